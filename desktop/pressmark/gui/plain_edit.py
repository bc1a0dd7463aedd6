"""A field for several lines of plain text that loses no letter of what it is given."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget


class PlainEdit(QPlainTextEdit):
    """Gives back the text that it was given, to the letter, until somebody types.

    Left to itself Qt has a blank for every blank that does not break, as French and
    large numbers have them, and a new line for other ends of lines: what nobody had
    touched would seem changed, and be saved.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = self._shown = ""
        self.put(text)

    def put(self, text: str) -> None:
        """Show a text in the place of what is there."""
        self.setPlainText(text)
        self._given, self._shown = text, self._written()

    @property
    def is_touched(self) -> bool:
        """Whether it has another text now than it was given."""
        return self._written() != self._shown

    def text(self) -> str:
        """Return the text as it stands."""
        return self._written() if self.is_touched else self._given

    def stripped(self) -> str:
        """Return what somebody wrote without blanks around it, else what was given."""
        return self._written().strip() if self.is_touched else self._given

    def _written(self) -> str:
        raw = self.document().toRawText()
        return raw.replace("\u2029", "\n").replace("\u2028", "\n")
