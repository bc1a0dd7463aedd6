"""The settings, made from the fields of :class:`Settings`."""

from __future__ import annotations

from dataclasses import Field, fields, replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from pressmark.gui.dialogs.messages import without_icons
from pressmark.settings import Settings

_PART = 10
"""How many thousandths a per cent has."""


class PercentBox(QDoubleSpinBox):
    """A box for a share that is kept in thousandths and read in per cent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDecimals(1)
        self.setSingleStep(5)
        self.setSuffix(" %")

    def textFromValue(self, value: float) -> str:
        """Return the number without a fraction where it has none."""
        return self.locale().toString(value, "f", 0 if value == round(value) else 1)

    def thousandths(self) -> int:
        """Return what is set, in thousandths."""
        return round(self.value() * _PART)


class SettingsDialog(QDialog):
    """A line a setting: a box for text, numbers, choices or yes and no."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(520)
        self._form = QFormLayout(self)
        self._editors: dict[str, QWidget] = {}
        for field in fields(Settings):
            self._add(field, getattr(settings, field.name))
        name = self._editors["annotator"]
        if isinstance(name, QLineEdit):
            name.setPlaceholderText(replace(settings, annotator="").annotator_name)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        without_icons(buttons.buttons())
        self._form.addRow(buttons)

    def settings(self) -> Settings:
        """Return the settings as they stand in the dialog."""
        found = {name: _value(box) for name, box in self._editors.items()}
        return Settings(**found)

    def _add(self, field: Field[Any], value: Any) -> None:  # noqa: ANN401  (a setting of any type)
        editor = _editor(field, value)
        editor.setObjectName(f"setting_{field.name}")
        self._editors[field.name] = editor
        self._form.addRow(str(field.metadata["label"]), editor)
        if "about" in field.metadata:
            about = QLabel(str(field.metadata["about"]))
            about.setTextFormat(Qt.TextFormat.PlainText)
            about.setWordWrap(True)
            about.setProperty("muted", True)
            editor.setAccessibleDescription(about.text())
            self._form.addRow(about)


def _editor(field: Field[Any], value: Any) -> QWidget:  # noqa: ANN401  (a setting of any type)
    if isinstance(value, bool):
        tick = QCheckBox()
        tick.setChecked(value)
        return tick
    if "choices" in field.metadata:
        box = QComboBox()
        for choice in field.metadata["choices"]:
            box.addItem(str(choice).capitalize(), choice)
        box.setCurrentIndex(box.findData(value))
        return box
    if isinstance(value, int):
        number = _number(field, value)
        for inside in number.findChildren(QLineEdit):
            # Style sheets have no say in what is inside the box.
            inside.setTextMargins(6, 0, 0, 2)
        return number
    return QLineEdit(str(value))


def _number(field: Field[Any], value: int) -> QWidget:
    lowest, highest = field.metadata["range"]
    if field.metadata.get("thousandths"):
        share = PercentBox()
        share.setRange(lowest / _PART, highest / _PART)
        share.setValue(value / _PART)
        return share
    number = QSpinBox()
    number.setRange(lowest, highest)
    number.setValue(value)
    return number


def _value(editor: QWidget) -> Any:  # noqa: ANN401  (a setting of any type)
    if isinstance(editor, QCheckBox):
        return editor.isChecked()
    if isinstance(editor, QComboBox):
        return editor.currentData()
    if isinstance(editor, PercentBox):
        return editor.thousandths()
    if isinstance(editor, QSpinBox):
        return editor.value()
    return editor.text().strip() if isinstance(editor, QLineEdit) else None
