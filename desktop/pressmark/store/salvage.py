"""The rows of a damaged project file, table by table, as far as they can be read.

SQLite never opens the file. Each page of rows is given to the table whose tree it is
in, and one that no tree leads to any more to the table whose rows look like its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from pressmark.store import seals, sqlite_logs
from pressmark.store.migrations import SCHEMA_VERSION, migrate
from pressmark.store.schema import SEARCHED
from pressmark.store.sqlite_logs import Logged
from pressmark.store.sqlite_pages import LEAF, Bytes, Pages, Tree, pages_of, reading
from pressmark.store.sqlite_records import Record, Value

_OF_WORDS = ("text_search", *SEARCHED)
"""What the names of tables begin with that keep the index of words."""

_LOOKED_AT = 3
"""How many rows of a page are looked at to tell whose it is."""

_VERSION_AT = 60
"""Where a file has its schema's number, four bytes."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What the rows of a table look like, and where a new file has it."""

    columns: tuple[str, ...]
    types: tuple[type, ...]
    required: tuple[bool, ...]
    root: int
    index: str | None

    def fits(self, record: Record) -> bool:
        """Whether a record may be a row of the table."""
        there = len(record.values)
        return 0 < there <= len(self.columns) and all(
            (value is None and (not need or place == 0)) or type(value) is kind
            for place, (value, kind, need) in enumerate(
                zip(record.values, self.types, self.required, strict=False)
            )
        )


@dataclass(slots=True)
class Salvage:
    """What can be read of one file: the leaves of each table, and what is broken."""

    pages: Pages
    version: int
    leaves: dict[str, list[int]] = field(default_factory=dict)
    roots: dict[str, int] = field(default_factory=dict)
    broken: int = 0

    def rows(self, table: str) -> Iterator[tuple[tuple[Any, ...], bool]]:
        """Yield the rows of a table, and whether each is whole."""
        shape = shapes(self.version)[table]
        for leaf in self.leaves.get(table, ()):
            for key, record in self.pages.rows(leaf):
                if record is not None and shape.fits(record):
                    missing = (None,) * (len(shape.columns) - len(record.values))
                    yield (key, *record.values[1:], *missing), record.whole

    def known(self, table: str) -> set[int]:
        """Return the keys that the table's index has, also of rows that are lost."""
        index = shapes(self.version)[table].index
        if index is None or index not in self.roots:
            return set()
        tree = self.pages.tree(self.roots[index], index=True)
        return {
            one.values[-1]
            for one in self.pages.entries(tree)
            if isinstance(one.values[-1], int)
        }

    def is_counted(self, table: str) -> bool:
        """Whether it can be told which rows the table had, from it or from its index.

        Where it can not, more may be lost than anybody knows.
        """
        roots, index = self.roots, shapes(self.version)[table].index
        if self.pages.tree(roots.get(table, 0)).whole:
            return True
        known = index is not None and index in roots
        return known and self.pages.tree(roots[str(index)], index=True).whole

    def seals(self) -> dict[tuple[str, int], int]:
        """Return the seals, by table and block."""
        root = self.roots.get("seal")
        if root is None:
            return {}
        tree = self.pages.tree(root, index=True)
        return dict(filter(None, map(_seal, self.pages.entries(tree))))

    def faults(self) -> int:
        """Return how many things are broken, to tell one reading from another."""
        sums: dict[tuple[str, int], int] = defaultdict(int)
        for table in seals.SEALED:
            for row, _ in self.rows(table):
                key = (table, seals.block_of(row[0]))
                sums[key] += seals.row_hash(table, *seals.sealed(table, row))
        kept = self.seals()
        differing = sum(
            (sums[key] - kept.get(key, 0)) % (1 << 60) != 0
            for key in sums.keys() | kept.keys()
        )
        return self.broken + (differing if kept else 0)


def _seal(entry: Record) -> tuple[tuple[str, int], int] | None:
    match entry.values:
        case (str(table), int(block), int(found)):
            return (table, block), found
    return None


@cache
def shapes(version: int) -> dict[str, Shape]:
    """Return the shape of each table of a schema."""
    db = Database(memory=True, execute_plugins=False)
    try:
        migrate(db, to=version)
        roots = dict(db.execute("select name, rootpage from sqlite_schema"))
        tables = [
            name
            for (name,) in db.execute(
                "select name from pragma_table_list where type = 'table'"
                " and strict = 1 and wr = 0 order by rowid"
            )
        ]
        return {name: _shape(db, name, roots[name]) for name in tables}
    finally:
        db.close()


def _shape(db: Database, table: str, root: int) -> Shape:
    columns = db.execute(f"pragma table_info('{table}')").fetchall()
    indexes = db.execute(
        "select name from pragma_index_list(?) where partial = 0 order by seq desc",
        [table],
    ).fetchall()
    return Shape(
        tuple(column[1] for column in columns),
        tuple(int if column[2] == "INTEGER" else str for column in columns),
        tuple(bool(column[3]) for column in columns),
        root,
        indexes[0][0] if indexes else None,
    )


def pages_with(data: Bytes, logged: Logged | None = None) -> Pages:
    """Return the pages of a file, with those that its log has."""
    return pages_of(data) if logged is None else pages_of(data, *logged.read())


