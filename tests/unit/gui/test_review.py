"""The order of reviewing, and what is at hand for it. No widgets."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pressmark.gui.work.review import (
    entity_named,
    entity_under,
    kind_of,
    nearest_entities,
    next_open,
    possible_parents,
    previous_open,
    reviewed_counts,
    whole_lines,
)
from pressmark.model.attribution import QuoteKind
from pressmark.model.bundle import Bundle
from pressmark.model.layer import Layer
from pressmark.model.review import Status
from pressmark.model.span import Span
from tests.builders import bundle, span_of

ARTICLE = bundle(
    "[“One,”:content 1] said [Ann:PERSON=Ann Smith]. [Two:content 2=indirect], said"
    " [Bo:PERSON=Bo Berg]. [Three:content 3=indirect], they said in [Halvern:GPE]."
)
QUOTES, MENTIONS = ARTICLE.attributions, ARTICLE.mentions


def decided(article: Bundle, *which: int) -> Bundle:
    """Return the article with some quotes accepted."""
    review = QUOTES[0].review.decided(Status.ACCEPTED, "")
    return replace(
        article,
        attributions=tuple(
            replace(quote, review=review) if n in which else quote
            for n, quote in enumerate(article.attributions)
        ),
    )


def test_the_next_open_suggestion_is_the_one_after_the_current() -> None:
    assert next_open(ARTICLE, QUOTES[0].id, Layer.ATTRIBUTIONS) == QUOTES[1]
    assert previous_open(ARTICLE, QUOTES[1].id, Layer.ATTRIBUTIONS) == QUOTES[0]


def test_without_a_current_one_the_first_of_the_layer_is_next() -> None:
    assert next_open(ARTICLE, None, Layer.MENTIONS) == MENTIONS[0]
    assert previous_open(ARTICLE, None, Layer.MENTIONS) == MENTIONS[-1]


def test_after_the_last_the_ones_left_behind_come_again() -> None:
    assert next_open(ARTICLE, QUOTES[2].id, Layer.ATTRIBUTIONS) == QUOTES[0]


def test_what_is_decided_is_passed_over() -> None:
    article = decided(ARTICLE, 1)
    assert next_open(article, QUOTES[0].id, Layer.ATTRIBUTIONS) == QUOTES[2]


def test_when_a_layer_is_done_the_next_layer_follows() -> None:
    article = decided(ARTICLE, 0, 1, 2)
    assert next_open(article, QUOTES[2].id, Layer.ATTRIBUTIONS) == MENTIONS[0]


def test_when_nothing_is_open_nothing_is_next() -> None:
    article = replace(decided(ARTICLE, 0, 1, 2), mentions=())
    assert next_open(article, QUOTES[2].id, Layer.ATTRIBUTIONS) is None


def test_decided_suggestions_are_counted_among_all_of_them() -> None:
    article = decided(ARTICLE, 0, 2)
    assert reviewed_counts(article, Layer.ATTRIBUTIONS) == (2, 3)


TEXT = "He said: “We won’t pay, ever!”\nShe left."


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("“We won’t pay, ever!”", QuoteKind.DIRECT),
        ("We won’t pay, ever!", QuoteKind.DIRECT),
        ("said: “We won’t", QuoteKind.MIXED),
        ("She left", QuoteKind.INDIRECT),
    ],
)
def test_the_marks_tell_the_kind_of_a_quote(words: str, kind: QuoteKind) -> None:
    assert kind_of(TEXT, (span_of(TEXT, words),)) is kind


def test_entities_mentioned_near_come_first() -> None:
    near = MENTIONS[1].span.start
    names = [entity.name for entity in nearest_entities(ARTICLE, near)]
    assert names == ["Bo Berg", "Ann Smith"]


def test_an_entity_is_known_by_its_name_and_label() -> None:
    found = entity_named(ARTICLE, "ann smith", "PERSON")
    assert found is not None
    assert found.name == "Ann Smith"
    assert entity_named(ARTICLE, "ann smith", "ORG") is None


def test_the_entity_of_a_source_is_that_of_the_mention_in_it() -> None:
    text = ARTICLE.document.text
    found = entity_under(ARTICLE, (span_of(text, "said Ann"),))
    assert found is not None
    assert found.name == "Ann Smith"
    assert entity_under(ARTICLE, (span_of(text, "they"),)) is None


def test_a_quote_cannot_be_nested_in_what_is_nested_in_it() -> None:
    first, second, third = QUOTES
    article = replace(
        ARTICLE, attributions=(first, replace(second, parent=first.id), third)
    )
    assert possible_parents(article, first) == [third]


def test_furniture_is_made_of_whole_lines() -> None:
    text = "One.\n  READ MORE here  \nTwo."
    assert whole_lines(text, span_of(text, "MORE")).covered(text) == "READ MORE here"
    assert whole_lines(text, Span(0, 1)).covered(text) == "One."
