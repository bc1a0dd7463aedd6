"""The list of documents: which there are, in pieces as a window shows them."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from typing import Any

from sqlite_utils import Database

from pressmark.model.document import DocumentState
from pressmark.store import rows
from pressmark.store.schema import ANNOTATION_TABLES
from pressmark.store.search import match_all

_FLAGGED = "exists (select 1 from note n where n.document = d.id and n.resolved = 0)"


def _where(
    words: str, states: Collection[DocumentState] | None, *, flagged: bool
) -> tuple[str, list[Any]]:
    where, parameters = ["d.removed = 0"], list[Any]()
    if states is not None:
        where.append(f"d.state in ({', '.join('?' * len(states))})")
        parameters += [state.value for state in states]
    if flagged:
        where.append(_FLAGGED)
    if words.strip():
        named = " or ".join(
            f"instr(lower(coalesce(d.{column}, '')), lower(?))"
            for column in ("name", "headline", "outlet")
        )
        where.append(
            f"({named} or d.text in"
            " (select rowid from text_search where text_search match ?))"
        )
        parameters += [words.strip()] * 3 + [match_all(words)]
    return " and ".join(where), parameters


def keys(
    db: Database,
    words: str = "",
    states: Collection[DocumentState] | None = None,
    *,
    flagged: bool = False,
) -> list[int]:
    """Return the keys of the documents asked for, in the order of their arrival."""
    where, parameters = _where(words, states, flagged=flagged)
    sql = f"select d.id from document d where {where} order by d.id"
    return [key for (key,) in db.execute(sql, parameters)]


def entries(db: Database, wanted: Sequence[int]) -> list[rows.Row]:
    """Return what the list shows of documents, in the order of the keys."""
    counts = " + ".join(
        f"(select count(*) from {table} a where a.document = d.id"
        " and a.status = 'suggested')"
        for table in ANNOTATION_TABLES
    )
    found = {
        row["id"]: row
        for row in db.query(
            "select d.id, d.uuid, d.name, d.headline, d.outlet, d.published, d.state,"
            f" {counts} as open_suggestions, {_FLAGGED} as flagged from document d"
            " where d.id in (select value from json_each(?))",
            [json.dumps(list(wanted))],
        )
    }
    return [found[key] for key in wanted if key in found]


def state_counts(db: Database, words: str = "") -> dict[str, int]:
    """Return the number of documents by state; those with open notes as `flagged`."""
    where, parameters = _where(words, None, flagged=False)
    counts = dict(
        db.execute(
            f"select d.state, count(*) from document d where {where} group by d.state",
            parameters,
        ).fetchall()
    )
    flagged = rows.value(
        db,
        f"select count(*) from document d where {where} and {_FLAGGED}",
        parameters,
    )
    return {**counts, "flagged": int(flagged)}
