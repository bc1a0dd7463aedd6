"""The journal as it is told to a person: which steps, and what each of them did."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlite_utils import Database

from pressmark.model.ids import AnnotationId, StepId
from pressmark.store import decidable, rows
from pressmark.store.journal import GO_BACK
from pressmark.store.schema import ANNOTATION_TABLES

_OF_ENTITIES = ("entity", *ANNOTATION_TABLES, "note", "document", "property", "scheme")
_OF_NOTES = ("note", *_OF_ENTITIES)
_OF_DOCUMENTS = ("document", *_OF_NOTES)
_OF_ANNOTATIONS = (*reversed(ANNOTATION_TABLES), *_OF_NOTES)
"""Which table says best what a step was about; the first that it changed."""

_ENTITIES = ("entity", "speaker", "printed", "holder", "target")
"""Columns that hold the key of an entity."""


@dataclass(frozen=True, slots=True)
class Part:
    """Rows of a table that a step changed alike; ``was`` and ``now`` are statuses."""

    table: str
    added: bool
    removed: bool
    was: str | None
    now: str | None
    rows: int


@dataclass(frozen=True, slots=True)
class Told:
    """What a step did.

    ``table``, ``words``, ``before`` and ``after`` are of the thing that tells best what
    the step was about; both sides have only the columns that differ, and names for the
    keys of entities. ``first`` is the document that the step changed first.
    """

    id: StepId
    kind: str
    annotator: str
    at: str
    parts: tuple[Part, ...]
    documents: int
    first: int | None
    table: str = ""
    uuid: str | None = None
    words: str = ""
    before: Mapping[str, Any] = field(default_factory=dict)
    after: Mapping[str, Any] = field(default_factory=dict)


def step_ids(
    db: Database,
    *,
    document: int | None = None,
    since: int = 0,
    without: Sequence[str] = (),
) -> list[StepId]:
    """Return the steps after one, the newest first: all, or those of a document."""
    kinds = ", ".join("?" * len(without))
    where, parameters = f"s.id > ? and s.kind not in ({kinds})", [since, *without]
    if document is not None:
        where += " and s.id in (select step from change where document = ?)"
        parameters.append(document)
    sql = f"select s.id from step s where {where} order by s.id desc"
    return [StepId(found) for (found,) in db.execute(sql, parameters)]


def step_ids_of(
    db: Database, annotation: AnnotationId, *, since: int = 0
) -> list[StepId]:
    """Return the steps after one that changed an annotation, the newest first.

    Its spans and its evidence belong to it, and so do the notes on it.
    """
    table, key, document = decidable.locate(db, annotation)
    found = db.execute(
        "select distinct step from change where step > :since and ("
        " (table_name = :table and row_id = :key)"
        " or (document = :document and ("
        "  (table_name = 'fragment' and :table = 'attribution'"
        "   and coalesce(after, before) ->> '$.attribution' = :key)"
        "  or (table_name = 'evidence' and :table = 'stance'"
        "   and coalesce(after, before) ->> '$.stance' = :key)"
        "  or (table_name = 'note' and coalesce(after, before) ->> '$.on' = :uuid))))"
        " order by step desc",
        {
            "since": since,
            "table": table,
            "key": key,
            "document": document,
            "uuid": annotation,
        },
    )
    return [StepId(step) for (step,) in found]


def shown_document(db: Database, key: int | None) -> tuple[str, str] | None:
    """Return the id and the title of a document, or None if it is not there now."""
    found: tuple[str, str] | None = db.execute(
        "select uuid, coalesce(headline, name) from document"
        " where id = ? and removed = 0",
        [key],
    ).fetchone()
    return found


def taken_back(db: Database, wanted: Sequence[StepId]) -> frozenset[StepId]:
    """Return which of some steps are not in force: undone, or gone back before."""
    reverting: dict[int, int] = dict(
        db.execute(
            "select reverts, max(id) from step where reverts is not null"
            " group by reverts"
        ).fetchall()
    )

    def is_reverted(step: int) -> bool:
        reverts = reverting.get(step)
        return reverts is not None and not is_reverted(reverts)

    returns = db.execute(
        "select id, cast(subject as integer) from step where kind = ?", [GO_BACK]
    )
    gone = [(id_, to) for id_, to in returns.fetchall() if not is_reverted(id_)]
    return frozenset(
        step
        for step in wanted
        if is_reverted(step) or any(to < step < id_ for id_, to in gone)
    )


def root_of(db: Database, step: StepId) -> tuple[StepId, int]:
    """Return the step that another goes back to by undoing, and over how many."""
    reverts, turns = _reverts(db, step), 0
    while reverts is not None:
        step, turns = StepId(reverts), turns + 1
        reverts = _reverts(db, step)
    return step, turns


def _reverts(db: Database, step: StepId) -> int | None:
    found: int | None = rows.value(db, "select reverts from step where id = ?", [step])
    return found


def told(db: Database, wanted: Sequence[StepId]) -> dict[StepId, Told]:
    """Return what steps did, by their ids. Meant for a page of them."""
    asked = json.dumps(list(wanted))
    heads = rows.query(
        db,
        "select s.id, s.kind, s.at, a.name as annotator from step s"
        " join annotator a on a.id = s.annotator"
        " where s.id in (select value from json_each(?))",
        [asked],
    )
    parts = _parts(db, asked)
    spread = {
        step: (documents, first)
        for step, documents, first in db.execute(
            "select step, count(distinct document), min(document) from change"
            " where step in (select value from json_each(?)) group by step",
            [asked],
        )
    }
    return {
        StepId(head["id"]): _about(
            db, head, parts[head["id"]], *spread.get(head["id"], (0, None))
        )
        for head in heads
    }


def _parts(db: Database, asked: str) -> dict[int, list[Part]]:
    found: dict[int, list[Part]] = defaultdict(list)
    for step, table, added, removed, was, now, number in db.execute(
        "select step, table_name, before is null, after is null,"
        " before ->> '$.status', after ->> '$.status', count(*) from change"
        " where step in (select value from json_each(?)) group by 1, 2, 3, 4, 5, 6",
        [asked],
    ):
        part = Part(table, bool(added), bool(removed), was, now, number)
        found[step].append(part)
    return found


def _about(
    db: Database, head: rows.Row, parts: list[Part], documents: int, first: int | None
) -> Told:
    table = _main_table(head["kind"], {part.table for part in parts})
    change = _exemplar(db, head["id"], head["kind"], table)
    sides = [json.loads(change[side] or "{}") for side in ("before", "after")]
    differing = {
        name for side in sides for name in side if sides[0].get(name) != side.get(name)
    } | {name for name in sides[0] if name not in sides[1]}
    before, after = (
        {name: _named(db, name, side[name]) for name in side if name in differing}
        for side in sides
    )
    whole = sides[1] or sides[0]
    return Told(
        id=StepId(head["id"]),
        kind=head["kind"],
        annotator=head["annotator"],
        at=head["at"],
        parts=tuple(parts),
        documents=documents,
        first=first,
        table=table,
        uuid=whole.get("uuid"),
        words=_words(db, table, whole, change["document"]),
        before=before,
        after=after,
    )


def _main_table(kind: str, tables: set[str]) -> str:
    order = _OF_ANNOTATIONS
    if "entit" in kind:
        order = _OF_ENTITIES
    elif "note" in kind:
        order = _OF_NOTES
    elif kind.startswith("set_") or "document" in kind:
        order = _OF_DOCUMENTS
    return next((table for table in order if table in tables), "")


def _exemplar(db: Database, step: int, kind: str, table: str) -> rows.Row:
    # What a person decided on, rather than what followed from it, tells the step.
    wanted = {"accept": "accepted", "accept_all": "accepted", "reject": "rejected"}
    found = rows.one(
        db,
        "select document, before, after from change where step = ?"
        " and table_name = ? order by coalesce(after ->> '$.status', '') is not ?, id"
        " limit 1",
        [step, table, wanted.get(kind, "")],
    )
    return found or {"document": None, "before": None, "after": None}


def _named(db: Database, column: str, value: Any) -> Any:  # noqa: ANN401  (a column may be of any type)
    if column not in _ENTITIES or not isinstance(value, int):
        return value
    return rows.value(db, "select name from entity where id = ?", [value])


def _words(db: Database, table: str, row: rows.Row, document: int | None) -> str:
    """Return the words of a thing: those it covers, its name or what it says."""
    if table in {"mention", "region"}:
        return _covered(db, document, [(row["start"], row["end"])])
    if table == "attribution":
        content = db.execute(
            'select "start", "end" from fragment where attribution = ?'
            " and role = 'content' order by 1",
            [row["id"]],
        )
        return _covered(db, document, content.fetchall())
    if table == "stance":
        sides = [_named(db, "holder", row["holder"]), row["topic"]]
        sides[1] = sides[1] or _named(db, "target", row["target"])
        return " → ".join(str(side or "…") for side in sides)
    known = {"entity": "name", "note": "text", "property": "name", "scheme": "name"}
    if table == "document":
        return str(row["headline"] or row["name"])
    return str(row.get(known.get(table, ""), ""))


def _covered(
    db: Database, document: int | None, spans: Sequence[tuple[int, int]]
) -> str:
    pieces = (
        rows.value(
            db,
            "select substr(t.content, ?, ?) from document d"
            " join text t on t.id = d.text where d.id = ?",
            [start + 1, end - start, document],
        )
        for start, end in spans
    )
    return " … ".join(str(piece or "") for piece in pieces)
