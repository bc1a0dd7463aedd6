"""Reads name lists: the names a person wants found, written one a line.

A line is a name, or ``form = name`` for another form of one. After a tab it can say
what sort of name it is, as a label of mentions; else the name's other lines say, or it
is a person's. Lines that begin with ``#`` are remarks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pressmark.extraction.guidance import KnownName
from pressmark.model.forms import name_form

PERSON = "PERSON"
"""What a name is taken for where the list does not say."""


@dataclass(frozen=True, slots=True)
class ListedName:
    """One line of a name list; ``type`` is empty where it does not say one."""

    line: int
    form: str
    name: str
    type: str


def listed_names(text: str) -> Iterator[ListedName]:
    """Yield the lines of a name list that name something, counted from 1."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith("#"):
            continue
        names, _, type_ = line.strip().partition("\t")
        form, _, name = names.partition("=")
        form, name = name_form(form), name_form(name)
        if form:
            yield ListedName(number, form, name or form, type_.strip())


def known_names(text: str) -> dict[str, KnownName]:
    """Return the names of a list by their forms; of two lines for one, the last."""
    lines = list(listed_names(text))
    types = {line.name: line.type for line in lines if line.type}
    known = {
        line.name: KnownName(line.name, types.get(line.name, PERSON)) for line in lines
    }
    return known | {line.form: known[line.name] for line in lines}
