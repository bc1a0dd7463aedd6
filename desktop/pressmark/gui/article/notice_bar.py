"""A strip above the article that says something until it is put away."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from pressmark.gui.article.strip import Strip


class NoticeBar(Strip):
    """Shows notices, each only once; it is hidden while there is none to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("notice", parent)
        self._told: set[str] = set()
        away = QPushButton(self.tr("Put away"))
        away.setObjectName("put_away")
        away.clicked.connect(self._put_away)
        self._offer(self.tr("Notice"), away)

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
