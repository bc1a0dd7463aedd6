"""Reads the top of a page: headline, author, date, and what else is there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pressmark.extraction.dates import find_date, is_yearless
from pressmark.extraction.findings import FoundRegion
from pressmark.extraction.furniture import is_masthead, names_a_scene
from pressmark.extraction.layout import Line
from pressmark.extraction.names import words
from pressmark.extraction.outlets import is_papers_name
from pressmark.model.document import RegionLabel
from pressmark.model.span import Span, trimmed

_SHORT_FIRST = 18  # words up to which a first line that ends a sentence is a headline
_SHORT_SENTENCE = 14  # if it ends with a full stop
_LONGEST = 30  # words of a headline
_ONLY_DATE = 4  # other words there can be in a line that gives the date
_FEW = 6  # words of a line under the headline that can be a label
_FEWEST = 4  # words of a headline where another line could be a site's name
_TOLD = 12  # lines of running text that a headline is compared with
_AS_MUCH = 0.6  # of the most that a line above them has in common with them
_STEM = 6  # letters
_SAME = 12  # letters that a line has to share with another to be the same
_FURNITURE = 0.5
_NAME_SCORE = 600
_CERTAIN = 0.85  # likelihood from which a line under the headline is no subheading

_INITIAL = r"[A-Z][\w’'.-]*"
_PARTICLE = r"(?:(?:de|van|von|der|den|al|bin|ben|la|di|da|du|el|le|ten|zu)\s+)*"
_NAME = rf"{_INITIAL}(?:\s+{_PARTICLE}{_INITIAL}){{1,3}}"
_BY = re.compile(
    r"^(?:(?i:by)|(?i:(?:written|text|report|reported|story|posted|authored|words"
    r"|published) by)|(?i:authors?|reporter|correspondent|writer|byline)\s*:"
    r"|From our (?:own |special )?(?:[\w’'-]+ )?(?:correspondent|reporter),?)"
    r"\s*:?\s+(?P<name>\S.*)$"
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
    r"|,? [\w’' ]*(?:correspondent|reporter|editor|writer|contributor|bureau|staff)\b.*"
    r"|\s*@\w+|,? (?i:published|updated|posted|on)\b.*)$"
)
_PARTS = re.compile(r"\s+[/|•·–—-]\s+|\s*[|•·]\s*|\s{3,}")
_PLAIN = re.compile(r"[\W_]+")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_CLOCK = re.compile(r"\d[:.]\d\d|\b(?i:published|posted|updated|date)\b")
_SECTIONS = words(
    "news world politics business sport sports opinion culture international video"
    " photo photos live latest breaking share print email comments menu search home"
    " subscribe updated published posted button read advertisement translate tweet"
    " national local economy europe asia africa america middle east technology health"
    " science staff desk team press service agency correspondents online web report"
    " reuters afp today daily times people post tribune"
)


def first_of_body(page: Sequence[Line], labels: dict[int, tuple[str, int]]) -> int:
    """Return the number of the line with which running text begins."""
    for number, line in enumerate(page):
        if number in labels or not line.is_running or _is_date(line.text):
            continue
        if number == 0 and len(page) > 1 and _could_be_headline(page):
            continue
        if line.text.endswith("?") and line.is_heading:
            continue
        if _BY.match(line.text) and line.words <= _SHORT_FIRST:
            continue
        return number
    return len(page)


def _could_be_headline(page: Sequence[Line]) -> bool:
    first, second = page[0], page[1]
    longer = second.words > first.words
    most = _SHORT_SENTENCE if first.text.endswith(".") else _SHORT_FIRST
    return first.words <= most and (
        longer or is_stamp(second.text) or plain(first) == plain(second)
    )


def find_headline(
    page: Sequence[Line], labels: dict[int, tuple[str, int]], body: int
) -> int | None:
    """Return the number of the headline: the first line that the text is about.

    A site's name has few words; where nothing longer comes, it was the headline.
    """
    lead = [
        number
        for number in range(min(body, len(page)))
        if number not in labels and _could_head(page[number])
    ]
    if not lead or body >= len(page):
        return None
    long = [number for number in lead if page[number].words >= _FEWEST]
    told = {word for line in page[body : body + _TOLD] for word in _content(line)}
    if not long:
        named = (number for number in lead if page[number].words > 1)
        short = (number for number in lead if _content(page[number]) & told)
        return next(short, next(named, None))
    repeated = [number for number in long if _again(page, number, long)]
    if repeated:
        return repeated[0]
    about = {number: _share(_content(page[number]), told) for number in long}
    most = max(about.values())
    return next(number for number in long if about[number] >= _AS_MUCH * most)


def _could_head(line: Line) -> bool:
    return (
        not line.is_endless
        and not is_stamp(line.text)
        and not is_masthead(line.text)
        and line.words <= _LONGEST
        and any(letter.isalpha() for letter in line.text)
    )


def _content(line: Line) -> set[str]:
    """Return the longer words of a line by their stems."""
    return {word[:_STEM] for word in _LONG_WORD.findall(line.text.lower())}


def _share(some: set[str], told: set[str]) -> float:
    return len(some & told) / len(some) if some else 0.0


def _again(page: Sequence[Line], number: int, others: Sequence[int]) -> bool:
    """Whether the text of a line is in another, more than which it is not."""
    text = plain(page[number])
    return len(text) >= _SAME and any(
        text in plain(page[other]) for other in others if other != number
    )


def is_stamp(text: str) -> bool:
    """Whether a line says who wrote the article, or when."""
    return _is_date(text) or _BY.match(text) is not None


def plain(line: Line) -> str:
    """Return the letters and digits of a line, in small letters."""
    return _PLAIN.sub("", line.text).lower()


def _is_date(text: str) -> bool:
    found = find_date(text)
    if found is None:
        return len(text.split()) <= _ONLY_DATE and is_yearless(text)
    rest = text[: found[0]] + text[found[1] :]
    names = _BEFORE_STAMP.match(text) or _BY.match(text)
    return len(rest.split()) <= _ONLY_DATE * (
        3 if names else 2 if _CLOCK.search(rest) else 1
    )


def read_lead(
    page: Sequence[Line],
    headline: int | None,
    labels: dict[int, tuple[str, int]],
    body: int,
    scores: Sequence[float],
) -> Iterator[FoundRegion]:
    """Yield the regions of the lines above running text, but the headline's."""
    for number in range(min(body, len(page))):
        if number == headline:
            continue
        if page[number].is_endless:
            continue
        clock = _is_clock(page, number, headline, body)
        stamp = [] if clock else _stamp(page[number])
        if stamp:
            yield from stamp
        elif number in labels:
            yield _region(page[number], *labels[number])
        else:
            label, score = _beside(page, number, headline, scores[number])
            yield from _labelled(page[number], label, score)


