"""The table of stances: cells, contradictions, and what lacks evidence."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.review import Review, Status, by_annotator
from pressmark.model.scheme import NEWS, Rule
from pressmark.model.span import Span
from pressmark.model.stance import POLARITIES, Evidence, Stance
from pressmark.model.stance_table import (
    StanceTable,
    Target,
    contradicted,
    is_bare,
    needs_evidence,
)

ANN, BO = EntityId("ann"), EntityId("bo")
TOLL = Target(topic="the toll")
STRICT = replace(NEWS, rules=frozenset({Rule.EVIDENCE}))


def stance(
    number: int,
    polarity: str,
    holder: EntityId | None = ANN,
    status: Status = Status.ACCEPTED,
) -> Stance:
    review = Review(status, by_annotator("ro"))
    identifier = AnnotationId(str(number))
    return Stance(identifier, holder, None, "the toll", polarity, review)


def test_a_target_is_an_entity_or_a_topic() -> None:
    with pytest.raises(ValueError, match="one of the two"):
        Target()
    with pytest.raises(ValueError, match="one of the two"):
        Target(BO, "the toll")


def test_for_and_against_by_one_holder_contradict_each_other() -> None:
    stances = [stance(1, "favor"), stance(2, "against"), stance(3, "favor", BO)]
    assert contradicted(stances) == {"1", "2"}
    assert StanceTable.of(stances).is_contradicted(ANN, TOLL)
    assert not StanceTable.of(stances).is_contradicted(BO, TOLL)


def test_a_rejected_stance_contradicts_nothing_and_is_in_no_cell() -> None:
    stances = [stance(1, "favor"), stance(2, "against", status=Status.REJECTED)]
    assert contradicted(stances) == frozenset()
    assert StanceTable.of(stances).cell(ANN, TOLL) == (stances[0],)


def test_a_pair_nobody_looked_at_is_not_one_without_a_stance() -> None:
    table = StanceTable.of([stance(1, "none")])
    assert table.cell(ANN, TOLL)[0].polarity == "none"
    assert table.cell(BO, TOLL) == ()


def test_only_a_scheme_that_says_so_needs_evidence() -> None:
    assert not needs_evidence(stance(1, "favor"), NEWS)
    assert needs_evidence(stance(1, "favor"), STRICT)
    passage = (Evidence(spans=(Span(0, 3),)),)
    assert not needs_evidence(replace(stance(1, "favor"), evidence=passage), STRICT)


@pytest.mark.parametrize("polarity", ["none", "unclear"])
def test_what_is_not_expressed_needs_no_evidence(polarity: str) -> None:
    assert not needs_evidence(stance(1, polarity), STRICT)
    assert not is_bare(stance(1, polarity))


@given(
    st.lists(
        st.tuples(
            st.sampled_from(POLARITIES),
            st.sampled_from([ANN, BO, None]),
            st.sampled_from(list(Status)),
        )
    )
)
def test_every_stance_that_stands_is_in_one_cell(
    drawn: list[tuple[str, EntityId | None, Status]],
) -> None:
    stances = [stance(number, *one) for number, one in enumerate(drawn)]
    table = StanceTable.of(stances)
    listed = [one for cell in table.cells.values() for one in cell]
    kept = [one for one in stances if one.review.status is not Status.REJECTED]
    assert sorted(listed, key=lambda s: s.id) == sorted(kept, key=lambda s: s.id)
    assert {one.holder for one in kept} == set(table.holders())
