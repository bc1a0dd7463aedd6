"""What codes mean: those of Pressmark by their groups, all others by their names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from pressmark.exchange.graph import NodeType, role_of
from pressmark.exchange.refi_qda.codes import GROUPS, Group, guid_of

_WORDY = {Group.KIND: "kind", Group.ACT: "act", Group.STATUS: "status"}
_PARTIES: dict[Group | None, str] = {
    Group.ENTITY: "entity",
    Group.HOLDER: "holder",
    Group.TARGET: "target",
}
_TYPES = {
    Group.MENTION: NodeType.MENTION,
    Group.REGION: NodeType.REGION,
    Group.STANCE: NodeType.STANCE,
}


@dataclass
class Meaning:
    """What a selection is by its codes; no type is for one that has no code.

    ``entities`` are GUID and name by ``entity``, ``speaker``, ``holder``, ``target``.
    """

    type: NodeType | None = None
    label: str = ""
    attributes: dict[str, Any] = field(default_factory=dict)
    entities: dict[str, tuple[str, str]] = field(default_factory=dict)


class CodeBook:
    """The codes of a project by their GUIDs."""

    def __init__(self, root: Any) -> None:  # noqa: ANN401  (an element of lxml)
        self._codes: dict[str, tuple[str, Group | None]] = {}
        for book in root.iterchildren("{*}CodeBook"):
            for code in book.iter("{*}Code"):
                above = _plain(code.getparent().get("guid"))
                name = (code.get("name") or "").strip()
                self._codes[_plain(code.get("guid"))] = (name, GROUPS.get(above))
        self._entities = {
            guid_of(group.name, guid): guid
            for guid, (_, of) in self._codes.items()
            for group in (Group.HOLDER, Group.TARGET)
            if of is Group.ENTITY
        }

    def names(self, guids: Iterable[str]) -> list[str]:
        """Return the names of codes, in order."""
        known = [self._codes.get(_plain(guid)) for guid in guids]
        return [code[0] for code in known if code is not None]

    def meaning(self, guids: Iterable[str]) -> Meaning:
        """Return what a selection with some codes is; the first says it most of all."""
        made = Meaning()
        others: list[str] = []
        parties: dict[str, tuple[str, str]] = {}
        for guid in map(_plain, guids):
            name, group = self._codes.get(guid, ("", None))
            if group is None:
                _take(made, name, others)
            elif group in _PARTIES:
                parties[_PARTIES[group]] = (self._entities.get(guid, guid), name)
            else:
                _take_own(made, name, group)
        if made.type is None and parties:
            made.type, made.label = NodeType.MENTION, "MISC"
        if made.type is NodeType.CONTENT and "entity" in parties:
            parties["speaker"] = parties.pop("entity")
        made.entities = parties
        if others:
            made.attributes["refi-qda"] = {"codes": others}
        return made


def _take_own(made: Meaning, name: str, group: Group) -> None:
    if group is Group.ROLE:
        made.type, made.label = role_of(name), name.lower()
    elif group in _TYPES:
        made.type, made.label = _TYPES[group], name
    elif group in _WORDY:
        made.attributes[_WORDY[group]] = name
    elif group is Group.TOPIC:
        made.attributes["target"] = {"topic": name}


def _take(made: Meaning, name: str, others: list[str]) -> None:
    """Take a code of somebody's own; a role counts more than any other."""
    kind = role_of(name)
    if not name:
        return
    if made.type is None or (
        made.type is NodeType.MENTION and kind is not NodeType.MENTION
    ):
        if made.label:
            others.append(made.label)
        made.type, made.label = kind, name
        if kind is NodeType.REGION:
            made.label = name.lower()
        if kind is NodeType.STANCE:
            made.label = "unclear"
    else:
        others.append(name)


def _plain(guid: str | None) -> str:
    return (guid or "").strip().strip("{}").lower()
