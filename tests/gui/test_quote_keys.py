"""Changing quotes with single keys: parts, parting, joining, nesting, marks."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor

from pressmark.gui.dialogs.picker import Picker
from pressmark.gui.main_window import MainWindow
from pressmark.model.attribution import Attribution, QuoteKind, Role
from pressmark.model.quote_marks import QuoteMarks
from pressmark.model.span import Fragments
from pressmark.project import commands, queries
from tests.asking import when_asked
from tests.gui.at_window import current_quote, pick, press, said, select


@pytest.fixture
def at_quote(at_work: MainWindow) -> MainWindow:
    at_work.focus.show_annotation(at_work.focus.bundle.attributions[0].id)
    return at_work


def words(window: MainWindow, spans: Fragments) -> list[str]:
    return [span.covered(window.focus.bundle.document.text) for span in spans]


def put_caret(window: MainWindow, before: str) -> None:
    view = window.article.view
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.toPlainText().index(before))
    view.setTextCursor(cursor)


def quotes(window: MainWindow) -> tuple[Attribution, ...]:
    return window.focus.bundle.attributions


def test_a_source_of_two_parts_is_marked(at_quote: MainWindow) -> None:
    select(at_quote, "Bo Berg")
    press(at_quote, "Shift+O")
    source = current_quote(at_quote).source
    assert words(at_quote, source) == ["Ann Smith", "Bo Berg"]
    press(at_quote, "Ctrl+Z")
    assert words(at_quote, current_quote(at_quote).source) == ["Ann Smith"]


@pytest.mark.parametrize("role", [Role.SOURCE, Role.CUE])
def test_a_part_at_the_caret_is_taken_out(at_quote: MainWindow, role: Role) -> None:
    put_caret(at_quote, {Role.SOURCE: "Smith", Role.CUE: "aid"}[role])
    press(at_quote, "Shift+F")
    assert current_quote(at_quote).fragments(role) == ()
    press(at_quote, "Ctrl+Z")
    assert current_quote(at_quote).fragments(role) != ()


def test_a_fragment_is_added_and_taken_out(at_quote: MainWindow) -> None:
    select(at_quote, "the costs")
    press(at_quote, "F")
    assert words(at_quote, current_quote(at_quote).content) == [
        "“We agree,”",
        "the costs",
    ]
    put_caret(at_quote, "costs")
    press(at_quote, "Shift+F")
    assert words(at_quote, current_quote(at_quote).content) == ["“We agree,”"]


def test_selected_words_are_taken_out_of_the_content(at_quote: MainWindow) -> None:
    at_quote.focus.show_annotation(quotes(at_quote)[1].id)
    select(at_quote, "the")
    select(at_quote, "costs")
    press(at_quote, "Shift+F")
    assert words(at_quote, current_quote(at_quote).content) == ["the"]


def test_all_of_a_content_cannot_be_taken_out(at_quote: MainWindow) -> None:
    put_caret(at_quote, "We agree")
    press(at_quote, "Shift+F")
    assert "Del" in said(at_quote)
    assert words(at_quote, current_quote(at_quote).content) == ["“We agree,”"]
    put_caret(at_quote, "Halvern")
    press(at_quote, "Shift+F")
    assert "caret" in said(at_quote)


def test_a_quote_is_split_at_the_caret_and_joined_again(at_quote: MainWindow) -> None:
    first = current_quote(at_quote)
    put_caret(at_quote, "agree,")
    press(at_quote, "V")
    second = current_quote(at_quote)
    assert words(at_quote, second.content) == ["agree,”"]
    assert (second.source, second.cue) == (first.source, first.cue)
    assert (second.speaker, second.kind) == (first.speaker, QuoteKind.DIRECT)
    at_quote.focus.show_annotation(first.id)
    press(at_quote, "Shift+V")
    joined = current_quote(at_quote)
    assert (joined.id, joined.content) == (first.id, first.content)
    assert len(quotes(at_quote)) == 2


def test_what_is_selected_becomes_a_quote(at_quote: MainWindow) -> None:
    at_quote.focus.show_annotation(quotes(at_quote)[1].id)
    select(at_quote, "the")
    select(at_quote, "costs")
    press(at_quote, "V")
    assert words(at_quote, current_quote(at_quote).content) == ["costs"]


def test_nothing_to_split_or_join_is_said(at_quote: MainWindow) -> None:
    put_caret(at_quote, "Halvern")
    press(at_quote, "V")
    assert "empty" in said(at_quote)
    at_quote.focus.show_annotation(quotes(at_quote)[1].id)
    press(at_quote, "Shift+V")
    assert "No quote follows" in said(at_quote)


def test_a_quote_that_is_nested_is_freed(at_quote: MainWindow) -> None:
    first, second = quotes(at_quote)
    commands.change_attribution(at_quote.focus.project, first.id, parent=second.id)
    press(at_quote, "Shift+P")
    assert current_quote(at_quote).parent is None
    press(at_quote, "Shift+P")
    assert "stands by itself" in said(at_quote)


def test_marks_around_a_selection_follow_the_rule(at_quote: MainWindow) -> None:
    select(at_quote, "We agree")
    press(at_quote, "N")
    assert words(at_quote, current_quote(at_quote).content) == ["“We agree,”"]
    when_asked(Picker, pick("outside"))
    at_quote.run("quote_marks")
    assert queries.quote_marks(at_quote.focus.project) is QuoteMarks.OUTSIDE
    select(at_quote, "“We agree,”")
    press(at_quote, "N")
    assert words(at_quote, current_quote(at_quote).content) == ["We agree,"]
    select(at_quote, "“We agree,”")
    press(at_quote, "Q")
    assert words(at_quote, current_quote(at_quote).content) == ["We agree,"]
