from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from pressmark.gui.inspector.cards import Shape, Tone
from pressmark.gui.inspector.stance_list import STANCES
from pressmark.gui.label_words import polarity_keys, polarity_name
from pressmark.model.bundle import Bundle
from pressmark.model.ids import AnnotationId
from pressmark.model.scheme import NEWS, POLARITY_LABELS, Label, own_polarity
from pressmark.model.stance import POLARITIES, Evidence, Stance
from tests.builders import SUGGESTED, bundle, span_of
from tests.gui.listed import ACCEPTED, cards, details, model_of, titles

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def article() -> Bundle:
    made = bundle(
        "[Ann:PERSON=Ann] said [“never”:content 1] to [Bo:PERSON=Bo]. She left angry."
    )
    ann, bo = (entity.id for entity in made.entities)
    quote = Evidence(attribution=made.attributions[0].id)
    passage = Evidence(spans=(span_of(made.document.text, "left angry"),))
    return replace(
        made,
        stances=(
            Stance(
                AnnotationId("1"),
                holder=ann,
                target=None,
                topic="the toll",
                polarity="against",
                review=ACCEPTED,
                explicit=True,
                evidence=(quote, passage),
                note="Plain.",
            ),
            Stance(AnnotationId("2"), None, bo, None, "none", SUGGESTED),
            Stance(AnnotationId("3"), ann, bo, None, "favor", SUGGESTED),
        ),
    )


def test_stances_are_gathered_under_who_has_them(article: Bundle) -> None:
    model = model_of(STANCES, article)
    assert titles(model) == [
        "Stance of the article",
        "Bo",
        "Stance of Ann",
        "Bo",
        "the toll",
    ]


def test_a_heading_cannot_be_made_current(article: Bundle) -> None:
    model = model_of(STANCES, article)
    for row, card in enumerate(cards(model)):
        enabled = bool(model.flags(model.index(row)) & Qt.ItemFlag.ItemIsEnabled)
        assert enabled is (card.shape is not Shape.HEADING)


def test_every_polarity_can_be_chosen_by_its_key(article: Bundle) -> None:
    model = model_of(STANCES, article)
    card = model.card(model.index_of("1"))
    keys = [(segment.text, segment.hint) for segment in card.segments]
    assert keys == [
        ("Against", "1"),
        ("Neutral", "2"),
        ("For", "3"),
        ("Mixed", "4"),
        ("Unclear", "5"),
        ("None", "0"),
    ]
    chosen = [s for s in card.segments if s.chosen]
    assert [(s.value, s.tone) for s in chosen] == [("against", Tone.AGAINST)]


def test_a_schemes_own_polarities_get_the_keys_that_are_left() -> None:
    own = ("favor", "sceptical", "hopeful", "a", "b", "c", "none")
    assert polarity_keys([own_polarity(one) for one in own]) == {
        "c": "1",
        "favor": "3",
        "sceptical": "6",
        "hopeful": "7",
        "a": "8",
        "b": "9",
        "none": "0",
    }
    assert polarity_name(own_polarity("very_hopeful")) == "Very hopeful"
    assert set(polarity_keys(POLARITY_LABELS)) == set(POLARITIES)


def test_a_polarity_has_the_key_name_and_colour_that_its_scheme_gives_it(
    article: Bundle,
) -> None:
    labels = (
        Label("favor", "Pro", "favor", key="2"),
        Label("against", "Contra", "against", "#123456", key="7"),
    )
    model = model_of(STANCES, article, replace(NEWS, polarity_labels=labels))
    segments = model.card(model.index_of("1")).segments
    assert [(s.text, s.hint, s.tone) for s in segments] == [
        ("Pro", "2", "favor"),
        ("Contra", "7", "#123456"),
    ]


def test_a_polarity_that_the_scheme_lacks_is_shown_all_the_same(
    article: Bundle,
) -> None:
    scheme = replace(
        NEWS, polarity_labels=tuple(map(own_polarity, ("favor", "neutral")))
    )
    model = model_of(STANCES, article, scheme)
    segments = model.card(model.index_of("1")).segments
    assert [s.value for s in segments] == ["neutral", "favor", "against"]
    assert [s.chosen for s in segments] == [False, False, True]


def test_the_current_stance_shows_its_evidence_and_note(article: Bundle) -> None:
    model = model_of(STANCES, article)
    assert model.card(model.index_of("1")).details == ()
    model.set_current("1")
    card = model.card(model.index_of("1"))
    lines = [one.title for one in cards(model) if one.shape is Shape.LINE]
    assert lines == ["“never”", "left angry"]
    assert details(card)["Said"] == "explicit"
    assert details(card)["Note"] == "Plain."


def test_a_suggested_stance_says_how_sure_it_is(article: Bundle) -> None:
    model = model_of(STANCES, article)
    assert model.card(model.index_of("3")).trailing == "suggested · 80%"
    assert model.card(model.index_of("1")).trailing == "2 pieces of evidence"


def test_a_stance_is_said_in_a_sentence_to_a_screen_reader(article: Bundle) -> None:
    model = model_of(STANCES, article)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index_of("1").data(role) == (
        "Stance of Ann on the toll: Against, accepted, 2 pieces of evidence"
    )
    assert model.index_of("2").data(role) == (
        "Stance of the article on Bo: None, suggested · 80%, 0 pieces of evidence"
    )
