"""The journal as it is told to a person: which steps, and what each of them did."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlite_utils import Database

from pressmark.errors import ProjectFileError
from pressmark.model.ids import AnnotationId, StepId
from pressmark.store import decidable, rows, sides, told_words
from pressmark.store.schema import ANNOTATION_TABLES
from pressmark.store.taking_back import GO_BACK

_OF_ENTITIES = ("entity", *ANNOTATION_TABLES, "note", "document", "property", "scheme")
_OF_NOTES = ("note", *_OF_ENTITIES)
_OF_DOCUMENTS = ("document", *_OF_NOTES)
_OF_ANNOTATIONS = (
    *reversed(ANNOTATION_TABLES),
    "fragment",
    "evidence",
    "passage",
    *_OF_NOTES,
)
"""Which table says best what a step was about; the first that it changed."""

_OF_SCHEMES = frozenset(
    {
        "change_scheme",
        "merge_labels",
        "split_label",
        "delete_label",
        "replace_scheme",
    }
)
_OF_MARKS = frozenset({"dismiss_marks", "reconsider_marks"})
_OF_ARTICLES = frozenset({"replace_text", *_OF_MARKS})
_MOVING = frozenset({"merge_entities", "split_entity", "move_to_entity"})
"""Steps that are told by which entity was in the place of which."""


@dataclass(frozen=True, slots=True)
class Part:
    """Rows of a table that a step changed alike; ``was`` and ``now`` are statuses."""

    table: str
    added: bool
    removed: bool
    was: str | None
    now: str | None
    rows: int
    documents: int


@dataclass(frozen=True, slots=True)
class Told:
    """What a step did.

    ``table``, ``words``, ``before`` and ``after`` are of the thing that tells best what
    the step was about; both sides have only the columns that differ, and names for the
    keys of entities. ``first`` is the document that the step changed first; ``on`` has
    the words of what a note is on, ``roles`` the parts of a quote that changed. What a
    damaged file keeps of a step may not be ``readable``; it is about nothing then.
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
    on: str = ""
    roles: tuple[str, ...] = ()
    since: str = ""
    before: Mapping[str, Any] = field(default_factory=dict)
    after: Mapping[str, Any] = field(default_factory=dict)
    readable: bool = True


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
        f"   and {_last('attribution')} = :key)"
        "  or (table_name = 'evidence' and :table = 'stance'"
        f"   and {_last('stance')} = :key)"
        f"  or (table_name = 'note' and {_last('on')} = :uuid))))"
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


def document_of(db: Database, key: int | None) -> tuple[str | None, str]:
    """Return the id of a document, None if it is not there now, and its title."""
    found = db.execute(
        "select iif(removed = 0, uuid, null), coalesce(headline, name) from document"
        " where id = ?",
        [key],
    ).fetchone()
    return found or (None, told_words.last_title(db, key))


def taken_back(db: Database, wanted: Sequence[StepId]) -> frozenset[StepId]:
    """Return which of some steps are not in force: undone, or gone back before."""
    # A step is reverted by a newer one, so whether that holds is known before.
    is_reverted: dict[int, bool] = {}
    for step, by in db.execute(
        "select reverts, max(id) from step where reverts < id group by reverts"
        " order by reverts desc"
    ):
        is_reverted[step] = not is_reverted.get(by, False)
    returns = db.execute(
        "select id, cast(subject as integer) from step where kind = ?"
        " and subject is not null",
        [GO_BACK],
    )
    gone = [
        (id_, to) for id_, to in returns.fetchall() if not is_reverted.get(id_, False)
    ]
    return frozenset(
        step
        for step in wanted
        if is_reverted.get(step, False) or any(to < step < id_ for id_, to in gone)
    )


