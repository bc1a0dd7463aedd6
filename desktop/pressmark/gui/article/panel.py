"""The middle of the window: buttons and legend, the article, and the review bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pressmark.errors import PressmarkError
from pressmark.gui.action_table import SPECS
from pressmark.gui.article.context_menu import context_menu
from pressmark.gui.article.legend import Legend, without_groups
from pressmark.gui.article.notice_bar import NoticeBar
from pressmark.gui.article.review_bar import ReviewBar
from pressmark.gui.article.view import ArticleView
from pressmark.gui.article.words import called_what
from pressmark.gui.key_button import KeyButton
from pressmark.gui.wording import about, language_words

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from pressmark.gui.actions import Actions
    from pressmark.gui.article.words import Reasons
    from pressmark.gui.theme import Theme
    from pressmark.model.bundle import Bundle
    from pressmark.model.document import Document
    from pressmark.model.ids import AnnotationId
    from pressmark.model.scheme import Scheme

_BUTTONS = (
    ("quote", "Quote"),
    ("entity", "Entity"),
    ("stance", "Stance"),
    ("furniture", "Furniture"),
)


class ArticlePanel(QWidget):
    """Shows one article, or says what to do where there is none.

    ``selection_changed`` repeats what the article says.
    """

    selection_changed = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bundle: Bundle | None = None
        self._scheme: Scheme | None = None
        self._reasons: Reasons | None = None
        self._described: Document | None = None
        self.view = ArticleView()
        self.legend = Legend()
        self.review_bar = ReviewBar(actions)
        self.notices = NoticeBar()
        self._about = self._line()
        self._banner = self._line()
        self._banner.setObjectName("banner")
        self._banner.hide()
        self._empty = QLabel(
            alignment=Qt.AlignmentFlag.AlignCenter,
            textFormat=Qt.TextFormat.PlainText,
            wordWrap=True,
        )
        self._empty.setObjectName("no_article")
        self._empty.setProperty("muted", True)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._article())
        self._trouble = self._line()
        self._trouble.setObjectName("trouble")
        self._trouble.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages.addWidget(self._trouble)
        self._buttons = [
            KeyButton(actions[name], self.tr(words)) for name, words in _BUTTONS
        ]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self._tools(), self._banner, self.notices):
            layout.addWidget(widget)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.review_bar)
        self._actions = actions
        self._wire()

    def _wire(self) -> None:
        view, bar = self.view, self.review_bar
        self.legend.changed.connect(self._on_legend)
        view.column_moved.connect(self._on_column_moved)
        view.stack_changed.connect(bar.show_stack)
        view.hinting.connect(bar.show_question)
        view.selection_changed.connect(self._on_selection)
        view.selection_changed.connect(self.selection_changed)
        view.menu_asked.connect(self._show_menu)
        for spec in SPECS.values():
            if spec.in_article:
                # Elsewhere Tab and Space do what they do in every window.
                context = Qt.ShortcutContext.WidgetShortcut
                self._actions[spec.id].setShortcutContext(context)
                view.addAction(self._actions[spec.id])

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        for part in (self.view, self.legend, self.review_bar):
            part.set_theme(theme)
        for button in self._buttons:
            button.set_theme(theme)

    def add_tool(self, tool: QWidget) -> None:
        """Put something behind the buttons above the article."""
        self._tool_row.insertWidget(len(self._buttons), tool)

    def watch_mouse(self, watcher: QObject) -> None:
        """Have events of the article pass through an object's filter first."""
        self.view.viewport().installEventFilter(watcher)

    def show_bundle(
        self,
        bundle: Bundle | None,
        scheme: Scheme | None,
        reasons: Reasons | None = None,
    ) -> None:
        """Show an article as it is now, or none; with why suggestions are there."""
        same = bundle is self._bundle and scheme is self._scheme
        if bundle is None or not same or reasons is not self._reasons:
            self._bundle, self._scheme, self._reasons = bundle, scheme, reasons
            self._show()

    def show_banner(self, words: str) -> None:
        """Say something above the article as long as it holds; nothing hides it."""
        self._banner.setText(words)
        self._banner.setVisible(bool(words))

    def show_emptiness(self, words: str) -> None:
        """Say what to do while no article is shown."""
        self._empty.setText(words)

    def _on_column_moved(self, left: int) -> None:
        """Keep what is said about the article above the start of its lines."""
        self._about.setContentsMargins(left, 12, 18, 6)

    def _on_selection(self) -> None:
        self.review_bar.show_selection(self.view.textCursor().hasSelection())

    def _show_menu(self, here: list[AnnotationId], corner: QPoint) -> None:
        """Show a menu for what is at a place, which becomes current, or selected."""
        bundle, scheme = self._bundle, self._scheme
        if bundle is None or scheme is None:
            return
        if here and self.view.current() not in here:
            self.view.picked.emit(here[0])
        current = self.view.current()
        called = [
            (one.id, called_what(bundle, one, scheme))
            for one in map(bundle.annotation, here)
            if one is not None
        ]
        menu = context_menu(
            self._actions,
            None if current is None else bundle.annotation(current),
            called,
            self.view.picked.emit,
            selected=self.view.selected_span() is not None,
            parent=self.view,
        )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(corner)

    def _on_legend(self) -> None:
        self.view.set_layers(self.legend.layers())
        self._show()

    def _show(self) -> None:
        bundle, scheme = self._bundle, self._scheme
        self._pages.setCurrentIndex(int(bundle is not None))
        self.legend.setVisible(bundle is not None)
        if bundle is None or scheme is None:
            return
        if bundle.document is not self._described:
            self._described = bundle.document
            said = about(bundle.document), language_words(bundle.document)
            self._about.setText("\n".join(filter(None, said)))
            self._about.setVisible(bool(self._about.text()))
        shown = without_groups(bundle, scheme, self.legend.hidden_groups())
        try:
            self.view.show_bundle(shown, scheme, self._reasons)
        except PressmarkError as error:
            # Everything else about the article can still be looked at and done.
            self._trouble.setText(str(error))
            self._pages.setCurrentWidget(self._trouble)

    def _article(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._about)
        layout.addWidget(self.view, 1)
        return page

    def _tools(self) -> QFrame:
        tools = QFrame()
        tools.setProperty("bar", True)
        row = self._tool_row = QHBoxLayout(tools)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(6)
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.legend)
        return tools

    def _line(self) -> QLabel:
        line = QLabel(textFormat=Qt.TextFormat.PlainText)
        line.setProperty("muted", True)
        line.setContentsMargins(18, 7, 18, 7)
        # Else a long line would keep the window from getting narrow.
        line.setWordWrap(True)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return line
