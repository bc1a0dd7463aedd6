"""The menu of the projects that were open before."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from pressmark.gui.plain import entry

if TYPE_CHECKING:
    from pressmark.gui.memory import Memory


class RecentMenu(QMenu):
    """Made anew whenever it opens; ``chosen`` carries the path of a project."""

    chosen = Signal(object)

    def __init__(self, memory: Memory, parent: QWidget) -> None:
        super().__init__(parent)
        self._memory = memory
        self.setTitle(self.tr("Open &recent"))
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        for path in self._memory.recent():
            action = self.addAction(entry(str(path)))
            action.setEnabled(path.exists())
            action.triggered.connect(partial(self.chosen.emit, path))
