"""A bundle as a task of Label Studio.

What a person decided is an annotation, what is suggested is a prediction. Every mark is
a region; its attributes are further results under the same id. Positions count UTF-16
units, as in a browser.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from pressmark.exchange.graph import Graph, Link, Node, NodeType, graph_of
from pressmark.exchange.graph.parts import (
    PART,
    Mark,
    count_places,
    details_of,
    marks_of,
)
from pressmark.exchange.known import OWN, known_record, without_rejected
from pressmark.exchange.label_studio.configuration import (
    CHOICES,
    ENTITY,
    LABELS,
    NOTE,
    TEXT,
)
from pressmark.exchange.losses import Losses
from pressmark.exchange.offsets import Utf16
from pressmark.exchange.xml_writing import holdable_in_xml
from pressmark.model.bundle import Bundle
from pressmark.model.document import METADATA_KEYS, DocumentState
from pressmark.model.review import Status

_REJECTED = "rejected annotations"
_NO_REJECTED = "Label Studio cannot say that something was rejected; they were left out"
_NAMELESS = "nameless"
"""Stands for a label of which nothing is left that can be seen."""

_STRANGE = "labels with characters that XML cannot hold"
_REPLACED = "they are blanks in the labels; Pressmark reads the labels back"
_THOUSAND = 1000

Result = dict[str, Any]


def task_of(
    bundle: Bundle, number: int, losses: Losses
) -> tuple[dict[str, Any], set[str], set[str]]:
    """Return a bundle as a task, with the labels and polarities that are used in it."""
    kept = without_rejected(bundle)
    rejected = len(list(bundle.annotations())) - len(list(kept.annotations()))
    losses.add(_REJECTED, _NO_REJECTED, rejected)
    bundle, graph = kept, graph_of(kept)
    groups: dict[Status, list[Node]] = defaultdict(list)
    for node in graph.nodes:
        groups[Status(node.attributes["status"])].append(node)
    task: dict[str, Any] = {"id": number, "data": _data(bundle)}
    writing = _Writing(graph, losses)
    results = list(writing.results(groups[Status.ACCEPTED]))
    skipped = bundle.document.state is DocumentState.SKIPPED
    decided = bundle.document.state is not DocumentState.TODO
    if results or skipped or decided:
        task["annotations"] = [{"result": results, "was_cancelled": skipped}]
    if groups[Status.SUGGESTED]:
        task["predictions"] = list(writing.predictions(groups[Status.SUGGESTED]))
    return task, writing.labels, writing.polarities


def _data(bundle: Bundle) -> dict[str, Any]:
    """Return the data of a task: the text, the metadata and what only we know."""
    document = bundle.document
    given = {key: document.metadata.get(key) for key in METADATA_KEYS}
    return {
        TEXT: document.text,
        **{key: value for key, value in given.items() if value},
        OWN: known_record(bundle, bundle.notes),
    }


class _Writing:
    """The regions of one task under way."""

    def __init__(self, graph: Graph, losses: Losses) -> None:
        self.labels: set[str] = set()
        self.polarities: set[str] = set()
        self._graph = graph
        self._text = graph.document.text
        self._units = Utf16(self._text)
        self._losses = losses

    def results(self, nodes: Collection[Node]) -> Iterator[Result]:
        """Yield the regions and relations of some nodes."""
        known = {node.id for node in nodes}
        links = [
            link
            for link in self._graph.links
            if link.origin in known and link.target in known
        ]
        for mark in marks_of(self._text, nodes):
            yield from self._region(mark, links)
        for mark in marks_of(self._text, nodes):
            if mark.number > 1:
                yield _relation(mark.node.id, mark.id, PART)
        for link in links:
            yield _relation(link.origin, link.target, link.type.value)

    def predictions(self, nodes: Iterable[Node]) -> Iterator[dict[str, Any]]:
        """Yield a prediction for each pipeline that suggested some of the nodes."""
        by_model: dict[str, list[Node]] = defaultdict(list)
        origins = {
            node.id: _model(node) for node in nodes if "origin" in node.attributes
        }
        for node in nodes:
            # A source or cue goes with its content, whose id its own begins with.
            whole = node.id.removesuffix(f"-{node.type.value}")
            by_model[origins.get(whole, "")].append(node)
        for model, suggested in by_model.items():
            scores = [
                node.attributes["score"]
                for node in suggested
                if "score" in node.attributes
            ]
            made: dict[str, Any] = {"model_version": model}
            if scores:
                made["score"] = sum(scores) / len(scores) / _THOUSAND
            yield {**made, "result": list(self.results(suggested))}

    def _region(self, mark: Mark, links: list[Link]) -> Iterator[Result]:
        node, span = mark.node, mark.span
        count_places(mark, self._losses)
        place = {
            "start": self._units.units(span.start),
            "end": self._units.units(span.end),
        }
        label = self._label(node)
        shown = dict(_shown(node))
        details = details_of(mark, links, shown={"status", *shown} - {ENTITY})
        if node.type is NodeType.STANCE and "polarity" not in shown:
            details["polarity"] = node.label
        if label not in (node.label, node.type.value.capitalize()):
            details["label"] = node.label
            self._losses.add(_STRANGE, _REPLACED)
        words = {"text": span.covered(self._text), "labels": [label]}
        yield {
            **_result(mark.id, "labels", LABELS, {**place, **words}),
            "meta": {OWN: details},
        }
        if mark.number == 1:
            for name, value in shown.items():
                kind = "choices" if name in CHOICES else "textarea"
                key = "choices" if name in CHOICES else "text"
                yield _result(mark.id, kind, name, {**place, key: [value]})

    def _label(self, node: Node) -> str:
        if node.type is NodeType.STANCE:
            self.polarities.add(node.label)
        if node.type in (NodeType.MENTION, NodeType.REGION):
            label = holdable_in_xml(node.label)[0]
            # Label Studio has no region under a label of nothing.
            label = label if label.strip() else _NAMELESS
            self.labels.add(label)
            return label
        return node.type.value.capitalize()


def _shown(node: Node) -> Iterator[tuple[str, str]]:
    """Yield the attributes that are controls of their own, as words that are seen."""
    given = node.attributes
    if node.type is NodeType.MENTION and str(given.get("entity_name", "")).strip():
        yield ENTITY, str(given["entity_name"])
    if node.type is NodeType.CONTENT:
        yield from ((key, str(given[key])) for key in ("kind", "act") if key in given)
    if node.type is NodeType.STANCE:
        if holdable_in_xml(node.label)[1] == 0 and node.label.strip():
            yield "polarity", node.label
        if "explicit" in given:
            yield "explicit", "yes" if given["explicit"] else "no"
        if str(given.get("note", "")).strip():
            yield NOTE, str(given["note"])


def _model(node: Node) -> str:
    origin = node.attributes["origin"]
    names = (origin.get("pipeline"), origin.get("version"), *origin.values())
    return " ".join(dict.fromkeys(name for name in names if name))


def _result(identifier: str, kind: str, name: str, value: dict[str, Any]) -> Result:
    return {
        "id": identifier,
        "from_name": name,
        "to_name": TEXT,
        "type": kind,
        "value": value,
    }


def _relation(origin: str, target: str, label: str) -> Result:
    return {
        "type": "relation",
        "from_id": origin,
        "to_id": target,
        "direction": "right",
        "labels": [label],
    }
