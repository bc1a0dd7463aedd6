from __future__ import annotations

import pytest

from pressmark.model.entity import Entity
from pressmark.model.ids import EntityId
from pressmark.model.likeness import alike, alike_groups, probes
from pressmark.model.lookalikes import disguises, script_of, skeleton


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Аngela Merkel", ["А"]),
        ("Angela Mеrkеl", ["е"]),
        ("Αnn Smith", ["Α"]),
        ("РауРаl Inc", ["Р", "а", "у"]),
        ("Сосо Smith", ["С", "о", "с"]),
    ],
)
def test_a_letter_that_passes_for_a_latin_one_is_found(
    name: str, letters: list[str]
) -> None:
    assert disguises(name) == letters


@pytest.mark.parametrize(
    "name",
    [
        *("Ann Smith", "José Müller", "Ангела Меркель", "Αλέξης Τσίπρας", "Сара"),
        *("東京 Tower", "Ｔｏｋｙｏ", "β-Catenin", "5 µm", "محمد صلاح", ""),
    ],
)
def test_a_name_in_its_own_letters_is_not_suspected(name: str) -> None:
    assert disguises(name) == []


def test_a_name_is_compared_as_it_looks() -> None:
    assert skeleton("Аngela") == skeleton("Angela") == "Angela"
    assert skeleton("𝐀𝐧𝐧 Ｓｍｉｔｈ") == "Ann Smith"


def test_the_script_of_a_letter_has_a_name() -> None:
    assert script_of("а") == "Cyrillic"
    assert script_of("Α") == "Greek"


def test_an_entity_in_disguise_is_perhaps_the_same() -> None:
    true = Entity(EntityId("1"), "OPEC", "ORG")
    false = Entity(EntityId("2"), "ОРЕС", "ORG")
    assert alike(true, false)
    assert alike_groups([true, false]) == [[true, false]]
    assert "opec" in probes(false)


def test_greek_and_cyrillic_names_are_compared_as_before() -> None:
    assert alike(
        Entity(EntityId("1"), "Νίκος", "ORG"), Entity(EntityId("2"), "νίκος", "ORG")
    )
