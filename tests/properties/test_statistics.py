"""What is counted in SQL is what anybody would count in the articles themselves."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from pressmark.model import filters
from pressmark.model.bundle import Annotation, Bundle
from pressmark.model.review import OriginKind, Status
from pressmark.model.sought import OCCURRENCES
from pressmark.project import commands, queries
from pressmark.project.project import Project
from tests.projects import made
from tests.strategies import bundles

DECIDED = frozenset({Status.ACCEPTED})
_FILTERS = ("", "state:todo", "status:accepted", "-status:suggested")


def counted(
    found: list[Bundle], statuses: frozenset[Status], decided: set[str]
) -> dict[str, object]:
    """Count by looking at every annotation."""
    standing = [
        (bundle, one)
        for bundle in found
        for one in bundle.annotations()
        if one.review.status in statuses
    ]
    outcomes = Counter(
        _outcome(one)
        for bundle in found
        for one in bundle.annotations()
        if one.id in decided and one.review.status is not Status.SUGGESTED
    )
    return {
        "documents": Counter(bundle.document.state.value for bundle in found),
        "regions": Counter(
            one.label for bundle, one in standing if one in bundle.regions
        ),
        "mentions": Counter(
            one.label for bundle, one in standing if one in bundle.mentions
        ),
        "speakers": Counter(
            (one.speaker, one.kind.value)
            for bundle in found
            for one in bundle.attributions
            if one.review.status in statuses
        ),
        "articles": Counter(
            speaker
            for bundle in found
            for speaker in {
                one.speaker
                for one in bundle.attributions
                if one.review.status in statuses
            }
        ),
        "outlets": Counter(
            (str(bundle.document.metadata.get("outlet") or "").strip(" "), one.polarity)
            for bundle in found
            for one in bundle.stances
            if one.review.status in statuses
        ),
        "positions": Counter(
            (one.holder, one.target, one.topic or "", one.polarity)
            for bundle in found
            for one in bundle.stances
            if one.review.status in statuses
        ),
        "outcomes": outcomes,
    }


def _outcome(one: Annotation) -> str:
    if one.review.status is Status.REJECTED:
        return "rejected"
    if one.review.corrects is not None:
        return "corrected"
    origin = one.review.origin
    by_hand = origin.kind is OriginKind.ANNOTATOR or origin.name == OCCURRENCES.name
    return "made" if by_hand else "accepted"


def told(found: queries.Statistics) -> dict[str, object]:
    """Return the same of what was counted in SQL."""
    outcomes: Counter[str] = Counter()
    for one in found.decisions:
        outcomes.update(one.outcomes)
    return {
        "documents": Counter(found.documents),
        "regions": Counter(found.labels["region"]),
        "mentions": Counter(found.labels["mention"]),
        "speakers": +Counter(
            {
                (one.entity.id, kind): number
                for one in found.speakers
                for kind, number in one.kinds.items()
            }
        ),
        "articles": Counter({one.entity.id: one.articles for one in found.speakers}),
        "outlets": Counter(
            {
                (one.name, polarity): number
                for one in found.outlets
                for polarity, number in one.stances.items()
            }
        ),
        "positions": Counter(
            {
                (
                    one.holder.id,
                    one.target.id,
                    "" if one.target.id else one.target.name,
                    polarity,
                ): number
                for one in found.positions
                for polarity, number in one.stances.items()
            }
        ),
        "outcomes": +outcomes,
    }


@settings(max_examples=40, deadline=None)
@given(
    st.lists(bundles(), max_size=3, unique_by=lambda one: one.document.text),
    st.lists(st.tuples(st.booleans(), st.integers(0, 50)), max_size=6),
    st.sampled_from(_FILTERS),
)
def test_what_is_counted_is_what_is_there(
    given_: list[Bundle], decisions: list[tuple[bool, int]], written: str
) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        made(Path(folder), given_) as project,
    ):
        decided = _decide(project, decisions)
        asked = filters.parse(written)
        there = list(queries.bundles(project, asked))
        for statuses in (queries.STANDING, DECIDED):
            found = queries.statistics(project, asked, statuses=statuses)
            assert told(found) == counted(there, statuses, decided)


def _decide(project: Project, decisions: list[tuple[bool, int]]) -> set[str]:
    """Decide on some annotations; return the ids of those that were decided so."""
    decided: set[str] = set()
    for accepts, number in decisions:
        there = [
            one
            for bundle in queries.bundles(project)
            for one in bundle.annotations()
            if one.review.status is Status.SUGGESTED
        ]
        if there:
            chosen = there[number % len(there)]
            deed = commands.accept if accepts else commands.reject
            before = {
                one.id: one
                for bundle in queries.bundles(project)
                for one in bundle.annotations()
            }
            deed(project, chosen.id)
            # What follows from a decision is decided by the same person.
            decided |= {
                one.id
                for bundle in queries.bundles(project)
                for one in bundle.annotations()
                if before[one.id] != one
            }
    return decided
