"""The charts of the statistics on paper, or as PDF."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt

from pressmark.gui.plain import seen
from pressmark.gui.printing.paper import Foot, Paper, paint_foot, write_pdf
from pressmark.gui.statistics.saving import painter_on_paper
from pressmark.gui.theme import LIGHT, SANS, font

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPainter

    from pressmark.gui.printing.chosen import Chosen
    from pressmark.gui.statistics.chart import Chart, Page
    from pressmark.model.progress import Progress

_HEADING = 34.0
_BETWEEN = 16.0


@dataclass(frozen=True, slots=True)
class _Put:
    """A chart or a heading at a height of a page; a chart has a scale."""

    what: Chart | str
    page: int
    top: float
    scale: float = 1.0


class ChartPages:
    """Charts below each other, never cut by the end of a page."""

    def __init__(
        self, title: str, pages: Sequence[Page], paper: Paper, foot: Foot
    ) -> None:
        self.title = title
        self._paper = paper
        self._foot = foot
        self._painter = painter_on_paper()
        self._put = self._placed(pages)

    def page_count(self) -> int:
        """Return how many pages there are."""
        return 1 + max((one.page for one in self._put), default=0)

    def paint_page(self, painter: QPainter, number: int) -> None:
        """Paint a page, from 0, on a sheet whose corner is at 0, 0, in pixels."""
        painter.save()
        page = f"{number + 1} / {self.page_count()}"
        paint_foot(painter, self._paper, self.title, self._foot, page)
        box = self._paper.box
        painter.translate(box.topLeft())
        for one in self._put:
            if one.page != number:
                continue
            painter.save()
            painter.translate(0, one.top)
            if isinstance(one.what, str):
                self._heading(painter, one.what)
            else:
                painter.scale(one.scale, one.scale)
                high = self._height(one.what)
                room = QRectF(0, 0, box.width(), high)
                self._painter.paint(painter, one.what, room, titled=True)
            painter.restore()
        painter.restore()

    def _placed(self, pages: Sequence[Page]) -> list[_Put]:
        """Find a place for each chart; a heading stays with the first below it."""
        found: list[_Put] = []
        number, top, room = 0, 0.0, self._paper.box.height()
        for page in pages:
            heading = _HEADING
            for chart in page.charts:
                scale = min(1.0, (room - _HEADING) / self._height(chart))
                high = self._height(chart) * scale
                if top and top + heading + high > room:
                    number, top = number + 1, 0.0
                if heading:
                    found.append(_Put(page.title, number, top))
                found.append(_Put(chart, number, top + heading, scale))
                top, heading = top + heading + high + _BETWEEN, 0.0
        return found

    def _height(self, chart: Chart) -> float:
        return self._painter.height(chart, self._paper.box.width(), titled=True)

    def _heading(self, painter: QPainter, words: str) -> None:
        painter.setFont(font(SANS, 17, bold=True))
        painter.setPen(LIGHT.ink)
        line = QRectF(0, 0, self._paper.box.width(), _HEADING)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, seen(words))


@dataclass(frozen=True)
class ChartsPrintout:
    """Every chart of the statistics."""

    title: str
    shown: Sequence[Page]
    foot: Foot
    has_choices: bool = False
    listed: int = 0

    def pages(self, chosen: Chosen, paper: Paper) -> ChartPages:
        """Return the charts on pages."""
        del chosen
        return ChartPages(self.title, self.shown, paper, self.foot)

    def write(
        self,
        path: Path,
        chosen: Chosen,
        paper: Paper,
        *,
        everything: bool,
        progress: Progress,
    ) -> None:
        """Write the charts as PDF."""
        del everything
        write_pdf(path, paper, iter([self.pages(chosen, paper)]), self.title, progress)
