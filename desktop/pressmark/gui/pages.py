"""The middle of the window: the start page, or the three panels of the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from pressmark.gui.article.panel import ArticlePanel
from pressmark.gui.documents.document_panel import DocumentPanel
from pressmark.gui.inspector.filter_strip import with_strip
from pressmark.gui.inspector.inspector import Inspector
from pressmark.gui.start_page import StartPage

if TYPE_CHECKING:
    from pressmark.gui.actions import Actions
    from pressmark.gui.documents.document_list import DocumentListModel

_LEAST = 430
_SIZES = (280, 820, 340)


class Pages(QStackedWidget):
    """Documents on the left, the article in the middle, what is known on the right.

    ``beside`` are the panels that can be folded away, by the ids of their actions.
    """

    def __init__(
        self,
        actions: Actions,
        listed: DocumentListModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.start_page = StartPage(actions)
        self.documents = DocumentPanel(listed)
        self.article = ArticlePanel(actions)
        self.inspector = Inspector()
        known = with_strip(self.inspector)
        self.beside: dict[str, QWidget] = {
            "show_list": self.documents,
            "show_known": known,
        }
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        for widget in (self.documents, self.article, known):
            self.splitter.addWidget(widget)
        for widget in (known, self.article, self.documents):
            # A screen reader goes from the lowest up; Qt piles them the other way.
            widget.lower()
        for number, stretch in enumerate((0, 1, 0)):
            self.splitter.setStretchFactor(number, stretch)
            self.splitter.setCollapsible(number, False)
        self.documents.setMinimumWidth(230)
        self.inspector.setMinimumWidth(325)
        self.splitter.setSizes(_SIZES)
        self.splitter.setHandleWidth(1)
        # Narrower than its panels: those beside the article give way then.
        self.splitter.setMinimumWidth(_LEAST)
        self.addWidget(self.start_page)
        self.addWidget(self.splitter)

    def show_work(self, *, shown: bool) -> None:
        """Show the panels of the work, or the start page."""
        self.setCurrentWidget(self.splitter if shown else self.start_page)
