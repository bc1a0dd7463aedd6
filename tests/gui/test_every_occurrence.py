"""Every place with the same words: looked for, chosen, marked and rejected."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from pressmark.gui.dialogs.label_palette import LabelPalette
from pressmark.gui.dialogs.picker import Picker
from pressmark.gui.history.step_sentence import sentence
from pressmark.gui.kwic.kwic_list import KwicList
from pressmark.gui.main_window import MainWindow
from pressmark.gui.occurrences.dialog import OccurrencesDialog
from pressmark.model.entity import Mention
from pressmark.model.review import Status
from pressmark.model.sought import OCCURRENCES
from pressmark.project import queries
from tests.asking import activate, type_in, when_asked
from tests.builders import bundle
from tests.gui.at_window import press, said, select
from tests.projects import add, made

FIRST = """Halvern talks

Amara came to Halvern. Amara’s plan is old. “No,” Amara said to amara.

The Amara Street people like [Amara Smith:PERSON=Amara Smith]. [Amara:PERSON=Amara]
Read more (3)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    project = made(tmp_path)
    add(
        project,
        bundle(FIRST, name="first", headline="Halvern talks"),
        bundle("Then Amara left.\nRead more (4)", name="second", headline="Second"),
        bundle("Nobody is here.", name="third", headline="Third"),
    )
    project.close()
    return project.path


@pytest.fixture
def opened(window: MainWindow, path: Path) -> MainWindow:
    window.open_path(path)
    project = window.focus.project
    window.focus.show_document(queries.find_document(project, "first"))
    return window


def kwic(dialog: OccurrencesDialog) -> KwicList:
    found = dialog.findChild(KwicList)
    assert found is not None
    return found


def ticked(dialog: OccurrencesDialog) -> list[str]:
    return [line.hit.match for line in kwic(dialog).lines.ticked()]


def remarks(dialog: OccurrencesDialog) -> list[str]:
    return [line.remark for line in kwic(dialog).lines.lines()]


def type_keys(*keys: str) -> None:
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keySequence(focused, key)


def last_step(window: MainWindow) -> str:
    project = window.focus.project
    newest = queries.step_ids(project)[:1]
    return sentence(queries.told_steps_of(project, newest)[0], {})


def accepted(window: MainWindow) -> list[Mention]:
    return [
        mention
        for mention in window.focus.bundle.mentions
        if mention.review.status is Status.ACCEPTED
    ]


def wait_for_all(dialog: OccurrencesDialog) -> None:
    for _ in range(500):
        button = dialog.findChild(QPushButton)
        if button is not None and not dialog._search.is_running:  # noqa: SLF001  (nothing else tells)
            return
        QTest.qWait(10)
    raise AssertionError("the search did not end")


def test_one_key_and_enter_mark_every_place_in_the_article(opened: MainWindow) -> None:
    seen: list[str] = []

    def answer(dialog: OccurrencesDialog) -> None:
        seen.extend(remarks(dialog))
        assert ticked(dialog) == ["Amara", "Amara", "Amara", "Amara"]
        type_keys("Return")

    select(opened, "Amara")
    when_asked(OccurrencesDialog, answer)
    press(opened, "Y")
    assert seen == [
        "selected",
        "",
        "",
        "in “Amara Street”",
        "in “Amara Smith”",
        "suggested: Person",
    ]
    found = accepted(opened)
    assert len(found) == 4
    assert {mention.label for mention in found} == {"PERSON"}
    assert len({mention.entity for mention in found}) == 1
    assert said(opened) == "Propagated “Amara” ×4."
    origins = [mention.review.origin == OCCURRENCES for mention in found]
    assert origins == [False, True, True, False]
    assert opened.focus.current() == found[0]
    activate(opened)
    assert QApplication.focusWidget() is opened.article.view
    assert last_step(opened) == "Propagated “Amara” ×4 in “Halvern talks”"
    press(opened, "Ctrl+Z")
    assert accepted(opened) == []


def test_a_place_that_is_unticked_is_not_marked(opened: MainWindow) -> None:
    def answer(_dialog: OccurrencesDialog) -> None:
        type_keys("Down", "Space", "Return")

    select(opened, "Amara")
    when_asked(OccurrencesDialog, answer)
    press(opened, "Y")
    assert len(accepted(opened)) == 3


