"""Every control of every window says what it is, in every theme."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from pressmark.gui import theme as themes
from pressmark.gui.accessible.roles import Role, speak_as
from pressmark.gui.main_window import MainWindow
from tests.gui.every_window import project_of_all, sweep, widget_classes
from tests.gui.seen import Pale
from tests.gui.spoken import complaints, name_of, told


@pytest.fixture
def in_theme(
    window: MainWindow, qapp: QApplication, request: pytest.FixtureRequest
) -> Iterator[MainWindow]:
    themes.apply(qapp, request.param)
    window.show_theme(request.param)
    yield window
    qapp.setStyleSheet("")


@pytest.mark.parametrize(
    "in_theme", themes.THEMES, ids=lambda theme: theme.name, indirect=True
)
def test_everything_in_every_window_has_a_name_a_role_and_words_that_stand_out(
    in_theme: MainWindow, qapp: QApplication, tmp_path: Path
) -> None:
    wrong = list[str]()
    seen, pale = set[type](), Pale(themes.shown(qapp.palette()))

    def look(opened_by: str, window: QWidget) -> None:
        for each in (*complaints(window), *pale.words(window)):
            wrong.append(f"{opened_by}: {each}")
        for widget in (window, *window.findChildren(QWidget)):
            if widget.isVisible():
                seen.update(type(widget).__mro__)

    sweep(in_theme, project_of_all(tmp_path), look)
    assert not wrong, "\n".join(dict.fromkeys(wrong))
    overlooked = widget_classes() - seen
    assert not overlooked, f"add what shows these to every_window.py: {overlooked}"


def test_every_entry_of_the_menus_has_words_of_its_own(at_work: MainWindow) -> None:
    for menu in at_work.menuBar().findChildren(QMenu):
        shown = [entry for entry in menu.actions() if entry.isVisible()]
        entries = [entry for entry in shown if not entry.isSeparator()]
        words = [entry.text().replace("&", "") for entry in entries]
        assert all(words)
        assert len(set(words)) == len(words)


def test_the_panels_are_read_from_left_to_right(at_work: MainWindow) -> None:
    names = [name_of(one) for one, _ in told(at_work)]
    wanted = ["List of articles", "Article", "About the article"]
    assert sorted(wanted, key=names.index) == wanted


def test_an_article_of_the_list_is_told_with_all_that_is_painted(
    at_work: MainWindow,
) -> None:
    documents = at_work.documents.list.model()
    words = documents.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith("Two mayors agree, To do, ")
    assert "open suggestions" in words


def test_a_widget_painted_by_hand_is_spoken_of_as_what_it_is(qtbot: QtBot) -> None:
    chart = QWidget()
    qtbot.addWidget(chart)
    speak_as(chart, Role.Chart, "Decisions")
    spoken = QAccessible.queryAccessibleInterface(chart)
    assert spoken is not None
    assert spoken.role() is Role.Chart
    assert spoken.text(QAccessible.Text.Name) == "Decisions"
