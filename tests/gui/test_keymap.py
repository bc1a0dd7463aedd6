"""Changed keys: kept, taken from others, and shown at once wherever a key is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from pressmark.gui.action_table import SPECS
from pressmark.gui.inspector.card_page import CardPage
from pressmark.gui.key_button import KeyButton
from pressmark.gui.keys.keymap import (
    Keymap,
    key_of,
    keymap,
    regular,
    sequences,
    usual,
    with_key,
    with_keys,
)
from pressmark.gui.main_window import MainWindow
from pressmark.model.review import Status
from tests.gui.at_window import first_quote, press, said


@pytest.fixture
def keys(qapp: QApplication) -> Iterator[Keymap]:
    assert keymap().parent() is qapp
    yield keymap()
    keymap().load(None)


def test_sentences_name_the_key_an_action_has_now(keys: Keymap) -> None:
    words = "{} of {:,}: {undo} takes {what} back."
    assert with_keys(words, 1, 2000, what="it") == "1 of 2,000: Ctrl+Z takes it back."
    keys.change("undo", ("Ctrl+U",))
    assert with_keys(words, 1, 2, what="it") == "1 of 2: Ctrl+U takes it back."
    assert with_key("Undo", "undo") == "Undo (Ctrl+U)"


def test_an_action_without_a_key_is_named_instead(keys: Keymap) -> None:
    keys.change("quote", ())
    assert key_of("quote") == "“Quote”"
    assert with_key("Mark a quote", "quote") == "Mark a quote"


def test_a_key_is_taken_from_whoever_had_it(keys: Keymap) -> None:
    keys.change("accept", ("X",))
    assert keys.keys("reject") == ()
    assert keys.holder("X") == "accept"
    keys.change("flag", ("X", "Ctrl+Alt+X"))
    assert keys.keys("accept") == ()
    assert keys.keys("flag") == ("X", "Ctrl+Alt+X")


def test_resetting_one_action_gives_it_its_key_back(keys: Keymap) -> None:
    keys.change("accept", ("X",))
    keys.reset("reject")
    assert keys.keys("reject") == ("X",)
    assert keys.keys("accept") == ()
    keys.reset("accept")
    assert not any(map(keys.is_changed, SPECS))


def test_every_key_can_be_reset_at_once(keys: Keymap) -> None:
    keys.change("accept", ("X",))
    keys.change("hints", ())
    keys.reset_all()
    assert {id_: keys.keys(id_) for id_ in SPECS} == {id_: usual(id_) for id_ in SPECS}


def test_changed_keys_are_kept_and_unknown_ids_too(
    keys: Keymap, tmp_path: Path
) -> None:
    path = tmp_path / "keys.toml"
    path.write_text('later = ["Ctrl+Alt+L"]\n')
    assert keys.load(path) is None
    keys.change("accept", ("Z",))
    keys.change("reject", ("X",))
    written = path.read_text()
    assert written == 'accept = ["Z"]\nlater = ["Ctrl+Alt+L"]\n'
    keys.load(path)
    assert keys.keys("accept") == ("Z",)
    keys.reset_all()
    assert path.read_text() == 'later = ["Ctrl+Alt+L"]\n'


def test_what_is_no_key_is_left_out() -> None:
    assert regular("Foo+Q") == regular("Ctrl+K, A") == regular("") == ""
    assert regular("Ctrl+Return") == "Ctrl+Enter"
    assert [key.toString() for key in sequences(("Ctrl+Enter",))] == [
        "Ctrl+Enter",
        "Ctrl+Return",
    ]


def test_a_changed_key_works_and_is_shown_at_once(
    keys: Keymap, at_work: MainWindow
) -> None:
    button = at_work.findChild(KeyButton, "button_accept")
    assert button is not None
    keys.change("accept", ("Z",))
    assert at_work.actions_["accept"].shortcut().toString() == "Z"
    assert button.toolTip().endswith("(Z)")
    assert "Z" in button.accessibleDescription()
    press(at_work, "J")
    press(at_work, "A")
    assert first_quote(at_work).review.status is Status.SUGGESTED
    press(at_work, "Z")
    assert first_quote(at_work).review.status is Status.ACCEPTED


def test_sentences_of_the_window_follow_changed_keys(
    keys: Keymap, at_work: MainWindow
) -> None:
    keys.change("done_next", ("F9",))
    press(at_work, "J")
    for _ in range(6):
        press(at_work, "X")
    assert said(at_work) == "Nothing is open in this article: F9 for done."
    keys.change("import_articles", ("F10",))
    page = at_work.start_page
    assert any("F9 done" in label.text() for label in page.findChildren(QLabel))


def test_cards_and_what_is_said_without_any_follow_changed_keys(
    keys: Keymap, at_work: MainWindow
) -> None:
    press(at_work, "Ctrl+3")
    page = at_work.inspector.currentWidget()
    assert isinstance(page, CardPage)
    keys.change("stance", ("F9",))
    said = [label.text() for label in page.findChildren(QLabel)]
    assert any("press F9" in words for words in said)
    press(at_work, "J")
    quotes = at_work.inspector.currentWidget()
    assert isinstance(quotes, CardPage)
    keys.change("set_source", ("F10",))
    press(at_work, "J")
    model = quotes.model
    rows = [model.card(model.index(row)) for row in range(model.rowCount())]
    asides = [detail.aside for card in rows for detail in card.details]
    assert any("F10" in aside for aside in asides)
