"""Undo without limit and the history panel, in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pressmark.gui.dialogs.scoped_picker import ScopedPicker
from pressmark.gui.history.history_panel import BACK_KEY, HistoryPanel
from pressmark.model.bundle import Bundle
from pressmark.model.review import Status
from pressmark.project import commands, queries
from pressmark.project.project import Project
from tests.asking import type_in, when_asked
from tests.builders import bundle
from tests.end_to_end.driving import Driver, run
from tests.gui.at_window import said
from tests.projects import add, made

FIRST = bundle(
    "[Two mayors agree:headline]\n\n[“We agree,”:content 1] [said:cue 1]"
    " [[Ann Smith:PERSON=Ann Smith]:source 1]. [Bo Berg:PERSON=Bo Berg]"
    " [noted:cue 2] [the costs:content 2=indirect] in [Halvern:GPE=Halvern].",
    name="first",
    headline="Two mayors agree",
)
SECOND = bundle(
    "[Anne Smith:PERSON=Anne Smith] left [Halvern:GPE=Halvern].",
    name="second",
    headline="A mayor leaves",
)
MANY = 300
"""Steps, more than anybody wants to take back one at a time."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    project = made(tmp_path)
    add(project, FIRST, SECOND)
    project.close()
    return project.path


def panel_of(driver: Driver) -> HistoryPanel:
    panel = driver.window.findChild(HistoryPanel)
    assert isinstance(panel, HistoryPanel)
    return panel


def sentences(driver: Driver) -> list[str]:
    model = panel_of(driver).list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def everything(project: Project) -> list[Bundle]:
    return list(queries.bundles(project))


def statuses(path: Path) -> set[Status]:
    with Project.open(path, "ro") as project:
        return {
            one.review.status for each in everything(project) for one in each.mentions
        }


def work(driver: Driver) -> None:
    """Do a bit of everything: one by one, many at once, rules, entities."""
    driver.press("J")
    driver.press("A")
    driver.press("Ctrl+2")
    driver.press("Shift+A")
    driver.window.actions_["evidence_rule"].trigger()
    ann = FIRST.mentions[0]
    driver.window.focus.show_annotation(ann.id)
    when_asked(ScopedPicker, lambda _: type_in("anne", Qt.Key.Key_Return))
    driver.press("=")
    driver.press("Ctrl+Return")


def test_all_of_it_is_undone_and_done_again_after_a_restart(
    path: Path, qtbot: QtBot
) -> None:
    states: list[list[Bundle]] = []
    kinds = list[str | None]()

    def first(driver: Driver) -> None:
        states.append(everything(driver.window.focus.project))
        work(driver)
        states.append(everything(driver.window.focus.project))
        assert driver.window.focus.project.scheme.evidence_required
        assert len(driver.window.focus.project.scheme.mention_labels)
        driver.press("Ctrl+Q")

    def again(driver: Driver) -> None:
        project = driver.window.focus.project
        while project.undo_kind() not in (None, "import_documents"):
            kinds.append(project.undo_kind())
            driver.press("Ctrl+Z")
        assert everything(project) == states[0]
        assert not project.scheme.evidence_required
        driver.press("Ctrl+Q")

    def once_more(driver: Driver) -> None:
        project = driver.window.focus.project
        for _ in kinds:
            driver.press("Ctrl+Shift+Z")
        assert project.redo_kind() is None
        assert everything(project) == states[1]
        assert project.scheme.evidence_required
        driver.press("Ctrl+Q")

    run([str(path)], first, qtbot)
    run([str(path)], again, qtbot)
    run([str(path)], once_more, qtbot)
    done = ["accept", "accept_all", "set_evidence_required", "merge_entities"]
    assert [kind for kind in reversed(kinds) if kind in done] == done
    assert statuses(path) == {Status.SUGGESTED, Status.ACCEPTED}


def test_the_panel_tells_what_was_done_and_jumps_back_to_any_of_it(
    path: Path, qtbot: QtBot
) -> None:
    def script(driver: Driver) -> None:
        project = driver.window.focus.project
        before = everything(project)
        work(driver)
        after = everything(project)
        driver.press("Ctrl+H")
        told = sentences(driver)
        assert told[0] == "Finished “Two mayors agree”"
        assert "Merged “Ann Smith” into “Anne Smith” in “Two mayors agree”" in told
        assert "Made a rule that stances need evidence" in told
        assert "Accepted 3 suggestions in “Two mayors agree”" in told
        assert "Accepted “We agree,” in “Two mayors agree”" in told
        table = panel_of(driver).list
        assert table.hasFocus()
        table.selectRow(told.index("Imported 2 articles"))
        driver.press(BACK_KEY)
        assert everything(project) == before
        assert "Ctrl+Z" in said(driver.window)
        assert sentences(driver)[0].startswith("Went back to ")
        # What was gone back over is still told, and can be gone to again.
        table.selectRow(sentences(driver).index(told[0]))
        driver.press(BACK_KEY)
        assert everything(project) == after
        driver.press("Escape")
        assert driver.window.article.view.hasFocus()
        driver.press("Ctrl+Z")
        assert everything(project) == before
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)


def test_the_history_of_one_annotation_leads_to_it(path: Path, qtbot: QtBot) -> None:
    quote = FIRST.attributions[0]

    def script(driver: Driver) -> None:
        work(driver)
        driver.click_article("Two mayors agree")
        driver.window.focus.show_annotation(quote.id)
        driver.press("T")
        driver.press("Ctrl+H")
        chip = panel_of(driver).findChild(QPushButton, "history_annotation")
        assert chip is not None
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
        told = sentences(driver)
        assert told[0].startswith("Changed the quote “We agree,” (kind: direct → ")
        assert told[-1] == "Accepted “We agree,” in “Two mayors agree”"
        driver.click_article("A mayor leaves")
        assert sentences(driver) == []
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)


def test_going_back_over_hundreds_of_steps_is_one_step(
    path: Path, qtbot: QtBot
) -> None:
    with Project.open(path, "ro") as project:
        before = everything(project)
        for number in range(MANY // 2):
            commands.accept(project, FIRST.mentions[number % 3].id)
            commands.reopen(project, FIRST.mentions[number % 3].id)
        commands.reject(project, FIRST.mentions[0].id)

    def script(driver: Driver) -> None:
        driver.press("Ctrl+H")
        assert len(sentences(driver)) > MANY
        table = panel_of(driver).list
        table.selectRow(sentences(driver).index("Imported 2 articles"))
        driver.press(BACK_KEY)
        after = everything(driver.window.focus.project)
        assert [one.mentions for one in after] == [one.mentions for one in before]
        driver.press("Ctrl+Z")
        bundle = queries.bundle(driver.window.focus.project, FIRST.document.id)
        assert bundle.mentions[0].review.status is Status.REJECTED
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)
