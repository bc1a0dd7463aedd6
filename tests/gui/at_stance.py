"""What a person does at the card of a stance, for tests at the window."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pressmark.gui.main_window import MainWindow
from pressmark.gui.stances.stance_card import StanceCard
from pressmark.model.stance import Stance


def open_card(window: MainWindow) -> StanceCard:
    """Return the card that is open."""
    cards = [one for one in window.findChildren(StanceCard) if one.isVisible()]
    assert len(cards) == 1
    return cards[0]


def keys(*pressed: str) -> None:
    """Press keys one after another in whatever has the keyboard."""
    for key in pressed:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keySequence(focused, key)


def typed(words: str) -> None:
    """Type words in whatever has the keyboard."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, words)


def current_stance(window: MainWindow) -> Stance:
    """Return the stance that is current."""
    stance = window.focus.current()
    assert isinstance(stance, Stance)
    return stance
