from __future__ import annotations

from dataclasses import replace

import pytest

from pressmark.gui.inspector.note_list import NOTES
from pressmark.model.bundle import Bundle
from pressmark.model.ids import AnnotationId, NoteId
from pressmark.model.note import Note
from pressmark.model.stance import Stance
from tests.builders import SUGGESTED, bundle
from tests.gui.listed import cards, details, model_of, titles

pytestmark = pytest.mark.usefixtures("qapp")


def note(identifier: str, on: str | None, *, resolved: bool = False) -> Note:
    at = f"2026-01-0{identifier}T03:04:05Z"
    return Note(NoteId(identifier), on, f"text {identifier}", resolved, "ro", at)


def noted(*notes: Note) -> Bundle:
    made = bundle("[Ann:PERSON=Ann] said [“never”:content 1].\n[Read more:furniture]")
    stance = Stance(AnnotationId("s"), None, None, "tolls", "favor", SUGGESTED)
    return replace(made, notes=notes, stances=(stance,))


def test_notes_to_deal_with_come_first_then_the_oldest() -> None:
    notes = (note("1", None, resolved=True), note("3", None), note("2", None))
    model = model_of(NOTES, noted(*notes))
    assert [card.excerpt for card in cards(model)] == ["text 2", "text 3", "text 1"]
    assert [card.checked for card in cards(model)] == [False, False, True]
    assert titles(model) == ["ro", "ro", "ro"]


def test_notes_on_one_thing_stand_together_as_a_thread() -> None:
    quote = noted().attributions[0].id
    notes = (note("1", quote), note("2", None), note("3", quote, resolved=True))
    model = model_of(NOTES, noted(*notes))
    assert [card.excerpt for card in cards(model)] == ["text 1", "text 3", "text 2"]
    assert titles(model) == ["ro", "↳ ro", "ro"]


def test_a_note_says_what_it_is_on() -> None:
    made = noted()
    ids = [a.id for a in made.annotations()]
    subjects = [None, *ids, made.entities[0].id, "gone"]
    notes = tuple(note(str(n), on) for n, on in enumerate(subjects, start=1))
    model = model_of(NOTES, noted(*notes))
    assert [details(card)["On"] for card in cards(model)] == [
        "the article",
        "furniture: Read more",
        "mention “Ann”",
        "quote of unknown speaker: “never”",
        "stance of the article on tolls",
        "entity Ann",
        "something that is gone",
    ]


def test_a_note_is_said_in_a_sentence_to_a_screen_reader() -> None:
    model = model_of(NOTES, noted(replace(note("1", None), at="long ago")))
    assert cards(model)[0].sentence == (
        "Note by ro on the article, long ago, to resolve: text 1"
    )
