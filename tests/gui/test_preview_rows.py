"""What is shown of each thing that an import would bring."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from pressmark.exchange.options import format_named
from pressmark.gui.importing.preview_model import PreviewModel
from pressmark.gui.importing.report import ImportReportDialog
from pressmark.gui.main_window import MainWindow
from pressmark.project import queries
from pressmark.project.importing import Verdict
from pressmark.project.previewing import Choices, Fate, PreviewRow
from pressmark.settings import ALWAYS, NEVER
from tests import datasets
from tests.builders import bundle
from tests.gui.at_window import MARKED, drop, press
from tests.gui.conftest import QUIET
from tests.gui.previewed import dropped, label, looked


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return dropped(tmp_path)


def test_of_a_new_version_it_is_shown_what_differs(
    at_work: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    drop(at_work, folder)
    dialog = looked(at_work, qtbot)
    now = dialog.findChild(QPlainTextEdit, "words_now")
    assert now is not None
    assert not now.isVisible()
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    assert now.isVisible()
    assert now.toPlainText() == "The mayors meet again on Friday."
    assert len(now.extraSelections()) == 1
    told = label(dialog, "row_told").splitlines()[-1]
    assert told.startswith("1 sentence")
    assert "added · 33 characters longer" in told
    dialog.reject()


def test_it_is_shown_how_many_annotations_come_and_whether_they_are_added(
    at_work: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    read = bundle(
        "[Ann:PERSON] [said:cue 1]: [“Go,”:content 1] in [Halvern:GPE].", name="ann"
    )
    datasets.write(format_named("jsonl"), tmp_path / "own.jsonl", read, MARKED)
    at_work.show_settings(replace(QUIET, preview_imports=ALWAYS))
    drop(at_work, tmp_path / "own.jsonl")
    dialog = looked(at_work, qtbot)
    assert [dialog.model.index(row, 6).data() for row in (0, 1)] == ["3", "6"]
    assert "it brings 2 mentions, 1 quote" in label(dialog, "row_told")
    assert "not added" not in label(dialog, "row_told")
    assert label(dialog, "import_told").startswith("1 article")
    assert label(dialog, "import_told").endswith("They bring 3 annotations.")
    QTest.keyClick(dialog.table, Qt.Key.Key_End)
    assert "its annotations are not added: " in label(dialog, "row_told")
    dialog.reject()


def test_home_and_end_lead_to_the_ends_and_with_shift_choose_all_between(
    at_work: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    drop(at_work, folder)
    dialog = looked(at_work, qtbot)
    table = dialog.table
    QTest.keyClick(table, Qt.Key.Key_End)
    assert table.places() == [3]
    QTest.keyClick(table, Qt.Key.Key_Up)
    QTest.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert table.places() == [0, 1, 2]
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert table.places() == [0]
    dialog.reject()


def test_a_later_text_of_what_comes_with_it_is_offered_as_its_version(
    at_work: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    two = tmp_path / "two"
    two.mkdir()
    story = "The ferries between Halvern and Ostby stop at noon because of the storm."
    (two / "1.txt").write_text(story, "utf-8")
    (two / "2.txt").write_text(f"{story}\nThey run again on Wednesday.", "utf-8")
    drop(at_work, two)
    dialog = looked(at_work, qtbot)
    model = dialog.model
    becomes = "new version of “1” of this import, "
    assert model.index(1, 1).data().startswith(becomes)
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert model.index(1, 1).data().startswith("new article, ")
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    QTest.keyClick(dialog.table, Qt.Key.Key_End)
    assert model.index(1, 1).data().startswith(becomes)
    box = dialog.findChild(QComboBox, "row_fate")
    assert box is not None
    assert box.currentText() == "As a new version of “1”"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    project = at_work.focus.project
    qtbot.waitUntil(lambda: queries.document_count(project) == 3, timeout=60_000)
    qtbot.waitUntil(lambda: not at_work.opening.is_busy())
    came = list(queries.bundles(project))[-1].document
    assert came.text == f"{story}\nThey run again on Wednesday."
    assert len(queries.earlier_texts(project, came.id)) == 1
    press(at_work, "Ctrl+Z")
    assert queries.document_count(project) == 2


def test_rows_are_narrowed_by_verdict_and_by_words(
    at_work: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    drop(at_work, folder)
    dialog = looked(at_work, qtbot)
    chips = [dialog.findChild(QPushButton, f"verdict_{n}") for n in range(5)]
    texts = [chip.text() for chip in chips if chip is not None]
    assert texts == [
        "All 4",
        "New 1",
        "Updated 1",
        "Here already 1",
        "Cannot be imported 1",
    ]
    assert chips[4] is not None
    chips[4].click()
    assert dialog.model.rowCount() == 1
    assert "the file is empty" in label(dialog, "row_told")
    assert chips[0] is not None
    chips[0].click()
    field = dialog.findChild(QLineEdit, "preview_search")
    assert field is not None
    QTest.keyClicks(field, "harbour")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    assert dialog.model.index(0, 0).data() == "a-new"
    dialog.reject()


def test_the_rows_have_the_keys_and_fit_when_the_preview_comes(
    at_work: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    drop(at_work, folder)
    dialog = looked(at_work, qtbot)
    assert dialog.focusWidget() is dialog.table
    assert dialog.table.horizontalScrollBar().maximum() == 0
    dialog.reject()


def test_a_file_that_is_something_else_than_its_name_says_is_told_of(
    at_work: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    odd = tmp_path / "page.pdf"
    odd.write_text("<!doctype html><html><body><p>The bridge is shut since noon.</p>")
    drop(at_work, odd)
    dialog = looked(at_work, qtbot)
    remark = "its name ends in “.pdf”, but by what stands in it, it was read as html"
    assert remark in label(dialog, "row_told")
    dialog.reject()
    at_work.show_settings(replace(QUIET, preview_imports=NEVER))
    drop(at_work, odd)
    found = at_work.findChildren
    qtbot.waitUntil(lambda: bool(found(ImportReportDialog)), timeout=60_000)
    (report,) = found(ImportReportDialog)
    assert remark in [row[2] for row in report.rows()]
    report.close()


def test_the_model_keeps_the_promises_of_models() -> None:
    model = PreviewModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    rows: list[PreviewRow] = []
    model.show_rows(rows, Choices())
    for number in range(50):
        verdict = list(Verdict)[number % 4]
        rows.append(PreviewRow(number, f"{number}.txt", None, "text", verdict))
        model.follow()
    assert model.rowCount() == 50
    model.narrow({Verdict.REJECTED}, "1")
    rows.append(PreviewRow(50, "51.txt", 3, "text", Verdict.REJECTED, "it is empty"))
    model.follow()
    assert model.index(model.rowCount() - 1, 4).data() == "51.txt, line 3"
    model.choose(range(model.rowCount()), Fate.LEFT_OUT)
    model.show_rows([], Choices())
    assert model.rowCount() == 0
    del tester
