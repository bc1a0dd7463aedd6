"""Attributions are compared as the words they mark."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressmark.measures.agreement import agreement, among, with_each
from pressmark.measures.parts import Chosen, Part, part, summed
from pressmark.measures.quotes import (
    Likeness,
    Reading,
    Unit,
    attr,
    content50,
    inside_marks,
    paired,
    triple,
)
from pressmark.model.attribution import Attribution, QuoteKind
from pressmark.model.ids import AnnotationId
from pressmark.model.span import Span, fragments
from tests.builders import SUGGESTED, bundle

TEXT = "“We won’t,” Ann’s aide said: it rains in Oslo. “It pours,” Bo added."
READING = Reading(TEXT)

spans = st.tuples(st.integers(0, len(TEXT) - 2), st.integers(1, 20)).map(
    lambda pair: Span(pair[0], min(len(TEXT), pair[0] + pair[1]))
)
fragment_lists = st.lists(spans, max_size=2).map(fragments)
units = st.builds(
    Attribution,
    id=st.just(AnnotationId("a")),
    kind=st.just(QuoteKind.DIRECT),
    content=st.lists(
        spans.filter(lambda span: bool(span.covered(TEXT).strip())),
        min_size=1,
        max_size=2,
    ).map(fragments),
    review=st.just(SUGGESTED),
    source=fragment_lists,
    cue=fragment_lists,
).map(READING.unit)
marked_up = st.lists(units, max_size=5)
likenesses = st.sampled_from([attr, triple, content50])


def of_kind(kind: QuoteKind) -> Chosen:
    return lambda unit: unit.kind is kind


def units_of(marked: str) -> list[Unit]:
    made = bundle(marked)
    return Reading(made.document.text).units(made)


@given(units, units, likenesses)
def test_likeness_does_not_depend_on_which_comes_first(
    one: Unit, other: Unit, alike: Likeness
) -> None:
    assert alike(one, other) == alike(other, one)


@given(units, likenesses)
def test_an_attribution_is_wholly_like_itself(one: Unit, alike: Likeness) -> None:
    assert alike(one, one) == 1.0


@given(marked_up, marked_up)
def test_a_stricter_likeness_pairs_no_more(one: list[Unit], other: list[Unit]) -> None:
    sizes = [len(paired(one, other, alike)) for alike in (triple, attr, content50)]
    assert sizes == sorted(sizes)


@given(marked_up, marked_up)
def test_pairing_finds_as_many_from_either_side(
    one: list[Unit], other: list[Unit]
) -> None:
    assert len(paired(one, other)) == len(paired(other, one))


@given(marked_up, marked_up)
def test_parts_that_share_nothing_add_up_to_the_whole(
    gold: list[Unit], predicted: list[Unit]
) -> None:
    pairs = paired(predicted, gold)
    by_kind = [part(gold, predicted, pairs, of_kind(kind)) for kind in QuoteKind]
    assert summed(by_kind) == part(gold, predicted, pairs, lambda _: True)


@given(st.lists(marked_up, min_size=1, max_size=3))
def test_whoever_is_compared_with_themselves_agrees(person: list[list[Unit]]) -> None:
    expected = 1.0 if any(person) else 0.0
    assert agreement(person, person) == expected


@given(marked_up, marked_up)
def test_agreement_does_not_depend_on_who_comes_first(
    one: list[Unit], other: list[Unit]
) -> None:
    assert agreement([one], [other]) == pytest.approx(agreement([other], [one]))


def test_agreement_among_people_is_the_mean_of_every_two() -> None:
    whole = units_of("[Ann:source 1] [said:cue 1] [it rains:content 1]")
    nothing: list[Unit] = []
    people: dict[str, Sequence[Sequence[Unit]]] = {
        "a": [whole],
        "b": [whole],
        "c": [nothing],
    }
    assert among(people) == pytest.approx(1 / 3)
    assert with_each([whole], people) == pytest.approx(2 / 3)
    assert with_each([whole], people, marked=True) == 0.0


def test_agreement_needs_two_people() -> None:
    with pytest.raises(ValueError, match="two people"):
        among({"a": [[]]})


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("a “b” c", ["b"]),
        ('a "b" c "d" e', ["b", "d"]),
        ("“a “b” c”", ["a ", "b"]),
        ("„a“b” «c»", ["a", "b", "c"]),
        ("“a\nb” c", ["a"]),
        ("a “b", []),
        ("“” a", []),
    ],
)
def test_what_is_inside_marks(text: str, inside: list[str]) -> None:
    assert [span.covered(text) for span in inside_marks(text)] == inside


@pytest.mark.parametrize(
    ("marked", "kind", "has_marks"),
    [
        ("[“We go,”:content 1] she said.", QuoteKind.DIRECT, True),
        ("“[We go:content 1],” she said.", QuoteKind.DIRECT, True),
        ("She said [they “go” today:content 1].", QuoteKind.MIXED, True),
        ("She said [they go:content 1].", QuoteKind.INDIRECT, False),
        ("She said [they go:content 1]”.", QuoteKind.INDIRECT, True),
    ],
)
def test_the_kind_follows_from_the_marks(
    marked: str, kind: QuoteKind, *, has_marks: bool
) -> None:
    (unit,) = units_of(marked)
    assert (unit.kind, unit.marked) == (kind, has_marks)


def test_a_match_can_be_in_a_part_on_one_side_only() -> None:
    gold = units_of("She said [they go:content 1]”.")
    predicted = units_of("She said [they:content 1] go”.")
    found = part(gold, predicted, paired(predicted, gold), lambda unit: unit.marked)
    assert found == Part(gold=1, recalled=1)
    assert (found.precision, found.recall, found.f1) == (0.0, 1.0, 0.0)
    assert found.as_json()["recall"] == 1.0
