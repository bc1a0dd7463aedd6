"""An article with annotations of every sort, in a view, for the tests of that view."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pressmark.gui import theme
from pressmark.gui.article.view import ArticleView
from pressmark.model.bundle import Bundle
from pressmark.model.review import Status
from pressmark.model.scheme import NEWS
from tests.builders import bundle as bundle_of

ARTICLE = bundle_of(
    "[Two mayors defy ministry:headline]\n\n"
    "😀 [[Ann Smith:PERSON=Ann Smith] of the [Port of [Halvern:GPE]:ORG]:source 1]"
    " [said:cue 1]: [“We agree,:content 1] all of us, [and we pay.”:content 1]\n"
    "[The ministry:source 2] [noted:cue 2]"
    " [the concerns of smaller ports:content 2=indirect].\n"
    "[Top jobs of the day:furniture]\n" + "And so on and on. " * 400 + "\n"
    "The [Coastal League:ORG] met."
)
TEXT = ARTICLE.document.text


def shown(qtbot: QtBot, qapp: QApplication) -> ArticleView:
    """Return a view that shows the article, in the light theme."""
    theme.apply(qapp, theme.LIGHT)
    made = ArticleView()
    qtbot.addWidget(made)
    made.resize(820, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.show_bundle(ARTICLE, NEWS)
    return made


def at(view: ArticleView, position: int) -> QPoint:
    """Return the middle of the letter at a position, in the viewport."""
    cursor = QTextCursor(view.document())
    units = len(view.toPlainText()[:position].encode("utf-16-le")) // 2
    cursor.setPosition(units)
    left = view.cursorRect(cursor)
    cursor.setPosition(units + 1)
    return QPoint(
        (left.left() + view.cursorRect(cursor).left()) // 2, left.center().y()
    )


def select(view: ArticleView, start: int, end: int) -> None:
    cursor = view.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def colors(view: ArticleView, words: str) -> set[str]:
    """Return the colours between the letters of words, just below their upper edge."""
    image: QImage = view.viewport().grab().toImage()
    first = at(view, TEXT.index(words))
    last = at(view, TEXT.index(words) + len(words) - 1)
    row = first.y() - 7
    return {
        QColor(image.pixel(x, row + dy)).name()
        for x in range(first.x(), last.x())
        for dy in range(3)
    }


def decided(bundle: Bundle, status: Status) -> Bundle:
    quotes = tuple(
        replace(quote, review=replace(quote.review, status=status))
        for quote in bundle.attributions
    )
    return replace(bundle, attributions=quotes)
