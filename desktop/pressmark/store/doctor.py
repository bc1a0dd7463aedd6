"""The doctor: what is wrong inside a project file, and what of it can be mended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from sqlite_utils import Database

from pressmark.errors import NotFoundError, ProjectFileError
from pressmark.model.ids import StepId
from pressmark.saying import Sentence
from pressmark.store import (
    bundles,
    documents,
    journal,
    proving,
    rows,
    schemes,
    seals,
    search,
    sides,
)
from pressmark.store.entities import LINKS
from pressmark.store.schema import SEARCHED


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: of which kind, where, and what it is in words."""

    kind: str
    where: str
    what: str


def examine(db: Database, *, senseless: bool = True) -> Iterator[Problem]:
    """Yield every problem: SQLite's own, hashes, positions, links, the search index.

    Whether it makes sense, too, unless ``senseless`` is false: that takes most of the
    time, and no damage on the disk passes by the hashes.
    """
    damaged = False
    for row in db.query("pragma integrity_check"):
        if row["integrity_check"] != "ok":
            damaged = True
            yield Problem("sqlite", "file", row["integrity_check"])
    if damaged:
        return
    yield from _foreign_keys(db)
    yield from _hashes(db)
    yield from _journal(db)
    yield from _positions(db)
    yield from _links(db)
    if senseless:
        yield from _senseless(db)
    yield from _seals(db)
    yield from _keys(db)
    yield from _index(db)


_NEEDED = frozenset({"text", "document", "origin", "annotator"})
"""Tables without whose rows what leads to them is nothing; a rescue stands in."""


def _foreign_keys(db: Database) -> Iterator[Problem]:
    for row in db.query("pragma foreign_key_check"):
        yield Problem(
            "lost" if row["parent"] in _NEEDED else "link",
            f"{row['table']} {row['rowid']}",
            Sentence("leads to a {} that is not there", row["parent"]),
        )


def _hashes(db: Database) -> Iterator[Problem]:
    for key, expected, content in documents.texts(db):
        if sha256(content.encode("utf-8")).hexdigest() != expected:
            yield Problem(
                "hash",
                f"text {key}",
                Sentence("the text is not the one that was imported"),
            )


def _seals(db: Database) -> Iterator[Problem]:
    for broken in seals.examine(db):
        yield Problem(
            "row",
            f"{broken.table} {broken.first}–{broken.last}",
            Sentence("rows are not as they were written here"),
        )


def _keys(db: Database) -> Iterator[Problem]:
    for table, key in seals.last_keys(db).items():
        if key >= rows.BEYOND:
            what = Sentence("has a number beyond all reason")
            yield Problem("row", f"{table} {key}", what)


def _journal(db: Database) -> Iterator[Problem]:
    for key, expected in db.execute("select id, hash from step order by id").fetchall():
        if journal.step_hash(db, StepId(key)) != expected:
            yield Problem(
                "hash",
                f"step {key}",
                Sentence("the journal is not as it was written here"),
            )
            # Every later hash is of this one too, so they say nothing more.
            return


_ENDS = {
    "region": 'select uuid, document, "end" from region',
    "mention": 'select uuid, document, "end" from mention',
    "attribution": """select a.uuid, a.document, f."end" from fragment f
        join attribution a on a.id = f.attribution""",
    "stance": """select s.uuid, s.document, p."end" from passage p
        join evidence e on e.id = p.evidence join stance s on s.id = e.stance""",
}


def _positions(db: Database) -> Iterator[Problem]:
    lengths = {
        key: len(content)
        for key, content in db.execute(
            "select d.id, t.content from document d join text t on t.id = d.text"
        )
    }
    for what, sql in _ENDS.items():
        for uuid, document, end in db.execute(sql):
            if end > lengths.get(document, 0):
                yield Problem(
                    "position", f"{what} {uuid}", Sentence("ends beyond its text")
                )


