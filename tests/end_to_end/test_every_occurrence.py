"""Every place with the same words, marked and rejected in the real window."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from pressmark.gui.dialogs.label_palette import LabelPalette
from pressmark.gui.kwic.kwic_list import KwicList
from pressmark.gui.occurrences.dialog import OccurrencesDialog
from pressmark.model.review import Origin, OriginKind, Status
from pressmark.project import queries, transfer
from pressmark.project.project import Project
from tests.asking import activate, type_in, when_asked
from tests.builders import bundle
from tests.end_to_end.driving import Driver, run
from tests.projects import add, made

FIRST = """Talks in Halvern

Amara came to Halvern on Monday. But Amara’s plan is old 😀, Amara said.

The Amara Street market is open. [Tomas Amara:PERSON=Tomas Amara] left.
"""
SECOND = "Then [Amara:ORG=Amara] left Halvern with the Amaras."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    project = made(tmp_path)
    add(
        project,
        bundle(FIRST, name="first", headline="Talks in Halvern"),
        bundle(SECOND, name="second", headline="Amara leaves"),
    )
    project.close()
    return project.path


def keys(*pressed: str) -> None:
    for one in pressed:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keySequence(focused, one)


def listed(dialog: OccurrencesDialog) -> KwicList:
    found = dialog.findChild(KwicList)
    assert found is not None
    return found


def marked(path: Path) -> list[tuple[str, str, str, str]]:
    """Return what is accepted in the project: article, words, label and maker."""
    with Project.open(path, "ro") as project:
        return sorted(
            (
                one.document.name,
                mention.span.covered(one.document.text),
                mention.label,
                maker(mention.review.origin),
            )
            for one in queries.bundles(project)
            for mention in one.mentions
            if mention.review.status == "accepted"
        )


def maker(origin: Origin) -> str:
    return "a person" if origin.kind is OriginKind.ANNOTATOR else origin.name


def said(driver: Driver) -> str:
    label = driver.window.findChild(QLabel, "said")
    assert label is not None
    return label.text()


def waited(driver: Driver, dialog: OccurrencesDialog, count: int) -> KwicList:
    shown = listed(dialog)
    driver.wait(lambda: shown.lines.tick_count() == count)
    return shown


def play(path: Path, script: Callable[[Driver], None], qtbot: QtBot) -> None:
    def with_article(driver: Driver) -> None:
        driver.click_article("Talks in Halvern")
        script(driver)
        driver.press("Ctrl+Q")

    run([str(path)], with_article, qtbot)


def test_a_name_is_marked_in_all_articles_and_exported_with_where_it_comes_from(
    path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    def choose(driver: Driver, dialog: OccurrencesDialog) -> None:
        waited(driver, dialog, 3)
        keys("4")
        shown = waited(driver, dialog, 5)
        remarks = [line.remark for line in shown.lines.lines()]
        assert remarks[3:6] == [
            "in “Amara Street”",
            "in “Tomas Amara”",
            "suggested: Organization",
        ]
        # One of them is unticked with the mouse, by its box.
        place = shown.visualRect(shown.lines.index(shown.lines.row_of(6))).center()
        button = Qt.MouseButton.LeftButton
        QTest.mouseClick(shown.viewport(), button, pos=QPoint(16, place.y()))
        waited(driver, dialog, 4)
        when_asked(LabelPalette, lambda _palette: type_in("P"))
        keys("L")
        activate(dialog)
        keys("Return")

    def script(driver: Driver) -> None:
        driver.select("Amara")
        when_asked(OccurrencesDialog, lambda dialog: choose(driver, dialog))
        driver.press("Y")
        assert said(driver) == "Propagated “Amara” ×4 in 2 articles."
        activate(driver.window)
        assert driver.window.article.view.hasFocus()

    play(path, script, qtbot)
    assert marked(path) == [
        ("first", "Amara", "PERSON", "a person"),
        ("first", "Amara", "PERSON", "occurrences"),
        ("first", "Amara", "PERSON", "occurrences"),
        ("second", "Amara", "PERSON", "rules"),
    ]
    output = tmp_path / "out.jsonl"
    with Project.open(path, "ro") as project:
        transfer.export_project(project, "jsonl", output, statuses=[*Status])
    lines: list[dict[str, Any]] = [
        json.loads(line) for line in output.read_text("utf-8").splitlines()
    ]
    first = next(line for line in lines if line["name"] == "first")
    makers = [mention["origin"] for mention in first["mentions"]]
    assert {"pipeline": "occurrences", "version": "1"} in makers


def test_one_undo_takes_all_of_it_back_and_a_wrong_name_is_rejected_everywhere(
    path: Path, qtbot: QtBot
) -> None:
    def choose(driver: Driver, dialog: OccurrencesDialog) -> None:
        waited(driver, dialog, 1)
        assert [line.remark for line in listed(dialog).lines.lines()] == [
            "suggested: Organization"
        ]
        keys("Return")

    def script(driver: Driver) -> None:
        driver.select("Halvern")
        when_asked(OccurrencesDialog, lambda _dialog: keys("Return"))
        driver.press("Y")
        driver.press("Ctrl+Z")
        driver.click_article("Amara leaves")
        driver.press("J")
        when_asked(OccurrencesDialog, lambda dialog: choose(driver, dialog))
        driver.press("Shift+Y")
        assert "Rejected “Amara” ×1" in said(driver)

    play(path, script, qtbot)
    assert marked(path) == []
    with Project.open(path, "ro") as project:
        kinds = [step.kind for step in queries.history(project)]
    assert kinds[-3:] == ["mark_occurrences", "revert", "reject_occurrences"]


def test_the_options_are_keys_and_escape_changes_nothing(
    path: Path, qtbot: QtBot
) -> None:
    def choose(driver: Driver, dialog: OccurrencesDialog) -> None:
        for key, count in (("I", 2), ("I", 3), ("W", 3), ("W", 3), ("2", 3), ("4", 5)):
            keys(key)
            waited(driver, dialog, count)
        keys("Ctrl+A")
        waited(driver, dialog, 0)
        keys("Escape")

    def script(driver: Driver) -> None:
        driver.select("Amara")
        when_asked(OccurrencesDialog, lambda dialog: choose(driver, dialog))
        driver.press("Y")

    play(path, script, qtbot)
    assert marked(path) == []
