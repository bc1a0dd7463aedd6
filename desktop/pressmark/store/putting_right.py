"""Putting rescued rows in order: what they lead to, their values and the journal.

What is lost cannot be guessed; what leads to it shall lead somewhere all the same, so
that as much as possible is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import uuid4

from sqlite_utils import Database

from pressmark.errors import ProjectFileError
from pressmark.model.document import text_hash
from pressmark.model.ids import StepId
from pressmark.model.review import now
from pressmark.model.scheme import NEWS
from pressmark.store import doctor, journal, rows, schemes, sides
from pressmark.store.entities import LINKS
from pressmark.store.schema import ANNOTATION_TABLES
from pressmark.store.sqlite_records import LOST

_UNKNOWN = "unknown"


@dataclass(slots=True)
class Right:
    """How many rows of each table stand in for lost ones, and how many are in doubt."""

    stand_ins: dict[str, int] = field(default_factory=dict)
    doubtful: dict[str, int] = field(default_factory=dict)


def put_right(db: Database) -> Right:
    """Put in order what was rescued, so that it is a project again."""
    right = Right()
    _mend_texts(db, right)
    _mend_json(db, right)
    _stand_in(db, right)
    _mend_project(db, right)
    _drop_beyond(db)
    doctor.mend_links(db)
    _drop_empty(db)
    doctor.mend_links(db)
    _mend_journal(db, right)
    return right


def add_step(db: Database, kind: str) -> None:
    """Add a step that changes nothing at the end of the journal."""
    annotator = rows.value(
        db, "select annotator from step order by id desc limit 1"
    ) or _annotator(db)
    added = {"kind": kind, "annotator": annotator, "at": now(), "recorded": 0}
    step = StepId(rows.add(db, "step", added))
    rows.change(db, "step", step, {"hash": journal.step_hash(db, step)})


def _annotator(db: Database) -> int:
    found = rows.value(db, "select min(id) from annotator")
    return int(found or rows.add(db, "annotator", {"name": _UNKNOWN}))


def _mend_texts(db: Database, right: Right) -> None:
    """Let texts be what they are now; those that are gone are of lost characters."""
    spoiled = [
        key
        for key, sha, content in db.execute("select id, sha256, content from text")
        if text_hash(content) != sha
    ]
    for key in spoiled:
        _set_text(db, key, rows.value(db, _CONTENT, [key]))
        _note(db, key, _SPOILED)
    gone = "select distinct text from document where text not in (select id from text)"
    for (key,) in db.execute(gone).fetchall():
        _set_text(db, key, LOST * (rows.value(db, _NEEDED, [key]) or 1))
        _note(db, key, _GONE)
        right.stand_ins["text"] = right.stand_ins.get("text", 0) + 1
    if spoiled:
        right.doubtful["text"] = len(spoiled)


_CONTENT = "select content from text where id = ?"

_NEEDED = (
    "with mine as (select id from document where text = ?)"
    ' select max(e) from (select max("end") as e from region'
    " where document in mine union all"
    ' select max("end") from mention where document in mine union all'
    ' select max(f."end") from fragment f join attribution a on a.id = f.attribution'
    " where a.document in mine union all"
    ' select max(p."end") from passage p join evidence v on v.id = p.evidence'
    " join stance s on s.id = v.stance where s.document in mine)"
)

_SPOILED = (
    "This text was damaged in the file. Compare it with the article as it was printed."
)
_GONE = (
    "The text of this article is lost; what was marked in it is at its place still."
    " Put the same text in with “Correct or replace the text”."
)


def _set_text(db: Database, key: int, content: str) -> None:
    taken = "select 1 from text where sha256 = ? and id <> ?"
    while rows.value(db, taken, [text_hash(content), key]):
        content += LOST
    row = {"sha256": text_hash(content), "content": content}
    if rows.value(db, "select 1 from text where id = ?", [key]):
        rows.change(db, "text", key, row)
    else:
        rows.add(db, "text", {"id": key, **row})


def _note(db: Database, text: int, words: str) -> None:
    for key in rows.ids_where(db, "document", {"text": text}):
        note = {"uuid": str(uuid4()), "document": key, "text": words}
        rows.add(db, "note", note | {"author": "Pressmark", "at": now()})


_JSON = (
    ("document", "more", "object", "'{}'"),
    ("entity", "aliases", "array", "'[]'"),
    ("arrival", "remarks", "array", "'[]'"),
    *((table, "corrects", "object", "null") for table in ANNOTATION_TABLES),
)


def _mend_json(db: Database, right: Right) -> None:
    for table, column, kind, usual in _JSON:
        cursor = db.execute(
            f"update {table} set {column} = {usual} where {column} is not null and"
            f" (not json_valid({column}) or json_type({column}) <> '{kind}')"
        )
        if cursor.rowcount > 0:
            right.doubtful[table] = right.doubtful.get(table, 0) + cursor.rowcount


def _stand_in(db: Database, right: Right) -> None:
    """Add what rows lead to and what is lost, by names that say so."""
    for table, links in _WANTED.items():
        wanted = " union ".join(
            f"select {column} from {one} where {column} is not null"
            for one, column in links
        )
        missing = db.execute(
            f"select * from ({wanted}) except select id from {table}"
        ).fetchall()
        for (key,) in missing:
            rows.add(db, table, {"id": key, **_named(db, table, key)})
        if missing:
            right.stand_ins[table] = len(missing)


_WANTED: dict[str, Sequence[tuple[str, str]]] = {
    "entity": LINKS,
    "origin": (*((table, "origin") for table in ANNOTATION_TABLES), ("run", "origin")),
    "annotator": (("step", "annotator"),),
}


def _named(db: Database, table: str, key: int) -> rows.Row:
    if table == "origin":
        return {"kind": "import", "name": f"{_UNKNOWN} {key}"}
    if table == "annotator":
        return {"name": f"{_UNKNOWN} {key}"}
    named = rows.one(
        db,
        'select substr(t.content, m."start" + 1, m."end" - m."start") as name,'
        " m.label as type from mention m join document d on d.id = m.document"
        " join text t on t.id = d.text where m.entity = ?"
        ' order by m."end" - m."start" desc limit 1',
        [key],
    )
    named = named or {"name": f"{_UNKNOWN} {key}", "type": "MISC"}
    return {"uuid": str(uuid4()), **named}


def _mend_project(db: Database, right: Right) -> None:
    try:
        schemes.scheme(db)
    except ProjectFileError:
        db.execute("delete from scheme")
        schemes.add_scheme(db, NEWS)
        right.stand_ins["scheme"] = 1
    for name, usual in (("uuid", str(uuid4())), ("created_at", now())):
        if not rows.ids_where(db, "property", {"name": name}):
            rows.add(db, "property", {"name": name, "value": usual})


def _drop_beyond(db: Database) -> None:
    for table, owner in _OWNERS.items():
        db.execute(
            f"delete from {table} where id in (select s.id from {table} s {owner}"
            " join document d on d.id = o.document join text t on t.id = d.text"
            ' where s."end" > length(t.content))'
        )


_OWNERS = {
    "region": "join region o on o.id = s.id",
    "mention": "join mention o on o.id = s.id",
    "fragment": "join attribution o on o.id = s.attribution",
    "passage": "join evidence e on e.id = s.evidence join stance o on o.id = e.stance",
}
"""What joins the tables of spans with what has their document, as o."""


def _drop_empty(db: Database) -> None:
    """Drop what is nothing without what was lost of it."""
    db.execute(
        "delete from evidence where attribution is null"
        " and id not in (select evidence from passage)"
    )
    db.execute(
        "delete from attribution where id not in"
        " (select attribution from fragment where role = 'content')"
    )


def _mend_journal(db: Database, right: Right) -> None:
    """Chain the steps anew; one that is not whole can be told but not taken back."""
    senseless = [
        (key,)
        for key, *change in db.execute(
            "select id, table_name, row_id, before, after from change"
        )
        if not sides.makes_sense(*change)
    ]
    db.conn.executemany("delete from change where id = ?", senseless)
    db.execute("update step set reverts = null where reverts >= id")
    before = "None"
    spoiled = []
    for key, kept in db.execute("select id, hash from step order by id").fetchall():
        if journal.step_hash(db, StepId(key), before) != kept:
            spoiled.append(key)
        before = str(kept)
    if not spoiled:
        return
    right.doubtful["step"] = len(spoiled)
    for key in spoiled:
        rows.change(db, "step", key, {"recorded": 0})
    for (key,) in db.execute(
        "select id from step where id >= ? order by id", [min(spoiled)]
    ).fetchall():
        rows.change(db, "step", key, {"hash": journal.step_hash(db, StepId(key))})
