"""A task of Label Studio as a bundle.

Several results with one id are one region and what is said of it. A region whose words
are not where its offsets say is looked for nearby.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from pressmark.exchange.graph import Graph, NodeType, bundle_of, role_of
from pressmark.exchange.graph.parts import Found, Related, graph_from
from pressmark.exchange.jsonl_parts import lasting_id
from pressmark.exchange.known import OWN, Known
from pressmark.exchange.label_studio.configuration import CHOICES, ENTITY, NOTE
from pressmark.exchange.label_studio.task_text import TaskText
from pressmark.model.bundle import Bundle
from pressmark.model.document import DocumentState
from pressmark.model.ids import NoteId, new_id
from pressmark.model.note import Note
from pressmark.model.review import now
from pressmark.saying import Sentence

_YES = {"yes": True, "true": True, "no": False, "false": False}
_THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Made:
    """One annotation or prediction of a task: its results and who made them.

    ``review`` has the status, origin and score of what does not say otherwise.
    """

    results: tuple[dict[str, Any], ...]
    review: Mapping[str, Any]
    prefix: str = ""


def made_of(task: Mapping[str, Any]) -> tuple[list[tuple[str, Made]], list[Made], bool]:
    """Return the annotations with their annotators, the predictions, and if skipped."""
    annotations: list[tuple[str, Made]] = []
    review: dict[str, Any]
    skipped = False
    given = task.get("annotations") or task.get("completions")
    for each in _objects(given):
        who = annotator_of(each.get("completed_by"))
        review = {"status": "accepted"}
        if who:
            review["origin"] = {"annotator": who}
        annotations.append((who, Made(_results(each), review)))
        skipped |= each.get("was_cancelled") is True
    predictions = []
    for number, each in enumerate(_objects(task.get("predictions"))):
        model = each.get("model_version")
        name = str(model) if model not in (None, "") else "Label Studio"
        origin = {"pipeline": name, "version": ""}
        review = {"status": "suggested", "origin": origin}
        if (score := _score(each.get("score"))) is not None:
            review["score"] = score
        predictions.append(Made(_results(each), review, f"p{number} "))
    return annotations, predictions, skipped


def annotator_of(given: object) -> str:
    """Return the name of who completed a task, which is a number or an object."""
    if isinstance(given, dict):
        names = (given.get("first_name"), given.get("last_name"))
        full = " ".join(name for name in names if isinstance(name, str) and name)
        keys = ("email", "username")
        for name in (*(given.get(key) for key in keys), full, given.get("id")):
            if isinstance(name, str | int) and str(name).strip():
                return str(name)
        return ""
    if isinstance(given, bool) or not isinstance(given, str | int):
        return ""
    return str(given)


def bundle_from(
    known: Known, text: TaskText, made: Iterable[Made], *, skipped: bool
) -> tuple[Bundle, list[str]]:
    """Return the bundle of a task, and remarks on what was taken otherwise."""
    remarks: list[str] = []
    reading = _Reading(known, text, remarks)
    for each in made:
        reading.add(each)
    document = known.document
    if skipped:
        document = replace(document, state=DocumentState.SKIPPED)
    notes = (*known.notes, *reading.notes)
    known = replace(known, document=document, notes=notes)
    graph: Graph = graph_from(known, reading.found.values(), reading.related, remarks)
    bundle, more = bundle_of(graph, format_name="label-studio")
    return bundle, [*remarks, *more]


class _Reading:
    """The regions and relations of one task, gathered from its results."""

    def __init__(self, known: Known, text: TaskText, remarks: list[str]) -> None:
        self.found: dict[str, Found] = {}
        self.related: list[Related] = []
        self.notes: list[Note] = []
        self._known = known
        self._text = text
        self._remarks = remarks
        self._names = {str(each.id): each.name for each in known.entities}

    def add(self, made: Made) -> None:
        """Add the results of an annotation or a prediction."""
        before = {(each.label, each.span) for each in self.found.values()}
        doubled: set[str] = set()
        for result in made.results:
            if result.get("type") != "relation" and _labels(result):
                self._region(result, made, before, doubled)
        for result in made.results:
            identifier = f"{made.prefix}{result.get('id')}"
            if result.get("type") == "relation":
                self._relation(result, made)
            elif not _labels(result) and identifier not in doubled:
                self._say(result, identifier, made)
        if doubled:
            self._remarks.append(
                Sentence("predictions that are annotated as well: {}", len(doubled))
            )

    def _region(
        self,
        result: dict[str, Any],
        made: Made,
        before: set[tuple[str, Any]],
        doubled: set[str],
    ) -> None:
        span = self._text.span_of(result, self._remarks)
        if span is None:
            return
        identifier = f"{made.prefix}{result.get('id') or new_id()}"
        meta = result.get("meta")
        details = meta.get(OWN) if isinstance(meta, dict) else None
        if isinstance(meta, dict) and not details:
            self._remember(meta.get("text"), identifier)
        review = dict(made.review)
        if (score := _score(result.get("score"))) is not None:
            review["score"] = score
        for number, label in enumerate(_labels(result)):
            own = identifier if number == 0 else f"{identifier} {label}"
            if (label, span) in before and not details:
                doubled.add(own)
                continue
            kept = dict(review)
            if isinstance(details, dict):
                kept = {"status": review["status"], **details}
            self.found[own] = Found(own, label, span, {}, kept)

    def _remember(self, words: object, identifier: str) -> None:
        """Keep what was noted on a region as a note."""
        for each in words if isinstance(words, list) else [words]:
            if isinstance(each, str) and each.strip():
                self._note(identifier, each)

    def _say(self, result: dict[str, Any], identifier: str, made: Made) -> None:
        """Take what further results say of a region, or of the whole task."""
        name, values = str(result.get("from_name") or ""), _values(result)
        found = self.found.get(identifier)
        if found is None:
            span = self._text.span_of(result, []) if "id" in result else None
            if span is not None and values:
                review = dict(made.review)
                found = Found(identifier, values[0], span, {}, review)
                self.found[identifier] = found
            elif values:
                self._note(None, f"{name}: {', '.join(values)}")
            return
        if not values:
            return
        if name in CHOICES:
            value: object = values[0]
            if name == "explicit":
                value = _YES.get(values[0].lower())
            elif name != "polarity":
                value = values[0].lower()
            found.attributes[name] = value
        elif name == ENTITY:
            self._name(found, values[0])
        elif name == NOTE and role_of(found.label) is NodeType.STANCE:
            found.attributes[NOTE] = values[0]
        else:
            self._note(identifier, f"{name}: {', '.join(values)}")

    def _name(self, found: Found, name: str) -> None:
        """Take the name of an entity, if it is not the one that is known already."""
        known = found.details.get("entity")
        if not isinstance(known, str) or self._names.get(known) != name:
            found.details.pop("entity", None)
            found.attributes["entity_name"] = name

    def _relation(self, result: dict[str, Any], made: Made) -> None:
        ends = [f"{made.prefix}{result.get(key)}" for key in ("from_id", "to_id")]
        if result.get("direction") == "left":
            ends.reverse()
        labels = result.get("labels")
        several = labels if isinstance(labels, list) else ()
        given = [each for each in several if isinstance(each, str)]
        for label in given or [self._usual(ends)]:
            self.related.append(Related(label, *ends))

    def _usual(self, ends: list[str]) -> str:
        """Return what a relation without a label is: of a content and its role."""
        kinds = {role_of(self.found[end].label) for end in ends if end in self.found}
        roles = kinds & {NodeType.SOURCE, NodeType.CUE}
        return next(iter(sorted(roles))).value if roles else ""

    def _note(self, on: str | None, words: str) -> None:
        within = self._known.document.id
        found = self.found.get(on or "")
        own = on if found is None else str(found.details.get("id") or on)
        self.notes.append(
            Note(
                NoteId(new_id()),
                None if own is None else lasting_id(own, within),
                words,
                resolved=False,
                author="Label Studio",
                at=now(),
            )
        )


def _objects(given: object) -> Iterator[dict[str, Any]]:
    for each in given if isinstance(given, list) else ():
        if isinstance(each, dict):
            yield each


def _results(made: Mapping[str, Any]) -> tuple[dict[str, Any], ...]:
    return tuple(_objects(made.get("result")))


def _labels(result: Mapping[str, Any]) -> list[str]:
    """Return the labels of a region; other results have none."""
    value, kind = result.get("value"), str(result.get("type") or "labels")
    if not isinstance(value, dict) or not kind.endswith("labels"):
        return []
    given = value.get(kind) or value.get("labels")
    several = given if isinstance(given, list) else ()
    return [each for each in several if isinstance(each, str) and each.strip()]


def _values(result: Mapping[str, Any]) -> list[str]:
    """Return what a result of any other kind says, in words."""
    value = result.get("value")
    if not isinstance(value, dict):
        return []
    given = value.get(str(result.get("type")), value.get("text"))
    several = given if isinstance(given, list) else [given]
    return [
        str(each)
        for each in several
        if isinstance(each, str | int | float) and str(each).strip()
    ]


def _score(given: object) -> int | None:
    if isinstance(given, bool) or not isinstance(given, int | float):
        return None
    return round(given * _THOUSAND) if 0 <= given <= 1 else None
