"""The codes that annotations become, in groups that are known again by their GUIDs."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from uuid import NAMESPACE_OID, UUID, uuid5

from pressmark.exchange.xml_writing import XmlWriter
from pressmark.model.scheme import Label, Scheme

_COLOURS = {
    "person": "#3B6FB6",
    "organization": "#8A5BB0",
    "place": "#2E8B57",
    "event": "#C77C11",
    "other": "#6B7280",
    "favor": "#2E8B57",
    "against": "#B3403A",
    "neutral": "#6B7280",
    "mixed": "#C77C11",
}
"""The colours of the families of labels, where a scheme gives none."""


class Group(StrEnum):
    """What the codes of a group say. The name of the group is what people read."""

    ROLE = "Quote"
    KIND = "Kind of quote"
    ACT = "Act"
    MENTION = "Mention"
    REGION = "Part of the page"
    STANCE = "Stance"
    ENTITY = "Entity"
    HOLDER = "Stance holder"
    TARGET = "Stance target"
    TOPIC = "Stance topic"
    STATUS = "Status"
    COMPOSITE = "Together"


def guid_of(*parts: str) -> str:
    """Return the GUID of what parts name: always the same one."""
    return str(uuid5(NAMESPACE_OID, "refi-qda " + " ".join(parts)))


def as_guid(given: str) -> str:
    """Return an id as a GUID: itself if it is one."""
    try:
        return str(UUID(given))
    except ValueError:
        return guid_of("id", given)


GROUPS = {guid_of("group", group.name): group for group in Group}
"""The groups by the GUIDs of their codes."""


@dataclass
class Code:
    """A code of a group."""

    guid: str
    name: str
    color: str = ""
    description: str = ""


@dataclass
class Codes:
    """The codes that are in use or in the scheme, group by group."""

    groups: dict[Group, dict[str, Code]] = field(default_factory=dict)

    @classmethod
    def of(cls, scheme: Scheme) -> Codes:
        """Return the codes of the labels of a scheme, and of the parts of a quote."""
        made = cls()
        for role in ("Source", "Cue", "Content"):
            made.code(Group.ROLE, role)
        kinds = (
            (Group.MENTION, scheme.mention_labels),
            (Group.REGION, scheme.region_labels),
            (Group.STANCE, scheme.polarity_labels),
        )
        for group, labels in kinds:
            for label in labels:
                code = made.groups.setdefault(group, {})
                code[label.id] = Code(
                    guid_of(group.name, label.id),
                    label.id,
                    label.color or _COLOURS.get(label.group, ""),
                    _description(label),
                )
        return made

    def code(self, group: Group, name: str, guid: str = "") -> str:
        """Return the GUID of the code of a name, which is made if it is new."""
        codes = self.groups.setdefault(group, {})
        key = guid or name
        if key not in codes:
            codes[key] = Code(guid or guid_of(group.name, name), name)
        return codes[key].guid

    def write(self, xml: XmlWriter) -> None:
        """Write the codes with their groups, as the element Codes."""
        with xml.element("Codes"):
            for group in Group:
                if not (codes := self.groups.get(group)):
                    continue
                above = guid_of("group", group.name)
                attributes = {"guid": above, "name": group, "isCodable": "false"}
                with xml.element("Code", attributes):
                    for code in codes.values():
                        _write(xml, code)


def _write(xml: XmlWriter, code: Code) -> None:
    attributes = {
        "guid": code.guid,
        "name": code.name,
        "isCodable": "true",
        "color": code.color or None,
    }
    if not code.description:
        xml.leaf("Code", attributes)
        return
    with xml.element("Code", attributes):
        xml.leaf("Description", {}, code.description)


def _description(label: Label) -> str:
    if label.name == label.id and not label.guideline:
        return ""
    return "\n\n".join(part for part in (label.name, label.guideline) if part)


def named(label: Label) -> Label:
    """Return a label of a codebook of our own with its name, which is told first."""
    name, _, guideline = label.guideline.partition("\n\n")
    return replace(label, name=name.strip() or label.name, guideline=guideline)
