"""What people decided on suggestions, counted where it is stored."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from pressmark.model.layer import Layer
from pressmark.model.review import Origin, Status
from pressmark.model.sought import OCCURRENCES
from pressmark.store import decidable
from pressmark.store.runs import TABLES
from pressmark.store.statistics import LABEL_COLUMNS


@dataclass(frozen=True, slots=True)
class Tally:
    """A number of suggestions that are alike.

    ``day`` is that of the decision, YYYY-MM-DD in local time, or None where it is open
    or its time cannot be told; ``band`` is the score's hundred (thousandths), the
    topmost with 1000 in it, or None without a score; ``label`` is the one it has now.
    """

    layer: Layer
    origin: Origin
    label: str
    day: str | None
    band: int | None
    status: Status
    corrected: bool
    count: int


def of_suggestions(db: Database, among: range) -> Iterator[Tally]:
    """Yield how many suggestions of pipelines were decided how, in every layer.

    Of those in documents whose keys are ``among`` some. What a person marked everywhere
    at once was no suggestion.
    """
    known = decidable.origins(db)
    for layer, table in TABLES.items():
        # Apart, because the most are open, and to sort those by all of it takes long.
        for row in (
            *_counted(
                db,
                among,
                table,
                corrected="a.corrects is not null",
                day=_DAY,
                compared="<>",
            ),
            *_counted(db, among, table, corrected="0", day="null", compared="="),
        ):
            origin, label, band, day, status, corrected, count = row
            yield Tally(
                layer,
                known[origin],
                label,
                day,
                band,
                Status(status),
                bool(corrected),
                count,
            )


def _counted(
    db: Database, among: range, table: str, *, corrected: str, day: str, compared: str
) -> list[tuple[Any, ...]]:
    """Return how many suggestions are alike, open ones (``=``) or decided (``<>``)."""
    found = db.execute(
        f"select a.origin, a.{LABEL_COLUMNS[table]}, min(a.score / 100 * 100, 900),"
        f" {day}, a.status, {corrected}, count(*)"
        f" from {_OF_DOCUMENTS.format(table)}"
        f" where +d.removed = 0 and a.status {compared} 'suggested'"
        " and a.origin in"
        " (select id from origin where kind = 'pipeline' and name <> ?)"
        " and d.id >= ? and d.id < ?"
        " group by 1, 2, 3, 4, 5, 6",
        [OCCURRENCES.name, among.start, among.stop],
    )
    return list(found.fetchall())


def made_by_hand(db: Database, among: range) -> Iterator[tuple[Layer, str | None, int]]:
    """Yield how many annotations people made themselves, by layer and day.

    Only in documents where a pipeline had looked for the layer: it missed those; and
    of those only ones whose keys are ``among`` some.
    """
    for layer, table in TABLES.items():
        found = db.execute(
            f"select {_DAY}, count(*) from {_OF_DOCUMENTS.format(table)}"
            " join origin o on o.id = a.origin"
            " where +d.removed = 0 and o.kind = 'annotator' and a.status = 'accepted'"
            " and exists (select 1 from extracted x"
            " where x.document = d.id and x.layer = ?)"
            " and d.id >= ? and d.id < ? group by 1",
            [layer.value, among.start, among.stop],
        )
        yield from ((layer, day, count) for day, count in found)


_DAY = "date(a.at, 'localtime')"

# SQLite would go through all annotations for those of a few documents; and, but for a
# plus before “removed”, through all documents.
_OF_DOCUMENTS = (
    "document d cross join {0} a indexed by {0}_by_document on a.document = d.id"
)
