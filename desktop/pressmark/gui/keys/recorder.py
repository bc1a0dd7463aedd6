"""The field that takes whatever key is pressed, and which keys can be given away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from pressmark.gui.action_table import MENUS, SPECS
from pressmark.gui.article.selecting import reading_keys
from pressmark.gui.keys.keymap import regular, written

_HELD = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_unknown,
}
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_OF_EVERY_WINDOW = frozenset(
    f"{held}{key}"
    for held in ("", "Shift+")
    for key in ("Tab", "Space", "Enter", "Backspace", "Up", "Down", "Left", "Right")
)
_OF_MENUS = frozenset({"Menu", "Shift+F10"})


class KeyRecorder(QLineEdit):
    """Takes one key with what is held; ``recorded`` has it, ``stopped`` is Escape."""

    recorded = Signal(str)
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setPlaceholderText(self.tr("Press a key… (Esc stops)"))
        self.setAccessibleName(self.tr("The key to be pressed"))

    def event(self, event: QEvent) -> bool:
        """Take every key before anybody else does."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Wait for no key where none would come."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.stopped.emit()

    def _take(self, event: QKeyEvent) -> None:
        key = key_from(event)
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.stopped.emit()
        elif key:
            self.recorded.emit(key)


def key_from(event: QKeyEvent) -> str:
    """Return the key of an event as it is written down; nothing while only held.

    Of a sign that takes Shift or AltGr to type the sign alone counts.
    """
    key, held = Qt.Key(event.key()), event.modifiers()
    if key in _HELD:
        return ""
    held &= ~(
        Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
    )
    if key == Qt.Key.Key_Backtab:
        key, held = Qt.Key.Key_Tab, held | _SHIFT
    sign = chr(key) if Qt.Key.Key_Space < key < Qt.Key.Key_Escape else ""
    if sign and not sign.isalpha():
        if held == _ALT_GR and event.text() == sign:
            held = Qt.KeyboardModifier.NoModifier
        held &= ~_SHIFT
    return regular(QKeySequence(key | held).toString())


def refusal(identifier: str, key: str) -> str:
    """Return why an action cannot have a key, in words; nothing if it can."""
    if key in _OF_EVERY_WINDOW and not SPECS[identifier].in_article:
        words = _tr("{} is needed in every list and field. Press another key.")
    elif key in reading_keys():
        words = _tr("{} moves the caret, selects or copies. Press another key.")
    elif key in _OF_MENUS or key in _letters_of_menus():
        words = _tr("{} opens a menu. Press another key.")
    else:
        return ""
    return words.format(written(key))


def _letters_of_menus() -> set[str]:
    words = [QCoreApplication.translate("actions", menu) for menu in MENUS]
    return {f"Alt+{each[each.index('&') + 1].upper()}" for each in words if "&" in each}


def _tr(words: str) -> str:
    return QCoreApplication.translate("Keys", words)
