"""An article from the clipboard: text, pages and files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from pressmark.gui.importing.clipboard_dialog import ClipboardDialog
from pressmark.gui.main_window import MainWindow
from pressmark.model.bundle import Bundle
from pressmark.project import queries
from tests.asking import when_asked
from tests.gui.at_window import MARKED, press, said

PAGE = """<html><body><h1>Ferries stop at noon</h1>
<p>The ferries between Halvern and Ostby stop at noon, the harbour master said on
Monday. “The storm leaves us no choice,” she said.</p>
<p>They are to run again on Wednesday.</p><script>fail()</script></body></html>"""


def copy(*, text: str = "", html: str = "", files: tuple[Path, ...] = ()) -> None:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    if files:
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    QGuiApplication.clipboard().setMimeData(data)


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """Leave nothing on the clipboard that outlives the test, and Qt with it."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def newest(at_work: MainWindow) -> Callable[[], Bundle]:
    return lambda: list(queries.bundles(at_work.focus.project))[-1]


def paste(
    window: MainWindow, qtbot: QtBot, answer: Callable[[ClipboardDialog], None]
) -> None:
    """Paste in the list of articles, and answer the dialog that comes up."""
    answered: list[bool] = []

    def look(dialog: ClipboardDialog) -> None:
        answered.append(True)
        answer(dialog)

    when_asked(ClipboardDialog, look)
    window.documents.list.setFocus()
    press(window, "Ctrl+V")
    qtbot.waitUntil(lambda: bool(answered), timeout=60_000)
    qtbot.waitUntil(lambda: not window.opening.is_busy(), timeout=60_000)


def test_pasted_text_is_put_right_and_added(
    at_work: MainWindow, qtbot: QtBot, newest: Callable[[], Bundle]
) -> None:
    def answer(dialog: ClipboardDialog) -> None:
        assert dialog.field("headline").text() == "Ferries stop"
        assert dialog.field("headline").hasFocus()
        dialog.field("outlet").setText("Halvern Gazette")
        dialog.field("published").setText("May")
        QTest.keySequence(dialog, "Ctrl+Return")
        assert dialog.isVisible()
        dialog.field("published").setText("2031-05-14")
        QTest.keySequence(dialog, "Ctrl+Return")

    copy(text="Ferries stop\r\n\r\nThe ferries\u00a0stop at noon.")
    paste(at_work, qtbot, answer)
    added = newest().document
    assert at_work.focus.document == added.id
    assert added.text == "Ferries stop\n\nThe ferries\u00a0stop at noon."
    assert added.name == "Ferries stop"
    assert added.metadata == {
        "headline": "Ferries stop",
        "outlet": "Halvern Gazette",
        "published": "2031-05-14",
    }
    press(at_work, "Ctrl+Z")
    assert queries.document_count(at_work.focus.project) == 2


def test_a_page_that_was_copied_comes_with_its_headline_and_without_markup(
    at_work: MainWindow, qtbot: QtBot, newest: Callable[[], Bundle]
) -> None:
    def answer(dialog: ClipboardDialog) -> None:
        assert dialog.field("headline").text() == "Ferries stop at noon"
        box = dialog.findChild(QPlainTextEdit, "clipboard_text")
        assert box is not None
        assert "fail()" not in box.toPlainText()
        QTest.keySequence(dialog, "Ctrl+Return")

    copy(html=PAGE, text="Ferries stop at noon\n\nThe ferries between Halvern and")
    paste(at_work, qtbot, answer)
    text = newest().document.text
    assert "“The storm leaves us no choice,” she said." in text
    assert "They are to run again on Wednesday." in text
    assert "<p>" not in text


def test_a_pasted_update_becomes_a_new_version(
    at_work: MainWindow, qtbot: QtBot
) -> None:
    updated = MARKED.document.text + "\nThey meet again on Friday."
    document = MARKED.document.id

    def answer(dialog: ClipboardDialog) -> None:
        told = dialog.findChild(QLabel, "clipboard_told")
        assert told is not None
        assert "like “Two mayors agree”." in told.text()
        assert "characters longer" in told.text()
        box = dialog.findChild(QComboBox, "clipboard_fate")
        assert box is not None
        assert box.currentText() == "As a new version of “Two mayors agree”"
        QTest.keySequence(dialog, "Ctrl+Return")

    copy(text=updated)
    paste(at_work, qtbot, answer)
    project = at_work.focus.project
    assert queries.document_count(project) == 2
    assert queries.bundle(project, document).document.text == updated


def test_what_is_left_is_not_added(at_work: MainWindow, qtbot: QtBot) -> None:
    copy(text="Something.")
    paste(at_work, qtbot, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    assert queries.document_count(at_work.focus.project) == 2


def test_an_empty_clipboard_is_told(at_work: MainWindow) -> None:
    copy(text="  ")
    press(at_work, "Ctrl+V")
    assert said(at_work) == "There is no text on the clipboard."


def test_files_that_were_copied_are_imported(
    at_work: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "copied.txt"
    file.write_text("The tolls go up.", encoding="utf-8")
    copy(files=(file,))
    press(at_work, "Ctrl+V")
    project = at_work.focus.project
    qtbot.waitUntil(lambda: queries.document_count(project) == 3, timeout=60_000)


def test_pasting_into_the_search_field_is_no_new_article(at_work: MainWindow) -> None:
    copy(text="ferry")
    at_work.documents.search.setFocus()
    press(at_work, "Ctrl+F")
    QTest.keySequence(at_work.documents.search, "Ctrl+V")
    assert at_work.documents.search.text() == "ferry"
    assert not at_work.opening.is_busy()
