"""Words in two texts, one over the other."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from pressmark.gui.texts.before_and_now import BeforeAndNow


def shown(widget: BeforeAndNow, name: str) -> tuple[str, str]:
    """Return what a field shows, and what is marked of it."""
    edit = widget.findChild(QPlainTextEdit, name)
    assert edit is not None
    marked = [one.cursor.selectedText() for one in edit.extraSelections()]
    return edit.toPlainText(), "".join(marked)


@pytest.mark.parametrize(
    ("before", "now", "marked"),
    [
        ("Ann Smith said so.", "Anne Smith said so.", ("Ann", "Anne")),
        ("They met on Monday.", "They met on 😀 day.", ("Monday.", "😀 day.")),
        ("", "They met.", ("", "They met.")),
        ("a b c", "a c", ("b", "")),
    ],
)
def test_what_differs_is_marked_by_whole_words(
    qtbot: QtBot, before: str, now: str, marked: tuple[str, str]
) -> None:
    widget = BeforeAndNow()
    qtbot.addWidget(widget)
    widget.show_words(before, now)
    found = (shown(widget, "words_before"), shown(widget, "words_now"))
    assert [text for text, _ in found] == [before, now]
    assert tuple(words.strip() for _, words in found) == marked


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text("ab \u0301😀"), st.text("ab \u0301😀"))
def test_any_words_are_shown_as_they_are(qtbot: QtBot, before: str, now: str) -> None:
    widget = BeforeAndNow()
    qtbot.addWidget(widget)
    widget.show_words(before, now)
    assert shown(widget, "words_before")[0] == before
    assert shown(widget, "words_now")[0] == now
