"""What people decided on suggestions is counted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressmark.model.layer import Layer
from pressmark.model.review import Review, Status, by_annotator, by_pipeline
from pressmark.model.span import Span
from pressmark.project import commands, queries
from pressmark.project.project import Project
from pressmark.project.suggestion_record import (
    Decisions,
    LayerRecord,
    Period,
    gathered,
)
from pressmark.store.decisions import Tally
from tests.builders import bundle
from tests.projects import add, made

OLD, NEW = by_pipeline("rules", "1"), by_pipeline("rules", "2")


def reviewed(
    status: Status,
    *,
    score: int | None = 800,
    at: str = "2026-03-02T12:00:00Z",
    corrected: bool = False,
    version: str = "1",
) -> Review:
    corrects = {"label": "ORG"} if corrected else None
    return Review(status, by_pipeline("rules", version), score, corrects, at)


@pytest.fixture
def decided(tmp_path: Path) -> Iterator[Project]:
    """Open a project with a mention of every fate, two by a later version."""
    marked = bundle(" ".join(f"[Ann{n}:PERSON]" for n in range(6)))
    reviews = [
        reviewed(Status.ACCEPTED, score=1000),
        reviewed(Status.ACCEPTED, score=905, corrected=True),
        reviewed(Status.REJECTED, score=310, at="2026-03-03T12:00:00Z"),
        reviewed(Status.SUGGESTED, score=399),
        reviewed(Status.ACCEPTED, version="2", at="2026-03-03T12:00:00Z"),
        reviewed(Status.SUGGESTED, score=None, version="2"),
    ]
    mentions = [
        replace(one, review=review)
        for one, review in zip(marked.mentions, reviews, strict=True)
    ]
    project = made(tmp_path, [replace(marked, mentions=tuple(mentions))])
    yield project
    project.close()


def mentions(project: Project) -> LayerRecord:
    return queries.suggestion_record(project).layers[Layer.MENTIONS]


def test_what_became_of_suggestions_is_counted(decided: Project) -> None:
    assert mentions(decided).total == Decisions(2, 1, 1, 2)
    assert mentions(decided).labels == {"PERSON": Decisions(2, 1, 1, 2)}


def test_layers_without_suggestions_are_left_out(decided: Project) -> None:
    assert set(queries.suggestion_record(decided).layers) == {Layer.MENTIONS}


def test_versions_are_kept_apart(decided: Project) -> None:
    assert mentions(decided).versions == {
        OLD: Decisions(1, 1, 1, 1),
        NEW: Decisions(1, 0, 0, 1),
    }


def test_only_what_was_decided_has_a_time(decided: Project) -> None:
    assert queries.suggestion_record(decided).period is Period.DAY
    assert mentions(decided).periods == {
        date(2026, 3, 2): Decisions(1, 1),
        date(2026, 3, 3): Decisions(1, 0, 1),
    }


def test_suggestions_are_counted_by_bands_of_scores(decided: Project) -> None:
    found = mentions(decided)
    assert list(found.bands) == [300, 800, 900, None]
    assert found.bands[300] == Decisions(rejected=1, open=1)
    assert found.bands[900] == Decisions(unchanged=1, corrected=1)


def test_a_decision_changes_the_record(decided: Project) -> None:
    document = queries.find_document(decided, "article")
    commands.accept_all(decided, document, Layer.MENTIONS)
    assert mentions(decided).total == Decisions(4, 1, 1)
    decided.undo()
    assert mentions(decided).total == Decisions(2, 1, 1, 2)


def test_a_reopened_suggestion_is_open_whatever_was_corrected(decided: Project) -> None:
    document = queries.find_document(decided, "article")
    everything = [one.id for one in queries.bundle(decided, document).mentions]
    commands.reopen(decided, *everything)
    assert mentions(decided).total == Decisions(open=6)


def test_documents_that_were_removed_do_not_count(decided: Project) -> None:
    commands.remove_documents(decided, queries.find_document(decided, "article"))
    assert queries.suggestion_record(decided).layers == {}


def test_what_a_person_added_counts_where_a_pipeline_had_looked(
    decided: Project,
) -> None:
    document = queries.find_document(decided, "article")
    commands.add_mention(decided, document, Span(0, 2), "PERSON")
    assert mentions(decided).added == 0
    run = commands.start_run(decided, "rules", "3", frozenset({Layer.MENTIONS}))
    commands.store_suggestions(decided, run, [bundle("x", name="no such")])
    found = replace(queries.bundle(decided, document), mentions=())
    commands.store_suggestions(decided, run, [found])
    assert mentions(decided).added == 1
    assert sum(mentions(decided).added_in.values()) == 1


def test_imported_decisions_of_other_people_are_no_suggestions(tmp_path: Path) -> None:
    own = Review(
        Status.ACCEPTED, by_annotator("bo"), None, None, "2026-03-02T12:00:00Z"
    )
    with made(tmp_path, [bundle("[Ann:PERSON]", review=own)]) as project:
        assert queries.suggestion_record(project).layers == {}


def test_a_time_that_cannot_be_told_has_no_period(tmp_path: Path) -> None:
    odd = reviewed(Status.ACCEPTED, at="20260302T120000Z")
    with made(tmp_path) as project:
        add(project, bundle("[Ann:PERSON]", review=odd))
        assert mentions(project).total == Decisions(1)
        assert mentions(project).periods == {}


@pytest.mark.parametrize(
    ("days", "period", "start"),
    [
        (13, Period.DAY, date(2026, 1, 14)),
        (14, Period.WEEK, date(2026, 1, 12)),
        (181, Period.WEEK, date(2026, 6, 29)),
        (182, Period.MONTH, date(2026, 7, 1)),
    ],
)
def test_periods_grow_with_the_time_that_passed(
    days: int, period: Period, start: date
) -> None:
    first = date(2026, 1, 1)
    found = gathered([tally(first), tally(first + timedelta(days=days))], [])
    assert found.period is period
    assert max(found.layers[Layer.MENTIONS].periods) == start


def tally(day: date) -> Tally:
    status = Status.ACCEPTED
    of = Layer.MENTIONS, OLD, "PERSON", day.isoformat(), 800, status
    return Tally(*of, corrected=False, count=1)


tallies = st.lists(
    st.builds(
        Tally,
        layer=st.sampled_from([Layer.MENTIONS, Layer.REGIONS]),
        origin=st.sampled_from([OLD, NEW]),
        label=st.sampled_from(["PERSON", "ORG"]),
        day=st.dates().map(date.isoformat),
        band=st.none() | st.sampled_from(range(0, 1000, 100)),
        status=st.sampled_from(Status),
        corrected=st.booleans(),
        count=st.integers(1, 9),
    )
)


@given(tallies)
def test_every_way_of_parting_adds_up(of: list[Tally]) -> None:
    for found in gathered(of, []).layers.values():
        decided = replace(found.total, open=0)
        for parts in (found.versions, found.labels, found.bands):
            assert sum(parts.values(), Decisions()) == found.total
        assert sum(found.periods.values(), Decisions()) == decided


def test_shares_are_of_what_was_decided() -> None:
    found = Decisions(unchanged=2, corrected=1, rejected=1, open=4)
    assert found.share_unchanged == 0.5
    assert Decisions(open=4).share_unchanged is None


def test_many_articles_are_counted_bit_by_bit_and_to_the_same_end(
    tmp_path: Path,
) -> None:
    marked = [bundle(f"[Ann:PERSON] came {n} times.", name=f"{n}") for n in range(150)]
    with made(tmp_path, marked) as project:
        first, *_ = (one.mentions[0].id for one in marked)
        commands.accept(project, first)
        counting = queries.counted_record(project)
        shares = [next(counting), next(counting)]
        assert 0 < shares[0] < shares[1] <= 1
        found = queries.suggestion_record(project).layers[Layer.MENTIONS]
    assert found.total == Decisions(unchanged=1, open=149)
