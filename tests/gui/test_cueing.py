"""Quotes made of cues in the window, with the process that reads for them."""

from __future__ import annotations

import multiprocessing
import os
import signal
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from pressmark.gui.main_window import MainWindow
from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Bundle
from pressmark.model.quote_marks import QuoteMarks
from pressmark.model.review import OriginKind, Status
from pressmark.project import commands, queries
from pressmark.project.project import Project
from tests.builders import bundle
from tests.gui.at_window import current_quote, press, said, select
from tests.projects import article, made

TEXT = (
    "[Ann Smith:PERSON=Ann Smith] came late. “We agree,” she said, “and we will"
    " sign.” [The council:source 1] [noted:cue 1] [the costs:content 1=indirect]."
)
_PATIENCE = 30_000
"""Milliseconds that the language model may take to load on a slow machine."""


@pytest.fixture
def at_cues(window: MainWindow, tmp_path: Path) -> MainWindow:
    other = article("Bo Berg warned that the ferry stops.", "other")
    made(tmp_path, [bundle(TEXT), other]).close()
    window.open_path(tmp_path / "project.pressmark")
    return window


def put_caret(window: MainWindow, before: str) -> None:
    view = window.article.view
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.toPlainText().index(before))
    view.setTextCursor(cursor)


def ready(window: MainWindow, qtbot: QtBot) -> None:
    cueing = window._parts.cueing  # noqa: SLF001  (it has no widget to be seen by)
    qtbot.waitUntil(lambda: not cueing.is_busy(), timeout=_PATIENCE)


def words(window: MainWindow, quote: Attribution) -> list[str]:
    text = window.focus.bundle.document.text
    return [span.covered(text) for span in quote.content]


def test_a_quote_is_made_of_the_cue_at_the_caret(
    at_cues: MainWindow, qtbot: QtBot
) -> None:
    put_caret(at_cues, "aid, “and")
    press(at_cues, "D")
    assert "Esc" in said(at_cues)
    ready(at_cues, qtbot)
    quote, shown = current_quote(at_cues), at_cues.focus.bundle
    assert words(at_cues, quote) == ["“We agree,”", "“and we will sign.”"]
    speaker = shown.entity(quote.speaker)
    assert speaker is not None
    assert speaker.name == "Ann Smith"
    assert quote.review.status is Status.ACCEPTED
    assert quote.review.origin.kind is OriginKind.ANNOTATOR
    press(at_cues, "Ctrl+Z")
    assert len(at_cues.focus.bundle.attributions) == 1


def test_what_was_proposed_is_put_right_with_the_usual_keys(
    at_cues: MainWindow, qtbot: QtBot
) -> None:
    select(at_cues, "said")
    press(at_cues, "D")
    ready(at_cues, qtbot)
    select(at_cues, "Ann Smith")
    press(at_cues, "O")
    quote, text = current_quote(at_cues), at_cues.focus.bundle.document.text
    assert [span.covered(text) for span in quote.source] == ["Ann Smith"]
    assert quote.review.corrects is None


def test_a_speaker_with_a_name_becomes_an_entity_in_the_same_step(
    at_cues: MainWindow, qtbot: QtBot
) -> None:
    press(at_cues, "Ctrl+PgDown")
    put_caret(at_cues, "arned")
    press(at_cues, "D")
    ready(at_cues, qtbot)
    speaker = at_cues.focus.bundle.entity(current_quote(at_cues).speaker)
    assert speaker is not None
    assert (speaker.name, speaker.type) == ("Bo Berg", "PERSON")
    press(at_cues, "Ctrl+Z")
    assert not at_cues.focus.bundle.entities


def test_a_cue_that_has_a_quote_leads_to_it(at_cues: MainWindow) -> None:
    put_caret(at_cues, "oted")
    press(at_cues, "D")
    assert current_quote(at_cues) == at_cues.focus.bundle.attributions[-1]
    assert current_quote(at_cues).review.status is Status.SUGGESTED
    assert "already" in said(at_cues)
    assert not multiprocessing.active_children()


