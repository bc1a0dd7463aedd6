"""What the annotations of a document look like in its text, before anything is drawn.

Pure: from a bundle to marks, which the article view paints and asks what is where.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise
from typing import TypeVar

from pressmark.gui.article.intervals import IntervalIndex, stacks
from pressmark.gui.label_words import polarity_of, polarity_tone, style_of
from pressmark.gui.work.acts import is_attitude
from pressmark.model.attribution import Attribution, Role
from pressmark.model.bundle import Annotation, Bundle
from pressmark.model.differences import Differences
from pressmark.model.document import Region
from pressmark.model.entity import Mention
from pressmark.model.ids import AnnotationId
from pressmark.model.layer import Layer
from pressmark.model.review import Status
from pressmark.model.scheme import NEWS, Label, Scheme
from pressmark.model.span import Fragments, Span
from pressmark.model.stance import Stance

_Marked = TypeVar("_Marked", Region, Mention, Attribution)

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


_ROLE_KINDS = {
    Role.SOURCE: Kind.SOURCE,
    Role.CUE: Kind.CUE,
    Role.CONTENT: Kind.CONTENT,
}
_INNERMOST = (Kind.MENTION, Kind.CUE, Kind.SOURCE, Kind.CONTENT, Kind.REGION)
_ROOMY = 2
"""How many underlines fit below every line as it is usually set."""

_Piece = tuple[Span, Region | Mention | Attribution]


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of text and how it is marked.

    ``style`` is the colour group of a mention, the label of a region or the polarity of
    evidence; ``color`` is the label's own colour, if any. ``lane`` is how many other
    marks of its sort lie between it and the text (underlines) or around it (sources and
    contents). A source or content with others around it has an underline besides, in
    the lane ``underline``. ``quiet`` marks an attitude.
    """

    span: Span
    kind: Kind
    annotation: AnnotationId
    suggested: bool = False
    style: str = ""
    lane: int = 0
    quiet: bool = False
    underline: int | None = None
    color: str = ""


@dataclass(frozen=True, slots=True)
class Deep:
    """A stretch of text below which there are more underlines than fit everywhere."""

    span: Span
    underlines: int


