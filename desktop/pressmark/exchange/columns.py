"""Which column of a table, or which key of a record, holds what of a document.

It is written as one line, such as ``text=body; headline=title; published=date``. What
is not mapped becomes further metadata under its own name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Protocol, Self, runtime_checkable

from pressmark.errors import FormatError
from pressmark.exchange.column_names import field_of_heading
from pressmark.exchange.dates import date_of
from pressmark.saying import Sentence

FIELDS = {
    "text": "Text",
    "name": "Name or number",
    "headline": "Headline",
    "byline": "Author",
    "outlet": "Outlet",
    "published": "Date",
    "dateline": "Dateline",
    "url": "Web address",
    "language": "Language",
    "ignore": "Leave out",
}
"""What a column can be, by what it is called for people, in the order of a menu."""

_SEVERAL = ("text", "ignore")
_PAIR = re.compile(
    r'(?P<field>[^=;]*)=\s*(?:"(?P<quoted>(?:[^"]|"")*)"\s*|(?P<plain>[^;]*))(?:;|\Z)'
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+\Z", re.IGNORECASE)
_MOST = 0.8
"""The share of the values that has to look like a date for all to be taken for one."""
_SHOWN = 60
_EXAMPLES = 3
_SENTENCE = 40
"""The characters, on average, from which a column may be the text of an article."""


@dataclass(frozen=True, slots=True)
class Columns:
    """A mapping: pairs of a field and the heading of its column.

    The text, and what is left out, may be several columns; texts are put together with
    a blank line between them, in this order.
    """

    pairs: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, line: str) -> Self:
        """Return the mapping that a line such as ``text=body; published=date`` says.

        A heading with a semicolon or a quotation mark in it stands in double quotation
        marks, with those inside it doubled.

        Raises:
            FormatError: The line makes no sense.
        """
        pairs: list[tuple[str, str]] = []
        at, line = 0, line.strip().removesuffix(";")
        while at < len(line):
            found = _PAIR.match(line, at)
            if found is None:
                raise FormatError(
                    "The columns are given as “text=body; headline=title”, not as"
                    " “{}”.",
                    line[at : at + 40],
                )
            at = found.end()
            quoted = found["quoted"]
            plain = (found["plain"] or "").strip()
            heading = plain if quoted is None else quoted.replace('""', '"')
            pairs.append((_known(found["field"].strip()), heading))
        return cls(tuple(_checked(pairs)))

    def __str__(self) -> str:
        """Return the mapping as a line that :meth:`of` reads."""
        return "; ".join(f"{field}={_quoted(name)}" for field, name in self.pairs)

    def headings(self, field: str) -> tuple[str, ...]:
        """Return the headings of the columns that hold a field."""
        return tuple(name for one, name in self.pairs if one == field)

    def heading(self, field: str) -> str | None:
        """Return the heading of the column that holds a field, or None."""
        return next(iter(self.headings(field)), None)

    def field_of(self, heading: str) -> str:
        """Return the field that a column holds; empty where it is not mapped."""
        return next((field for field, name in self.pairs if name == heading), "")

    def with_field(self, heading: str, field: str) -> Columns:
        """Return the mapping with a column given to a field, or to none by ``""``.

        The column that had the field so far has it no more, unless several can.
        """
        kept = [
            pair
            for pair in self.pairs
            if pair[1] != heading and (pair[0] != field or field in _SEVERAL)
        ]
        own = [(field, heading)] if field else []
        order = list(FIELDS)
        return replace(
            self,
            pairs=tuple(sorted([*kept, *own], key=lambda pair: order.index(pair[0]))),
        )

    def problem(self, names: Iterable[str] | None = None) -> Sentence | None:
        """Return what keeps a table from being read so, in words, or None.

        ``names`` are the headings that there are.
        """
        if not self.headings("text"):
            return Sentence("no column is chosen for the text")
        if names is not None:
            there = set(names)
            for heading in self.headings("text"):
                if heading not in there:
                    return Sentence("there is no column “{}” for the text", heading)
        return None


@runtime_checkable
class Tabular(Protocol):
    """A format that reads columns: its option ``columns`` is a mapping as a line."""

    columns: str

    def headings(self, path: Path) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Return the heading of each column with some of its values, shortened."""


