"""The strip over the cards that says what they are narrowed to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pressmark.gui.elided_label import ElidedLabel
from pressmark.gui.inspector.inspector import Inspector
from pressmark.gui.plain import tip
from pressmark.model.filters import EVERYTHING, Filter, render


class FilterStrip(QWidget):
    """Shows the filter of an inspector while there is one, and takes it away."""

    def __init__(self, inspector: Inspector) -> None:
        super().__init__()
        self.setObjectName("filter_strip")
        self._words = ElidedLabel()
        self._words.setObjectName("filtered_to")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        clear = QPushButton("×")
        clear.setObjectName("clear_filtered")
        clear.setToolTip(self.tr("Show every card again"))
        clear.setAccessibleName(self.tr("Show every card again"))
        clear.setProperty("chip", True)
        clear.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        clear.clicked.connect(lambda: inspector.narrow(EVERYTHING))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 0)
        layout.addWidget(self._words, 1)
        layout.addWidget(clear)
        inspector.narrowed.connect(self._show)
        self.hide()

    def _show(self, asked: Filter) -> None:
        self._words.setText(self.tr("Filtered: {}").format(render(asked)))
        self._words.setToolTip(tip(render(asked)))
        self.setVisible(bool(asked))


def with_strip(inspector: Inspector) -> QWidget:
    """Return an inspector with the strip over it."""
    both = QWidget()
    both.setProperty("panel", True)
    both.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    layout = QVBoxLayout(both)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(FilterStrip(inspector))
    layout.addWidget(inspector, 1)
    return both
