"""The scheme of a project: what it annotates, as JSON in one row."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from typing import Any, TypeVar

from sqlite_utils import Database

from pressmark.errors import ProjectFileError
from pressmark.model.layer import Layer
from pressmark.model.scheme import (
    ALL_LAYERS,
    POLARITY_LABELS,
    REGION_LABELS,
    USUAL_RULES,
    Label,
    Rule,
    Scheme,
    own_polarity,
)
from pressmark.store import rows, stored_json

_FIELDS = frozenset(field.name for field in fields(Label))

E = TypeVar("E", Layer, Rule)


def scheme(db: Database) -> Scheme:
    """Return what the project annotates.

    Raises:
        ProjectFileError: What is stored of it makes no sense.
    """
    with stored_json.decoded():
        text = rows.value(db, "select definition from scheme order by id limit 1")
    definition = stored_json.mapping(text)
    try:
        return Scheme(
            name=_text(definition["name"]),
            mention_labels=_labels(definition["mention_labels"]),
            region_labels=_labels(definition.get("region_labels"), REGION_LABELS),
            polarity_labels=_polarities(definition),
            layers=_chosen(Layer, definition.get("layers"), ALL_LAYERS),
            rules=_rules(definition),
            guidelines=_text(definition.get("guidelines", "")),
        )
    except (KeyError, TypeError) as error:
        raise ProjectFileError(
            "The scheme of the project is damaged ({}). Restore a backup.", error
        ) from error


def add_scheme(db: Database, added: Scheme) -> None:
    """Store what the project annotates."""
    rows.add(db, "scheme", {"name": added.name, "definition": _definition(added)})


def set_scheme(db: Database, scheme: Scheme) -> None:
    """Put another scheme in the place of the project's."""
    key = int(rows.value(db, "select id from scheme order by id limit 1"))
    columns = {"name": scheme.name, "definition": _definition(scheme)}
    rows.change(db, "scheme", key, columns)


def _definition(scheme: Scheme) -> str:
    written = asdict(scheme)
    written["layers"] = sorted(scheme.layers)
    written["rules"] = sorted(scheme.rules)
    return json.dumps(written, ensure_ascii=False)


def _labels(listed: Any, usual: tuple[Label, ...] = ()) -> tuple[Label, ...]:  # noqa: ANN401  (JSON may be anything)
    if listed is None and usual:
        return usual
    return tuple(
        Label(**{name: _text(one[name]) for name in one if name in _FIELDS})
        for one in listed
    )


def _polarities(definition: dict[str, Any]) -> tuple[Label, ...]:
    if "polarity_labels" in definition or "polarities" not in definition:
        return _labels(definition.get("polarity_labels"), POLARITY_LABELS)
    return tuple(own_polarity(_text(one)) for one in definition["polarities"])


def _rules(definition: dict[str, Any]) -> frozenset[Rule]:
    found = _chosen(Rule, definition.get("rules"), USUAL_RULES)
    return found | {Rule.EVIDENCE} if definition.get("evidence_required") else found


def _chosen(kind: type[E], listed: Any, usual: frozenset[E]) -> frozenset[E]:  # noqa: ANN401  (JSON may be anything)
    """Return the members that are listed; what a later version may know is left out."""
    if listed is None:
        return usual
    return frozenset(one for one in kind if one in listed)


def _text(value: Any) -> str:  # noqa: ANN401  (JSON may be anything)
    if not isinstance(value, str):
        raise TypeError(f"{value!r:.40} stands where a text is expected")
    return value
