"""The window of what became of suggestions: kept, corrected or rejected."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pressmark.exchange.tables import formula_guard
from pressmark.gui.accessible.roles import Role, speak_as
from pressmark.gui.dialogs.messages import without_icons
from pressmark.gui.dialogs.record_words import (
    COLUMN_TIPS,
    COLUMNS,
    LAYER_NAMES,
    by_likelihood,
    emptiness,
    layer_record,
    over_time,
    summary,
    table_rows,
)
from pressmark.gui.dialogs.share_bars import ShareBars, share_fills
from pressmark.gui.mirroring import draw_words, mirrored
from pressmark.gui.plain import PlainLabel, tip
from pressmark.gui.theme import LIGHT, Theme, shown
from pressmark.project import queries

if TYPE_CHECKING:
    from collections.abc import Generator

    from pressmark.project.project import Changed, Project
    from pressmark.project.suggestion_record import SuggestionRecord

_PERIODS = 12
"""How many periods have a bar; the table has them all."""

_PATIENCE = 250
"""Milliseconds without a step after which it is all counted anew."""

_AT_ONCE = 0.05
"""Seconds that counting may take before the window goes on with other things."""

_TOUCHED = frozenset({"region", "mention", "attribution", "stance", "document"})


class RecordDialog(QDialog):
    """Shows per layer what people decided, over time and by likelihood.

    It stays open beside the work, and follows it by :meth:`follow`. Many annotations
    are counted in idle moments; closing it ends that.
    """

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self.setWindowTitle(self.tr("Suggestion quality"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(820, 620)
        self._layers = QTabBar()
        self._layers.setExpanding(False)
        self._layers.setDrawBase(False)
        self._layers.setAccessibleName(self.tr("Layer"))
        for name in (self.tr("All layers"), *map(_said, LAYER_NAMES.values())):
            self._layers.addTab(name)
        self._summary = _words("record_summary")
        self._empty = _words("record_empty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("muted", True)
        self._time = ShareBars(self.tr("Over time"))
        self._bands = ShareBars(self.tr("By likelihood"))
        self._legend = ShareLegend()
        self.table = _table()
        self._pages = QStackedWidget()
        self._found: SuggestionRecord | None = None
        self._counting: Generator[float, None, SuggestionRecord] | None = None
        self._bites = QTimer(self, interval=0)
        self._bites.timeout.connect(self._count_some)
        self._done = QProgressBar()
        self._done.setAccessibleName(self.tr("Counted"))
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self.refresh)
        self._lay_out()
        self._set_theme()
        self.refresh()
        self._layers.currentChanged.connect(self._show_record)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Count no further."""
        self._timer.stop()
        self._bites.stop()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Paint in the colours of the theme, also when it becomes another one."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._set_theme()

    def _set_theme(self) -> None:
        theme = shown(self.palette())
        for part in (self._time, self._bands, self._legend):
            part.set_theme(theme)

    def follow(self, changed: Changed) -> None:
        """Count anew, soon, if a step changed what was decided."""
        if changed.tables & _TOUCHED:
            self._timer.start()

    def refresh(self) -> None:
        """Count anew and show it; what was counted before is shown until then."""
        self._timer.stop()
        self._counting = queries.counted_record(self._project)
        self._count(_AT_ONCE)

    def _count_some(self) -> None:
        self._count(0)

    def _count(self, seconds: float) -> None:
        """Go on counting for so long, and show it all in the end."""
        until, share = monotonic() + seconds, 0.0
        try:
            while self._counting is not None:
                share = next(self._counting)
                if monotonic() > until:
                    break
        except StopIteration as ended:
            self._counting, self._found = None, ended.value
        counts = self._counting is not None
        self._done.setValue(round(100 * share))
        self._done.setVisible(counts)
        if counts:
            self._bites.start()
            self._say_that_it_counts()
        else:
            self._bites.stop()
            self._show_record()

    def _say_that_it_counts(self) -> None:
        if self._found is None:
            self._summary.hide()
            self._empty.setText(self.tr("Counting what was decided …"))
            self._pages.setCurrentIndex(0)

    def _show_record(self) -> None:
        found = self._found
        if found is None:
            return
        chosen = [None, *LAYER_NAMES][self._layers.currentIndex()]
        record = layer_record(found, chosen)
        decided = record.total.decided > 0
        self._summary.setText(summary(record))
        self._summary.setVisible(decided)
        self._empty.setText(emptiness(record))
        self._time.show_bars(over_time(record, found.period, most=_PERIODS))
        self._bands.show_bars(by_likelihood(record))
        self._fill(table_rows(record, found.period))
        self._pages.setCurrentIndex(int(decided))

    def rows(self) -> list[list[str]]:
        """Return what the table says."""
        columns = range(self.table.columnCount())
        return [
            [self._cell(row, column) for column in columns]
            for row in range(self.table.rowCount())
        ]

    def _cell(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text() if item is not None else ""

    def _fill(self, rows: list[list[str]]) -> None:
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, words in enumerate(row):
                item = QTableWidgetItem(words)
                if not words:
                    spoken = Qt.ItemDataRole.AccessibleTextRole
                    item.setData(spoken, self.tr("nothing to count"))
                if column:
                    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    item.setTextAlignment(right)
                self.table.setItem(number, column, item)

    def _copy(self) -> None:
        rows = (list(map(_said, COLUMNS)), *self.rows())
        lines = ["\t".join(map(formula_guard.guarded, row)) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _lay_out(self) -> None:
        decided = QWidget()
        inside = QVBoxLayout(decided)
        inside.setContentsMargins(0, 0, 0, 0)
        bars = QHBoxLayout()
        bars.setSpacing(28)
        for chart in (self._time, self._bands):
            bars.addLayout(_under(chart.accessibleName(), chart), 1)
        inside.addLayout(bars)
        inside.addWidget(self._legend)
        inside.addWidget(self.table, 1)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(decided)
        layout = QVBoxLayout(self)
        for widget in (self._layers, self._summary, self._done):
            layout.addWidget(widget)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        copy = QPushButton(self.tr("&Copy the table"))
        copy.setObjectName("copy_record")
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        without_icons(buttons.buttons())
        return buttons


class ShareLegend(QWidget):
    """Says which part of a bar is what."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._names = tuple(map(_said, COLUMNS[1:4]))
        speak_as(self, Role.StaticText, ", ".join(self._names))

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of a theme from now on."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return a line's height; the width is what there is."""
        return QSize(320, self.fontMetrics().height() + 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a box and a name for each part."""
        painter = QPainter(self)
        with mirrored(painter, self.rect(), self.layoutDirection()):
            self._paint(painter)
        painter.end()

    def _paint(self, painter: QPainter) -> None:
        left, box = 0.0, QRectF(0, (self.height() - 11) / 2, 11, 11)
        for fills, name in zip(share_fills(self._theme), self._names, strict=True):
            for fill in fills:
                painter.fillRect(box.translated(left, 0), fill)
            painter.setPen(self._theme.soft)
            words = QRectF(left + 17, 0, self.width(), self.height())
            draw_words(painter, words, Qt.AlignmentFlag.AlignVCenter, name)
            left += 17 + self.fontMetrics().horizontalAdvance(name) + 18


def _under(title: str, chart: ShareBars) -> QVBoxLayout:
    heading = PlainLabel(title)
    heading.setProperty("section", True)
    vertically = QSizePolicy.Policy.Fixed
    heading.setSizePolicy(QSizePolicy.Policy.Preferred, vertically)
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(heading)
    column.addWidget(chart)
    column.addStretch(1)
    return column


def _words(name: str) -> QLabel:
    label = PlainLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _table() -> QTableWidget:
    table = QTableWidget(0, len(COLUMNS))
    table.setHorizontalHeaderLabels(list(map(_said, COLUMNS)))
    table.setAccessibleName(_said("Decisions"))
    for column, words in enumerate(map(_said, COLUMN_TIPS)):
        item = table.horizontalHeaderItem(column)
        if item is not None:
            item.setToolTip(tip(words))
    table.verticalHeader().hide()
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setTabKeyNavigation(False)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.setStyleSheet("QTableView::item { padding: 0 6px; }")
    return table


def _said(words: str) -> str:
    return QCoreApplication.translate("RecordDialog", words)
