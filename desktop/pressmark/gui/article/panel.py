"""The middle of the window: buttons and legend, the article, and the review bar."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.accessible.roles import Role, speak_as
from pressmark.gui.action_table import SPECS
from pressmark.gui.article.context_menu import context_menu
from pressmark.gui.article.legend import Legend
from pressmark.gui.article.notice_bar import NoticeBar
from pressmark.gui.article.review_bar import ReviewBar
from pressmark.gui.article.side import ArticleSide, line
from pressmark.gui.article.trouble_bar import TroubleBar
from pressmark.gui.article.words import called_what
from pressmark.gui.key_button import KeyButton
from pressmark.gui.theme import LIGHT

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from pressmark.gui.actions import Actions
    from pressmark.gui.article.view import ArticleView
    from pressmark.gui.article.words import Reasons
    from pressmark.gui.theme import Theme
    from pressmark.model.bundle import Bundle
    from pressmark.model.ids import AnnotationId
    from pressmark.model.scheme import Scheme

_BUTTONS = (
    ("quote", "Quote"),
    ("entity", "Entity"),
    ("stance", "Stance"),
    ("furniture", "Furniture"),
)


class ArticlePanel(QWidget):
    """Shows one article or two beside each other, or what to do where there is none.

    The side that has the keyboard is the one in hand: ``view`` is its article, and
    ``selection_changed`` what that one says. ``view_made`` carries the article of a new
    side; ``turned`` says that the person turned to the other side, and ``side_closed``
    which side is to go, as its number from the left.
    """

    selection_changed = Signal()
    view_made = Signal(object)
    turned = Signal()
    side_closed = Signal(int)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        speak_as(self, Role.Grouping, self.tr("Article"))
        self.legend = Legend()
        self.review_bar = ReviewBar(actions)
        self.notices = NoticeBar()
        self.trouble = TroubleBar()
        self._banner = line()
        self._banner.setObjectName("banner")
        self._banner.hide()
        self._emptiness = ""
        self._theme = LIGHT
        self._watchers: list[QObject] = []
        self._sides: list[ArticleSide] = []
        self._in_hand: ArticleSide
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._buttons = [
            KeyButton(actions[name], self.tr(words)) for name, words in _BUTTONS
        ]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self._tools(), self._banner, self.trouble, self.notices):
            layout.addWidget(widget)
        layout.addWidget(self._splitter, 1)
        layout.addWidget(self.review_bar)
        self.legend.changed.connect(self._on_legend)
        self._in_hand = self._add_side()

    @property
    def view(self) -> ArticleView:
        """The article on the side in hand."""
        return self._in_hand.view

    @property
    def other_view(self) -> ArticleView | None:
        """The article on the other side, or None without one."""
        other = self._other()
        return None if other is None else other.view

    @property
    def views(self) -> tuple[ArticleView, ...]:
        """The articles of all sides, from the left."""
        return tuple(side.view for side in self._sides)

    @property
    def place_in_hand(self) -> int:
        """Which side is in hand, from the left."""
        return self._sides.index(self._in_hand)

    def split(self) -> None:
        """Have a second side at the right; the first one stays in hand."""
        if len(self._sides) == 1:
            self._add_side()
            self._even_out()

    def unsplit(self) -> None:
        """Have the side in hand alone."""
        other = self._other()
        if other is not None:
            self._sides.remove(other)
            other.hide()
            other.deleteLater()
            self._in_hand.head.hide()

    def turn(self) -> None:
        """Have the other side in hand."""
        other = self._other()
        if other is None:
            return
        self.view.leave_hints()
        self._in_hand = other
        self._show_hand()
        self.view.tell_stack()
        self._on_selection(other)

    def swap(self) -> None:
        """Have the sides change places; what is in hand stays so."""
        if len(self._sides) > 1:
            sizes = self._splitter.sizes()
            self._sides.reverse()
            self._splitter.insertWidget(0, self._sides[0])
            self._splitter.setSizes(sizes[::-1])

    def _add_side(self) -> ArticleSide:
        side = ArticleSide()
        self._sides.append(side)
        self._splitter.addWidget(side)
        self._wire(side)
        side.set_theme(self._theme)
        side.show_emptiness(self._emptiness)
        side.view.set_layers(self.legend.layers())
        side.hide_groups(self.legend.hidden_groups())
        for watcher in self._watchers:
            side.view.viewport().installEventFilter(watcher)
        self._order_tabs()
        self.view_made.emit(side.view)
        return side

    def _order_tabs(self) -> None:
        """Have Tab come to every control here before an article, which takes Tab."""
        order = [
            *self.review_bar.findChildren(KeyButton)[-1:],
            *(side.head.closing for side in self._sides),
            *self.views,
        ]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _wire(self, side: ArticleSide) -> None:
        view = side.view
        side.wanted.connect(partial(self._on_wanted, side))
        side.closed.connect(partial(self._on_closed, side))
        view.stack_changed.connect(partial(self._on_stack, side))
        view.hinting.connect(self.review_bar.show_question)
        view.selection_changed.connect(partial(self._on_selection, side))
        view.menu_asked.connect(self._show_menu)
        for spec in SPECS.values():
            if spec.in_article:
                # Elsewhere Tab and Space do what they do in every window.
                context = Qt.ShortcutContext.WidgetShortcut
                self._actions[spec.id].setShortcutContext(context)
                view.addAction(self._actions[spec.id])

    def _other(self) -> ArticleSide | None:
        others = (side for side in self._sides if side is not self._in_hand)
        return next(others, None)

    def _is_in_hand(self, side: ArticleSide) -> bool:
        return len(self._sides) == 1 or side is self._in_hand

    def _even_out(self) -> None:
        half = max(1, self._splitter.width() // 2)
        self._splitter.setSizes([half, half])
        self._show_hand()

    def _show_hand(self) -> None:
        for side in self._sides:
            side.head.show()
            side.head.set_active(side is self._in_hand)

    def _on_wanted(self, side: ArticleSide) -> None:
        if side in self._sides and side is not self._in_hand:
            self.turned.emit()

    def _on_closed(self, side: ArticleSide) -> None:
        self.side_closed.emit(self._sides.index(side))

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        for side in self._sides:
            side.set_theme(theme)
        for part in (self.legend, self.review_bar):
            part.set_theme(theme)
        for button in self._buttons:
            button.set_theme(theme)

    def add_tool(self, tool: QWidget) -> None:
        """Put something behind the buttons above the article."""
        self._tool_row.insertWidget(len(self._buttons), tool)

    def watch_mouse(self, watcher: QObject) -> None:
        """Have events of every article pass through an object's filter first."""
        self._watchers.append(watcher)
        for view in self.views:
            view.viewport().installEventFilter(watcher)

    def show_bundle(
        self,
        bundle: Bundle | None,
        scheme: Scheme | None,
        reasons: Reasons | None = None,
    ) -> None:
        """Show an article as it is now, or none; with why suggestions are there."""
        if scheme is not None:
            self.legend.show_scheme(scheme)
        self._in_hand.show_bundle(bundle, scheme, reasons)
        self.legend.setVisible(bundle is not None)

    def show_other(
        self,
        bundle: Bundle | None,
        scheme: Scheme | None,
        reasons: Reasons | None = None,
    ) -> None:
        """Show an article on the other side."""
        other = self._other()
        if other is not None:
            other.show_bundle(bundle, scheme, reasons)

    def show_banner(self, words: str) -> None:
        """Say something above the article as long as it holds; nothing hides it."""
        self._banner.setText(words)
        self._banner.setVisible(bool(words))

    def show_emptiness(self, words: str) -> None:
        """Say what to do while no article is shown."""
        self._emptiness = words
        for side in self._sides:
            side.show_emptiness(words)

    def _on_stack(self, side: ArticleSide, which: int, count: int) -> None:
        if self._is_in_hand(side):
            self.review_bar.show_stack(which, count)

    def _on_selection(self, side: ArticleSide) -> None:
        if self._is_in_hand(side):
            self.review_bar.show_selection(side.view.textCursor().hasSelection())
            self.selection_changed.emit()

    def _show_menu(self, here: list[AnnotationId], corner: QPoint) -> None:
        """Show a menu for what is at a place, which becomes current, or selected."""
        bundle, scheme = self._in_hand.bundle, self._in_hand.scheme
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
        for side in self._sides:
            side.view.set_layers(self.legend.layers())
            side.hide_groups(self.legend.hidden_groups())

    def _tools(self) -> QFrame:
        tools = QFrame()
        tools.setProperty("bar", True)
        speak_as(tools, Role.ToolBar, self.tr("Annotate"))
        row = self._tool_row = QHBoxLayout(tools)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(6)
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.legend)
        return tools
