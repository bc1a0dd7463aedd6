"""One side of the article panel: an article, or what to do where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pressmark.errors import PressmarkError
from pressmark.gui import translation
from pressmark.gui.accessible.roles import Role, speak_as
from pressmark.gui.article.legend import without_groups
from pressmark.gui.article.view import ArticleView
from pressmark.gui.elided_label import ElidedLabel
from pressmark.gui.plain import PlainLabel
from pressmark.gui.theme import LIGHT, Theme
from pressmark.gui.wording import about, language_words, one_line

if TYPE_CHECKING:
    from pressmark.gui.article.words import Reasons
    from pressmark.model.bundle import Bundle
    from pressmark.model.document import Document
    from pressmark.model.scheme import Scheme

_STRIPE = 3
"""Pixels of the stripe over the side that has the keyboard."""


class ArticleSide(QWidget):
    """Shows one article. ``wanted`` says that the person has turned to this side.

    Its head, with the title and ``closed``, is there while there are two.
    """

    wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Bundle | None, Scheme | None, Reasons | None] | None = None
        self._hidden: frozenset[str] = frozenset()
        self._described: Document | None = None
        self.view = ArticleView()
        self.head = SideHead(self)
        self.head.closed.connect(self.closed)
        self._about = line(self)
        self._empty = PlainLabel(
            alignment=Qt.AlignmentFlag.AlignCenter,
            wordWrap=True,
        )
        self._empty.setObjectName("no_article")
        self._empty.setProperty("muted", True)
        self._trouble = line(self)
        self._trouble.setObjectName("trouble")
        self._trouble.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        for page in (self._empty, self._article(), self._trouble):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._pages, 1)
        self.view.column_moved.connect(self._on_column_moved)
        self.view.installEventFilter(self)
        self.view.viewport().installEventFilter(self)
        self._empty.installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.view.set_theme(theme)
        self.head.set_theme(theme)

    def show_bundle(
        self, bundle: Bundle | None, scheme: Scheme | None, reasons: Reasons | None
    ) -> None:
        """Show an article as it is now, or none; with why suggestions are there."""
        before = self._shown
        self._shown = (bundle, scheme, reasons)
        if bundle is None or before is None or not _are_same(before, self._shown):
            self._show()

    @property
    def bundle(self) -> Bundle | None:
        """The article that is shown, or None."""
        return self._shown[0] if self._shown else None

    @property
    def scheme(self) -> Scheme | None:
        """The scheme by which it is shown, or None."""
        return self._shown[1] if self._shown else None

    def hide_groups(self, hidden: frozenset[str]) -> None:
        """Leave the mentions of some families of labels out."""
        self._hidden = hidden
        self._show()

    def show_emptiness(self, words: str) -> None:
        """Say what to do while no article is shown."""
        self._empty.setText(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the person turns to this side, before it is acted upon."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.MouseButtonPress):
            self.wanted.emit()
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        bundle, scheme, reasons = self._shown or (None, None, None)
        self._pages.setCurrentIndex(int(bundle is not None))
        if bundle is None or scheme is None:
            self._described = None
            self.head.show_title("")
            return
        if bundle.document is not self._described:
            self._described = bundle.document
            self.head.show_title(one_line(bundle.document.title))
            said = about(bundle.document), language_words(bundle.document)
            self._about.setText("\n".join(filter(None, said)))
            self._about.setVisible(bool(self._about.text()))
        shown = without_groups(bundle, scheme, self._hidden)
        try:
            self.view.show_bundle(shown, scheme, reasons)
        except PressmarkError as error:
            # Everything else about the article can still be looked at and done.
            self._trouble.setText(translation.said(error))
            self._pages.setCurrentWidget(self._trouble)

    def _on_column_moved(self, left: int) -> None:
        """Keep what is said about the article above the start of its lines."""
        self._about.setContentsMargins(left, 12, 18, 6)

    def _article(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._about)
        layout.addWidget(self.view, 1)
        return page


class SideHead(QFrame):
    """The title of one of two articles; a stripe says that its side is in hand."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        speak_as(self, Role.Grouping)
        self.setObjectName("side_head")
        self.setProperty("bar", True)
        self._theme = LIGHT
        self._is_active = True
        self._title = ElidedLabel()
        self._title.setObjectName("side_title")
        close = self.closing = QPushButton("×")
        close.setObjectName("close_side")
        close.setProperty("chip", True)
        close.setToolTip(self.tr("Close this side"))
        close.setAccessibleName(self.tr("Close this side"))
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(self.closed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4 + _STRIPE, 8, 4)
        layout.addWidget(self._title, 1)
        layout.addWidget(close)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        self.update()

    def show_title(self, title: str) -> None:
        """Say which article it is."""
        self._title.setText(title or self.tr("No article"))
        self.setAccessibleName(self._title.text())

    def set_active(self, active: bool) -> None:
        """Say whether keys and lists work on this side."""
        self._is_active = active
        self._title.setEnabled(active)
        font = self._title.font()
        font.setBold(active)
        self._title.setFont(font)
        self.setAccessibleDescription(
            self.tr("Keys and lists work on this side.") if active else ""
        )
        self.update()

    @property
    def is_active(self) -> bool:
        """Whether it says that its side is in hand."""
        return self._is_active

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the stripe."""
        super().paintEvent(event)
        if self._is_active:
            painter = QPainter(self)
            painter.fillRect(0, 0, self.width(), _STRIPE, self._theme.accent)

    def sizeHint(self) -> QSize:
        """Take no more of the width than the article does."""
        return QSize(0, super().sizeHint().height())


def line(parent: QWidget | None = None) -> QLabel:
    """Return a muted line of text that wraps and can be copied from."""
    label = PlainLabel("", parent)
    label.setProperty("muted", True)
    label.setContentsMargins(18, 7, 18, 7)
    # Else a long line would keep the window from getting narrow.
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _are_same(before: tuple[object, ...], after: tuple[object, ...]) -> bool:
    return all(one is other for one, other in zip(before, after, strict=True))