def project_of(pages: Pages) -> Value:
    """Return the id of the project in a file, or None where it cannot be read."""
    found = _rows_of(pages, _roots(pages).get("property", 0))
    return next((row[2] for row in found if row[1:2] == ("uuid",)), None)


def kept_seals(pages: Pages) -> frozenset[str]:
    """Return which of the small tables, which seldom change, are as their seals say."""
    roots = _roots(pages)
    tree = pages.tree(roots.get("seal", 0), index=True)
    kept = dict(filter(None, map(_seal, pages.entries(tree))))
    return frozenset(
        table
        for table in _SMALL
        if kept.get((table, 0), 0)
        == sum(
            seals.row_hash(table, *row) for row in _rows_of(pages, roots.get(table, 0))
        )
        % (1 << 60)
    )


_SMALL = ("property", "scheme", "annotator", "origin")


def _roots(pages: Pages) -> dict[str, int]:
    found: dict[str, int] = {}
    for leaf in pages.tree(1).leaves:
        for _, one in pages.rows(leaf):
            match one and one.values:
                case (_, str(name), _, int(root), *_) if root > 0:
                    found[name] = root
    return found


def _rows_of(pages: Pages, root: int) -> list[tuple[Value, ...]]:
    return [
        (key, *one.values[1:])
        for leaf in pages.tree(root).leaves
        for key, one in pages.rows(leaf)
        if one is not None
    ]


def salvaged(data: Bytes, logged: Logged | None = None) -> Salvage:
    """Return what can be read of a file, with what its log has."""
    pages = pages_with(data, logged)
    header = pages.instead.get(1, data[:100])
    version = int.from_bytes(header[_VERSION_AT : _VERSION_AT + 4], "big")
    known = version if 1 <= version <= SCHEMA_VERSION else SCHEMA_VERSION
    found = Salvage(pages, known)
    taken = _follow_roots(found)
    _place_orphans(found, taken)
    return found


def _follow_roots(found: Salvage) -> set[int]:
    """Give tables the leaves that their roots lead to; return the pages of all."""
    schema = found.pages.tree(1)
    found.broken += not schema.whole
    taken = {1, *schema.leaves, *schema.inner}
    roots = {name: one.root for name, one in shapes(found.version).items()}
    roots |= _roots(found.pages)
    found.roots = roots
    for name, root in roots.items():
        shape = shapes(found.version).get(name)
        tree = found.pages.tree(root)
        if shape is None:
            # The index of words holds bytes, which no table of ours does: other pages
            # have come into it.
            strange = name.startswith(_OF_WORDS)
            own = [x for x in tree.leaves if not (strange and _fitting(found, x))]
            taken |= {*own, *tree.inner}
            continue
        found.broken += not tree.whole
        found.leaves[name] = _own(found, shape, tree, taken)
    return taken


def _own(found: Salvage, shape: Shape, tree: Tree, taken: set[int]) -> list[int]:
    own = [one for one in tree.leaves if _mostly_fits(found.pages, one, shape)]
    found.broken += len(tree.leaves) - len(own)
    own = [one for one in own if one not in taken]
    taken |= {*own, *tree.inner}
    return own


def _fitting(found: Salvage, leaf: int) -> list[str]:
    return [
        name
        for name, shape in shapes(found.version).items()
        if _looks_like(found.pages, leaf, shape)
    ]


def _looks_like(pages: Pages, leaf: int, shape: Shape) -> bool:
    read = [one for _, one in islice(pages.rows(leaf), _LOOKED_AT) if one is not None]
    return all(map(shape.fits, read))


def _mostly_fits(pages: Pages, leaf: int, shape: Shape) -> bool:
    """Whether a leaf that a table's own tree leads to is that table's.

    A bad cell takes its own row away, and not those beside it.
    """
    fits = [shape.fits(one) for _, one in pages.rows(leaf) if one is not None]
    return 2 * sum(fits) >= len(fits)


def _place_orphans(found: Salvage, taken: set[int]) -> None:
    for number in range(1, found.pages.count + 1):
        if number in taken or found.pages.kind(number) != LEAF:
            continue
        if all(one is None for _, one in found.pages.rows(number)):
            continue
        found.broken += 1
        keys = {key for key, _ in found.pages.rows(number)}
        fitting = _fitting(found, number)
        # Of tables that look alike, one that has not got these rows already.
        for name in sorted(fitting, key=lambda one: len(keys & _keys(found, one))):
            found.leaves.setdefault(name, []).append(number)
            break


def _keys(found: Salvage, table: str) -> set[int]:
    return {
        key for leaf in found.leaves.get(table, ()) for key, _ in found.pages.rows(leaf)
    }


def read_best(path: Path, data: Bytes) -> Salvage:
    """Return what can be read of a file with its log, or without where that is better.

    A log from elsewhere would put the pages of another file among those of this one.
    """
    alone = salvaged(data)
    logs = [one for one in (sqlite_logs.wal(path), sqlite_logs.journal(path)) if one]
    if not logs:
        return alone
    own = project_of(alone.pages)
    readings = [salvaged(data, one) for one in logs]
    mine = [
        one for one in readings if own is None or project_of(one.pages) in {own, None}
    ]
    return min((*mine, alone), key=lambda one: one.faults())


__all__ = ["Salvage", "Shape", "read_best", "reading", "salvaged", "shapes"]
