"""What an export would write and lose, before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.plain import PlainLabel
from pressmark.gui.translation import said
from pressmark.gui.wording import number, percent, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pressmark.exchange.format import Loss
    from pressmark.model.ids import DocumentId
    from pressmark.project.exporting import ExportReport
    from pressmark.project.splits import Split, Splits

    Titles = Callable[[Sequence[DocumentId]], Sequence[str]]

_THOUSAND = 1000
_SHOWN = 6
_HIGHEST = 170


class LossesView(QWidget):
    """A line that sums up, and below it a row for each thing that is lost.

    ``titles`` gives the titles of documents, to say where something is lost.
    """

    def __init__(self, titles: Titles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self._losses: tuple[Loss, ...] = ()
        self._words = PlainLabel(wordWrap=True)
        self._words.setObjectName("export_foreseen")
        self._table = _table()
        self._table.setObjectName("export_losses")
        self._table.setAccessibleName(self.tr("What is lost"))
        self._table.currentCellChanged.connect(self._show_where)
        self._where = PlainLabel(wordWrap=True)
        self._where.setObjectName("export_where")
        self._where.setProperty("muted", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._words, self._table, self._where):
            column.addWidget(widget)
        self.show_looking()

    def show_looking(self, done: int = 0, total: int = 0) -> None:
        """Say that it is being worked out, and how far that is."""
        far = f" {number(done)} / {number(total)}" if total else ""
        self._show(self.tr("Looking at what would be lost…") + far, ())

    def show_fault(self, words: str) -> None:
        """Say why it cannot be written."""
        self._show(words, ())

    def show_report(self, report: ExportReport) -> None:
        """Show what would be written and lost."""
        self._show("\n".join(summary(report)), report.losses)

    def words(self) -> str:
        """Return all that is shown, a line a row."""
        rows = (
            " – ".join(self._cell(row, column) for column in range(3))
            for row in range(self._table.rowCount())
        )
        return "\n".join([self._words.text(), *rows])

    def _cell(self, row: int, column: int) -> str:
        item = self._table.item(row, column)
        return "" if item is None else item.text()

    def _show(self, words: str, losses: tuple[Loss, ...]) -> None:
        self._losses = losses
        self._words.setText(words)
        self._table.setRowCount(len(losses))
        for row, loss in enumerate(losses):
            what = said(loss.what)
            cells = (
                f"{what[:1].upper()}{what[1:]}",
                number(loss.count),
                said(loss.why),
            )
            for column, cell in enumerate(cells):
                item = QTableWidgetItem(cell)
                self._table.setItem(row, column, item)
        self._table.setVisible(bool(losses))
        self._table.resizeRowsToContents()
        self._table.setFixedHeight(self._height())
        self._show_where(-1)

    def _show_where(self, row: int, *_more: int) -> None:
        known = self._losses[row].documents if 0 <= row < len(self._losses) else ()
        titles = [quoted(title) for title in self._titles(known[:_SHOWN])]
        more = len(known) > _SHOWN
        words = ", ".join([*titles, *(["…"] if more else [])])
        self._where.setText(self.tr("In {}").format(words) if titles else "")
        self._where.setVisible(bool(titles))

    def _height(self) -> int:
        """Return the height of all rows, if that is not too much."""
        rows = sum(self._table.rowHeight(row) for row in range(self._table.rowCount()))
        head = self._table.horizontalHeader().sizeHint().height()
        return min(rows + head + 4, _HIGHEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each row the lines it takes in the new width."""
        super().resizeEvent(event)
        self._table.resizeRowsToContents()
        self._table.setFixedHeight(self._height())


def summary(report: ExportReport) -> list[str]:
    """Return in a few sentences what an export would write."""
    lost = (
        _tr("This form does not hold everything:")
        if report.losses
        else _tr("Nothing is lost in this format.")
    )
    told = [f"{_count('%Ln articles.', report.written)} {lost}"]
    if report.splits is not None:
        told.insert(0, " ".join(split_words(report.splits)))
    return told


def split_words(splits: Splits) -> list[str]:
    """Return how splits came out, in sentences."""
    told = [f"{', '.join(map(_part_words, splits.parts))}."]
    if splits.groups:
        words = _count(
            "%Ln articles that are nearly the same as another", splits.grouped
        )
        told.append(_tr("{} stay together.").format(words))
    return told


def _part_words(part: Split) -> str:
    met = part.share == part.wanted
    words = "{name} {number} ({share})"
    if not met:
        words = _tr("{name} {number} ({share}, asked for {wanted})")
    return words.format(
        name=part.name,
        number=number(part.documents),
        share=_share(part.share),
        wanted=_share(part.wanted),
    )


def _share(thousandths: int) -> str:
    return percent(thousandths / _THOUSAND, 1 if thousandths % 10 else 0)


def _table() -> QTableWidget:
    table = QTableWidget(0, 3)
    table.setHorizontalHeaderLabels([_tr("What"), _tr("How many"), _tr("Why")])
    table.verticalHeader().hide()
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setWordWrap(True)
    table.setStyleSheet("QTableView::item { padding: 0 6px; }")
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
    header.resizeSection(0, 270)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
    return table


def _tr(words: str) -> str:
    return QCoreApplication.translate("exporting", words)


def _count(words: str, count: int) -> str:
    return QCoreApplication.translate("exporting", words, "", count)
