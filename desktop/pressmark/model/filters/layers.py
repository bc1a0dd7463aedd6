"""Which annotations a filter asks for, layer by layer."""

from __future__ import annotations

from pressmark.model.filters.fields import ANNOTATED, FIELDS
from pressmark.model.filters.tree import Condition, Filter
from pressmark.model.layer import Layer

_LAYERS_OF = {field.name: field.layers for field in FIELDS}


def is_about_annotations(condition: Condition) -> bool:
    """Whether a condition is about annotations, not about articles."""
    return bool(_LAYERS_OF.get(condition.field))


def document_part(asked: Filter) -> Filter:
    """Return the conditions about articles."""
    return Filter(
        tuple(one for one in asked.conditions if not is_about_annotations(one))
    )


def asked_layers(asked: Filter) -> tuple[tuple[tuple[Layer, ...], Filter], ...]:
    """Return which layers are asked for and with which conditions.

    An annotation has to fit all conditions that its layer has. A layer is asked only if
    no other one has the same conditions and more. Layers with the same conditions
    stand together, and an article needs an annotation in one of each group: so
    ``label:PERSON speaker:none`` asks for a mention and for a quote, but ``label:PERSON
    entity:none`` for one mention that is both.
    """
    conditions = [one for one in asked.conditions if is_about_annotations(one)]
    known = {
        layer: frozenset(
            number
            for number, one in enumerate(conditions)
            if layer in _LAYERS_OF[one.field]
        )
        for layer in ANNOTATED
    }
    groups: dict[frozenset[int], list[Layer]] = {}
    for layer, having in known.items():
        if having and not any(having < other for other in known.values()):
            groups.setdefault(having, []).append(layer)
    return tuple(
        (tuple(layers), Filter(tuple(conditions[number] for number in sorted(having))))
        for having, layers in groups.items()
    )
