"""Reads who wrote an article, and when, from a line above it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressmark.extraction.dates import find_date, is_yearless
from pressmark.extraction.findings import FoundRegion
from pressmark.extraction.layout import Line
from pressmark.extraction.names import words
from pressmark.extraction.outlets import is_papers_name
from pressmark.model.document import RegionLabel
from pressmark.model.span import Span, trimmed

_ONLY_DATE = 4  # other words there can be in a line that gives the date
_LONGEST_BYLINE = 18  # words
_NAME_SCORE = 600

_INITIAL = r"[A-Z][\w’'.-]*"
_PARTICLE = r"(?:(?:de|van|von|der|den|al|bin|ben|la|di|da|du|el|le|ten|zu)\s+)*"
_NAME = rf"{_INITIAL}(?:\s+{_PARTICLE}{_INITIAL}){{1,3}}"
_BY = re.compile(
    r"^(?:(?i:by)|(?i:(?:written|text|report|reported|story|posted|authored|words"
    r"|published) by)|(?i:authors?|reporter|correspondent|writer|byline)\s*:"
    r"|From our (?:own |special )?(?:[\w’'-]+ )?(?:correspondent|reporter),?)"
    # “By midnight the quay was empty” begins a sentence.
    r"\s*:?\s+(?=[^a-z]|(?:our|an?|staff|special|agencies|de|van|von|al|bin|el|le)\b"
    r"|the (?:editor|newsroom|staff))(?P<name>\S.*)$"
)
_ROLE = re.compile(
    rf"^(?P<name>{_NAME}),? (?:for [A-Z]\w+|(?:[\w’'-]+ ){{0,5}}"
    r"(?i:reporter|correspondent|editor|writer|columnist|critic|contributor|bureau"
    r"|staff)(?: [\w’'-]+){0,4})$"
)
_NAMES = re.compile(
    rf"^(?P<name>{_NAME}(?:(?:\s*[,&]\s*|\s+(?:and|with)\s+){_NAME})*)"
    r"(?:,\s+[A-Z][\w’'-]+)?$"
)
_BEFORE_STAMP = re.compile(
    rf"^(?P<name>{_NAME})(?:,|\s+(?i:published|updated|posted|on|modified|last)\b)"
)
_AFTER_NAME = re.compile(
    r"\s*(?:,? (?:in|at|from) [A-Z][\w’' -]+|\((?:[A-Za-z’' ]+)\)"
    r"|,? [\w’' ]*(?i:correspondent|reporter|editor|writer|contributor|bureau|staff)\b"
    r".*"
    r"|\s*@\w+|,? (?i:published|updated|posted|on)\b.*)$"
)
_PARTS = re.compile(r"\s+[/|•·–—-]\s+|\s*[|•·]\s*|\s{3,}")
_LEADING_CLOCK = re.compile(
    r"\s*\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?)?\s+(?=\D)", re.IGNORECASE
)
_CLOCK = re.compile(r"\d[:.]\d\d|\b(?i:published|posted|updated|date)\b")
_SECTIONS = words(
    "news world politics business sport sports opinion culture international video"
    " photo photos live latest breaking share print email comments menu search home"
    " subscribe updated published posted button read advertisement translate tweet"
    " national local economy europe asia africa america middle east technology health"
    " science staff desk team press service agency correspondents online web report"
    " reuters afp today daily times people post tribune"
)


def is_stamp(text: str) -> bool:
    """Whether a line says who wrote the article, or when."""
    return is_date(text) or _BY.match(text) is not None


def is_byline(text: str) -> bool:
    """Whether a short line begins as one that names the author does."""
    return len(text.split()) <= _LONGEST_BYLINE and _BY.match(text) is not None


def has_clock(text: str) -> bool:
    """Whether a line gives the time of day, or says what a date is."""
    return _CLOCK.search(text) is not None


def is_date(text: str) -> bool:
    """Whether a line says when, and next to nothing else."""
    found = find_date(text)
    if found is None:
        return len(text.split()) <= _ONLY_DATE and is_yearless(text)
    rest = text[: found[0]] + text[found[1] :]
    names = _BEFORE_STAMP.match(text) or _BY.match(text)
    return len(rest.split()) <= _ONLY_DATE * (
        3 if names else 2 if _CLOCK.search(rest) else 1
    )


def find_stamp(line: Line) -> list[FoundRegion]:
    """Return author and date of a line that has one, and what is beside them."""
    parts = list(_parts(line))
    by_part = [(part, list(_byline_or_date(*part))) for part in parts]
    if not any(found for _, found in by_part):
        return []
    if len(by_part) > 1 and not any(
        region.label == RegionLabel.DATE or region.score > _NAME_SCORE
        for _, found in by_part
        for region in found
    ):
        return []
    regions: list[FoundRegion] = []
    for (start, part), found in by_part:
        regions.extend(found or _beside_stamp(start, part))
    return regions


def is_names(line: Line) -> bool:
    """Whether a line is people's names, with what they are, and nothing else."""
    names = _NAMES.match(line.text) is not None and _is_persons(line.text)
    return names or _ROLE.match(line.text) is not None


