"""Saying where in the article the person is: under the text and in the status bar."""

from __future__ import annotations

from operator import is_
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pressmark.model.layer import Layer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.inspector.inspector import Inspector
    from pressmark.gui.status_bar import StatusBar
    from pressmark.gui.work.focus import Focus


class Placing(QObject):
    """Tells the review bar and the status bar about the place, if it is a new one."""

    def __init__(
        self,
        focus: Focus,
        *,
        article: ArticlePanel,
        inspector: Inspector,
        status: StatusBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._focus = focus
        self._article = article
        self._inspector = inspector
        self._status = status
        self._told: tuple[object, ...] = (self,) * 4
        focus.told.connect(self._show)
        inspector.currentChanged.connect(self._show)

    def _show(self) -> None:
        focus = self._focus
        layer, hidden = self._inspector.current_layer(), focus.hidden()
        visible = None if focus.shown is None else focus.visible
        current = focus.current()
        here = hidden if layer is Layer.ATTRIBUTIONS else 0
        told = (visible, current, layer, hidden)
        if all(map(is_, told, self._told)):
            return
        self._told = told
        self._article.review_bar.show_place(visible, current, layer, hidden=here)
        self._status.show_article(visible, hidden=hidden)
