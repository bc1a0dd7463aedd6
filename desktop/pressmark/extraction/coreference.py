"""Gathers the names in a document that refer to one person, body or place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from pressmark.extraction.names import (
    acronym,
    folded,
    initials,
    key,
    same_person,
    sounded,
    without_possessive,
)
from pressmark.extraction.nations import nation

if TYPE_CHECKING:
    from pressmark.extraction.mentions import Name

_JUST_BEFORE = 60  # tokens
DOUBTFUL_SCORE = 500
"""The most of a mention that may be another's, in thousandths."""

_COMPLEMENTS = frozenset({"of", "the", "for", "and", "on", "in"})
_RULERS = frozenset({"government", "leaders", "leadership", "regime"})
_BODIES = frozenset({"ORG", "GPE", "LOC", "EVENT", "FAC", "LAW"})


@dataclass(slots=True, eq=False)
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
    ends, or else begins, with them; among several to the one just named, or else the
    one named first. Other names are gathered by their words and by acronyms.
    """
    people = _people([name for name in names if name.label == "PERSON"])
    others = _others([name for name in names if name.label != "PERSON"])
    for gathered in (*people, *others):
        gathered.names.sort(key=lambda name: name.start)
    return sorted((*people, *others), key=lambda one: one.names[0].start)


def _people(names: Sequence[Name]) -> list[Gathered]:
    mixed = _mixed(names)
    people = _full_names([n for n in names if len(n.words) > 1 and n.text not in mixed])
    known = _places(people)
    single: dict[str, Gathered] = {}
    for name in (name for name in names if len(name.words) == 1):
        word = sounded(name.words[0])
        fitting = known.get((-1, word)) or known.get((0, word))
        fitting = fitting or known.get((1, word))
        if fitting:
            person, sure = _nearest(name.start, fitting)
            person.names.append(name if sure else _doubtful(name))
        else:
            single.setdefault(word, Gathered()).names.append(name)
    garbled = [Gathered([name]) for name in names if name.text in mixed]
    return [*people, *single.values(), *garbled]


Places = dict[tuple[int, str], list[tuple[Gathered, list[int]]]]
"""Whose full names end (-1) or begin (0) with a word or have it between (1), where."""


def _places(people: Sequence[Gathered]) -> Places:
    places: Places = {}
    for person in people:
        starts: dict[tuple[int, str], list[int]] = {}
        for name in person.names:
            last = len(name.words) - 1
            for place, word in enumerate(name.words):
                end = -1 if place == last else min(place, 1)
                starts.setdefault((end, sounded(word)), []).append(name.start)
        for key_, where in starts.items():
            places.setdefault(key_, []).append((person, where))
    return places


def _nearest(
    start: int, fitting: Sequence[tuple[Gathered, list[int]]]
) -> tuple[Gathered, bool]:
    """Return who was named in full just before, or else who was so named first.

    And whether that is sure.
    """
    near = [
        (max(before), person)
        for person, places in fitting
        if (before := [at for at in places if start - _JUST_BEFORE < at <= start])
    ]
    if near:
        return max(near, key=lambda one: one[0])[1], True
    return min(fitting, key=lambda one: min(one[1]))[0], len(fitting) == 1


def _doubtful(name: Name) -> Name:
    return replace(name, score=min(name.score, DOUBTFUL_SCORE))


def _full_names(names: Sequence[Name]) -> list[Gathered]:
    """Return the people whose full names these are."""
    people: list[Gathered] = []
    by_text: dict[str, Gathered] = {}
    by_word: dict[str, list[Gathered]] = {}
    for name in names:
        person = by_text.get(name.text) or next(
            (
                other
                for word in name.words
                for other in by_word.get(sounded(word), ())
                if any(same_person(name.words, one.words) for one in other.names[:9])
            ),
            None,
        )
        if person is None:
            person = Gathered()
            people.append(person)
        person.names.append(name)
        by_text[name.text] = person
        for word in name.words:
            with_word = by_word.setdefault(sounded(word), [])
            if person not in with_word:
                with_word.append(person)
    return people


def _mixed(names: Sequence[Name]) -> set[str]:
    """Return the names made of two other people's, as garbled texts have them.

    Both words name somebody else by themselves.
    """
    alone = {sounded(name.words[0]) for name in names if len(name.words) == 1}
    owners: dict[str, set[str]] = {}
    full = [name for name in names if len(name.words) > 1]
    for name in full:
        for word in {sounded(name.words[0]), sounded(name.words[-1])}:
            owners.setdefault(word, set()).add(name.text)
    return {
        name.text
        for name in full
        if alone >= {sounded(name.words[0]), sounded(name.words[-1])}
        and (first := owners[sounded(name.words[0])] - {name.text})
        and (last := owners[sounded(name.words[-1])] - {name.text})
        and not first & last
    }


def _others(names: Sequence[Name]) -> list[Gathered]:
    by_key: dict[str, Gathered] = {}
    for name in names:
        by_key.setdefault(_key(name.text), Gathered()).names.append(name)
    long: dict[str, str] = {}
    for plain, gathered in by_key.items():
        if gathered.label in _BODIES:
            for letters in initials(gathered.names[0].text):
                long.setdefault(letters, plain)
    bracketed = _bracketed(names)
    for plain in list(by_key):
        short = by_key[plain].names[0].text
        full = bracketed.get(plain) or long.get(acronym(short))
        if full is not None and full != plain and full in by_key:
            by_key[full].names.extend(by_key.pop(plain).names)
    for plain, full in _cut_short(by_key).items():
        by_key[full].names.extend(map(_doubtful, by_key.pop(plain).names))
    return list(by_key.values())


def _key(name: str) -> str:
    """Return a name for comparing; what one nation's rulers are called is one."""
    plain = key(name)
    first, _, last = plain.rpartition(" ")
    country = nation(without_possessive(first)) if last in _RULERS else None
    return plain if country is None else f"{country} government"


def _cut_short(by_key: Mapping[str, Gathered]) -> dict[str, str]:
    """Return the names of bodies that only one other ends with: “the Daily News”."""
    bodies = [plain for plain, one in by_key.items() if one.label == "ORG"]
    endings: dict[str, list[str]] = {}
    for plain in bodies:
        row = plain.split()
        for start in range(1, len(row) - 1):
            if row[start - 1] in _COMPLEMENTS:
                continue  # “Council of the European Union” is not the Union
            endings.setdefault(" ".join(row[start:]), []).append(plain)
    cut = {
        plain: found[0] for plain in bodies if len(found := endings.get(plain, [])) == 1
    }
    return {plain: full for plain, full in cut.items() if full not in cut}


def _bracketed(names: Sequence[Name]) -> dict[str, str]:
    """Return the short names that stand in brackets after long ones: “… (MoF)”."""
    found: dict[str, str] = {}
    for name, after in pairwise(sorted(names, key=lambda name: name.start)):
        capitals = sum(letter.isupper() for letter in after.text)
        apart = after.start - name.end == 1 and name.label == after.label == "ORG"
        if key(after.text) != folded(after.text):
            continue
        if apart and len(name.words) > 1 == len(after.words) and capitals > 1:
            found.setdefault(key(after.text), key(name.text))
    return found
