"""The lines of a brat file, each as what it says.

The format is that of https://brat.nlplab.org/standoff.html, read with more patience.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from pressmark.saying import Sentence

LINE_END = re.compile("[\n\v\f\x1c-\x1e]")
"""What ends a line for one reader of brat files or another."""

_LINE = re.compile(r"(?:[A-Z#]\d+|\*)[\t ]")
_PLACES = re.compile(
    r"(\S+)[ \t]+(\d{1,15}[ \t]+\d{1,15}(?:;\d{1,15}[ \t]+\d{1,15})*)(?!\d)"
)


@dataclass(frozen=True, slots=True)
class TextBound:
    """A ``T`` line: a type, places in the text and the words that stand there."""

    id: str
    type: str
    places: tuple[tuple[int, int], ...]
    words: str


@dataclass(frozen=True, slots=True)
class Event:
    """An ``E`` line: a type, a trigger and arguments as pairs of role and id."""

    id: str
    type: str
    trigger: str
    arguments: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Relation:
    """An ``R`` line: a type and the two it relates."""

    id: str
    type: str
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class Attribute:
    """An ``A`` or ``M`` line: a name, what it is of, and a value if it has one."""

    id: str
    name: str
    target: str
    value: str


@dataclass(frozen=True, slots=True)
class Reference:
    """An ``N`` line: what in a database something is, and how it is called there."""

    id: str
    target: str
    resource: str
    entry: str
    words: str


@dataclass(frozen=True, slots=True)
class Comment:
    """A ``#`` line: a remark on something."""

    id: str
    type: str
    target: str
    words: str


@dataclass
class Lines:
    """Everything in a brat file; ``wrong`` says what was not taken, and why."""

    bounds: dict[str, TextBound] = field(default_factory=dict)
    events: dict[str, Event] = field(default_factory=dict)
    relations: list[Relation] = field(default_factory=list)
    attributes: list[Attribute] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    equivalents: list[tuple[str, ...]] = field(default_factory=list)
    unplaced: list[str] = field(default_factory=list)
    wrong: list[Sentence] = field(default_factory=list)


def lines_of(text: str) -> Lines:
    """Return what the lines of a brat file say.

    A line that begins like none goes on with the words of the one before, as where an
    annotation was saved with a line end in its words.
    """
    found = Lines()
    seen: set[str] = set()
    for number, line in _joined(text):
        identifier, _, rest = line.partition("\t")
        if not rest and " " in identifier:
            identifier, _, rest = line.partition(" ")
        take = _TAKERS.get(identifier[:1])
        if take is None:
            found.wrong.append(Sentence("line {} is of no known kind", number))
        elif identifier in seen and identifier != "*":
            found.wrong.append(
                Sentence("line {}: the id {} is there twice", number, identifier)
            )
        elif not take(found, identifier, rest):
            found.wrong.append(Sentence("line {} ({}) is damaged", number, identifier))
        seen.add(identifier)
    return found


def _joined(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines with their numbers, each with those that go on with it."""
    begun, parts = 0, list[str]()
    lines = (line.removesuffix("\r") for line in text.split("\n"))
    for number, line in enumerate(lines, start=1):
        if _LINE.match(line) or not begun:
            if parts:
                yield begun, "\n".join(parts)
            begun, parts = (number, [line]) if line.strip() else (0, [])
        else:
            parts.append(line)
    if parts:
        yield begun, "\n".join(parts).rstrip("\n")


def _bound(found: Lines, identifier: str, rest: str) -> bool:
    head, _, words = rest.partition("\t")
    match = _PLACES.fullmatch(head.rstrip(" "))
    if match is None:
        # Some programs write blanks where the words should be set off by a tab.
        match = _PLACES.match(rest)
        if match is None:
            return False
        words = rest[match.end() :].strip()
    pairs = tuple(_pair(part) for part in match[2].split(";"))
    found.bounds[identifier] = TextBound(identifier, match[1], pairs, words)
    return True


def _pair(part: str) -> tuple[int, int]:
    start, end = map(int, part.split())
    return start, end


def _event(found: Lines, identifier: str, rest: str) -> bool:
    pairs = [part.partition(":") for part in rest.split()]
    if not pairs or not all(head and tail for head, _, tail in pairs):
        return False
    (kind, _, trigger), *arguments = pairs
    given = tuple((role, target) for role, _, target in arguments)
    found.events[identifier] = Event(identifier, kind, trigger, given)
    return True


def _relation(found: Lines, identifier: str, rest: str) -> bool:
    kind, *arguments = rest.split() or [""]
    ends = [part.partition(":")[2] or part for part in arguments]
    if len(ends) != 2:  # noqa: PLR2004  (a relation is of two)
        return False
    found.relations.append(Relation(identifier, kind, ends[0], ends[1]))
    return True


def _attribute(found: Lines, identifier: str, rest: str) -> bool:
    name, target, value = [*rest.split(None, 2), "", "", ""][:3]
    if not target:
        return False
    found.attributes.append(Attribute(identifier, name, target, value.strip()))
    return True


def _reference(found: Lines, identifier: str, rest: str) -> bool:
    head, _, words = rest.partition("\t")
    parts = head.split(None, 2)
    if len(parts) != 3 or ":" not in parts[2]:  # noqa: PLR2004  (type, target, entry)
        return False
    resource, _, entry = parts[2].strip().partition(":")
    if not resource or not entry:
        return False
    words = " ".join(words.split())
    found.references.append(Reference(identifier, parts[1], resource, entry, words))
    return True


def _comment(found: Lines, identifier: str, rest: str) -> bool:
    head, _, words = rest.partition("\t")
    parts = head.split()
    if len(parts) != 2:  # noqa: PLR2004  (a type and a target)
        return False
    found.comments.append(Comment(identifier, parts[0], parts[1], words.strip()))
    return True


def _equivalent(found: Lines, identifier: str, rest: str) -> bool:
    del identifier
    kind, *members = rest.split() or [""]
    if kind.lower() != "equiv" or not members:
        return False
    found.equivalents.append(tuple(members))
    return True


_TAKERS: dict[str, Callable[[Lines, str, str], bool]] = {
    "T": _bound,
    "E": _event,
    "R": _relation,
    "A": _attribute,
    "M": _attribute,
    "N": _reference,
    "#": _comment,
    "*": _equivalent,
}
