"""A chart with its title, its table and what can be done with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.plain import PlainLabel
from pressmark.gui.statistics.chart_view import ChartView
from pressmark.gui.statistics.saving import as_text
from pressmark.gui.statistics.table_model import ChartTable

if TYPE_CHECKING:
    from pressmark.gui.statistics.chart import Chart
    from pressmark.gui.theme import Theme

_TABLE_HIGH = 300
_KINDS = ("svg", "png", "csv")


class ChartCard(QWidget):
    """Shows a chart, or the table behind it.

    ``save_requested`` carries the chart and “svg”, “png” or “csv”; ``said`` what was
    done.
    """

    save_requested = Signal(object, str)
    said = Signal(str)

    def __init__(self, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
        self.setObjectName(f"chart_{chart.id}")
        self.view = ChartView()
        self.model = ChartTable(self)
        self.table = _table()
        self._title = _line("section")
        self._note = _line("muted")
        self.as_table = QPushButton(self.tr("Table"))
        self._save = QPushButton(self.tr("Save"))
        self._copy = QPushButton(self.tr("Copy as table"))
        self._pages = QStackedWidget()
        self._lay_out()
        self.show_chart(chart)

    def show_chart(self, chart: Chart) -> None:
        """Show the same chart with other numbers."""
        self.chart = chart
        self.view.show_chart(chart)
        self.model.show_chart(chart)
        self._title.setText(chart.title)
        self._note.setText(chart.note)
        self._note.setVisible(bool(chart.note))
        words = self.tr("Table of “{}”").format(chart.title)
        self.table.setAccessibleName(words)
        self.as_table.setAccessibleName(words)
        self._save.setAccessibleName(self.tr("Save “{}”").format(chart.title))
        self._copy.setAccessibleName(self.tr("Copy “{}” as table").format(chart.title))
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of a theme."""
        self.view.set_theme(theme)

    def stops(self) -> list[QWidget]:
        """Return where Tab comes to, in order."""
        return [self.as_table, self._copy, self._save, self.table]

    def show_table(self, shown: bool) -> None:
        """Show the table, or the chart again."""
        if self.table.model() is None:
            # Most tables are never looked at, and to measure one takes a while.
            self.table.setModel(self.model)
            first = QHeaderView.ResizeMode.Stretch
            self.table.horizontalHeader().setSectionResizeMode(0, first)
        self.as_table.setChecked(shown)
        self._pages.setCurrentIndex(int(shown))
        self._fit()
        if shown:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy(self) -> None:
        """Put the table on the clipboard."""
        QGuiApplication.clipboard().setText(as_text(self.chart))
        self.said.emit(self.tr("Copied the table “{}”.").format(self.chart.title))

    def _fit(self) -> None:
        """Leave as much room as the chart needs, or the table."""
        shown = self._pages.currentIndex()
        rows = self.model.rowCount() + 2
        high = min(_TABLE_HIGH, rows * self.table.verticalHeader().defaultSectionSize())
        wide = max(self.view.width(), self.view.minimumWidth())
        self._pages.setFixedHeight(high if shown else self.view.heightForWidth(wide))

    def resizeEvent(self, event: object) -> None:
        """Leave as much room as the chart needs in its new width."""
        super().resizeEvent(event)  # type: ignore[arg-type]  # as Qt hands it over
        self._fit()

    def _lay_out(self) -> None:
        menu = QMenu(self._save)
        names = (self.tr("As SVG…"), self.tr("As PNG…"), self.tr("As CSV…"))
        for kind, words in zip(_KINDS, names, strict=True):
            action = menu.addAction(words)
            action.setObjectName(f"save_{kind}")
            action.triggered.connect(partial(self._ask_to_save, kind))
        self._save.setMenu(menu)
        self.as_table.setCheckable(True)
        self.as_table.clicked.connect(self.show_table)
        self._copy.clicked.connect(self.copy)
        copying = QShortcut(QKeySequence.StandardKey.Copy, self.table)
        copying.setContext(Qt.ShortcutContext.WidgetShortcut)
        copying.activated.connect(self.copy)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        for name, button in (
            ("as_table", self.as_table),
            ("copy_table", self._copy),
            ("save_chart", self._save),
        ):
            button.setObjectName(name)
            button.setProperty("chip", True)
            button.setAutoDefault(False)
            head.addWidget(button)
        self._pages.addWidget(self.view)
        self._pages.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 10)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self._note)
        layout.addWidget(self._pages)

    def _ask_to_save(self, kind: str) -> None:
        self.save_requested.emit(self.chart, kind)


def _line(kind: str) -> QLabel:
    line = PlainLabel()
    line.setProperty(kind, True)
    return line


def _table() -> QTableView:
    table = QTableView()
    table.verticalHeader().hide()
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.setStyleSheet("QTableView::item { padding: 0 6px; }")
    header = table.horizontalHeader()
    # Of a long table only what is in sight is measured.
    header.setResizeContentsPrecision(0)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    return table
