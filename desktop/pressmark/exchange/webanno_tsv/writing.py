"""Layers as WebAnno TSV: sentences, tokens, and parts of tokens where need be."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from pressmark.exchange.losses import Losses
from pressmark.exchange.offsets import Utf16
from pressmark.exchange.tokens import Tokens
from pressmark.exchange.uima.layers import (
    CONTINUED,
    COREFERENCE,
    MENTION,
    QUOTE_LINK,
    QUOTE_PART,
    REGION,
    STANCE,
    STANCE_LINK,
    Layer,
)
from pressmark.exchange.uima.marks import Arc, Layered, Mark
from pressmark.exchange.webanno_tsv.cells import (
    NO_VALUE,
    NOTHING,
    escaped,
    escaped_text,
)
from pressmark.model.span import Span

_LINKS = {
    QUOTE_PART.name: QUOTE_LINK,
    MENTION.name: COREFERENCE,
    STANCE.name: STANCE_LINK,
}
SPANS = (REGION, MENTION, QUOTE_PART, STANCE)
RELATIONS = (COREFERENCE, QUOTE_LINK, STANCE_LINK)
_LEFT_OUT = ("data",)


def features(layer: Layer) -> tuple[str, ...]:
    """Return the features of a layer that have a column."""
    return tuple(name for name in layer.features if name not in _LEFT_OUT)


@dataclass(slots=True)
class _Unit:
    """A token or a part of one, and what is on it, layer by layer."""

    name: str
    span: Span
    marks: dict[str, list[Mark]] = field(default_factory=lambda: defaultdict(list))
    arcs: dict[str, list[Arc]] = field(default_factory=lambda: defaultdict(list))


def tsv_of(layered: Layered, tokens: Tokens, losses: Losses) -> bytes:
    """Return the layers of a text as a file, counting what has no place in it."""
    return "".join(_Writing(layered, tokens, losses).lines()).encode("utf-8")


class _Writing:
    """The writing of one document."""

    def __init__(self, layered: Layered, tokens: Tokens, losses: Losses) -> None:
        self._tokens = tokens
        self._losses = losses
        self._text = layered.text
        self._starts = [token.start for token in tokens.tokens]
        self._ends = [token.end for token in tokens.tokens]
        self._units: dict[tuple[int, int], _Unit] = {}
        self._of_token: dict[int, list[_Unit]] = defaultdict(list)
        self._first: dict[str, _Unit] = {}
        self._counts: Counter[str] = Counter()
        self._numbers: dict[str, int] = {}
        self._name_tokens()
        for mark in layered.marks:
            if mark.layer in {layer.name for layer in SPANS}:
                self._place(mark)
        for arc in layered.arcs:
            self._join(arc)
        self._number()

    def lines(self) -> Iterator[str]:
        """Yield the lines of the file."""
        yield "#FORMAT=WebAnno TSV 3.3\n"
        for layer in SPANS:
            yield f"#T_SP={'|'.join((layer.name, *features(layer)))}\n"
        for layer in RELATIONS:
            base = f"BT_{layer.joins}"
            yield f"#T_RL={'|'.join((layer.name, *features(layer), base))}\n"
        yield "\n"
        units = Utf16(self._text)
        for numbers in self._tokens.sentences:
            span = self._tokens.span(numbers)
            yield "\n"
            for line in span.covered(self._text).split("\n"):
                yield f"#Text={escaped_text(line)}\n"
            for token in numbers:
                for unit in self._of_token[token]:
                    begin, end = (
                        units.units(unit.span.start),
                        units.units(unit.span.end),
                    )
                    words = escaped_text(unit.span.covered(self._text))
                    cells = "\t".join(self._cells(unit))
                    yield f"{unit.name}\t{begin}-{end}\t{words}\t{cells}\t\n"

    def _name_tokens(self) -> None:
        for sentence, numbers in enumerate(self._tokens.sentences, 1):
            for place, token in enumerate(numbers, 1):
                start, end = self._tokens.tokens[token]
                unit = _Unit(f"{sentence}-{place}", Span(start, end))
                self._units[start, end] = unit
                self._of_token[token].append(unit)

    def _place(self, mark: Mark) -> None:
        """Put a mark on its units, as a part of it for each sentence."""
        first = bisect_right(self._ends, mark.span.start)
        beyond = bisect_left(self._starts, mark.span.end)
        if first >= beyond:
            self._losses.add(
                "annotations of nothing but blanks",
                "the format has tokens only, and blanks are none",
            )
            return
        words = mark.span.covered(self._text)
        self._losses.add(
            "blanks at the edges of annotations",
            "the format has tokens only, and blanks are none",
            words != words.strip(),
        )
        parts = list(self._tokens.parts(range(first, beyond)))
        self._losses.add(
            "annotations over several sentences",
            "the part in each sentence is one of its own, and relations join them",
            len(parts) > 1,
        )
        before = ""
        for number, part in enumerate(parts):
            key = f"{mark.key} {number + 1}" if number else mark.key
            one = replace(mark, key=key, features=_shown(mark, number))
            for token in part:
                unit = self._unit(token, mark.span)
                unit.marks[mark.layer].append(one)
                self._first.setdefault(key, unit)
                self._counts[key] += 1
            if before and (link := _LINKS.get(mark.layer)):
                self._join(Arc(link.name, before, key, {"relation": CONTINUED}))
            before = key

    def _unit(self, token: int, span: Span) -> _Unit:
        """Return the unit for what a span covers of a token: all or a part of it."""
        start, end = self._tokens.tokens[token]
        inner = Span(max(start, span.start), min(end, span.end))
        known = self._units.get((inner.start, inner.end))
        if known is None:
            there = self._of_token[token]
            known = _Unit(f"{there[0].name}.{len(there)}", inner)
            self._units[inner.start, inner.end] = known
            there.append(known)
        return known

    def _join(self, arc: Arc) -> None:
        """Put a relation on the first unit of what it leads to."""
        if {arc.origin, arc.target} <= self._first.keys():
            self._first[arc.target].arcs[arc.layer].append(arc)

    def _number(self) -> None:
        """Give a number to what is stacked or lies on several units."""
        for units in self._of_token.values():
            for unit in units:
                for marks in unit.marks.values():
                    for mark in marks:
                        if len(marks) > 1 or self._counts[mark.key] > 1:
                            number = len(self._numbers) + 1
                            self._numbers.setdefault(mark.key, number)

    def _cells(self, unit: _Unit) -> Iterator[str]:
        for layer in SPANS:
            marks = unit.marks.get(layer.name, [])
            for name in features(layer):
                cell = "|".join(self._value(mark, name) for mark in marks)
                yield cell or NOTHING
        for layer in RELATIONS:
            arcs = unit.arcs.get(layer.name, [])
            for name in features(layer):
                told = "|".join(escaped(arc.features[name]) for arc in arcs)
                yield told or NOTHING
            yield "|".join(map(self._end, arcs)) or NOTHING

    def _value(self, mark: Mark, name: str) -> str:
        given = mark.features.get(name)
        value = escaped(given) if given else NO_VALUE
        number = self._numbers.get(mark.key)
        return f"{value}[{number}]" if number else value

    def _end(self, arc: Arc) -> str:
        origin, target = (self._numbers.get(k, 0) for k in (arc.origin, arc.target))
        name = self._first[arc.origin].name
        return f"{name}[{origin}_{target}]" if origin or target else name


def _shown(mark: Mark, number: int) -> dict[str, str]:
    """Return the features of a mark, or for a further part of it what it is."""
    if not number:
        return dict(mark.features)
    first = next(iter(mark.features))
    kept = (first, "identifier", "status")
    return {key: mark.features[key] for key in kept if key in mark.features}
