"""Speech and attitudes: what is left of an article while attitudes are switched off.

Pure functions over a bundle. A quote whose act nobody has said counts as speech.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pressmark.model.attribution import Act, Attribution
from pressmark.model.review import Status
from pressmark.model.stance import Evidence, Stance

if TYPE_CHECKING:
    from pressmark.model.bundle import Annotation, Bundle
    from pressmark.model.ids import AnnotationId


def act_of(quote: Attribution) -> Act:
    """Return the act of a quote; one that is not said is speech."""
    return quote.act or Act.SPEECH


def is_attitude(annotation: Annotation | None) -> bool:
    """Whether an annotation is a quote that was not said but wished or believed."""
    return isinstance(annotation, Attribution) and annotation.act is Act.ATTITUDE


def without_acts(
    bundle: Bundle, hidden: frozenset[Act], kept: AnnotationId | None = None
) -> Bundle:
    """Return a bundle without the quotes of some acts, but for the one of ``kept``.

    Quotes nested in one that goes stand by themselves, and where it is the evidence of
    a stance, its passages are.
    """
    gone = {
        quote.id: quote
        for quote in bundle.attributions
        if act_of(quote) in hidden and quote.id != kept
    }
    if not gone:
        return bundle
    return replace(
        bundle,
        attributions=tuple(
            replace(quote, parent=None) if quote.parent in gone else quote
            for quote in bundle.attributions
            if quote.id not in gone
        ),
        stances=tuple(_with_passages(stance, gone) for stance in bundle.stances),
    )


def _with_passages(stance: Stance, gone: dict[AnnotationId, Attribution]) -> Stance:
    if not any(piece.attribution in gone for piece in stance.evidence):
        return stance
    evidence = tuple(
        Evidence(spans=gone[piece.attribution].content)
        if piece.attribution in gone
        else piece
        for piece in stance.evidence
    )
    return replace(stance, evidence=evidence)


def attitudes(bundle: Bundle, *, only_open: bool = False) -> int:
    """Return how many attitudes are not rejected, or how many await a decision."""
    unwanted = {Status.ACCEPTED, Status.REJECTED} if only_open else {Status.REJECTED}
    return sum(
        is_attitude(quote) and quote.review.status not in unwanted
        for quote in bundle.attributions
    )
