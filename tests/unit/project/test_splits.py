"""Which document goes into which split."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressmark.errors import FormatError
from pressmark.model.ids import DocumentId
from pressmark.project.splits import (
    Splits,
    Splittable,
    Stratify,
    Wanted,
    split,
    wanted,
)

USUAL = wanted("train=80,dev=10,test=10")


def documents(count: int, *strata: str) -> list[Splittable]:
    return [
        Splittable(DocumentId(f"{'-'.join(strata)}{number:04}"), frozenset(strata))
        for number in range(count)
    ]


def counts(made: Splits) -> dict[str, int]:
    return {one.name: one.documents for one in made.parts}


def test_shares_are_met_by_documents() -> None:
    made = split(documents(200), USUAL)
    assert counts(made) == {"train": 160, "dev": 20, "test": 20}
    assert made.deviation == 0


def test_names_shares_and_fractions_are_free() -> None:
    made = split(documents(10), wanted(" a = 0.5 , b=0.3,c=0.2"))
    assert counts(made) == {"a": 5, "b": 3, "c": 2}


def test_the_same_seed_gives_the_same_splits_in_any_order() -> None:
    ordered = documents(50)
    once, again = split(ordered, USUAL), split(ordered[::-1], USUAL)
    assert once.of == again.of


def test_another_seed_gives_other_splits() -> None:
    other = wanted("train=80,dev=10,test=10", seed=1)
    assert split(documents(50), USUAL).of != split(documents(50), other).of


def test_documents_nearly_the_same_are_never_parted() -> None:
    groups = [frozenset(f"{n:04}" for n in range(k, k + 4)) for k in range(0, 80, 8)]
    made = split(documents(100), USUAL, groups)
    for group in groups:
        assert len({made.of[DocumentId(one)] for one in group}) == 1
    assert (made.groups, made.grouped) == (10, 40)
    assert made.deviation <= 20


def test_each_outlet_comes_into_all_splits_by_the_shares() -> None:
    given_documents = [
        *documents(100, "Ledger"),
        *documents(50, "Courier"),
        *documents(10, "Gazette"),
    ]
    by_outlet = wanted("train=80,dev=10,test=10", stratify="outlet")
    made = split(given_documents, by_outlet)
    assert made.strata["Ledger"] == {"train": 80, "dev": 10, "test": 10}
    assert made.strata["Courier"] == {"train": 40, "dev": 5, "test": 5}
    assert made.strata["Gazette"] == {"train": 8, "dev": 1, "test": 1}


def test_rare_labels_come_into_all_splits() -> None:
    given_documents = [
        *documents(90, "PERSON", "ORG"),
        *documents(10, "PERSON", "LAW"),
        *documents(20),
    ]
    by_label = wanted("train=80,dev=10,test=10", stratify="label")
    made = split(given_documents, by_label)
    assert made.strata["LAW"] == {"train": 8, "dev": 1, "test": 1}
    assert made.strata["PERSON"] == {"train": 80, "dev": 10, "test": 10}
    assert made.strata[""] == {"train": 16, "dev": 2, "test": 2}


def test_no_split_stays_empty_where_there_are_enough_documents() -> None:
    made = split(documents(3), USUAL)
    assert counts(made) == {"train": 1, "dev": 1, "test": 1}
    assert made.deviation == 467


def test_too_few_documents_for_the_splits_are_refused() -> None:
    one_group = [frozenset({"0000", "0001", "0002"})]
    with pytest.raises(FormatError, match="There are 1 articles, or groups of"):
        split(documents(3), USUAL, one_group)


def test_how_far_the_shares_are_missed_is_told() -> None:
    group = frozenset(f"{n:04}" for n in range(5))
    made = split(documents(10), wanted("train=80,test=20"), [group])
    assert made.as_json()["parts"] == [
        {"name": "train", "documents": 8, "share": 800, "wanted": 800},
        {"name": "test", "documents": 2, "share": 200, "wanted": 200},
    ]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "is not a split"),
        ("train", "“train” is not a split. Write them as"),
        ("train=80,dev", "“dev” is not a split"),
        ("train=x", "“train=x” is not a split"),
        ("train=1/0", "is not a split"),
        ("train=inf", "is not a split"),
        ("train=0", "has to be more than 0"),
        ("train=-1", "has to be more than 0"),
        ("../x=1", "cannot be the name of a split"),
        ("README=1", "cannot be the name of a split"),
        ("a=1,A=2", "is there twice"),
    ],
)
def test_splits_that_make_no_sense_are_refused_in_words(text: str, why: str) -> None:
    with pytest.raises(FormatError, match=why):
        wanted(text)


@given(
    st.lists(st.frozensets(st.sampled_from("abcdef"), max_size=3), max_size=40),
    st.lists(st.integers(1, 100), min_size=1, max_size=4),
    st.integers(0, 2**32),
    st.sampled_from(Stratify),
    st.data(),
)
def test_every_document_is_in_one_split_with_its_group_and_none_is_empty(
    strata: list[frozenset[str]],
    shares: list[int],
    seed: int,
    stratify: Stratify,
    data: st.DataObject,
) -> None:
    given_documents = [
        Splittable(DocumentId(f"{number:03}"), those)
        for number, those in enumerate(strata)
    ]
    names = [one.id for one in given_documents]
    label = st.integers(0, max(1, len(names)))
    marks = [data.draw(label) for _ in names]
    groups = [
        frozenset(name for name, mark in zip(names, marks, strict=True) if mark == each)
        for each in sorted(set(marks))
    ]
    asked = Wanted(
        tuple((f"s{n}", share) for n, share in enumerate(shares)), seed, stratify
    )
    if len(groups) < len(shares):
        with pytest.raises(FormatError):
            split(given_documents, asked, groups)
        return
    made = split(given_documents, asked, groups)
    assert set(made.of) == set(names)
    for group in groups:
        assert len({made.of[DocumentId(one)] for one in group}) == 1
    assert all(one.documents > 0 for one in made.parts)
    assert Counter(made.of.values()) == {one.name: one.documents for one in made.parts}
    assert made.of == split(given_documents[::-1], asked, groups[::-1]).of
