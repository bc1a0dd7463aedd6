"""A dataset in splits, made by a person in the real window."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pressmark.gui.exporting.dialog import ExportDialog
from pressmark.gui.exporting.losses_view import LossesView
from pressmark.gui.exporting.report_dialog import ExportReportDialog
from pressmark.model.review import Review, Status, by_annotator
from pressmark.project.project import Project
from tests.asking import when_asked
from tests.builders import AT, bundle
from tests.end_to_end.driving import Driver, run
from tests.projects import add

ACCEPTED = Review(Status.ACCEPTED, by_annotator("kim"), None, None, AT)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    made = Project.create(tmp_path / "talks.pressmark", "ro")
    with made:
        add(
            made,
            *(
                bundle(
                    "[“We agree,”:content 1] [said:cue 1] [[Ann:PERSON=Ann]:source 1],"
                    f" {' '.join(f'w{number}x{n}' for n in range(30))}.",
                    name=f"a{number}",
                    outlet="Ledger" if number % 2 else "Courier",
                    review=ACCEPTED,
                )
                for number in range(10)
            ),
        )
    return made.path


def _reports() -> list[QWidget]:
    return [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, ExportReportDialog) and one.isVisible()
    ]


W = TypeVar("W", bound=QWidget)


def _of(parent: QWidget, kind: type[W], name: str) -> W:
    found = parent.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def _type(field: QLineEdit, words: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, words)


def _ask(dialog: ExportDialog, output: Path, qtbot: QtBot) -> None:
    _type(_of(dialog, QLineEdit, "export_search"), "spreadsheet csv")
    assert dialog.format_name() == "csv"
    _of(dialog, QCheckBox, "split_on").click()
    _type(_of(dialog, QLineEdit, "split_shares"), "train=60, test=40")
    _of(dialog, QSpinBox, "split_seed").setValue(3)
    even = _of(dialog, QComboBox, "split_even")
    even.setCurrentIndex(even.findData("outlet"))
    _of(dialog, QComboBox, "export_licence").setEditText("CC-BY-4.0")
    foreseen = dialog.findChild(LossesView)
    assert foreseen is not None
    qtbot.waitUntil(lambda: "train 6 (60 %)" in foreseen.words(), timeout=30_000)
    _type(_of(dialog, QLineEdit, "export_target"), str(output))
    _of(dialog, QPushButton, "export_now").click()


def _is_as_before(dialog: ExportDialog) -> None:
    asked = dialog.asked()
    assert (asked.format.name, asked.licence) == ("csv", "CC-BY-4.0")
    assert asked.splits is not None
    assert asked.splits.seed == 3
    dialog.reject()


def test_an_export_that_is_refused_is_asked_for_again_as_it_was(
    project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    taken = tmp_path / "tables"
    taken.mkdir()
    (taken / "letter.txt").write_text("Dear Ann", encoding="utf-8")
    refusals: list[str] = []

    def again(dialog: ExportDialog) -> None:
        refusals.append(_of(dialog, QLabel, "export_refused").text())
        assert dialog.format_name() == "csv"
        assert _of(dialog, QSpinBox, "split_seed").value() == 3
        _type(_of(dialog, QLineEdit, "export_target"), str(tmp_path / "others"))
        _of(dialog, QPushButton, "export_now").click()

    def play(driver: Driver) -> None:
        driver.wait(lambda: driver.window.focus.is_open)
        when_asked(ExportDialog, lambda dialog: _ask(dialog, taken, qtbot))
        driver.press("Ctrl+E")
        when_asked(ExportDialog, again)
        driver.wait(lambda: bool(_reports()))
        _reports()[0].close()
        driver.wait_for_jobs()
        driver.press("Ctrl+Q")

    run([str(project)], play, qtbot)
    assert len(refusals) == 1
    assert "holds other things (letter.txt)" in refusals[0]
    assert [one.name for one in taken.iterdir()] == ["letter.txt"]
    assert (tmp_path / "others" / "train" / "mentions.csv").is_file()


@pytest.mark.timeout(180)
def test_splits_are_looked_at_written_and_asked_for_the_same_way_next_time(
    project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    output = tmp_path / "tables"

    def play(driver: Driver) -> None:
        driver.wait(lambda: driver.window.focus.is_open)
        when_asked(ExportDialog, lambda dialog: _ask(dialog, output, qtbot))
        driver.press("Ctrl+E")
        driver.wait_for_jobs()
        driver.wait(lambda: bool(_reports()))
        (report,) = _reports()
        said = [one.text() for one in report.findChildren(QLabel)]
        assert f"10 articles were written to {output}." in said[0]
        assert report.findChild(QPushButton, "open_folder") is not None
        report.close()
        when_asked(ExportDialog, _is_as_before)
        driver.press("Ctrl+E")
        driver.wait_for_jobs()
        driver.press("Ctrl+Q")

    run([str(project)], play, qtbot)
    told = json.loads((output / "manifest.json").read_bytes())
    assert told["splits"]["strata"] == {
        "Courier": {"train": 3, "test": 2},
        "Ledger": {"train": 3, "test": 2},
    }
    assert (output / "train" / "mentions.csv").is_file()
    assert 'license: "cc-by-4.0"' in (output / "README.md").read_text("utf-8")
