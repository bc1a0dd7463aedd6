"""The keys of one action, to be changed, added to, taken away and reset."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pressmark.errors import SettingsError
from pressmark.gui.keys.keymap import Keymap, called, usual, written
from pressmark.gui.keys.recorder import KeyRecorder, refusal
from pressmark.gui.plain import PlainLabel, tip


class KeyEditor(QWidget):
    """Shows the action of a row and changes its keys; ``done`` gives the focus back."""

    done = Signal()

    def __init__(self, keys: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("key_editor")
        self._keys = keys
        self._action: str | None = None
        self._replaces = False
        self._recording = False
        self._asked = ""
        self._name = PlainLabel()
        self._name.setProperty("section", True)
        self._said = PlainLabel(wordWrap=True)
        self._said.setObjectName("keys_said")
        self._chips = QHBoxLayout()
        self.recorder = KeyRecorder()
        self.recorder.setFixedWidth(220)
        self.recorder.recorded.connect(self._on_recorded)
        self.recorder.stopped.connect(self._on_stopped)
        self.change = self._button(self.tr("&Change…"), "change_key")
        self.add = self._button(self.tr("&Add…"), "add_key")
        self.reset = self._button(self.tr("&Usual keys"), "reset_key")
        self.take = self._button(self.tr("&Take it from there"), "take_key")
        self.leave = self._button(self.tr("&Leave it there"), "leave_key")
        self.change.clicked.connect(partial(self.record, replaces=True))
        self.add.clicked.connect(partial(self.record, replaces=False))
        self.reset.clicked.connect(self._reset)
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self._stop)
        for answer in (self.take, self.leave):
            answer.setAutoDefault(True)
        self._lay_out()
        keys.changed.connect(self._show)
        self._show()

    def show_action(self, identifier: str | None) -> None:
        """Show the keys of an action, or none."""
        if identifier != self._action:
            self._action = identifier
            self._said.clear()
            self._end()

    def record(self, *, replaces: bool) -> None:
        """Wait for a key: one more, or one that ``replaces`` the first."""
        if self._action is None:
            return
        self._replaces, self._recording, self._asked = replaces, True, ""
        self._said.clear()
        self._show()
        self.recorder.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_away(self, key: str) -> None:
        """Take a key from the action."""
        if self._action is not None:
            keys = self._keys.keys(self._action)
            self._change(tuple(one for one in keys if one != key))
            self.done.emit()

    def said(self) -> str:
        """Return what is said about the last key."""
        return self._said.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave a key where it is with Escape; else Escape closes the dialog."""
        if event.key() == Qt.Key.Key_Escape and self._asked:
            self._stop()
        else:
            super().keyPressEvent(event)

    def _on_recorded(self, key: str) -> None:
        if self._action is None:
            return
        wrong, holder = refusal(self._action, key), self._keys.holder(key)
        if wrong:
            self._said.setText(wrong)
        elif holder is not None and holder != self._action:
            words = self.tr("{} is the key of “{}” now.")
            self._said.setText(words.format(written(key), called(holder)))
            self._asked = key
            self._show()
            self.take.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._give(key)

    def _take(self) -> None:
        holder = self._keys.holder(self._asked)
        self._give(self._asked)
        if holder is not None and not self._keys.keys(holder):
            words = self.tr("“{}” has no key any more.")
            self._said.setText(words.format(called(holder)))

    def _give(self, key: str) -> None:
        if self._action is None:
            return
        before = self._keys.keys(self._action)
        kept = tuple(one for one in before[int(self._replaces) :] if one != key)
        self._end()
        self._change((key, *kept) if self._replaces else (*kept, key))
        self.done.emit()

    def _reset(self) -> None:
        if self._action is not None:
            self._change(usual(self._action))
            self.done.emit()

    def _change(self, keys: tuple[str, ...]) -> None:
        if self._action is None:
            return
        self._said.clear()
        try:
            self._keys.change(self._action, keys)
        except SettingsError as error:
            words = self.tr("{} It holds until Pressmark is closed.")
            self._said.setText(words.format(error))

    def _on_stopped(self) -> None:
        # Else the keyboard only went from the field to the answers.
        if not self._asked:
            self._stop()

    def _stop(self) -> None:
        if self._recording:
            self._end()
            self.done.emit()

    def _end(self) -> None:
        self._recording, self._asked = False, ""
        self._show()

    def _show(self) -> None:
        action = self._action
        asked = bool(self._asked)
        self._name.setText("" if action is None else called(action))
        self.recorder.setVisible(self._recording and not asked)
        for button in (self.take, self.leave):
            button.setVisible(asked)
        for button in (self.change, self.add, self.reset):
            button.setVisible(not self._recording)
            button.setEnabled(action is not None)
        if action is not None:
            self.reset.setEnabled(self._keys.is_changed(action))
        self._show_chips(() if action is None else self._keys.keys(action))

    def _show_chips(self, keys: tuple[str, ...]) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        for key in keys:
            chip = QPushButton(f"{written(key)}  ×")
            chip.setObjectName("key_chip")
            chip.setProperty("chip", True)
            chip.setAutoDefault(False)
            words = self.tr("Take the key {} away").format(written(key))
            chip.setToolTip(tip(words))
            chip.setAccessibleName(words)
            chip.clicked.connect(partial(self.take_away, key))
            self._chips.addWidget(chip)

    def _button(self, words: str, name: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(self._chips)
        for widget in (
            self.recorder,
            self.take,
            self.leave,
            self.change,
            self.add,
            self.reset,
        ):
            row.addWidget(widget)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 4, 0, 4)
        whole.addWidget(self._name)
        whole.addLayout(row)
        whole.addWidget(self._said)
        self._said.setMinimumHeight(self._said.fontMetrics().lineSpacing())