def test_keys_change_what_counts_and_where_it_is_looked_for(
    opened: MainWindow,
) -> None:
    counts: list[int] = []

    def answer(dialog: OccurrencesDialog) -> None:
        for key in ("I", "I", "C", "C", "2", "1", "4"):
            type_keys(key)
            wait_for_all(dialog)
            counts.append(len(ticked(dialog)))
        type_keys("Return")

    select(opened, "Amara")
    when_asked(OccurrencesDialog, answer)
    press(opened, "Y")
    assert counts == [3, 4, 5, 4, 3, 4, 5]
    assert said(opened) == "Propagated “Amara” ×5 in 2 articles."
    second = queries.find_document(opened.focus.project, "second")
    marked = queries.bundle(opened.focus.project, second).mentions
    assert [mention.label for mention in marked] == ["PERSON"]


def test_the_articles_listed_are_a_scope_of_their_own(
    opened: MainWindow, qtbot: QtBot
) -> None:
    words: list[list[str]] = []
    places: list[list[str]] = []

    def answer(dialog: OccurrencesDialog) -> None:
        boxes = dialog.findChildren(QPushButton)
        words.append([box.text() for box in boxes if box.isCheckable()])
        type_keys("3")
        wait_for_all(dialog)
        places.append([line.hit.name for line in kwic(dialog).lines.ticked()])
        type_keys("Escape")

    select(opened, "Amara")
    when_asked(OccurrencesDialog, answer)
    press(opened, "Y")
    press(opened, "Ctrl+F")
    type_in("left")
    qtbot.waitUntil(lambda: opened.documents.list.model().rowCount() == 1)
    when_asked(OccurrencesDialog, answer)
    opened.article.view.setFocus()
    press(opened, "Y")
    scopes = ["This article  1", "This paragraph  2", "All articles  4"]
    assert words == [scopes, [*scopes[:2], "Listed articles  3", scopes[2]]]
    assert places == [["first"] * 4, ["second"]]


def test_the_label_and_the_entity_are_chosen_in_the_dialog(opened: MainWindow) -> None:
    def choose_entity(_picker: Picker) -> None:
        type_in("Mayor Amara", Qt.Key.Key_Return)

    def answer(dialog: OccurrencesDialog) -> None:
        when_asked(LabelPalette, lambda _palette: type_in("org", Qt.Key.Key_Return))
        type_keys("L")
        when_asked(Picker, choose_entity)
        activate(dialog)
        type_keys("G")
        activate(dialog)
        label = dialog.findChild(QPushButton, "occurrences_label")
        assert label is not None
        assert label.text() == "Organization"
        type_keys("Return")

    select(opened, "Halvern")
    when_asked(OccurrencesDialog, answer)
    press(opened, "Y")
    names = {entity.id: entity.name for entity in opened.focus.bundle.entities}
    found = [m for m in accepted(opened) if m.label == "ORG"]
    assert {names[m.entity] for m in found if m.entity} == {"Mayor Amara"}
    assert len(found) == 2


def test_a_current_mention_is_propagated_with_its_entity_in_selected_paragraphs(
    opened: MainWindow,
) -> None:
    mention = opened.focus.bundle.mentions[-1]
    opened.focus.show_annotation(mention.id)
    select(opened, FIRST[:36])

    def answer(dialog: OccurrencesDialog) -> None:
        assert len(ticked(dialog)) == 3
        type_keys("Return")

    when_asked(OccurrencesDialog, answer)
    press(opened, "Y")
    assert {m.entity for m in accepted(opened)} == {mention.entity}
    assert len(accepted(opened)) == 3


def test_what_was_chosen_last_is_what_is_meant(opened: MainWindow) -> None:
    titles: list[str] = []

    def answer(dialog: OccurrencesDialog) -> None:
        titles.append(dialog.windowTitle())
        type_keys("Escape")

    for last in ("Halvern", "Amara Smith"):
        if last == "Halvern":
            select(opened, last)
        else:
            opened.focus.show_annotation(opened.focus.bundle.mentions[0].id)
        when_asked(OccurrencesDialog, answer)
        press(opened, "Y")
    assert titles == ["Every “Halvern”", "Every “Amara Smith”"]


