"""What an export asks for, and what it says before and after."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar, TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pressmark.errors import FormatError
from pressmark.exchange.format import Dataset, Exchanged, Loss
from pressmark.gui.exporting.dialog import ExportDialog
from pressmark.gui.exporting.format_list import FormatList
from pressmark.gui.exporting.losses_view import LossesView
from pressmark.gui.exporting.report_dialog import ExportReportDialog
from pressmark.gui.main_window import MainWindow
from pressmark.model import filters
from pressmark.model.ids import DocumentId
from pressmark.model.progress import Progress
from pressmark.model.review import Status
from pressmark.project import transfer
from pressmark.project.exporting import ExportReport
from pressmark.project.splits import Splittable, Stratify, split, wanted
from tests.asking import activate, when_asked
from tests.projects import article, made

W = TypeVar("W", bound=QWidget)


@dataclass(frozen=True)
class Folded(Exchanged):
    """A format with an option, which lives in another package."""

    name = "folded"
    summary = "for the folding machine of the archive"
    suffixes: ClassVar[tuple[str, ...]] = (".fold",)

    folds: int = field(default=3, metadata={"label": "Folds", "least": 1, "most": 9})

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        raise NotImplementedError


def titles(documents: Sequence[DocumentId]) -> list[str]:
    return [f"Title of {one}" for one in documents]


def dialog(qtbot: QtBot, target: Path, **more: Any) -> ExportDialog:  # noqa: ANN401  (of the dialog)
    made = ExportDialog([*transfer.formats(), Folded()], target, titles, **more)
    qtbot.addWidget(made)
    made.show()
    return made


def of(parent: QWidget, kind: type[W], name: str) -> W:
    found = parent.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def formats(made: ExportDialog) -> FormatList:
    return of(made, FormatList, "export_formats")


def test_only_formats_that_can_be_written_are_offered(
    qtbot: QtBot, tmp_path: Path
) -> None:
    made = dialog(qtbot, tmp_path / "talks")
    writing = [one.name for one in transfer.formats() if one.writes]
    assert set(formats(made).names()) == {*writing, "folded"}
    assert made.format_name() == "jsonl"


@pytest.mark.parametrize(
    ("typed", "found"),
    [("archive folding", "folded"), ("EXCEL spss", "csv"), (".fold", "folded")],
)
def test_a_format_is_found_by_what_it_is_for(
    qtbot: QtBot, tmp_path: Path, typed: str, found: str
) -> None:
    made = dialog(qtbot, tmp_path / "talks")
    QTest.keyClicks(of(made, QLineEdit, "export_search"), typed)
    assert made.format_name() == found


def test_the_keys_go_from_the_field_to_the_list_and_export_nothing(
    qtbot: QtBot, tmp_path: Path
) -> None:
    made = dialog(qtbot, tmp_path / "talks")
    search = of(made, QLineEdit, "export_search")
    search.setFocus()
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert made.isVisible()
    listed = of(made, QListWidget, "export_format")
    before = listed.currentRow()
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert listed.currentRow() == before + 1


def test_where_no_format_is_for_it_this_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    made = dialog(qtbot, tmp_path / "talks")
    QTest.keyClicks(of(made, QLineEdit, "export_search"), "zeppelin")
    assert formats(made).names() == []
    assert made.asked().format.name == made.format_name()
    now = of(made, QPushButton, "export_now")
    assert not now.isEnabled()
    assert of(made, QLabel, "export_taken").text() == "No format is chosen."
    assert not of(made, QRadioButton, "export_all").isVisible()
    QTest.keyClick(made, Qt.Key.Key_Return)
    assert made.isVisible()
    of(made, QLineEdit, "export_search").clear()
    assert len(formats(made).names()) > 1
    assert now.isEnabled()
    assert of(made, QRadioButton, "export_all").isVisible()


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("project.pressmark", "is a project or database"),
        ("nowhere/talks.jsonl", "is no folder"),
    ],
)
def test_a_refused_target_keeps_the_dialog_and_what_was_chosen(
    qtbot: QtBot, tmp_path: Path, name: str, why: str
) -> None:
    made_ = made(tmp_path)
    made_.close()
    asking = dialog(qtbot, tmp_path / "talks")
    activate(asking)
    of(asking, QRadioButton, "export_all").click()
    target = of(asking, QLineEdit, "export_target")
    target.setText(str(tmp_path / name))
    of(asking, QPushButton, "export_now").click()
    assert asking.isVisible()
    refused = of(asking, QLabel, "export_refused")
    assert refused.isVisible()
    assert why in refused.text()
    assert of(asking, QLabel, "export_taken").text() == ""
    assert of(asking, QRadioButton, "export_all").isChecked()
    assert target.hasFocus()
    target.setText(str(tmp_path / "talks.jsonl"))
    assert not refused.isVisible()
    of(asking, QPushButton, "export_now").click()
    assert not asking.isVisible()
    assert not (tmp_path / "talks.jsonl").exists()


def test_decided_annotations_are_written_unless_all_are_asked_for(
    qtbot: QtBot, tmp_path: Path
) -> None:
    made = dialog(qtbot, tmp_path / "talks")
    assert made.asked().statuses == {Status.ACCEPTED}
    with qtbot.waitSignal(made.foresight_wanted):
        of(made, QRadioButton, "export_all").click()
    assert made.asked().statuses == set(Status)


def test_the_target_follows_the_format_until_it_is_named(
    qtbot: QtBot, tmp_path: Path
) -> None:
    made = dialog(qtbot, tmp_path / "talks.v1")
    assert made.target() == tmp_path / "talks.v1.jsonl"
    formats(made).choose("csv")
    assert made.target() == tmp_path / "talks.v1"
    formats(made).choose("folded")
    assert made.target() == tmp_path / "talks.v1.fold"


def test_a_target_that_was_named_stays(qtbot: QtBot, tmp_path: Path) -> None:
    made = dialog(qtbot, tmp_path / "talks")
    of(made, QLineEdit, "export_target").setText(str(tmp_path / "mine"))
    of(made, QRadioButton, "export_all").click()
    of(made, QCheckBox, "split_on").click()
    assert made.target() == tmp_path / "mine"


def test_splits_make_a_folder_of_the_target(qtbot: QtBot, tmp_path: Path) -> None:
    made = dialog(qtbot, tmp_path / "talks")
    of(made, QCheckBox, "split_on").click()
    assert made.target() == tmp_path / "talks"
    of(made, QLineEdit, "split_shares").setText("train=3,test=1")
    of(made, QSpinBox, "split_seed").setValue(7)
    even = of(made, QComboBox, "split_even")
    even.setCurrentIndex(even.findData("outlet"))
    asked = made.asked().splits
    assert asked is not None
    assert (asked.shares, asked.seed) == ((("train", 3), ("test", 1)), 7)
    assert asked.stratify is Stratify.OUTLET


def test_splits_that_make_no_sense_keep_it_from_being_written(
    qtbot: QtBot, tmp_path: Path
) -> None:
    made = dialog(qtbot, tmp_path / "talks")
    of(made, QCheckBox, "split_on").click()
    of(made, QLineEdit, "split_shares").setText("train=much")
    now = of(made, QPushButton, "export_now")
    assert not now.isEnabled()
    assert "is not a split" in of(made, QLabel, "split_fault").text()
    of(made, QCheckBox, "split_on").click()
    assert now.isEnabled()


def test_the_options_of_the_format_are_set_and_remembered_for_each(
    qtbot: QtBot, tmp_path: Path
) -> None:
    made = dialog(qtbot, tmp_path / "talks")
    formats(made).choose("folded")
    of(made, QSpinBox, "option_folds").setValue(5)
    assert made.asked().format == Folded(5)
    formats(made).choose("jsonl")
    assert made.findChild(QSpinBox, "option_folds") is None or made.asked().format.name
    formats(made).choose("folded")
    assert made.asked().format == Folded(5)


def test_the_last_choices_are_offered_again(qtbot: QtBot, tmp_path: Path) -> None:
    first = dialog(qtbot, tmp_path / "talks")
    formats(first).choose("folded")
    of(first, QSpinBox, "option_folds").setValue(5)
    of(first, QRadioButton, "export_all").click()
    of(first, QCheckBox, "split_on").click()
    of(first, QLineEdit, "split_shares").setText("a=1,b=1")
    of(first, QComboBox, "export_licence").setEditText("CC-BY-4.0")
    of(first, QLineEdit, "export_filter").setText("label:PERSON")
    second = dialog(qtbot, tmp_path / "talks", choices=first.choices())
    asked = second.asked()
    assert asked.format == Folded(5)
    assert asked.statuses == set(Status)
    assert asked.splits == wanted("a=1,b=1")
    assert asked.licence == "CC-BY-4.0"
    assert asked.card
    assert not asked.filter


@pytest.mark.parametrize(
    "choices",
    [
        {"format": 3, "options": [], "all": "yes", "splits": "x", "licence": None},
        {"format": "gone", "options": {"folded": {"folds": 99}, "jsonl": 3}},
        {"format": "folded", "options": {"folded": {"creases": 2}}},
        {"splits": {"on": True, "shares": 4, "seed": -1, "even": "moon"}},
    ],
)
def test_choices_that_make_no_sense_any_more_are_left_out(
    qtbot: QtBot, tmp_path: Path, choices: dict[str, Any]
) -> None:
    made = dialog(qtbot, tmp_path / "talks", choices=choices)
    assert made.asked().statuses == {Status.ACCEPTED}


def test_the_filter_of_the_list_is_taken_over(qtbot: QtBot, tmp_path: Path) -> None:
    made = dialog(qtbot, tmp_path / "talks", shown="outlet:Ledger")
    of(made, QPushButton, "export_as_list").click()
    assert made.asked().filter == filters.parse("outlet:Ledger")


def test_without_a_filter_in_the_list_none_is_offered(
    qtbot: QtBot, tmp_path: Path
) -> None:
    made = dialog(qtbot, tmp_path / "talks")
    assert not of(made, QPushButton, "export_as_list").isVisible()


def test_a_filter_that_makes_no_sense_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    made = dialog(qtbot, tmp_path / "talks")
    of(made, QLineEdit, "export_filter").setText("colour:red")
    assert of(made, QLabel, "export_fault").text()
    assert not of(made, QPushButton, "export_now").isEnabled()


def test_no_card_is_no_card(qtbot: QtBot, tmp_path: Path) -> None:
    made = dialog(qtbot, tmp_path / "talks")
    of(made, QCheckBox, "export_card").click()
    assert not made.asked().card
    assert not of(made, QComboBox, "export_licence").isEnabled()


def test_losses_are_shown_before_anything_is_written(
    qtbot: QtBot, tmp_path: Path
) -> None:
    made = dialog(qtbot, tmp_path / "talks")
    loss = Loss("notes", 1200, "no place for them", (DocumentId("a"), DocumentId("b")))
    made.show_losses(0, ExportReport(5, (loss,)))
    shown = of(made, QTableWidget, "export_losses")
    view = made.findChild(LossesView)
    assert view is not None
    assert view.words().endswith("Notes – 1,200 – no place for them")
    shown.setCurrentCell(0, 0)
    assert of(made, QLabel, "export_where").text() == ("In “Title of a”, “Title of b”")


def test_splits_are_told_beforehand_with_how_near_they_come(qtbot: QtBot) -> None:
    view = LossesView(titles)
    qtbot.addWidget(view)
    documents = [Splittable(DocumentId(f"{n}")) for n in range(10)]
    made = split(documents, wanted("train=85,test=15"), [frozenset("01")])
    view.show_report(ExportReport(10, (), (), made))
    assert "test 1 (10 %, asked for 15 %)." in view.words()
    assert "2 articles that are nearly the same as another stay together." in (
        view.words()
    )
    assert view.words().endswith("Nothing is lost in this format.")


def test_losses_of_a_former_choice_are_not_shown(qtbot: QtBot, tmp_path: Path) -> None:
    made = dialog(qtbot, tmp_path / "talks")
    with qtbot.waitSignal(made.foresight_wanted) as asked:
        of(made, QRadioButton, "export_all").click()
    assert asked.args == [1]
    of(made, QRadioButton, "export_decided").click()
    made.show_losses(1, ExportReport(5, ()))
    assert "Looking at" in of(made, QLabel, "export_foreseen").text()


def test_what_cannot_be_written_is_said_instead_of_losses(
    qtbot: QtBot, tmp_path: Path
) -> None:
    made = dialog(qtbot, tmp_path / "talks")
    made.show_failure(0, FormatError("Ask for fewer splits."))
    assert of(made, QLabel, "export_foreseen").text() == "Ask for fewer splits."


def test_nothing_can_be_written_without_a_target(qtbot: QtBot, tmp_path: Path) -> None:
    made = dialog(qtbot, tmp_path / "talks")
    of(made, QLineEdit, "export_target").clear()
    assert not of(made, QPushButton, "export_now").isEnabled()


def test_what_is_at_the_target_already_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    made = dialog(qtbot, tmp_path / "talks")
    target, taken = (
        of(made, QLineEdit, "export_target"),
        of(made, QLabel, "export_taken"),
    )
    (tmp_path / "file").touch()
    (tmp_path / "former").mkdir()
    (tmp_path / "former/manifest.json").touch()
    (tmp_path / "other").mkdir()
    (tmp_path / "other/mine.txt").touch()
    for name, words in (
        ("file", "This file exists and will be replaced."),
        ("former", "This folder has a former export, which will be replaced."),
        ("other", "choose a name that is not taken"),
        ("new", ""),
    ):
        target.setText(str(tmp_path / name))
        assert words in taken.text()


def test_what_was_written_is_told_with_the_way_to_it(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile())
    )
    report = ExportReport(2, (Loss("notes", 3, "no place for them"),))
    made = ExportReportDialog(tmp_path / "talks.jsonl", report)
    qtbot.addWidget(made)
    made.show()
    assert made.rows() == [["notes", "3", "no place for them"]]
    words = [one.text() for one in made.findChildren(QLabel)]
    assert f"2 articles were written to {tmp_path / 'talks.jsonl'}." in words[0]
    of(made, QPushButton, "open_folder").click()
    assert opened == [str(tmp_path)]


def test_losses_that_are_known_too_late_are_nobodys(
    open_window: Callable[[], MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    made(tmp_path, [article()]).close()
    window = open_window()
    window.open_path(tmp_path / "project.pressmark")
    when_asked(ExportDialog, lambda asking: asking.reject())
    window.run("export")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: not window.opening.is_busy(), timeout=20_000)