def _labelled(line: Line, label: str, score: float) -> Iterator[FoundRegion]:
    if label == RegionLabel.BYLINE:
        if found := _ROLE.match(line.text) or _NAMES.match(line.text):
            yield _named(line.start, found["name"], _NAME_SCORE)
    elif label:
        yield _region(line, label, round(1000 * score))


def _beside(
    page: Sequence[Line], number: int, headline: int | None, score: float
) -> tuple[str, float]:
    """Return what a line above or under the headline is, if anything."""
    line = page[number]
    if headline is not None and (
        number < headline or plain(page[headline]) in plain(line)
    ):
        return RegionLabel.FURNITURE, max(0.6, score)
    if headline is not None and _is_names(line):
        return RegionLabel.BYLINE, score
    certain = score > _CERTAIN or headline is None or line.words < _FEW
    if score > _FURNITURE and certain:
        return RegionLabel.FURNITURE, score
    if headline is not None and names_a_scene(line.text):
        return RegionLabel.CAPTION, 0.6
    return (
        RegionLabel.SUBHEADING if headline is not None and line.is_heading else ""
    ), 0.5


def _is_clock(
    page: Sequence[Line], number: int, headline: int | None, body: int
) -> bool:
    """Whether a date above the headline is the page's, not the article's.

    There is another under the headline, or it stands alone and the site's name follows.
    """
    if headline is None or number > headline:
        return False
    if any(_is_date(page[n].text) for n in range(headline + 1, min(body, len(page)))):
        return True
    bare = _CLOCK.search(page[number].text) is None
    return bare and number == 0 and headline > 1


def _stamp(line: Line) -> list[FoundRegion]:
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


def _beside_stamp(start: int, part: str) -> Iterator[FoundRegion]:
    """Yield what stands beside author and date: another name, or furniture."""
    inner = trimmed(part, 0, len(part))
    if inner is not None:
        name = _NAMES.match(inner.covered(part)) is not None and _is_persons(part)
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
    if _is_date(part):
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


def _is_names(line: Line) -> bool:
    """Whether a line is people's names, with what they are, and nothing else."""
    names = _NAMES.match(line.text) is not None and _is_persons(line.text)
    return names or _ROLE.match(line.text) is not None


def _is_persons(name: str) -> bool:
    return not any(word in _SECTIONS for word in name.lower().replace(",", " ").split())


def _region(line: Line, label: str, score: int) -> FoundRegion:
    return FoundRegion(Span(line.start, line.end), label, score)
