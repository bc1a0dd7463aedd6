"""A strip above the article that says what could not be saved, until it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from pressmark.gui.accessible.roles import Role, speak_as
from pressmark.gui.accessible.voice import Voice
from pressmark.gui.plain import PlainLabel


class TroubleBar(QFrame):
    """Says what ails the disk. ``again`` asks to try again, ``left`` to let it be."""

    again = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", True)
        speak_as(self, Role.AlertMessage, self.tr("Not saved"))
        self._voice = Voice(self)
        self._words = PlainLabel()
        self._words.setObjectName("not_saved")
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
        )
        again = self._button(self.tr("Try again"), "try_again")
        again.setToolTip(self.tr("Do what could not be saved once more"))
        again.clicked.connect(self.again)
        leave = self._button(self.tr("Leave it"), "leave_unsaved")
        leave.setToolTip(self.tr("Do without what could not be saved"))
        leave.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 16, 6)
        row.addWidget(self._words, 1)
        row.addWidget(again)
        row.addWidget(leave)
        self.hide()

    def tell(self, words: str) -> None:
        """Show what is wrong, until there is nothing to say any more."""
        news = words and words != self._words.text()
        self._words.setText(words)
        self.setVisible(bool(words))
        if news:
            self._voice.say(words)

    def words(self) -> str:
        """Return what the bar says, or nothing."""
        return "" if self.isHidden() else self._words.text()

    def _button(self, words: str, name: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAutoDefault(False)
        # A click leaves the keyboard where the person was.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
