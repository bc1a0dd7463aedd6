from __future__ import annotations

from dataclasses import replace

import pytest

from pressmark.model.bundle import Bundle
from pressmark.model.document import Document
from pressmark.model.entity import Entity
from pressmark.model.excess import LONGEST_NAME, LONGEST_TEXT, excess_of
from pressmark.model.ids import DocumentId, EntityId, new_id

LONG = "x" * (LONGEST_NAME + 1)


def bundle(text: str = "It rains.", name: str = "a", **metadata: str) -> Bundle:
    return Bundle(Document(DocumentId(new_id()), name, text, metadata=metadata))


def test_an_article_as_long_as_can_be_is_kept() -> None:
    whole = bundle("x" * LONGEST_TEXT, LONG[1:], headline=LONG[1:], extra=LONG)
    assert excess_of(whole) is None


def test_a_longer_text_is_too_much() -> None:
    found = excess_of(bundle("x" * (LONGEST_TEXT + 1)))
    assert found == "its text is longer than 5,000,000 characters; divide it"


@pytest.mark.parametrize(
    "endless",
    [
        bundle(name=LONG),
        bundle(headline=LONG),
        replace(bundle(), entities=(Entity(EntityId(new_id()), LONG, "PERSON"),)),
        replace(bundle(), entities=(Entity(EntityId(new_id()), "a", "b", (LONG,)),)),
    ],
    ids=["name", "headline", "entity", "alias"],
)
def test_a_name_without_end_is_too_much(endless: Bundle) -> None:
    found = excess_of(endless)
    assert found is not None
    assert "longer than 10,000 characters" in found
