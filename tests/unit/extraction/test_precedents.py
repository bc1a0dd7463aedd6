"""What was decided before holds in the texts that come after."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from pressmark.extraction import LAYERS
from pressmark.extraction.convert import to_bundle
from pressmark.extraction.guidance import Guidance, KnownName
from pressmark.extraction.pipeline import Pipeline
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document, RegionLabel
from pressmark.model.ids import DocumentId

TEXT = (
    "Ferry stops for the winter\n\n"
    "The ferry will stop for the winter, Ines Lindqvist told reporters on Monday. "
    "“We have no ice class,” Lindqvist said. The Polaris sails again in May.\n\n"
    "Get the app\n\n"
    "Unlike Polaris, the harbour of Tammisaari stays open, she said."
)

Read = Callable[..., Bundle]


@pytest.fixture(scope="module")
def read() -> Read:
    """Return what reads a text by a guidance."""
    pipeline = Pipeline(LAYERS)

    def bundle(
        text: str = TEXT,
        *,
        names: Mapping[str, KnownName] | None = None,
        not_names: Mapping[str, int] | None = None,
        furniture: Mapping[str, int] | None = None,
        not_furniture: Mapping[str, int] | None = None,
    ) -> Bundle:
        pipeline.guidance = Guidance(
            names=names or {},
            not_names=not_names or {},
            furniture=furniture or {},
            not_furniture=not_furniture or {},
        )
        document = Document(DocumentId("a"), "a", text)
        with pipeline.reading(text) as doc:
            return to_bundle(doc, document, LAYERS)

    return bundle


def named(bundle: Bundle) -> set[tuple[str, str, str | None]]:
    """Return the mentions of a bundle: words, label and name of the entity."""
    found: set[tuple[str, str, str | None]] = set()
    for mention in bundle.mentions:
        entity = bundle.entity(mention.entity)
        words = mention.span.covered(bundle.document.text)
        found.add((words, mention.label, entity.name if entity else None))
    return found


def lines(bundle: Bundle, label: str) -> list[str]:
    return [
        region.span.covered(bundle.document.text)
        for region in bundle.regions
        if region.label == label
    ]


def test_a_known_name_is_found_with_its_label_and_entity(read: Read) -> None:
    found = read(names={"Polaris": KnownName("MS Polaris", "PRODUCT", 3)})
    assert ("Polaris", "PRODUCT", "MS Polaris") in named(found)
    places = [m for m in found.mentions if m.label == "PRODUCT"]
    assert len(places) == 2
    assert {mention.review.score for mention in places} == {950}


def test_an_alias_is_of_the_entity_it_was_decided_to_be_of(read: Read) -> None:
    known = KnownName("Ines Maria Lindqvist", "PERSON", 1)
    found = read(names={"Lindqvist": known, "Ines Lindqvist": known})
    meant = {name for words, _, name in named(found) if "Lindqvist" in words}
    assert meant == {"Ines Maria Lindqvist"}
    (entity,) = [one for one in found.entities if "Lindqvist" in one.name]
    assert set(entity.aliases) == {"Ines Lindqvist", "Lindqvist"}


def test_quotes_have_known_speakers(read: Read) -> None:
    known = KnownName("Ines Maria Lindqvist", "PERSON", 1)
    found = read(names={"Lindqvist": known, "Ines Lindqvist": known})
    speakers = {
        entity.name
        for quote in found.attributions
        if (entity := found.entity(quote.speaker)) is not None
    }
    assert speakers == {"Ines Maria Lindqvist"}


def test_a_part_of_a_longer_name_is_no_mention(read: Read) -> None:
    found = read(names={"Ines": KnownName("Ines Aalto", "PERSON", 5)})
    assert "Ines Aalto" not in {name for *_, name in named(found)}


def test_a_longer_known_name_takes_the_place_of_its_parts(read: Read) -> None:
    known = KnownName("Harbour of Tammisaari", "FAC", 2)
    found = read(names={"harbour of Tammisaari": known})
    assert ("harbour of Tammisaari", "FAC", "Harbour of Tammisaari") in named(found)
    assert "Tammisaari" not in {words for words, *_ in named(found)}


def test_a_month_is_not_taken_for_a_person_of_that_name(read: Read) -> None:
    found = read(names={"May": KnownName("Theo May", "PERSON", 5)})
    assert "May" not in {words for words, *_ in named(found)}


def test_a_rejected_string_is_not_suggested(read: Read) -> None:
    assert "Lindqvist" in {words for words, *_ in named(read())}
    found = named(read(not_names={"Lindqvist": 1}))
    assert "Lindqvist" not in {words for words, *_ in found}
    assert "Ines Lindqvist" in {words for words, *_ in found}


def test_a_line_of_furniture_is_found_again(read: Read) -> None:
    found = read(furniture={"get the app": 2})
    assert "Get the app" in lines(found, RegionLabel.FURNITURE)
    assert "Get the app" not in lines(found, RegionLabel.SUBHEADING)


def test_nothing_is_looked_for_in_a_line_of_furniture(read: Read) -> None:
    line = "unlike polaris, the harbour of tammisaari stays open, she said."
    found = read(furniture={line: 1})
    assert "Tammisaari" not in {words for words, *_ in named(found)}


def test_a_line_that_is_no_furniture_is_not_suggested_as_such(read: Read) -> None:
    text = TEXT + "\n\nShare this article on Facebook"
    assert "Share this article on Facebook" in lines(read(text), RegionLabel.FURNITURE)
    found = read(text, not_furniture={"share this article on facebook": 1})
    assert "Share this article on Facebook" not in lines(found, RegionLabel.FURNITURE)


def test_an_article_that_says_more_of_a_name_knows_better(read: Read) -> None:
    found = read(names={"Lindqvist": KnownName("Olof Lindqvist", "PERSON", 5)})
    assert "Olof Lindqvist" not in {name for *_, name in named(found)}


def test_a_mention_has_the_label_that_its_form_had(read: Read) -> None:
    text = "The mayor spoke to Finnish reporters on Monday."
    known = KnownName("Finland", "GPE", 2, "NORP")
    found = read(text, names={"Finnish": known})
    assert ("Finnish", "NORP", "Finland") in named(found)
    assert {one.type for one in found.entities if one.name == "Finland"} == {"GPE"}
