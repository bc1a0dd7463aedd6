"""The left of the window: search, filters by state, and the list of documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.documents.document_list import DocumentListModel
from pressmark.gui.documents.document_view import DocumentList
from pressmark.model import filters
from pressmark.model.filters import Filter
from pressmark.project.queries import StateCounts

if TYPE_CHECKING:
    from pressmark.gui.theme import Theme

_KEY = "Ctrl+F"
_DEBOUNCE = 200
"""Milliseconds between the last key in the search field and the search."""

_CHIPS = (
    ("all", "All", ""),
    ("todo", "To do", "state:todo"),
    ("open", "In progress", "state:open"),
    ("done", "Done", "state:done,skipped"),
    ("flagged", "Flagged", "flagged:yes"),
)
"""What each chip is called, says and asks for."""


class SearchField(QLineEdit):
    """A line for words; Escape empties it, Down goes on to the list, Enter finds."""

    left = Signal()
    entered = Signal()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the key that leads here while there is nothing to read."""
        super().paintEvent(event)
        if self.text() or self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(max(9, round(self.fontInfo().pixelSize() * 0.84)))
        painter.setFont(font)
        metrics = QFontMetrics(font)
        width, height = metrics.horizontalAdvance(_KEY) + 8, metrics.height() + 1
        badge = QRect(self.width() - width - 9, (self.height() - height) // 2, 0, 0)
        badge.setSize(QSize(width, height))
        painter.setPen(self.palette().mid().color())
        painter.drawRoundedRect(badge, 3, 3)
        painter.setPen(self.palette().placeholderText().color())
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, _KEY)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field with Down or Escape; find with Enter."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.clear()
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class DocumentPanel(QWidget):
    """Search field, chips and list.

    ``filter_changed`` says that others are listed, ``find_requested`` asks to go to the
    words in the article.
    """

    filter_changed = Signal()
    find_requested = Signal()

    def __init__(self, model: DocumentListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = model
        self.search = self._search_field()
        self.list = DocumentList(model)
        self._chips = QButtonGroup(self, exclusive=True)
        self._empty = QLabel(
            alignment=Qt.AlignmentFlag.AlignCenter,
            textFormat=Qt.TextFormat.PlainText,
            wordWrap=True,
        )
        self._empty.setProperty("muted", True)
        self._empty.setContentsMargins(20, 20, 20, 20)
        self._fault = self._fault_line()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(_padded(self.search))
        layout.addWidget(self._fault)
        layout.addLayout(self._chip_row())
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        layout.addLayout(self._stack, 1)
        self._later = QTimer(self, singleShot=True, interval=_DEBOUNCE)
        self._later.timeout.connect(self._apply)
        self.search.textChanged.connect(self._later.start)
        self.search.left.connect(self.list.setFocus)
        self.search.entered.connect(self._on_entered)
        self._chips.idClicked.connect(self._apply)
        model.modelReset.connect(self._show_emptiness)
        self._show_emptiness()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.list.set_theme(theme)

    def words(self) -> str:
        """Return the filter as it is written in the search field."""
        return self.search.text().strip()

    def asked(self) -> Filter:
        """Return what the search field says, as far as it makes sense."""
        return filters.read(self.search.text(), typing=True).filter

    def wanted(self) -> Filter:
        """Return what the search field and the chosen chip ask for together."""
        chip = filters.parse(_CHIPS[self._chips.checkedId()][2])
        return chip & self.asked()

    def show_counts(self, counts: StateCounts) -> None:
        """Say on the chips how many documents each would list."""
        numbers = (counts.total, counts.todo, counts.open)
        done = counts.done + counts.skipped
        for number, (chip, count) in enumerate(
            zip(_CHIPS, (*numbers, done, counts.flagged), strict=True)
        ):
            self._chips.button(number).setText(f"{self.tr(chip[1])} {count:,}")
        if not self.words():
            self.search.setPlaceholderText(
                self.tr("Search {:,} articles…").format(counts.total)
            )

    def start_search(self) -> None:
        """Go to the search field with all its words selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def clear(self) -> None:
        """List every document again."""
        self.search.clear()
        self._chips.button(0).setChecked(True)
        self._apply()

    def _on_entered(self) -> None:
        self._apply()
        self.find_requested.emit()

    def _apply(self) -> None:
        self._later.stop()
        faults = filters.read(self.search.text(), typing=True).faults
        self._fault.setText(faults[0].what if faults else "")
        self._fault.setVisible(bool(faults))
        if faults:
            return
        self._model.show_only(self.wanted())
        self._show_emptiness()
        self.filter_changed.emit()

    def _show_emptiness(self) -> None:
        empty = self._model.rowCount() == 0
        self._stack.setCurrentIndex(int(empty))
        if not empty:
            return
        if self._model.asked:
            said = self.tr("No article fits. Choose “All” or search for other words.")
        else:
            said = self.tr(
                "No articles yet. Drop files or folders here, or press Ctrl+I."
            )
        self._empty.setText(said)

    def _fault_line(self) -> QLabel:
        line = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        line.setObjectName("filter_fault")
        line.setContentsMargins(12, 0, 12, 0)
        line.hide()
        return line

    def _search_field(self) -> SearchField:
        field = SearchField()
        field.setObjectName("search")
        field.setClearButtonEnabled(True)
        field.setAccessibleName(self.tr("Search articles"))
        field.setPlaceholderText(self.tr("Search articles…"))
        return field

    def _chip_row(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(5)
        first, second = QHBoxLayout(), QHBoxLayout()
        for number, (name, words, asked) in enumerate(_CHIPS):
            chip = QPushButton(self.tr(words))
            chip.setObjectName(f"chip_{name}")
            chip.setCheckable(True)
            chip.setChecked(number == 0)
            chip.setToolTip(asked)
            chip.setProperty("chip", True)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._chips.addButton(chip, number)
            (first if number < 3 else second).addWidget(chip)  # noqa: PLR2004  (three fit)
        for row in (first, second):
            row.setContentsMargins(10, 0, 10, 0)
            row.setSpacing(6)
            row.addStretch(1)
            rows.addLayout(row)
        return rows


def _padded(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(10, 0, 10, 0)
    row.addWidget(widget)
    return row
