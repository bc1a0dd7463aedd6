"""Taking the last step back and doing it again, in whichever window it was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pressmark.gui.actions import step_words
from pressmark.gui.work.going import going
from pressmark.model.progress import Cancelled, Progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.work.focus import Focus


class Undoing(QObject):
    """Undoes and redoes steps of the project; ``said`` tells which."""

    said = Signal(str)

    def __init__(self, focus: Focus, window: QWidget) -> None:
        super().__init__(window)
        self._focus = focus
        self._window = window

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {"undo": self.undo, "redo": self.redo}

    def undo(self) -> None:
        """Take the last step back."""
        kind = self._turned(self.tr("Taking back…"), self._focus.project.undo)
        if kind is not None:
            self.said.emit(self.tr("Undone: {}").format(step_words(kind)))

    def redo(self) -> None:
        """Do the step that was taken back last again."""
        kind = self._turned(self.tr("Doing again…"), self._focus.project.redo)
        if kind is not None:
            self.said.emit(self.tr("Done again: {}").format(step_words(kind)))

    def _turned(self, words: str, turn: Callable[[Progress], str | None]) -> str | None:
        try:
            with going(words, self._window) as progress:
                return turn(progress)
        except Cancelled:
            self.said.emit(self.tr("Nothing was changed."))
            return None
