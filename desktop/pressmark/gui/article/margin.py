"""What stands in the margin beside the text: who says it, and where they stand.

Pure: from a bundle to labels; the article view finds room for them and paints them.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pressmark.gui.noted import open_notes
from pressmark.gui.work.acts import is_attitude
from pressmark.model.attribution import Attribution, Role
from pressmark.model.bundle import Bundle
from pressmark.model.ids import AnnotationId
from pressmark.model.layer import Layer
from pressmark.model.review import Status
from pressmark.model.span import Fragments, Span, covered
from pressmark.model.stance import Stance

_NEAR = 400
"""How far a source or cue may be from its content to be spanned by the same bar."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A stance beside a quote.

    ``evident`` tells a stance that this quote is evidence of from one that its speaker
    holds on other grounds.
    """

    stance: AnnotationId
    text: str
    polarity: str
    evident: bool
    suggested: bool


@dataclass(frozen=True, slots=True)
class MarginLabel:
    """Words beside the line where an annotation starts, and what its bar runs along.

    ``extent`` is None where there is no bar; that of an attitude is ``quiet``.
    ``noted`` says that there is a note to deal with.
    """

    annotation: AnnotationId
    anchor: int
    extent: Span | None
    name: str
    suggested: bool
    chips: tuple[Chip, ...] = ()
    quiet: bool = False
    noted: bool = False


def margin_labels(bundle: Bundle, shown: frozenset[Layer]) -> list[MarginLabel]:
    """Return the labels of the layers shown, in reading order.

    Attributions have one each; of the regions only those suggested that the setting of
    the text alone would not tell from decided ones.
    """
    labels: list[MarginLabel] = []
    if Layer.ATTRIBUTIONS in shown:
        stances = bundle.stances if Layer.STANCES in shown else ()
        noted = open_notes(bundle)
        labels += [
            _quote_label(bundle, quote, stances, noted)
            for quote in bundle.attributions
            if quote.review.status is not Status.REJECTED
        ]
    if Layer.REGIONS in shown:
        labels += [
            MarginLabel(region.id, region.span.start, None, f"{region.label}?", True)
            for region in bundle.regions
            if region.review.status is Status.SUGGESTED and not has_tag(region.label)
        ]
    return sorted(labels, key=lambda label: (label.anchor, label.annotation))


def has_tag(label: str) -> bool:
    """Whether a region is told by a tag after its text rather than in the margin."""
    return label in {"furniture", "caption"}


def polarity_words(polarity: str) -> str:
    """Return how a polarity is said before its target; a scheme's own as it is."""
    if polarity == "favor":
        return QCoreApplication.translate("Article", "for")
    return polarity


def stance_words(bundle: Bundle, stance: Stance) -> str:
    """Return a stance in words, such as “against · toll decree”."""
    target = bundle.entity(stance.target)
    named = target.name if target else (stance.topic or "")
    return f"{polarity_words(stance.polarity)} · {named}"


def speaker_words(bundle: Bundle, quote: Attribution) -> str:
    """Return who says it: the speaker's name or the source's words with a “?”."""
    speaker = bundle.entity(quote.speaker)
    if speaker is not None:
        return speaker.name
    source = " ".join(covered(bundle.document.text, quote.source).split())
    return f"{source}?" if source else QCoreApplication.translate("Article", "who?")


def _quote_label(
    bundle: Bundle,
    quote: Attribution,
    stances: tuple[Stance, ...],
    noted: Collection[str],
) -> MarginLabel:
    extent = _extent(quote)
    return MarginLabel(
        annotation=quote.id,
        anchor=extent.start,
        extent=extent,
        name=speaker_words(bundle, quote),
        suggested=quote.review.status is Status.SUGGESTED,
        chips=_chips(bundle, quote, stances),
        quiet=is_attitude(quote),
        noted=quote.id in noted,
    )


def _extent(quote: Attribution) -> Span:
    content: Fragments = quote.content
    start, end = content[0].start, content[-1].end
    near = [
        span
        for role in (Role.SOURCE, Role.CUE)
        for span in quote.fragments(role)
        if span.end > start - _NEAR and span.start < end + _NEAR
    ]
    return Span(
        min([start, *(span.start for span in near)]),
        max([end, *(span.end for span in near)]),
    )


def _chips(
    bundle: Bundle, quote: Attribution, stances: tuple[Stance, ...]
) -> tuple[Chip, ...]:
    chips = []
    for stance in stances:
        if stance.review.status is Status.REJECTED:
            continue
        evident = any(piece.attribution == quote.id for piece in stance.evidence)
        held = quote.speaker is not None and stance.holder == quote.speaker
        if evident or held:
            suggested = stance.review.status is Status.SUGGESTED
            words = stance_words(bundle, stance)
            chips.append(Chip(stance.id, words, stance.polarity, evident, suggested))
    return tuple(sorted(chips, key=lambda chip: not chip.evident))
