"""How far people agree on attributions, and a program with people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations
from statistics import fmean

from pressmark.measures.parts import Part, part, summed
from pressmark.measures.quotes import Likeness, Unit, attr, paired

Annotated = Sequence[Sequence[Unit]]
"""What one annotator marked: the attributions of each document, in the same order."""


def agreement(
    ones: Annotated, others: Annotated, *, alike: Likeness = attr, marked: bool = False
) -> float:
    """Return the F1 of two annotators' attributions over all documents.

    With ``marked``, only of those whose content has quotation marks.
    """
    return summed(
        _document(one, other, alike, marked=marked)
        for one, other in zip(ones, others, strict=True)
    ).f1


def _document(
    one: Sequence[Unit], other: Sequence[Unit], alike: Likeness, *, marked: bool
) -> Part:
    pairs = paired(one, other, alike)
    return part(other, one, pairs, lambda unit: unit.marked or not marked)


def among(
    people: Mapping[str, Annotated], *, alike: Likeness = attr, marked: bool = False
) -> float:
    """Return the mean agreement of every two people.

    Raises:
        ValueError: There are fewer than two.
    """
    if len(people) < 2:  # noqa: PLR2004  (a pair)
        raise ValueError("agreement needs two people")
    return fmean(
        agreement(one, other, alike=alike, marked=marked)
        for one, other in combinations(people.values(), 2)
    )


def with_each(
    program: Annotated,
    people: Mapping[str, Annotated],
    *,
    alike: Likeness = attr,
    marked: bool = False,
) -> float:
    """Return the mean agreement of a program with each of the people.

    Raises:
        ValueError: There are no people.
    """
    return fmean(
        agreement(program, person, alike=alike, marked=marked)
        for person in people.values()
    )
