"""The labeling configuration of Label Studio, made from a scheme.

Its tags are those of https://labelstud.io/tags; the names of the controls are the
``from_name`` of what is annotated with them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from pressmark.exchange.graph import LinkType, NodeType
from pressmark.exchange.graph.parts import PART
from pressmark.exchange.xml_writing import XmlWriter
from pressmark.model.attribution import Act, QuoteKind
from pressmark.model.scheme import LabelKind, Scheme

LABELS, TEXT = "label", "text"
ENTITY, NOTE = "entity", "note"
CHOICES = ("kind", "act", "polarity", "explicit")
"""The attributes that are chosen, under the names of the native format."""

ROLES = tuple(
    kind.value.capitalize()
    for kind in (NodeType.SOURCE, NodeType.CUE, NodeType.CONTENT, NodeType.STANCE)
)
_YES_NO = ("yes", "no")
_COLORS = {
    "person": "#4a90d9",
    "organization": "#6ab04c",
    "place": "#d9a404",
    "event": "#d96a4a",
    "other": "#8c8c8c",
}
_ROLE_COLORS = ("#5560c9", "#c955a4", "#3fa39b", "#c98a1f")
_RELATIONS = (
    *(LinkType.SOURCE, LinkType.CUE, LinkType.PARENT, LinkType.EVIDENCE),
    *(LinkType.HOLDER, LinkType.TARGET, LinkType.COREFERENCE),
)


def write_configuration(
    file: BinaryIO, scheme: Scheme, used: Iterable[str], polarities: Iterable[str]
) -> None:
    """Write the configuration with the labels of a scheme, and what is used besides."""
    xml = XmlWriter(file, indented=True, declared=False)
    with xml.element("View"):
        with xml.element("Labels", {"name": LABELS, "toName": TEXT}):
            for value, color in _labels(scheme, used):
                xml.leaf("Label", {"value": value, "background": color})
        xml.leaf("Text", {"name": TEXT, "value": f"${TEXT}"})
        _choices(xml, "kind", "Content", QuoteKind)
        _choices(xml, "act", "Content", Act)
        wanted = dict.fromkeys((*scheme.polarities, *sorted(polarities)))
        _choices(xml, "polarity", "Stance", wanted)
        _choices(xml, "explicit", "Stance", _YES_NO)
        for name in (ENTITY, NOTE):
            attributes = {"name": name, "toName": TEXT, "perRegion": "true"}
            xml.leaf("TextArea", {**attributes, "editable": "true"})
        with xml.element("Relations"):
            for relation in (*_RELATIONS, PART):
                xml.leaf("Relation", {"value": str(relation)})


def _labels(scheme: Scheme, used: Iterable[str]) -> Iterator[tuple[str, str]]:
    found = dict(zip(ROLES, _ROLE_COLORS, strict=True))
    for kind in (LabelKind.MENTION, LabelKind.REGION):
        for label in scheme.labels(kind):
            color = label.color or _COLORS.get(label.group, _COLORS["other"])
            found.setdefault(label.id, color)
    for value in sorted(used):
        found.setdefault(value, _COLORS["other"])
    yield from found.items()


def _choices(xml: XmlWriter, name: str, label: str, values: Iterable[str]) -> None:
    control = {"name": name, "toName": TEXT, "perRegion": "true", "choice": "single"}
    when = {"whenTagName": LABELS, "whenLabelValue": label}
    with xml.element("Choices", {**control, **when}):
        for value in values:
            xml.leaf("Choice", {"value": value})
