"""Importing through the real window: looked at, chosen, mapped, pasted, taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pressmark.gui.importing.clipboard_dialog import ClipboardDialog
from pressmark.gui.importing.preview_dialog import PreviewDialog
from pressmark.gui.texts.moved_window import MovedWindow
from pressmark.project import commands, queries
from tests.asking import activate, when_asked
from tests.builders import bundle
from tests.end_to_end.driving import Driver, give_path, run
from tests.gui.at_window import said
from tests.projects import made

STORY = bundle(
    "[Two mayors sign:headline]\n\n[“We agree,”:content 1] [said:cue 1]"
    " [[Ann Smith:PERSON=Ann Smith]:source 1] after the talks, which had begun on"
    " Monday and were held behind closed doors in the old town hall of the port.\n"
    "The two towns have argued about the tolls of the bridge for longer than anybody"
    " there can remember, and both of them need the money for the harbour.\n",
    name="story",
    headline="Two mayors sign",
)
UPDATED = STORY.document.text.replace("Ann Smith", "Anne Smith") + "They meet in May."
PAGE = """<!doctype html><html><head><meta charset="utf-8"><title>Ferries</title>
<meta property="og:site_name" content="Halvern Gazette"></head><body><article>
<h1>Ferries stop at noon</h1><p>The ferries between Halvern and Ostby stop at noon, the
harbour master said on Monday. “The storm leaves us no choice,” she said.</p>
<p>They are to run again on Wednesday, if the wind has dropped by then.</p></article>
</body></html>"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    project = made(tmp_path, [STORY])
    commands.accept(project, *(one.id for one in STORY.annotations()))
    project.close()
    return project.path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made_ = tmp_path / "arrived"
    made_.mkdir()
    (made_ / "page.html").write_text(PAGE, encoding="utf-8")
    (made_ / "story.txt").write_text(UPDATED, encoding="utf-8")
    (made_ / "empty.txt").write_text("", encoding="utf-8")
    (made_ / "other.txt").write_text("The bridge is shut.", encoding="utf-8")
    (made_ / "list.csv").write_text(
        "k1,k2\nThe tolls of the bridge go up in May.,Tolls go up\n", encoding="utf-8"
    )
    return made_


def shown(driver: Driver, kind: type[QWidget]) -> QWidget:
    """Wait for a window of a kind, and give it the keyboard."""

    def those() -> list[QWidget]:
        tops = QApplication.topLevelWidgets()
        return [one for one in tops if isinstance(one, kind) and one.isVisible()]

    driver.wait(lambda: bool(those()))
    activate(those()[0])
    return those()[0]


def import_folder(driver: Driver, folder: Path) -> PreviewDialog:
    when_asked(QFileDialog, give_path(folder))
    driver.press("Ctrl+Shift+I")
    dialog = shown(driver, PreviewDialog)
    assert isinstance(dialog, PreviewDialog)
    driver.wait_for_jobs()
    return dialog


def fates(dialog: PreviewDialog) -> dict[str, str]:
    model = dialog.model
    return {
        model.index(row, 4).data(): model.index(row, 1).data()
        for row in range(model.rowCount())
    }


def test_a_folder_is_looked_at_chosen_from_imported_and_taken_back(
    path: Path, folder: Path, qtbot: QtBot
) -> None:
    def script(driver: Driver) -> None:
        project = driver.window.focus.project
        dialog = import_folder(driver, folder)
        told = fates(dialog)
        assert told["empty.txt"] == "cannot be imported: the file is empty"
        assert told["page.html"] == "new article"
        assert told["story.txt"].startswith("new version of “Two mayors sign”")
        assert told["list.csv"].startswith("cannot be imported: ")
        row = list(told).index("other.txt")
        place = dialog.table.visualRect(dialog.model.index(row, 1)).center()
        button = Qt.MouseButton.LeftButton
        QTest.mouseClick(dialog.table.viewport(), button, pos=place)
        QTest.keyClick(dialog.table, Qt.Key.Key_Space)
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        driver.wait_for_jobs()
        after = list(queries.bundles(project))
        assert [one.document.title for one in after] == [
            "Two mayors sign",
            "Ferries stop at noon",
        ]
        assert after[0].document.text == UPDATED
        assert after[1].document.metadata["outlet"] == "Halvern Gazette"
        lists = shown(driver, MovedWindow)
        assert isinstance(lists, MovedWindow)
        QTest.keyClick(lists.table, Qt.Key.Key_A)
        QTest.keyClick(lists, Qt.Key.Key_Escape)
        driver.press("Ctrl+Z")
        driver.press("Ctrl+Z")
        (left,) = queries.bundles(project)
        assert left.document.text == STORY.document.text
        # The window looks for suggestions, which are no step.
        known = {one.id for one in STORY.annotations()}
        assert known <= {one.id for one in left.annotations()}
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)


def test_columns_are_mapped_in_the_form_and_known_the_next_time(
    path: Path, folder: Path, qtbot: QtBot
) -> None:
    for one in ("page.html", "story.txt", "empty.txt", "other.txt"):
        (folder / one).unlink()

    def column(dialog: PreviewDialog, heading: str) -> QComboBox:
        name = f"What “{heading}” becomes"
        boxes = dialog.form.findChildren(QComboBox)
        return next(box for box in boxes if box.accessibleName() == name)

    def script(driver: Driver) -> None:
        dialog = import_folder(driver, folder)
        for heading, field in (("k1", "text"), ("k2", "headline")):
            box = column(dialog, heading)
            box.setCurrentIndex(box.findData(field))
            box.activated.emit(box.currentIndex())
        driver.wait(
            lambda: (
                dialog.model.rowCount() == 1
                and dialog.model.index(0, 0).data() == "Tolls go up"
            )
        )
        driver.wait_for_jobs()
        button = dialog.findChild(QPushButton, "import_now")
        assert button is not None
        driver.wait(button.isEnabled)
        button.click()
        driver.wait_for_jobs()
        project = driver.window.focus.project
        added = list(queries.bundles(project))[-1].document
        assert (added.title, added.text) == (
            "Tolls go up",
            "The tolls of the bridge go up in May.",
        )
        (folder / "list.csv").write_text("k1,k2\nThe bridge is shut.,Shut\n", "utf-8")
        again = import_folder(driver, folder)
        assert column(again, "k2").currentData() == "headline"
        assert again.model.index(0, 0).data() == "Shut"
        QTest.keyClick(again, Qt.Key.Key_Escape)
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)


def test_an_article_is_pasted_into_the_list(path: Path, qtbot: QtBot) -> None:
    def script(driver: Driver) -> None:
        answered: list[bool] = []

        def answer(dialog: ClipboardDialog) -> None:
            answered.append(True)
            dialog.field("outlet").setText("Gazette")
            QTest.keySequence(dialog, "Ctrl+Return")

        QGuiApplication.clipboard().setText("Shut\n\nThe bridge is shut.")
        when_asked(ClipboardDialog, answer)
        driver.window.documents.list.setFocus()
        driver.press("Ctrl+V")
        driver.wait(lambda: bool(answered))
        project = driver.window.focus.project
        driver.wait(lambda: queries.document_count(project) == 2)
        assert said(driver.window).startswith("1 article was added.")
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)
