"""What the card of a stance begins with: what is selected, current or at the caret."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QTextCursor

from pressmark.gui.article.offsets import Offsets
from pressmark.gui.inspector.cards import Shown
from pressmark.gui.inspector.stance_list import evidence_words
from pressmark.gui.stances.drafts import Offer
from pressmark.gui.stances.parties import holder_choices, target_choices
from pressmark.gui.work.hinting import SPEAKING
from pressmark.model.attribution import Attribution
from pressmark.model.bundle import spans_of
from pressmark.model.entity import Mention
from pressmark.model.review import Status
from pressmark.model.stance import Evidence, Stance
from pressmark.project import queries

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.work.focus import Focus
    from pressmark.model.bundle import Bundle
    from pressmark.model.ids import EntityId
    from pressmark.model.span import Span


_NEARBY = 160
"""How many code points before selected words their subject is looked for."""


_ENDS = re.compile(r"[.!?]\s|\n")
"""Where a sentence ends, near enough."""


def evidence_on(bundle: Bundle, selected: Span) -> Evidence:
    """Return some words as evidence; words that are all of a quote are that quote."""
    for quote in bundle.attributions:
        rejected = quote.review.status is Status.REJECTED
        if quote.content == (selected,) and not rejected:
            return Evidence(attribution=quote.id)
    return Evidence(spans=(selected,))


class StanceOffering:
    """Works out who, what and which evidence a new stance probably has."""

    def __init__(self, focus: Focus, article: ArticlePanel) -> None:
        self._focus = focus
        self._article = article

    def offer(self, last: EntityId | None) -> Offer:
        """Return what the card begins with; ``last`` had the stance before this one."""
        bundle, scheme = self._focus.bundle, self._focus.project.scheme
        quote, evidence = self._quote(), self.evidence()
        place = self._anchor()
        near = place.start if place else 0
        known = queries.recent_targets(self._focus.project)
        shown = Shown(bundle, scheme)
        holder = self._holder(quote, last)
        meant = self._mentioned(self._article.view.selected_span())
        targets = [
            choice
            for choice in target_choices(bundle, scheme, near, known)
            if holder is None or choice.value.entity != holder
        ]
        # Whom the selected words mention is likelier than what was looked at before.
        targets.sort(key=lambda choice: choice.value.entity not in meant)
        return Offer(
            holder_choices(bundle, scheme, near, holder),
            targets,
            scheme.polarity_labels,
            evidence,
            tuple(evidence_words(shown, piece) for piece in evidence),
            required=scheme.evidence_required,
        )

    def evidence(self) -> tuple[Evidence, ...]:
        """Return what is offered as evidence: the selection, else the quote."""
        selected, quote = self._article.view.selected_span(), self._quote()
        if selected is None:
            return () if quote is None else (Evidence(attribution=quote.id),)
        return (evidence_on(self._focus.visible, selected),)

    def _quote(self) -> Attribution | None:
        """Return the quote that a stance is probably in.

        Where words are selected it is the one they are said in; else the current one,
        that of the current mention of a speaker, or with nothing current the one at the
        caret.
        """
        current, selected = self._focus.current(), self._article.view.selected_span()
        if selected is not None:
            return self._quote_with(selected)
        if isinstance(current, Mention):
            return self._quote_of(current)
        if current is not None:
            return current if isinstance(current, Attribution) else None
        for found in self._article.view.annotations_at(
            self._article.view.caret_position()
        ):
            annotation = self._focus.visible.annotation(found)
            if isinstance(annotation, Attribution):
                return annotation
        return None

    def _quote_with(self, selected: Span) -> Attribution | None:
        """Return the innermost quote that says some words, or None."""
        holding = [
            (sum(map(len, quote.content)), quote.id, quote)
            for quote in self._focus.visible.attributions
            if quote.review.status is not Status.REJECTED
            and any(span.covers(selected) for span in quote.content)
        ]
        return min(holding)[2] if holding else None

    def _mentioned(self, selected: Span | None) -> frozenset[EntityId]:
        """Return the entities that the selected words mention."""
        return frozenset(
            mention.entity
            for mention in self._focus.visible.mentions
            if selected is not None
            and mention.entity is not None
            and selected.covers(mention.span)
            and mention.review.status is not Status.REJECTED
        )

    def _named_before(self, selected: Span) -> EntityId | None:
        """Return who can have a stance and is named last before words of a sentence."""
        bundle, scheme = self._focus.visible, self._focus.project.scheme
        text = bundle.document.text
        speaking = {one.id for one in scheme.mention_labels if one.group in SPEAKING}
        before = [
            (mention.span.start, mention.entity)
            for mention in bundle.mentions
            if mention.entity is not None
            and mention.label in speaking
            and mention.review.status is not Status.REJECTED
            and 0 <= selected.start - mention.span.end <= _NEARBY
            and not _ENDS.search(text, mention.span.end, selected.start)
        ]
        return max(before)[1] if before else None

    def _quote_of(self, mention: Mention) -> Attribution | None:
        for quote in self._focus.visible.attributions:
            speaks = any(span.covers(mention.span) for span in quote.source)
            if speaks and quote.review.status is not Status.REJECTED:
                return quote
        return None

    def _holder(
        self, quote: Attribution | None, last: EntityId | None
    ) -> EntityId | None:
        current, selected = self._focus.current(), self._article.view.selected_span()
        if selected is not None:
            named = self._named_before(selected)
            said = quote.speaker if quote is not None else None
            return said or named or self._still(last)
        if isinstance(current, Mention) and current.entity is not None:
            return current.entity
        if quote is not None and quote.speaker is not None:
            return quote.speaker
        if isinstance(current, Stance):
            return current.holder
        return self._still(last)

    def _still(self, last: EntityId | None) -> EntityId | None:
        return last if self._focus.bundle.entity(last) is not None else None

    def _anchor(self) -> Span | None:
        """Return what the card is beside: the selection or what is current."""
        selected = self._article.view.selected_span()
        quote = self._quote()
        annotation = self._focus.current() or quote
        if selected is not None or annotation is None:
            return selected
        spans = (
            annotation.content
            if isinstance(annotation, Attribution)
            else spans_of(annotation)
        )
        return spans[0] if spans else None

    def place(self, window: QWidget) -> QRect:
        """Return where the anchor is in the window, inside what is seen of the text."""
        viewport = self._article.view.viewport()
        place, cursor = self._anchor(), self._article.view.textCursor()
        if place is not None:
            offsets = Offsets(self._focus.bundle.document.text)
            start = QTextCursor(self._article.view.document())
            start.setPosition(offsets.to_qt(place.start))
            cursor = QTextCursor(self._article.view.document())
            cursor.setPosition(offsets.to_qt(place.end))
            rect = self._article.view.cursorRect(start).united(
                self._article.view.cursorRect(cursor)
            )
        else:
            rect = self._article.view.cursorRect(cursor)
        seen = rect.intersected(viewport.rect())
        if seen.isEmpty():
            seen = QRect(viewport.rect().center().x() // 2, 40, 1, 1)
        corner = viewport.mapTo(window, QPoint(seen.left(), seen.top()))
        return QRect(corner, seen.size())
