"""What stands in the margin beside the text: who says it, and where they stand.

Pure: from a bundle to labels; the article view finds room for them and paints them.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pressmark.gui.label_words import (
    page_word,
    polarity_name,
    polarity_of,
    polarity_tone,
)
from pressmark.gui.noted import open_notes
from pressmark.gui.work.acts import is_attitude
from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Bundle
from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.layer import Layer
from pressmark.model.review import Status
from pressmark.model.scheme import NEWS, Scheme
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


def margin_labels(
    bundle: Bundle, shown: frozenset[Layer], scheme: Scheme = NEWS
) -> list[MarginLabel]:
    """Return the labels of the layers shown, in reading order.

    Attributions have one each; of the regions only those suggested that the setting of
    the text alone would not tell from decided ones.
    """
    labels: list[MarginLabel] = []
    if Layer.ATTRIBUTIONS in shown:
        stances = bundle.stances if Layer.STANCES in shown else ()
        beside = _Beside(bundle, stances, scheme)
        labels += [
            beside.label(quote)
            for quote in bundle.attributions
            if quote.review.status is not Status.REJECTED
        ]
    if Layer.REGIONS in shown:
        labels += [
            MarginLabel(
                region.id,
                region.span.start,
                None,
                f"{page_word(scheme, region.label)}?",
                True,
            )
            for region in bundle.regions
            if region.review.status is Status.SUGGESTED and not has_tag(region.label)
        ]
    return sorted(labels, key=lambda label: (label.anchor, label.annotation))


def has_tag(label: str) -> bool:
    """Whether a region is told by a tag after its text rather than in the margin."""
    return label in {"furniture", "caption"}


def stance_words(bundle: Bundle, stance: Stance, scheme: Scheme = NEWS) -> str:
    """Return a stance in words, such as “against · toll decree”."""
    target = bundle.entity(stance.target)
    named = target.name if target else (stance.topic or "")
    name = polarity_name(polarity_of(scheme, stance.polarity))
    return f"{name.lower()} · {named}"


def speaker_words(bundle: Bundle, quote: Attribution) -> str:
    """Return who says it: the speaker's name or the source's words with a “?”."""
    speaker = bundle.entity(quote.speaker)
    return speaker.name if speaker is not None else _source_words(bundle, quote)


def _source_words(bundle: Bundle, quote: Attribution) -> str:
    source = " ".join(covered(bundle.document.text, quote.source).split())
    return f"{source}?" if source else QCoreApplication.translate("Article", "who?")


class _Beside:
    """What stands beside the quotes of a bundle, with everything looked up once."""

    def __init__(
        self, bundle: Bundle, stances: tuple[Stance, ...], scheme: Scheme
    ) -> None:
        self._bundle = bundle
        self._scheme = scheme
        self._names = {entity.id: entity.name for entity in bundle.entities}
        self._noted = open_notes(bundle)
        self._evident: dict[AnnotationId | None, list[Stance]] = defaultdict(list)
        self._held: dict[EntityId | None, list[Stance]] = defaultdict(list)
        for stance in stances:
            if stance.review.status is Status.REJECTED:
                continue
            for attribution in {piece.attribution for piece in stance.evidence}:
                self._evident[attribution].append(stance)
            self._held[stance.holder].append(stance)

    def label(self, quote: Attribution) -> MarginLabel:
        """Return the label of a quote."""
        extent = _extent(quote)
        name = self._names.get(quote.speaker) if quote.speaker else None
        return MarginLabel(
            annotation=quote.id,
            anchor=extent.start,
            extent=extent,
            name=_source_words(self._bundle, quote) if name is None else name,
            suggested=quote.review.status is Status.SUGGESTED,
            chips=self._chips(quote) if self._held else (),
            quiet=is_attitude(quote),
            noted=quote.id in self._noted,
        )

    def _chips(self, quote: Attribution) -> tuple[Chip, ...]:
        """Return the stances that a quote is evidence of, then those of its speaker."""
        evident = self._evident.get(quote.id, [])
        held = self._held.get(quote.speaker, []) if quote.speaker else []
        others = [stance for stance in held if stance not in evident]
        return (
            *(self._chip(stance, evident=True) for stance in evident),
            *(self._chip(stance, evident=False) for stance in others),
        )

    def _chip(self, stance: Stance, *, evident: bool) -> Chip:
        suggested = stance.review.status is Status.SUGGESTED
        words = stance_words(self._bundle, stance, self._scheme)
        tone = polarity_tone(polarity_of(self._scheme, stance.polarity))
        return Chip(stance.id, words, tone, evident, suggested)


def _extent(quote: Attribution) -> Span:
    content: Fragments = quote.content
    start, end = content[0].start, content[-1].end
    if not quote.source and not quote.cue:
        return Span(start, end)
    near = [
        span
        for span in (*quote.source, *quote.cue)
        if span.end > start - _NEAR and span.start < end + _NEAR
    ]
    return Span(
        min([start, *(span.start for span in near)]),
        max([end, *(span.end for span in near)]),
    )
