"""What is said about an annotation when the mouse or the caret is on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from PySide6.QtCore import QCoreApplication

from pressmark.gui.article.margin import speaker_words, stance_words
from pressmark.gui.label_words import named
from pressmark.gui.noted import note_words, open_notes, pipelines_of
from pressmark.gui.plain import seen
from pressmark.gui.wording import percent, word
from pressmark.gui.work.acts import is_attitude
from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Annotation, Bundle
from pressmark.model.document import Region
from pressmark.model.entity import Mention
from pressmark.model.ids import AnnotationId
from pressmark.model.review import OriginKind, Review
from pressmark.model.scheme import Scheme

Reasons = Mapping[AnnotationId, str]
"""Why suggestions are there, by their ids."""


def describe(
    bundle: Bundle, annotation: Annotation, scheme: Scheme, reasons: Reasons
) -> str:
    """Return one line about an annotation: what it is, its state, its maker, why.

    Notes on it that are to be dealt with follow.
    """
    said = [called_what(bundle, annotation, scheme), _state(annotation.review)]
    if annotation.id in reasons:
        said.append(reasons[annotation.id])
    if bundle.notes:
        pipelines = pipelines_of(bundle)
        notes = open_notes(bundle).get(annotation.id, ())
        said += (note_words(note, pipelines) for note in notes)
    return " · ".join(said)


def tooltip(
    bundle: Bundle,
    annotations: Iterable[Annotation],
    scheme: Scheme,
    reasons: Reasons,
) -> str:
    """Return a line each about annotations, for a tooltip.

    Qt takes a tooltip for rich text where it looks like it; this one always is, with
    all that comes from data escaped.
    """
    lines = (escape(seen(describe(bundle, a, scheme, reasons))) for a in annotations)
    return f"<qt>{'<br>'.join(lines)}</qt>"


def called_what(bundle: Bundle, annotation: Annotation, scheme: Scheme) -> str:
    """Return what an annotation is and of whom, in a few words."""
    if isinstance(annotation, Region):
        return named(scheme.region_labels, annotation.label)
    if isinstance(annotation, Mention):
        label = named(scheme.mention_labels, annotation.label)
        entity = bundle.entity(annotation.entity)
        return f"{label}: {entity.name}" if entity else label
    if isinstance(annotation, Attribution):
        what = (
            _tr("{} attitude: {}") if is_attitude(annotation) else _tr("{} quote: {}")
        )
        kind = word(annotation.kind).capitalize()
        return what.format(kind, speaker_words(bundle, annotation))
    holder = bundle.entity(annotation.holder)
    who = holder.name if holder else _tr("the article")
    standing = stance_words(bundle, annotation, scheme)
    return _tr("Stance of {}: {}").format(who, standing)


def _state(review: Review) -> str:
    said = [word(review.status)]
    if review.score is not None:
        said.append(percent(review.score / 1000))
    imported = review.origin.kind is OriginKind.IMPORT
    by = _tr("from {}") if imported else _tr("by {}")
    maker = f"{review.origin.name} {review.origin.version}".strip()
    return " · ".join([*said, by.format(maker)] if maker else said)


def _tr(words: str) -> str:
    return QCoreApplication.translate("article", words)
