"""Texts of articles and projects as the window shows them: plain, and hiding nothing.

Left to itself Qt takes what looks like HTML for rich text, which reads the local files
that it names, and “&” for the mark of a key.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from pressmark.model.lookalikes import disguises, script_of
from pressmark.model.visible import visible


class PlainLabel(QLabel):
    """A label that shows its text as it is, with unseen characters spelled out."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        wordWrap: bool = False,  # noqa: N803  (Qt's name)
        alignment: Qt.AlignmentFlag | None = None,
    ) -> None:
        super().__init__(visible(text), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wordWrap)
        if alignment is not None:
            self.setAlignment(alignment)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(visible(text))


def tip(text: str) -> str:
    """Return a text as a tooltip shows it as it is."""
    seen = visible(text)
    # Nothing else makes Qt take a text for HTML.
    if "<" not in seen and "&lt;" not in seen:
        return seen
    lines = "<br>".join(map(escape, seen.split("\n")))
    return f"<span>{lines}</span>"


def entry(text: str) -> str:
    """Return a text as a menu or a button shows it as it is."""
    return visible(text).replace("&", "&&")


def disguise_words(name: str) -> str:
    """Return which letters of a name pass for Latin ones, or nothing."""
    letters = disguises(name)
    if not letters:
        return ""
    told = QCoreApplication.translate("Entity", "letters that only look Latin: {} ({})")
    shown = ", ".join(f"“{one}”" for one in letters)
    return told.format(shown, ", ".join(dict.fromkeys(map(script_of, letters))))
