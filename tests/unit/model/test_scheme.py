"""What a scheme holds, and what makes no sense in one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pressmark.model.scheme import NEWS, Label, LabelKind, check_scheme
from pressmark.model.stance import POLARITIES


def test_the_default_scheme_makes_sense_and_has_the_usual_polarities() -> None:
    assert check_scheme(NEWS) == []
    assert NEWS.polarities == POLARITIES


def test_a_label_is_found_by_its_id_and_what_it_is_given_to() -> None:
    assert NEWS.label("GPE") == Label("GPE", "Country, city or state", "place")
    assert NEWS.label("date", LabelKind.REGION) == Label("date", "Date")
    assert NEWS.label("date", LabelKind.MENTION) is None
    assert NEWS.label("nothing") is None


@pytest.mark.parametrize(
    ("labels", "problem"),
    [
        ((Label("A", "A"), Label("a", "Other")), "the id “a” is there twice"),
        ((Label("A", "A", key="x"), Label("B", "B", key="X")), "the key “x”"),
        ((Label("A", " "),), "has no name"),
        ((Label("", "A"),), "cannot be the id"),
        ((Label("A\n", "A"),), "cannot be the id"),
        ((Label("A", "A", "favor"),), "group of “A” is not one of person"),
        ((Label("A", "A", color="red"),), "colour of “A”"),
        ((Label("A", "A", key="ab"),), "key of “A”"),
        ((Label("A", "A", key=" "),), "key of “A”"),
    ],
)
def test_what_makes_no_sense_in_a_scheme_is_said(
    labels: tuple[Label, ...], problem: str
) -> None:
    (said,) = check_scheme(replace(NEWS, mention_labels=labels))
    assert problem in said
