"""A scheme of one's own, from a TOML or JSON file."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

from pressmark.errors import FormatError
from pressmark.exchange.json_fields import Fields, Wrong
from pressmark.model.scheme import (
    USUAL_RULES,
    Label,
    Rule,
    Scheme,
    own_polarity,
)
from pressmark.model.stance import POLARITIES

_GROUPS = ("person", "organization", "place", "event", "other")


def scheme_of(path: Path) -> Scheme:
    """Return the scheme that a file describes.

    It has ``name``, ``labels`` (each with ``id`` and, if they differ from the usual,
    ``name`` and ``group``) and, if they differ from the usual, ``polarities`` and
    ``evidence_required`` (true or false).

    Raises:
        FormatError: The file cannot be read or describes no scheme.
    """
    try:
        return _scheme(Fields("", _content(path), []), path.stem)
    except OSError as error:
        raise FormatError(
            "{} is neither a scheme that comes with Pressmark nor a file that can"
            " be read: {}.",
            path,
            error.strerror,
        ) from error
    except (Wrong, ValueError, RecursionError) as error:
        raise FormatError("{} is not a scheme: {}.", path, error) from error


def _content(path: Path) -> Any:  # noqa: ANN401  (any value of JSON or TOML)
    text = path.read_text(encoding="utf-8-sig")
    return json.loads(text) if path.suffix.lower() == ".json" else tomllib.loads(text)


def _scheme(fields: Fields, name: str) -> Scheme:
    labels = tuple(_label(each) for each in fields.objects("labels"))
    if not labels:
        raise fields.wrong("labels", "is missing")
    if len({label.id for label in labels}) < len(labels):
        raise fields.wrong("labels", "has an id twice")
    polarities = fields.texts("polarities") or POLARITIES
    needed = {Rule.EVIDENCE} if fields.flag("evidence_required") else set()
    scheme = Scheme(
        fields.text("name", name),
        labels,
        polarity_labels=tuple(own_polarity(one) for one in polarities),
        rules=USUAL_RULES | needed,
    )
    _refuse_unknown(fields)
    return scheme


def _label(fields: Fields) -> Label:
    identifier = fields.text("id")
    group = fields.text("group", "other")
    if group not in _GROUPS:
        raise fields.wrong("group", "is not one of {}", ", ".join(_GROUPS))
    label = Label(identifier, fields.text("name", identifier), group)
    _refuse_unknown(fields)
    return label


def _refuse_unknown(fields: Fields) -> None:
    for key in fields.rest:
        raise fields.wrong(key, "is not known")
