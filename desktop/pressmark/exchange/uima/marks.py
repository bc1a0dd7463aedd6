"""Annotations in layers: what UIMA and WebAnno have, before it is anything to us."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pressmark.model.span import Span


@dataclass(frozen=True, slots=True)
class Mark:
    """A span in a layer, with the values of its features in words.

    ``key`` tells it from the others of its document.
    """

    key: str
    layer: str
    span: Span
    features: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Arc:
    """A relation in a layer from one mark to another, by their keys."""

    layer: str
    origin: str
    target: str
    features: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a layer says of a document as a whole."""

    layer: str
    features: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Layered:
    """A document's text with everything that lies on it, layer by layer."""

    text: str
    marks: list[Mark] = field(default_factory=list)
    arcs: list[Arc] = field(default_factory=list)
    sheets: list[Sheet] = field(default_factory=list)
