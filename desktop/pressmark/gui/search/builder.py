"""A filter put together from rows of field, “is” and value."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui import translation
from pressmark.gui.dialogs.messages import without_icons
from pressmark.gui.plain import PlainLabel
from pressmark.model import filters
from pressmark.model.filters import FIELDS, PLAIN, Field, Filter
from pressmark.model.filters.completing import Values

_WIDTH = 620


class _Row(QWidget):
    """One condition; ``changed`` says that it is another one, ``gone`` to drop it."""

    changed = Signal()
    gone = Signal()

    def __init__(self, values: Values) -> None:
        super().__init__()
        self._values = values
        self.field, self._is = QComboBox(), QComboBox()
        self.value = QComboBox(editable=True)
        self.field.addItem(self.tr("words"), None)
        for one in FIELDS:
            self.field.addItem(one.name, one)
            place = self.field.count() - 1
            about = QCoreApplication.translate("filters", one.about)
            self.field.setItemData(place, about, Qt.ItemDataRole.ToolTipRole)
        self._is.addItems([self.tr("is"), self.tr("is not")])
        self.value.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.value.setObjectName("condition_value")
        for box, name in (
            (self.field, self.tr("Field")),
            (self._is, self.tr("Is or is not")),
            (self.value, self.tr("Value")),
        ):
            box.setAccessibleName(name)
        drop = QPushButton("×")
        drop.setAccessibleName(self.tr("Drop this condition"))
        drop.setAutoDefault(False)
        drop.setFixedWidth(32)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        layout.addWidget(self._is)
        layout.addWidget(self.value, 1)
        layout.addWidget(drop)
        self.field.currentIndexChanged.connect(self._on_field)
        self._is.currentIndexChanged.connect(self.changed)
        self.value.editTextChanged.connect(self.changed)
        drop.clicked.connect(self.gone)
        self._on_field()

    def show_condition(self, condition: filters.Condition) -> None:
        """Begin with a condition."""
        written = filters.render_condition(condition)
        self._is.setCurrentIndex(int(condition.negated))
        names = [PLAIN, *(one.name for one in FIELDS)]
        self.field.setCurrentIndex(names.index(condition.field))
        bare = written.removeprefix("-")
        if condition.field != PLAIN:
            bare = bare.partition(":")[2]
        self.value.setEditText(bare)

    def written(self) -> str:
        """Return the condition as it is written; nothing without a value."""
        value = self.value.currentText().strip()
        if not value:
            return ""
        minus = "-" if self._is.currentIndex() else ""
        field: Field | None = self.field.currentData()
        if field is None:
            return minus + value
        return f"{minus}{field.name}:{_as_value(field, value)}"

    def _on_field(self) -> None:
        field: Field | None = self.field.currentData()
        typed = self.value.currentText()
        self.value.clear()
        if field is not None:
            optional = ("any", "none") if field.optional else ()
            known = (*field.values, *optional, *self._values(field, ""))
            self.value.addItems(list(dict.fromkeys(known)))
            example = field.example.partition(":")[2]
            line = self.value.lineEdit()
            if line is not None:
                line.setPlaceholderText(self.tr("such as {}").format(example))
        self.value.setEditText(typed)
        self.changed.emit()


class FilterBuilder(QDialog):
    """Rows of conditions; the filter they make is shown, and how many articles fit.

    ``counted`` gives the number for a filter.
    """

    def __init__(
        self,
        written: str,
        values: Values,
        counted: Callable[[Filter], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("filter_builder")
        self.setWindowTitle(self.tr("Build a filter"))
        self.setMinimumWidth(_WIDTH)
        self._values, self._counted = values, counted
        self.rows: list[_Row] = []
        self._place = QVBoxLayout()
        self.written = QLineEdit(readOnly=True)
        self.written.setObjectName("built_filter")
        self.written.setAccessibleName(self.tr("The filter as it is written"))
        self._said = PlainLabel(wordWrap=True)
        self._said.setObjectName("built_count")
        add = QPushButton(self.tr("Add a condition"))
        add.setObjectName("add_condition")
        add.setAutoDefault(False)
        add.clicked.connect(self._on_add)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        without_icons(self._buttons.buttons())
        about = PlainLabel(
            self.tr("Every row has to fit. Several values stand with commas between."),
        )
        about.setProperty("muted", True)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addLayout(self._place)
        layout.addWidget(add, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.written)
        layout.addWidget(self._said)
        layout.addWidget(self._buttons)
        for condition in filters.read(written).filter.conditions:
            self._add().show_condition(condition)
        if not self.rows:
            self._add()
        # Words can be typed at once; Shift+Tab goes to the field they are for.
        self.rows[-1].value.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def _on_add(self) -> None:
        self._add().field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> _Row:
        row = _Row(self._values)
        row.changed.connect(self._show)
        row.gone.connect(lambda: self._drop(row))
        self.rows.append(row)
        self._place.addWidget(row)
        return row

    def _drop(self, row: _Row) -> None:
        self.rows.remove(row)
        row.deleteLater()
        self._show()

    def _show(self) -> None:
        text = " ".join(filter(None, (row.written() for row in self.rows)))
        self.written.setText(text)
        found = filters.read(text)
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(not found.faults)
        if found.faults:
            self._said.setText(translation.said(found.faults[0].what))
            return
        count = self._counted(found.filter)
        self._said.setText(self.tr("%Ln articles fit.", "", count))


def _as_value(field: Field, value: str) -> str:
    """Return a value as it is written, quoted where a person would not think of it."""
    if filters.read(f"{field.name}:{value}").faults or " " in value:
        quoted = value.replace('"', '""')
        tried = f'"{quoted}"'
        whole = filters.read(f"{field.name}:{value}")
        split = len(whole.filter.conditions) != 1 or whole.faults
        return tried if split and '"' not in value else value
    return value
