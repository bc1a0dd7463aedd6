"""Makes a document of what was read, with the regions that the page itself shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.normalise import holdable, is_blank, normalised
from pressmark.model.bundle import Bundle, check_bundle
from pressmark.model.document import Document, Region
from pressmark.model.ids import AnnotationId, DocumentId, new_id
from pressmark.model.review import Origin, Review, Status, now
from pressmark.model.span import trimmed
from pressmark.saying import Sentence

LabelledPlaces = Iterable[tuple[str, tuple[int, int]]]
"""Labels of regions with where each is, ``[start, end)`` in code points."""


def document(
    text: str,
    *,
    name: str,
    source: str,
    origin: Origin,
    line: int | None = None,
    metadata: Mapping[str, Any] | None = None,
    regions: LabelledPlaces = (),
    remarks: Iterable[str] = (),
) -> ReadDocument | Rejected:
    """Return a document whose regions are suggestions, or why there is none."""
    holding = normalised(text)
    if is_blank(holding.text):
        return Rejected(source, line, Sentence("there is nothing to read in the file"))
    review = Review(Status.SUGGESTED, origin, at=now())
    found = []
    for label, (start, end) in sorted(regions, key=lambda one: one[1]):
        first, last = holding.position(start), holding.position(end)
        span = trimmed(holding.text, first, last)
        if span is not None:
            found.append(Region(AnnotationId(new_id()), span, str(label), review))
    made = Document(
        DocumentId(new_id()), holdable(name), holding.text, metadata=metadata or {}
    )
    bundle = Bundle(made, tuple(found))
    for problem in check_bundle(bundle):
        return Rejected(source, line, Sentence("{}", problem))
    return ReadDocument(bundle, source, line, (*remarks, *holding.remarks))
