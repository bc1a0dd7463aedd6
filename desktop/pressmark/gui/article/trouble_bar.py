"""A strip above the article that says what could not be saved, until it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from pressmark.gui.article.strip import Strip


class TroubleBar(Strip):
    """Says what ails the disk. ``again`` asks to try again, ``left`` to let it be."""

    again = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("not_saved", parent)
        again = QPushButton(self.tr("Try again"))
        again.setObjectName("try_again")
        again.setToolTip(self.tr("Do what could not be saved once more"))
        again.clicked.connect(self.again)
        leave = QPushButton(self.tr("Leave it"))
        leave.setObjectName("leave_unsaved")
        leave.setToolTip(self.tr("Do without what could not be saved"))
        leave.clicked.connect(self.left)
        self._offer(self.tr("Not saved"), again, leave)

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