def named_in(line: Line) -> FoundRegion | None:
    """Return the names of a line of names, without what they are or where."""
    found = _ROLE.match(line.text) or _NAMES.match(line.text)
    return _named(line.start, found["name"], _NAME_SCORE) if found else None


def _beside_stamp(start: int, part: str) -> Iterator[FoundRegion]:
    """Yield what stands beside author and date: another name, or furniture."""
    clock = _LEADING_CLOCK.match(part)
    inner = trimmed(part, clock.end() if clock else 0, len(part))
    if inner is not None:
        shown = inner.covered(part)
        name = _NAMES.match(shown) is not None and _is_persons(shown)
        label = RegionLabel.BYLINE if name else RegionLabel.FURNITURE
        score = _NAME_SCORE if name else 500
        yield FoundRegion(Span(start + inner.start, start + inner.end), label, score)


def _parts(line: Line) -> Iterator[tuple[int, str]]:
    start = 0
    for gap in _PARTS.finditer(line.text):
        yield line.start + start, line.text[start : gap.start()]
        start = gap.end()
    yield line.start + start, line.text[start:]


def _byline_or_date(start: int, part: str) -> Iterator[FoundRegion]:
    if is_date(part):
        first, last, _ = find_date(part) or (0, len(part), None)
        yield FoundRegion(Span(start + first, start + last), RegionLabel.DATE, 900)
        yield from _beside_date(start, part[:first])
    elif by := _BY.match(part):
        yield _named(start + by.start("name"), by["name"], 900)
    elif by := _ROLE.match(part):
        yield _named(start + by.start("name"), by["name"], 800)


def _beside_date(start: int, before: str) -> Iterator[FoundRegion]:
    """Yield the author or the paper before a date."""
    name = _BEFORE_STAMP.match(before)
    by = _BY.match(before.rstrip(" ,"))
    if by:
        yield _named(start + by.start("name"), by["name"], 800)
    elif name and is_papers_name(name["name"]):
        end = start + name.end("name")
        yield FoundRegion(Span(start, end), RegionLabel.FURNITURE, 500)
    elif name and _is_persons(name["name"]):
        yield _named(start, name["name"], _NAME_SCORE)


def _named(start: int, name: str, score: int) -> FoundRegion:
    """Return the region of an author, without what they are or where."""
    after = _AFTER_NAME.search(name)
    end = after.start() if after and after.start() else len(name)
    shown = name[:end].rstrip(" ,;:-–—")
    return FoundRegion(Span(start, start + len(shown)), RegionLabel.BYLINE, score)


def _is_persons(name: str) -> bool:
    return not any(word in _SECTIONS for word in name.lower().replace(",", " ").split())