class Highlights:
    """The marks of a document, to be asked for by place.

    A long document has thousands, of which a few are looked at: each is made when it is
    asked for, and lanes are worked out for what overlaps only.
    """

    def __init__(
        self,
        pieces: Mapping[Kind, Sequence[_Piece]] | None = None,
        scheme: Scheme = NEWS,
    ) -> None:
        self._scheme = scheme
        self._pieces: list[_Piece] = []
        self._kinds: list[Kind] = []
        of_kind: dict[Kind, range] = {}
        for kind, those in (pieces or {}).items():
            of_kind[kind] = range(len(self._pieces), len(self._pieces) + len(those))
            self._pieces += those
            self._kinds += [kind] * len(those)
        self._ranges = [(span.start, span.end) for span, _ in self._pieces]
        self._index = IntervalIndex(self._ranges)
        sources, contents, mentions, cues = (
            of_kind.get(kind, range(0))
            for kind in (Kind.SOURCE, Kind.CONTENT, Kind.MENTION, Kind.CUE)
        )
        self._nested = {
            **self._stacked(sources, longest_first=True),
            **self._stacked(contents, longest_first=True),
        }
        underlined = [*mentions, *cues, *self._nested]
        self._lanes = self._stacked(underlined, longest_first=False)
        self._made: dict[int, Mark] = {}
        self._of: dict[AnnotationId, list[int]] = {}
        self._hidden: set[int] = set()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Every mark, in no particular order."""
        seen = (i for i in range(len(self._pieces)) if i not in self._hidden)
        return tuple(map(self._mark, seen))

    def within(self, start: int, end: int) -> list[Mark]:
        """Return the marks that share a code point with a range, by their start."""
        found = self._index.meeting(start, end)
        return [self._mark(which) for which in found if which not in self._hidden]

    def at(self, position: int) -> list[AnnotationId]:
        """Return what lies at a code point, innermost first, each annotation once."""
        found = self.within(position, position + 1)
        found.sort(key=lambda mark: (len(mark.span), _INNERMOST.index(mark.kind)))
        return list(dict.fromkeys(mark.annotation for mark in found))

    def exchange(self, found: Differences) -> bool:
        """Mark annotations as they are now, where no other mark has to move for that.

        Returns whether it could be done; if not, nothing is changed.
        """
        instead = {one.id: one for one in found.come}
        if {one.id for one in found.gone} != set(instead):
            return False
        which = [i for one in instead for i in self._pieces_of().get(one, ())]
        before = sorted(
            (self._pieces[i][1].id, self._kinds[i], self._pieces[i][0]) for i in which
        )
        after = {
            (one.id, kind, span): one
            for one in instead.values()
            for kind, span in _places(one)
        }
        rejected = {i for i in which if not _stands(instead[self._pieces[i][1].id])}
        if before != sorted(after) or not all(map(self._is_alone, rejected)):
            return False
        for i in which:
            span, was = self._pieces[i]
            now = after[was.id, self._kinds[i], span]
            if not isinstance(now, Stance):
                self._pieces[i] = span, now
            self._made.pop(i, None)
        self._hidden = self._hidden.difference(which) | rejected
        return True

    def _pieces_of(self) -> dict[AnnotationId, list[int]]:
        """Return which pieces each annotation has; that never changes."""
        if not self._of:
            for which, (_, one) in enumerate(self._pieces):
                self._of.setdefault(one.id, []).append(which)
        return self._of

    def _is_alone(self, which: int) -> bool:
        return len(list(self._index.meeting(*self._ranges[which]))) == 1

    def deep(self) -> list[Deep]:
        """Return where there are more underlines than fit below every line."""
        return [
            Deep(self._pieces[which][0], lane + 1)
            for which, lane in self._lanes.items()
            if lane >= _ROOMY
        ]

    def _stacked(self, which: Sequence[int], *, longest_first: bool) -> dict[int, int]:
        """Return the lanes of pieces among each other, but for those in the first."""
        ranges = [self._ranges[i] for i in which]
        return {
            which[i]: lane
            for stack in stacks(ranges, longest_first=longest_first)
            for i, lane in stack.items()
            if lane
        }

    def _mark(self, which: int) -> Mark:
        made = self._made.get(which)
        if made is None:
            (span, annotation), kind = self._pieces[which], self._kinds[which]
            made = _mark_of(span, kind, annotation, self._scheme)
            lane = self._lanes.get(which, 0)
            if kind in (Kind.SOURCE, Kind.CONTENT):
                nested = self._nested.get(which, 0)
                made = replace(made, lane=nested, underline=lane if nested else None)
            elif lane:
                made = replace(made, lane=lane)
            self._made[which] = made
        return made


def highlights(bundle: Bundle, scheme: Scheme, shown: frozenset[Layer]) -> Highlights:
    """Return the marks of the layers shown. What was rejected has none."""
    pieces: dict[Kind, list[_Piece]] = {}
    if Layer.REGIONS in shown:
        pieces[Kind.REGION] = [(r.span, r) for r in _standing(bundle.regions)]
    if Layer.MENTIONS in shown:
        pieces[Kind.MENTION] = [(m.span, m) for m in _standing(bundle.mentions)]
    if Layer.ATTRIBUTIONS in shown:
        quotes = _standing(bundle.attributions)
        pieces[Kind.SOURCE] = [(span, q) for q in quotes for span in q.source]
        pieces[Kind.CUE] = [(span, q) for q in quotes for span in q.cue]
        pieces[Kind.CONTENT] = [(span, q) for q in quotes for span in q.content]
    return Highlights(pieces, scheme)


def _standing(annotations: tuple[_Marked, ...]) -> list[_Marked]:
    return [one for one in annotations if one.review.status is not Status.REJECTED]


def _places(annotation: Annotation) -> Iterator[tuple[Kind, Span]]:
    """Yield where an annotation is marked, and how."""
    if isinstance(annotation, Region):
        yield Kind.REGION, annotation.span
    elif isinstance(annotation, Mention):
        yield Kind.MENTION, annotation.span
    elif isinstance(annotation, Attribution):
        for role, kind in _ROLE_KINDS.items():
            for span in annotation.fragments(role):
                yield kind, span


def _stands(annotation: Annotation) -> bool:
    return annotation.review.status is not Status.REJECTED


def marks_of(annotation: Annotation, scheme: Scheme) -> Iterator[Mark]:
    """Yield the marks of an annotation by itself. A stance has none in the text."""
    if isinstance(annotation, Region):
        yield _mark_of(annotation.span, Kind.REGION, annotation, scheme)
    elif isinstance(annotation, Mention):
        yield _mark_of(annotation.span, Kind.MENTION, annotation, scheme)
    elif isinstance(annotation, Attribution):
        for role, kind in _ROLE_KINDS.items():
            for span in annotation.fragments(role):
                yield _mark_of(span, kind, annotation, scheme)


def _mark_of(
    span: Span,
    kind: Kind,
    annotation: Region | Mention | Attribution,
    scheme: Scheme,
) -> Mark:
    style = color = ""
    if isinstance(annotation, Region):
        style = annotation.label
    elif isinstance(annotation, Mention):
        label = _label(scheme.mention_labels, annotation.label)
        style, color = (label.group, label.color) if label else ("other", "")
    suggested = annotation.review.status is Status.SUGGESTED
    quiet = is_attitude(annotation)
    return Mark(span, kind, annotation.id, suggested, style, quiet=quiet, color=color)


def _label(labels: Sequence[Label], identifier: str) -> Label | None:
    return next((label for label in labels if label.id == identifier), None)


def style_in(scheme: Scheme, annotation: Annotation) -> str:
    """Return the colour family, or the own colour, of a mention's or stance's label."""
    if isinstance(annotation, Mention):
        found = _label(scheme.mention_labels, annotation.label)
        return style_of(found) if found else "other"
    if isinstance(annotation, Stance):
        return polarity_tone(polarity_of(scheme, annotation.polarity))
    return ""


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
    label = polarity_of(scheme, annotation.polarity)
    found: list[Mark] = []
    for piece in annotation.evidence:
        spans: Fragments = piece.spans
        if piece.attribution is not None:
            spans = contents.get(piece.attribution, ())
        found.extend(
            Mark(
                span,
                Kind.EVIDENCE,
                annotation.id,
                style=polarity_tone(replace(label, color="")),
                color=label.color,
            )
            for span in spans
        )
    return found
