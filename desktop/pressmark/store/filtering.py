"""The articles that fit a filter, in pieces: the first ones at once, the others later.

Each source is a statement that gives the keys of articles in ascending order, from an
index that fits what is asked for: the full-text index, or that of labels, links or
statuses. It is asked for a page at a time, so that nothing is read that nobody wants to
see, and so that no statement is left half read while others write.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from heapq import merge
from itertools import islice
from time import perf_counter
from typing import cast

from sqlite_utils import Database

from pressmark.model.filters import (
    PLAIN,
    Condition,
    Exact,
    Filter,
    Presence,
    Value,
    Words,
    document_part,
)
from pressmark.model.filters.layers import asked_layers
from pressmark.store.filtered_annotations import (
    LINKS,
    TABLES,
    Sql,
    condition,
    entities_called,
    install,
    joined,
)
from pressmark.store.filtered_annotations import conditions as fitting
from pressmark.store.filtered_documents import (
    COLUMNS,
    annotation_conditions,
    document_conditions,
    in_columns,
    matching,
)

_FIRST_PAGE = 50
_LARGEST_PAGE = 8192
_QUICK, _SLOW = 0.008, 0.03
"""Seconds that a page may take before pages grow no more, or become smaller."""

_DRIVING = (
    ("entity", Words),
    ("speaker", Words),
    ("holder", Words),
    ("label", Exact),
    ("speaker", Presence),
    ("holder", Presence),
    ("status", Exact),
)
"""The conditions about annotations that an index answers in order, rarest first."""


_IN_TEXTS = ("words", "source", "cue")
"""The fields of annotations whose words are words of the text."""


@dataclass(frozen=True, slots=True)
class Source:
    """A statement that takes what comes after a cursor, and how many to give."""

    sql: str
    given: tuple[object, ...]


def keys(db: Database, asked: Filter) -> Iterator[int]:
    """Yield the keys of the articles that fit, in the order of their arrival.

    They are read as they are asked for. What is changed meanwhile may or may not be
    found.
    """
    if not asked:
        yield from everything(db)
        return
    install(db)
    last = None
    for key in merge(*(_pages(db, source) for source in sources(db, asked))):
        if key != last:
            yield key
        last = key


def everything(db: Database, *, most: int = -1) -> list[int]:
    """Return the keys of all articles, or of the first ones, in order of arrival."""
    # As one value: a hundred thousand rows take half as long again.
    (found,) = db.execute(
        "select json_group_array(id) from (select id from document"
        " indexed by document_by_arrival where removed = 0 order by id limit ?)",
        [most],
    ).fetchone()
    return cast("list[int]", json.loads(found))


def count(db: Database, asked: Filter) -> int:
    """Return how many articles fit."""
    return sum(1 for _key in keys(db, asked))


def first(db: Database, asked: Filter, limit: int) -> list[int]:
    """Return the keys of the first articles that fit."""
    return list(islice(keys(db, asked), limit))


def _pages(db: Database, source: Source) -> Iterator[int]:
    cursor, size, before = 0, _FIRST_PAGE, 0.0
    while True:
        begun = perf_counter()
        page = db.execute(source.sql, [*source.given, cursor, size]).fetchall()
        taken = perf_counter() - begun
        for key, _cursor in page:
            yield key
        if len(page) < size:
            return
        cursor = page[-1][1]
        size, before = _next_size(size, taken, before), taken


def _next_size(size: int, taken: float, before: float) -> int:
    """Return how large the next page is, by what this one took and the one before.

    What a page takes whatever its size is no reason for smaller ones.
    """
    if taken < _QUICK or taken < 2 * before:
        return min(4 * size, _LARGEST_PAGE)
    return max(size // 2, _FIRST_PAGE) if taken > _SLOW else size


def sources(db: Database, asked: Filter) -> list[Source]:
    """Return the statements that together give the articles that fit."""
    conditions = document_part(asked).conditions
    found = _by_text(db, asked, conditions)
    if found is None:
        found = _by_title(db, asked, conditions)
    if found is None:
        found = _by_annotations(db, asked, conditions)
    if found is None:
        where = _rest(db, asked, conditions)
        found = [
            Source(
                "select d.id, d.id from document d not indexed where d.removed = 0"
                f" and {where.text} and d.id > ? order by d.id limit ?",
                where.given,
            )
        ]
    return found


def _rest(db: Database, asked: Filter, left: tuple[Condition, ...]) -> Sql:
    """Return what is to be looked at of each article that a source gives."""
    return joined([document_conditions(left), *annotation_conditions(db, asked)])


def _by_text(
    db: Database, asked: Filter, conditions: tuple[Condition, ...]
) -> list[Source] | None:
    """Read from the full-text index, where words are looked for."""
    plain = _positive(conditions, PLAIN)
    texts = _positive(conditions, "text")
    within = tuple(
        one
        for field in _IN_TEXTS
        for one in _positive(asked.conditions, field)
        if all(isinstance(value, Words) for value in one.values)
    )
    if not (plain or texts or within):
        return None
    left = tuple(one for one in conditions if one not in (*plain, *texts))
    where = _rest(db, asked, left)
    found = [_text_source(" AND ".join(_all((*plain, *texts, *within))), where)]
    if plain:
        # What is in the title need not be in the text.
        also = _rest(db, asked, (*left, *texts))
        found.append(_title_source(" AND ".join(_all(plain)), also))
    return found


def _all(conditions: tuple[Condition, ...]) -> list[str]:
    return [matching(one.values) for one in conditions]


def _text_source(match: str, where: Sql) -> Source:
    return Source(
        "select d.id, d.text from text_search cross join document d"
        " on d.text = text_search.rowid where text_search match ? and d.removed = 0"
        f" and {where.text} and text_search.rowid > ?"
        " order by text_search.rowid limit ?",
        (match, *where.given),
    )


def _title_source(match: str, where: Sql) -> Source:
    return Source(
        "select d.id, d.id from title_search cross join document d"
        " on d.id = title_search.rowid where title_search match ? and d.removed = 0"
        f" and {where.text} and title_search.rowid > ?"
        " order by title_search.rowid limit ?",
        (match, *where.given),
    )


def _by_title(
    db: Database, asked: Filter, conditions: tuple[Condition, ...]
) -> list[Source] | None:
    """Read from the index of titles, where words of titles or outlets are asked for."""
    found = tuple(
        one
        for one in conditions
        if one.field in COLUMNS
        and not one.negated
        and all(isinstance(value, Words) for value in one.values)
    )
    if not found:
        return None
    left = tuple(one for one in conditions if one not in found)
    match = " AND ".join(in_columns(one) for one in found)
    return [_title_source(match, _rest(db, asked, left))]


def _positive(conditions: tuple[Condition, ...], field: str) -> tuple[Condition, ...]:
    return tuple(one for one in conditions if one.field == field and not one.negated)


def _by_annotations(
    db: Database, asked: Filter, conditions: tuple[Condition, ...]
) -> list[Source] | None:
    """Read from an index of annotations, a source for each layer and value."""
    for place, (layers, wanted) in enumerate(asked_layers(asked)):
        for field, kind in _DRIVING:
            for one in _positive(wanted.conditions, field):
                values = _indexed(one, kind)
                if values is None:
                    continue
                rest = _others(db, asked, place, conditions)
                return [
                    source
                    for layer in layers
                    for value in values
                    for source in _annotation_sources(
                        db, TABLES[layer], wanted, replace(one, values=(value,)), rest
                    )
                ]
    return None


def _indexed(one: Condition, kind: type[Value]) -> tuple[Value, ...] | None:
    """Return the values that an index knows, or None if it does not know all."""
    if not all(isinstance(value, kind) for value in one.values):
        return None
    values: list[Value] = []
    for value in one.values:
        if isinstance(value, Presence) and value.present:
            return None
        if one.field == "entity" and isinstance(value, Presence):
            return None
        if value == Exact("decided"):
            values += [Exact("accepted"), Exact("rejected")]
        else:
            values.append(value)
    return tuple(values)


def _others(
    db: Database, asked: Filter, place: int, conditions: tuple[Condition, ...]
) -> Sql:
    """Return what is asked for besides the annotations of one group."""
    groups = annotation_conditions(db, asked)
    return joined(
        [document_conditions(conditions), *groups[:place], *groups[place + 1 :]]
    )


def _annotation_sources(
    db: Database, table: str, wanted: Filter, driving: Condition, rest: Sql
) -> Iterator[Source]:
    (value,) = driving.values
    if isinstance(value, Words):
        where = joined([fitting(db, table, wanted), rest])
        columns = LINKS[table] if driving.field == "entity" else (driving.field,)
        called = json.dumps(entities_called(db, value))
        for column in columns:
            yield _linked_source(table, column, called, where)
        return
    one = condition(db, table, driving)
    fit = joined([fitting(db, table, _without(wanted, driving)), rest])
    yield Source(
        f"select a.document, a.document from {table} a cross join document d"
        f" on d.id = a.document where {one.text} and d.removed = 0 and {fit.text}"
        " and a.document > ? group by a.document order by a.document limit ?",
        (*one.given, *fit.given),
    )


def _without(wanted: Filter, driving: Condition) -> Filter:
    """Return what is left to look at where the index gives the driving condition."""
    place = next(n for n, one in enumerate(wanted.conditions) if _same(one, driving))
    return Filter(wanted.conditions[:place] + wanted.conditions[place + 1 :])


def _same(one: Condition, driving: Condition) -> bool:
    return (one.field, one.negated) == (driving.field, driving.negated)


def _linked_source(table: str, column: str, called: str, where: Sql) -> Source:
    # The entities of a name are few; so are the articles they are in.
    return Source(
        "select d.id, d.id from document d where d.removed = 0 and d.id in"
        f" (select document from {table} where {column} in"
        " (select value from json_each(?)))"
        f" and exists (select 1 from {table} a where a.document = d.id"
        f" and {where.text})"
        " and d.id > ? order by d.id limit ?",
        (called, *where.given),
    )
