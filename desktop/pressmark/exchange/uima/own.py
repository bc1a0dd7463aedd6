"""An annotation in one of Pressmark's layers, as it came back."""

from __future__ import annotations

from typing import Any

import orjson

from pressmark.exchange.graph import Node, NodeType
from pressmark.exchange.uima.layers import MENTION, QUOTE_PART, REGION, STANCE
from pressmark.exchange.uima.marks import Mark
from pressmark.exchange.xml_writing import holdable_in_xml
from pressmark.model.attribution import Act, QuoteKind
from pressmark.model.review import Status
from pressmark.model.span import Fragments
from pressmark.saying import Sentence

_TYPES = {
    REGION.name: NodeType.REGION,
    MENTION.name: NodeType.MENTION,
    STANCE.name: NodeType.STANCE,
}
_NAMED = (("speaker", "speaker"), ("printed", "printed"), ("entity", "entity"))
_CHOICES: dict[str, set[str]] = {
    "kind": set(QuoteKind),
    "act": set(Act),
    "status": set(Status),
}
_YES_NO = {"true": True, "false": False}


def own_node(mark: Mark, spans: Fragments, remarks: list[str]) -> Node | None:
    """Return the node of an annotation, or None where its role is not known.

    What people see is what holds: where another program changed it, the data that was
    written besides gives way.
    """
    kind = _TYPES.get(mark.layer)
    if kind is None and mark.layer == QUOTE_PART.name:
        role = mark.features.get("role", "")
        kind = NodeType(role) if role in _ROLES else None
    if kind is None:
        return None
    attributes = _attributes(mark, kind, remarks)
    label = mark.features.get("polarity" if kind is NodeType.STANCE else "label")
    identifier = mark.features.get("identifier") or mark.key
    return Node(identifier, kind, label or kind.value, spans, attributes)


_ROLES = frozenset({NodeType.SOURCE, NodeType.CUE, NodeType.CONTENT})


def _attributes(mark: Mark, kind: NodeType, remarks: list[str]) -> dict[str, Any]:
    attributes = data_of(mark.features.get("data"), remarks)
    for key, known in _CHOICES.items():
        value = mark.features.get(key)
        if value in known:
            attributes[key] = value
    if kind is NodeType.STANCE:
        take_stance(attributes, dict(mark.features))
        return attributes
    for feature, key in _NAMED:
        name = mark.features.get(feature)
        if name is not None and not _alike(name, attributes.get(f"{key}_name")):
            attributes.pop(key, None)
            attributes[f"{key}_name"] = name
    return attributes


def take_stance(attributes: dict[str, Any], features: dict[str, str]) -> None:
    """Put what is seen of a stance over what is known of it."""
    explicit, note = features.get("explicit"), features.get("note")
    if explicit in _YES_NO:
        attributes["explicit"] = _YES_NO[explicit]
    if note is not None and not _alike(note, attributes.get("note")):
        attributes["note"] = note
    holder, target = features.get("holder"), features.get("target")
    if holder and not _alike(holder, attributes.get("holder_name")):
        attributes.pop("holder", None)
        attributes["holder_name"] = holder
    given = attributes.get("target")
    topic = given.get("topic") if isinstance(given, dict) else None
    known = (topic, attributes.get("target_name"))
    if target and not any(_alike(target, each) for each in known):
        attributes.pop("target_name", None)
        attributes["target"] = {"topic": target}


def data_of(given: str | None, remarks: list[str]) -> dict[str, Any]:
    """Return the JSON object of a feature, or an empty one where it is damaged."""
    if not given:
        return {}
    try:
        data = orjson.loads(given)
    except orjson.JSONDecodeError:
        data = None
    if not isinstance(data, dict):
        remarks.append(Sentence("data of an annotation was damaged and left out"))
        return {}
    return data


def _alike(shown: str, known: object) -> bool:
    """Whether a text is still the known one, as far as XML can hold that."""
    if not isinstance(known, str):
        return False
    one, other = (holdable_in_xml(each)[0].split() for each in (shown, known))
    return one == other
