"""A project that is found damaged when it is opened, in the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QMessageBox

from pressmark.gui.main_window import MainWindow
from pressmark.project import maintenance
from tests.asking import when_asked


def answer(words: str, told: list[str]) -> None:
    """Press the button with the words in the next box, and keep what the box said."""

    def press(box: QMessageBox) -> None:
        told.append(f"{box.windowTitle()}: {box.text()}\n{box.informativeText()}")
        next(one for one in box.buttons() if words in one.text()).click()

    when_asked(QMessageBox, press)


def spoil(path: Path, page: int) -> bytes:
    contents = bytearray(path.read_bytes())
    contents[page * 4096 : (page + 1) * 4096] = bytes(4096)
    path.write_bytes(contents)
    return bytes(contents)


def test_a_damaged_project_is_rescued_and_opened(
    window: MainWindow, path: Path
) -> None:
    damaged = spoil(path, 5)
    told: list[str] = []
    answer("Rescue", told)

    def then(box: QMessageBox) -> None:
        told.append(box.text())
        next(one for one in box.buttons() if "Open it" in one.text()).click()

    window.opening.rescuing.rescued.connect(lambda: when_asked(QMessageBox, then))
    window.open_path(path)
    assert "is damaged" in told[0]
    assert "Articles: 2." in told[1]
    assert window.focus.project.path.name == "project rescued.pressmark"
    assert window.focus.bundle.document.title == "Two mayors agree"
    assert path.read_bytes() == damaged
    rescued = window.focus.project.path
    window.close()
    assert maintenance.check(rescued).ok


def test_what_can_be_read_of_a_damaged_project_can_be_looked_at_only(
    window: MainWindow, path: Path
) -> None:
    damaged = spoil(path, 5)
    told: list[str] = []
    answer("look at it", told)
    window.opening.rescuing.rescued.connect(lambda: answer("Open it", told))
    window.open_path(path)
    assert "Articles: 2." in told[1]
    assert "for reading only" in told[1]
    project = window.focus.project
    assert project.read_only
    assert window.focus.bundle.document.title == "Two mayors agree"
    assert [one.name for one in path.parent.glob("*.pressmark")] == [path.name]
    assert project.path.exists()
    window.close()
    assert not project.path.parent.exists()
    assert path.read_bytes() == damaged


def test_a_file_whose_beginning_is_lost_is_offered_to_be_rescued(
    window: MainWindow, path: Path
) -> None:
    damaged = spoil(path, 0)
    told: list[str] = []
    answer("Cancel", told)
    window.open_path(path)
    assert "not a Pressmark project" in told[0]
    assert "damaged" not in told[0]
    assert "rescued" in told[0]
    assert not window.focus.is_open
    assert path.read_bytes() == damaged
    assert QApplication.activeModalWidget() is None


def test_that_nothing_could_be_rescued_is_told_when_nothing_else_is_shown(
    window: MainWindow, path: Path
) -> None:
    path.write_bytes(b"")
    told: list[str] = []
    answer("Rescue", told)
    shown: list[bool] = []
    failed = window.opening.rescuing.failed
    failed.connect(lambda _: shown.append(QApplication.activeModalWidget() is None))
    failed.connect(lambda _: answer("OK", told))
    # Those who tell it to the person do so in the order in which they listen.
    failed.disconnect(window.opening.errands.failed)
    failed.connect(window.opening.errands.failed)
    window.open_path(path)
    assert shown == [True]
    assert "Nothing of a Pressmark project can be read" in told[1]
