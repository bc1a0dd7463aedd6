"""Unpack a DocBin without making objects of spaCy of it, which trust what they read.

The file is msgpack under zlib. Only plain values are made of it: no arrays of objects
and nothing pickled, whatever the file asks for, and all within bounds.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pressmark.exchange.json_fields import Wrong

if TYPE_CHECKING:
    from spacy.strings import StringStore

MOST_BYTES = 200_000_000
"""The bytes of a file when it is unpacked."""

_CHUNK = 1 << 20
_WANTED = ("ORTH", "ENT_IOB", "ENT_TYPE", "ENT_ID", "ENT_KB_ID")
_SPAN = struct.Struct(">QQQllll")


@dataclass(frozen=True, slots=True)
class PackedSpan:
    """A span of tokens, with its label and the ids it has."""

    group: str
    start: int
    end: int
    label: str
    id: str
    kb_id: str


@dataclass(frozen=True, slots=True)
class PackedDocument:
    """What is packed of one document.

    ``words`` are followed by a single space where ``spaces`` says so; it is None where
    the blanks are not known.
    """

    words: tuple[str, ...]
    spaces: tuple[bool, ...] | None
    entities: tuple[PackedSpan, ...]
    spans: tuple[PackedSpan, ...]
    cats: Mapping[str, Any]
    user_data: Mapping[Any, Any]


def documents_in(path: Path) -> Iterator[PackedDocument | Wrong]:
    """Yield the documents of a file; one that is damaged is told as such.

    Raises:
        OSError: The file cannot be read.
        Wrong: It is no DocBin.
    """
    from spacy.strings import StringStore  # noqa: PLC0415  (slow, and only wanted here)

    state = _plain(_inflated(path))
    if not isinstance(state, dict) or not {"attrs", "tokens", "lengths"} <= set(state):
        raise Wrong("it is not a DocBin of spaCy")
    pack = _Pack(state, StringStore(_strings(state)))
    for number in range(len(pack.edges) - 1):
        try:
            yield pack.document(number)
        except Wrong as error:
            yield error


def _inflated(path: Path) -> bytearray:
    """Return the bytes of a file, unpacked as far as the bound allows."""
    inflating = zlib.decompressobj()
    whole = bytearray()
    try:
        with path.open("rb") as file:
            while not inflating.eof and (packed := file.read(_CHUNK)):
                while packed:
                    whole += inflating.decompress(packed, _CHUNK)
                    if len(whole) > MOST_BYTES:
                        raise Wrong("unpacked it is larger than {:,} bytes", MOST_BYTES)
                    packed = inflating.unconsumed_tail
    except zlib.error as error:
        raise Wrong("it is not a DocBin of spaCy: it cannot be unpacked") from error
    if not inflating.eof:
        raise Wrong("it is cut off: its end is missing")
    return whole


def _plain(data: bytes | bytearray) -> Any:  # noqa: ANN401  (any value of msgpack)
    """Return a value of msgpack, of nothing but the plain types.

    Raises:
        Wrong: It is damaged, or nested too deeply.
    """
    from srsly import msgpack  # noqa: PLC0415  (as above)

    try:
        # With a hook of one's own none is used that makes arrays of what it is told.
        return msgpack.unpackb(
            data,
            raw=False,
            use_list=False,
            strict_map_key=False,
            object_pairs_hook=dict,
        )
    except (ValueError, TypeError, OverflowError, RecursionError) as error:
        raise Wrong("it is damaged: its values cannot be unpacked") from error


def _strings(state: Mapping[str, Any]) -> list[str]:
    strings = state.get("strings", ())
    if not isinstance(strings, tuple) or not all(isinstance(s, str) for s in strings):
        raise Wrong("it is damaged: its strings are none")
    return list(strings)


class _Pack:
    """The state of a file, of which one document after the other is taken."""

    def __init__(self, state: Mapping[str, Any], strings: StringStore) -> None:
        from numpy import cumsum, frombuffer  # noqa: PLC0415  (as above)
        from spacy.attrs import IDS  # noqa: PLC0415  (as above)

        self._state = state
        self._strings = strings
        attrs = state["attrs"]
        try:
            lengths = frombuffer(state["lengths"], dtype="<i4")
            table = frombuffer(state["tokens"], dtype="<u8")
            self._table = table.reshape((-1, len(attrs)))
            self._spaces = frombuffer(state.get("spaces", b""), dtype="?")
            wanted = [name for name in _WANTED if IDS[name] in attrs]
            self._columns = {name: attrs.index(IDS[name]) for name in wanted}
        except (ValueError, TypeError, AttributeError, ZeroDivisionError) as error:
            raise Wrong("it is damaged: its tables do not fit together") from error
        if "ORTH" not in self._columns or (lengths < 0).any():
            raise Wrong("it is damaged: there are no words in it")
        self.edges = [0, *cumsum(lengths, dtype="i8").tolist()]
        if self.edges[-1] != len(self._table):
            raise Wrong("it is damaged: there are not as many words as it says")

    def document(self, number: int) -> PackedDocument:
        """Return a document.

        Raises:
            Wrong: It is damaged.
        """
        first, beyond = self.edges[number], self.edges[number + 1]
        words = tuple(self._column("ORTH", first, beyond))
        flags = self._part("flags", number)
        known = isinstance(flags, dict) and not flags.get("has_unknown_spaces")
        spaces = tuple(map(bool, self._spaces[first:beyond]))
        groups = self._part("span_groups", number)
        packed = self._part("user_data", number)
        user_data = _plain(packed) if isinstance(packed, bytes) and packed else {}
        cats = self._part("cats", number)
        return PackedDocument(
            words,
            spaces if known and len(spaces) == len(words) else None,
            tuple(self._entities(first, beyond)),
            tuple(self._groups(groups, len(words))),
            cats if isinstance(cats, dict) else {},
            user_data if isinstance(user_data, dict) else {},
        )

    def _part(self, key: str, number: int) -> Any:  # noqa: ANN401  (any value of msgpack)
        listed = self._state.get(key, ())
        fits = isinstance(listed, tuple) and number < len(listed)
        return listed[number] if fits else None

    def _string(self, key: int) -> str:
        try:
            return str(self._strings[key]) if key else ""
        except KeyError as error:
            raise Wrong("it is damaged: a word or label is missing in it") from error

    def _id(self, key: int) -> str:
        """Return an id, which may be a number that stands for no string."""
        try:
            return self._string(key)
        except Wrong:
            return str(key)

    def _column(self, name: str, first: int, beyond: int) -> Iterator[str]:
        if name not in self._columns:
            return ("" for _ in range(first, beyond))
        cells = self._table[first:beyond, self._columns[name]].tolist()
        return (self._string(cell) for cell in cells)

    def _entities(self, first: int, beyond: int) -> Iterator[PackedSpan]:
        if not {"ENT_IOB", "ENT_TYPE"} <= set(self._columns):
            return
        marks = self._table[first:beyond, self._columns["ENT_IOB"]].tolist()
        types = list(self._column("ENT_TYPE", first, beyond))
        ids = list(self._column("ENT_ID", first, beyond))
        links = list(self._column("ENT_KB_ID", first, beyond))
        start = 0
        for number in range(1, len(marks) + 1):
            goes_on = (
                number < len(marks)
                and marks[number] == _INSIDE
                and types[number] == types[start]
            )
            if not goes_on:
                if types[start] and marks[start] in {_BEGIN, _INSIDE}:
                    yield PackedSpan(
                        "ents", start, number, types[start], ids[start], links[start]
                    )
                start = number

    def _groups(self, packed: object, length: int) -> Iterator[PackedSpan]:
        listed = _plain(packed) if isinstance(packed, bytes) and packed else ()
        # Until spaCy 3.3 a list of groups, each under the name it has itself.
        if not isinstance(listed, dict | tuple):
            raise Wrong("it is damaged: its groups of spans are none")
        named: Sequence[tuple[Any, Any]] = (
            list(listed.items())
            if isinstance(listed, dict)
            else [(each, ()) for each in listed]
        )
        for data, names in named:
            group = _plain(data) if isinstance(data, bytes) else None
            if not isinstance(group, dict) or not isinstance(names, tuple):
                raise Wrong("it is damaged: a group of spans is none")
            spans = group.get("spans", ())
            if not isinstance(spans, tuple):
                raise Wrong("it is damaged: a group of spans is none")
            for name in names or (group.get("name"),):
                yield from self._group(str(name), spans, length)

    def _group(
        self, name: str, spans: Sequence[Any], length: int
    ) -> Iterator[PackedSpan]:
        for each in spans:
            try:
                identifier, kb_id, label, start, end, *_ = _SPAN.unpack(each)
            except (struct.error, TypeError) as error:
                raise Wrong("it is damaged: a span is none") from error
            if not 0 <= start < end <= length:
                raise Wrong("a span lies outside of the text")
            ids = self._id(identifier), self._id(kb_id)
            yield PackedSpan(name, start, end, self._string(label), *ids)


_INSIDE, _BEGIN = 1, 3
"""What spaCy writes for a token that goes on with an entity, or begins one."""