def test_without_a_word_at_the_caret_it_is_said_what_to_do(
    window: MainWindow, tmp_path: Path
) -> None:
    made(tmp_path, [article("Said.   \n\n   So.")]).close()
    window.open_path(tmp_path / "project.pressmark")
    view = window.article.view
    cursor = view.textCursor()
    cursor.setPosition(8)
    view.setTextCursor(cursor)
    press(window, "D")
    assert "caret on a cue" in said(window)


def test_escape_stops_what_is_read(at_cues: MainWindow, qtbot: QtBot) -> None:
    put_caret(at_cues, "aid, “and")
    press(at_cues, "D")
    press(at_cues, "Escape")
    ready(at_cues, qtbot)
    assert said(at_cues).startswith("Stopped")
    assert len(at_cues.focus.bundle.attributions) == 1


def test_where_nothing_can_be_read_marks_are_a_guess(
    at_cues: MainWindow, qtbot: QtBot
) -> None:
    put_caret(at_cues, "aid, “and")
    press(at_cues, "D")
    killed = set[int]()

    def kill() -> bool:
        for child in multiprocessing.active_children():
            assert child.pid is not None
            os.kill(child.pid, signal.SIGKILL)
            killed.add(child.pid)
        return len(killed) > 1

    # The first is started once more.
    qtbot.waitUntil(kill, timeout=_PATIENCE)
    ready(at_cues, qtbot)
    assert words(at_cues, current_quote(at_cues)) == [
        "“We agree,”",
        "“and we will sign.”",
    ]
    assert "guess" in said(at_cues)


def test_a_quote_arrives_also_when_another_article_is_shown(
    at_cues: MainWindow, qtbot: QtBot
) -> None:
    put_caret(at_cues, "aid, “and")
    press(at_cues, "D")
    first = at_cues.focus.document
    assert first is not None
    press(at_cues, "Ctrl+PgDown")
    ready(at_cues, qtbot)
    assert at_cues.focus.document != first
    assert at_cues.focus.annotation is None
    assert "shown before" in said(at_cues)
    assert len(stored(at_cues).attributions) == 2


def stored(window: MainWindow) -> Bundle:
    project: Project = window.focus.project
    return queries.bundle(project, queries.find_document(project, "article"))


def test_who_marks_quotes_has_the_reading_begin_ahead(
    at_cues: MainWindow, qtbot: QtBot
) -> None:
    quote = at_cues.focus.bundle.attributions[0].id
    commands.change_attribution(at_cues.focus.project, quote, act=None)
    qtbot.waitUntil(lambda: bool(multiprocessing.active_children()), timeout=_PATIENCE)
    ready(at_cues, qtbot)
    put_caret(at_cues, "aid, “and")
    press(at_cues, "D")
    assert said(at_cues) == ""
    ready(at_cues, qtbot)
    assert words(at_cues, current_quote(at_cues)) == [
        "“We agree,”",
        "“and we will sign.”",
    ]


def test_the_process_ends_with_the_project(at_cues: MainWindow, qtbot: QtBot) -> None:
    put_caret(at_cues, "aid, “and")
    press(at_cues, "D")
    ready(at_cues, qtbot)
    assert multiprocessing.active_children()
    press(at_cues, "Ctrl+W")
    assert not multiprocessing.active_children()


def test_the_rule_on_marks_holds_for_what_is_proposed(
    at_cues: MainWindow, qtbot: QtBot
) -> None:
    commands.set_quote_marks(at_cues.focus.project, QuoteMarks.OUTSIDE)
    put_caret(at_cues, "aid, “and")
    press(at_cues, "D")
    ready(at_cues, qtbot)
    assert words(at_cues, current_quote(at_cues)) == ["We agree,", "and we will sign."]
