"""What is true of the whole project: its id, its rules and who works on it."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

from sqlite_utils import Database

from pressmark.model.quote_marks import QuoteMarks
from pressmark.store import rows, stored_json

UNFINISHED = "unfinished_"
"""What the names begin with under which work is kept that was interrupted."""

UNFINISHED_IMPORT = f"{UNFINISHED}import"
"""The name under which an import is kept that was interrupted and can go on."""


def uuid(db: Database) -> str:
    """Return the id of the project, the same in every copy of it."""
    return str(_kept(db, "uuid"))


def name_list(db: Database) -> str:
    """Return the project's list of names, as a person wrote it."""
    return _kept(db, "names") or ""


def set_name_list(db: Database, text: str) -> None:
    """Store the project's list of names; what changes nothing is no step."""
    if text != name_list(db):
        _keep(db, "names", text)


def quote_marks(db: Database) -> QuoteMarks:
    """Return the project's rule on quotation marks; inside where it has none."""
    found = _kept(db, "quote_marks")
    return next((rule for rule in QuoteMarks if rule == found), QuoteMarks.INSIDE)


def set_quote_marks(db: Database, rule: QuoteMarks) -> None:
    """Store the project's rule on quotation marks; what changes nothing is no step."""
    if rule is not quote_marks(db):
        _keep(db, "quote_marks", rule.value)


def told_apart(db: Database) -> set[frozenset[str]]:
    """Return the pairs of entities, by their ids, that a person said are two.

    What makes no sense is left out.
    """
    found = _kept_json(db, "told_apart")
    return {
        frozenset(pair)
        for pair in (found if isinstance(found, list) else [])
        if isinstance(pair, list) and all(isinstance(one, str) for one in pair)
    }


def set_told_apart(db: Database, pairs: Collection[frozenset[str]]) -> None:
    """Store the pairs of entities that a person said are two."""
    _keep(db, "told_apart", json.dumps(sorted(sorted(pair) for pair in pairs)))


def saved_filters(db: Database) -> dict[str, str]:
    """Return the filters that were given a name, as they are written, by name.

    What makes no sense is left out.
    """
    found = _kept_json(db, "filters")
    listed = found.items() if isinstance(found, dict) else ()
    return {name: written for name, written in listed if isinstance(written, str)}


def set_saved_filters(db: Database, filters: Mapping[str, str]) -> None:
    """Store the filters that have a name."""
    _keep(db, "filters", json.dumps(dict(filters), ensure_ascii=False))


def any_begins(db: Database, beginning: str) -> bool:
    """Whether anything is kept under a name that begins in some way."""
    sql = "select exists (select 1 from property where substr(name, 1, ?) = ?)"
    return bool(rows.value(db, sql, [len(beginning), beginning]))


def kept_json(db: Database, name: str) -> Any:  # noqa: ANN401  (whatever stands there)
    """Return what is kept under a name, as JSON values; None where nothing sound is."""
    return _kept_json(db, name)


def keep_json(db: Database, name: str, value: object) -> None:
    """Keep JSON values under a name; None keeps nothing there any more."""
    if value is not None:
        _keep(db, name, json.dumps(value, ensure_ascii=True))
        return
    for key in rows.ids_where(db, "property", {"name": name}):
        rows.delete(db, "property", key)


def _kept(db: Database, name: str) -> str | None:
    with stored_json.decoded():
        found = rows.value(db, "select value from property where name = ?", [name])
    return None if found is None else str(found)


def _kept_json(db: Database, name: str) -> object:
    """Return what is kept as JSON; None where there is none, or it is damaged."""
    try:
        return json.loads(_kept(db, name) or "null")
    except (ValueError, RecursionError):
        return None


def _keep(db: Database, name: str, value: str) -> None:
    for key in rows.ids_where(db, "property", {"name": name}):
        rows.change(db, "property", key, {"value": value})
        return
    rows.add(db, "property", {"name": name, "value": value})


def annotator_key(db: Database, name: str) -> int:
    """Return the key of an annotator, stored where the name is new."""
    found = rows.ids_where(db, "annotator", {"name": name})
    return found[0] if found else rows.add(db, "annotator", {"name": name})
