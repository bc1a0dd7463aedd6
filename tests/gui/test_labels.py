"""The palette of labels: its order, its keys, and the label that is locked."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from pressmark.gui import theme
from pressmark.gui.dialogs.label_palette import (
    LabelPalette,
    Picked,
    in_order,
    letters_for,
)
from pressmark.gui.lock_chip import LockChip
from pressmark.gui.main_window import MainWindow
from pressmark.model.entity import Mention
from pressmark.model.scheme import NEWS, Label
from tests.asking import type_in, when_asked
from tests.gui.at_window import press, said, select

LABELS = NEWS.mention_labels


@pytest.fixture
def opened(window: MainWindow, path: object) -> MainWindow:
    window.open_path(path)  # type: ignore[arg-type]  # the fixture's path
    window.documents.list.show_first()
    return window


def labels(window: MainWindow) -> list[str]:
    return [mention.label for mention in window.focus.bundle.mentions]


def current(window: MainWindow) -> Mention:
    mention = window.focus.current()
    assert isinstance(mention, Mention)
    return mention


def typing(words: str, *keys: Qt.Key) -> Callable[[LabelPalette], None]:
    return lambda _palette: type_in(words, *keys)


def let_go(window: MainWindow) -> None:
    """Let the left mouse button go over the article, with what is selected there."""
    viewport = window.article.view.viewport()
    released = QMouseEvent(
        QEvent.Type.MouseButtonRelease,
        QPointF(5, 5),
        QPointF(viewport.mapToGlobal(QPoint(5, 5))),
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(viewport, released)
    QTest.qWait(20)


def test_each_label_has_a_letter_of_its_own() -> None:
    letters = letters_for(LABELS)
    assert len(set(letters.values())) == len(LABELS)
    assert [letters[one] for one in ("PERSON", "ORG", "NORP")] == ["P", "O", "G"]
    many = [Label(f"L{n}", "Same") for n in range(30)]
    assert len(letters_for(many)) == 26


def test_a_label_keeps_the_key_that_its_scheme_gives_it(qtbot: QtBot) -> None:
    own = (
        Label("PERSON", "Person"),
        Label("PLACE", "Place", key="p"),
        Label("LAW", "Law", key="1"),
    )
    assert letters_for(own) == {"PERSON": "E", "PLACE": "P", "LAW": "1"}
    for key, chosen in (("P", "PLACE"), ("1", "LAW"), ("2", "PERSON")):
        palette = LabelPalette("What is it?", own)
        qtbot.addWidget(palette)
        line = palette.findChild(QLineEdit)
        assert line is not None
        with qtbot.waitSignal(palette.chosen) as heard:
            QTest.keyClicks(line, key)
        assert heard.args is not None
        assert heard.args[0].value.id == chosen


def test_the_labels_used_last_come_first() -> None:
    ordered = in_order(LABELS, ["LAW", "GPE", "gone"])
    assert [label.id for label in ordered][:3] == ["LAW", "GPE", "PERSON"]
    assert len(ordered) == len(LABELS)


@pytest.mark.parametrize(
    ("words", "keys", "label"),
    [
        ("2", (), "GPE"),
        ("O", (), "ORG"),
        ("treaty", (Qt.Key.Key_Return,), "LAW"),
        ("", (Qt.Key.Key_Return,), "LAW"),
        ("", (Qt.Key.Key_Down, Qt.Key.Key_Return), "GPE"),
    ],
)
def test_a_label_is_chosen_by_digit_letter_or_name(
    qtbot: QtBot, words: str, keys: tuple[Qt.Key, ...], label: str
) -> None:
    del qtbot
    when_asked(LabelPalette, typing(words, *keys))
    found = LabelPalette.ask(None, "What is it?", LABELS, ["LAW", "GPE"])
    assert found is not None
    assert found.label.id == label
    assert not found.locked


def test_control_and_enter_choose_a_label_and_lock_it(qtbot: QtBot) -> None:
    del qtbot
    when_asked(
        LabelPalette,
        lambda palette: QTest.keyClick(
            palette, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        ),
    )
    assert LabelPalette.ask(None, "?", LABELS) == Picked(LABELS[0], locked=True)


def test_the_palette_is_all_on_the_screen(qtbot: QtBot) -> None:
    palette = LabelPalette("What is it?", LABELS)
    qtbot.addWidget(palette)
    screen = palette.screen().availableGeometry()
    for corner in (screen.topLeft(), screen.bottomRight(), screen.center()):
        palette.stand_at(corner)
        assert screen.contains(palette.geometry())


@pytest.mark.parametrize("colors", [theme.DARK, theme.LIGHT])
def test_each_label_is_seen_in_its_colour(
    qapp: QApplication, qtbot: QtBot, colors: theme.Theme
) -> None:
    theme.apply(qapp, colors)
    palette = LabelPalette("What is it?", LABELS)
    qtbot.addWidget(palette)
    palette.show()
    image = palette.grab().toImage()
    found = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
    }
    assert {colors.person.name(), colors.place.name()} <= found


def test_two_keys_mark_the_selection_with_the_label_used_last(
    opened: MainWindow,
) -> None:
    select(opened, "costs")
    when_asked(LabelPalette, typing("law", Qt.Key.Key_Return))
    press(opened, "E")
    select(opened, "ferry strike")
    when_asked(LabelPalette, typing("1"))
    press(opened, "E")
    assert current(opened).label == "LAW"
    assert labels(opened).count("LAW") == 2


def test_the_palette_opens_for_the_selection_or_for_the_current_mention(
    opened: MainWindow,
) -> None:
    press(opened, "H")
    assert "Select some words first" in said(opened)
    select(opened, "ferry strike")
    when_asked(LabelPalette, typing("event", Qt.Key.Key_Return))
    press(opened, "H")
    assert current(opened).label == "EVENT"
    when_asked(LabelPalette, typing("T"))
    press(opened, "H")
    assert current(opened).label == "TIME"


def test_a_locked_label_is_given_without_a_question_until_it_is_unlocked(
    opened: MainWindow,
) -> None:
    chip = opened.findChild(LockChip)
    assert chip is not None
    assert chip.isHidden()
    when_asked(LabelPalette, typing("event", Qt.Key.Key_Return))
    press(opened, "Shift+L")
    assert chip.isVisible()
    assert chip.accessibleName() == "Locked label: Event"
    select(opened, "ferry strike")
    press(opened, "E")
    assert current(opened).label == "EVENT"
    press(opened, "Shift+L")
    assert chip.isHidden()
    select(opened, "costs")
    when_asked(LabelPalette, typing("", Qt.Key.Key_Escape))
    press(opened, "E")
    assert labels(opened).count("EVENT") == 1


def test_letting_the_mouse_go_marks_while_a_label_is_locked(
    opened: MainWindow,
) -> None:
    before = len(labels(opened))
    select(opened, "costs")
    let_go(opened)
    assert len(labels(opened)) == before
    when_asked(LabelPalette, typing("event", Qt.Key.Key_Return))
    press(opened, "Shift+L")
    select(opened, "costs")
    let_go(opened)
    assert current(opened).label == "EVENT"
    assert opened.article.view.selected_span() is None
    chip = opened.findChild(LockChip)
    assert chip is not None
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.isHidden()
    select(opened, "ferry strike")
    let_go(opened)
    assert len(labels(opened)) == before + 1


def test_a_lock_ends_with_the_project(opened: MainWindow) -> None:
    when_asked(LabelPalette, typing("event", Qt.Key.Key_Return))
    press(opened, "Shift+L")
    press(opened, "Ctrl+W")
    chip = opened.findChild(LockChip)
    assert chip is not None
    assert chip.isHidden()
