"""Conditions of a filter about annotations, as SQL over `a` (and its document `d`)."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from pressmark.model.filters import (
    Condition,
    Exact,
    Filter,
    Presence,
    Range,
    Value,
    Words,
)
from pressmark.model.filters.comparing import alike, holds, is_within, score_ends
from pressmark.model.layer import Layer
from pressmark.store import decidable, filtered_doubts, stored_json
from pressmark.store.search import match_any

TABLES = {
    Layer.REGIONS: "region",
    Layer.MENTIONS: "mention",
    Layer.ATTRIBUTIONS: "attribution",
    Layer.STANCES: "stance",
}
"""The table of each layer that a filter can ask for."""

LINKS = {
    "mention": ("entity",),
    "attribution": ("speaker", "printed"),
    "stance": ("holder", "target"),
}
"""The columns by which annotations of a table refer to entities."""


@dataclass(frozen=True, slots=True)
class Sql:
    """A part of a statement, and what stands at its marks."""

    text: str
    given: tuple[Any, ...] = ()


FALSE = Sql("0")


def joined(parts: Sequence[Sql], word: str = "and") -> Sql:
    """Return conditions joined by a word; none at all are true for “and”."""
    if not parts:
        return Sql("1") if word == "and" else FALSE
    text = f" {word} ".join(part.text for part in parts)
    return Sql(f"({text})", tuple(value for part in parts for value in part.given))


def condition(db: Database, table: str, asked: Condition) -> Sql:
    """Return one condition about the annotations of a table."""
    if asked.field == "label" and not asked.negated:
        # One “in”, so that the index of labels is used.
        labels = [value.text for value in asked.values if isinstance(value, Exact)]
        return _among("a.label collate nocase", labels)
    test = _TESTS[asked.field]
    found = joined([test(db, table, value) for value in asked.values], "or")
    return Sql(f"({found.text}) is not true", found.given) if asked.negated else found


def conditions(db: Database, table: str, asked: Filter) -> Sql:
    """Return all conditions about the annotations of a table."""
    return joined([condition(db, table, one) for one in asked.conditions])


def install(db: Database) -> None:
    """Give the connection the functions that compare words as the model does."""
    db.conn.create_function("pressmark_holds", 3, _holds, deterministic=True)
    filtered_doubts.install(db)
    db.conn.create_function("pressmark_within", 5, _within, deterministic=True)


def _holds(text: str | None, words: str, begun: int) -> bool:
    return holds(text or "", Words(words, bool(begun)))


def _within(excerpt: str, lead: int, length: int, words: str, begun: int) -> bool:
    return is_within(excerpt, lead, length, Words(words, bool(begun)))


def holding(column: str, value: Words) -> Sql:
    """Return whether words follow each other in a column."""
    return Sql(f"pressmark_holds({column}, ?, ?)", (value.text, int(value.begun)))


def of_notes(where: str, value: Value) -> Sql:
    """Return whether one of some notes is as asked for, or there is none."""
    some = f"exists (select 1 from note n where {where}"
    if isinstance(value, Presence):
        return Sql(f"{some})" if value.present else f"not {some})")
    if isinstance(value, Exact):
        return Sql(f"{some} and n.resolved = ?)", (int(value.text == "resolved"),))
    if not isinstance(value, Words):
        return FALSE
    has = holding("n.text", value)
    return Sql(f"{some} and {has.text})", has.given)


def entities_called(db: Database, words: Words) -> list[int]:
    """Return the keys of the entities with words in their name or an alias."""
    found = db.execute(
        "select e.id, e.name, e.aliases from entity_search s"
        " join entity e on e.id = s.rowid where entity_search match ?",
        [match_any([words])],
    )
    return [
        key
        for key, name, aliases in found
        if any(holds(one, words) for one in (name, *stored_json.texts(aliases)))
    ]


def _among(column: str, values: Sequence[Any]) -> Sql:
    return Sql(f"{column} in ({', '.join('?' * len(values))})", tuple(values))


def _label(_db: Database, _table: str, value: Value) -> Sql:
    return _is("a.label", value)


def _is(column: str, value: Value) -> Sql:
    if isinstance(value, Presence):
        missing = f"coalesce({column}, '') = ''"
        return Sql(f"not {missing}" if value.present else missing)
    if isinstance(value, Exact):
        return Sql(f"{column} = ? collate nocase", (value.text,))
    return FALSE


def _status(_db: Database, _table: str, value: Value) -> Sql:
    wanted = value.text if isinstance(value, Exact) else ""
    statuses = ("accepted", "rejected") if wanted == "decided" else (wanted,)
    return _among("a.status", statuses)


def _layer(_db: Database, table: str, value: Value) -> Sql:
    wanted = value.text if isinstance(value, Exact) else ""
    return Sql(str(int(any(wanted == one and TABLES[one] == table for one in TABLES))))


def _by(db: Database, _table: str, value: Value) -> Sql:
    if not isinstance(value, Exact):
        return FALSE
    keys = [
        key
        for key, origin in decidable.origins(db).items()
        if alike(origin.name, value.text) or alike(origin.kind, value.text)
    ]
    return _among("a.origin", keys)


def _score(_db: Database, _table: str, value: Value) -> Sql:
    if isinstance(value, Presence):
        return Sql(f"a.score is {'not ' if value.present else ''}null")
    if isinstance(value, Range):
        return Sql("a.score between ? and ?", score_ends(value))
    return FALSE


def _noted(_db: Database, _table: str, value: Value) -> Sql:
    return of_notes('n.document = a.document and n."on" = a.uuid', value)


def _words(_db: Database, table: str, value: Value) -> Sql:
    if not isinstance(value, Words):
        return FALSE
    if table == "attribution":
        return _in_fragments("content", value)
    return _lying("a", value)


def _role(role: str) -> Callable[[Database, str, Value], Sql]:
    def test(_db: Database, _table: str, value: Value) -> Sql:
        if isinstance(value, Presence):
            some = (
                "exists (select 1 from fragment f where f.attribution = a.id"
                f" and f.role = '{role}')"
            )
            return Sql(some if value.present else f"not {some}")
        return _in_fragments(role, value) if isinstance(value, Words) else FALSE

    return test


def _in_fragments(role: str, value: Words) -> Sql:
    lies = _lying("f", value)
    return Sql(
        "exists (select 1 from fragment f where f.attribution = a.id"
        f" and f.role = '{role}' and {lies.text})",
        lies.given,
    )


def _lying(row: str, value: Words) -> Sql:
    start, length = f'{row}."start"', f'({row}."end" - {row}."start")'
    return Sql(
        "pressmark_within((select substr(t.content,"
        f" {start}, {length} + 2) from text t where t.id = d.text),"
        f" {start} > 0, {length}, ?, ?)",
        (value.text, int(value.begun)),
    )


def _linked(columns: Sequence[str]) -> Callable[[Database, str, Value], Sql]:
    def test(db: Database, _table: str, value: Value) -> Sql:
        if isinstance(value, Presence):
            said, word = ("not null", "or") if value.present else ("null", "and")
            return joined([Sql(f"a.{column} is {said}") for column in columns], word)
        if not isinstance(value, Words):
            return FALSE
        keys = json.dumps(entities_called(db, value))
        return joined(
            [
                # The sign: not each entity of that name for every article.
                Sql(f"+a.{column} in (select value from json_each(?))", (keys,))
                for column in columns
            ],
            "or",
        )

    return test


def _entity(db: Database, table: str, value: Value) -> Sql:
    return _linked(LINKS[table])(db, table, value)


def _target(db: Database, table: str, value: Value) -> Sql:
    if not isinstance(value, Words):
        return FALSE
    return joined(
        [_linked(("target",))(db, table, value), holding("a.topic", value)], "or"
    )


def _evidence(_db: Database, _table: str, value: Value) -> Sql:
    some = "exists (select 1 from evidence v where v.stance = a.id)"
    is_asked = isinstance(value, Presence) and value.present
    return Sql(some if is_asked else f"not {some}")


def _doubt(_db: Database, table: str, value: Value) -> Sql:
    named = value.text if isinstance(value, Exact) else ""
    return Sql(*filtered_doubts.condition(table, named))


_TESTS: dict[str, Callable[[Database, str, Value], Sql]] = {
    "label": _label,
    "status": _status,
    "layer": _layer,
    "by": _by,
    "score": _score,
    "noted": _noted,
    "words": _words,
    "source": _role("source"),
    "cue": _role("cue"),
    "entity": _entity,
    "speaker": _linked(("speaker",)),
    "holder": _linked(("holder",)),
    "target": _target,
    "kind": lambda _db, _table, value: _is("a.kind", value),
    "act": lambda _db, _table, value: _is("a.act", value),
    "polarity": lambda _db, _table, value: _is("a.polarity", value),
    "evidence": _evidence,
    "doubt": _doubt,
}
