"""Whether one annotation fits the conditions about annotations."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pressmark.model.attribution import Attribution, Role
from pressmark.model.bundle import Annotation, Bundle, entity_links
from pressmark.model.document import Region
from pressmark.model.entity import Mention
from pressmark.model.filters.comparing import (
    alike,
    fits_notes,
    fits_value,
    holds,
    in_score,
    lies_in,
)
from pressmark.model.filters.layers import asked_layers
from pressmark.model.filters.tree import (
    Condition,
    Exact,
    Filter,
    Presence,
    Value,
    Words,
)
from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.layer import Layer
from pressmark.model.review import Status
from pressmark.model.scheme import Rule
from pressmark.model.span import Fragments
from pressmark.model.stance import Stance
from pressmark.model.validity import broken

_RULES = frozenset(Rule)


def layer_of(annotation: Annotation) -> Layer:
    """Return the layer of an annotation."""
    if isinstance(annotation, Region):
        return Layer.REGIONS
    if isinstance(annotation, Mention):
        return Layer.MENTIONS
    if isinstance(annotation, Attribution):
        return Layer.ATTRIBUTIONS
    return Layer.STANCES


def chosen(bundle: Bundle, asked: Filter) -> frozenset[AnnotationId]:
    """Return the annotations that fit the conditions about annotations.

    Without such conditions that is every one.
    """
    groups = asked_layers(asked)
    if not groups:
        return frozenset(one.id for one in bundle.annotations())
    return frozenset(
        annotation.id
        for layers, conditions in groups
        for annotation in bundle.annotations()
        if layer_of(annotation) in layers and _fits_all(bundle, annotation, conditions)
    )


def fits_annotations(bundle: Bundle, asked: Filter) -> bool:
    """Whether an article has the annotations that a filter asks for."""
    return all(
        any(
            layer_of(annotation) in layers and _fits_all(bundle, annotation, conditions)
            for annotation in bundle.annotations()
        )
        for layers, conditions in asked_layers(asked)
    )


def _fits_all(bundle: Bundle, annotation: Annotation, asked: Filter) -> bool:
    return all(_fits(bundle, annotation, one) for one in asked.conditions)


def _fits(bundle: Bundle, annotation: Annotation, condition: Condition) -> bool:
    test = _TESTS[condition.field]
    found = any(test(bundle, annotation, value) for value in condition.values)
    return found is not condition.negated


def _status(_bundle: Bundle, annotation: Annotation, value: Value) -> bool:
    wanted = value.text if isinstance(value, Exact) else ""
    if wanted == "decided":
        return annotation.review.status is not Status.SUGGESTED
    return annotation.review.status == wanted


def _layer(_bundle: Bundle, annotation: Annotation, value: Value) -> bool:
    return isinstance(value, Exact) and layer_of(annotation) == value.text


def _by(_bundle: Bundle, annotation: Annotation, value: Value) -> bool:
    origin = annotation.review.origin
    return isinstance(value, Exact) and (
        alike(origin.name, value.text) or alike(origin.kind, value.text)
    )


def _score(_bundle: Bundle, annotation: Annotation, value: Value) -> bool:
    return in_score(annotation.review.score, value)


def _noted(bundle: Bundle, annotation: Annotation, value: Value) -> bool:
    return fits_notes([one for one in bundle.notes if one.on == annotation.id], value)


def _label(_bundle: Bundle, annotation: Annotation, value: Value) -> bool:
    label = annotation.label if isinstance(annotation, Region | Mention) else None
    return fits_value(label, value)


def _words(bundle: Bundle, annotation: Annotation, value: Value) -> bool:
    if isinstance(annotation, Region | Mention):
        return _in_spans(bundle, (annotation.span,), value)
    if isinstance(annotation, Attribution):
        return _in_spans(bundle, annotation.content, value)
    return False


def _in_spans(bundle: Bundle, spans: Fragments, value: Value) -> bool:
    if isinstance(value, Presence):
        return bool(spans) is value.present
    text = bundle.document.text
    return isinstance(value, Words) and any(
        lies_in(text, span, value) for span in spans
    )


def _role(role: Role) -> Callable[[Bundle, Annotation, Value], bool]:
    def test(bundle: Bundle, annotation: Annotation, value: Value) -> bool:
        return isinstance(annotation, Attribution) and _in_spans(
            bundle, annotation.fragments(role), value
        )

    return test


def _names(bundle: Bundle, entity: EntityId | None) -> Iterator[str]:
    found = bundle.entity(entity)
    if found is not None:
        yield found.name
        yield from found.aliases


def _links(bundle: Bundle, links: tuple[EntityId, ...], value: Value) -> bool:
    if isinstance(value, Presence):
        return bool(links) is value.present
    return isinstance(value, Words) and any(
        holds(name, value) for link in links for name in _names(bundle, link)
    )


def _entity(bundle: Bundle, annotation: Annotation, value: Value) -> bool:
    return _links(bundle, entity_links(annotation), value)


def _speaker(bundle: Bundle, annotation: Annotation, value: Value) -> bool:
    if not isinstance(annotation, Attribution):
        return False
    speaker = annotation.speaker
    return _links(bundle, () if speaker is None else (speaker,), value)


def _holder(bundle: Bundle, annotation: Annotation, value: Value) -> bool:
    if not isinstance(annotation, Stance):
        return False
    holder = annotation.holder
    return _links(bundle, () if holder is None else (holder,), value)


def _target(bundle: Bundle, annotation: Annotation, value: Value) -> bool:
    if not isinstance(annotation, Stance) or not isinstance(value, Words):
        return False
    names = [annotation.topic or "", *_names(bundle, annotation.target)]
    return any(holds(name, value) for name in names)


def _kind(_bundle: Bundle, annotation: Annotation, value: Value) -> bool:
    kind = annotation.kind if isinstance(annotation, Attribution) else None
    return fits_value(kind, value)


def _act(_bundle: Bundle, annotation: Annotation, value: Value) -> bool:
    act = annotation.act if isinstance(annotation, Attribution) else None
    return fits_value(act, value)


def _polarity(_bundle: Bundle, annotation: Annotation, value: Value) -> bool:
    polarity = annotation.polarity if isinstance(annotation, Stance) else None
    return fits_value(polarity, value)


def _evidence(_bundle: Bundle, annotation: Annotation, value: Value) -> bool:
    evidence = annotation.evidence if isinstance(annotation, Stance) else ()
    return isinstance(value, Presence) and bool(evidence) is value.present


def _doubt(bundle: Bundle, annotation: Annotation, value: Value) -> bool:
    return isinstance(value, Exact) and any(
        rule == value.text for rule in broken(bundle, annotation, _RULES)
    )


_TESTS: dict[str, Callable[[Bundle, Annotation, Value], bool]] = {
    "status": _status,
    "layer": _layer,
    "by": _by,
    "score": _score,
    "noted": _noted,
    "label": _label,
    "words": _words,
    "source": _role(Role.SOURCE),
    "cue": _role(Role.CUE),
    "entity": _entity,
    "speaker": _speaker,
    "holder": _holder,
    "target": _target,
    "kind": _kind,
    "act": _act,
    "polarity": _polarity,
    "evidence": _evidence,
    "doubt": _doubt,
}
