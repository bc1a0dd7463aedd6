"""What is true of the whole project: its id, its scheme and who works on it."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import asdict

from sqlite_utils import Database

from pressmark.model.quote_marks import QuoteMarks
from pressmark.model.scheme import Label, Scheme
from pressmark.store import rows


def uuid(db: Database) -> str:
    """Return the id of the project, the same in every copy of it."""
    return str(rows.value(db, "select value from property where name = 'uuid'"))


def scheme(db: Database) -> Scheme:
    """Return what the project annotates."""
    text = rows.value(db, "select definition from scheme order by id limit 1")
    definition = json.loads(text)
    labels = tuple(Label(**label) for label in definition["mention_labels"])
    return Scheme(
        definition["name"],
        labels,
        tuple(definition["polarities"]),
        evidence_required=bool(definition.get("evidence_required", False)),
    )


def add_scheme(db: Database, added: Scheme) -> None:
    """Store what the project annotates."""
    columns = {"name": added.name, "definition": json.dumps(asdict(added))}
    rows.add(db, "scheme", columns)


def set_scheme(db: Database, scheme: Scheme) -> None:
    """Put another scheme in the place of the project's."""
    key = int(rows.value(db, "select id from scheme order by id limit 1"))
    definition = json.dumps(asdict(scheme))
    rows.change(db, "scheme", key, {"name": scheme.name, "definition": definition})


def name_list(db: Database) -> str:
    """Return the project's list of names, as a person wrote it."""
    found = rows.value(db, "select value from property where name = 'names'")
    return "" if found is None else str(found)


def set_name_list(db: Database, text: str) -> None:
    """Store the project's list of names."""
    for key in rows.ids_where(db, "property", {"name": "names"}):
        rows.change(db, "property", key, {"value": text})
        return
    rows.add(db, "property", {"name": "names", "value": text})


def quote_marks(db: Database) -> QuoteMarks:
    """Return the project's rule on quotation marks; inside where it has none."""
    found = rows.value(db, "select value from property where name = 'quote_marks'")
    return QuoteMarks.INSIDE if found is None else QuoteMarks(found)


def set_quote_marks(db: Database, rule: QuoteMarks) -> None:
    """Store the project's rule on quotation marks."""
    for key in rows.ids_where(db, "property", {"name": "quote_marks"}):
        rows.change(db, "property", key, {"value": rule.value})
        return
    rows.add(db, "property", {"name": "quote_marks", "value": rule.value})


def told_apart(db: Database) -> set[frozenset[str]]:
    """Return the pairs of entities, by their ids, that a person said are two."""
    found = rows.value(db, "select value from property where name = 'told_apart'")
    return set() if found is None else {frozenset(pair) for pair in json.loads(found)}


def set_told_apart(db: Database, pairs: Collection[frozenset[str]]) -> None:
    """Store the pairs of entities that a person said are two."""
    value = json.dumps(sorted(sorted(pair) for pair in pairs))
    for key in rows.ids_where(db, "property", {"name": "told_apart"}):
        rows.change(db, "property", key, {"value": value})
        return
    rows.add(db, "property", {"name": "told_apart", "value": value})


def saved_filters(db: Database) -> dict[str, str]:
    """Return the filters that were given a name, as they are written, by name."""
    found = rows.value(db, "select value from property where name = 'filters'")
    return {} if found is None else dict(json.loads(found))


def set_saved_filters(db: Database, filters: Mapping[str, str]) -> None:
    """Store the filters that have a name."""
    value = json.dumps(dict(filters), ensure_ascii=False)
    for key in rows.ids_where(db, "property", {"name": "filters"}):
        rows.change(db, "property", key, {"value": value})
        return
    rows.add(db, "property", {"name": "filters", "value": value})


def annotator_key(db: Database, name: str) -> int:
    """Return the key of an annotator, stored where the name is new."""
    found = rows.ids_where(db, "annotator", {"name": name})
    return found[0] if found else rows.add(db, "annotator", {"name": name})
