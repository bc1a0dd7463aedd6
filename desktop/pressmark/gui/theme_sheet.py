"""The style sheet: rounded flat controls in the colours of a theme.

Beside the plain controls it knows these properties, set with ``setProperty``:

- on push and tool buttons: ``chip`` (a small round filter, filled while checked),
  ``primary`` (the one thing to do next), ``danger``, ``flat`` (no frame),
  ``segment`` (``first``, ``middle`` or ``last`` in a row of joined buttons), and on a
  segment ``polarity`` (favor, against, neutral, mixed: its colour while checked);
- on labels: ``muted``, ``heading``, ``section``, ``key`` (a key cap), ``badge``;
- on frames and widgets: ``card`` (with ``current``: the chosen one), ``bar`` (a strip
  along the window), ``review`` (the review bar), ``panel``.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from pressmark import paths

if TYPE_CHECKING:
    from pressmark.gui.theme import Theme

_CONTROLS = """
QMainWindow, QDialog { background: $panel; }
QToolTip { background: $field; color: $ink; border: 1px solid $edge; padding: 4px 6px; }
QMenuBar { background: $panel; border-bottom: 1px solid $line; padding: 2px 6px; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $accent;
    color: $on_accent; }
QMenu { background: $field; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 22px; border-radius: 4px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $dim; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolBar { background: $panel; border: 0; border-bottom: 1px solid $line; spacing: 6px;
    padding: 4px 12px; }
QStatusBar { background: $panel; border-top: 1px solid $line; color: $muted; }
QStatusBar QLabel { color: $muted; }
QStatusBar::item { border: 0; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }

QPushButton, QToolButton { background: $field; color: $ink; border: 1px solid $line;
    border-radius: 6px; padding: 3px 10px; }
QPushButton { min-height: 18px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: $chosen;
    border-color: $accent; }
#layers_menu { padding: 2px 7px; font-size: 12px; color: $soft; }
#layers_menu::menu-indicator { image: none; width: 0; }
QPushButton:focus, QToolButton:focus { border-color: $accent; }
QPushButton:disabled, QToolButton:disabled { color: $dim; background: $panel;
    border-color: $line; }
QPushButton:default { border-color: $accent; }
QPushButton[chip="true"], QToolButton[chip="true"] { border-radius: 10px; color: $soft;
    padding: 1px 8px; font-size: 11px; min-height: 16px; }
QPushButton[chip="true"]:checked, QToolButton[chip="true"]:checked {
    background: $accent; border-color: $accent; color: $on_accent; }
QPushButton[chip="true"]:checked:focus, QToolButton[chip="true"]:checked:focus {
    border: 2px solid $ink; padding: 0px 7px; }
QPushButton[primary="true"], QToolButton[primary="true"] { background: $favor;
    border-color: $favor; color: $on_accent; }
QPushButton[primary="true"]:hover, QToolButton[primary="true"]:hover {
    background: $favor_hover; }
QPushButton[primary="true"]:focus { border-color: $ink; }
QPushButton[primary="true"]:disabled, QToolButton[primary="true"]:disabled {
    background: $track; border-color: $line; color: $dim; }
QPushButton[danger="true"] { color: $against; }
QPushButton[flat="true"], QToolButton[flat="true"] { background: transparent;
    border-color: transparent; }
QPushButton[flat="true"]:hover, QToolButton[flat="true"]:hover { background: $hover; }
QPushButton[flat="true"]:focus, QToolButton[flat="true"]:focus {
    border-color: $accent; }
QPushButton[segment], QToolButton[segment] { border-radius: 0; border-right-width: 0;
    color: $soft; padding: 3px 6px; font-size: 12px; }
QPushButton[segment="first"], QToolButton[segment="first"] {
    border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QPushButton[segment="last"], QToolButton[segment="last"] { border-right-width: 1px;
    border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QPushButton[segment]:checked, QToolButton[segment]:checked { background: $neutral;
    color: $on_accent; }
QPushButton[segment]:checked:focus, QToolButton[segment]:checked:focus {
    border: 2px solid $ink; }
QPushButton[polarity="favor"]:checked { background: $favor; color: $on_accent; }
QPushButton[polarity="against"]:checked { background: $against; color: $on_accent; }
QPushButton[polarity="mixed"]:checked { background: $mixed; color: $on_accent; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox { background: $field;
    color: $ink; border: 1px solid $edge; border-radius: 6px; padding: 4px 8px;
    selection-background-color: $selection;
    selection-color: $on_selection; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid $accent; padding: 3px 7px; }
QComboBox:focus { padding-right: 21px; }
QAbstractSpinBox:focus { padding-right: 19px; }
QLineEdit:read-only { background: $panel; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: $dim; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $muted; }
QComboBox { padding-right: 22px; min-height: 18px; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$images/down.svg"); }
QComboBox QAbstractItemView::item { min-height: 24px; }
QAbstractSpinBox { padding-right: 20px; min-height: 18px; }
QAbstractSpinBox QLineEdit { background: transparent; border: 0; padding: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; width: 20px;
    border: 0; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url("$images/up.svg"); }
QAbstractSpinBox::down-arrow { image: url("$images/down.svg"); }
QCheckBox, QRadioButton { spacing: 7px; color: $ink; }
QCheckBox:disabled, QRadioButton:disabled { color: $dim; }
QCheckBox::indicator, QGroupBox::indicator, QAbstractItemView::indicator {
    width: 14px; height: 14px; border: 1px solid $edge; border-radius: 4px;
    background: $field; }
QCheckBox::indicator:checked, QGroupBox::indicator:checked,
QAbstractItemView::indicator:checked { background: $accent; border-color: $accent;
    image: url("$images/check.svg"); }
QCheckBox::indicator:indeterminate { background: $track; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $edge;
    border-radius: 8px; background: $field; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: $accent; }
QCheckBox:focus, QRadioButton:focus { text-decoration: underline; }
QAbstractItemView { background: $field; border: 1px solid $line; border-radius: 6px;
    outline: 0; selection-background-color: $accent; selection-color: $on_accent;
    alternate-background-color: $hover; }
QAbstractItemView[panel="true"] { background: $panel; border: 0; border-radius: 0; }
QHeaderView::section { background: $panel; color: $muted; border: 0;
    border-bottom: 1px solid $line; padding: 4px 8px; }
QGroupBox { border: 1px solid $line; border-radius: 8px; margin-top: 16px;
    padding: 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; color: $muted; }
QTabWidget::pane { border: 0; border-top: 1px solid $line; }
QTabBar { background: $panel; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $soft; padding: 9px 10px 8px 10px;
    border: 0; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent;
    font-weight: 600; }
QTabBar::tab:selected:focus { background: $accent; color: $on_accent; }
QProgressBar { background: $track; border: 0; border-radius: 3px; min-height: 6px;
    max-height: 6px; color: transparent; }
QProgressBar::chunk { background: $favor; border-radius: 3px; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 11px; }
QScrollBar:horizontal { height: 11px; }
QScrollBar::handle { background: $edge; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

_PIECES = """
QLabel { background: transparent; }
QLabel[muted="true"] { color: $muted; }
QLabel[heading="true"] { font-size: 22px; font-weight: 600; }
QLabel[section="true"] { color: $muted; font-size: 11px; font-weight: 600; }
QLabel[key="true"] { color: $muted; font-size: 11px; border: 1px solid $line;
    border-radius: 3px; padding: 0 4px; background: $panel; }
QLabel[badge="true"] { color: $soft; font-size: 11px; background: $badge;
    border-radius: 3px; padding: 1px 6px; }
*[card="true"] { background: $field; border: 1px solid $line; border-radius: 8px; }
*[card="true"][current="true"] { border: 2px solid $quote_border; }
*[panel="true"] { background: $panel; }
ArticlePanel QStackedWidget { background: $paper; }
*[bar="true"] { background: $panel; border-bottom: 1px solid $line; }
*[review="true"] { background: $review; border-top: 1px solid $line; }
"""


def style_sheet(theme: Theme) -> str:
    """Return the style sheet in a theme's colours."""
    colors = {
        name: color.name()
        for name, color in vars(theme).items()
        if isinstance(color, QColor)
    }
    colors["favor_hover"] = theme.favor.darker(112).name()
    images = (
        paths.resources() / "themes" / ("dark" if theme.dark else "light")
    ).as_posix()
    colors["images"] = images.replace('"', '\\"')
    return Template(_CONTROLS + _FIELDS + _PIECES).substitute(colors)
