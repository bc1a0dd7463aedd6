from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from pressmark.gui.inspector.cards import RowKind, Shape, Shown, Tone
from pressmark.gui.inspector.entity_list import ENTITIES, stands_for
from pressmark.model.bundle import Bundle
from pressmark.model.entity import Entity
from pressmark.model.ids import EntityId
from pressmark.model.review import Review
from pressmark.model.scheme import NEWS
from tests.builders import bundle
from tests.gui.listed import ACCEPTED, REJECTED, cards, model_of, titles

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def article() -> Bundle:
    return bundle(
        "On [Monday:DATE] [Mr. Lund:PERSON=Bo Lund] of the [Port Board:ORG=Port Board]"
        " met the press. [Bo Lund:PERSON=Bo Lund] smiled."
    )


def reviewed(article: Bundle, *reviews: Review) -> Bundle:
    """Return the article with the reviews of its mentions, in reading order."""
    changed = [
        replace(mention, review=review)
        for mention, review in zip(article.mentions, reviews, strict=False)
    ]
    rest = article.mentions[len(changed) :]
    return replace(article, mentions=(*changed, *rest))


def test_entities_stand_in_order_of_their_first_mention_with_counts(
    article: Bundle,
) -> None:
    decided = reviewed(article, ACCEPTED, ACCEPTED)
    lund, board, heading, monday = cards(model_of(ENTITIES, decided))
    assert (lund.title, lund.trailing) == ("Bo Lund", "2 mentions · 1 open")
    assert (board.title, board.trailing) == ("Port Board", "1 open")
    assert lund.badge is not None
    assert (lund.badge.text, lund.badge.tone) == ("Person", Tone.PERSON)
    assert lund.excerpt == "“Mr. Lund”"
    assert heading.shape is Shape.HEADING
    assert (monday.title, monday.shape) == ("Monday", Shape.LINE)


def test_the_current_entity_has_its_mentions_under_it(article: Bundle) -> None:
    model = model_of(ENTITIES, article)
    model.set_current(article.entities[0].id)
    assert titles(model)[:4] == ["Bo Lund", "Mr. Lund", "Bo Lund", "Port Board"]
    model.set_current(article.entities[1].id)
    assert titles(model)[:3] == ["Bo Lund", "Port Board", "Port Board"]


def test_a_current_mention_opens_its_entity(article: Bundle) -> None:
    model = model_of(ENTITIES, article)
    second = next(m for m in article.mentions if m.entity == article.entities[1].id)
    model.set_current(second.id)
    kinds = [row.kind for row in model.rows()]
    assert kinds[:3] == [RowKind.ENTITY, RowKind.ENTITY, RowKind.ANNOTATION]
    assert model.index_of(second.id).row() == 2


def test_a_mention_is_shown_among_the_words_around_it(article: Bundle) -> None:
    model = model_of(ENTITIES, article)
    model.set_current(article.entities[1].id)
    line = cards(model)[2]
    assert (line.before, line.title) == ("On Monday Mr. Lund of the ", "Port Board")
    assert line.after == " met the press. Bo Lund smiled."
    assert line.sentence.startswith("Mention “Port Board”, Organization, suggested")


def test_an_entity_is_left_out_when_all_its_mentions_are_rejected(
    article: Bundle,
) -> None:
    model = model_of(ENTITIES, reviewed(article, REJECTED, REJECTED, REJECTED))
    assert titles(model) == ["Bo Lund"]
    model.show_rejected(True)
    assert titles(model) == ["Bo Lund", "Port Board", "Without an entity", "Monday"]


def test_an_entity_that_nothing_mentions_is_listed_last(article: Bundle) -> None:
    nobody = Entity(EntityId("n"), "Aa", "X", ("A.",))
    model = model_of(ENTITIES, replace(article, entities=(nobody, *article.entities)))
    assert titles(model)[:3] == ["Bo Lund", "Port Board", "Aa"]
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(2).data(role) == "Aa, X, 0 mentions, 0 open, also “A.”"


def test_an_entity_stands_for_its_first_open_mention(article: Bundle) -> None:
    lund = article.entities[0].id
    first, second = (m.id for m in article.mentions if m.entity == lund)
    assert stands_for(Shown(article, NEWS), lund) == first
    decided = reviewed(article, ACCEPTED, ACCEPTED)
    assert stands_for(Shown(decided, NEWS), lund) == second
    assert stands_for(Shown(article, NEWS), EntityId("nobody")) is None
