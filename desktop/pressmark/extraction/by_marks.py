"""Proposes a quote for a cue by quotation marks alone. Does not import spaCy.

It is what there is where the language model cannot be loaded: the nearest words in
marks, and the name or pronoun beside the cue.
"""

from __future__ import annotations

import re

from pressmark.extraction.layout import paragraphs
from pressmark.extraction.proposal import Proposal
from pressmark.extraction.quotation_marks import find_quotations
from pressmark.model.attribution import QuoteKind
from pressmark.model.span import Fragments, Span, fragments, trimmed

_NAME = r"[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|of|the|de|van|von|bin))*(?<! of)(?<! the)"
_WHO = rf"(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|I|[Ww]e|(?:[Tt]he )?{_NAME})"
_BEFORE = re.compile(rf"(?P<who>{_WHO})(?: (?:has|have|had|also|later|then))? $")
_AFTER = re.compile(rf" (?P<who>{_WHO})\b")
_SENTENCE_END = re.compile(r"[.!?…][”\"’»]?(?=\s|$)")
_FIRST_WORDS = re.compile(r"[\s,:]*(?:that\s+)?")
_BRIEF = 6  # words at most between a cue and speech that goes on in a new sentence
_FEWEST = 2  # words of a content without marks


def propose(text: str, cue: Span) -> Proposal | None:
    """Return the quote that the marks around a cue suggest, or None.

    Without marks near it, what follows the cue in its sentence is what is said.
    """
    line = _paragraph(text, cue)
    content = _in_marks(text, line, cue)
    kind = QuoteKind.DIRECT if content else QuoteKind.INDIRECT
    content = content or _rest(text, line, cue)
    if not content:
        return None
    source = tuple(
        span
        for span in _who(text, line, cue)
        if not any(span.overlaps(said) for said in content)
    )
    return Proposal((cue,), content, source, kind, act=None)


def _paragraph(text: str, cue: Span) -> Span:
    found = [one for one in paragraphs(text) if one.start <= cue.start < one.end]
    return Span(found[0].start, found[0].end) if found else Span(0, len(text))


def _in_marks(text: str, line: Span, cue: Span) -> Fragments:
    """Return the words in marks just before and just after a cue, in its sentences."""
    quotations = [
        one.span
        for one in find_quotations(line.covered(text))
        if not one.inner and not one.single
    ]
    found = [Span(one.start + line.start, one.end + line.start) for one in quotations]
    before = [one for one in found if one.end <= cue.start]
    after = [one for one in found if one.start >= cue.end]
    near = [one for one in before[-1:] if not _ends(text[one.end : cue.start])]
    for one in after[:1]:
        between = text[cue.end : one.start].rstrip()
        goes_on = bool(near) and len(between.split()) <= _BRIEF
        if not _ends(between[:-1] if goes_on else between):
            near.append(one)
    return fragments(near)


def _ends(between: str) -> bool:
    """Whether a sentence ends in what stands between a cue and words in marks."""
    return bool(_SENTENCE_END.search(between))


def _rest(text: str, line: Span, cue: Span) -> Fragments:
    end = _SENTENCE_END.search(text, cue.end, line.end)
    first = _FIRST_WORDS.match(text, cue.end, line.end)
    start = first.end() if first else cue.end
    rest = trimmed(text, start, max(start, end.start() if end else line.end))
    if rest is None or len(rest.covered(text).split()) < _FEWEST:
        return ()
    return (rest,)


def _who(text: str, line: Span, cue: Span) -> Fragments:
    """Return the name or pronoun right before a cue, or else right after it."""
    found = _BEFORE.search(text, line.start, cue.start)
    if found is None:
        found = _AFTER.match(text, cue.end, line.end)
    return () if found is None else (Span(*found.span("who")),)
