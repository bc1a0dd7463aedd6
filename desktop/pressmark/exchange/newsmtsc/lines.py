"""The lines of NewsMTSC (Hamborg and Donnay 2021), and its ids."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pressmark.exchange.json_fields import Wrong

POLARITIES = {2.0: "against", 4.0: "neutral", 6.0: "favor"}
"""What the numbers stand for, in the words of the native format."""

_SIGNS = {-1.0: "against", 0.0: "neutral", 1.0: "favor"}
"""The same in the shape that is published for Hugging Face."""

_FAR = 2**53
_EDGES = " -–—“”‘’\"'«»„,;:"
"""What stands around names in ids: they were cut out of sentences."""

_LONGEST_GID = 1_000
"""What is longer is no id, and would take very long to be taken apart."""

_GID = re.compile(r"([^_]+(?:_v?-?\d+)*)_(\d+)_(.+)_(\d+)_(\d+)", re.DOTALL)
"""An id: article, number of the sentence, name, and where the name was at first."""


@dataclass(frozen=True, slots=True)
class Gid:
    """What an id says: the article, the sentence in it and who is meant."""

    article: str
    sentence: int
    name: str


@dataclass(frozen=True, slots=True)
class Target:
    """A mention with the polarity towards it, and others of the same in the sentence.

    ``places`` are the first position and the one after the last, with the words;
    ``holder`` is who stands so, where Pressmark wrote the line.
    """

    gid: str
    polarity: str
    places: Sequence[tuple[int, int, str]]
    holder: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence with its targets, and the article's name where Pressmark wrote it."""

    gid: str
    sentence: str
    targets: Sequence[Target]
    name: str = ""


def gid_of(text: str) -> Gid | None:
    """Return what an id says, or None where it is made otherwise."""
    found = _GID.fullmatch(text) if len(text) <= _LONGEST_GID else None
    if found is None:
        return None
    name = found[3].strip(_EDGES) or found[3]
    return Gid(found[1], int(found[2][:9]), name)


def line_of(value: object) -> Line:
    """Return a line from its JSON value, in either of the two shapes there are.

    Raises:
        Wrong: It is of neither.
    """
    match value:
        case {"sentence_normalized": str(sentence), "targets": list(targets), **rest}:
            made = [_target(target, number) for number, target in enumerate(targets)]
            gid = rest.get("primary_gid")
            first = gid if isinstance(gid, str) else made[0].gid if made else ""
            return Line(first, sentence, made, _ours(rest, "name"))
        case {"sentence": str(sentence), "mention": str(), **rest}:
            gid = str(rest.get("id") or "")
            polarity = _polarity(rest.get("polarity"), _SIGNS, "the line")
            return Line(gid, sentence, [Target(gid, polarity, [_place(value, "")])])
    raise Wrong("there are no sentence_normalized and targets in it")


def _target(value: object, number: int) -> Target:
    where = f"targets[{number}]"
    if not isinstance(value, dict):
        raise Wrong("{} is not an object in braces", where)
    polarity = _polarity(value.get("polarity"), POLARITIES, where)
    further = value.get("further_mentions") or []
    if not isinstance(further, list):
        raise Wrong("{} has further_mentions that are not a list", where)
    places = [_place(each, where) for each in (value, *further)]
    gid = str(value.get("Input.gid") or "")
    return Target(gid, polarity, places, _ours(value, "holder"))


def _ours(value: Mapping[Any, Any], key: str) -> str:
    """Return what Pressmark wrote beside, or nothing."""
    match value:
        case {"pressmark": {**ours}} if isinstance(ours.get(key), str):
            return str(ours[key])
    return ""


def _place(value: object, where: str) -> tuple[int, int, str]:
    match value:
        case {"from": int() | float() as start, "to": int() | float() as end, **rest}:
            words = rest.get("mention")
            return _whole(start), _whole(end), words if isinstance(words, str) else ""
    raise Wrong("{} has no from and to", where)


def _polarity(value: object, known: Mapping[float, str], where: str) -> str:
    polarity = known.get(value) if isinstance(value, int | float) else None
    if polarity is None:
        raise Wrong(
            "{} has the polarity {}, not one of {}",
            where,
            repr(value)[:40],
            ", ".join(f"{each:g}" for each in known),
        )
    return polarity


def _whole(value: float) -> int:
    """Return a position, which some programs write with a point."""
    if not -_FAR < value < _FAR:
        raise Wrong("a position is too large")
    return int(value)
