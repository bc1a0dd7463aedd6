"""Setting up what is labelled and how, in the real window with keys and mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from pressmark.exchange.scheme_file import scheme_of
from pressmark.gui.scheme.fate_dialogs import DeleteDialog, MergeDialog
from pressmark.gui.scheme.guidelines_panel import GuidelinesPanel
from pressmark.gui.scheme.ready_dialog import ReadyDialog
from pressmark.gui.scheme.replace_dialog import ReplaceDialog
from pressmark.gui.scheme.scheme_window import SchemeWindow
from pressmark.gui.scheme.split_dialog import SplitDialog
from pressmark.model.layer import Layer
from pressmark.model.scheme import LabelKind, Rule
from pressmark.project import queries
from tests.asking import activate, type_in, when_asked
from tests.end_to_end.driving import Driver, give_path, run
from tests.gui.at_window import MARKED
from tests.projects import made

MENTION = LabelKind.MENTION


@pytest.fixture
def path(tmp_path: Path) -> Path:
    project = made(tmp_path, [MARKED])
    project.close()
    return project.path


class Editor:
    """A project leader at the window of the scheme."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        driver.press("Ctrl+Shift+S")
        window = driver.window.findChild(SchemeWindow)
        assert isinstance(window, SchemeWindow)
        activate(window)
        self.window = window
        self.page = window.labels[MENTION]

    def press(self, keys: str) -> None:
        """Press keys in whatever of the window has the keyboard."""
        activate(self.window)
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keySequence(focused, keys)

    def type(self, words: str) -> None:
        """Type words where the keyboard is."""
        activate(self.window)
        type_in(words)

    def click(self, name: str) -> None:
        """Click a button."""
        button = self.window.findChild(QPushButton, name)
        assert button is not None
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def names(self) -> list[str]:
        """Return the names of the labels that are listed."""
        model = self.page.model
        return [model.index(row, 0).data() for row in range(model.rowCount())]


def labels_of(driver: Driver) -> list[str]:
    """Return the labels of the mentions of all articles."""
    found = queries.bundles(driver.window.focus.project)
    return [mention.label for bundle in found for mention in bundle.mentions]


def test_labels_are_named_ordered_and_added_with_the_keys_alone(
    path: Path, qtbot: QtBot
) -> None:
    def script(driver: Driver) -> None:
        project = driver.window.focus.project
        before = project.scheme
        editor = Editor(driver)
        assert editor.page.table.hasFocus()
        editor.press("F2")
        type_in("Human being", Qt.Key.Key_Return)
        driver.wait(lambda: editor.names()[0] == "Human being")
        label = project.scheme.label("PERSON", MENTION)
        assert label is not None
        assert label.name == "Human being"
        # The card has the new name at once; no annotation was touched.
        assert labels_of(driver) == [one.label for one in MARKED.mentions]
        editor.press("Alt+Down")
        assert editor.names()[:2] == ["Organization", "Human being"]
        editor.press("Ins")
        type_in("Trade union", Qt.Key.Key_Return)
        driver.wait(lambda: editor.names()[-1] == "Trade union")
        for _ in range(4):
            editor.press("Ctrl+Z")
        assert project.scheme == before
        assert editor.names()[0] == "Person"
        said = editor.window.findChild(QLabel, "scheme_said")
        assert said is not None
        assert said.text() == "Undone: Change of scheme"
        editor.press("Escape")
        activate(driver.window)
        assert driver.window.article.view.hasFocus()
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)


def test_labels_are_merged_split_and_deleted_and_all_of_it_is_undone(
    path: Path, qtbot: QtBot
) -> None:
    seen: list[str] = []

    def merge(dialog: MergeDialog) -> None:
        dialog.kept.setCurrentIndex(dialog.kept.findData("ORG"))
        seen.append(dialog.said.text())
        type_in("", Qt.Key.Key_Return)

    def split(dialog: SplitDialog) -> None:
        type_in("Mayor")
        dialog.list.setFocus()
        QTest.keyClick(dialog.list, Qt.Key.Key_Space)
        type_in("", Qt.Key.Key_Return)

    def delete(dialog: DeleteDialog) -> None:
        dialog.leave_out()
        seen.append(dialog.said.text())
        type_in("", Qt.Key.Key_Return)

    def script(driver: Driver) -> None:
        project = driver.window.focus.project
        before, ids = labels_of(driver), {one.id for one in MARKED.mentions}
        editor = Editor(driver)
        editor.page.go_to("PERSON")
        when_asked(SplitDialog, split)
        editor.click("mention_split")
        assert labels_of(driver) == ["MAYOR", "PERSON", "GPE"]
        assert editor.page.table.current() == "MAYOR"
        when_asked(MergeDialog, merge)
        editor.click("mention_merge")
        assert labels_of(driver) == ["ORG", "PERSON", "GPE"]
        assert "Organization" in seen[0]
        found = queries.bundles(project)
        assert {one.id for each in found for one in each.mentions} == ids
        editor.page.go_to("GPE")
        when_asked(DeleteDialog, delete)
        editor.press("Del")
        assert project.scheme.label("GPE", MENTION) is None
        assert "{" not in "".join(seen)
        for _ in range(3):
            editor.press("Ctrl+Z")
        assert labels_of(driver) == before
        assert project.scheme.label("GPE", MENTION) is not None
        editor.press("Escape")
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)


