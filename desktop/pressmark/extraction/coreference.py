"""Gathers the names in a document that refer to one person, body or place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pressmark.extraction.names import folded, is_acronym_of, key, same_person

if TYPE_CHECKING:
    from pressmark.extraction.entities import Name

_BODIES = frozenset({"ORG", "GPE", "LOC", "EVENT", "FAC", "LAW"})


@dataclass(slots=True)
class Gathered:
    """The names of one entity, in reading order."""

    names: list[Name] = field(default_factory=list)

    @property
    def label(self) -> str:
        """The label that most of its names have."""
        return Counter(name.label for name in self.names).most_common(1)[0][0]


def gather(names: Sequence[Name]) -> list[Gathered]:
    """Return the entities of names that are in reading order.

    People are gathered by their full names, then single names go to the full name that
    ends, or else begins, with them; among several to the one last named before. Other
    names are gathered by their words and by acronyms.
    """
    people = _people([name for name in names if name.label == "PERSON"])
    others = _others([name for name in names if name.label != "PERSON"])
    for gathered in (*people, *others):
        gathered.names.sort(key=lambda name: name.start)
    return sorted((*people, *others), key=lambda one: one.names[0].start)


def _people(names: Sequence[Name]) -> list[Gathered]:
    people: list[Gathered] = []
    mixed = _mixed([name for name in names if len(name.words) > 1])
    for name in (n for n in names if len(n.words) > 1 and n.text not in mixed):
        for person in people:
            if any(same_person(name.words, other.words) for other in person.names):
                person.names.append(name)
                break
        else:
            people.append(Gathered([name]))
    full = [(person, list(person.names)) for person in people]
    single: dict[str, Gathered] = {}
    for name in (name for name in names if len(name.words) == 1):
        person_or_none = _full(name, full)
        if person_or_none is not None:
            person_or_none.names.append(name)
        elif folded(name.words[0]) in single:
            single[folded(name.words[0])].names.append(name)
        else:
            single[folded(name.words[0])] = Gathered([name])
    garbled = [Gathered([name]) for name in names if name.text in mixed]
    return [*people, *single.values(), *garbled]


def _mixed(names: Sequence[Name]) -> set[str]:
    """Return the names made of two other people's, as garbled texts have them."""
    owners: dict[str, set[str]] = {}
    for name in names:
        for word in {folded(name.words[0]), folded(name.words[-1])}:
            owners.setdefault(word, set()).add(name.text)
    return {
        name.text
        for name in names
        if (first := owners[folded(name.words[0])] - {name.text})
        and (last := owners[folded(name.words[-1])] - {name.text})
        and not first & last
    }


def _full(
    single: Name, people: Sequence[tuple[Gathered, list[Name]]]
) -> Gathered | None:
    word = folded(single.words[0])
    for place in (-1, 0):
        fitting = [
            (
                person,
                [name.start for name in names if folded(name.words[place]) == word],
            )
            for person, names in people
        ]
        fitting = [(person, starts) for person, starts in fitting if starts]
        if fitting:
            return min(fitting, key=lambda one: _distance(single.start, one))[0]
    return None


def _distance(start: int, one: tuple[Gathered, list[int]]) -> tuple[bool, int]:
    """Put those named before first, the last of them foremost."""
    before = [start - other for other in one[1] if other <= start]
    if before:
        return False, min(before)
    return True, min(one[1])


def _others(names: Sequence[Name]) -> list[Gathered]:
    by_key: dict[str, Gathered] = {}
    for name in names:
        found = by_key.setdefault(key(name.text), Gathered())
        found.names.append(name)
    for short in [k for k in by_key if len(k) <= 8 and " " not in k]:  # noqa: PLR2004
        long = _expansion(by_key[short], by_key)
        if long is not None:
            by_key[long].names.extend(by_key.pop(short).names)
    return list(by_key.values())


def _expansion(short: Gathered, by_key: dict[str, Gathered]) -> str | None:
    name = short.names[0]
    for other, gathered in by_key.items():
        if (
            gathered is not short
            and gathered.label in _BODIES
            and any(is_acronym_of(name.text, long.text) for long in gathered.names)
        ):
            return other
    return None
