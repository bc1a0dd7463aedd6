"""Which entities are perhaps the same, by what they are called."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from pressmark.model.entity import Entity
from pressmark.model.lookalikes import skeleton

_PERSON = "PERSON"
_MOST_OF_ONE_NAME = 40
"""How many with one surname are compared with each other."""
_SHORTEST_ACRONYM = 2


def alike(one: Entity, other: Entity) -> bool:
    """Whether two entities are perhaps the same.

    They are called the same but for case and accents, or one as the other is also
    called; persons with one surname are if their first names can be the same, others if
    one name is the initials of the other.
    """
    names, others = _names(one), _names(other)
    if names[0] == others[0] or names[0] in others or others[0] in names:
        return True
    if not (one.name.isascii() and other.name.isascii()) and (
        _seeming(one.name) == _seeming(other.name)
    ):
        return True
    if one.type == other.type == _PERSON:
        return _same_person(names[0].split(), others[0].split())
    if _PERSON in (one.type, other.type):
        return False
    return _initials(one.name) == other.name or _initials(other.name) == one.name


def probes(entity: Entity) -> list[str]:
    """Return the words by which those that are perhaps the same can be looked for."""
    plain = _plain(entity.name)
    last = plain.split()[-1:] if entity.type == _PERSON else [plain]
    found = dict.fromkeys((*last, *map(_plain, entity.aliases)))
    if not entity.name.isascii():
        found[_seeming(entity.name)] = None
    initials = _initials(entity.name)
    if initials and entity.type != _PERSON:
        found[initials] = None
    return [words for words in found if words]


def alike_groups(
    entities: Iterable[Entity], apart: Collection[frozenset[str]] = ()
) -> list[list[Entity]]:
    """Return those that are perhaps the same as others, each with its others.

    The first of a group is the first in the order given; nobody is in two groups.
    Pairs of ids in ``apart`` are known not to be the same.
    """
    listed = list(entities)
    shared: defaultdict[str, list[int]] = defaultdict(list)
    for number, entity in enumerate(listed):
        for words in dict.fromkeys(_keys(entity)):
            shared[words].append(number)
    first = list(range(len(listed)))
    for numbers in shared.values():
        for place, number in enumerate(numbers[1:_MOST_OF_ONE_NAME], start=1):
            for other in numbers[:place]:
                pair = frozenset((listed[number].id, listed[other].id))
                if pair not in apart and alike(listed[number], listed[other]):
                    _join(first, number, other)
                    break
    groups: defaultdict[int, list[Entity]] = defaultdict(list)
    for number, entity in enumerate(listed):
        groups[_root(first, number)].append(entity)
    return [group for group in groups.values() if len(group) > 1]


def _keys(entity: Entity) -> Iterator[str]:
    """Yield the words that an entity has in common with whoever is perhaps the same."""
    names = _names(entity)
    yield from names
    if not entity.name.isascii():
        yield _seeming(entity.name)
    if entity.type == _PERSON:
        yield names[0].split()[-1] if names[0] else ""
    else:
        yield _initials(entity.name).casefold()


def _names(entity: Entity) -> list[str]:
    return [_plain(entity.name), *map(_plain, entity.aliases)]


def _plain(name: str) -> str:
    if not name.isascii():
        parts = unicodedata.normalize("NFKD", name)
        name = "".join(part for part in parts if not unicodedata.combining(part))
    words = name.casefold().replace(".", " ").replace("’", "'").split()
    return " ".join(words[1:] if words[:1] == ["the"] else words)


def _seeming(name: str) -> str:
    """Return a name as it looks, whatever scripts its letters are of."""
    return _plain(skeleton(name))


def _same_person(one: list[str], other: list[str]) -> bool:
    if not one or not other or one[-1] != other[-1]:
        return False
    firsts = one[:-1][:1], other[:-1][:1]
    if not all(firsts):
        return True
    short, long = sorted((firsts[0][0], firsts[1][0]), key=len)
    return short == long or (len(short) == 1 and long.startswith(short))


def _initials(name: str) -> str:
    """Return the initials of a name of several words, as UN of United Nations."""
    letters = [word[0] for word in name.split() if word[0].isupper()]
    return "".join(letters) if len(letters) >= _SHORTEST_ACRONYM else ""


def _root(first: list[int], number: int) -> int:
    while first[number] != number:
        first[number] = first[first[number]]
        number = first[number]
    return number


def _join(first: list[int], one: int, other: int) -> None:
    low, high = sorted((_root(first, one), _root(first, other)))
    first[high] = low
