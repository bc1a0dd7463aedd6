"""The edges of an annotation, and what it is after one of them has moved.

Pure functions over an annotation and its text: a changed annotation keeps its id, its
links and whatever else is known of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from pressmark.gui.article.snapping import words_near
from pressmark.model.attribution import Attribution, Role
from pressmark.model.bundle import Annotation
from pressmark.model.span import Fragments, Span, fragments
from pressmark.model.stance import Evidence, Stance


class Edge(Enum):
    """An edge of a span."""

    START = "start"
    END = "end"


class Unit(Enum):
    """By how much an edge moves."""

    WORD = "word"
    CHARACTER = "character"


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of text that an annotation is anchored by.

    ``role`` is that of a quote's fragment; ``piece`` counts the pieces of a stance's
    evidence, ``number`` the fragments of either. A mention and a page label have one.
    """

    number: int = 0
    role: Role | None = None
    piece: int = 0


@dataclass(frozen=True, slots=True)
class Handle:
    """An edge of a part: what can be taken hold of and moved."""

    part: Part
    edge: Edge


@dataclass(frozen=True, slots=True)
class Grip:
    """The two edges that keys move, ``start`` and ``end``, and whose they are.

    ``number`` counts the fragments of a role from 1; 0 is the role as a whole.
    """

    start: Handle
    end: Handle
    number: int = 0

    def handle(self, edge: Edge) -> Handle:
        """Return one of the two."""
        return self.start if edge is Edge.START else self.end

    def __contains__(self, handle: Handle) -> bool:
        """Whether a handle is one of the two."""
        return handle in (self.start, self.end)


def spans_by_part(annotation: Annotation) -> Iterator[tuple[Part, Span]]:
    """Yield what an annotation is anchored by, a quote's content first.

    Evidence that is a quote is that quote's to change.
    """
    if isinstance(annotation, Attribution):
        for role in (Role.CONTENT, Role.SOURCE, Role.CUE):
            for number, span in enumerate(annotation.fragments(role)):
                yield Part(number, role), span
    elif isinstance(annotation, Stance):
        for piece, evidence in enumerate(annotation.evidence):
            for number, span in enumerate(evidence.spans):
                yield Part(number, piece=piece), span
    else:
        yield Part(), annotation.span


def places(annotation: Annotation) -> Iterator[tuple[Handle, int]]:
    """Yield every edge of an annotation and where it is, in code points."""
    for part, span in spans_by_part(annotation):
        yield Handle(part, Edge.START), span.start
        yield Handle(part, Edge.END), span.end


def grips(annotation: Annotation) -> list[Grip]:
    """Return what keys can move the edges of, in the order they are gone through.

    The roles of a quote come first, each from its first start to its last end; then the
    fragments of those that have several.
    """
    parts = [part for part, _ in spans_by_part(annotation)]
    groups: dict[object, list[Part]] = {}
    for part in parts:
        groups.setdefault((part.role, part.piece), []).append(part)
    whole = [_grip(group[0], group[-1]) for group in groups.values()]
    single = [
        _grip(part, part, number)
        for group in groups.values()
        if len(group) > 1
        for number, part in enumerate(group, start=1)
    ]
    return whole + single


def _grip(first: Part, last: Part, number: int = 0) -> Grip:
    return Grip(Handle(first, Edge.START), Handle(last, Edge.END), number)


def put(
    text: str, annotation: Annotation, handle: Handle, position: int, unit: Unit
) -> Annotation:
    """Return an annotation with an edge put at the stop nearest to a position.

    An edge crosses neither the other edge of its part nor the ends of the text; what
    then touches another fragment of its role becomes one with it. The annotation is
    returned as it is where its edge has nowhere to go.
    """
    span = dict(spans_by_part(annotation)).get(handle.part)
    if span is None:
        return annotation
    if handle.edge is Edge.START:
        wanted = max(0, min(position, span.end - 1))
    else:
        wanted = max(span.start + 1, min(position, len(text)))
    stops = _stops(text, wanted, wanted, unit, handle.edge)
    inside = [stop for stop in stops if _is_beside(stop, span, handle.edge)]
    if not inside:
        return annotation
    stop = min(inside, key=lambda stop: (abs(stop - wanted), stop))
    return _with_edge(annotation, handle, stop)


def pushed(
    text: str, annotation: Annotation, handle: Handle, unit: Unit, *, forwards: bool
) -> Annotation:
    """Return an annotation with an edge moved by a word or a character.

    See :func:`put` for how far an edge goes.
    """
    span = dict(spans_by_part(annotation)).get(handle.part)
    if span is None:
        return annotation
    here = span.start if handle.edge is Edge.START else span.end
    stops = [
        stop
        for stop in _stops(text, here, here, unit, handle.edge)
        if _is_beside(stop, span, handle.edge)
    ]
    if forwards:
        stop = min((s for s in stops if s > here), default=here)
    else:
        stop = max((s for s in stops if s < here), default=here)
    return _with_edge(annotation, handle, stop)


def _is_beside(stop: int, span: Span, edge: Edge) -> bool:
    return stop < span.end if edge is Edge.START else stop > span.start


def _stops(text: str, start: int, end: int, unit: Unit, edge: Edge) -> list[int]:
    """Return where an edge can be near a range: it has no blank inside it."""
    found = words_near(text, start, end)
    if unit is Unit.CHARACTER:
        found = ((i, i + 1) for low, high in found for i in range(low, high))
    return [high if edge is Edge.END else low for low, high in found]


def _with_edge(annotation: Annotation, handle: Handle, position: int) -> Annotation:
    part = handle.part
    if isinstance(annotation, Attribution) and part.role is not None:
        spans = _moved(annotation.fragments(part.role), handle, position)
        if part.role is Role.CONTENT:
            return replace(annotation, content=spans)
        if part.role is Role.SOURCE:
            return replace(annotation, source=spans)
        return replace(annotation, cue=spans)
    if isinstance(annotation, Stance):
        evidence = list(annotation.evidence)
        spans = _moved(evidence[part.piece].spans, handle, position)
        evidence[part.piece] = Evidence(spans=spans)
        return replace(annotation, evidence=tuple(evidence))
    if isinstance(annotation, Attribution):
        return annotation
    (span,) = _moved((annotation.span,), handle, position)
    return replace(annotation, span=span)


def _moved(spans: Fragments, handle: Handle, position: int) -> Fragments:
    number = handle.part.number
    span = spans[number]
    if handle.edge is Edge.START:
        span = Span(position, span.end)
    else:
        span = Span(span.start, position)
    return fragments((*spans[:number], span, *spans[number + 1 :]))
