"""Which layers are shown in the article, here and at the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.legend import Legend
    from pressmark.gui.memory import Memory
    from pressmark.gui.work.focus import Focus


class Layers(QObject):
    """Switches layers off that were off, and remembers what the person switches."""

    def __init__(
        self, focus: Focus, legend: Legend, memory: Memory, window: QWidget
    ) -> None:
        super().__init__(window)
        self._focus = focus
        self._legend = legend
        self._memory = memory
        legend.attitudes_toggled.connect(self._show_attitudes)
        hidden = memory.hidden()
        for name, swatch in legend.swatches().items():
            swatch.setChecked(name not in hidden)
        legend.changed.connect(self._keep)

    def _show_attitudes(self, shown: bool) -> None:
        self._keep()
        self._focus.show_attitudes(shown)

    def _keep(self) -> None:
        swatches = self._legend.swatches().items()
        hidden = frozenset(name for name, one in swatches if not one.isChecked())
        self._memory.keep_hidden(hidden)