def guessed(names: Sequence[str], rows: Sequence[Sequence[str]]) -> Columns:
    """Return the likely mapping of columns, from their headings and some rows."""
    values = {
        name: [row[at] for row in rows if at < len(row) and row[at].strip()]
        for at, name in enumerate(names)
    }
    found: dict[str, str] = {}
    for name in names:
        field = field_of_heading(name)
        if field and field != "text" and _fits(field, values[name]):
            found.setdefault(field, name)
    if text := _text_column(names, values, set(found.values())):
        found["text"] = text
    _add_by_content(found, names, values)
    return Columns(tuple((field, found[field]) for field in FIELDS if field in found))


def shown_values(
    names: Sequence[str], rows: Sequence[Sequence[str]]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each heading with up to three different values, on one line and short."""
    for at, name in enumerate(names):
        values = (" ".join(row[at].split()) for row in rows if at < len(row))
        short = (
            value if len(value) <= _SHOWN else f"{value[: _SHOWN - 1]}…"
            for value in values
            if value
        )
        yield name, tuple(islice(dict.fromkeys(short), _EXAMPLES))


def _text_column(
    names: Sequence[str], values: dict[str, list[str]], taken: set[str]
) -> str | None:
    """Return the column of the text: the longest so named, else the longest of all."""
    named = [name for name in names if field_of_heading(name) == "text"]
    if named and any(_length(values[name]) for name in named):
        return max(named, key=lambda name: _length(values[name]))
    free = [name for name in names if name not in taken]
    longest = max(free, key=lambda name: _length(values[name]), default=None)
    if longest is not None and _length(values[longest]) >= _SENTENCE:
        return longest
    if named:
        return named[0]
    return names[0] if len(names) == 1 else None


def _add_by_content(
    found: dict[str, str], names: Sequence[str], values: dict[str, list[str]]
) -> None:
    """Give dates and addresses to columns whose headings say nothing."""
    for field, alike in (("url", _is_address), ("published", _is_written_date)):
        for name in names:
            if field in found or name in found.values():
                continue
            if values[name] and _mostly(values[name], alike):
                found[field] = name


def _fits(field: str, values: list[str]) -> bool:
    """Whether what a column holds can be what its heading says."""
    if not values:
        return True
    if field == "url":
        return _mostly(values, _is_address)
    if field == "published":
        return _mostly(values, _is_date)
    if field == "language":
        return _length(values) <= len("Norwegian Nynorsk")
    if field == "outlet":
        return not _mostly(values, _is_address)
    return True


class _Test(Protocol):
    def __call__(self, value: str, /) -> bool: ...


def _mostly(values: list[str], test: _Test) -> bool:
    return sum(map(test, values)) >= _MOST * len(values)


def _is_address(value: str) -> bool:
    return _ADDRESS.match(value.strip()) is not None


def _is_date(value: str) -> bool:
    return date_of(value) is not None


def _is_written_date(value: str) -> bool:
    # A number alone may be anything.
    return not value.strip().replace(".", "").isdigit() and _is_date(value)


def _length(values: list[str]) -> float:
    return sum(map(len, values)) / len(values) if values else 0


def _known(field: str) -> str:
    known = field.strip().casefold()
    # As people say it.
    known = {"title": "headline", "author": "byline", "date": "published"}.get(
        known, known
    )
    if known not in FIELDS:
        raise FormatError(
            "“{}” is nothing that a column can be. There are {}.",
            field,
            ", ".join(FIELDS),
        )
    return known


def _checked(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    once = [field for field, _ in pairs if field not in _SEVERAL]
    for field in once:
        if once.count(field) > 1:
            raise FormatError("The columns give “{}” twice.", field)
    for _, heading in pairs:
        if not heading:
            raise FormatError("The columns are given without the name of one.")
    return list(dict.fromkeys(pairs))


def _quoted(heading: str) -> str:
    if re.search(r'[;"]|^\s|\s$', heading):
        return '"' + heading.replace('"', '""') + '"'
    return heading
