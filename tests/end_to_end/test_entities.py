"""Entities across articles, in the real window: known later, merged, told apart."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from pressmark.gui.dialogs.entity_dialog import EntityDialog
from pressmark.gui.dialogs.picker import Picker
from pressmark.gui.dialogs.scoped_picker import ScopedPicker
from pressmark.gui.entities.entity_window import EntityWindow
from pressmark.model.entity import Mention
from pressmark.project import commands, queries
from pressmark.project.project import Project
from tests import shell
from tests.asking import activate, type_in, when_asked
from tests.end_to_end.driving import Driver, run
from tests.gui.at_window import said

ARTICLES = {
    "first": "Ferries stay in port\n\n“Nobody sails,” said Zoë Aalto-Berg, the"
    " harbour master of Tammisaari. Aalto-Berg spoke on Monday.\n",
    "second": "Ferries sail again\n\nZoë Aalto-Berg said on Friday that the ferries"
    " would sail. “They are safe,” Aalto-Berg said in Tammisaari.\n",
    "third": "A concert in Tammisaari\n\nThe singer Zoë Aalto-Berg gave a concert on"
    " Sunday. “It was loud,” said Ines Lindqvist, who lives nearby.\n",
}
ZOE = "Zoë Aalto-Berg"


def project_in(folder: Path) -> Path:
    """Make a project of three articles that were looked through one after the other."""
    path = folder / "p.pressmark"
    shell.done("new", path)
    for name, text in ARTICLES.items():
        article = folder / f"{name}.txt"
        article.write_text(text, "utf-8")
        shell.done("import", path, article)
        shell.done("suggest", path)
    return path


def entity_window(driver: Driver) -> EntityWindow:
    found = driver.window.findChild(EntityWindow)
    assert found is not None
    driver.wait(found.isVisible)
    return found


def press_in(window: EntityWindow, keys: str) -> None:
    activate(window)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keySequence(focused, keys)


def entities_of(project: Project, name: str) -> list[tuple[str, str]]:
    """Return the name of each article's entity so called, and its id."""
    return [
        (one.document.name, entity.id)
        for one in queries.bundles(project)
        for entity in one.entities
        if entity.name == name
    ]


def test_articles_share_who_is_called_alike_until_a_person_tells_them_apart(
    tmp_path: Path, qtbot: QtBot
) -> None:
    path = project_in(tmp_path)

    def script(driver: Driver) -> None:
        project = driver.window.focus.project
        assert len({one for _, one in entities_of(project, ZOE)}) == 1
        driver.press("Ctrl+Shift+E")
        opened = entity_window(driver)
        QTest.keyClicks(opened.filter, "aalto")
        driver.wait(lambda: opened.list.model().rowCount() == 1)
        press_in(opened, "Return")
        places = opened.page.places
        driver.wait(places.hasFocus)
        titles = {line.hit.title for line in places.lines.lines()}
        assert len(titles) == 3
        # The singer is somebody else: her place is split off and named.
        rows = len(places.lines.lines())
        places.go_to(rows - 1)
        press_in(opened, "V")
        shown = opened.page.entity
        assert shown is not None
        assert len(places.lines.lines()) == 1

        def rename(dialog: EntityDialog) -> None:
            line = dialog.findChild(QLineEdit)
            assert line is not None
            line.selectAll()
            QTest.keyClicks(line, "The singer")
            QTest.keyClick(line, Qt.Key.Key_Return)

        when_asked(EntityDialog, rename)
        press_in(opened, "F2")
        assert [name for name, _ in entities_of(project, "The singer")] == ["third"]
        assert [name for name, _ in entities_of(project, ZOE)] == ["first", "second"]
        press_in(opened, "Return")
        driver.wait(lambda: driver.window.focus.annotation is not None)
        current = driver.window.focus.current()
        assert isinstance(current, Mention)
        assert current.entity == shown.id
        # Two steps are taken back in the article.
        driver.press("Ctrl+Z")
        driver.press("Ctrl+Z")
        opened.close()
        assert len({one for _, one in entities_of(project, ZOE)}) == 1
        driver.window.close()

    run([str(path)], script, qtbot)


