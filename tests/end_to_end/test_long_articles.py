"""A very long article in the real window: opened, scrolled through, decided on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pressmark.gui.article.view import ArticleView
from pressmark.model.review import Status
from tests.benchmarks.marked import marked, spans_in
from tests.end_to_end.driving import Driver, run
from tests.projects import made

LETTERS, ANNOTATIONS = 300_000, 5000
_SENTENCE = "The harbour board met again and said that the toll would be paid in full. "


@pytest.fixture
def project(tmp_path: Path) -> Path:
    paragraph = _SENTENCE * 8
    text = "\n\n".join([paragraph.strip()] * (LETTERS // len(paragraph) + 1))
    article = marked(text, spans_in(text, ANNOTATIONS), "long")
    assert len(text) >= LETTERS
    assert len(list(article.annotations())) == ANNOTATIONS
    made(tmp_path, [article]).close()
    return tmp_path / "project.pressmark"


def colors(view: ArticleView) -> set[str]:
    """Return every colour in the middle third of what is in sight."""
    image = view.viewport().grab().toImage()
    third = image.height() // 3
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(0, image.width(), 3)
        for y in range(third, 2 * third)
    }


def in_sight(view: ArticleView, position: int) -> bool:
    """Whether a position in the text is in the viewport."""
    cursor = view.textCursor()
    cursor.setPosition(position)
    return view.viewport().rect().contains(view.cursorRect(cursor).center())


def test_a_long_article_is_read_from_end_to_end(project: Path, qtbot: QtBot) -> None:
    def script(person: Driver) -> None:
        view = person.window.article.view
        person.wait(lambda: person.window.focus.shown is not None)
        view.setFocus()
        bar = view.verticalScrollBar()
        assert len(view.toPlainText()) >= LETTERS
        start = colors(view)
        assert len(start) > 10

        person.press("Ctrl+End")
        person.wait(lambda: bar.value() > 0)
        person.wait(lambda: in_sight(view, view.document().characterCount() - 1))
        assert len(colors(view)) > 10

        person.press("Ctrl+Home")
        person.wait(lambda: in_sight(view, 0))
        QTest.keyClick(view, Qt.Key.Key_PageDown)
        person.wait(lambda: not in_sight(view, 0))
        person.window.close()

    run([str(project)], script, qtbot)


def test_suggestions_of_a_long_article_are_gone_through_and_accepted(
    project: Path, qtbot: QtBot
) -> None:
    def script(person: Driver) -> None:
        window = person.window
        person.wait(lambda: window.focus.shown is not None)
        window.article.view.setFocus()
        person.press("Ctrl+2")
        window.article.view.setFocus()
        gone_to = []
        for _ in range(5):
            person.press("J")
            gone_to.append(window.focus.annotation)
        assert len(set(gone_to)) == len(gone_to)
        last = window.focus.annotation
        assert last is not None
        person.press("A")
        decided = window.focus.bundle.annotation(last)
        assert decided is not None
        assert decided.review.status is Status.ACCEPTED
        person.press("Ctrl+Z")
        undone = window.focus.bundle.annotation(last)
        assert undone is not None
        assert undone.review.status is Status.SUGGESTED
        window.close()

    run([str(project)], script, qtbot)


def test_the_last_annotation_of_a_long_article_is_brought_into_sight(
    project: Path, qtbot: QtBot
) -> None:
    def script(person: Driver) -> None:
        window = person.window
        view = window.article.view
        person.wait(lambda: window.focus.shown is not None)
        mention = max(window.focus.bundle.mentions, key=lambda one: one.span.start)
        window.focus.show_annotation(mention.id)
        person.wait(lambda: in_sight(view, mention.span.start))
        window.close()

    run([str(project)], script, qtbot)
