"""Finds what is on the page besides running text, from layout and wording.

The rules look at lines alone, so they need no language model.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from pressmark.extraction.dates import find_date
from pressmark.extraction.findings import FoundRegion
from pressmark.extraction.furniture import is_masthead
from pressmark.extraction.layout import Line, lines, paragraphs
from pressmark.extraction.names import words
from pressmark.extraction.outlets import is_papers_name
from pressmark.extraction.page_furniture import find_furniture
from pressmark.model.document import RegionLabel
from pressmark.model.span import Span, trimmed

NAME = "regions"

_SHORT_FIRST = 18  # words up to which a first line that ends a sentence is a headline
_OPENING = "\"'“‘«„"
_CLOSING = "\"'”’»“"
_LONGEST_QUOTED = 8  # words of a heading in quotation marks
_ONLY_DATE = 4  # other words there can be in a line that gives the date
_NAME = (
    r"[A-Z][\w’'.-]*(?:\s+(?:(?:de|van|von|der|al|bin|la|di)\s+)*[A-Z][\w’'.-]*){1,3}"
)
_BY = re.compile(
    r"^(?:By|BY|(?:Written|Text|Report|Story) by"
    r"|From our (?:own |special )?(?:[\w’'-]+ )?(?:correspondent|reporter),?)"
    r"\s*:?\s+(?P<name>\S.*)$"
)
_ROLE = re.compile(
    rf"^(?P<name>{_NAME}), [\w’' -]{{0,40}}"
    r"\b(?:reporter|correspondent|editor|writer|columnist|critic)$"
)
_NAMES = re.compile(rf"^{_NAME}(?:(?:\s*,\s*|\s+and\s+){_NAME})*$")
_PARTS = re.compile(r"\s+[/|•·–—-]\s+|\s*[|•·]\s*")
_BEFORE_DATE = re.compile(rf"^(?P<name>{_NAME}),\s*$")  # a paper's name
_DATELINE = re.compile(
    r"^(?P<place>[A-Z][\w.’'-]*(?:[ ,/]+[A-Z][\w.’'-]*){0,6})"
    r"(?:\s*\([^)]{2,30}\))?\s*(?:\s[—–―-]{1,2}\s|[—―]|\s\|\s|:\s)"
)
_ENDS_WORD = re.compile(r"[^\W\d]{3}\.$")  # “ORM.”, and not “D.C.”
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
    labels = find_furniture(page)
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


def _first_of_body(page: Sequence[Line], labels: dict[int, tuple[str, int]]) -> int:
    """Return the number of the line with which running text begins."""
    for number, line in enumerate(page):
        if number in labels or not line.is_running:
            continue
        if number == 0 and len(page) > 1 and _could_be_headline(page):
            continue
        if line.text.endswith("?") and line.is_heading:
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
        and not is_masthead(page[number].text)
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
    by_part = [(part, list(_byline_or_date(*part))) for part in parts]
    if any(found for _, found in by_part):
        for (start, part), found in by_part:
            rest = [] if found or not part.strip() else [(start, start + len(part))]
            yield from found
            yield from (
                FoundRegion(Span(*ends), RegionLabel.FURNITURE, 500) for ends in rest
            )
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
        name = _BEFORE_DATE.match(part[:first])
        if name and is_papers_name(name["name"]):
            end = start + name.end("name")
            yield FoundRegion(Span(start, end), RegionLabel.FURNITURE, 500)
    elif by := _BY.match(part):
        span = Span(start + by.start("name"), start + by.end("name"))
        yield FoundRegion(span, RegionLabel.BYLINE, 900)
    elif by := _ROLE.match(part):
        span = Span(start + by.start("name"), start + by.end("name"))
        yield FoundRegion(span, RegionLabel.BYLINE, 800)
    elif _NAMES.match(part):
        yield FoundRegion(Span(start, start + len(part)), RegionLabel.BYLINE, 600)


def _is_subheading(
    page: Sequence[Line], number: int, labels: dict[int, tuple[str, int]]
) -> bool:
    """Whether a line heads running text that follows, apart from what is before."""
    line = page[number]
    if not line.is_heading or line.text[0] in "-–—•(":
        return False
    if line.text[0] in _OPENING and not _is_quoted_heading(line):
        return False
    follows = number + 1 < len(page) and number + 1 not in labels
    return (
        follows
        and page[number - 1].block != line.block
        and (page[number + 1].is_running or page[number + 1].is_heading)
        and (line.text[0].isupper() or line.text[0] in _OPENING)
    )


def _is_quoted_heading(line: Line) -> bool:
    """Whether a line is a few words in marks, and not what somebody goes on to say."""
    return (
        line.words <= _LONGEST_QUOTED
        and line.text[-1] in _CLOSING
        and line.text[-2:-1].isalnum()
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
    start, end = match.span("place")
    if _ENDS_WORD.search(match["place"]):
        end -= 1
    span = trimmed(line.text, start, end)
    if span is not None:
        start = line.start + span.start
        yield FoundRegion(Span(start, start + len(span)), RegionLabel.DATELINE, score)
