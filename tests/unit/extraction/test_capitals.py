"""Capitals that stand for governments."""

from __future__ import annotations

import pytest

from pressmark.extraction import LAYERS
from pressmark.extraction.convert import to_bundle
from pressmark.extraction.guidance import Guidance
from pressmark.extraction.pipeline import Pipeline
from pressmark.model.document import Document
from pressmark.model.ids import DocumentId

TEXT = (
    "Norway and Denmark quarrel about herring\n\nOslo has closed its ports to ships"
    " from Denmark, and Copenhagen wants to answer on Friday. Ministers met in Oslo"
    " on Monday; relations between Oslo and Copenhagen are tense, said an adviser who"
    " flew to Copenhagen. Oslo’s streets were quiet, and Norway waits."
)


def names(text: str, *, capitals_speak: bool) -> dict[str, list[str]]:
    pipeline = Pipeline(LAYERS, Guidance(capitals_speak=capitals_speak))
    with pipeline.reading(text) as doc:
        bundle = to_bundle(doc, Document(DocumentId("d"), "article", text), LAYERS)
    return {
        entity.name: [
            mention.span.covered(text)
            for mention in bundle.mentions
            if mention.entity == entity.id
        ]
        for entity in bundle.entities
    }


@pytest.fixture(scope="module")
def speaking() -> dict[str, list[str]]:
    return names(TEXT, capitals_speak=True)


def test_a_capital_that_acts_is_the_country(speaking: dict[str, list[str]]) -> None:
    assert speaking["Norway"] == ["Norway", "Oslo", "Oslo", "Norway"]
    assert speaking["Denmark"].count("Copenhagen") == 2


def test_a_capital_where_something_is_stays_a_city(
    speaking: dict[str, list[str]],
) -> None:
    assert speaking["Oslo"] == ["Oslo", "Oslo"]
    assert speaking["Copenhagen"] == ["Copenhagen"]


def test_capitals_are_cities_where_a_person_wants_them_so() -> None:
    found = names(TEXT, capitals_speak=False)
    assert found["Oslo"] == ["Oslo"] * 4
    assert "Oslo" not in found["Norway"]
