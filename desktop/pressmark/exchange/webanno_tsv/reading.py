"""A file of WebAnno TSV as layers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import pairwise

from pressmark.exchange.offsets import Utf16
from pressmark.exchange.uima.layering import is_grammar
from pressmark.exchange.uima.layers import CONTINUED
from pressmark.exchange.uima.marks import Arc, Layered, Mark
from pressmark.exchange.webanno_tsv.cells import pieces, unescaped, values
from pressmark.model.span import Span
from pressmark.saying import Sentence, Telling

_FORMAT = "#FORMAT="
_TEXT = "#Text="
_HEADER = re.compile(r"#T_(SP|RL|CH)=(.+)")
_UNIT = re.compile(r"(\d{1,9})-(\d{1,9})(\.\d{1,9})?", re.ASCII)
_PLACE = re.compile(r"(\d{1,12})-(\d{1,12})", re.ASCII)
_ENDS = re.compile(r"([\d.-]+)(?:\[(\d{1,9})(?:_(\d{1,9}))?\])?", re.ASCII)
_CHAIN = re.compile(r"(\d{1,9})-(\d{1,9})", re.ASCII)
_LEAST = 3
"""The columns that every line has: unit, place, words."""


class BadTsv(Telling):
    """A file is no WebAnno TSV. ``line`` is counted from 1."""

    def __init__(self, line: int, pattern: str, *values: object) -> None:
        super().__init__(pattern, *values)
        self.line = line


@dataclass(frozen=True, slots=True)
class _Layer:
    """A layer of the header. ``kind`` is SP, RL or CH; ``first`` its first column."""

    kind: str
    name: str
    features: tuple[str, ...]
    first: int

    @property
    def width(self) -> int:
        return max(1, len(self.features))

    @property
    def base(self) -> str:
        """The layer whose annotations a relation joins."""
        return self.features[-1].removeprefix("BT_") if self.features else ""


@dataclass(frozen=True, slots=True)
class _Row:
    """A token or a part of one, with the cells of all layers."""

    line: int
    unit: str
    span: Span
    cells: list[str]


@dataclass(slots=True)
class _Making:
    """An annotation under way."""

    layer: str
    spans: list[Span]
    features: dict[str, str] = field(default_factory=dict)


def layered_of(lines: Iterable[str]) -> tuple[Layered, tuple[str, ...]]:
    """Return the layers of the lines of a file, and remarks.

    Raises:
        BadTsv: They are not of the format.
    """
    reading = _Reading()
    for number, line in enumerate(lines, 1):
        reading.take(number, line.rstrip("\n").rstrip("\r"))
    return reading.layered(), tuple(reading.remarks)


class _Reading:
    """The reading of one file."""

    def __init__(self) -> None:
        self.remarks: list[str] = []
        self._layers: list[_Layer] = []
        self._columns = _LEAST
        self._rows: list[_Row] = []
        self._pieces: list[str] = []
        self._length = 0
        self._end = 0
        """Where the last sentence ends, in UTF-16 units as the file counts."""
        self._sentence: list[str] | None = None
        self._begun: tuple[int, int, Utf16] | None = None
        self._made: dict[tuple[str, str], _Making] = {}
        self._at: dict[tuple[str, str], list[str]] = {}
        self._arcs: list[Arc] = []
        self._chains: dict[tuple[str, str], list[tuple[int, str]]] = {}

    def take(self, number: int, line: str) -> None:
        """Take the next line."""
        if number == 1:
            line = line.removeprefix("\ufeff")
            if not line.startswith(f"{_FORMAT}WebAnno TSV 3"):
                raise BadTsv(1, "the first line does not say #FORMAT=WebAnno TSV 3.3")
        elif line.startswith(_TEXT):
            if self._sentence is None or self._begun is not None:
                self._sentence, self._begun = [], None
            self._sentence.append(unescaped(line[len(_TEXT) :]))
        elif header := _HEADER.fullmatch(line):
            if self._rows:
                raise BadTsv(number, "a layer is declared after the first token")
            self._layer(header[1], header[2])
        elif line.strip() and not line.startswith("#"):
            self._row(number, line)

    def layered(self) -> Layered:
        """Return what the file holds."""
        if not self._rows:
            raise BadTsv(1, "there are no tokens in it")
        spans = [layer for layer in self._layers if layer.kind != "RL"]
        for layer in spans:
            for row in self._rows:
                self._marks(layer, row)
        for layer in self._layers:
            if layer.kind == "RL" and not is_grammar(layer.name):
                for row in self._rows:
                    self._relations(layer, row)
        for layer in spans:
            self._slots(layer)
        self._chained()
        text = "".join(self._pieces)
        marks = [
            Mark("/".join(key), made.layer, span, made.features)
            for key, made in self._made.items()
            for span in [_joined(made.spans)]
        ]
        return _merged(Layered(text, marks, self._arcs))

    def _layer(self, kind: str, given: str) -> None:
        name, *features = (each.strip() for each in given.split("|"))
        layer = _Layer(kind, name, tuple(filter(None, features)), self._columns)
        self._layers.append(layer)
        self._columns += layer.width

    def _row(self, number: int, line: str) -> None:
        cells = line.split("\t")
        if len(cells) == self._columns + 1 and not cells[-1]:
            cells.pop()
        if len(cells) != self._columns:
            raise BadTsv(
                number,
                "there are {} columns, but the header has {}",
                len(cells),
                self._columns,
            )
        unit, place, words = cells[:_LEAST]
        found = _PLACE.fullmatch(place)
        if _UNIT.fullmatch(unit) is None or found is None:
            raise BadTsv(number, "“{}” is no place of a token", f"{unit} {place}"[:60])
        span = self._span(number, int(found[1]), int(found[2]), unescaped(words))
        if span is not None:
            self._rows.append(_Row(number, unit, span, cells))

    def _span(self, number: int, begin: int, end: int, words: str) -> Span | None:
        if self._begun is None:
            self._begin(number, begin, words)
        if self._begun is None:
            return None
        start, units_begin, units = self._begun
        try:
            span = Span(
                start + units.position(begin - units_begin),
                start + units.position(end - units_begin),
            )
        except ValueError:
            self.remarks.append(
                Sentence("line {}: there is no such place in the sentence", number)
            )
            return None
        found = "".join(self._sentence or ())
        inside = "\n".join(self._sentence or ())[span.start - start : span.end - start]
        if inside.split() != words.split() and found:
            self.remarks.append(
                Sentence("line {}: “{}” is not what stands there", number, words[:60])
            )
        return span

    def _begin(self, number: int, begin: int, words: str) -> None:
        """Put a sentence into the text, where its first token says it begins."""
        if self._sentence is None:
            raise BadTsv(number, "there is no #Text= before the first token")
        text = "\n".join(self._sentence)
        units = Utf16(text)
        before = text.find(words) if words else 0
        begun = begin - units.units(max(0, before))
        gap = begun - self._end
        if self._pieces and gap < 0:
            self.remarks.append(Sentence("line {}: sentences overlap", number))
            gap = 1
        self._say(_blanks(min(max(gap, 0), _WIDEST), first=not self._pieces))
        self._begun = (self._length, begun, units)
        self._say(text)
        self._end = begun + units.length

    def _say(self, words: str) -> None:
        self._pieces.append(words)
        self._length += len(words)

    def _marks(self, layer: _Layer, row: _Row) -> None:
        if is_grammar(layer.name):
            return
        columns = [
            values(row.cells[layer.first + offset]) for offset in range(layer.width)
        ]
        for place in range(max(map(len, columns))):
            column = [each[place] if place < len(each) else None for each in columns]
            number = next((value.number for value in column if value), 0)
            alone = f"{row.unit}:{place}"
            key = (layer.name, f"[{number}]" if number else alone)
            making = self._made.setdefault(key, _Making(layer.name, []))
            making.spans.append(row.span)
            self._at.setdefault((layer.name, row.unit), []).append(key[1])
            for name, value in zip(layer.features or ("",), column, strict=False):
                if name and value and value.text is not None:
                    making.features.setdefault(name, value.text)

    def _relations(self, layer: _Layer, row: _Row) -> None:
        *labels, ends = row.cells[layer.first : layer.first + layer.width]
        if ends in ("", "_"):
            return
        columns = [values(label) for label in labels]
        for place, end in enumerate(ends.split("|")):
            found = _ENDS.fullmatch(end)
            if found is None:
                raise BadTsv(row.line, "“{}” is no end of a relation", end[:40])
            origin = self._key(layer.base, found[1], found[2])
            target = self._key(layer.base, row.unit, found[3])
            features = {
                name: column[place].text or ""
                for name, column in zip(layer.features, columns, strict=False)
                if place < len(column)
            }
            if origin and target:
                self._arcs.append(Arc(layer.name, origin, target, features))
            elif not is_grammar(layer.base):
                self.remarks.append(
                    Sentence("line {}: a relation leads nowhere", row.line)
                )

    def _key(self, layer: str, unit: str, number: str | None) -> str | None:
        """Return the annotation of a layer at a unit, by its number if it has one."""
        key = f"[{int(number)}]" if number and int(number) else None
        there = self._at.get((layer, unit), [])
        if key is None:
            key = there[0] if there else None
        if key is None or (layer, key) not in self._made:
            return None
        return f"{layer}/{key}"

    def _slots(self, layer: _Layer) -> None:
        """Take links to roles: a column of roles, and one of what they lead to."""
        for place, feature in enumerate(layer.features[:-1]):
            if not feature.startswith("ROLE_"):
                continue
            target_layer = layer.features[place + 1]
            for key, made in self._made.items():
                if key[0] != layer.name:
                    continue
                roles = pieces(made.features.pop(feature, ""), ";")
                targets = made.features.pop(target_layer, "").split(";")
                for role, target in zip(roles, targets, strict=False):
                    found = _ENDS.fullmatch(target)
                    end = self._key(target_layer, found[1], found[2]) if found else None
                    if end:
                        features = {"role": role}
                        arc = Arc(feature, "/".join(key), end, features)
                        self._arcs.append(arc)

    def _chained(self) -> None:
        for key, made in self._made.items():
            for name, value in list(made.features.items()):
                link = value.partition("->")[2]
                if (found := _CHAIN.fullmatch(link)) is None:
                    continue
                made.features[name] = value.partition("->")[0]
                chain = self._chains.setdefault((key[0], found[1]), [])
                chain.append((int(found[2]), "/".join(key)))
        for (layer, _), chain in self._chains.items():
            chain.sort()
            for (_, one), (_, other) in pairwise(chain):
                self._arcs.append(Arc(layer, other, one, {"relation": "coreference"}))


_WIDEST = 1000
"""The blanks that are put between sentences at most."""


def _blanks(count: int, *, first: bool) -> str:
    """Return blanks where the file has no text: it does not say which they were."""
    if first:
        return " " * count
    return " " if count == 1 else "\n" * count


def _joined(spans: list[Span]) -> Span:
    return Span(min(s.start for s in spans), max(s.end for s in spans))


def _merged(layered: Layered) -> Layered:
    """Return the layers with our annotations over several sentences whole again."""
    marks = {mark.key: mark for mark in layered.marks}
    into: dict[str, str] = {}
    arcs = []
    for arc in layered.arcs:
        origin = marks.get(into.get(arc.origin, arc.origin))
        target = marks.get(arc.target)
        if (
            origin is None
            or target is None
            or arc.features.get("relation") != CONTINUED
            or layered.text[origin.span.end : target.span.start].strip()
        ):
            arcs.append(arc)
            continue
        whole = Span(origin.span.start, max(origin.span.end, target.span.end))
        marks[origin.key] = replace(origin, span=whole)
        into[target.key] = origin.key
        del marks[target.key]
    return Layered(layered.text, list(marks.values()), arcs)
