"""A chart in the window, with what each bar says under the mouse."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from pressmark.gui.accessible.roles import Role, speak_as
from pressmark.gui.plain import tip
from pressmark.gui.statistics.chart import Chart
from pressmark.gui.statistics.painting import Area, ChartPainter
from pressmark.gui.theme import LIGHT, Theme

_LEAST = 320
_SPOKEN = 12
"""How many bars are described to a screen reader; the table has all."""


class ChartView(QWidget):
    """Paints a chart as wide as there is room and as high as it needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        speak_as(self, Role.Chart)
        self._theme = LIGHT
        self._chart: Chart | None = None
        self._areas: list[Area] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(_LEAST)

    def show_chart(self, chart: Chart) -> None:
        """Show another chart."""
        self._chart = chart
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(". ".join(map(chart.tip, chart.drawn[:_SPOKEN])))
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of a theme from now on."""
        self._theme = theme
        self.update()

    def areas(self) -> list[Area]:
        """Return where bars were painted last, and what they say."""
        return self._areas

    def hasHeightForWidth(self) -> bool:
        """Whether the height follows from the width: it does."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the chart in a width."""
        if self._chart is None:
            return 0
        return round(self._painter().height(self._chart, width))

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        return QSize(2 * _LEAST, self.heightForWidth(max(self.width(), _LEAST)))

    def minimumSizeHint(self) -> QSize:
        """Return the least size: a chart is not to be squeezed."""
        return QSize(_LEAST, self.heightForWidth(max(self.width(), _LEAST)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chart."""
        if self._chart is None:
            return
        chart_painter, painter = self._painter(), QPainter(self)
        chart_painter.paint(painter, self._chart, QRectF(self.rect()))
        painter.end()
        self._areas = chart_painter.areas

    def event(self, event: QEvent) -> bool:
        """Say what the bar under the mouse says."""
        if event.type() == QEvent.Type.ToolTip:
            told = cast("QHelpEvent", event)
            point = told.pos().toPointF()
            tips = [area.tip for area in self._areas if area.place.contains(point)]
            QToolTip.showText(told.globalPos(), tip(tips[0]) if tips else "", self)
            return True
        return super().event(event)

    def _painter(self) -> ChartPainter:
        return ChartPainter(self._theme, self.font())
