"""Positions in code points and in Qt's units name the same places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from pressmark.errors import InvalidChangeError
from pressmark.gui.article.offsets import Offsets, check_shown
from tests.strategies import texts


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Have an application, without which Qt has no fonts for a document."""


@given(texts, st.data())
def test_a_cursor_selects_what_the_text_has_at_a_span(
    text: str, data: st.DataObject
) -> None:
    document, offsets = QTextDocument(), Offsets(text)
    document.setPlainText(text)
    check_shown(document, text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    cursor = QTextCursor(document)
    cursor.setPosition(offsets.to_qt(start))
    cursor.setPosition(offsets.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
    selected = cursor.selectedText().replace("\u2029", "\n")
    # Qt gives no-break spaces back as they are only in the raw text.
    assert selected.replace("\xa0", " ") == text[start:end].replace("\xa0", " ")
    assert offsets.to_text(cursor.selectionStart()) == start
    assert offsets.to_text(cursor.selectionEnd()) == end


@given(texts)
def test_there_and_back_is_the_same_position(text: str) -> None:
    offsets = Offsets(text)
    for position in range(len(text) + 1):
        there = offsets.to_qt(position)
        assert there == len(text[:position].encode("utf-16-le")) // 2
        assert offsets.to_text(there) == position


def test_a_position_within_a_character_is_the_one_before_it() -> None:
    assert Offsets("a😀b").to_text(2) == 1


def test_a_text_that_qt_alters_is_refused(qtbot: QtBot) -> None:
    del qtbot
    document = QTextDocument()
    document.setPlainText("\ufeffMayor")
    with pytest.raises(InvalidChangeError, match="Import it again"):
        check_shown(document, "\ufeffMayor")
