"""Regions: rows to model and back."""

from __future__ import annotations

from collections import defaultdict
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
    review_of = decidable.ReviewValues(known, db)
    rows.add_values(
        db,
        "region",
        ("uuid", "document", "start", "end", "label", *decidable.REVIEW),
        [
            (
                region.id,
                document,
                region.span.start,
                region.span.end,
                region.label,
                *review_of(region.review),
            )
            for document, listed in regions
            for region in listed
        ],
    )


def read(db: Database, wanted: Wanted) -> tuple[Region, ...]:
    """Return the regions of one document that are wanted, in reading order."""
    return tuple(read_all(db, wanted)[wanted.documents[0]])


def read_all(db: Database, wanted: Wanted) -> defaultdict[int, list[Region]]:
    """Return the regions that are wanted by their document, in reading order."""
    regions: defaultdict[int, list[Region]] = defaultdict(list)
    for document, uuid, start, end, label, *review in db.execute(
        f'select a.document, a.uuid, a."start", a."end", a.label, {REVIEWED}'
        f' from region a where {wanted.where} order by a."start", a."end", a.uuid',
        wanted.parameters,
    ):
        review_of = wanted.reviews(tuple(review))
        regions[document].append(Region(uuid, Span(start, end), label, review_of))
    return regions
