"""The window as a person sets it for hours of reading: colours, text, size."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QSpinBox
from pytestqt.qtbot import QtBot

from pressmark import paths, settings
from pressmark.gui import theme as themes
from pressmark.gui.article.typography import Type
from pressmark.gui.dialogs.settings_dialog import SettingsDialog
from tests.asking import when_asked
from tests.end_to_end.driving import Driver, run
from tests.gui.at_window import MARKED
from tests.projects import article, made


@pytest.fixture
def project(tmp_path: Path) -> Path:
    opened = made(tmp_path, [MARKED, article("Long words to read. " * 900, "second")])
    opened.close()
    return opened.path


def test_colours_are_chosen_in_the_menu_and_are_there_at_the_next_start(
    project: Path, qtbot: QtBot
) -> None:
    def choose(driver: Driver) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        for theme in themes.THEMES:
            driver.window.actions_[theme.name].trigger()
            assert driver.window.actions_[theme.name].isChecked()
            assert themes.shown(app.palette()) is theme
            paper = driver.window.article.view.viewport().grab().toImage()
            assert paper.pixelColor(2, 2) == theme.paper
        driver.press("Ctrl+Q")

    def look(driver: Driver) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        assert themes.shown(app.palette()) is themes.CONTRAST_DARK
        driver.window.actions_["light"].trigger()
        driver.press("Ctrl+Q")

    run([str(project)], choose, qtbot)
    assert settings.load(paths.settings_file()).theme == "contrast_dark"
    run([str(project)], look, qtbot)


def test_the_text_is_set_as_one_reads_best_without_losing_the_place(
    project: Path, qtbot: QtBot
) -> None:
    def read(driver: Driver) -> None:
        view = driver.window.article.view
        driver.wait(lambda: driver.window.focus.shown is not None)
        driver.press("Ctrl+PgDown")
        driver.wait(lambda: "Long words" in view.toPlainText())
        cursor = view.textCursor()
        cursor.setPosition(9000)
        view.setTextCursor(cursor)
        view.ensureCursorVisible()
        for keys in ("Ctrl+}", "Ctrl+[", "Ctrl+="):
            driver.press(keys)
            assert view.viewport().rect().contains(view.cursorRect().center())
            assert view.textCursor().position() == 9000
        turn(driver)
        assert view.look() == Type(zoom=1.2, leading=1.1, measure=82)
        when_asked(SettingsDialog, choose_in_dialog)
        driver.press("Ctrl+,")
        assert view.look() == Type(1.2, 1.4, 60, themes.SANS[0])
        assert view.viewport().rect().contains(view.cursorRect().center())
        driver.press("Ctrl+Q")

    def look(driver: Driver) -> None:
        wanted = Type(1.2, 1.4, 60, themes.SANS[0])
        assert driver.window.article.view.look() == wanted
        driver.window.actions_["text_reset"].trigger()
        assert driver.window.article.view.look() == Type()
        driver.press("Ctrl+Q")

    run([str(project)], read, qtbot)
    run([str(project)], look, qtbot)


def turn(driver: Driver) -> None:
    """Turn the wheel by a notch, with Ctrl."""
    viewport = driver.window.article.view.viewport()
    middle = QPointF(viewport.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(viewport.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def choose_in_dialog(dialog: SettingsDialog) -> None:
    for name, value in (("line_height", 140), ("measure", 60)):
        box = dialog.findChild(QSpinBox, f"setting_{name}")
        assert box is not None
        box.setValue(value)
    face = dialog.findChild(QComboBox, "setting_typeface")
    assert face is not None
    face.setCurrentIndex(face.findData(themes.SANS[0]))
    QTest.keyClick(dialog, Qt.Key.Key_Return)


SCALED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pressmark.gui.app import build
from tests.gui.fitting import misfits
from tests.gui.test_fitting import SMALL

application = build([sys.argv[1]])
window = application.window
window.show()
window.resize(SMALL)

def look():
    if window.focus.shown is None:
        QTimer.singleShot(50, look)
        return
    for name in ("history", "guidelines", "tab_2", "tab_3", "tab_1"):
        window.run(name)
        QApplication.processEvents()
        for wrong in misfits(window, SMALL):
            print(name, wrong)
    image = window.grab().toImage()
    print("ratio", image.devicePixelRatio())
    print("size", window.width(), window.height())
    application.qt.quit()

QTimer.singleShot(200, look)
QTimer.singleShot(60000, application.qt.quit)
application.qt.exec()
"""


@pytest.mark.parametrize("factor", ["1.25", "1.5", "2"])
def test_the_window_is_whole_on_a_screen_that_enlarges_everything(
    project: Path, factor: str
) -> None:
    told = subprocess.run(
        [sys.executable, "-c", SCALED, str(project)],
        env={**os.environ, "QT_SCALE_FACTOR": factor, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
        cwd=Path(__file__).parents[2],
    )
    assert told.stdout.splitlines() == [f"ratio {float(factor)}", "size 1024 700"]
