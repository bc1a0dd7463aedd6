"""The settings, made from the fields of :class:`Settings`."""

from __future__ import annotations

from dataclasses import Field, fields, replace
from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from pressmark.gui.dialogs.messages import without_icons
from pressmark.settings import Settings


class SettingsDialog(QDialog):
    """A line a setting: a box for text, numbers, choices or yes and no."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(480)
        form = QFormLayout(self)
        self._editors: dict[str, QWidget] = {}
        for field in fields(Settings):
            editor = _editor(field, getattr(settings, field.name))
            editor.setObjectName(f"setting_{field.name}")
            self._editors[field.name] = editor
            form.addRow(str(field.metadata["label"]), editor)
        name = self._editors["annotator"]
        if isinstance(name, QLineEdit):
            name.setPlaceholderText(replace(settings, annotator="").annotator_name)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        without_icons(buttons.buttons())
        form.addRow(buttons)

    def settings(self) -> Settings:
        """Return the settings as they stand in the dialog."""
        found = {name: _value(box) for name, box in self._editors.items()}
        return Settings(**found)


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
        number = QSpinBox()
        number.setRange(*field.metadata["range"])
        number.setValue(value)
        return number
    return QLineEdit(str(value))


def _value(editor: QWidget) -> Any:  # noqa: ANN401  (a setting of any type)
    if isinstance(editor, QCheckBox):
        return editor.isChecked()
    if isinstance(editor, QComboBox):
        return editor.currentData()
    if isinstance(editor, QSpinBox):
        return editor.value()
    return editor.text().strip() if isinstance(editor, QLineEdit) else None
