"""Finds what is on the page besides running text, from layout and wording.

The rules look at lines alone, so they need no language model.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from spacy.language import Language
from spacy.tokens import Doc

from pressmark.extraction.datelines import find_dateline
from pressmark.extraction.findings import FoundRegion
from pressmark.extraction.furniture import find_trailing_link
from pressmark.extraction.layout import Line, lines, paragraphs
from pressmark.extraction.lead import find_headline, first_of_body, plain, read_lead
from pressmark.extraction.line_scores import line_scores
from pressmark.extraction.page_furniture import (
    Labels,
    could_be_subheading,
    find_furniture,
    score_furniture,
)
from pressmark.model.document import RegionLabel
from pressmark.model.span import Span

NAME = "regions"

_LONGEST_LINK = 60  # code points of a link at the end of a paragraph
_LONGEST_REPEAT = 40  # words of a line that repeats the headline


def find_regions(text: str) -> list[FoundRegion]:
    """Return the regions of a text, in no order; they do not overlap."""
    page = lines(text)
    labels = find_furniture(page)
    scores = line_scores(page)
    body = first_of_body(page, labels)
    headline = find_headline(page, labels, body)
    regions = list(read_lead(page, headline, labels, body, scores))
    if headline is not None:
        score = 700 if page[headline].ends_sentence else 900
        regions.append(_region(page[headline], RegionLabel.HEADLINE, score))
        _repeats(page, headline, body, labels)
    score_furniture(page, scores, labels, body)
    for number in range(body, len(page)):
        if number in labels:
            regions.append(_region(page[number], *labels[number]))
        elif (link := _trailing_link(page[number])) is not None:
            regions.append(FoundRegion(link, RegionLabel.FURNITURE, 700))
        elif number > body and could_be_subheading(page, number, labels):
            regions.append(_region(page[number], RegionLabel.SUBHEADING, 700))
    running = (page[n] for n in range(body, len(page)) if n not in labels)
    dateline = find_dateline(running)
    return regions if dateline is None else [*regions, dateline]


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


def _trailing_link(line: Line) -> Span | None:
    """Return where a link to more stands at the end of a paragraph."""
    start = max(0, len(line.text) - _LONGEST_LINK)
    link = find_trailing_link(line.text[start:])
    return None if link is None else Span(line.start + start + link, line.end)


def _repeats(page: Sequence[Line], headline: int, body: int, labels: Labels) -> None:
    """Add the lines in running text that say the headline again."""
    said = plain(page[headline])
    for number in range(body, len(page)):
        line = page[number]
        if line.words <= _LONGEST_REPEAT and plain(line) == said:
            labels.setdefault(number, (RegionLabel.FURNITURE, 900))
