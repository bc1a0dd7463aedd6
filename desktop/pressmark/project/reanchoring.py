"""Where annotations belong in a new text of the same article.

After the idea of Hypothesis and the W3C's Web Annotation model: a place is known by its
words, by what stands around them and by where it was. What stands between unchanged
words moves with them; what does not is looked for by its words.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from pressmark.model.attribution import Attribution, Role
from pressmark.model.bundle import Annotation, Bundle, spans_of
from pressmark.model.dismissal import dismissed, with_dismissed
from pressmark.model.document import Region
from pressmark.model.entity import Mention
from pressmark.model.ids import AnnotationId
from pressmark.model.span import Fragments, Span, covered, fragments, trimmed
from pressmark.model.stance import Evidence, Stance
from pressmark.project.text_matching import common, matching

_CONTEXT = 24
"""How many code points around words tell one place with them from another."""

_ALIKE = 0.6
"""How much of words must be as it was where their spelling was changed."""

_MORE = 10
"""How many code points such words may have more than twice as many as before."""

_REACH = 300
"""How many code points a source or cue may be from its content, if it is not sure."""

_LEAST_FOUND = 4
"""Shorter words are not looked for: they stand everywhere."""


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


def reanchored(bundle: Bundle, text: str) -> Reanchored:
    """Return a document with a new text and its annotations where they belong in it.

    A quote needs a place for its content; of its other parts and of a stance's passages
    those without one go, and then a person should look at it.
    """
    old = bundle.document.text
    places = Places(old, text)
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
    bundle: Bundle, text: str, kept: dict[AnnotationId, Annotation], places: Places
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


def _moved(annotation: Annotation, places: Places) -> tuple[Annotation | None, bool]:
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


def _moved_stance(stance: Stance, places: Places) -> tuple[Stance, bool]:
    evidence, sure = [], True
    for piece in stance.evidence:
        spans, piece_sure = places.of_all(piece.spans)
        sure = sure and piece_sure
        if piece.attribution is not None or spans:
            evidence.append(Evidence(piece.attribution, spans))
    return replace(stance, evidence=tuple(evidence)), sure


class Places:
    """Where the places of one text are in another."""

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new
        self._blocks = sorted(matching(old, new))
        self._starts = [block[0] for block in self._blocks]

    def of(self, span: Span) -> Moved | None:
        """Return where a span is now, or None where nothing is left of it."""
        words = span.covered(self._old)
        first, last = self._at(span.start), self._at(span.end - 1)
        if first is not None and last is not None and first <= last:
            now = Span(first, last + 1)
            return self._trimmed(now, sure=now.covered(self._new) == words)
        return (
            self._between(span, words)
            or self._found(span, words)
            or self._left_over(span)
        )

    def of_all(self, spans: Fragments) -> tuple[Fragments, bool]:
        """Return where fragments are now, and whether all are there for sure."""
        moved = [self.of(span) for span in spans]
        found = [one for one in moved if one is not None]
        sure = len(found) == len(moved) and all(one.sure for one in found)
        return fragments(one.span for one in found), sure

    def about(self, position: int) -> int:
        """Return where about a place is now, also if nothing is left of it."""
        place = bisect_right(self._starts, position) - 1
        if place < 0:
            return 0
        start, there, length = self._blocks[place]
        return min(there + min(position - start, length), len(self._new))

    def _at(self, position: int) -> int | None:
        place = bisect_right(self._starts, position) - 1
        if place < 0:
            return None
        start, there, length = self._blocks[place]
        return there + position - start if position < start + length else None

    def _between(self, span: Span, words: str) -> Moved | None:
        """Return what stands between the neighbours of a span if it is much like it.

        So a name whose spelling was corrected is found where it was.
        """
        first, last = self._at(span.start), self._at(span.end - 1)
        start = self._after_left(span.start) if first is None else first
        end = self._before_right(span.end) if last is None else last + 1
        if start is None or end is None or not 0 < end - start <= 2 * len(span) + _MORE:
            return None
        found = self._trimmed(Span(start, end), sure=False)
        if found is None:
            return None
        alike = SequenceMatcher(a=words, b=found.span.covered(self._new))
        return found if alike.ratio() >= _ALIKE else None

    def _after_left(self, position: int) -> int | None:
        """Return where that ends now which stands right before a place."""
        place = bisect_right(self._starts, position) - 1
        if place < 0:
            return None if self._old[:position].strip() else 0
        start, there, length = self._blocks[place]
        apart = self._old[start + length : position].strip()
        return None if apart else there + length

    def _before_right(self, position: int) -> int | None:
        """Return where that begins now which stands right behind a place."""
        place = bisect_left(self._starts, position)
        if place == len(self._starts):
            return None if self._old[position:].strip() else len(self._new)
        start, there, _ = self._blocks[place]
        return None if self._old[position:start].strip() else there

    def _trimmed(self, span: Span, *, sure: bool) -> Moved | None:
        now = trimmed(self._new, span.start, span.end)
        return None if now is None else Moved(now, sure)

    def _found(self, span: Span, words: str) -> Moved | None:
        """Look for the words elsewhere; what stands around them tells places apart."""
        if len(words) < _LEAST_FOUND:
            return None
        found = [match.start() for match in re.finditer(re.escape(words), self._new)]
        if not found:
            return None
        likeness = {start: self._likeness(span, start) for start in found}
        best = max(found, key=lambda start: (likeness[start], -abs(start - span.start)))
        alone = sum(value == likeness[best] for value in likeness.values()) == 1
        sure = alone and likeness[best] >= _CONTEXT
        return Moved(Span(best, best + len(words)), sure)

    def _likeness(self, span: Span, start: int) -> int:
        """Return how many code points on either side of a place are as they were."""
        end = start + len(span)
        before = common(
            reversed(self._old[max(0, span.start - _CONTEXT) : span.start]),
            reversed(self._new[max(0, start - _CONTEXT) : start]),
        )
        after = common(
            self._old[span.end : span.end + _CONTEXT], self._new[end : end + _CONTEXT]
        )
        return before + after

    def _left_over(self, span: Span) -> Moved | None:
        """Return the part that is left of a span whose edge went, if it is half."""
        places = [
            self._at(position)
            for position in range(span.start, span.end)
            if not self._old[position].isspace()
        ]
        kept = [place for place in places if place is not None]
        if not kept or 2 * len(kept) < len(places) or kept != sorted(kept):
            return None
        return self._trimmed(Span(kept[0], kept[-1] + 1), sure=False)
