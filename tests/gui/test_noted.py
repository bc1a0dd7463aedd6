"""Notes beside what they are on: in cards, margin and tip; those of a pipeline too."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pressmark.gui.article.margin import margin_labels
from pressmark.gui.article.words import describe
from pressmark.gui.inspector.card_view import CardView
from pressmark.gui.inspector.entity_list import ENTITIES
from pressmark.gui.inspector.note_list import NOTES
from pressmark.gui.inspector.quote_list import QUOTES
from pressmark.gui.main_window import MainWindow
from pressmark.model.bundle import Bundle
from pressmark.model.ids import NoteId
from pressmark.model.layer import Layer
from pressmark.model.note import Note
from pressmark.model.scheme import NEWS
from tests.builders import AT, bundle
from tests.gui.at_window import press
from tests.gui.listed import cards, details, model_of
from tests.projects import made

GARBLED = "“Lindqvist Amara” reads like two names run together."
ARTICLE = bundle(
    "[“We agree,”:content 1] said [[Lindqvist Amara:PERSON=Lindqvist Amara]:source 1]."
)


def noted(
    author: str = "rules", *, resolved: bool = False, on: str | None = None
) -> Bundle:
    """Return an article with a note on its quote, or on something else."""
    about = on or ARTICLE.attributions[0].id
    note = Note(NoteId("n"), about, GARBLED, resolved, author, AT)
    return replace(ARTICLE, notes=(note,))


def test_a_note_of_a_pipeline_goes_by_what_it_makes_and_what_it_is_about() -> None:
    (card,) = cards(model_of(NOTES, noted()))
    assert card.title == "Suggestions"
    assert "Note by Suggestions" in card.sentence
    assert card.excerpt == f"Looks garbled: {GARBLED}"
    assert card.excerpt in card.sentence


def test_what_a_pipeline_says_of_the_whole_article_stands_for_itself() -> None:
    said = "This article seems to be in Russian."
    note = Note(NoteId("n"), None, said, False, "rules", AT)
    (card,) = cards(model_of(NOTES, replace(ARTICLE, notes=(note,))))
    assert (card.title, card.excerpt) == ("Suggestions", said)


def test_a_note_of_a_person_goes_by_their_name() -> None:
    (card,) = cards(model_of(NOTES, noted("ro")))
    assert (card.title, card.excerpt) == ("ro", GARBLED)


def test_a_quote_with_a_note_is_flagged_and_says_it() -> None:
    model = model_of(QUOTES, noted())
    model.set_current(ARTICLE.attributions[0].id)
    (card,) = cards(model)
    assert card.flagged
    assert details(card)["Note"] == f"Looks garbled: {GARBLED}"


def test_a_mention_with_a_note_says_it_beside_its_words() -> None:
    model = model_of(ENTITIES, noted(on=ARTICLE.mentions[0].id))
    model.set_current(ARTICLE.mentions[0].id)
    assert cards(model)[1].trailing == "looks garbled"


def test_what_is_resolved_is_said_no_more() -> None:
    article = noted(resolved=True)
    model = model_of(QUOTES, article)
    model.set_current(ARTICLE.attributions[0].id)
    assert not cards(model)[0].flagged
    assert "Note" not in details(cards(model)[0])
    (label,) = margin_labels(article, frozenset(Layer))
    assert not label.noted


def test_the_margin_and_the_tip_tell_of_a_note() -> None:
    article = noted()
    (label,) = margin_labels(article, frozenset(Layer))
    assert label.noted
    told = describe(article, article.attributions[0], NEWS, {})
    assert told.endswith(f"Looks garbled: {GARBLED}")


def test_a_note_of_a_pipeline_is_dealt_with_as_any_other(
    window: MainWindow, tmp_path: Path
) -> None:
    project = made(tmp_path, [noted()])
    project.close()
    window.open_path(project.path)
    press(window, "Ctrl+4")
    view = window.inspector.currentWidget().findChild(CardView)
    assert view is not None
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert window.focus.current() == window.focus.bundle.attributions[0]
    press(window, "Ctrl+4")
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert window.focus.bundle.notes[0].resolved
    press(window, "Ctrl+Z")
    assert not window.focus.bundle.notes[0].resolved
