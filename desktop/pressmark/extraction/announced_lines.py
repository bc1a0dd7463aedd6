"""Finds what lines announce: turns in a transcript, and quotations that are signed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Doc

from pressmark.extraction.drafts import ANNOUNCED, Draft
from pressmark.extraction.layout import paragraphs
from pressmark.extraction.quoted import Stretch
from pressmark.extraction.syntax import is_verb
from pressmark.model.span import Span

_NAME = r"[^\W\d_][\w.’'-]*"
_TURN = re.compile(
    rf"(?P<mark>[“\"„«]?)(?P<name>{_NAME}(?:,? {_NAME}){{0,4}}):(?=\s+\S)"
)
_SIGNED = re.compile(r"\s*(?P<dash>[—–―]|--?)\s*(?P<name>[^\W\d_][^\n.:;!?—–―]*)\.?\s*")
_SIGNED_LINE = re.compile(
    r"^[^\S\n]*(?P<said>[“”„«\"][^\n]*[“”»\"])(?=[^\S\n]*(?:[—–―]|--?)[^—–―\n]*$)",
    re.MULTILINE,
)
_MARKS = frozenset('“"„«')
_FEWEST_TURNS = 2
_FEWEST_WORDS = 2
_LONGEST_NAME = 8  # words
_TURN_SCORE = 800
_SIGNED_SCORE = 800
_IN_NAMES = frozenset({"and", "bin", "da", "de", "for", "of", "the", "van", "von"})
_NO_NAMES = frozenset(
    {
        *("also", "correction", "editor's", "editor’s", "editors", "image", "live"),
        *("more", "note", "photo", "photos", "picture", "pictures", "read", "related"),
        *("source", "sources", "tags", "topics", "update", "updated", "video", "watch"),
    }
)


def announced_drafts(
    doc: Doc, stretches: Sequence[Stretch], outside: set[int]
) -> Iterator[Draft]:
    """Yield what names before a colon and names after a dash announce, in any order.

    A name before a colon tells of a transcript if names do so in several paragraphs and
    one of them more than once; a line such as “Photo: …” is none.
    """
    # A Doc puts its text together anew each time it is asked for it.
    text = doc.text
    for draft in _turns(doc, text):
        draft.content -= outside
        if draft.content and outside.isdisjoint(draft.cue):
            yield draft
    ends = {stretch.end: set(stretch.tokens) for stretch in stretches if stretch.speech}
    for match in _SIGNED_LINE.finditer(text):
        # Where the opening mark is a wrong one the stretches are wrong, too.
        said = _tokens(doc, *match.span("said"))
        if said and outside.isdisjoint(said):
            ends[max(said) + 1] = said
    for end, said in ends.items():
        yield from _signed(doc, text, end, said)


def _turns(doc: Doc, text: str) -> Iterator[Draft]:
    found = [Span(one.start, one.end) for one in paragraphs(text)]
    begun = {
        place: match
        for place, one in enumerate(found)
        if (match := _TURN.match(text, one.start, one.end))
        and _is_speaker(match["name"])
    }
    times = Counter(match["name"] for match in begun.values())
    if not times or max(times.values()) < _FEWEST_TURNS:
        return
    turns = [
        place
        for place, match in begun.items()
        if match["name"].isupper() or times[match["name"]] >= _FEWEST_TURNS
    ]
    for place, following in pairwise([*turns, turns[-1] + 1]):
        match = begun[place]
        rest = [
            one
            for one in found[place + 1 : following]
            if bool(match["mark"]) == (text[one.start] in _MARKS)
        ]
        yield from _turn(doc, match, [Span(match.end(), found[place].end), *rest])


def _is_speaker(name: str) -> bool:
    first, *others = name.lower().split()
    return (
        all(word[0].isupper() or word in _IN_NAMES for word in name.split())
        and first not in _NO_NAMES
        and not any(word in _NO_NAMES for word in others)
    )


def _turn(doc: Doc, match: re.Match[str], said: Sequence[Span]) -> Iterator[Draft]:
    """Yield the draft of a turn, which goes on until the next begins."""
    source = _tokens(doc, match.start("name"), match.end("name"))
    cue = _tokens(doc, match.end() - 1, match.end())
    content = {n for part in said for n in _tokens(doc, part.start, part.end)} - cue
    words = sum(doc[number].is_alpha for number in content)
    if source and cue and words >= _FEWEST_WORDS:
        yield Draft(
            ANNOUNCED, min(cue), _TURN_SCORE, cue, source - cue, content, weighed=True
        )


def _signed(doc: Doc, text: str, after: int, said: set[int]) -> Iterator[Draft]:
    """Yield the draft of a quotation with a dash and a name after it, and no more."""
    last = doc[after - 1]
    end = last.idx + len(last)
    line = text.find("\n", end)
    line = len(text) if line < 0 else line
    match = _SIGNED.fullmatch(text, end, line)
    if match is None or len(match["name"].split()) > _LONGEST_NAME:
        return
    source = _tokens(doc, match.start("name"), match.end("name"))
    cue = _tokens(doc, match.start("dash"), match.end("dash"))
    if any(is_verb(doc[number]) for number in source) or not match["name"][0].isupper():
        return
    if source and cue:
        content = said - cue
        yield Draft(
            ANNOUNCED, min(cue), _SIGNED_SCORE, cue, source - cue, content, weighed=True
        )


def _tokens(doc: Doc, start: int, end: int) -> set[int]:
    """Return the tokens of code points that are no blanks."""
    covered = doc.char_span(start, end, alignment_mode="expand")
    return {token.i for token in covered or () if not token.is_space}
