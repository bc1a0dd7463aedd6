"""The options of a format as a form: a line a field, made from the format itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from pressmark.errors import FormatError
from pressmark.exchange.options import Option, Value, options_of, values_of, with_values
from pressmark.gui.plain import PlainLabel
from pressmark.gui.plain_edit import PlainEdit
from pressmark.gui.translation import said
from pressmark.gui.wheel import let_wheel_pass

if TYPE_CHECKING:
    from collections.abc import Collection

    from pressmark.exchange.format import Format
    from pressmark.exchange.options import Purpose

_WIDEST = 2**31 - 1
_LINES = 4


class OptionsForm(QWidget):
    """Shows the options of a format, and gives back the format as they are set.

    ``changed`` says that one was set to something else. What makes no sense is told
    below the form, and :meth:`made` then returns the format as it made sense last. What
    means nothing for the ``purpose`` is not shown.
    """

    changed = Signal()

    def __init__(
        self,
        purpose: Purpose,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._purpose = purpose
        self._format: Format | None = None
        self._editors: dict[str, QWidget] = {}
        self._rows = QWidget()
        self._fault = PlainLabel(wordWrap=True)
        self._fault.setObjectName("option_fault")
        self._fault.setAccessibleName(self.tr("What is wrong"))
        self._fault.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._rows)
        self._column.addWidget(self._fault)

    def show_format(self, made: Format, without: Collection[str] = ()) -> None:
        """Show the options of a format as they are set in it, but for some."""
        self._format = made
        self._editors = {}
        rows = QWidget()
        form = QFormLayout(rows)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        values = values_of(made)
        for option in options_of(made, self._purpose):
            if option.name not in without:
                self._add(form, option, values[option.name])
        self._column.replaceWidget(self._rows, rows)
        # Until it is deleted it is to be nobody's child, or it would still be found.
        self._rows.setParent(None)
        self._rows.deleteLater()
        self._rows = rows
        self._tell_fault()

    def is_empty(self) -> bool:
        """Whether the format has no options that are shown."""
        return not self._editors

    def made(self) -> Format | None:
        """Return the format as its options are set, or None before one is shown."""
        return self._format

    def fault(self) -> str:
        """Return what is wrong with the options, for the person, or nothing."""
        if self._format is None:
            return ""
        values = {name: _value(editor) for name, editor in self._editors.items()}
        try:
            self._format = with_values(self._format, values)
        except FormatError as error:
            return said(error)
        return ""

    def _add(self, form: QFormLayout, option: Option, value: Value) -> None:
        editor = _editor(option, value)
        editor.setObjectName(f"option_{option.name}")
        words, about = said(option.label), said(option.help) if option.help else ""
        editor.setAccessibleName(words)
        editor.setAccessibleDescription(about)
        self._editors[option.name] = editor
        if isinstance(editor, QComboBox | QSpinBox | QDoubleSpinBox):
            let_wheel_pass(editor)
        if isinstance(editor, QCheckBox):
            # Its words stand beside it, where a click on them ticks it.
            editor.setText(words)
            form.addRow("", editor)
        else:
            form.addRow(words, editor)
        if about:
            explained = PlainLabel(about, wordWrap=True)
            explained.setProperty("muted", True)
            form.addRow("", explained)
        self._listen(editor)

    def _listen(self, editor: QWidget) -> None:
        if isinstance(editor, QCheckBox):
            editor.toggled.connect(self._on_changed)
        elif isinstance(editor, QComboBox):
            editor.currentIndexChanged.connect(self._on_changed)
        elif isinstance(editor, QSpinBox | QDoubleSpinBox):
            editor.valueChanged.connect(self._on_changed)
        elif isinstance(editor, QLineEdit | PlainEdit):
            editor.textChanged.connect(self._on_changed)

    def _on_changed(self) -> None:
        self._tell_fault()
        self.changed.emit()

    def _tell_fault(self) -> None:
        fault = self.fault()
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))


def _editor(option: Option, value: Value) -> QWidget:
    if option.choices:
        box = QComboBox()
        for choice, words in option.choices.items():
            box.addItem(said(words), choice)
        box.setCurrentIndex(box.findData(str(value)))
        return box
    if isinstance(value, bool):
        tick = QCheckBox()
        tick.setChecked(value)
        return tick
    if isinstance(value, int | float):
        return _number(option, value)
    if option.lines:
        lines = PlainEdit(value)
        lines.setTabChangesFocus(True)
        lines.setFixedHeight(lines.fontMetrics().lineSpacing() * _LINES + 16)
        return lines
    line = QLineEdit(value)
    # Else only the end of a long rule is seen.
    line.setCursorPosition(0)
    return line


def _number(option: Option, value: float) -> QSpinBox | QDoubleSpinBox:
    least = -_WIDEST if option.least is None else option.least
    most = _WIDEST if option.most is None else option.most
    if isinstance(value, int):
        whole = QSpinBox(minimum=round(least), maximum=round(most))
        whole.setValue(value)
        indent(whole)
        return whole
    number = QDoubleSpinBox(minimum=least, maximum=most, decimals=3, singleStep=0.1)
    number.setValue(value)
    indent(number)
    return number


def indent(number: QSpinBox | QDoubleSpinBox) -> None:
    """Let the digits in a box begin where the words in others do."""
    for inside in number.findChildren(QLineEdit):
        # Style sheets have no say in what is inside the box.
        inside.setTextMargins(6, 0, 0, 2)


def _value(editor: QWidget) -> Value:
    if isinstance(editor, QCheckBox):
        return editor.isChecked()
    if isinstance(editor, QComboBox):
        return str(editor.currentData())
    if isinstance(editor, QSpinBox | QDoubleSpinBox):
        return editor.value()
    if isinstance(editor, PlainEdit):
        return editor.text()
    if isinstance(editor, QLineEdit):
        return editor.text()
    raise TypeError(editor)
