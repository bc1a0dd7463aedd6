"""Regions: rows to model and back."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlite_utils import Database

from pressmark.model.document import Region
from pressmark.model.ids import AnnotationId
from pressmark.model.review import Origin
from pressmark.model.span import Span
from pressmark.store import decidable, rows


def insert(
    db: Database, document: int, regions: Collection[Region], known: dict[Origin, int]
) -> None:
    """Store new regions of a document."""
    rows.add_all(
        db,
        "region",
        [
            {
                "uuid": region.id,
                "document": document,
                "start": region.span.start,
                "end": region.span.end,
                "label": region.label,
                **decidable.review_columns(region.review, known, db),
            }
            for region in regions
        ],
    )


def of_document(
    db: Database,
    document: int,
    origins: Mapping[int, Origin],
) -> tuple[Region, ...]:
    """Return the regions of a document, in reading order."""
    found = (
        Region(
            id=AnnotationId(row["uuid"]),
            span=Span(row["start"], row["end"]),
            label=row["label"],
            review=decidable.review_of(row, origins),
        )
        for row in decidable.of_document(db, "region", document)
    )
    return tuple(sorted(found, key=lambda region: (region.span, region.id)))
