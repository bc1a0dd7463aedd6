"""Finding and filtering in the real window: one language for everything."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pressmark import paths
from pressmark.gui.documents.document_delegate import HEADING_ROLE
from pressmark.gui.documents.document_list import DocumentListModel
from pressmark.gui.exporting.dialog import ExportDialog
from pressmark.gui.search.builder import FilterBuilder
from pressmark.gui.search.search_window import SearchWindow
from pressmark.model.entity import Mention
from pressmark.model.filters import chosen, parse
from pressmark.project import queries
from pressmark.project.project import Project
from pressmark.project.transfer import import_sources
from tests.asking import when_asked
from tests.builders import bundle
from tests.end_to_end.driving import Driver, run
from tests.projects import add

MARKED = bundle(
    "[Crews walk out:headline]\n\n[“We stay out,”:content 1] [said:cue 1]"
    " [[Ann Smith:PERSON=Ann Smith]:source 1]. [noted:cue 2]"
    " [the costs:content 2=indirect] in [Halvern:GPE]. The harbour is shut.",
    name="walkout",
    headline="Crews walk out",
    outlet="Evening Ledger",
    published="2031-06-02",
)
PLAIN = bundle(
    "Council approves tidal barrier. The harbour chief and [Bo Berg:PERSON] agreed.",
    name="council",
    outlet="Coast Courier",
    published="2031-05-03",
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "talks.pressmark"
    sample = paths.resources() / "sample"
    folder = tmp_path / "articles"
    folder.mkdir()
    for name in sorted(sample.glob("*.txt"))[:2]:
        shutil.copy(name, folder / name.name)
    with Project.create(path, "ro") as made:
        import_sources(made, [folder])
        add(made, MARKED, PLAIN)
    return path


Found = TypeVar("Found", bound=QWidget)


def widget(parent: QWidget, kind: type[Found], name: str) -> Found:
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


def search(driver: Driver, written: str) -> None:
    driver.press("Ctrl+F")
    field = driver.window.documents.search
    field.selectAll()
    QTest.keyClicks(field, written)
    if field.offered():
        QTest.keyClick(field, Qt.Key.Key_Escape)
    driver.window.documents.apply()


def model_of(driver: Driver) -> DocumentListModel:
    model = driver.window.documents.list.model()
    assert isinstance(model, DocumentListModel)
    model.finish()
    return model


def listed(driver: Driver) -> list[str]:
    model = model_of(driver)
    rows = set(range(model.rowCount())) - set(model.headings())
    return [model.index(row, 0).data() for row in sorted(rows)]


def headings_of(driver: Driver) -> list[str]:
    model = model_of(driver)
    return [model.index(row, 0).data(HEADING_ROLE) for row in model.headings()]


def arrange_by(driver: Driver, *names: str) -> None:
    for name in names:
        action = driver.window.documents.arrange_menu.findChild(QAction, name)
        assert action is not None
        action.trigger()


def script(played: Callable[[Driver], None], project: Path, qtbot: QtBot) -> None:
    def play(driver: Driver) -> None:
        driver.wait(lambda: driver.window.focus.is_open)
        played(driver)
        driver.press("Ctrl+Q")

    run([str(project)], play, qtbot)


@pytest.mark.timeout(120)
def test_the_list_and_the_cards_show_what_fits_and_errors_say_what_would(
    project: Path, qtbot: QtBot
) -> None:
    def play(driver: Driver) -> None:
        window = driver.window
        assert len(listed(driver)) == 4
        search(driver, "speaker:none cue:said outlet:Ledger date:2031-06")
        assert listed(driver) == ["Crews walk out"]
        window.documents.list.show_first()
        strip = widget(window, QLabel, "filtered_to")
        assert strip.isVisible()
        shown = window.inspector.shown_annotations()
        bundle_shown = window.focus.bundle
        assert shown == chosen(bundle_shown, parse("speaker:none cue:said"))
        QTest.mouseClick(
            widget(window, QPushButton, "clear_filtered"), Qt.MouseButton.LeftButton
        )
        assert len(window.inspector.shown_annotations()) > len(shown)
        search(driver, "lable:PERSON")
        fault = widget(window, QLabel, "filter_fault")
        assert fault.isVisible()
        assert "Did you mean label?" in fault.text()

    script(play, project, qtbot)


@pytest.mark.timeout(120)
def test_fields_and_values_are_completed_by_keys(project: Path, qtbot: QtBot) -> None:
    def play(driver: Driver) -> None:
        driver.press("Ctrl+F")
        field = driver.window.documents.search
        QTest.keyClicks(field, "outl")
        assert field.offered() == ["outlet:"]
        popup = field.popup()
        QTest.keyClick(popup, Qt.Key.Key_Down)
        QTest.keyClick(popup, Qt.Key.Key_Return)
        assert field.text() == "outlet:"
        QTest.keyClicks(field, "eve")
        assert field.offered() == ['"Evening Ledger"']
        QTest.keyClick(popup, Qt.Key.Key_Down)
        QTest.keyClick(popup, Qt.Key.Key_Return)
        assert field.text() == 'outlet:"Evening Ledger" '
        driver.window.documents.apply()
        assert listed(driver) == ["Crews walk out"]

    script(play, project, qtbot)


@pytest.mark.timeout(120)
def test_the_list_is_sorted_and_grouped_and_stays_so(
    project: Path, qtbot: QtBot
) -> None:
    def arrange(driver: Driver) -> None:
        documents = driver.window.documents
        driver.press("Ctrl+Shift+G")
        assert documents.arrange_menu.isVisible()
        arrange_by(driver, "sort_newest", "group_outlet")
        documents.arrange_menu.close()
        headings = headings_of(driver)
        assert "Coast Courier · 1" in headings
        assert "Evening Ledger · 1" in headings
        assert headings[-1] == "No outlet · 2"
        assert len(listed(driver)) == 4

    def look(driver: Driver) -> None:
        assert len(headings_of(driver)) == 3
        arrange_by(driver, "sort_arrival", "group_nothing")
        assert headings_of(driver) == []

    script(arrange, project, qtbot)
    script(look, project, qtbot)


@pytest.mark.timeout(120)
def test_search_in_context_goes_to_what_is_found(project: Path, qtbot: QtBot) -> None:
    def play(driver: Driver) -> None:
        window = driver.window
        driver.press("Ctrl+Shift+F")
        found = widget(window, SearchWindow, "search_window")
        QTest.keyClicks(found.search, "label:PERSON ")
        found.look()
        lines = found.list.lines.lines()
        assert [line.hit.match for line in lines] == ["Ann Smith", "Bo Berg"]
        found.list.go_to(1)
        QTest.keyClick(found.list, Qt.Key.Key_Return)
        assert window.focus.bundle.document.name == "council"
        assert window.focus.annotation == lines[1].hit.annotation
        QTest.keyClick(found, Qt.Key.Key_Escape)
        assert not found.isVisible()

    script(play, project, qtbot)


@pytest.mark.timeout(120)
def test_the_next_match_is_found_in_this_article_and_in_those_that_follow(
    project: Path, qtbot: QtBot
) -> None:
    def play(driver: Driver) -> None:
        window = driver.window
        search(driver, "label:PERSON,GPE ")
        window.documents.list.show_first()
        seen = []
        for _step in range(3):
            driver.press("Ctrl+J")
            seen.append(_words(driver))
        assert seen == ["Ann Smith", "Halvern", "Bo Berg"]
        driver.press("Ctrl+K")
        assert _words(driver) == "Halvern"

    script(play, project, qtbot)


def _words(driver: Driver) -> str:
    current = driver.window.focus.current()
    assert isinstance(current, Mention)
    return current.span.covered(driver.window.focus.bundle.document.text)


@pytest.mark.timeout(120)
def test_a_filter_is_built_saved_chosen_and_undone(project: Path, qtbot: QtBot) -> None:
    def build(dialog: FilterBuilder) -> None:
        row = dialog.rows[0]
        row.field.setCurrentText("outlet")
        line = widget(row, QComboBox, "condition_value").lineEdit()
        assert line is not None
        QTest.keyClicks(line, "Evening Ledger")
        assert dialog.written.text() == 'outlet:"Evening Ledger"'
        count = widget(dialog, QLabel, "built_count")
        assert count.text() == "1 article fits."
        dialog.accept()

    def play(driver: Driver) -> None:
        window = driver.window
        when_asked(FilterBuilder, build)
        driver.press("Ctrl+G")
        assert listed(driver) == ["Crews walk out"]
        when_asked(QInputDialog, _name("Ledger"))
        window.documents.saved_menu.save_requested.emit()
        assert queries.saved_filters(window.focus.project) == {
            "Ledger": 'outlet:"Evening Ledger"'
        }
        window.documents.clear()
        window.documents.saved_menu.aboutToShow.emit()
        window.documents.saved_menu.actions()[0].trigger()
        assert listed(driver) == ["Crews walk out"]
        window.setFocus()
        driver.press("Ctrl+Z")
        assert queries.saved_filters(window.focus.project) == {}

    script(play, project, qtbot)


def _name(words: str) -> Callable[[QInputDialog], None]:
    def answer(dialog: QInputDialog) -> None:
        dialog.setTextValue(words)
        dialog.accept()

    return answer


@pytest.mark.timeout(120)
def test_only_what_fits_is_exported(
    project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    output = tmp_path / "persons.jsonl"

    def answer(dialog: ExportDialog) -> None:
        target = widget(dialog, QLineEdit, "export_target")
        asked = widget(dialog, QLineEdit, "export_filter")
        target.selectAll()
        QTest.keyClicks(target, str(output))
        QTest.keyClicks(asked, "label:PERSON status:open")
        widget(dialog, QRadioButton, "export_all").click()
        now = widget(dialog, QPushButton, "export_now")
        QTest.mouseClick(now, Qt.MouseButton.LeftButton)

    def play(driver: Driver) -> None:
        when_asked(ExportDialog, answer)
        driver.press("Ctrl+E")
        driver.wait_for_jobs()

    script(play, project, qtbot)
    lines = [json.loads(line) for line in output.read_text("utf-8").splitlines()]
    assert [line["name"] for line in lines] == ["walkout", "council"]
    assert [[one["label"] for one in line["mentions"]] for line in lines] == [
        ["PERSON"],
        ["PERSON"],
    ]
