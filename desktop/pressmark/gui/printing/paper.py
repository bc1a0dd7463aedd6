"""Paper: its sizes, what can be printed on it, and who does the printing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEventLoop, QIODevice, QMarginsF, QRectF, QSaveFile, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from pressmark.errors import ProjectFileError
from pressmark.gui.plain import seen
from pressmark.gui.theme import LIGHT, SANS, font
from pressmark.gui.wording import long_date
from pressmark.model.progress import Progress

DPI = 96
"""Pixels in an inch of everything that is laid out here."""

_MILLIMETRE = DPI / 25.4
_EDGE = 15 * _MILLIMETRE
_FOOT = 9 * _MILLIMETRE
_SHARP = 1200
_SMALL = 10


class Paper(StrEnum):
    """The sizes of paper that are offered, from the smaller to the wider."""

    A4 = "A4"
    LETTER = "Letter"

    @property
    def size(self) -> QPageSize:
        """The size as Qt has it."""
        known = QPageSize.PageSizeId
        return QPageSize(known.A4 if self is Paper.A4 else known.Letter)

    @property
    def box(self) -> QRectF:
        """What can be printed on, without the foot of the page, in pixels."""
        inches = self.size.size(QPageSize.Unit.Inch)
        sheet = QRectF(0, 0, inches.width() * DPI, inches.height() * DPI)
        return sheet.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE - _FOOT)

    @property
    def whole(self) -> QRectF:
        """The whole sheet, in pixels."""
        inches = self.size.size(QPageSize.Unit.Inch)
        return QRectF(0, 0, inches.width() * DPI, inches.height() * DPI)


class Paged(Protocol):
    """Something that is laid out on pages."""

    @property
    def title(self) -> str:
        """What it is called."""

    def page_count(self) -> int:
        """Return how many pages there are."""

    def paint_page(self, painter: QPainter, number: int) -> None:
        """Paint a page, from 0, on a sheet whose corner is at 0, 0, in pixels."""


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands below every page: of what it is, and from where and when."""

    project: str
    date: str


def foot_of(project: str) -> Foot:
    """Return what stands below the pages of a project that are printed today."""
    today = datetime.now(UTC).astimezone().date().isoformat()
    return Foot(project, long_date(today))


def paint_foot(
    painter: QPainter, paper: Paper, title: str, foot: Foot, page: str
) -> None:
    """Paint the foot of a page."""
    face = font(SANS, _SMALL)
    metrics = QFontMetricsF(face)
    box = paper.box
    line = QRectF(box.left(), box.bottom() + _FOOT / 2, box.width(), _FOOT / 2)
    right = seen(" · ".join(filter(None, (foot.project, foot.date, page))))
    room = box.width() - metrics.horizontalAdvance(right) - 20
    left = metrics.elidedText(seen(title), Qt.TextElideMode.ElideRight, room)
    painter.setFont(face)
    painter.setPen(LIGHT.muted)
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft, left)
    painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, right)


def write_pdf(
    path: Path, paper: Paper, things: Iterator[Paged], title: str, progress: Progress
) -> None:
    """Write things as one PDF, each from a page of its own; any thread may do it.

    The file appears whole or not at all. ``progress`` is asked after every page.

    Raises:
        Cancelled: It was stopped; there is no file then.
        ProjectFileError: The file cannot be written.
    """
    # To lay text out starts timers; a thread that is none of Qt's cannot have any
    # before it has had a loop.
    loop = QEventLoop()
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise _unwritable(path, file)
    writer = QPdfWriter(file)
    writer.setTitle(seen(title))
    writer.setCreator("Pressmark")
    writer.setResolution(_SHARP)
    _lay_out(writer, paper)
    painter = QPainter(writer)
    try:
        _paint_all(painter, writer, things, progress)
    finally:
        painter.end()
        del writer, loop
    if not file.commit():
        raise _unwritable(path, file)


def print_on(device: QPagedPaintDevice, paper: Paper, thing: Paged) -> None:
    """Print something on a printer."""
    _lay_out(device, paper)
    painter = QPainter(device)
    painter.scale(device.logicalDpiX() / DPI, device.logicalDpiY() / DPI)
    for number in range(thing.page_count()):
        if number:
            device.newPage()
        thing.paint_page(painter, number)
    painter.end()


def _lay_out(device: QPagedPaintDevice, paper: Paper) -> None:
    # Margins are of what is painted: printers have others, which would be added.
    upright = QPageLayout.Orientation.Portrait
    layout = QPageLayout(paper.size, upright, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)


def _paint_all(
    painter: QPainter, writer: QPdfWriter, things: Iterator[Paged], progress: Progress
) -> None:
    painter.scale(writer.logicalDpiX() / DPI, writer.logicalDpiY() / DPI)
    first = True
    for thing in things:
        for number in range(thing.page_count()):
            progress.report(0, 0)
            if not first:
                writer.newPage()
            first = False
            thing.paint_page(painter, number)


def _unwritable(path: Path, file: QSaveFile) -> ProjectFileError:
    return ProjectFileError(
        "{} cannot be written: {}. Choose another place.", path, file.errorString()
    )
