"""Charts as files: SVG, PNG, CSV and text for the clipboard. Always light."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSaveFile, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from pressmark.errors import ProjectFileError
from pressmark.exchange.tables.formula_guard import guarded
from pressmark.gui.statistics.chart import Chart, Page, Unit
from pressmark.gui.statistics.painting import ChartPainter
from pressmark.gui.theme import LIGHT, SANS, UI_PIXELS, font

WIDTH = 760
"""The width of a saved chart, in pixels; a PNG has twice as many."""

_SCALE = 2
_DPI = 96


def save(chart: Chart, path: Path) -> None:
    """Write a chart as the file its name says: SVG, PNG or CSV.

    Raises:
        ProjectFileError: The file cannot be written; nothing is changed then.
    """
    makers = {".png": png, ".csv": csv_of_chart}
    write(path, makers.get(path.suffix.lower(), svg)(chart))


def write(path: Path, content: bytes) -> None:
    """Write a file whole or not at all.

    Raises:
        ProjectFileError: It cannot be written.
    """
    file = QSaveFile(str(path))
    opened = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if not opened or file.write(QByteArray(content)) < 0 or not file.commit():
        raise ProjectFileError(
            "{} cannot be written: {}. Choose another place.", path, file.errorString()
        )


def painter_on_paper() -> ChartPainter:
    """Return what draws charts for files and paper."""
    return ChartPainter(LIGHT, font(SANS, UI_PIXELS))


def size_on_paper(chart: Chart) -> QSize:
    """Return how large a saved chart is, in pixels."""
    return QSize(WIDTH, round(painter_on_paper().height(chart, WIDTH, titled=True)))


def svg(chart: Chart) -> bytes:
    """Return a chart as SVG, with its words as text."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    size = size_on_paper(chart)
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setResolution(_DPI)
    generator.setTitle(chart.title)
    generator.setDescription(". ".join(map(chart.tip, chart.drawn)))
    _draw(chart, QPainter(generator), size)
    return bytes(buffer.data().data())


def png(chart: Chart) -> bytes:
    """Return a chart as PNG, at twice its size."""
    size = size_on_paper(chart)
    image = QImage(size * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    _draw(chart, QPainter(image), size)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _draw(chart: Chart, painter: QPainter, size: QSize) -> None:
    box = QRectF(0, 0, size.width(), size.height())
    painter.fillRect(box, LIGHT.field)
    painter_on_paper().paint(painter, chart, box, titled=True)
    painter.end()


def csv_of_chart(chart: Chart) -> bytes:
    """Return the table of a chart as CSV (RFC 4180, UTF-8 with a mark); times in s."""
    heads = chart.columns()
    if chart.unit is Unit.SECONDS:
        heads = [heads[0], *(f"{head} (s)" for head in heads[1:2]), *heads[2:]]
    return _csv([heads, *(chart.cells(row) for row in chart.rows)])


def csv_of_pages(pages: Iterable[Page]) -> bytes:
    """Return every number of every chart as CSV, a line each."""
    lines: list[Sequence[int | str]] = [("chart", "name", "part", "number")]
    for page in pages:
        for chart in page.charts:
            heads = chart.columns()
            for row in chart.rows:
                cells = chart.cells(row)
                lines += [
                    (chart.id, row.name, head, cell)
                    for head, cell in zip(heads[1:], cells[1:], strict=True)
                ]
    return _csv(lines)


def as_text(chart: Chart) -> str:
    """Return the table of a chart with tabs, as spreadsheets and papers take it."""
    rows: list[Sequence[object]] = [chart.columns()]
    rows += [chart.cells(row) for row in chart.rows]
    return "\n".join(
        "\t".join(" ".join(str(_cell(cell)).split()) for cell in row) for row in rows
    )


def _csv(rows: Iterable[Sequence[object]]) -> bytes:
    written = io.StringIO()
    writer = csv.writer(written)
    for row in rows:
        writer.writerow([_cell(cell) for cell in row])
    return written.getvalue().encode("utf-8-sig")


def _cell(cell: object) -> int | str:
    return cell if isinstance(cell, int) else guarded(str(cell))
