"""Counts of what is in a project: all of it, or a part that a scope says."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlite_utils import Database

from pressmark.model.review import Status
from pressmark.model.sought import OCCURRENCES
from pressmark.store import rows
from pressmark.store.schema import ANNOTATION_TABLES

LABEL_COLUMNS = {
    "region": "label",
    "mention": "label",
    "attribution": "kind",
    "stance": "polarity",
}
"""The column of each table of annotations that says what sort one is."""

STANDING = frozenset({Status.SUGGESTED, Status.ACCEPTED})
"""What counts as being there: all but what was rejected."""

NO_WORK = (
    "create",
    "rescue",
    "import",
    "import_documents",
    "stage_import",
    "cancel_import",
    "clear_staged",
    "start_run",
    "store_suggestions",
)
"""The kinds of steps that no person does at an article."""

_WHO = (
    "(select s.annotator from change c join step s on s.id = c.step"
    " where c.table_name = '{table}' and c.row_id = a.id order by c.id desc limit 1)"
)
"""The annotator who changed an annotation last, null for what came with an import."""


@dataclass(frozen=True)
class Scope:
    """What is counted: everything, or what lies in some documents or is somebody's.

    ``documents`` are keys; ``annotator`` is the key of who decided last; ``statuses``
    holds for the labels, speakers, outlets and whoever is mentioned.
    """

    documents: frozenset[int] | None = None
    annotator: int | None = None
    statuses: frozenset[Status] = STANDING
    _keys: str = field(default="", init=False, repr=False)

    def __post_init__(self) -> None:
        """Write the keys of the documents once."""
        object.__setattr__(self, "_keys", json.dumps(sorted(self.documents or ())))

    @property
    def given(self) -> dict[str, Any]:
        """The values of the named parameters of every statement."""
        no_work = json.dumps(NO_WORK)
        return {"keys": self._keys, "annotator": self.annotator, "no_work": no_work}

    def of_documents(self) -> str:
        """Return what holds for the documents (``d``) that are counted."""
        wanted = ["d.removed = 0", self.among()]
        if self.annotator is not None:
            wanted.append(
                "exists (select 1 from change c join step s on s.id = c.step"
                " where c.document = d.id and s.annotator = :annotator"
                " and s.kind not in (select value from json_each(:no_work)))"
            )
        return " and ".join(wanted)

    def among(self) -> str:
        """Return what holds for documents (``d``) that are among those asked for."""
        if self.documents is None:
            return "1"
        return "d.id in (select value from json_each(:keys))"

    def of_annotations(self, table: str, statuses: Iterable[Status] = Status) -> str:
        """Return what holds for annotations (``a``) of documents (``d``)."""
        listed = ", ".join(f"'{one.value}'" for one in sorted(statuses))
        wanted = ["d.removed = 0", self.among(), f"a.status in ({listed})"]
        if self.annotator is not None:
            wanted.append("a.status <> 'suggested'")
            wanted.append(f"{_WHO.format(table=table)} = :annotator")
        return " and ".join(wanted)


EVERYTHING = Scope()
"""The whole project, whoever did it."""


@dataclass(frozen=True, slots=True)
class DecidedRow:
    """A number of decisions that are alike; ``day`` is YYYY-MM-DD in local time."""

    table: str
    annotator: str
    day: str | None
    outcome: str
    count: int


def documents_by_state(db: Database, scope: Scope = EVERYTHING) -> dict[str, int]:
    """Return the number of documents by state."""
    return dict(
        _found(
            db,
            scope,
            f"select d.state, count(*) from document d where {scope.of_documents()}"
            " group by 1 order by 1",
        )
    )


def annotations_by_status(
    db: Database, scope: Scope = EVERYTHING
) -> dict[str, dict[str, int]]:
    """Return the number of annotations by table and status."""
    return {
        table: _counts(db, scope, table, "a.status", tuple(Status))
        for table in ANNOTATION_TABLES
    }


def annotations_by_label(
    db: Database, scope: Scope = EVERYTHING
) -> dict[str, dict[str, int]]:
    """Return the number of annotations of the scope's statuses by table and label."""
    return {
        table: _counts(db, scope, table, f"a.{LABEL_COLUMNS[table]}", scope.statuses)
        for table in ANNOTATION_TABLES
    }


def decisions(db: Database, scope: Scope = EVERYTHING) -> Iterator[DecidedRow]:
    """Yield how many annotations were decided, by whom, when and how.

    Each counts once, as whoever changed it last left it: “accepted” as suggested,
    “corrected”, “rejected”, or “made” by a person. What came decided with an import
    counts for nobody.
    """
    names = dict(db.execute("select id, name from annotator").fetchall())
    decided = (Status.ACCEPTED, Status.REJECTED)
    for table in ANNOTATION_TABLES:
        found = _found(
            db,
            scope,
            "select who, day, outcome, count(*) from (select"
            f" {_WHO.format(table=table)} as who, date(a.at, 'localtime') as day,"
            " case when a.status = 'rejected' then 'rejected'"
            " when a.corrects is not null then 'corrected'"
            " when o.kind = 'annotator' or o.name = :occurrences then 'made'"
            f" else 'accepted' end as outcome from {table} a"
            " join document d on d.id = a.document join origin o on o.id = a.origin"
            f" where {scope.of_annotations(table, decided)})"
            " where who is not null group by 1, 2, 3 order by 1, 2, 3",
            occurrences=OCCURRENCES.name,
        )
        for who, day, outcome, count in found:
            yield DecidedRow(table, names[who], day, outcome, count)


