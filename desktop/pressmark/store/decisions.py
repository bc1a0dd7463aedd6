"""What people decided on suggestions, counted where it is stored."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from pressmark.model.layer import Layer
from pressmark.model.review import Origin, OriginKind, Status
from pressmark.store.runs import TABLES
from pressmark.store.statistics import LABEL_COLUMNS


@dataclass(frozen=True, slots=True)
class Tally:
    """A number of suggestions that are alike.

    ``day`` is that of the decision as YYYY-MM-DD in local time, or of the suggestion
    where it is open, or None where its time cannot be told; ``band`` is the score's
    hundred (thousandths), the topmost with 1000 in it, or None without a score;
    ``label`` is the one it has now.
    """

    layer: Layer
    origin: Origin
    label: str
    day: str | None
    band: int | None
    status: Status
    corrected: bool
    count: int


def of_suggestions(db: Database) -> Iterator[Tally]:
    """Yield how many suggestions of pipelines were decided how, in every layer."""
    for layer, table in TABLES.items():
        found = db.query(
            f"select o.name, o.version, a.{LABEL_COLUMNS[table]} as label,"
            f" {_DAY} as day, min(a.score / 100 * 100, 900) as band, a.status,"
            " a.corrects is not null as corrected, count(*) as count"
            f" from {table} a join origin o on o.id = a.origin"
            " join document d on d.id = a.document"
            " where d.removed = 0 and o.kind = 'pipeline'"
            " group by 1, 2, 3, 4, 5, 6, 7"
        )
        for row in found:
            yield Tally(
                layer,
                Origin(OriginKind.PIPELINE, row["name"], row["version"]),
                row["label"],
                row["day"],
                row["band"],
                Status(row["status"]),
                bool(row["corrected"]),
                row["count"],
            )


def made_by_hand(db: Database) -> Iterator[tuple[Layer, str | None, int]]:
    """Yield how many annotations people made themselves, by layer and day.

    Only in documents where a pipeline had looked for the layer: it missed those.
    """
    for layer, table in TABLES.items():
        found = db.execute(
            f"select {_DAY}, count(*) from {table} a"
            " join origin o on o.id = a.origin join document d on d.id = a.document"
            " where d.removed = 0 and o.kind = 'annotator' and a.status = 'accepted'"
            " and exists (select 1 from extracted x"
            " where x.document = d.id and x.layer = ?) group by 1",
            [layer.value],
        )
        yield from ((layer, day, count) for day, count in found)


_DAY = "date(a.at, 'localtime')"
