"""All articles in the order and the groups of a list."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlite_utils import Database

from pressmark.model.arrangement import Arrangement, Group, Grouping, Sort
from pressmark.model.document import DocumentState
from pressmark.store.filtering import everything
from pressmark.store.schema import ANNOTATION_TABLES

_OUTLET = "coalesce(d.outlet, '') collate nocase"
_MONTH = "substr(coalesce(d.published, ''), 1, 7)"
_STATES = " ".join(
    f"when '{state}' then {place}" for place, state in enumerate(DocumentState)
)
_STATE = f"case d.state {_STATES} end"

_ORDERS = {
    Sort.ARRIVAL: "",
    Sort.TITLE: "coalesce(nullif(d.headline, ''), d.name) collate nocase, ",
    Sort.OUTLET: f"coalesce(d.outlet, '') = '', {_OUTLET}, ",
    Sort.NEWEST: "coalesce(d.published, '') desc, ",
    Sort.OLDEST: "coalesce(d.published, '') = '', d.published, ",
    Sort.STATE: f"{_STATE}, ",
    Sort.OPEN: "",
}
_GROUPS = {
    Grouping.OUTLET: (_OUTLET, f"coalesce(d.outlet, '') = '', {_OUTLET}"),
    Grouping.MONTH: (_MONTH, f"{_MONTH} desc"),
    Grouping.STATE: (_STATE, _STATE),
}
_VALUES = {
    Grouping.OUTLET: "coalesce(d.outlet, '')",
    Grouping.MONTH: _MONTH,
    Grouping.STATE: "d.state",
}


def arranged(db: Database, wanted: Arrangement) -> tuple[list[int], list[Group]]:
    """Return the keys of all articles in an order, and their groups in that order.

    The groups' sizes add up to the number of keys; without a grouping there are none.
    """
    keys = _ordered(db, wanted)
    if wanted.grouping is Grouping.NOTHING:
        return keys, []
    by, order = _GROUPS[wanted.grouping]
    sizes = db.execute(
        f"select min({_VALUES[wanted.grouping]}), count(*) from document d"
        f" where d.removed = 0 group by {by} order by {order}"
    )
    return keys, [Group(value or "", size) for value, size in sizes]


def _ordered(db: Database, wanted: Arrangement) -> list[int]:
    grouped = wanted.grouping is not Grouping.NOTHING
    if wanted.sort in (Sort.ARRIVAL, Sort.OPEN) and not grouped:
        keys = everything(db)
    else:
        group = f"{_GROUPS[wanted.grouping][1]}, " if grouped else ""
        sql = (
            "select d.id from document d where d.removed = 0"
            f" order by {group}{_ORDERS[wanted.sort]}d.id"
        )
        keys = [key for (key,) in db.execute(sql)]
    if wanted.sort is Sort.OPEN:
        return _most_open_first(db, keys, wanted)
    return keys


def _most_open_first(db: Database, keys: list[int], wanted: Arrangement) -> list[int]:
    waiting: dict[int, int] = {}
    for table in ANNOTATION_TABLES:
        for key, size in db.execute(
            f"select document, count(*) from {table} where status = 'suggested'"
            " group by document"
        ):
            waiting[key] = waiting.get(key, 0) + size
    if wanted.grouping is Grouping.NOTHING:
        return sorted(keys, key=lambda key: -waiting.get(key, 0))
    place = _places(db, wanted)
    return sorted(keys, key=lambda key: (place[key], -waiting.get(key, 0)))


def _places(db: Database, wanted: Arrangement) -> dict[int, int]:
    """Return the number of each article's group."""
    _by, order = _GROUPS[wanted.grouping]
    return dict(
        db.execute(
            f"select d.id, dense_rank() over (order by {order}) from document d"
            " where d.removed = 0"
        ).fetchall()
    )


def states(db: Database, among: Sequence[int] | None = None) -> dict[str, int]:
    """Return how many articles are in each state, with open notes as `flagged`."""
    where, given = "d.removed = 0", list[str]()
    if among is not None:
        where += " and d.id in (select value from json_each(?))"
        given.append(json.dumps(list(among)))
    counts = dict(
        db.execute(
            f"select d.state, count(*) from document d where {where} group by d.state",
            given,
        ).fetchall()
    )
    (flagged,) = db.execute(
        f"select count(*) from document d where {where} and d.id in"
        " (select document from note where resolved = 0)",
        given,
    ).fetchone()
    return {**counts, "flagged": int(flagged)}
