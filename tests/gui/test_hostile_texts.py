"""Nothing that comes from a project or an article is more than text in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pressmark.gui.article.view import ArticleView
from pressmark.gui.main_window import MainWindow
from pressmark.gui.plain import PlainLabel, disguise_words, entry, tip
from pressmark.model.scheme import NEWS
from pressmark.model.span import Span
from pressmark.model.visible import HIDES, TURNS
from tests.foreign import put_behind_texts
from tests.gui.every_window import project_of_all, sweep
from tests.gui.hostile_texts import EVIL, betrayals, endless, evil_project
from tests.projects import article


@pytest.mark.parametrize("tampered", [False, True])
def test_no_window_takes_a_text_for_more_or_hides_a_part_of_it(
    window: MainWindow, tmp_path: Path, *, tampered: bool
) -> None:
    found = list[str]()
    path = evil_project(tmp_path)
    if tampered:
        put_behind_texts(path, EVIL)

    def look(opened_by: str, shown: QWidget) -> None:
        found.extend(f"{opened_by}: {one}" for one in betrayals(shown))

    sweep(window, path, look, QSize(1600, 900))
    assert not found, "\n".join(dict.fromkeys(found))


def test_no_window_lays_out_a_text_without_end(
    window: MainWindow, tmp_path: Path
) -> None:
    found = list[str]()
    path = project_of_all(tmp_path)
    put_behind_texts(path, "A" * 60_000)

    def look(opened_by: str, shown: QWidget) -> None:
        found.extend(f"{opened_by}: {one}" for one in endless(shown))

    sweep(window, path, look, QSize(1600, 900))
    assert not found, "\n".join(dict.fromkeys(found))


def test_the_article_shows_what_cannot_be_seen_and_copies_it_as_it_is(
    qtbot: QtBot,
) -> None:
    text = "Pay \u202e001\u202c euro\u200bs to \U000e0041Ann \u0001now."
    view = ArticleView()
    qtbot.addWidget(view)
    view.show_bundle(article(text), NEWS)
    told = view.toPlainText()
    assert told == f"Pay {TURNS}001{TURNS} euro{HIDES}s to {HIDES * 2}Ann ␁now."
    view.select(Span(0, len(text)))
    assert view.selected_span() == Span(0, len(text))
    view.copy()
    assert QGuiApplication.clipboard().text() == text
    # What Python made for it must not be left until Python is gone.
    QGuiApplication.clipboard().clear()


def test_a_label_shows_markup_and_unseen_characters() -> None:
    label = PlainLabel(EVIL)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == EVIL.replace("\u202e", "‹U+202E›").replace(
        "\u200b", "‹U+200B›"
    )
    label.setText("a\u200eb")
    assert label.text() == "a‹U+200E›b"


def test_a_tooltip_shows_markup_as_it_is() -> None:
    assert tip("R & D, 5 < 6") == "<span>R &amp; D, 5 &lt; 6</span>"
    assert tip("&lt;") == "<span>&amp;lt;</span>"
    assert tip("R & D") == "R & D"
    assert tip("<b>\n</b>") == "<span>&lt;b&gt;<br>&lt;/b&gt;</span>"


def test_an_entry_of_a_menu_takes_no_key_from_a_name() -> None:
    assert entry("R&D \u202e") == "R&&D ‹U+202E›"


def test_a_letter_in_disguise_is_told_with_its_entity() -> None:
    assert disguise_words("Аngela Mеrkel") == (
        "letters that only look Latin: “А”, “е” (Cyrillic)"
    )
    assert disguise_words("Angela Merkel") == ""
