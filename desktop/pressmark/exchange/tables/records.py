"""The format ``records``: JSON with keys of anybody's choosing, an object a document.

They stand one on a line, in a list, or in a list somewhere in one object, as interfaces
of news services answer. Keys of objects in objects are called ``outer.inner``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from pathlib import Path
from typing import Any, ClassVar, Self

from pressmark.bounded import beginning
from pressmark.exchange.columns import Columns, shown_values
from pressmark.exchange.format import HEAD, Certainty, Exchanged, ReadDocument, Rejected
from pressmark.exchange.json_fields import Wrong
from pressmark.exchange.json_line import cleaned, value_of
from pressmark.exchange.known_columns import proposed
from pressmark.exchange.normalise import holdable
from pressmark.exchange.tables.filing import ORDERS, DateOrder, Filing, Place, words_of
from pressmark.model.nesting import is_too_deep
from pressmark.saying import Sentence

_LONGEST_LINE = 200_000_000
_LARGEST = 100_000_000
"""The bytes of a file that is read as a whole, since its records are no lines."""

_SAMPLE = 200
_DEEPEST = 8
"""Objects in objects further down are values and have no columns of their own."""


_KEY = re.compile(rb'"((?:[^"\\\n]|\\.){1,80})"\s*:')
_NATIVE_KEYS = """
    id name sha256 text state metadata regions entities mentions attributions stances
    notes
"""
_OTHER_KEYS = """
    pressmark label labels entities relations spans tokens answer annotations
    predictions completions targets sentence_normalized quotes selector start_offset
    _input_hash
    @context %FEATURE_STRUCTURES %TYPES
"""
_NATIVE = frozenset(_NATIVE_KEYS.split())
_OTHERS = frozenset(_OTHER_KEYS.split())
"""Keys by which annotated data of other formats shows."""


@dataclass(frozen=True, slots=True)
class _Record:
    """A record with its line, or its number where records are no lines."""

    number: int
    values: dict[str, Any]


@dataclass(frozen=True)
class Records(Exchanged):
    """JSON with free keys."""

    name = "records"
    summary = "JSON lines or lists with any keys, an object a document, keys mapped"
    suffixes: ClassVar[tuple[str, ...]] = (".jsonl", ".ndjson", ".json")
    writes = False

    columns: str = field(
        default="",
        metadata={
            "label": "Keys",
            "columns": True,
            "help": "What the keys hold, such as “text=article.body; headline=title”."
            " All others become further metadata. Empty: guessed.",
        },
    )
    dates: DateOrder = field(
        default=DateOrder.FOUND,
        metadata={
            "label": "Dates in numbers",
            "help": "How 03/04/2024 is read. Found: by dates such as 13/04/2024.",
            "choices": ORDERS,
        },
    )

    def __post_init__(self) -> None:
        """Refuse a mapping that makes no sense.

        Raises:
            FormatError: It cannot be understood.
        """
        Columns.of(self.columns)

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return whether a file holds objects that no other format knows."""
        if not super().recognises(path, head):
            return Certainty.NO
        if not head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"{", b"[")):
            return Certainty.NO
        # Of a list or a long line there is no more than the beginning.
        start = head if head.lstrip()[:1] == b"[" else head.partition(b"\n")[0]
        found = _KEY.findall(start if len(start) > 1 else head)
        keys = {key.decode("utf-8", "replace") for key in found}
        if keys & _OTHERS or keys <= _NATIVE:
            return Certainty.POSSIBLE
        return Certainty.LIKELY

    def proposed(self, path: Path) -> Self:
        """Return itself with the keys that the records seem to have."""
        if self.columns:
            return self
        names, rows = _table(self._sample(path))
        found = proposed(names, rows)
        return self if found.problem() else replace(self, columns=str(found))

    def headings(self, path: Path) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Return each key with some of its values, shortened."""
        return tuple(shown_values(*_table(self._sample(path))))

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the document of each object, in order; wrong lines are rejected."""
        source = holdable(str(path))
        try:
            yield from self._documents(path, source)
        except Wrong as error:
            yield Rejected(source, None, error.sentence)
        except OSError as error:
            yield Rejected(source, None, Sentence("cannot be read: {}", error.strerror))

    def _sample(self, path: Path) -> list[_Record]:
        try:
            found = (one for one in _records(path) if isinstance(one, _Record))
            return list(islice(found, _SAMPLE))
        except (OSError, Wrong):
            return []

    def _documents(self, path: Path, source: str) -> Iterator[ReadDocument | Rejected]:
        records = _records(path)
        first = list(islice(records, _SAMPLE))
        sample = [one for one in first if isinstance(one, _Record)]
        names, rows = _table(sample)
        columns = Columns.of(self.columns) if self.columns else proposed(names, rows)
        if sample and (why := columns.problem()) is not None:
            shown = ", ".join(names[:20])
            reason = Sentence("{}; give --option columns=… (keys: {})", why, shown)
            yield Rejected(source, None, reason)
            return
        filing = Filing.of(columns, [one.values for one in sample], self.dates)
        nothing = True
        for one in chain(first, records):
            nothing = False
            if isinstance(one, _Record):
                place = Place(source, one.number, f"{path.stem}-{one.number}")
                yield filing.document(one.values, place)
            else:
                yield Rejected(source, *one)
        if nothing:
            yield Rejected(source, None, Sentence("there is nothing in it"))


