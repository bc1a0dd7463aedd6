"""What the annotations of a document look like in its text, before anything is drawn.

Pure: from a bundle to marks, which the article view paints and asks what is where.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from pressmark.gui.article.intervals import IntervalIndex, lanes
from pressmark.gui.work.acts import is_attitude
from pressmark.model.attribution import Attribution, Role
from pressmark.model.bundle import Annotation, Bundle
from pressmark.model.document import Region
from pressmark.model.entity import Mention
from pressmark.model.ids import AnnotationId
from pressmark.model.layer import Layer
from pressmark.model.review import Status
from pressmark.model.scheme import Scheme
from pressmark.model.span import Fragments, Span

_CONNECTED = 800
"""The widest gap between two fragments that is drawn as one line, in code points."""


class Kind(StrEnum):
    """The ways a stretch of text can be marked."""

    REGION = "region"
    CONTENT = "content"
    SOURCE = "source"
    CUE = "cue"
    MENTION = "mention"
    EVIDENCE = "evidence"
    CONNECTOR = "connector"


_LAYERS = {
    Kind.REGION: Layer.REGIONS,
    Kind.CONTENT: Layer.ATTRIBUTIONS,
    Kind.SOURCE: Layer.ATTRIBUTIONS,
    Kind.CUE: Layer.ATTRIBUTIONS,
    Kind.MENTION: Layer.MENTIONS,
}
_ROLE_KINDS = {
    Role.SOURCE: Kind.SOURCE,
    Role.CUE: Kind.CUE,
    Role.CONTENT: Kind.CONTENT,
}
_UNDERLINES = (Kind.MENTION, Kind.CUE)
_INNERMOST = (Kind.MENTION, Kind.CUE, Kind.SOURCE, Kind.CONTENT, Kind.REGION)


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of text and how it is marked.

    ``style`` is the colour group of a mention, the label of a region or the polarity of
    evidence. ``lane`` is how many other marks of its sort lie between it and the text
    (underlines) or around it (contents). ``quiet`` marks an attitude.
    """

    span: Span
    kind: Kind
    annotation: AnnotationId
    suggested: bool = False
    style: str = ""
    lane: int = 0
    quiet: bool = False


class Highlights:
    """The marks of a document, to be asked for by place."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._marks = _in_lanes(list(marks))
        self._index = IntervalIndex([(m.span.start, m.span.end) for m in self._marks])

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Every mark, in no particular order."""
        return tuple(self._marks)

    def within(self, start: int, end: int) -> list[Mark]:
        """Return the marks that share a code point with a range, by their start."""
        return [self._marks[which] for which in self._index.meeting(start, end)]

    def at(self, position: int) -> list[AnnotationId]:
        """Return what lies at a code point, innermost first, each annotation once."""
        found = self.within(position, position + 1)
        found.sort(key=lambda mark: (len(mark.span), _INNERMOST.index(mark.kind)))
        return list(dict.fromkeys(mark.annotation for mark in found))


def highlights(bundle: Bundle, scheme: Scheme, shown: frozenset[Layer]) -> Highlights:
    """Return the marks of the layers shown. What was rejected has none."""
    return Highlights(
        mark
        for annotation in bundle.annotations()
        if annotation.review.status is not Status.REJECTED
        for mark in marks_of(annotation, scheme)
        if _LAYERS[mark.kind] in shown
    )


def marks_of(annotation: Annotation, scheme: Scheme) -> Iterator[Mark]:
    """Yield the marks of an annotation by itself. A stance has none in the text."""
    suggested = annotation.review.status is Status.SUGGESTED
    if isinstance(annotation, Region):
        yield Mark(
            annotation.span, Kind.REGION, annotation.id, suggested, annotation.label
        )
    elif isinstance(annotation, Mention):
        group = label_group(scheme, annotation.label)
        yield Mark(annotation.span, Kind.MENTION, annotation.id, suggested, group)
    elif isinstance(annotation, Attribution):
        for role, kind in _ROLE_KINDS.items():
            for span in annotation.fragments(role):
                quiet = is_attitude(annotation)
                yield Mark(span, kind, annotation.id, suggested, quiet=quiet)


def label_group(scheme: Scheme, label: str) -> str:
    """Return the colour family of a mention label; an unknown label is other."""
    return next(
        (found.group for found in scheme.mention_labels if found.id == label), "other"
    )


def current_marks(bundle: Bundle, annotation: Annotation, scheme: Scheme) -> list[Mark]:
    """Return the marks of the annotation that is looked at, with what belongs to it.

    Between the fragments of a content there are connectors; a stance is shown by its
    evidence.
    """
    if isinstance(annotation, Attribution):
        suggested = annotation.review.status is Status.SUGGESTED
        return [
            *marks_of(annotation, scheme),
            *(
                Mark(
                    Span(left.end, right.start),
                    Kind.CONNECTOR,
                    annotation.id,
                    suggested,
                )
                for left, right in pairwise(annotation.content)
                if right.start - left.end <= _CONNECTED
            ),
        ]
    if isinstance(annotation, Region | Mention):
        return list(marks_of(annotation, scheme))
    contents = {quote.id: quote.content for quote in bundle.attributions}
    found: list[Mark] = []
    for piece in annotation.evidence:
        spans: Fragments = piece.spans
        if piece.attribution is not None:
            spans = contents.get(piece.attribution, ())
        found.extend(
            Mark(span, Kind.EVIDENCE, annotation.id, style=annotation.polarity)
            for span in spans
        )
    return found


def _in_lanes(marks: list[Mark]) -> list[Mark]:
    """Give overlapping underlines and nested contents a lane each.

    The shortest underline is nearest to its words; the longest content lies lowest.
    """
    for kinds, outermost_first in ((_UNDERLINES, False), ((Kind.CONTENT,), True)):
        which = [i for i, mark in enumerate(marks) if mark.kind in kinds]
        ranges = [(marks[i].span.start, marks[i].span.end) for i in which]
        order = sorted(
            range(len(which)),
            key=lambda i: ranges[i][1] - ranges[i][0],
            reverse=outermost_first,
        )
        for i, lane in zip(which, lanes(ranges, order), strict=True):
            if lane:
                marks[i] = replace(marks[i], lane=lane)
    return marks
