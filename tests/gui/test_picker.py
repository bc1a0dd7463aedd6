from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from pressmark.gui.dialogs.picker import Choice, Picker, matching

CHOICES = (
    Choice(1, "Port Board", "Organization", "1"),
    Choice(2, "José Board", "Person", "2"),
    Choice(3, "Ann Portman", "Person", "3"),
    Choice(4, "Deportes", "Organization"),
)


@pytest.fixture
def picker(qtbot: QtBot) -> Picker:
    made = Picker("Speaker", CHOICES, allow_new="New entity “%s”")
    qtbot.addWidget(made)
    made.show()
    return made


def field(picker: Picker) -> QLineEdit:
    """Return the line that is typed in."""
    found = picker.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def offered(picker: Picker) -> list[str]:
    """Return the words of what is offered."""
    found = picker.findChild(QListWidget)
    assert isinstance(found, QListWidget)
    return [found.item(row).text() for row in range(found.count())]


def test_what_is_called_just_so_comes_before_what_begins_so() -> None:
    nations = [Choice(1, "Russian"), Choice(2, "Russia Today"), Choice(3, "Russia")]
    assert [c.value for c in matching(nations, "russia")] == [3, 1, 2]


def test_the_best_match_comes_first() -> None:
    assert [c.value for c in matching(CHOICES, "port")] == [1, 3, 4]
    assert [c.value for c in matching(CHOICES, "")] == [1, 2, 3, 4]


@pytest.mark.parametrize("typed", ["jose", "JOSÉ", " José ", "Jose\u0301"])
def test_case_and_accents_do_not_matter(typed: str) -> None:
    assert [c.value for c in matching(CHOICES, typed)] == [2]


def test_what_is_known_about_a_choice_finds_it_last() -> None:
    people = (Choice(1, "Ann", "Person"), Choice(2, "Personal Bank"))
    assert [c.value for c in matching(people, "person")] == [2, 1]


def test_typing_and_enter_choose(picker: Picker, qtbot: QtBot) -> None:
    QTest.keyClicks(field(picker), "board")
    assert offered(picker) == ["Port Board", "José Board", "New entity “board”"]
    with qtbot.waitSignal(picker.chosen) as chosen:
        QTest.keyClick(field(picker), Qt.Key.Key_Return)
    assert chosen.args == [CHOICES[0]]
    assert not picker.isVisible()


def test_the_arrow_keys_move_in_the_list(picker: Picker, qtbot: QtBot) -> None:
    QTest.keyClick(field(picker), Qt.Key.Key_Down)
    QTest.keyClick(field(picker), Qt.Key.Key_Down)
    QTest.keyClick(field(picker), Qt.Key.Key_Up)
    assert field(picker).accessibleDescription() == "José Board, Person, key 2"
    with qtbot.waitSignal(picker.chosen) as chosen:
        QTest.keyClick(field(picker), Qt.Key.Key_Enter)
    assert chosen.args == [CHOICES[1]]


def test_something_new_can_be_made_of_the_typed_words(
    picker: Picker, qtbot: QtBot
) -> None:
    QTest.keyClicks(field(picker), " Cy Orr ")
    assert offered(picker) == ["New entity “Cy Orr”"]
    with qtbot.waitSignal(picker.chosen) as chosen:
        QTest.keyClick(field(picker), Qt.Key.Key_Return)
    assert chosen.args == ["Cy Orr"]


def test_a_name_that_is_there_is_not_offered_as_new(picker: Picker) -> None:
    QTest.keyClicks(field(picker), "Deportes")
    assert offered(picker) == ["Deportes"]


def test_a_digit_chooses_while_nothing_is_typed(picker: Picker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(picker.chosen) as chosen:
        QTest.keyClick(field(picker), Qt.Key.Key_3)
    assert chosen.args == [CHOICES[2]]


def test_a_digit_is_typed_among_other_words(picker: Picker) -> None:
    QTest.keyClicks(field(picker), "G7")
    assert field(picker).text() == "G7"
    assert picker.isVisible()


def test_enter_without_a_match_chooses_nothing(qtbot: QtBot) -> None:
    picker = Picker("Quote", CHOICES)
    qtbot.addWidget(picker)
    picker.show()
    QTest.keyClicks(field(picker), "zzz")
    with qtbot.assertNotEmitted(picker.chosen):
        QTest.keyClick(field(picker), Qt.Key.Key_Return)
    assert picker.isVisible()


def test_a_click_chooses(picker: Picker, qtbot: QtBot) -> None:
    found = picker.findChild(QListWidget)
    assert isinstance(found, QListWidget)
    at = found.visualItemRect(found.item(1)).center()
    with qtbot.waitSignal(picker.chosen) as chosen:
        QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chosen.args == [CHOICES[1]]


def test_what_is_chosen_now_is_marked(qtbot: QtBot) -> None:
    picker = Picker("Speaker", CHOICES, current=3)
    qtbot.addWidget(picker)
    picker.show()
    with qtbot.waitSignal(picker.chosen) as chosen:
        QTest.keyClick(field(picker), Qt.Key.Key_Return)
    assert chosen.args == [CHOICES[2]]


@pytest.mark.parametrize(
    ("key", "expected"), [(Qt.Key.Key_2, CHOICES[1]), (Qt.Key.Key_Escape, None)]
)
def test_asking_waits_for_an_answer(key: Qt.Key, expected: Choice | None) -> None:
    def answer() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, Picker)
        QTest.keyClick(field(asked), key)

    QTimer.singleShot(0, answer)
    assert Picker.choose(None, "Speaker", CHOICES) == expected
