"""The stances of whoever speaks in the current quote, under the list of quotes."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pressmark.gui.inspector.card_list import CardModel
from pressmark.gui.inspector.card_view import CardView
from pressmark.gui.inspector.cards import Card, Row, Shown
from pressmark.gui.inspector.stance_list import STANCES, card, rows
from pressmark.gui.theme import Theme
from pressmark.model.ids import EntityId

_SHARE = 0.4
"""How much of the tab the stances get at most; the quotes have the rest."""
_LINE = 1
"""Pixels of the line above the cards."""


class SpeakerStances(QWidget):
    """Shows the stances of one holder; it is hidden where there are none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = CardModel(STANCES, self)
        self.view = CardView(self._model, theme)
        self.view.setProperty("panel", True)
        self.view.setAccessibleName(self.tr("Stances of the speaker"))
        line = QWidget()
        line.setFixedHeight(_LINE)
        line.setAutoFillBackground(True)
        line.setBackgroundRole(QPalette.ColorRole.Mid)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(line)
        whole.addWidget(self.view)
        vertically = QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertically)
        self.hide()

    def show_holder(self, shown: Shown | None, holder: EntityId | None) -> None:
        """Show the stances of an entity; of nobody there are none."""
        stances = shown.bundle.stances if shown and holder is not None else ()
        if not self._model.rowCount() and all(s.holder != holder for s in stances):
            return
        self._model.listing = replace(
            STANCES, rows=partial(_rows_of, holder), card=_short_card
        )
        self.view.show_cards(shown if holder is not None else None)
        self.setVisible(self._model.rowCount() > 0)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the height of the cards, or the most that the quotes can spare."""
        count = self._model.rowCount()
        needed = sum(self.view.sizeHintForRow(row) for row in range(count)) + _LINE
        parent = self.parentWidget()
        most = round(_SHARE * parent.height()) if parent else needed
        return QSize(super().sizeHint().width(), min(needed, most))

    def minimumSizeHint(self) -> QSize:
        """Return no size: the quotes come first."""
        return QSize(0, 0)


def _rows_of(
    holder: EntityId | None, shown: Shown, *, rejected: bool, current: str | None
) -> list[Row]:
    mine = tuple(s for s in shown.bundle.stances if s.holder == holder)
    of_holder = replace(shown, bundle=replace(shown.bundle, stances=mine))
    return rows(of_holder, rejected=rejected, current=current)


def _short_card(shown: Shown, row: Row, *, current: bool) -> Card:  # noqa: ARG001  (every list has it)
    return card(shown, row, current=False)
