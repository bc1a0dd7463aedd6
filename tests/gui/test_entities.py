"""The window of all entities: found by name, shown in context, merged, told apart."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from pressmark.gui.dialogs.entity_dialog import EntityDialog
from pressmark.gui.dialogs.picker import Picker
from pressmark.gui.dialogs.scoped_picker import ScopedPicker
from pressmark.gui.entities.entity_list import EntityListModel
from pressmark.gui.entities.entity_window import EntityWindow
from pressmark.gui.main_window import MainWindow
from pressmark.model.layer import Layer
from pressmark.project import commands, queries
from pressmark.project.project import Project
from tests.asking import activate, type_in, when_asked
from tests.builders import bundle
from tests.gui.at_window import press, said
from tests.projects import made

FIRST = bundle(
    "[“We agree,”:content 1] [said:cue 1] [[Ann Smith:PERSON=Ann Smith]:source 1]."
    " [Smith:PERSON=Ann Smith] met [Bo Berg:PERSON=Bo Berg].",
    name="first",
    headline="First",
)
SECOND = bundle(
    "[A. Smith:PERSON=A. Smith] and [Bo Bergman:PERSON=Bo Bergman] in [Halvern:GPE=H].",
    name="second",
    headline="Second",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    project = made(tmp_path, [FIRST, SECOND])
    ann = FIRST.entities[0].id
    commands.change_attribution(project, FIRST.attributions[0].id, speaker=ann)
    project.close()
    return project.path


def window_of(window: MainWindow) -> EntityWindow:
    found = window.findChild(EntityWindow)
    assert found is not None
    return found


@pytest.fixture
def entities(at_work: MainWindow) -> EntityWindow:
    press(at_work, "Ctrl+Shift+E")
    opened = window_of(at_work)
    activate(opened)
    return opened


@pytest.fixture
def page_of_ann(entities: EntityWindow) -> EntityWindow:
    entities.show_entity(FIRST.entities[0].id)
    return entities


def names(entities: EntityWindow) -> list[str]:
    model = entities.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def lines(entities: EntityWindow) -> list[str]:
    return [line.hit.match for line in entities.page.places.lines.lines()]


def key(entities: EntityWindow, keys: str) -> None:
    activate(entities)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keySequence(focused, keys)


def pick(words: str) -> Callable[[Picker], None]:
    return lambda _picker: type_in(words, Qt.Key.Key_Return)


def project_of(window: MainWindow) -> Project:
    return window.focus.project


def test_the_model_keeps_the_rules_of_models(tmp_path: Path, qtbot: QtBot) -> None:
    with made(tmp_path, [FIRST, SECOND]) as project:
        model = EntityListModel()
        QAbstractItemModelTester(
            model, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        model.show_project(project)
        assert model.rowCount() == 5
        spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert spoken == "Ann Smith, PERSON, 1 article · 2 mentions · 2 open"
        commands.add_entity(project, SECOND.document.id, "Nobody", "PERSON")
        model.refresh()
        assert model.rowCount() == 6
        model.show_project(None)
        assert model.rowCount() == 0
        assert qtbot is not None


def test_typing_finds_an_entity_and_enter_goes_into_its_page(
    entities: EntityWindow, qtbot: QtBot
) -> None:
    type_in("berg")
    qtbot.waitUntil(lambda: names(entities) == ["Bo Berg", "Bo Bergman"])
    type_in("", Qt.Key.Key_Down, Qt.Key.Key_Return)
    shown = entities.page.entity
    assert shown is not None
    assert shown.name == "Bo Bergman"
    assert entities.page.places.hasFocus()
    key(entities, "Ctrl+F")
    assert entities.filter.hasFocus()


def test_nothing_found_says_what_to_do(entities: EntityWindow, qtbot: QtBot) -> None:
    type_in("zzz")
    qtbot.waitUntil(lambda: names(entities) == [])
    assert entities.page.isHidden() or not entities.page.isVisible()


def test_a_page_shows_every_place_in_its_context(page_of_ann: EntityWindow) -> None:
    assert lines(page_of_ann) == ["Ann Smith", "Smith"]
    page_of_ann.page.show_layer(Layer.ATTRIBUTIONS)
    assert lines(page_of_ann) == ["“We agree,”"]
    page_of_ann.page.show_layer(Layer.STANCES)
    assert lines(page_of_ann) == []


def test_enter_goes_to_the_place_in_its_article(
    page_of_ann: EntityWindow, at_work: MainWindow
) -> None:
    key(page_of_ann, "Down")
    key(page_of_ann, "Return")
    assert at_work.focus.annotation == FIRST.mentions[1].id
    assert at_work.focus.document == FIRST.document.id


def test_selected_places_are_accepted_and_taken_out(
    page_of_ann: EntityWindow, at_work: MainWindow
) -> None:
    key(page_of_ann, "A")
    assert "1 suggestion accepted." in said(at_work)
    key(page_of_ann, "X")
    assert lines(page_of_ann) == ["Smith"]
    key(page_of_ann, "Ctrl+Z")
    assert lines(page_of_ann) == ["Ann Smith", "Smith"]
    key(page_of_ann, "Ctrl+Shift+Z")
    assert lines(page_of_ann) == ["Smith"]


def test_a_place_is_of_another_of_that_name(
    page_of_ann: EntityWindow, at_work: MainWindow
) -> None:
    key(page_of_ann, "Down")
    key(page_of_ann, "V")
    assert lines(page_of_ann) == ["Smith"]
    assert names(page_of_ann).count("Ann Smith") == 2
    shown = page_of_ann.page.entity
    assert shown is not None
    assert shown.id != FIRST.entities[0].id
    alike = queries.lookalikes(project_of(at_work), shown.id)
    assert [row.entity.name for row in alike] == ["A. Smith"]


def test_a_place_is_moved_to_an_entity_of_another_article(
    page_of_ann: EntityWindow, at_work: MainWindow
) -> None:
    key(page_of_ann, "Down")
    when_asked(ScopedPicker, pick("bergman"))
    key(page_of_ann, "G")
    assert lines(page_of_ann) == ["Ann Smith"]
    assert "1 place of “Bo Bergman” now." in said(at_work)


def test_a_place_is_moved_to_somebody_new(page_of_ann: EntityWindow) -> None:
    key(page_of_ann, "Down")
    when_asked(ScopedPicker, pick("Cleo Aalto"))
    key(page_of_ann, "G")
    assert "Cleo Aalto" in names(page_of_ann)


@pytest.mark.parametrize(
    ("control", "labels"), [(False, ["ORG", "PERSON"]), (True, ["ORG", "ORG"])]
)
def test_one_or_all_mentions_are_relabelled(
    page_of_ann: EntityWindow, at_work: MainWindow, control: bool, labels: list[str]
) -> None:
    def answer(picker: ScopedPicker) -> None:
        line = picker.findChild(QLineEdit)
        assert line is not None
        QTest.keyClicks(line, "organ")
        modifier = Qt.KeyboardModifier.ControlModifier
        plain = Qt.KeyboardModifier.NoModifier
        QTest.keyClick(line, Qt.Key.Key_Return, modifier if control else plain)

    when_asked(ScopedPicker, answer)
    key(page_of_ann, "L")
    found = queries.bundle(project_of(at_work), FIRST.document.id).mentions
    assert [one.label for one in found[:2]] == labels


def test_who_is_perhaps_the_same_is_merged_with_one_key(
    page_of_ann: EntityWindow, at_work: MainWindow
) -> None:
    key(page_of_ann, "M")
    assert "A. Smith" not in names(page_of_ann)
    assert lines(page_of_ann) == ["Ann Smith", "Smith", "A. Smith"]
    assert "Merged with “Ann Smith”: 1 mention in 1 article." in said(at_work)
    key(page_of_ann, "Ctrl+Z")
    assert "A. Smith" in names(page_of_ann)


def test_who_is_not_the_same_is_not_asked_about_again(
    page_of_ann: EntityWindow,
) -> None:
    page_of_ann.order.setCurrentIndex(2)
    assert names(page_of_ann)[:2] == ["Ann Smith", "A. Smith"]
    page_of_ann.page.places.setFocus()
    key(page_of_ann, "N")
    assert "A. Smith" not in names(page_of_ann)
    assert not [
        one
        for one in page_of_ann.page.findChildren(QPushButton)
        if one.isVisible() and "Merge" in one.text()
    ]


def test_the_shown_one_is_merged_into_another(page_of_ann: EntityWindow) -> None:
    when_asked(ScopedPicker, pick("bo berg"))
    key(page_of_ann, "=")
    shown = page_of_ann.page.entity
    assert shown is not None
    assert (shown.name, shown.aliases) == ("Bo Berg", ("Ann Smith",))
    assert "Ann Smith" not in names(page_of_ann)


def test_only_what_nothing_leads_to_is_removed(
    page_of_ann: EntityWindow, at_work: MainWindow
) -> None:
    key(page_of_ann, "Del")
    assert "still used" in said(at_work)
    nobody = commands.add_entity(
        project_of(at_work), FIRST.document.id, "Nobody", "ORG"
    )
    page_of_ann.show_entity(nobody)
    key(page_of_ann, "Del")
    assert "Nobody" not in names(page_of_ann)


def test_an_entity_is_changed_from_its_page(page_of_ann: EntityWindow) -> None:
    def answer(dialog: EntityDialog) -> None:
        aliases = dialog.findChild(QPlainTextEdit)
        assert aliases is not None
        QTest.keyClicks(aliases, "Annie")
        line = dialog.findChild(QLineEdit)
        assert line is not None
        QTest.keyClick(line, Qt.Key.Key_Return)

    when_asked(EntityDialog, answer)
    key(page_of_ann, "F2")
    shown = page_of_ann.page.entity
    assert shown is not None
    assert shown.aliases == ("Annie",)


def test_the_page_of_the_current_mention_is_shown(at_work: MainWindow) -> None:
    at_work.focus.show_annotation(FIRST.mentions[2].id)
    press(at_work, "I")
    shown = window_of(at_work).page.entity
    assert shown is not None
    assert shown.name == "Bo Berg"


def test_without_an_entity_it_is_said_what_to_choose(at_work: MainWindow) -> None:
    at_work.focus.show_annotation(None)
    press(at_work, "I")
    assert "Choose a mention" in said(at_work)


def test_what_is_done_in_the_article_is_followed(
    page_of_ann: EntityWindow, at_work: MainWindow, qtbot: QtBot
) -> None:
    commands.remove(project_of(at_work), FIRST.mentions[1].id)
    qtbot.waitUntil(lambda: lines(page_of_ann) == ["Ann Smith"])


def test_escape_gives_the_article_the_keyboard_again(
    page_of_ann: EntityWindow, at_work: MainWindow, qtbot: QtBot
) -> None:
    key(page_of_ann, "Escape")
    qtbot.waitUntil(lambda: not page_of_ann.isVisible())
    activate(at_work)
    assert at_work.article.view.hasFocus()
    press(at_work, "Ctrl+Shift+E")
    assert page_of_ann.isVisible()


def test_the_window_goes_with_its_project(
    entities: EntityWindow, at_work: MainWindow, qtbot: QtBot
) -> None:
    gone: list[bool] = []
    entities.destroyed.connect(lambda: gone.append(True))
    press(at_work, "Ctrl+W")
    qtbot.waitUntil(lambda: gone == [True])


def test_nothing_can_be_changed_in_a_project_for_reading(
    window: MainWindow, path: Path
) -> None:
    window.open_path(path, read_only=True)
    press(window, "Ctrl+Shift+E")
    opened = window_of(window)
    accept = opened.page.findChild(QAction, "entity_accept")
    assert accept is not None
    assert not accept.isEnabled()
