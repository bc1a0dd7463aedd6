"""A strip above the article that says something until it is put away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from pressmark.gui.accessible.roles import Role, speak_as
from pressmark.gui.accessible.voice import Voice
from pressmark.gui.plain import PlainLabel


class NoticeBar(QFrame):
    """Shows notices, each only once; it is hidden while there is none to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", True)
        speak_as(self, Role.AlertMessage, self.tr("Notice"))
        self._told: set[str] = set()
        self._voice = Voice(self)
        self._words = PlainLabel()
        self._words.setObjectName("notice")
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
        )
        away = QPushButton(self.tr("Put away"))
        away.setObjectName("put_away")
        away.setAutoDefault(False)
        # A click leaves the keyboard where the person was.
        away.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        away.clicked.connect(self._put_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 16, 6)
        row.addWidget(self._words, 1)
        row.addWidget(away)
        self.hide()

    def tell(self, notice: str) -> None:
        """Show a notice, below those not put away yet; one told before is not shown."""
        if notice not in self._told:
            self._told.add(notice)
            before = self._words.text() if not self.isHidden() else ""
            self._words.setText("\n".join(filter(None, (before, notice))))
            self.show()
            self._voice.say(notice)

    def forget(self) -> None:
        """Have nothing to say, as before the first notice: the project goes."""
        self._told.clear()
        self._put_away()

    def _put_away(self) -> None:
        self.hide()
        self._words.clear()
