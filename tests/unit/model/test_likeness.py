from __future__ import annotations

import pytest

from pressmark.model.entity import Entity
from pressmark.model.ids import EntityId
from pressmark.model.likeness import alike, alike_groups, probes


def named(name: str, kind: str = "PERSON", *aliases: str) -> Entity:
    return Entity(EntityId(name + kind), name, kind, aliases)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (named("José Pérez"), named("Jose Perez")),
        (named("Ann Smith"), named("Smith")),
        (named("Ann Smith"), named("Ann B. Smith")),
        (named("A. Smith"), named("Ann Smith")),
        (named("Ann Smith", "PERSON", "Annie"), named("Annie")),
        (named("United Nations", "ORG"), named("UN", "ORG")),
        (named("the Senate", "ORG"), named("Senate", "ORG")),
        (named("Georgia", "GPE"), named("Georgia", "PERSON")),
    ],
)
def test_some_are_perhaps_the_same(one: Entity, other: Entity) -> None:
    assert alike(one, other)
    assert alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (named("Ann Smith"), named("Bob Smith")),
        (named("Ann Smith"), named("Ann Smithson")),
        (named("Smith", "ORG"), named("Ann Smith")),
        (named("City Council", "ORG"), named("County Court", "ORG")),
    ],
)
def test_others_are_not(one: Entity, other: Entity) -> None:
    assert not alike(one, other)
    assert not alike(other, one)


def test_what_is_alike_is_found_by_its_probes() -> None:
    assert probes(named("Ann Smith", "PERSON", "Annie")) == ["smith", "annie"]
    assert probes(named("United Nations", "ORG")) == ["united nations", "UN"]


def test_who_is_alike_stands_in_one_group() -> None:
    ann, bob, smith = named("Ann Smith"), named("Bob Jones"), named("A. Smith")
    un, nations = named("UN", "ORG"), named("United Nations", "ORG")
    groups = alike_groups([ann, bob, un, smith, nations])
    assert groups == [[ann, smith], [un, nations]]
