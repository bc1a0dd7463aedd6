"""The bar under the article: which suggestion is current, and what to do with it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from pressmark.gui.accessible.roles import Role, speak_as
from pressmark.gui.article.review_keys import KEYS, QUIET, SPARED, keys_for
from pressmark.gui.key_button import KeyButton
from pressmark.gui.keys.keymap import keymap, with_keys
from pressmark.gui.plain import PlainLabel, tip
from pressmark.gui.work.review import in_layer, layer_of, place_of
from pressmark.model.layer import Layer
from pressmark.model.review import Status

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from pressmark.gui.actions import Actions
    from pressmark.gui.theme import Theme
    from pressmark.model.bundle import Annotation, Bundle


class ReviewBar(QFrame):
    """Says “Quote 2 of 11” and holds the buttons of reviewing, with their keys."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("review", True)
        speak_as(self, Role.ToolBar, self.tr("Review"))
        self._place = PlainLabel()
        self._place.setObjectName("review_place")
        font = self._place.font()
        font.setBold(True)
        self._place.setFont(font)
        self._here = PlainLabel()
        self._here.setObjectName("review_here")
        self._here.setProperty("muted", True)
        self._here.hide()
        self._question = PlainLabel()
        self._question.setObjectName("review_question")
        self._question.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 7, 16, 7)
        layout.setSpacing(10)
        layout.addWidget(self._place)
        layout.addWidget(self._here)
        layout.addWidget(self._question)
        self._wanted = keys_for(None, selected=False)
        self._current: Annotation | None = None
        self._selected = False
        self._fitted: tuple[object, ...] = ()
        self._buttons = {
            name: KeyButton(
                actions[key.action],
                self.tr(key.words),
                also=actions[key.also] if key.also else None,
                short=self.tr(key.short),
                primary=name == "accept",
                quiet=name in QUIET,
            )
            for name, key in KEYS.items()
        }
        for name, button in self._buttons.items():
            if name == QUIET[0]:
                layout.addStretch(1)
            layout.addWidget(button)
        keymap().changed.connect(self._refit)
        # The article above is not to move when there are no buttons for a while.
        self.setMinimumHeight(self.sizeHint().height())
        # What does not fit is left out by the bar itself, not cut off.
        self.setMinimumWidth(1)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        for button in self._buttons.values():
            button.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say it in fewer words, then leave buttons out, until all of it fits."""
        super().resizeEvent(event)
        self._fit()

    def _refit(self) -> None:
        """Fit the buttons anew, whose keys are others now."""
        self._fitted = ()
        self._fit()

    def _fit(self) -> None:
        # Digits are equally wide, and most words change by theirs.
        labels = (self._place, self._here, self._question)
        words = [len(label.text()) for label in labels]
        asked = bool(self._question.text())
        wanted = frozenset() if asked else self._wanted
        state = (wanted, self.width(), *words)
        if state == self._fitted:
            return
        self._fitted = state
        sparable = [name for name in SPARED if name in wanted]
        for left_out in range(-1, len(sparable) + 1):
            spared = sparable[: max(0, left_out)]
            for name, button in self._buttons.items():
                button.set_short(left_out >= 0)
                button.setHidden(name in spared or name not in wanted)
            if self.sizeHint().width() <= self.width():
                return

    def show_selection(self, selected: bool) -> None:
        """Show the keys that make sense while words are selected, or are not."""
        self._selected = selected
        self._show_keys()

    def _show_keys(self) -> None:
        self._wanted = keys_for(self._current, selected=self._selected)
        self._fit()

    def show_place(
        self,
        bundle: Bundle | None,
        current: Annotation | None,
        layer: Layer,
        *,
        hidden: int = 0,
    ) -> None:
        """Say where in its layer the current annotation stands.

        ``hidden`` is how many of the layer are switched off and not in the bundle.
        """
        if bundle is None:
            self.show_stack(0, 0)
        said = "" if bundle is None else self._said(bundle, current, layer)
        if hidden and said and current is None:
            said = self.tr("{said}, {hidden} hidden").format(said=said, hidden=hidden)
        self._place.setText(said)
        self._current = current
        self._wanted = keys_for(current, selected=self._selected)
        self._show_words()

    def show_stack(self, which: int, count: int) -> None:
        """Say which of how many annotations at the caret is current; 0 is none."""
        if count > 1 and which:
            said = self.tr("{which} of {count} here").format(which=which, count=count)
        elif count and not which:
            said = self.tr("{count} here").format(count=count)
        else:
            said = ""
        if said != self._here.text():
            self._here.setText(said)
            words = self.tr("{next_here} goes through what is at the caret")
            self._here.setToolTip(tip(with_keys(words)))
            self._show_words()

    def show_question(self, words: str) -> None:
        """Say what is asked in the article instead of all else; nothing: no more."""
        self._question.setText(words)
        self._show_words()

    def _show_words(self) -> None:
        asked = bool(self._question.text())
        self._question.setVisible(asked)
        self._place.setHidden(asked or not self._place.text())
        self._here.setHidden(asked or not self._here.text())
        self._fit()

    def _said(self, bundle: Bundle, current: Annotation | None, layer: Layer) -> str:
        if current is None:
            found = Counter(one.review.status for one in in_layer(bundle, layer))
            return self.tr("{name}: {open} of {all} open").format(
                name=self._named(layer, plural=True),
                open=found[Status.SUGGESTED],
                all=found[Status.SUGGESTED] + found[Status.ACCEPTED],
            )
        name = self._named(layer_of(current))
        if current.review.status is Status.REJECTED:
            return self.tr("{name}, rejected").format(name=name)
        place, count = place_of(bundle, current)
        return self.tr("{name} {place} of {all}").format(
            name=name, place=place, all=count
        )

    def _named(self, layer: Layer, *, plural: bool = False) -> str:
        one, many = {
            Layer.ATTRIBUTIONS: (self.tr("Quote"), self.tr("Quotes")),
            Layer.MENTIONS: (self.tr("Mention"), self.tr("Mentions")),
            Layer.STANCES: (self.tr("Stance"), self.tr("Stances")),
        }.get(layer, (self.tr("Page label"), self.tr("Page labels")))
        return many if plural else one
