"""A document's layers as numbered feature structures, in UTF-16 units."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from pressmark.exchange.offsets import Utf16
from pressmark.exchange.tokens import Tokens
from pressmark.exchange.uima.layers import ABOUT, SENTENCE, TOKEN
from pressmark.exchange.uima.marks import Layered
from pressmark.model.document import Document

_UNKNOWN = "x-unspecified"
"""The language of a CAS that does not say it, as UIMA has it."""


@dataclass(frozen=True, slots=True)
class Written:
    """A feature structure to write. ``place`` is in UTF-16 units."""

    number: int
    type: str
    place: tuple[int, int] | None
    features: Mapping[str, str]
    references: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Numbered:
    """A text and what is written about it. The sofa has the number ``SOFA``."""

    text: str
    structures: tuple[Written, ...]
    SOFA: ClassVar[int] = 1


def numbered(layered: Layered, document: Document, tokens: Tokens | None) -> Numbered:
    """Return what is written for a document; tokens and sentences where given."""
    units = Utf16(layered.text)
    made = [
        Written(
            Numbered.SOFA + 1,
            ABOUT,
            (0, units.length),
            _about(document),
        )
    ]
    for kind, start, end in _cut(tokens):
        place = (units.units(start), units.units(end))
        made.append(Written(len(made) + 2, kind, place, {}))
    numbers: dict[str, int] = {}
    places: dict[str, tuple[int, int]] = {}
    for mark in layered.marks:
        place = (units.units(mark.span.start), units.units(mark.span.end))
        numbers[mark.key], places[mark.key] = len(made) + 2, place
        made.append(Written(len(made) + 2, mark.layer, place, mark.features))
    for arc in layered.arcs:
        ends = {"Governor": numbers[arc.origin], "Dependent": numbers[arc.target]}
        place = places[arc.target]
        made.append(Written(len(made) + 2, arc.layer, place, arc.features, ends))
    for sheet in layered.sheets:
        made.append(Written(len(made) + 2, sheet.layer, None, sheet.features))
    return Numbered(layered.text, tuple(made))


def _cut(tokens: Tokens | None) -> Iterator[tuple[str, int, int]]:
    if tokens is None:
        return
    for numbers in tokens.sentences:
        span = tokens.span(numbers)
        yield SENTENCE, span.start, span.end
    for token in tokens.tokens:
        yield TOKEN, token.start, token.end


def _about(document: Document) -> dict[str, str]:
    given = document.metadata
    features = {
        "documentTitle": document.title,
        "documentId": document.id,
        "documentUri": str(given.get("url") or ""),
        "language": str(given.get("language") or _UNKNOWN),
    }
    return {key: value for key, value in features.items() if value}
