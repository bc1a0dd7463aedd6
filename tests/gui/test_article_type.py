"""How the text of an article is set: size, height and length of lines, typeface."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pressmark.gui import theme
from pressmark.gui.article.typography import Type
from pressmark.gui.article.view import ArticleView
from pressmark.gui.main_window import MainWindow
from tests.gui.article_shown import TEXT, select, shown
from tests.gui.at_window import press


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> Iterator[ArticleView]:
    yield shown(qtbot, qapp)
    qapp.setStyleSheet("")


def long_line(view: ArticleView) -> int:
    """Return how many letters the longest line of the long paragraph has."""
    block = view.document().findBlock(TEXT.index("And so on") + 1)
    layout = block.layout()
    lines = range(layout.lineCount())
    return max(layout.lineAt(number).textLength() for number in lines)


@pytest.mark.parametrize("measure", [40, 60, 75])
def test_lines_have_as_many_letters_as_were_chosen(
    view: ArticleView, measure: int
) -> None:
    view.resize(1600, 700)
    for zoom in (0.8, 1.0, 1.5):
        view.set_look(Type(zoom=zoom, measure=measure))
        # The words of the sample are short, so a line of them holds a little more.
        assert measure * 0.85 <= long_line(view) <= measure * 1.2


def test_lines_stand_as_far_apart_as_was_chosen(view: ArticleView) -> None:
    block = view.document().findBlock(TEXT.index("And so on") + 1)
    usual = block.blockFormat().lineHeight()
    view.set_look(Type(leading=1.5))
    assert block.blockFormat().lineHeight() == pytest.approx(1.5 * usual, abs=1)


def test_a_typeface_holds_for_every_part_of_the_article(view: ArticleView) -> None:
    view.set_look(Type(typeface=theme.SANS[0]))
    faces = set()
    for words in ("Two mayors", "And so on", "Top jobs"):
        cursor = view.textCursor()
        cursor.setPosition(TEXT.index(words) + 2)
        faces.add(QFontInfo(cursor.charFormat().font()).family())
    assert QFontInfo(view.document().defaultFont()).family() == theme.SANS[0]
    assert faces <= {theme.SANS[0], QApplication.font().family()}


@pytest.mark.parametrize(
    "change",
    [{"zoom": 1.6}, {"leading": 1.8}, {"measure": 45}, {"typeface": theme.SANS[0]}],
)
def test_what_is_read_stays_in_sight_and_the_selection_stays(
    view: ArticleView, change: dict[str, object]
) -> None:
    place = TEXT.index("And so on") + 2000
    select(view, place, place + 9)
    view.ensureCursorVisible()
    view.set_look(replace(view.look(), **change))  # type: ignore[arg-type]  # one of its fields
    assert view.viewport().rect().contains(view.cursorRect().center())
    assert view.textCursor().selectionStart() == place


@pytest.mark.parametrize("change", [{"zoom": 1.6}, {"leading": 1.8}])
def test_the_first_line_in_sight_stays_where_the_caret_is_elsewhere(
    view: ArticleView, change: dict[str, object]
) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(600)
    top = view.cursorForPosition(view.viewport().rect().topLeft()).position()
    view.set_look(replace(view.look(), **change))  # type: ignore[arg-type]  # one of its fields
    after = view.cursorForPosition(view.viewport().rect().topLeft()).position()
    assert abs(after - top) <= 130, "no more than a line"


def test_the_keys_of_the_view_menu_set_the_text_and_are_kept(
    at_work: MainWindow,
) -> None:
    view = at_work.article.view
    usual = view.look()
    press(at_work, "Ctrl+}")
    press(at_work, "Ctrl+}")
    press(at_work, "Ctrl+[")
    at_work.run("typeface")
    wanted = Type(leading=1.2, measure=usual.measure - 6, typeface=theme.SANS[0])
    assert view.look() == wanted
    press(at_work, "Ctrl+{")
    press(at_work, "Ctrl+]")
    assert (view.look().leading, view.look().measure) == (1.1, usual.measure)
    at_work.run("text_reset")
    assert view.look() == usual
