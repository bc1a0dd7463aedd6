"""Conditions of a filter about articles, as SQL over `d`."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlite_utils import Database

from pressmark.model.filters import (
    PLAIN,
    Condition,
    Exact,
    Filter,
    Presence,
    Range,
    Value,
    Words,
)
from pressmark.model.filters.comparing import LAST
from pressmark.model.filters.layers import asked_layers
from pressmark.model.layer import Layer
from pressmark.store.filtered_annotations import (
    FALSE,
    TABLES,
    Sql,
    conditions,
    joined,
    of_notes,
)
from pressmark.store.search import match_any

COLUMNS = {
    "title": "{headline name}",
    "outlet": "{outlet}",
    "byline": "{byline}",
    "name": "{name}",
}
"""The fields whose words are in the index of titles, with the columns they look in."""

# The sign keeps SQLite from going through all that is found for every document.
IN_TEXT = "+d.text in (select rowid from text_search where text_search match ?)"
IN_TITLE = "+d.id in (select rowid from title_search where title_search match ?)"


def document_conditions(asked: Sequence[Condition]) -> Sql:
    """Return conditions about articles."""
    return joined([_condition(one) for one in asked])


def annotation_conditions(db: Database, asked: Filter) -> list[Sql]:
    """Return that an article has each of the annotations asked for."""
    found = []
    for layers, wanted in asked_layers(asked):
        some = []
        for layer in layers:
            fit = conditions(db, TABLES[layer], wanted)
            some.append(
                Sql(
                    f"exists (select 1 from {TABLES[layer]} a"
                    f" where a.document = d.id and {fit.text})",
                    fit.given,
                )
            )
        found.append(joined(some, "or"))
    return found


def matching(values: Sequence[Value]) -> str:
    """Return the FTS5 expression for one of some words."""
    return match_any([value for value in values if isinstance(value, Words)])


def in_columns(asked: Condition) -> str:
    """Return the FTS5 expression for a field that is in the index of titles."""
    return f"({COLUMNS[asked.field]} : {matching(asked.values)})"


def _condition(asked: Condition) -> Sql:
    if asked.field == "text":
        found = Sql(IN_TEXT, (matching(asked.values),))
    elif asked.field == PLAIN:
        words = matching(asked.values)
        found = Sql(f"({IN_TEXT} or {IN_TITLE})", (words, words))
    else:
        found = joined([_test(asked, value) for value in asked.values], "or")
    return Sql(f"({found.text}) is not true", found.given) if asked.negated else found


def _test(asked: Condition, value: Value) -> Sql:
    if isinstance(value, Words) and asked.field in COLUMNS:
        match = f"{COLUMNS[asked.field]} : {matching([value])}"
        return Sql(IN_TITLE, (match,))
    return _TESTS[asked.field](value)


def _column(name: str) -> Callable[[Value], Sql]:
    def test(value: Value) -> Sql:
        if isinstance(value, Presence):
            missing = f"coalesce(d.{name}, '') = ''"
            return Sql(f"not {missing}" if value.present else missing)
        if isinstance(value, Exact):
            return Sql(f"d.{name} = ? collate nocase", (value.text,))
        return FALSE

    return test


def _date(value: Value) -> Sql:
    if not isinstance(value, Range):
        return _column("published")(value)
    high = value.high + LAST if value.high else LAST
    return Sql(
        "(d.published <> '' and d.published >= ? and d.published <= ?)",
        (value.low, high),
    )


def _has(value: Value) -> Sql:
    wanted = value.text if isinstance(value, Exact) else ""
    if wanted == "notes":
        return of_notes("n.document = d.id", Presence(present=True))
    if wanted == "suggestions":
        return joined(
            [_some(table, "('suggested')") for table in TABLES.values()], "or"
        )
    return _some(TABLES[Layer(wanted)], "('suggested', 'accepted')")


def _some(table: str, statuses: str) -> Sql:
    return Sql(
        f"exists (select 1 from {table} h where h.document = d.id"
        f" and h.status in {statuses})"
    )


def _note(value: Value) -> Sql:
    return of_notes("n.document = d.id", value)


def _flagged(value: Value) -> Sql:
    found = of_notes("n.document = d.id", Exact("open"))
    is_asked = isinstance(value, Exact) and value.text == "yes"
    return found if is_asked else Sql(f"not {found.text}", found.given)


_TESTS: dict[str, Callable[[Value], Sql]] = {
    "title": _column("headline"),
    "outlet": _column("outlet"),
    "byline": _column("byline"),
    "name": _column("name"),
    "date": _date,
    "language": _column("language"),
    "state": _column("state"),
    "has": _has,
    "note": _note,
    "flagged": _flagged,
}
