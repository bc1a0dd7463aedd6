"""How far the program agrees with people, and people with each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from evaluation.tables import Section, percent
from pressmark.measures.agreement import agreement, among, with_each
from pressmark.measures.quotes import Likeness, Reading, Unit, attr, triple
from pressmark.model.bundle import Bundle

_FIGURES: dict[str, tuple[Likeness, bool]] = {
    "attr": (attr, False),
    "attr_q": (attr, True),
    "triple": (triple, False),
}


def with_people(
    people: Mapping[str, Sequence[Bundle]], predicted: Sequence[Bundle]
) -> Section:
    """Return the mean F1 of every two people, and of the program with each of them.

    In brackets, the lowest and the highest of them.
    """
    annotated = {name: _units(bundles) for name, bundles in people.items()}
    program = _units(predicted)
    rows, values = [], {}
    for name, (alike, marked) in _FIGURES.items():
        pairs = [
            agreement(one, other, alike=alike, marked=marked)
            for one, other in combinations(annotated.values(), 2)
        ]
        each = [
            agreement(program, person, alike=alike, marked=marked)
            for person in annotated.values()
        ]
        human = among(annotated, alike=alike, marked=marked)
        ours = with_each(program, annotated, alike=alike, marked=marked)
        rows.append((name, _ranged(human, pairs), _ranged(ours, each)))
        values[name] = {
            "people": round(human, 4),
            "program": round(ours, 4),
            "people_range": [round(min(pairs), 4), round(max(pairs), 4)],
            "program_range": [round(min(each), 4), round(max(each), 4)],
        }
    articles = len(predicted)
    title = f"Agreement with {len(people)} people on {articles} articles"
    return Section(title, ("", "people", "program"), rows, values)


def _units(bundles: Sequence[Bundle]) -> list[list[Unit]]:
    return [Reading(one.document.text).units(one) for one in bundles]


def _ranged(mean: float, figures: Sequence[float]) -> str:
    return f"{percent(mean)} ({percent(min(figures))}–{percent(max(figures))})"
