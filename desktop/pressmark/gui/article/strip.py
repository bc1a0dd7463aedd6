"""A strip above the article: words, and buttons beside them or below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QWidget

from pressmark.gui.accessible.roles import Role, speak_as
from pressmark.gui.accessible.voice import Voice
from pressmark.gui.plain import PlainLabel

_LEAST = 300
"""Pixels below which words are not to be squeezed beside buttons."""


class Strip(QFrame):
    """Says something that has to be dealt with; hidden while there is nothing."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", True)
        self._voice = Voice(self)
        self._words = PlainLabel()
        self._words.setObjectName(name)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._buttons: Sequence[QPushButton] = ()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(18, 6, 16, 6)
        self._row.addWidget(self._words, 1)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the buttons below where the words would have too little room."""
        super().resizeEvent(event)
        needed = sum(one.sizeHint().width() for one in self._buttons)
        is_narrow = event.size().width() < _LEAST + needed
        direction = QBoxLayout.Direction
        self._row.setDirection(
            direction.TopToBottom if is_narrow else direction.LeftToRight
        )

    def _offer(self, title: str, *buttons: QPushButton) -> None:
        """Put buttons behind the words; the title is for those who hear them."""
        speak_as(self, Role.AlertMessage, title)
        self._buttons = buttons
        row = QHBoxLayout()
        row.addStretch(1)
        for button in buttons:
            button.setAutoDefault(False)
            # A click leaves the keyboard where the person was.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self._row.addLayout(row)
