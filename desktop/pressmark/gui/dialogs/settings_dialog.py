"""The settings, made from the fields of :class:`Settings`."""

from __future__ import annotations

from dataclasses import Field, fields, replace
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QFontDatabase, QResizeEvent
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
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui import translation
from pressmark.gui.dialogs.messages import without_icons
from pressmark.gui.plain import PlainLabel
from pressmark.gui.theme import SANS, SERIF
from pressmark.settings import Settings

_PART = 10
"""How many thousandths a per cent has."""


_EDGES = 28
"""The room left and right of what a page holds, in pixels."""
_GENERAL = "general"
_PAGES = (
    ("reading", QT_TRANSLATE_NOOP("settings", "Reading")),
    ("suggestions", QT_TRANSLATE_NOOP("settings", "Suggestions")),
    ("backups", QT_TRANSLATE_NOOP("settings", "Backups")),
    (_GENERAL, QT_TRANSLATE_NOOP("settings", "General")),
)
"""The pages of the dialog; a setting without one is on the last."""

_CHOICES = {
    "system": QT_TRANSLATE_NOOP("settings", "As the system"),
    "light": QT_TRANSLATE_NOOP("settings", "Light"),
    "dark": QT_TRANSLATE_NOOP("settings", "Dark"),
    "contrast": QT_TRANSLATE_NOOP("settings", "High contrast, white"),
    "contrast_dark": QT_TRANSLATE_NOOP("settings", "High contrast, black"),
    "questionable": QT_TRANSLATE_NOOP("settings", "When there is something to see"),
    "always": QT_TRANSLATE_NOOP("settings", "Always"),
    "never": QT_TRANSLATE_NOOP("settings", "Never"),
}

EASIER_TO_READ = (
    "Atkinson Hyperlegible",
    "Atkinson Hyperlegible Next",
    "Comic Neue",
    "Lexend",
    "Lexie Readable",
    "OpenDyslexic",
    "Sylexiad Sans",
)
"""Families whose letters are made to be told apart easily."""


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
    """A line a setting: a box for text, numbers, choices or yes and no.

    ``changed`` carries the settings as they stand whenever one of them is changed, so
    that what they do can be seen before they are kept.
    """

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(520)
        self._pages = QTabWidget()
        self._pages.setDocumentMode(True)
        self._forms: dict[str, QFormLayout] = {}
        self._abouts: list[QLabel] = []
        for name, words in _PAGES:
            self._forms[name] = self._page(_said(str(words)))
        self._editors: dict[str, QWidget] = {}
        for field in fields(Settings):
            self._add(field, getattr(settings, field.name))
        self._say_more(settings)
        for editor in self._editors.values():
            _change_of(editor).connect(self._tell)
        self._finish()

    def settings(self) -> Settings:
        """Return the settings as they stand in the dialog."""
        found = {name: _value(box) for name, box in self._editors.items()}
        return Settings(**found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give what is explained all the lines it takes; pages do not see to that."""
        super().resizeEvent(event)
        for about in self._abouts:
            about.setMinimumHeight(about.heightForWidth(self._pages.width() - _EDGES))

    def _page(self, words: str) -> QFormLayout:
        page = QWidget()
        form = QFormLayout(page)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._pages.addTab(page, words)
        return form

    def _finish(self) -> None:
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        without_icons(buttons.buttons())
        column = QVBoxLayout(self)
        column.addWidget(self._pages)
        column.addWidget(buttons)

    def _add(self, field: Field[Any], value: Any) -> None:  # noqa: ANN401  (a setting of any type)
        editor = _editor(field, value)
        editor.setObjectName(f"setting_{field.name}")
        self._editors[field.name] = editor
        form = self._forms[field.metadata.get("page", _GENERAL)]
        form.addRow(_said(field.metadata["label"]), editor)
        if "about" in field.metadata:
            self._explain(form, editor, _said(field.metadata["about"]))

    def _explain(self, form: QFormLayout, editor: QWidget, words: str) -> None:
        about = PlainLabel(words)
        about.setWordWrap(True)
        about.setProperty("muted", True)
        editor.setAccessibleDescription(words)
        self._abouts.append(about)
        form.addRow(about)

    def _say_more(self, settings: Settings) -> None:
        name = self._editors["annotator"]
        if isinstance(name, QLineEdit):
            name.setPlaceholderText(replace(settings, annotator="").annotator_name)
        eased = [name for name in QFontDatabase.families() if name in EASIER_TO_READ]
        if eased:
            words = self.tr("Made to be easier to tell apart, for dyslexia too: {}")
            told = words.format(", ".join(eased))
            self._explain(self._forms["reading"], self._editors["typeface"], told)

    def _tell(self) -> None:
        self.changed.emit(self.settings())


def _editor(field: Field[Any], value: Any) -> QWidget:  # noqa: ANN401  (a setting of any type)
    if isinstance(value, bool):
        tick = QCheckBox()
        tick.setChecked(value)
        return tick
    if field.metadata.get("language"):
        return _language_box(value)
    if field.metadata.get("font"):
        return _typeface_box(value)
    if "choices" in field.metadata:
        box = QComboBox()
        for choice in field.metadata["choices"]:
            box.addItem(_said(str(_CHOICES.get(choice, choice))), choice)
        box.setCurrentIndex(box.findData(value))
        return box
    if isinstance(value, int):
        number = _number(field, value)
        for inside in number.findChildren(QLineEdit):
            # Style sheets have no say in what is inside the box.
            inside.setTextMargins(6, 0, 0, 2)
        return number
    return QLineEdit(str(value))


def _typeface_box(value: str) -> QComboBox:
    """Return a box of the two typefaces that come along, then of all others."""
    box = QComboBox()
    box.addItem(_said("With serifs: {}").format(SERIF[0]), "")
    box.addItem(_said("Without serifs: {}").format(SANS[0]), SANS[0])
    box.insertSeparator(box.count())
    private = QFontDatabase.isPrivateFamily
    for family in QFontDatabase.families():
        if family not in (SERIF[0], SANS[0]) and not private(family):
            box.addItem(family, family)
    if box.findData(value) < 0:
        # One that another computer has; it is kept for when it is there again.
        box.addItem(value, value)
    box.setCurrentIndex(box.findData(value))
    box.setMaxVisibleItems(16)
    return box


def _change_of(editor: QWidget) -> SignalInstance:
    """Return the signal that tells of another value in a box."""
    if isinstance(editor, QCheckBox):
        return editor.toggled
    if isinstance(editor, QComboBox):
        return editor.currentIndexChanged
    if isinstance(editor, QSpinBox | QDoubleSpinBox):
        return editor.valueChanged
    if isinstance(editor, QLineEdit):
        return editor.textChanged
    raise TypeError(editor)


def _language_box(value: str) -> QComboBox:
    """Return a box of the languages there are, each in its own words."""
    box = QComboBox()
    box.addItem(_said(str(_CHOICES["system"])), translation.SYSTEM)
    for language in translation.languages():
        box.addItem(translation.own_name(language), language)
    box.setCurrentIndex(max(0, box.findData(value)))
    return box


def _said(words: str) -> str:
    return QCoreApplication.translate("settings", words)


def _number(field: Field[Any], value: int) -> QWidget:
    lowest, highest = field.metadata["range"]
    if field.metadata.get("thousandths"):
        share = PercentBox()
        share.setRange(lowest / _PART, highest / _PART)
        share.setValue(value / _PART)
        return share
    number = QSpinBox()
    number.setRange(lowest, highest)
    if "unit" in field.metadata:
        number.setSuffix(f"\u00a0{field.metadata['unit']}")
        number.setSingleStep(10)
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