def told(db: Database, wanted: Sequence[StepId]) -> dict[StepId, Told]:
    """Return what steps did, by their ids. Meant for a page of them."""
    asked = json.dumps(list(wanted))
    heads = rows.query(
        db,
        "select s.id, s.kind, s.at, s.subject, a.name as annotator from step s"
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
    """Return what steps did; a row that a step changed twice is counted once."""
    found: dict[int, list[Part]] = defaultdict(list)
    for step, table, added, removed, was, now, number, documents in db.execute(
        "with touched as (select min(id) as first, max(id) as last from change"
        " where step in (select value from json_each(?))"
        " group by step, table_name, row_id)"
        " select l.step, l.table_name, f.before is null, l.after is null,"
        f" {sides.value('f.before', 'status')}, {sides.value('l.after', 'status')},"
        " count(*),"
        " count(distinct l.document) from touched"
        " join change f on f.id = touched.first join change l on l.id = touched.last"
        " group by 1, 2, 3, 4, 5, 6",
        [asked],
    ):
        part = Part(table, bool(added), bool(removed), was, now, number, documents)
        found[step].append(part)
    return found


def _about(
    db: Database, head: rows.Row, parts: list[Part], documents: int, first: int | None
) -> Told:
    told = Told(
        id=StepId(head["id"]),
        kind=head["kind"],
        annotator=head["annotator"],
        at=head["at"],
        parts=tuple(parts),
        documents=documents,
        first=first,
        since=_since(db, head),
    )
    try:
        return _with_subject(db, told)
    except ProjectFileError:
        return replace(told, readable=False)


def _with_subject(db: Database, told: Told) -> Told:
    """Return a step with what tells best what it was about.

    Raises:
        ProjectFileError: What is kept of it makes no sense.
    """
    part = _main_table(told.kind, {part.table for part in told.parts})
    change = _exemplar(db, told.id, told.kind, part)
    if change is None:
        return told
    was, now = (
        side or {}
        for side in sides.read(
            part, change["row_id"], change["before"], change["after"]
        )
    )
    document = change["document"] or told.first
    table, whole = told_words.owner(db, part, now or was, told.id)
    text = told_words.text_after(db, document, told.id)
    words = told_words.words_of(db, table, whole, text, told.id)
    if told.kind in _OF_MARKS:
        words = told_words.dismissed_words(db, was, now, text) or words
    told = replace(
        told,
        first=document,
        table=table,
        uuid=whole.get("uuid"),
        words=words,
        on=told_words.subject_of_note(db, whole) if table == "note" else "",
        roles=_roles(db, told.id, whole) if table == "attribution" else (),
    )
    if part != table:
        return told
    differing = {
        name for name in (*was, *now) if name not in now or was.get(name) != now[name]
    }
    before, after = (
        {
            name: told_words.named(db, name, value, told.id)
            for name, value in side.items()
            if name in differing
        }
        for side in (was, now)
    )
    return replace(told, before=before, after=after)


def _roles(db: Database, step: int, quote: rows.Row) -> tuple[str, ...]:
    found = db.execute(
        f"select distinct {_last('role')} from change"
        " where step = ? and table_name = 'fragment'"
        f" and {_last('attribution')} = ? order by 1",
        [step, quote.get("id")],
    )
    return tuple(str(role) for (role,) in found)


def _since(db: Database, head: rows.Row) -> str:
    """Return when the step was done that a step went back to."""
    if head["kind"] != GO_BACK:
        return ""
    at = rows.value(db, "select at from step where id = ?", [head["subject"]])
    return str(at or "")


def _main_table(kind: str, tables: set[str]) -> str:
    order = _OF_ANNOTATIONS
    if kind in _OF_SCHEMES:
        order = ("scheme", *_OF_ANNOTATIONS)
    elif kind in _MOVING:
        order = (*ANNOTATION_TABLES, *_OF_ENTITIES)
    elif "entit" in kind:
        order = _OF_ENTITIES
    elif "note" in kind or kind == "flag":
        order = _OF_NOTES
    elif kind.startswith("set_") or "document" in kind or kind in _OF_ARTICLES:
        order = _OF_DOCUMENTS
    return next((table for table in order if table in tables), "")


def _exemplar(db: Database, step: int, kind: str, table: str) -> rows.Row | None:
    # What a person decided on, rather than what followed from it, tells the step.
    wanted = {"accept": "accepted", "accept_all": "accepted", "reject": "rejected"}
    moved = " or ".join(
        f"{sides.value('before', column)} is not {sides.value('after', column)}"
        for column in ("entity", "speaker", "holder", "target")
    )
    found = db.query(
        "select row_id, document, before, after from change where step = :step"
        " and table_name = :table"
        f" order by coalesce({sides.value('after', 'status')}, '') is not :status,"
        f" not (:moves and before is not null and after is not null and ({moved})), id"
        " limit 1",
        {
            "step": step,
            "table": table,
            "status": wanted.get(kind, ""),
            "moves": kind in _MOVING,
        },
    )
    return next(iter(found), None)


def _last(name: str) -> str:
    """Return SQL for what a row that a step changed had last."""
    return sides.value("coalesce(after, before)", name)
