"""Fills a document's fields from its regions."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.language import Language
from spacy.tokens import Doc

from pressmark.extraction.dates import find_address_day, find_date, find_day
from pressmark.extraction.findings import FoundRegion
from pressmark.extraction.language import find_language
from pressmark.extraction.outlets import find_outlet
from pressmark.model.document import RegionLabel

NAME = "metadata"

_AFTER_PLACE = 40  # code points after a place in which the day stands
_SHORT = 70  # code points in a line that is a date


def find_metadata(text: str, regions: Sequence[FoundRegion]) -> dict[str, str]:
    """Return the fields that the page gives; ``published`` as YYYY-MM-DD."""
    found = {
        "headline": _first(text, regions, RegionLabel.HEADLINE),
        "byline": _first(text, regions, RegionLabel.BYLINE),
        "outlet": find_outlet(text, regions),
        "published": _published(text, regions),
        "dateline": _first(text, regions, RegionLabel.DATELINE),
        "language": find_language(text),
    }
    return {key: value for key, value in found.items() if value}


@Language.component(NAME, requires=["doc._.regions"], assigns=["doc._.metadata"])
def component(doc: Doc) -> Doc:
    """Leave the fields found in ``doc._.metadata``."""
    doc._.metadata = find_metadata(doc.text, doc._.regions)
    return doc


def _first(text: str, regions: Sequence[FoundRegion], label: str) -> str:
    spans = sorted(region.span for region in regions if region.label == label)
    return " ".join(spans[0].covered(text).split()) if spans else ""


def _published(text: str, regions: Sequence[FoundRegion]) -> str:
    """Return the day of the first date that can be told, or of one beside the text.

    That is the day after the place, in an address, or of the site's clock, in turn.
    """
    spans = sorted(r.span for r in regions if r.label == RegionLabel.DATE)
    for span in spans:
        end = text.find("\n", span.end)
        line = text[span.start : end if end >= 0 else len(text)]
        if day := find_day(line, text):
            return day
    for region in regions:
        if region.label == RegionLabel.DATELINE:
            after = text[region.span.end : region.span.end + _AFTER_PLACE]
            if day := find_day(after, text):
                return day
    if day := find_address_day(text):
        return day
    return _site_clock(text, regions)


def _site_clock(text: str, regions: Sequence[FoundRegion]) -> str:
    for region in sorted(regions, key=lambda region: region.span):
        line = region.span.covered(text)
        if region.label == RegionLabel.FURNITURE and len(line) <= _SHORT:
            found = find_date(line)
            if found is not None:
                return found[2] or ""
    return ""