def test_a_merge_says_before_what_it_merges_and_holds_for_one_article_or_all(
    tmp_path: Path, qtbot: QtBot
) -> None:
    path = project_in(tmp_path)

    def script(driver: Driver) -> None:
        window = driver.window
        project = window.focus.project
        driver.click_article("A concert in Tammisaari")
        driver.wait(lambda: window.focus.bundle.document.name == "third")
        bundle = window.focus.bundle
        zoe = next(one for one in bundle.entities if one.name == ZOE)
        mention = next(one for one in bundle.mentions if one.entity == zoe.id)
        window.focus.show_annotation(mention.id)

        def only_here(picker: ScopedPicker) -> None:
            words = picker.told()
            assert "in 3 articles" in words
            assert "only in this article" in words
            type_in("ines")
            line = picker.findChild(QLineEdit)
            assert line is not None
            control = Qt.KeyboardModifier.ControlModifier
            QTest.keyClick(line, Qt.Key.Key_Return, control)

        when_asked(ScopedPicker, only_here)
        driver.press("=")
        assert [name for name, _ in entities_of(project, ZOE)] == ["first", "second"]
        assert "in 1 article" in said(window)
        driver.press("Ctrl+Z")
        when_asked(ScopedPicker, lambda _: type_in("ines", Qt.Key.Key_Return))
        driver.press("=")
        assert entities_of(project, ZOE) == []
        assert "in 3 articles" in said(window)
        assert len({one for _, one in entities_of(project, "Ines Lindqvist")}) == 1
        window.close()

    run([str(path)], script, qtbot)


def test_a_name_can_be_changed_in_one_article_only(
    tmp_path: Path, qtbot: QtBot
) -> None:
    path = project_in(tmp_path)

    def script(driver: Driver) -> None:
        window = driver.window
        project = window.focus.project
        driver.click_article("A concert in Tammisaari")
        driver.wait(lambda: window.focus.bundle.document.name == "third")
        bundle = window.focus.bundle
        zoe = next(one for one in bundle.entities if one.name == ZOE)
        mention = next(one for one in bundle.mentions if one.entity == zoe.id)
        window.focus.show_annotation(mention.id)

        def answer(dialog: EntityDialog) -> None:
            line = dialog.findChild(QLineEdit)
            assert line is not None
            line.selectAll()
            QTest.keyClicks(line, "The singer")
            here = dialog.findChildren(QRadioButton)[1]
            QTest.keyClick(here, Qt.Key.Key_Space)
            assert "1 mention" in here.text()
            QTest.keyClick(line, Qt.Key.Key_Return)

        when_asked(EntityDialog, answer)
        driver.press("Shift+E")
        assert [name for name, _ in entities_of(project, "The singer")] == ["third"]
        assert [name for name, _ in entities_of(project, ZOE)] == ["first", "second"]
        driver.press("Ctrl+Z")
        assert len(entities_of(project, ZOE)) == 3
        window.close()

    run([str(path)], script, qtbot)


def test_a_speaker_known_from_another_article_is_found_by_typing(
    tmp_path: Path, qtbot: QtBot
) -> None:
    path = project_in(tmp_path)
    with Project.open(path, "me") as project:
        first = queries.bundle(project, queries.find_document(project, "first"))
        ship = commands.add_entity(project, first.document.id, "Olof Brandt", "PERSON")
        commands.change_entity(project, ship, aliases=("The Pilot",))

    def script(driver: Driver) -> None:
        window = driver.window
        driver.click_article("A concert in Tammisaari")
        driver.wait(lambda: window.focus.bundle.document.name == "third")
        (quote,) = window.focus.bundle.attributions
        window.focus.show_annotation(quote.id)
        when_asked(Picker, lambda _: type_in("pilot", Qt.Key.Key_Return))
        driver.press("F2")
        (changed,) = window.focus.bundle.attributions
        assert changed.speaker == ship
        driver.press("I")
        shown = entity_window(driver).page.entity
        assert shown is not None
        assert shown.name == "Olof Brandt"
        window.close()

    run([str(path)], script, qtbot)
    output = path.with_suffix(".jsonl")
    options = ("--format", "jsonl", "--status", "all", "--output", output)
    shell.done("export", path, *options)
    found = [json.loads(line) for line in output.read_bytes().splitlines()]
    third = next(one for one in found if one["name"] == "third")
    assert third["attributions"][0]["speaker"] == ship
    assert ship in {one["id"] for one in third["entities"]}
