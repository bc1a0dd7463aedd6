"""Finds what is on the page besides running text, from layout and wording.

The rules look at lines alone, so they need no language model.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from pressmark.extraction import furniture
from pressmark.extraction.dates import find_date
from pressmark.extraction.findings import FoundRegion
from pressmark.extraction.layout import Line, lines, paragraphs
from pressmark.extraction.names import words
from pressmark.model.document import RegionLabel
from pressmark.model.span import Span, trimmed

NAME = "regions"

_SHORT_FIRST = 18  # words up to which a first line that ends a sentence is a headline
_LONGEST_CAPTION = 28  # words
_ONLY_DATE = 4  # other words there can be in a line that gives the date
_NAME = (
    r"[A-Z][\w’'.-]*(?:\s+(?:(?:de|van|von|der|al|bin|la|di)\s+)*[A-Z][\w’'.-]*){1,3}"
)
_BY = re.compile(r"^(?:By|BY|Written by|Text by)\s*:?\s+(?P<name>\S.*)$")
_NAMES = re.compile(rf"^{_NAME}(?:(?:\s*,\s*|\s+and\s+){_NAME})*$")
_PARTS = re.compile(r"\s+[/|•·–—-]\s+|\s*[|•·]\s*")
_DATELINE = re.compile(
    r"^(?P<place>[A-Z][\w.’'-]*(?:[ ,/]+[A-Z][\w.’'-]*){0,6})"
    r"(?:\s*\([^)]{2,30}\))?\s*(?:\s[—–―-]{1,2}\s|[—―]|\s\|\s|:\s)"
)
# A place that the layout set apart, run into the sentence: “Dublin The harbour …”.
_RUN_IN = re.compile(
    r"^(?P<place>[A-Z][a-z’'-]+(?:,? [A-Z][a-z’'-]+){0,4}) "
    r"(?:The|A|An|In|On|At|It|He|She|They|We|After|Before|With|For|Only|When|As|There|"
    r"This|That|These|If|While|Since|From|By|Two|Three|More|Many|Some|Under|No|Not)"
    r" [a-z]"
)
_OPENERS = words(
    "the a an in on at it he she they we after before with for only when as there this"
    " that these if while since from by two three more many some under no not"
)


def find_regions(text: str) -> list[FoundRegion]:
    """Return the regions of a text, in no order; they do not overlap."""
    page = lines(text)
    labels = _furniture(page)
    body = _first_of_body(page, labels)
    headline = _headline(page, labels, body)
    regions: list[FoundRegion] = []
    for number, line in enumerate(page):
        if headline is not None and number == headline:
            score = 700 if line.ends_sentence else 900
            regions.append(_region(line, RegionLabel.HEADLINE, score))
        elif number in labels:
            regions.append(_region(line, *labels[number]))
        elif number < body:
            regions.extend(_in_lead(line, page, headline))
        elif _is_subheading(page, number, labels):
            regions.append(_region(line, RegionLabel.SUBHEADING, 700))
    if body < len(page):
        regions.extend(_dateline(page[body]))
    return regions


@Language.component(NAME, assigns=["doc._.regions", "doc._.paragraphs"])
def component(doc: Doc) -> Doc:
    """Leave the regions of the text in ``doc._.regions``.

    ``doc._.paragraphs`` gets for each token the number of its paragraph.
    """
    text = doc.text
    doc._.regions = find_regions(text)
    starts = [paragraph.start for paragraph in paragraphs(text)]
    doc._.paragraphs = [bisect_right(starts, token.idx) for token in doc]
    return doc


def _region(line: Line, label: str, score: int) -> FoundRegion:
    return FoundRegion(Span(line.start, line.end), label, score)


def _furniture(page: Sequence[Line]) -> dict[int, tuple[str, int]]:
    """Return the lines that are furniture or caption, with label and score."""
    found: dict[int, tuple[str, int]] = {}
    for block in _blocks(page):
        whole = " ".join(page[number].text for number in block)
        if page[block[0]].words <= furniture_longest and furniture.is_offer(whole):
            found.update(dict.fromkeys(block, (RegionLabel.FURNITURE, 800)))
        for number in block:
            line = page[number]
            if furniture.is_credit(line.text, line.words):
                found[number] = (RegionLabel.FURNITURE, 900)
                found.update(_captioned(page, number))
            elif furniture.is_furniture(line.text, line.words):
                found[number] = (RegionLabel.FURNITURE, 900)
            elif not line.ends_sentence and furniture.is_caption(line.text, line.words):
                found[number] = (RegionLabel.CAPTION, 800)
    _headings_of_furniture(page, found)
    _stray_labels(page, found)
    return found


furniture_longest = 25


def _blocks(page: Sequence[Line]) -> Iterator[list[int]]:
    block: list[int] = []
    for number, line in enumerate(page):
        if block and page[block[-1]].block != line.block:
            yield block
            block = []
        block.append(number)
    if block:
        yield block


def _captioned(page: Sequence[Line], credit: int) -> dict[int, tuple[str, int]]:
    """Return the lines before a picture's credit that belong to the picture.

    They are a heading of the picture, a sentence about it, or one above the other.
    """
    above = list(range(credit - 1, max(0, credit - 3), -1))
    captions: list[int] = []
    for number in above:
        line = page[number]
        if line.is_heading and not line.ends_sentence:
            captions = [n for n in above if n >= number]
            break
        if line.words > _LONGEST_CAPTION:
            break
        if number == credit - 1 and (
            line.block == page[credit].block or line.words <= _SHORT_FIRST
        ):
            captions = [number]
    return dict.fromkeys(captions, (RegionLabel.CAPTION, 700))


def _headings_of_furniture(
    page: Sequence[Line], found: dict[int, tuple[str, int]]
) -> None:
    """Add the headings under which there is nothing but furniture."""
    for number in range(len(page) - 2, 0, -1):
        label, _ = found.get(number + 1, ("", 0))
        heading = page[number].is_heading and not page[number].ends_sentence
        offer = furniture.is_offer(page[number + 1].text)
        if number not in found and label == RegionLabel.FURNITURE and heading and offer:
            found[number] = (RegionLabel.FURNITURE, 700)


def _stray_labels(page: Sequence[Line], found: dict[int, tuple[str, int]]) -> None:
    """Add short lines that neither end a sentence nor head anything.

    Those are what stands after the last running text, and labels in small letters.
    """
    running = [n for n, line in enumerate(page) if n not in found and line.is_running]
    if not running:
        return
    for number, line in enumerate(page):
        if number in found or line.ends_sentence or not line.is_heading:
            continue
        if number > running[-1]:
            found[number] = (RegionLabel.FURNITURE, 600)
        elif number > running[0] and line.text[0].islower() and _alone(page, number):
            found[number] = (RegionLabel.FURNITURE, 500)


def _alone(page: Sequence[Line], number: int) -> bool:
    """Whether a line has blank lines on both sides."""
    return all(
        page[other].block != page[number].block
        for other in (number - 1, number + 1)
        if 0 <= other < len(page)
    )


def _first_of_body(page: Sequence[Line], labels: dict[int, tuple[str, int]]) -> int:
    """Return the number of the line with which running text begins."""
    for number, line in enumerate(page):
        if number in labels or not line.is_running:
            continue
        if number == 0 and len(page) > 1 and _could_be_headline(page):
            continue
        return number
    return len(page)


def _could_be_headline(page: Sequence[Line]) -> bool:
    first, second = page[0], page[1]
    return first.words <= _SHORT_FIRST and second.words > first.words


def _headline(
    page: Sequence[Line], labels: dict[int, tuple[str, int]], body: int
) -> int | None:
    """Return the number of the headline: the first line that could be one.

    A site's name has few words; where nothing longer comes, it was the headline.
    """
    lead = [
        number
        for number in range(min(body, len(page)))
        if number not in labels
        and not _is_date(page[number].text)
        and not _BY.match(page[number].text)
    ]
    if not lead or body >= len(page):
        return None
    for number in lead:
        if page[number].words > 3:  # noqa: PLR2004  (site names have few words)
            return number
    return lead[0]


def _is_date(text: str) -> bool:
    found = find_date(text)
    if found is None:
        return False
    rest = text[: found[0]] + text[found[1] :]
    return len(rest.split()) <= _ONLY_DATE


def _in_lead(
    line: Line, page: Sequence[Line], headline: int | None
) -> Iterator[FoundRegion]:
    """Yield the regions of a line between the top of the page and running text."""
    head = page[headline] if headline is not None else None
    if head is not None and (line.start < head.start or line.text == head.text):
        yield _region(line, RegionLabel.FURNITURE, 600)
        return
    parts = list(_parts(line))
    found = [region for part in parts for region in _byline_or_date(*part)]
    if found:
        yield from found
    elif head is not None and line.is_heading:
        yield _region(line, RegionLabel.SUBHEADING, 500)


def _parts(line: Line) -> Iterator[tuple[int, str]]:
    start = 0
    for gap in _PARTS.finditer(line.text):
        yield line.start + start, line.text[start : gap.start()]
        start = gap.end()
    yield line.start + start, line.text[start:]


def _byline_or_date(start: int, part: str) -> Iterator[FoundRegion]:
    if _is_date(part):
        first, last, _ = find_date(part) or (0, 0, None)
        yield FoundRegion(Span(start + first, start + last), RegionLabel.DATE, 900)
    elif by := _BY.match(part):
        span = Span(start + by.start("name"), start + by.end("name"))
        yield FoundRegion(span, RegionLabel.BYLINE, 900)
    elif _NAMES.match(part):
        yield FoundRegion(Span(start, start + len(part)), RegionLabel.BYLINE, 600)


def _is_subheading(
    page: Sequence[Line], number: int, labels: dict[int, tuple[str, int]]
) -> bool:
    """Whether a line heads running text that follows, apart from what is before."""
    line = page[number]
    if not line.is_heading or line.text[0] in "\"'“‘«„-–—•(":
        return False
    follows = number + 1 < len(page) and number + 1 not in labels
    return (
        follows
        and page[number - 1].block != line.block
        and (page[number + 1].is_running or page[number + 1].is_heading)
        and line.text[0].isupper()
    )


def _dateline(line: Line) -> Iterator[FoundRegion]:
    """Yield the place with which running text begins, if it does."""
    match = _DATELINE.match(line.text)
    score = 900
    if match and not (match["place"].isupper() or line.text[match.end("place")] != ":"):
        match = None
    if match is None:
        match, score = _RUN_IN.match(line.text), 600
    if match is None or match["place"].split()[0].lower().strip(",") in _OPENERS:
        return
    span = trimmed(line.text, *match.span("place"))
    if span is not None:
        start = line.start + span.start
        yield FoundRegion(Span(start, start + len(span)), RegionLabel.DATELINE, score)