def test_without_anything_at_hand_the_person_is_told_what_to_select(
    opened: MainWindow,
) -> None:
    press(opened, "Y")
    assert "Select some words" in said(opened)
    press(opened, "Shift+Y")
    assert "Choose a wrong mention" in said(opened)


def test_what_was_rejected_before_is_not_ticked_by_anything_but_itself(
    opened: MainWindow,
) -> None:
    opened.focus.show_annotation(opened.focus.bundle.mentions[-1].id)
    press(opened, "X")

    def answer(dialog: OccurrencesDialog) -> None:
        assert remarks(dialog)[-1] == "rejected before"
        assert len(ticked(dialog)) == 3
        type_keys("Ctrl+A")
        type_keys("Ctrl+A")
        assert len(ticked(dialog)) == 3
        type_keys("Escape")

    select(opened, "Amara")
    when_asked(OccurrencesDialog, answer)
    press(opened, "Y")
    assert accepted(opened) == []


def test_a_wrong_suggestion_is_rejected_everywhere(
    opened: MainWindow,
) -> None:
    project = opened.focus.project
    add(project, bundle("[Amara:PERSON=Amara] [Amara:ORG]", name="more"))
    mention = opened.focus.bundle.mentions[-1]
    opened.focus.show_annotation(mention.id)

    def answer(dialog: OccurrencesDialog) -> None:
        type_keys("4")
        wait_for_all(dialog)
        assert remarks(dialog) == [
            "suggested: Person",
            "suggested: Person",
            "suggested: Organization",
        ]
        assert len(ticked(dialog)) == 2
        type_keys("Return")

    when_asked(OccurrencesDialog, answer)
    press(opened, "Shift+Y")
    assert said(opened) == "Rejected “Amara” ×2 in 2 articles."
    assert last_step(opened) == "Rejected “Amara” everywhere ×2 in 2 articles"
    more = queries.bundle(project, queries.find_document(project, "more"))
    assert [one.review.status for one in more.mentions] == [
        Status.REJECTED,
        Status.SUGGESTED,
    ]
    press(opened, "Ctrl+Z")
    more = queries.bundle(project, queries.find_document(project, "more"))
    assert {one.review.status for one in more.mentions} == {Status.SUGGESTED}


def test_page_lines_are_marked_everywhere(opened: MainWindow) -> None:
    select(opened, "Read more (3)")
    press(opened, "B")
    region = opened.focus.bundle.regions[0]
    assert opened.focus.annotation == region.id

    def answer(dialog: OccurrencesDialog) -> None:
        assert not any(box.isVisible() for box in dialog.findChildren(QCheckBox))
        type_keys("4")
        wait_for_all(dialog)
        assert remarks(dialog)[0] == "marked: Furniture"
        type_keys("Return")

    when_asked(OccurrencesDialog, answer)
    press(opened, "Y")
    project = opened.focus.project
    second = queries.bundle(project, queries.find_document(project, "second"))
    assert [one.label for one in second.regions] == ["furniture"]


def test_a_page_label_on_a_part_of_a_line_is_found_by_its_words(
    opened: MainWindow,
) -> None:
    project = opened.focus.project
    add(
        project,
        bundle("[By Ann Berg:byline] / May 3\nBy Ann Berg | May 4", name="page"),
    )
    opened.focus.show_document(queries.find_document(project, "page"))
    opened.focus.show_annotation(opened.focus.bundle.regions[0].id)

    def answer(dialog: OccurrencesDialog) -> None:
        assert remarks(dialog) == ["suggested: Byline", ""]
        type_keys("Return")

    when_asked(OccurrencesDialog, answer)
    press(opened, "Y")
    assert [one.label for one in opened.focus.bundle.regions] == ["byline", "byline"]
    assert opened.focus.bundle.mentions == ()


def test_nothing_is_marked_when_the_dialog_is_closed(opened: MainWindow) -> None:
    select(opened, "Amara")
    when_asked(OccurrencesDialog, lambda _dialog: type_keys("Escape"))
    press(opened, "Y")
    assert accepted(opened) == []
    activate(opened)
    assert QApplication.focusWidget() is opened.article.view
