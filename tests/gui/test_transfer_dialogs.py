"""What an import did, and what an export shall do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pressmark.exchange.format import Rejected
from pressmark.gui.dialogs.transfer_dialogs import (
    SearchReportDialog,
    search_words,
)
from pressmark.gui.importing.report import ImportReportDialog, import_words
from pressmark.project.extracting import SuggestReport
from pressmark.project.transfer import ImportReport


def test_an_import_says_what_was_added_kept_and_refused() -> None:
    report = ImportReport(1200, 2, (Rejected("a.txt", None, "empty"),))
    assert import_words(report) == (
        "1,200 articles were added. 2 were here already and stay as they are."
        " 1 could not be read."
    )


def test_one_article_is_spoken_of_as_one() -> None:
    assert import_words(ImportReport(1, 1, ())) == (
        "1 article was added. 1 was here already and stays as it is."
    )


def test_articles_that_could_not_be_searched_are_listed_with_the_reason(
    qtbot: QtBot,
) -> None:
    report = SuggestReport(2, 31, (("huge", "The text is too long."),))
    dialog = SearchReportDialog(report)
    qtbot.addWidget(dialog)
    assert search_words(report) == (
        "Found 31 suggestions in 2 articles. 1 article could not be searched."
    )
    assert dialog.rows() == [["huge", "The text is too long."]]


def test_enter_closes_a_report(qtbot: QtBot) -> None:
    dialog = ImportReportDialog(ImportReport(1, 1, ()))
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_every_refusal_and_remark_is_listed_with_its_place(qtbot: QtBot) -> None:
    report = ImportReport(
        1,
        0,
        (Rejected("/in/a.jsonl", 3, "no text"),),
        (("/in/b.txt", "read as windows-1252"),),
    )
    dialog = ImportReportDialog(report)
    qtbot.addWidget(dialog)
    assert dialog.rows() == [
        ["a.jsonl, line 3", "not imported", "no text"],
        ["b.txt", "imported", "read as windows-1252"],
    ]
