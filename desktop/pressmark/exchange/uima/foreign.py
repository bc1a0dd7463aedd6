"""An annotation of a layer that somebody else thought of."""

from __future__ import annotations

from typing import Any

from pressmark.exchange.graph import Node, NodeType, role_of
from pressmark.exchange.jsonl_parts import lasting_id
from pressmark.exchange.uima.marks import Mark
from pressmark.model.attribution import Act, QuoteKind
from pressmark.model.entity import Entity
from pressmark.model.ids import EntityId
from pressmark.model.span import Fragments, covered

_LABELS = ("role", "label", "value", "kind", "type", "category", "class", "tag", "name")
_CHOICES: dict[str, set[str]] = {"kind": set(QuoteKind), "act": set(Act)}
_SPEAKER = ("speaker", "source", "holder")
_POLARITY = ("polarity", "stance", "value", "label")
_TARGET = ("target", "topic")


class Foreign:
    """Makes nodes of the annotations of foreign layers, and entities of their links."""

    def __init__(self, format_name: str) -> None:
        self._format = format_name
        self._linked: dict[str, Entity] = {}

    def entities(self) -> tuple[Entity, ...]:
        """Return the entities that annotations were linked to in a knowledge base."""
        return tuple(self._linked.values())

    def node(self, mark: Mark, spans: Fragments, text: str) -> Node:
        """Return the node of an annotation: by its features, then by its layer's name.

        Whatever else it says is kept under the name of the format.
        """
        kind, label = _kind_and_label(mark)
        kept = {"layer": mark.layer, **mark.features}
        attributes: dict[str, Any] = {self._format: kept}
        if kind in (NodeType.SOURCE, NodeType.CUE):
            attributes = {}
        for key, known in _CHOICES.items():
            if kind is NodeType.CONTENT and mark.features.get(key) in known:
                attributes[key] = mark.features[key]
        if kind is NodeType.CONTENT:
            attributes |= _first(mark, _SPEAKER, "speaker_name")
        if kind is NodeType.STANCE:
            attributes |= _first(mark, ("holder",), "holder_name")
            attributes["target"] = {"topic": _topic(mark, spans, text)}
        if kind is NodeType.MENTION and (link := mark.features.get("identifier")):
            attributes["entity"] = self._entity(link, covered(text, spans), label)
        return Node(mark.key, kind, label, spans, attributes)

    def _entity(self, link: str, name: str, kind: str) -> str:
        identifier = lasting_id(link, "entity")
        made = Entity(EntityId(identifier), name, kind, (), link)
        return self._linked.setdefault(link, made).id


def _kind_and_label(mark: Mark) -> tuple[NodeType, str]:
    values = [mark.features[key] for key in _LABELS if mark.features.get(key)]
    short = mark.layer.rpartition(".")[2]
    for word in (*values, short):
        if (kind := role_of(word)) is not NodeType.MENTION:
            break
    else:
        return NodeType.MENTION, values[0] if values else short
    if kind is NodeType.REGION:
        return kind, word.strip().lower()
    if kind is NodeType.STANCE:
        given = _first(mark, _POLARITY, "polarity")
        return kind, given.get("polarity", "unclear")
    return kind, word


def _first(mark: Mark, features: tuple[str, ...], key: str) -> dict[str, str]:
    for feature in features:
        if value := mark.features.get(feature, "").strip():
            return {key: value}
    return {}


def _topic(mark: Mark, spans: Fragments, text: str) -> str:
    return _first(mark, _TARGET, "topic").get("topic") or covered(text, spans)
