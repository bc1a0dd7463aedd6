"""Which column of a table is what of an article, chosen column by column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from pressmark.exchange.columns import FIELDS, Columns
from pressmark.gui.plain import PlainLabel
from pressmark.gui.translation import said
from pressmark.gui.wheel import let_wheel_pass
from pressmark.gui.wording import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

_SAMPLE = 70


class ColumnsForm(QWidget):
    """A line a column: its heading, what it becomes, and some of its values.

    ``changed`` says that a column is to become something else.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Columns"))
        self._page = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.addWidget(self._page)
        self._columns = Columns.of("")
        self._boxes: dict[str, QComboBox] = {}

    def show_columns(
        self, headings: Sequence[tuple[str, Sequence[str]]], columns: Columns
    ) -> None:
        """Show what each of a table's columns becomes."""
        self._columns = columns
        self._boxes = {}
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(2, 1)
        heads = (self.tr("Column"), self.tr("Becomes"), self.tr("Values"))
        for place, words in enumerate(heads):
            head = PlainLabel(words)
            head.setProperty("muted", True)
            grid.addWidget(head, 0, place)
        for line, (heading, samples) in enumerate(headings, start=1):
            self._add(grid, line, heading, samples)
        self._column.replaceWidget(self._page, page)
        self._page.deleteLater()
        self._page = page
        self._show_choice()

    def columns(self) -> Columns:
        """Return what each column becomes."""
        return self._columns

    def _add(
        self, grid: QGridLayout, line: int, heading: str, samples: Sequence[str]
    ) -> None:
        name = PlainLabel(one_line(heading, _SAMPLE))
        box = QComboBox()
        let_wheel_pass(box)
        box.setAccessibleName(self.tr("What “{}” becomes").format(heading))
        box.addItem(self.tr("Further detail"), "")
        for field, words in FIELDS.items():
            box.addItem(said(words), field)
        box.activated.connect(lambda _: self._on_chosen(heading))
        told = " · ".join(one_line(sample, _SAMPLE) for sample in samples if sample)
        values = PlainLabel(told)
        values.setProperty("muted", True)
        values.setMinimumWidth(1)
        name.setBuddy(box)
        for place, widget in enumerate((name, box, values)):
            grid.addWidget(widget, line, place)
        self._boxes[heading] = box

    def _on_chosen(self, heading: str) -> None:
        field = str(self._boxes[heading].currentData())
        self._columns = self._columns.with_field(heading, field)
        self._show_choice()
        self.changed.emit()

    def _show_choice(self) -> None:
        for heading, box in self._boxes.items():
            box.setCurrentIndex(max(0, box.findData(self._columns.field_of(heading))))