def entities_by_type(db: Database, scope: Scope = EVERYTHING) -> dict[str, int]:
    """Return the number of entities by type."""
    return dict(
        _found(
            db,
            scope,
            "select e.type, count(distinct e.id) from entity e join document_entity x"
            " on x.entity = e.id join document d on d.id = x.document"
            f" where {scope.of_documents()} group by e.type order by e.type",
        )
    )


def notes(db: Database, scope: Scope = EVERYTHING) -> tuple[int, int]:
    """Return the number of notes and how many of them are not resolved."""
    ((total, unresolved),) = _found(
        db,
        scope,
        "select count(*), coalesce(sum(n.resolved = 0), 0) from note n"
        f" join document d on d.id = n.document where {scope.of_documents()}",
    )
    return total, unresolved


def mentioned(
    db: Database, scope: Scope = EVERYTHING, *, most: int = 1000
) -> list[tuple[int, int, int]]:
    """Return the most mentioned entities: their keys, mentions and documents."""
    where = scope.of_annotations("mention", scope.statuses)
    return _found(
        db,
        scope,
        "select a.entity, count(*), count(distinct a.document) from mention a"
        " join document d on d.id = a.document join entity e on e.id = a.entity"
        f" where {where} group by 1 order by 2 desc, e.name, e.uuid limit :most",
        most=most,
    )


def quoted(db: Database, scope: Scope = EVERYTHING) -> list[tuple[Any, ...]]:
    """Return quotes by the speaker's key, or None, and kind, and in how many documents.

    A row has the key, the kind and a number; one with the kind None has the documents.
    """
    where = scope.of_annotations("attribution", scope.statuses)
    return _found(
        db,
        scope,
        "with found as materialized (select a.speaker, a.kind, a.document"
        " from attribution a join document d on d.id = a.document"
        f" where {where})"
        " select speaker, kind, count(*) from found group by 1, 2 union all"
        " select speaker, null, count(distinct document) from found group by 1",
    )


def outlets(db: Database, scope: Scope = EVERYTHING) -> list[tuple[str, int]]:
    """Return the outlets, an empty one for none, and how many documents each has."""
    return _found(
        db,
        scope,
        f"select {_OUTLET}, count(*) from document d where {scope.of_documents()}"
        " group by 1",
    )


def outlet_stances(
    db: Database, scope: Scope = EVERYTHING
) -> list[tuple[str, str, int]]:
    """Return how many stances of each polarity an outlet's documents have."""
    where = scope.of_annotations("stance", scope.statuses)
    return _found(
        db,
        scope,
        f"select {_OUTLET}, a.polarity, count(*) from stance a"
        f" join document d on d.id = a.document where {where} group by 1, 2",
    )


def positions(db: Database, scope: Scope = EVERYTHING) -> list[tuple[Any, ...]]:
    """Return holder, target and topic of stances, a polarity and a number, each."""
    where = scope.of_annotations("stance", scope.statuses)
    return _found(
        db,
        scope,
        "select a.holder, a.target, a.topic, a.polarity, count(*) from stance a"
        f" join document d on d.id = a.document where {where} group by 1, 2, 3, 4",
    )


def entities_called(
    db: Database, keys: Iterable[int]
) -> dict[int, tuple[str, str, str]]:
    """Return the id, name and type of entities by their keys."""
    found = db.execute(
        "select id, uuid, name, type from entity"
        " where id in (select value from json_each(?))",
        [json.dumps(sorted(set(keys)))],
    )
    return {key: (uuid, name, kind) for key, uuid, name, kind in found}


def annotators(db: Database) -> list[str]:
    """Return who has done anything at an article, in the order they began."""
    found = db.execute(
        "select a.name from annotator a where exists (select 1 from step s"
        " where s.annotator = a.id and s.recorded = 1"
        " and s.kind not in (select value from json_each(?))) order by a.id",
        [json.dumps(NO_WORK)],
    )
    return [name for (name,) in found]


def annotator_called(db: Database, name: str) -> int | None:
    """Return the key of an annotator, or None where nobody is called so."""
    found: int | None = rows.value(
        db, "select id from annotator where name = ?", [name]
    )
    return found


_OUTLET = "coalesce(trim(d.outlet), '')"


def _counts(
    db: Database, scope: Scope, table: str, by: str, statuses: Iterable[Status]
) -> dict[str, int]:
    return dict(
        _found(
            db,
            scope,
            f"select {by}, count(*) from {table} a join document d on d.id = a.document"
            f" where {scope.of_annotations(table, statuses)} group by 1 order by 1",
        )
    )


def _found(
    db: Database, scope: Scope, sql: str, **more: object
) -> list[tuple[Any, ...]]:
    return list(db.execute(sql, {**scope.given, **more}).fetchall())