def _links(db: Database) -> Iterator[Problem]:
    for (uuid,) in db.execute(
        "select uuid from attribution where id not in"
        " (select attribution from fragment where role = 'content')"
    ):
        yield Problem("content", f"attribution {uuid}", Sentence("has no content"))
    for what, uuid in db.execute(_STRANGERS):
        yield Problem(
            "entity",
            f"{what} {uuid}",
            Sentence("has an entity that is not the document's"),
        )


_STRANGERS = " union ".join(
    f"select '{table}', a.uuid from {table} a where a.{column} is not null and not"
    " exists (select 1 from document_entity d where d.document = a.document"
    f" and d.entity = a.{column})"
    for table, column in LINKS
)


def _senseless(db: Database) -> Iterator[Problem]:
    yield from _senseless_steps(db)
    try:
        schemes.scheme(db)
    except ProjectFileError as error:
        yield Problem("row", "scheme", str(error.__cause__ or error))
    # SQLite forgets the checks of the schema in a file that it opens for reading only.
    for key, uuid in db.execute("select id, uuid from document").fetchall():
        try:
            bundles.load(db, key)
        except (ProjectFileError, NotFoundError) as error:
            what = str(error.__cause__ or error)
            yield Problem("content", f"document {uuid}", what)


def _senseless_steps(db: Database) -> Iterator[Problem]:
    found = {
        step
        for step, *change in db.execute(
            "select step, table_name, row_id, before, after from change"
        )
        if not sides.makes_sense(*change)
    }
    turned = "select id from step where reverts >= id"
    found |= {step for (step,) in db.execute(turned)}
    for step in sorted(found):
        what = Sentence("what is kept of it makes no sense")
        yield Problem("hash", f"step {step}", what)


def _index(db: Database) -> Iterator[Problem]:
    missing = rows.value(
        db,
        "select count(*) from text where id not in"
        " (select id from text_search_docsize)",
    )
    if missing:
        yield Problem(
            "search", "index", Sentence("{} texts cannot be searched", missing)
        )
    for index, (table, _columns) in SEARCHED.items():
        missing = rows.value(
            db,
            f"select count(*) from {table} where id not in"
            f" (select id from {index}_docsize)",
        )
        if missing:
            what = Sentence(
                "{} of {} cannot be searched by their names", missing, table
            )
            yield Problem("search", "index", what)


BEYOND_REPAIR = frozenset({"sqlite", "hash", "lost", "position"})
"""The kinds of problems that :func:`repair` cannot mend."""


def repair(db: Database) -> None:
    """Mend what can be mended in place: rows the journal has, links, the index.

    A row that was changed otherwise, and makes sense, is from now on as it is.
    """
    # What comes back may lead to what comes back after it.
    db.execute("pragma defer_foreign_keys = on")
    proving.prove(db)
    mend_links(db)
    search.rebuild(db)
    seals.renew(db)


def mend_links(db: Database) -> None:
    """Let go of what leads to lost rows, and give documents the entities they use."""
    # What goes may have been led to as well, where nothing else takes it along.
    while lost := rows.query(db, "pragma foreign_key_check"):
        for row in lost:
            _mend_link(db, row["table"], row["rowid"], row["fkid"])
    db.execute(
        "insert into document_entity (document, entity)"
        f" select distinct document, entity from ({_MISSING_MEMBERS})"
        " where true on conflict do nothing"
    )


_MISSING_MEMBERS = " union ".join(
    f"select document, {column} as entity from {table} where {column} is not null"
    for table, column in LINKS
)


def _mend_link(db: Database, table: str, row_id: int, link: int) -> None:
    column = next(
        row
        for row in db.query(f"pragma foreign_key_list('{table}')")
        if row["id"] == link
    )["from"]
    required = next(
        row["notnull"]
        for row in db.query(f"pragma table_info('{table}')")
        if row["name"] == column
    )
    # Evidence that leads nowhere justifies nothing.
    if required or table == "evidence":
        rows.delete(db, table, row_id)
    else:
        rows.change(db, table, row_id, {column: None})
