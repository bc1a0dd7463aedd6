"""The same words elsewhere: what counts as the same, and where a text has them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pressmark.model.forms import formed_lines, line_form
from pressmark.model.ids import DocumentId
from pressmark.model.review import by_pipeline
from pressmark.model.span import Span

OCCURRENCES = by_pipeline("occurrences", "1")
"""The origin of what a person marked everywhere at once, by one place of it."""

_POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’])$", re.IGNORECASE)
_BLANK = r"(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*)"
_ENDINGS = r"(?P<plural>e?s)?(?:['’]s?)?"


@dataclass(frozen=True, slots=True)
class Sought:
    """Words that are looked for, and what else counts as the same.

    ``case``: upper and lower case differ. ``whole``: nothing of a word goes on at
    either end. ``inflected``: the words may end with s or es, and ’s or ’ may follow;
    s and es belong to what is found, ’s and ’ do not. ``lines``: whole lines alone, in
    which case, blanks and numbers may differ.
    """

    words: str
    case: bool = True
    whole: bool = True
    inflected: bool = True
    lines: bool = False

    @property
    def stem(self) -> str:
        """The words without what ’s or ’ adds, if endings do not count."""
        words = " ".join(self.words.split())
        if not (self.inflected and self.whole):
            return words
        return _POSSESSIVE.sub("", words) or words


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A range of code points in a document."""

    document: DocumentId
    span: Span


def places(text: str, sought: Sought) -> Iterator[Span]:
    """Yield where a text has the words, in order; no two of the spans overlap."""
    if sought.lines:
        form = line_form(sought.words)
        yield from (
            span for span, found in formed_lines(text) if form and found == form
        )
        return
    if not sought.stem or not _may_have(text, sought):
        return
    for match in _pattern(sought).finditer(text):
        end = match.end("plural") if "plural" in match.re.groupindex else -1
        yield Span(match.start(), max(end, match.end("words")))


def _may_have(text: str, sought: Sought) -> bool:
    """Whether a text may have the words: far quicker than to look where."""
    longest = max(re.split(r"[\s'’]+", sought.stem), key=len)
    return not sought.case or longest in text


@lru_cache(maxsize=64)
def _pattern(sought: Sought) -> re.Pattern[str]:
    words = _BLANK.join(
        re.sub("['’]", "['’]", re.escape(word)) for word in sought.stem.split()
    )
    found = f"(?P<words>{words})"
    if sought.whole:
        # What is no letter at an edge, such as a mark, ends a word by itself.
        before = r"(?<!\w)" if _is_letter(sought.stem[0]) else ""
        after = ""
        if _is_letter(sought.stem[-1]):
            after = rf"{_ENDINGS}(?!\w)" if sought.inflected else r"(?!\w|['’]\w)"
        found = before + found + after
    return re.compile(found, 0 if sought.case else re.IGNORECASE)


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"