_Refused = tuple[int, Sentence]


def _records(path: Path) -> Iterator[_Record | _Refused]:
    """Yield the objects of a file.

    Raises:
        OSError: It cannot be read.
        Wrong: It holds no JSON, or too much of it in one piece.
    """
    with path.open("rb") as file:
        head = file.read(HEAD)
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in head:
        raise Wrong("this is a binary file or UTF-16, not JSON in UTF-8")
    if not head.removeprefix(b"\xef\xbb\xbf").lstrip():
        return
    if _is_lines(path):
        yield from _lines(path)
    else:
        yield from _listed(path)


def _is_lines(path: Path) -> bool:
    """Whether a file has an object on each line, by its beginning."""
    with path.open("rb") as file:
        first = file.readline(_LONGEST_LINE).removeprefix(b"\xef\xbb\xbf").strip()
        if not first.startswith(b"{"):
            return False
        # A brace alone, or a line that ends within an object, begins one of many lines.
        spread = first.endswith((b"{", b",", b"["))
        return not spread and bool(file.read(HEAD).strip())


def _lines(path: Path) -> Iterator[_Record | _Refused]:
    number = 0
    with path.open("rb") as file:
        while line := file.readline(_LONGEST_LINE + 1):
            number += 1
            if number == 1:
                line = line.removeprefix(b"\xef\xbb\xbf")
            if len(line) > _LONGEST_LINE:
                while line and not line.endswith(b"\n"):
                    line = file.readline(_LONGEST_LINE)
                yield number, _too_long()
            elif line.strip():
                yield _object(number, line)


def _too_long() -> Sentence:
    return Sentence("the line is longer than {:,} bytes", _LONGEST_LINE)


def _object(number: int, line: bytes) -> _Record | _Refused:
    try:
        return _record(number, value_of(line))
    except Wrong as error:
        return number, error.sentence


def _listed(path: Path) -> Iterator[_Record | _Refused]:
    """Yield the objects of a list, or of a list in an object."""
    data = beginning(path, _LARGEST + 1)
    if len(data) > _LARGEST:
        raise Wrong(
            "a list of more than {} MB; have it written one object a line",
            _LARGEST // 1_000_000,
        )
    whole = value_of(data.removeprefix(b"\xef\xbb\xbf"))
    del data
    listed = whole if isinstance(whole, list) else _inner_list(whole)
    for number, value in enumerate(listed, start=1):
        try:
            yield _record(number, value)
        except Wrong as error:
            yield number, error.sentence


def _inner_list(whole: object) -> list[Any]:
    """Return the one list of objects that an object holds, else the object alone."""
    match whole:
        case {"columns": [*columns], "data": [[*_], *_] as rows} if columns:
            # As pandas writes a table with orient="split".
            names = [str(one) for one in columns]
            return [dict(zip(names, _cells(row), strict=False)) for row in rows]
    if isinstance(whole, dict):
        lists = [
            value
            for value in whole.values()
            if isinstance(value, list) and value and isinstance(value[0], dict)
        ]
        if len(lists) == 1 and not any(
            isinstance(value, str) and len(value) > HEAD for value in whole.values()
        ):
            return lists[0]
    return [whole]


def _record(number: int, value: object) -> _Record:
    if not isinstance(value, dict):
        raise Wrong("it is not an object in braces")
    flat: dict[str, Any] = {}
    _flatten(value, "", 1, flat)
    return _Record(number, cleaned(flat))


def _flatten(
    value: Mapping[str, Any], above: str, depth: int, flat: dict[str, Any]
) -> None:
    """Put the values of objects in objects under names such as ``outer.inner``."""
    for key, inner in value.items():
        name = f"{above}{key}"
        if isinstance(inner, dict) and inner and depth < _DEEPEST:
            _flatten(inner, f"{name}.", depth + 1, flat)
        else:
            if is_too_deep(inner):
                raise Wrong("it is nested too deeply")
            while name in flat:
                name += "'"
            flat[name] = inner


def _cells(row: object) -> Iterable[object]:
    if isinstance(row, dict):
        return row.values()
    return row if isinstance(row, list) else ()


def _table(records: list[_Record]) -> tuple[tuple[str, ...], list[list[str]]]:
    """Return records as a table of words, for the guess."""
    names = tuple(dict.fromkeys(name for one in records for name in one.values))
    rows = [[words_of(one.values.get(name)) for name in names] for one in records]
    return names, rows
