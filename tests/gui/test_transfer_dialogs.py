"""What an import did, and what an export shall do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from pressmark.exchange.format import Loss, Rejected
from pressmark.gui.dialogs.transfer_dialogs import (
    ExportDialog,
    SearchReportDialog,
    loss_words,
    search_words,
)
from pressmark.gui.importing.report import ImportReportDialog, import_words
from pressmark.model.review import Status
from pressmark.project import transfer
from pressmark.project.extracting import SuggestReport
from pressmark.project.transfer import ExportReport, ImportReport


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


def test_an_export_says_what_it_loses() -> None:
    losses = (Loss("nestings", 2, "a table has no tree"),)
    assert loss_words(ExportReport(5, losses)) == (
        "5 articles.\nNestings: 2 – a table has no tree"
    )
    assert loss_words(ExportReport(5, ())).endswith("Nothing is lost in this format.")


def export_dialog(qtbot: QtBot, target: Path) -> ExportDialog:
    dialog = ExportDialog(transfer.formats(), target)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_only_formats_that_can_be_written_are_offered(
    qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = export_dialog(qtbot, tmp_path / "talks")
    box = dialog.findChild(QComboBox)
    assert box is not None
    offered = [box.itemData(row) for row in range(box.count())]
    assert offered == [one.name for one in transfer.formats() if one.writes]
    assert box.currentData() == "jsonl"


def test_decided_annotations_are_written_unless_all_are_asked_for(
    qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = export_dialog(qtbot, tmp_path / "talks")
    everything = dialog.findChild(QRadioButton, "export_all")
    assert everything is not None
    assert dialog.statuses() == {Status.ACCEPTED}
    with qtbot.waitSignal(dialog.foresight_wanted):
        everything.click()
    assert dialog.statuses() == set(Status)


def test_the_target_follows_the_format(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = export_dialog(qtbot, tmp_path / "talks.v1")
    box = dialog.findChild(QComboBox)
    assert box is not None
    assert dialog.target() == tmp_path / "talks.v1.jsonl"
    with qtbot.waitSignal(dialog.foresight_wanted):
        box.setCurrentIndex(box.findData("csv"))
    assert dialog.target() == tmp_path / "talks.v1"


def test_losses_are_shown_before_anything_is_written(
    qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = export_dialog(qtbot, tmp_path / "talks")
    shown = dialog.findChild(QPlainTextEdit, "export_losses")
    assert shown is not None
    dialog.show_losses(ExportReport(1, (Loss("notes", 1, "no place for them"),)))
    assert "Notes: 1 – no place for them" in shown.toPlainText()


def test_nothing_can_be_written_without_a_target(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = export_dialog(qtbot, tmp_path / "talks")
    target = dialog.findChild(QLineEdit, "export_target")
    now = dialog.findChild(QPushButton, "export_now")
    assert target is not None
    assert now is not None
    target.selectAll()
    QTest.keyClick(target, Qt.Key.Key_Delete)
    assert not now.isEnabled()
