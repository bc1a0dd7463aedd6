r"""The last column of CoNLL-U: ``Key=Value|Key=Value``, and how blanks are in it.

Blanks are written as UDPipe does: ``SpaceAfter=No`` for none, ``SpacesAfter=\s\n`` for
others than one space, ``SpacesBefore`` for those before a text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote, unquote

_ESCAPES = {" ": r"\s", "\t": r"\t", "\r": r"\r", "\n": r"\n", "|": r"\p", "\\": r"\\"}
_BLANKS = {escape: blank for blank, escape in _ESCAPES.items()}
_ESCAPE = re.compile(r"\\(?:u\{([0-9a-f]{1,6})\}|.)", re.DOTALL)
_NUMBERED = re.compile(r"(.*)\[(\w+)\]", re.DOTALL)
_NOTHING = "_"
_HIGHEST = 0x10FFFF

AFTER, SPACES, BEFORE = "SpaceAfter", "SpacesAfter", "SpacesBefore"


def escaped(blanks: str) -> str:
    """Return blanks as a value."""
    return "".join(_ESCAPES.get(one, f"\\u{{{ord(one):x}}}") for one in blanks)


def blanks_of(value: str) -> str:
    """Return the blanks that a value stands for."""

    def blank(found: re.Match[str]) -> str:
        if found[1]:
            code = int(found[1], 16)
            return chr(code) if code <= _HIGHEST else ""
        return _BLANKS.get(found[0], "")

    made = _ESCAPE.sub(blank, value)
    return "".join(one for one in made if one.isspace())


def column(pairs: Mapping[str, str]) -> str:
    """Return pairs as the column, in the order of their keys; _ for none."""
    return "|".join(f"{key}={pairs[key]}" for key in sorted(pairs)) or _NOTHING


def pairs_of(cell: str) -> dict[str, str]:
    """Return the pairs of a column; what is none has an empty value."""
    if cell == _NOTHING:
        return {}
    parted = (part.partition("=") for part in cell.split("|"))
    return {key: value for key, _, value in parted}


def tag(prefix: str, label: str, number: str) -> str:
    """Return a tag of a token: ``B-Source[2]`` is in the second quote."""
    plain = quote(label, safe=" +#&;:/()'")
    return f"{prefix}-{plain}[{number}]" if number else f"{prefix}-{plain}"


def tags_of(value: str) -> list[tuple[str, str, str]]:
    """Return the prefix, label and number of each tag of a value."""
    return [_tag(part) for part in value.split(",") if part not in {"", "O", _NOTHING}]


def _tag(part: str) -> tuple[str, str, str]:
    numbered = _NUMBERED.fullmatch(part)
    plain, number = (numbered[1], numbered[2]) if numbered else (part, "")
    prefix, hyphen, label = plain.partition("-")
    if not hyphen or prefix not in {"B", "I", "E", "L", "S", "U"} or not label:
        prefix, label = "", plain
    return prefix, unquote(label), number


@dataclass(frozen=True, slots=True)
class Found:
    """A span of tokens, with its label and the number that joins it to others."""

    numbers: range
    label: str
    number: str


def spans_of(tags: Sequence[Iterable[tuple[str, str, str]]]) -> list[Found]:
    """Return the spans of tags, token by token, in order; they may overlap.

    What goes on does so with the first span that has the same label and number.
    """
    done: list[Found] = []
    open_: dict[tuple[str, str], list[int]] = {}
    for place in range(len(tags) + 1):
        going: dict[tuple[str, str], list[int]] = {}
        for prefix, label, number in tags[place] if place < len(tags) else ():
            key = label, number
            goes_on = prefix not in {"B", "S", "U"} and bool(open_.get(key))
            start = open_[key].pop(0) if goes_on else place
            going.setdefault(key, []).append(start)
        for (label, number), starts in open_.items():
            done += [Found(range(start, place), label, number) for start in starts]
        open_ = going
    return sorted(done, key=lambda one: (one.numbers.start, -len(one.numbers)))
