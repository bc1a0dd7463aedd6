"""Regions: rows to model and back."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlite_utils import Database

from pressmark.model.document import Region
from pressmark.model.review import Origin
from pressmark.model.span import Span
from pressmark.store import decidable, rows
from pressmark.store.decidable import REVIEWED, Wanted


def insert(
    db: Database, document: int, regions: Collection[Region], known: dict[Origin, int]
) -> None:
    """Store new regions of a document."""
    insert_all(db, [(document, regions)], known)


def insert_all(
    db: Database,
    regions: Iterable[tuple[int, Collection[Region]]],
    known: dict[Origin, int],
) -> None:
    """Store new regions of several documents."""
    rows.add_all(
        db,
        "region",
        (
            {
                "uuid": region.id,
                "document": document,
                "start": region.span.start,
                "end": region.span.end,
                "label": region.label,
                **decidable.review_columns(region.review, known, db),
            }
            for document, listed in regions
            for region in listed
        ),
    )


def read(db: Database, wanted: Wanted) -> tuple[Region, ...]:
    """Return the regions that are wanted, in reading order."""
    found = db.execute(
        f'select a.uuid, a."start", a."end", a.label, {REVIEWED} from region a'
        f' where {wanted.where} order by a."start", a."end", a.uuid',
        wanted.parameters,
    )
    return tuple(
        Region(uuid, Span(start, end), label, wanted.reviews(*review))
        for uuid, start, end, label, *review in found
    )