def test_guidelines_are_written_and_read_beside_the_text(
    path: Path, qtbot: QtBot
) -> None:
    def script(driver: Driver) -> None:
        window = driver.window
        driver.press("F4")
        panel = window.findChild(GuidelinesPanel)
        assert isinstance(panel, GuidelinesPanel)
        QTest.mouseClick(panel.write, Qt.MouseButton.LeftButton)
        editor = window.findChild(SchemeWindow)
        assert isinstance(editor, SchemeWindow)
        activate(editor)
        assert editor.guidelines.text.edit.hasFocus()
        type_in("# All of it")
        page = editor.labels[MENTION]
        editor.show_label(MENTION, "PERSON")
        page.guideline.edit.setFocus()
        type_in("A **human** being")
        assert page.guideline.edit.toPlainText() == "A **human** being"
        editor.close()
        assert window.focus.project.scheme.guidelines == "# All of it"
        window.focus.show_annotation(MARKED.mentions[0].id)
        assert "A human being" in panel.marked_words()
        driver.press("Ctrl+Z")
        assert "A human being" not in panel.text.toPlainText()
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)


def test_layers_and_rules_are_switched_where_they_are_seen(
    path: Path, qtbot: QtBot
) -> None:
    def script(driver: Driver) -> None:
        window, project = driver.window, driver.window.focus.project
        editor = Editor(driver)
        editor.window.show_page(editor.window.layers)
        box = editor.window.layers.boxes[Layer.STANCES.value]
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)
        assert Layer.STANCES not in project.scheme.layers
        tab = window.inspector.tabBar()
        assert [tab.isTabVisible(n) for n in range(5)].count(False) == 1
        assert not window.actions_["stance"].isVisible()
        editor.press("Ctrl+Z")
        assert box.isChecked()
        assert all(tab.isTabVisible(n) for n in range(5))
        editor.window.show_page(editor.window.rules)
        evidence = editor.window.rules.boxes[Rule.EVIDENCE.value]
        evidence.setFocus()
        QTest.keyClick(evidence, Qt.Key.Key_Space)
        assert Rule.EVIDENCE in project.scheme.rules
        assert window.actions_["evidence_rule"].isChecked()
        editor.press("Escape")
        window.actions_["evidence_rule"].trigger()
        assert Rule.EVIDENCE not in window.focus.project.scheme.rules
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)


def test_a_scheme_is_kept_in_a_file_and_taken_by_another_project(
    path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    kept = tmp_path / "own.toml"
    seen: list[str] = []

    def take(dialog: ReplaceDialog) -> None:
        seen.extend(one.itemText(one.currentIndex()) for one in dialog.boxes)
        dialog.boxes[0].setCurrentIndex(dialog.boxes[0].findData("HUMAN"))
        dialog.accept()

    def script(driver: Driver) -> None:
        project = driver.window.focus.project
        before, labels = project.scheme, labels_of(driver)
        editor = Editor(driver)
        editor.window.show_page(editor.window.scheme)
        when_asked(QFileDialog, give_path(kept))
        editor.click("scheme_export")
        assert scheme_of(kept) == before
        # A person changes the file: it is text.
        written = kept.read_text("utf-8")
        changed = written.replace('"PERSON"', '"HUMAN"').replace("Person", "Human")
        kept.write_text(changed, "utf-8")
        when_asked(QFileDialog, give_path(kept))
        when_asked(ReplaceDialog, take)
        editor.click("scheme_import")
        assert len(seen) == 1
        assert labels_of(driver) == ["HUMAN", "HUMAN", "GPE"]
        assert project.scheme.label("PERSON", MENTION) is None
        editor.press("Ctrl+Z")
        assert project.scheme == before
        assert labels_of(driver) == labels
        kept.write_text("labels = 3", "utf-8")
        when_asked(QFileDialog, give_path(kept))
        when_asked(QMessageBox, lambda box: box.accept())
        editor.click("scheme_import")
        assert project.scheme == before
        editor.press("Escape")
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)


def test_a_new_project_begins_with_the_scheme_that_is_chosen(
    tmp_path: Path, qtbot: QtBot
) -> None:
    def choose(dialog: ReadyDialog) -> None:
        texts = [dialog.list.item(row).text() for row in range(dialog.list.count())]
        assert len(texts) == 3
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)

    def script(driver: Driver) -> None:
        when_asked(QFileDialog, give_path(tmp_path / "names.pressmark"))
        when_asked(ReadyDialog, choose)
        driver.press("Ctrl+N")
        scheme = driver.window.focus.project.scheme
        assert scheme.name == "entities"
        assert scheme.guidelines
        assert Layer.ATTRIBUTIONS not in scheme.layers
        assert not driver.window.actions_["quote"].isVisible()
        editor = Editor(driver)
        editor.window.show_page(editor.window.scheme)

        def take(dialog: ReadyDialog) -> None:
            QTest.keyClick(dialog.list, Qt.Key.Key_Return)

        when_asked(ReadyDialog, take)
        when_asked(ReplaceDialog, ReplaceDialog.accept)
        editor.click("scheme_ready")
        assert driver.window.focus.project.scheme.name == "news"
        assert driver.window.actions_["quote"].isVisible()
        editor.press("Escape")
        driver.press("Ctrl+Q")

    run([], script, qtbot)
