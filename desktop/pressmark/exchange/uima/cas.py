"""A CAS of UIMA as it stands in a file: feature structures by number, and a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from pressmark.saying import Telling

INITIAL_VIEW = "_InitialView"
SOFA = "uima.cas.Sofa"

_ID = re.compile(r"[0-9]{1,18}")


class BadCas(Telling):
    """A file is no CAS that can be read. The words say why."""


def id_of(words: str) -> int | None:
    """Return the number of a structure that stands somewhere, or None if it is none."""
    return int(words) if _ID.fullmatch(words) else None


@dataclass(frozen=True, slots=True)
class Structure:
    """A feature structure: its values in words, and the structures it refers to."""

    number: int
    type: str
    values: Mapping[str, str]
    references: Mapping[str, tuple[int, ...]]

    @property
    def short_type(self) -> str:
        """The type without its package."""
        return self.type.rpartition(".")[2]

    def place(self) -> tuple[int, int] | None:
        """Return where it begins and ends in UTF-16 units, or None."""
        try:
            return int(self.values["begin"]), int(self.values["end"])
        except (KeyError, ValueError):
            return None


@dataclass(frozen=True, slots=True)
class Cas:
    """The structures of a CAS by their numbers, and which of them each view lists."""

    structures: dict[int, Structure] = field(default_factory=dict)
    views: dict[int, frozenset[int]] = field(default_factory=dict)
    """By the number of the sofa that a view is of."""

    remarks: list[str] = field(default_factory=list)

    def sofas(self) -> list[Structure]:
        """Return the sofas that have a text, the initial view first."""
        found = [
            each
            for each in self.structures.values()
            if each.type == SOFA and each.values.get("sofaString")
        ]
        return sorted(found, key=lambda each: each.values.get("sofaID") != INITIAL_VIEW)

    def listed(self, sofa: Structure) -> Iterator[Structure]:
        """Yield the structures that the view of a sofa lists, or all where none is."""
        members = self.views.get(sofa.number)
        for each in self.structures.values():
            if members is None or each.number in members:
                yield each

    def referred(self, structure: Structure, feature: str) -> Iterator[Structure]:
        """Yield the structures that a feature refers to, through arrays."""
        for number in structure.references.get(feature, ()):
            found = self.structures.get(number)
            if found is not None and found.type.endswith(("FSArray", "[]")):
                for inner in found.references.get("elements", ()):
                    if (element := self.structures.get(inner)) is not None:
                        yield element
            elif found is not None:
                yield found
