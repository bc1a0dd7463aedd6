"""What a project file holds, in numbers, and how two files of one project differ."""

from __future__ import annotations

from dataclasses import dataclass

from sqlite_utils import Database

from pressmark.store import properties, rows
from pressmark.store.schema import ANNOTATION_TABLES

_UNSEEN = ("stage_import", "cancel_import", "clear_staged")
"""Steps that prepare others and say nothing to a person."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a project file; ``project`` is its id, ``schema`` its version.

    ``last_step`` is when the newest step was taken, in UTC; nothing where there is
    none, and ``last_kind`` and ``last_annotator`` say what it was and whose.
    """

    project: str
    schema: int
    documents: int
    done: int
    annotations: int
    suggestions: int
    notes: int
    steps: int
    last_step: str
    last_kind: str
    last_annotator: str


@dataclass(frozen=True, slots=True)
class Present:
    """How a project is: its id, its last step, and the hash of that.

    Each hash is of all the steps before it, so two files of which these are the same
    hold the same. It ``is_empty`` while it is without articles, as every new one is.
    """

    project: str
    step: int
    hash: str
    is_empty: bool


@dataclass(frozen=True, slots=True)
class Article:
    """A document that only one of two files has."""

    uuid: str
    name: str


@dataclass(frozen=True, slots=True)
class Difference:
    """How the file that is left differs from the one that comes in its place.

    ``is_none`` says that both hold the same. ``common`` is the newest step that both
    have; nothing where they have none. ``leaving`` and ``coming`` are the steps after
    it, by kind, the most frequent first, ``gone`` and ``back`` the documents that only
    the one or only the other has.
    """

    is_none: bool

    same_project: bool
    common: int | None
    leaving: tuple[tuple[str, int], ...]
    coming: tuple[tuple[str, int], ...]
    gone: tuple[Article, ...]
    back: tuple[Article, ...]


def contents(db: Database) -> Contents:
    """Return what is in a project."""
    shown = "from document where removed = 0"
    last = rows.one(
        db,
        "select s.at, s.kind, a.name from step s join annotator a on a.id = s.annotator"
        " order by s.id desc limit 1",
    )
    return Contents(
        project=properties.uuid(db),
        schema=rows.value(db, "pragma user_version"),
        documents=rows.value(db, f"select count(*) {shown}"),
        done=rows.value(db, f"select count(*) {shown} and state = 'done'"),
        annotations=_of_status(db, "accepted"),
        suggestions=_of_status(db, "suggested"),
        notes=rows.value(
            db, f"select count(*) from note where document in (select id {shown})"
        ),
        steps=rows.value(db, "select count(*) from step"),
        last_step=last["at"] if last else "",
        last_kind=last["kind"] if last else "",
        last_annotator=last["name"] if last else "",
    )


def _of_status(db: Database, status: str) -> int:
    """Count the annotations of a status in the documents that are shown."""
    return sum(
        rows.value(
            db,
            f"select count(*) from {table} a join document d on d.id = a.document"
            " where a.status = ? and d.removed = 0",
            [status],
        )
        for table in ANNOTATION_TABLES
    )


def present(db: Database) -> Present:
    """Return how a project is now."""
    step, hash_, documents = db.execute(
        "select coalesce(max(id), 0), hash, exists (select 1 from document) from step"
    ).fetchone()
    return Present(properties.uuid(db), step, str(hash_), is_empty=not documents)


def holds(here: Database, there: Database) -> bool:
    """Whether a file holds all that was done in another one of the same project.

    The last step of that may have gone on here: one that can has a subject.
    """
    if properties.uuid(here) != properties.uuid(there):
        return False
    sql = "select id, hash, kind, at, subject from step order by id desc limit 1"
    last = there.execute(sql).fetchone()
    if last is None:
        return True
    same = (
        "select 1 from step where id = ?"
        " and (hash = ? or (kind = ? and at = ? and subject = ?))"
    )
    return rows.value(here, same, last) is not None


def difference(here: Database, there: Database) -> Difference:
    """Return how two files differ: the one that is left, the one that comes."""
    same = properties.uuid(here) == properties.uuid(there)
    common = _common_step(here, there) if same else None
    ours, theirs = _articles(here), _articles(there)
    return Difference(
        is_none=present(here) == present(there),
        same_project=same,
        common=common,
        leaving=_kinds(here, common or 0),
        coming=_kinds(there, common or 0),
        gone=tuple(one for uuid, one in ours.items() if uuid not in theirs),
        back=tuple(one for uuid, one in theirs.items() if uuid not in ours),
    )


def _common_step(here: Database, there: Database) -> int | None:
    """Return the newest step that both took; the chain of hashes tells."""
    ours = dict(here.execute("select id, hash from step").fetchall())
    newest_first = there.execute("select id, hash from step order by id desc")
    return next((key for key, hash_ in newest_first if ours.get(key) == hash_), None)


def _kinds(db: Database, after: int) -> tuple[tuple[str, int], ...]:
    unseen = ", ".join(f"'{kind}'" for kind in _UNSEEN)
    found = db.execute(
        "select kind, count(*) from step where id > ?"
        f" and kind not in ({unseen}) group by kind order by count(*) desc, kind",
        [after],
    )
    return tuple((kind, count) for kind, count in found)


def _articles(db: Database) -> dict[str, Article]:
    found = db.execute(
        "select uuid, coalesce(nullif(headline, ''), name) from document"
        " where removed = 0 order by id"
    )
    return {uuid: Article(uuid, name) for uuid, name in found}
