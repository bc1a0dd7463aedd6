"""One page of the statistics: a summary, and charts one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from pressmark.gui.accessible.roles import Role, speak_as
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.plain import PlainLabel
from pressmark.gui.statistics.chart_card import ChartCard
from pressmark.gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from pressmark.gui.statistics.chart import Page


class StatisticsPage(QScrollArea):
    """Repeats the signals of its charts."""

    save_requested = Signal(object, str)
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        speak_as(self, Role.Grouping, self.tr("Charts"))
        self._theme = LIGHT
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._summary = _words("summary")
        self._empty = _words("empty")
        self._empty.setProperty("muted", True)
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(16, 12, 16, 12)
        self._layout.setSpacing(10)
        self._layout.addWidget(self._summary)
        self._layout.addWidget(self._empty)
        self._layout.addStretch(1)
        self.setWidget(inside)
        self.cards: list[ChartCard] = []

    def show_page(self, page: Page) -> None:
        """Show other numbers; charts that were there stay, and with them their place.

        A card is made anew only where other charts are shown than before.
        """
        self._summary.setText(page.summary)
        self._summary.setVisible(bool(page.charts))
        self._empty.setText(with_keys(page.empty))
        self._empty.setVisible(not page.charts)
        if [card.chart.id for card in self.cards] == [one.id for one in page.charts]:
            for card, chart in zip(self.cards, page.charts, strict=True):
                card.show_chart(chart)
            return
        for card in self.cards:
            self._layout.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [ChartCard(chart) for chart in page.charts]
        for place, card in enumerate(self.cards):
            card.set_theme(self._theme)
            card.save_requested.connect(self.save_requested)
            card.said.connect(self.said)
            self._layout.insertWidget(2 + place, card)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of a theme."""
        self._theme = theme
        for card in self.cards:
            card.set_theme(theme)


def _words(name: str) -> QLabel:
    label = PlainLabel(wordWrap=True)
    label.setObjectName(name)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
