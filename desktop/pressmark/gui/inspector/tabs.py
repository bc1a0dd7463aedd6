"""The tabs of the inspector: titles, counts, a line under the one in front."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QWidget

from pressmark.gui.mirroring import draw_words, mirrored
from pressmark.gui.theme import Theme

_GAP = 4
_HEIGHT = 38
_PADDING = 2
_ROOMY = 13


class InspectorTabs(QTabBar):
    """Paints each tab as its title with a muted count."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: dict[int, int] = {}
        self._widths: dict[tuple[str, str, str], float] = {}
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of a theme from now on."""
        self._theme = theme
        self.update()

    def set_count(self, tab: int, count: int) -> None:
        """Show how many things a tab lists; nothing is shown for none."""
        if self._counts.get(tab) != count:
            self._counts[tab] = count
            title = self.tabText(tab)
            self.setAccessibleTabName(tab, f"{title}, {count}" if count else title)
            # Only a new text makes the bar lay its tabs out again.
            self.setTabText(tab, "")
            self.setTabText(tab, title)

    def tabSizeHint(self, index: int) -> QSize:
        """Return the size of a tab: what it says, and room around it."""
        shown = [tab for tab in range(self.count()) if self.isTabVisible(tab)]
        total = sum(self._words_width(tab) for tab in shown)
        parent = self.parentWidget()
        spare = (parent.width() if parent else 0) - total
        fair = spare / (2 * len(shown)) if shown else 0
        padding = max(_PADDING, min(_ROOMY, fair - 0.5))
        return QSize(int(self._words_width(index) + 2 * padding), _HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Return the size below which a tab is not squeezed."""
        return QSize(int(self._words_width(index) + 2 * _PADDING), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  (Qt's signature)
        """Paint all tabs."""
        painter = QPainter(self)
        for tab in (one for one in range(self.count()) if self.isTabVisible(one)):
            self._paint_tab(painter, tab)
        painter.end()

    def _paint_tab(self, painter: QPainter, tab: int) -> None:
        theme, front = self._theme, tab == self.currentIndex()
        area = QRectF(self.tabRect(tab))
        if front:
            ground = theme.chosen if self.hasFocus() else theme.panel
            painter.fillRect(area, ground)
            painter.fillRect(area.adjusted(0, area.height() - 2, 0, 0), theme.accent)
            if self.hasFocus():
                painter.setPen(QPen(theme.accent, 2))
                painter.drawRect(area.adjusted(1, 1, -1, -1))
        font = self._title_font(front=front)
        spare = (area.width() - self._words_width(tab)) / 2
        with mirrored(painter, area, self.layoutDirection()):
            self._paint_words(painter, area.adjusted(spare, 0, 0, 0), tab, font)

    def _paint_words(
        self, painter: QPainter, area: QRectF, tab: int, font: QFont
    ) -> None:
        theme = self._theme
        painter.setFont(font)
        front = tab == self.currentIndex()
        painter.setPen(theme.accent if front else theme.soft)
        vertically = Qt.AlignmentFlag.AlignVCenter
        title = self.tabText(tab)
        draw_words(painter, area, vertically, title)
        beside = QFontMetricsF(font).horizontalAdvance(title) + _GAP
        painter.setFont(self.font())
        painter.setPen(theme.muted)
        count = self._count_text(tab)
        draw_words(painter, area.adjusted(beside, 0, 0, 0), vertically, count)

    def _words_width(self, tab: int) -> float:
        """Return the width of title and count, the same in front and behind."""
        # Qt asks for it all the time.
        said = self.tabText(tab), self._count_text(tab), self.font().key()
        if said not in self._widths:
            bold = QFontMetricsF(self._title_font(front=True))
            plain = QFontMetricsF(self.font())
            title, count, _ = said
            behind = _GAP + plain.horizontalAdvance(count) if count else 0
            self._widths[said] = bold.horizontalAdvance(title) + behind
        return self._widths[said]

    def _count_text(self, tab: int) -> str:
        return str(self._counts.get(tab) or "")

    def _title_font(self, *, front: bool) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if front else QFont.Weight.Normal)
        return font
