"""The entities of a graph: given, or made of names and coreference."""

from __future__ import annotations

from collections.abc import Mapping

from pressmark.exchange.graph.graph import Graph, LinkType, Node, NodeType
from pressmark.exchange.jsonl_parts import lasting_id
from pressmark.model.entity import Entity
from pressmark.model.ids import EntityId
from pressmark.model.span import covered

_OTHER = "MISC"
"""The type of an entity that only a name is known of, as in CoNLL-2003."""


class Entities:
    """Finds, for what refers to an entity, which one it is.

    One that is referred to by an id or a name and not given in the graph is made: its
    name is the longest that refers to it.
    """

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._known: dict[str, Entity] = {each.id: each for each in graph.entities}
        self._by_name = {each.name: each.id for each in reversed(graph.entities)}
        self._chains = _chains(graph)

    def made(self) -> tuple[Entity, ...]:
        """Return every entity, the given ones first."""
        return tuple(self._known.values())

    def of(self, mention: Node, *, needed: bool = False) -> EntityId | None:
        """Return the entity of a mention; one without any gets it only if needed."""
        words = covered(self._graph.document.text, mention.spans, " ")
        given = mention.attributes.get("entity")
        name = _text(mention.attributes.get("entity_name"))
        if isinstance(given, str) and given:
            return self._with_id(given, name or words, mention.label)
        if name:
            return self._with_name(name, mention.label)
        chain = self._chains.get(mention.id)
        if chain is None and not needed:
            return None
        return self._with_id(f"chain {chain or mention.id}", words, mention.label)

    def named(self, node: Node, party: str) -> EntityId | None:
        """Return the entity that attributes name by id or in words, or None."""
        given = node.attributes.get(party)
        name = _text(node.attributes.get(f"{party}_name"))
        if isinstance(given, str) and given:
            return self._with_id(given, name or given, _OTHER)
        return self._with_name(name, _OTHER) if name else None

    def keep(self, node: Node, party: str, given: object) -> None:
        """Make the entity that a holder or target refers to, if it is not there."""
        identifier = given.get("entity") if isinstance(given, Mapping) else None
        if isinstance(identifier, str) and identifier:
            name = _text(node.attributes.get(f"{party}_name"))
            self._with_id(identifier, name or identifier, _OTHER)

    def _with_name(self, name: str, label: str) -> EntityId:
        known = self._by_name.get(name)
        return EntityId(known) if known else self._with_id(f"name {name}", name, label)

    def _with_id(self, given: str, name: str, label: str) -> EntityId:
        identifier = EntityId(lasting_id(given, self._graph.document.id))
        known = self._known.get(identifier)
        if known is None:
            known = Entity(identifier, name, label)
            self._known[identifier] = known
            self._by_name.setdefault(name, identifier)
        return identifier


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _chains(graph: Graph) -> dict[str, str]:
    """Return for each mention that corefers with others the first of its chain."""
    order = {node.id: place for place, node in enumerate(graph.nodes)}
    chains: dict[str, str] = {}

    def first(identifier: str) -> str:
        while chains.get(identifier, identifier) != identifier:
            identifier = chains[identifier]
        return identifier

    mentions = {node.id for node in graph.nodes if node.type is NodeType.MENTION}
    for link in graph.links:
        if link.type is LinkType.COREFERENCE and {link.origin, link.target} <= mentions:
            both = (first(link.origin), first(link.target))
            root = min(both, key=order.__getitem__)
            for each in (*both, link.origin, link.target):
                chains[each] = root
    return {identifier: first(identifier) for identifier in chains}
