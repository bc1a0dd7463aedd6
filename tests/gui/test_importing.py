"""An import at the window: looked at first where there is something to see."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from pressmark.exchange.format import Format
from pressmark.exchange.options import format_named
from pressmark.gui.importing.reading_form import ReadingForm
from pressmark.gui.importing.report import ImportReportDialog
from pressmark.gui.main_window import MainWindow
from pressmark.project import queries, transfer
from pressmark.project.reading import Proposal
from pressmark.settings import ALWAYS, NEVER
from tests.gui.at_window import MARKED, drop, press, said
from tests.gui.conftest import QUIET
from tests.gui.previewed import UPDATED, dropped, label, looked, previews


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return dropped(tmp_path)


def test_plain_text_in_which_all_is_clear_is_imported_at_once(
    at_work: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    plain = tmp_path / "plain.txt"
    plain.write_bytes(b"A good article.\r\nWith two lines.")
    drop(at_work, plain)
    project = at_work.focus.project
    qtbot.waitUntil(lambda: queries.document_count(project) == 3, timeout=60_000)
    qtbot.waitUntil(lambda: not at_work.opening.is_busy())
    assert previews(at_work) == []
    assert at_work.findChildren(ImportReportDialog) == []
    assert said(at_work).startswith("1 article was added.")


def test_what_is_new_updated_known_and_refused_is_shown_and_then_imported(
    at_work: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    project = at_work.focus.project
    before = list(queries.bundles(project))
    drop(at_work, folder)
    dialog = looked(at_work, qtbot)
    told = [
        [dialog.model.index(row, column).data() for column in (0, 1, 4)]
        for row in range(dialog.model.rowCount())
    ]
    assert told == [
        ["a-new", "new article", "a-new.txt"],
        ["b-updated", "new version of “Two mayors agree”, 75 % alike", "b-updated.txt"],
        ["c-known", "is here already", "c-known.txt"],
        ["(nothing)", "cannot be imported: the file is empty", "d-empty.txt"],
    ]
    assert list(queries.bundles(project)) == before
    assert label(dialog, "import_told").startswith("1 article")
    assert label(dialog, "import_told").endswith(" a new text.")
    lines = dialog.findChild(QPlainTextEdit, "first_lines")
    assert lines is not None
    assert lines.toPlainText().startswith("The harbour was closed on Monday.\n")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: queries.document_count(project) == 3, timeout=60_000)
    qtbot.waitUntil(lambda: not at_work.opening.is_busy())
    texts = [one.document.text for one in queries.bundles(project)]
    assert UPDATED in texts
    assert MARKED.document.text not in texts
    assert at_work.findChildren(ImportReportDialog) == []
    press(at_work, "Ctrl+Z")
    assert list(queries.bundles(project)) == before


def test_what_becomes_of_a_row_is_chosen_by_key_tick_and_box(
    at_work: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    drop(at_work, folder)
    dialog = looked(at_work, qtbot)
    table, model = dialog.table, dialog.model
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert model.index(0, 1).data() == "left out"
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert model.index(0, 1).data() == "new article"
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_N)
    assert model.index(1, 1).data().startswith("new article, ")
    box = dialog.findChild(QComboBox, "row_fate")
    assert box is not None
    assert box.currentText() == "As a new article"
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "Leave it out"
    assert model.index(1, 1).data() == "left out"
    check = Qt.ItemDataRole.CheckStateRole
    assert model.setData(model.index(1, 0), Qt.CheckState.Checked, check)
    assert model.index(1, 1).data().startswith("new version of ")
    assert not model.index(2, 0).flags() & Qt.ItemFlag.ItemIsUserCheckable
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_X)
    assert label(dialog, "import_told") == "Nothing is chosen."
    button = dialog.findChild(QPushButton, "import_now")
    assert button is not None
    assert not button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert queries.document_count(at_work.focus.project) == 2


def test_the_longest_summary_of_a_format_does_not_widen_the_preview(
    qtbot: QtBot,
) -> None:
    wordy = SimpleNamespace(name="wordy", summary="word " * 60, reads=True)
    form = ReadingForm([cast("Format", wordy)])
    qtbot.addWidget(form)
    assert form.minimumSizeHint().width() < 700


def test_options_are_offered_only_of_formats_that_have_some_for_reading(
    qtbot: QtBot,
) -> None:
    form = ReadingForm(transfer.formats())
    qtbot.addWidget(form)
    form.show()
    button = form.findChild(QPushButton, "show_options")
    assert button is not None
    written = format_named("markdown")
    form.show_proposals({"markdown": Proposal(written, Path("a.md"))})
    assert not button.isVisible()
    read = format_named("pdf")
    form.show_proposals({"pdf": Proposal(read, Path("a.pdf"))})
    assert button.isVisible()


def test_only_what_can_be_read_is_counted(
    at_work: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    drop(at_work, folder)
    dialog = looked(at_work, qtbot)
    QTest.keyClick(dialog.table, Qt.Key.Key_X)
    assert label(dialog, "reading_hint").startswith("Read this way: 3 article")
    assert label(dialog, "import_told").startswith("1 ")
    assert label(dialog, "import_told").endswith(" a new text.")
    dialog.reject()


def test_what_is_here_already_but_for_what_cannot_be_read_is_said_to_be(
    at_work: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    (folder / "a-new.txt").unlink()
    (folder / "b-updated.txt").unlink()
    drop(at_work, folder)
    dialog = looked(at_work, qtbot)
    told = label(dialog, "import_told")
    assert told == "What can be imported of it is here already."
    dialog.reject()


def test_files_can_be_read_as_another_format(
    at_work: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    odd = tmp_path / "notes.xyz"
    odd.write_text("The harbour was closed.", encoding="utf-8")
    drop(at_work, odd)
    dialog = looked(at_work, qtbot)
    assert "no format reads files" in dialog.model.index(0, 1).data()
    assert label(dialog, "import_told").startswith("None of it can be imported")
    box = dialog.findChild(QComboBox, "read_as")
    assert box is not None
    box.setCurrentIndex(box.findData("text"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: dialog.model.index(0, 1).data() == "new article")
    looked(at_work, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    project = at_work.focus.project
    qtbot.waitUntil(lambda: queries.document_count(project) == 3, timeout=60_000)


def test_an_import_is_shown_always_or_never_as_set(
    at_work: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    project = at_work.focus.project
    at_work.show_settings(replace(QUIET, preview_imports=ALWAYS))
    drop(at_work, folder / "a-new.txt")
    dialog = looked(at_work, qtbot)
    assert dialog.windowTitle() == "Import from a-new.txt"
    dialog.reject()
    assert queries.document_count(project) == 2
    at_work.show_settings(replace(QUIET, preview_imports=NEVER))
    drop(at_work, folder)
    qtbot.waitUntil(lambda: queries.document_count(project) == 4, timeout=60_000)
    (report,) = at_work.findChildren(ImportReportDialog)
    report.close()


def test_a_file_that_changed_since_it_was_looked_at_is_not_imported_unseen(
    at_work: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    drop(at_work, folder)
    dialog = looked(at_work, qtbot)
    (folder / "a-new.txt").write_text("Something else.", encoding="utf-8")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    found = at_work.findChildren
    qtbot.waitUntil(lambda: bool(found(ImportReportDialog)), timeout=60_000)
    (report,) = found(ImportReportDialog)
    assert "it has changed since you looked at it; import it again" in [
        row[2] for row in report.rows()
    ]
    report.close()
