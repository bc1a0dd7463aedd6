"""What becomes of the annotations of a text in another one.

Where the places of the one are in the other is said by whoever knows: by the old text
(:mod:`pressmark.project.reanchoring`) or by hashes of it (a stand-off release).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from pressmark.model.attribution import Attribution, Role
from pressmark.model.bundle import Annotation, Bundle, spans_of
from pressmark.model.dismissal import dismissed, with_dismissed
from pressmark.model.document import Region
from pressmark.model.entity import Mention
from pressmark.model.ids import AnnotationId
from pressmark.model.span import Fragments, Span, covered
from pressmark.model.stance import Evidence, Stance

_REACH = 300
"""How many code points a source or cue may be from its content, if it is not sure."""


@dataclass(frozen=True, slots=True)
class Moved:
    """Where a span is in the new text; not ``sure`` where a person should look."""

    span: Span
    sure: bool


@dataclass(frozen=True, slots=True)
class Reanchored:
    """A document with a new text.

    ``bundle`` has what found a place; of that, a person should look at what is in
    ``doubtful``, with the words it had before. ``lost`` found no place.
    """

    bundle: Bundle
    doubtful: tuple[tuple[AnnotationId, str], ...]
    lost: tuple[Annotation, ...]

    @property
    def safe(self) -> int:
        """How many annotations moved without doubt."""
        return sum(1 for _ in self.bundle.annotations()) - len(self.doubtful)


class Placing(Protocol):
    """Knows where the places of one text are in another."""

    def of(self, span: Span) -> Moved | None:
        """Return where a span is now, or None where nothing is left of it."""

    def of_all(self, spans: Fragments) -> tuple[Fragments, bool]:
        """Return where fragments are now, and whether all are there for sure."""


def moved_to(bundle: Bundle, text: str, places: Placing) -> Reanchored:
    """Return a document with a new text and its annotations where they belong in it.

    A quote needs a place for its content; of its other parts and of a stance's passages
    those without one go, and then a person should look at it.
    """
    old = bundle.document.text
    moved = [(one, *_moved(one, places)) for one in bundle.annotations()]
    taken = {_place(now) for _, now, sure in moved if now is not None and sure}
    kept: dict[AnnotationId, Annotation] = {}
    doubtful, lost = [], []
    for annotation, now, sure in moved:
        # The same words elsewhere are no place where the like is marked already.
        is_taken = now is not None and not sure and _place(now) in taken
        if now is None or is_taken:
            lost.append(annotation)
            continue
        kept[annotation.id] = now
        if not sure:
            doubtful.append((annotation.id, covered(old, main_spans(annotation))))
    return Reanchored(
        bundle=_with(bundle, text, _holding_together(kept), places),
        doubtful=tuple(doubtful),
        lost=tuple(lost),
    )


def main_spans(annotation: Annotation) -> Fragments:
    """Return the spans whose words tell an annotation best: of a quote its content."""
    if isinstance(annotation, Attribution):
        return annotation.content
    return spans_of(annotation)


def _place(annotation: Annotation) -> tuple[object, ...]:
    """Return what no two annotations have in common; a stance stands nowhere."""
    if isinstance(annotation, Stance):
        return (annotation.id,)
    return (type(annotation), main_spans(annotation))


def _with(
    bundle: Bundle, text: str, kept: dict[AnnotationId, Annotation], places: Placing
) -> Bundle:
    document = bundle.document
    length = len(document.text)
    marks = (
        places.of(span) for span in dismissed(document.metadata) if span.end <= length
    )
    still = [moved.span for moved in marks if moved is not None and moved.sure]
    metadata = with_dismissed(document.metadata, still)
    values = kept.values()
    return replace(
        bundle,
        document=replace(document, text=text, metadata=metadata),
        regions=tuple(one for one in values if isinstance(one, Region)),
        mentions=tuple(one for one in values if isinstance(one, Mention)),
        attributions=tuple(one for one in values if isinstance(one, Attribution)),
        stances=tuple(one for one in values if isinstance(one, Stance)),
    )


def _holding_together(
    kept: dict[AnnotationId, Annotation],
) -> dict[AnnotationId, Annotation]:
    """Return annotations without links to quotes that found no place."""
    held = dict(kept)
    for annotation in kept.values():
        if isinstance(annotation, Attribution) and annotation.parent not in kept:
            held[annotation.id] = replace(annotation, parent=None)
        if isinstance(annotation, Stance):
            evidence = tuple(
                piece
                for piece in annotation.evidence
                if piece.attribution is None or piece.attribution in kept
            )
            held[annotation.id] = replace(annotation, evidence=evidence)
    return held


def _moved(annotation: Annotation, places: Placing) -> tuple[Annotation | None, bool]:
    if isinstance(annotation, Region | Mention):
        moved = places.of(annotation.span)
        if moved is None:
            return None, False
        return replace(annotation, span=moved.span), moved.sure
    if isinstance(annotation, Attribution):
        content, sure = places.of_all(annotation.content)
        if not content:
            return None, False
        source, source_sure = places.of_all(annotation.fragments(Role.SOURCE))
        cue, cue_sure = places.of_all(annotation.fragments(Role.CUE))
        if not source_sure:
            source = _within_reach(source, content)
        if not cue_sure:
            cue = _within_reach(cue, content)
        quote = replace(annotation, content=content, source=source, cue=cue)
        return quote, sure and source_sure and cue_sure
    return _moved_stance(annotation, places)


def _within_reach(spans: Fragments, content: Fragments) -> Fragments:
    """Return the spans that can be of a quote with a content.

    The same “said” stands in many sentences, and is of one with its neighbour only.
    """
    first, last = content[0].start - _REACH, content[-1].end + _REACH
    return tuple(one for one in spans if first <= one.start and one.end <= last)


def _moved_stance(stance: Stance, places: Placing) -> tuple[Stance, bool]:
    evidence, sure = [], True
    for piece in stance.evidence:
        spans, piece_sure = places.of_all(piece.spans)
        sure = sure and piece_sure
        if piece.attribution is not None or spans:
            evidence.append(Evidence(piece.attribution, spans))
    return replace(stance, evidence=tuple(evidence)), sure
