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

LONGEST = 10_000
"""How many code points of a text are shown at most where it is not a text to read.

Qt takes seconds to measure or break a name of a million letters. No screen has room for
so many on a line, and no person has read so many of a note.
"""


def seen(text: str, most: int = LONGEST) -> str:
    """Return a text as a window shows it: it hides nothing, and it has an end.

    ``most`` is the number of its code points that are shown at most.
    """
    return visible(text if len(text) <= most else f"{text[:most]}…")


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
        super().__init__(seen(text), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wordWrap)
        if alignment is not None:
            self.setAlignment(alignment)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(seen(text))


def tip(text: str) -> str:
    """Return a text as a tooltip shows it as it is."""
    said = seen(text)
    # Nothing else makes Qt take a text for HTML.
    if "<" not in said and "&lt;" not in said:
        return said
    lines = "<br>".join(map(escape, said.split("\n")))
    return f"<span>{lines}</span>"


def entry(text: str) -> str:
    """Return a text as a menu or a button shows it as it is."""
    return seen(text).replace("&", "&&")


def disguise_words(name: str) -> str:
    """Return which letters of a name pass for Latin ones, or nothing."""
    letters = disguises(name)
    if not letters:
        return ""
    told = QCoreApplication.translate("Entity", "letters that only look Latin: {} ({})")
    shown = ", ".join(f"“{one}”" for one in letters)
    return told.format(shown, ", ".join(dict.fromkeys(map(script_of, letters))))
