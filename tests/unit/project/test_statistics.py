"""Figures of a project: whose, of what, and how long it took."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressmark.errors import NotFoundError
from pressmark.model import filters
from pressmark.model.attribution import QuoteKind
from pressmark.model.document import DocumentState
from pressmark.model.ids import DocumentId, EntityId, StepId
from pressmark.model.progress import Cancelled, NoProgress
from pressmark.model.review import Status
from pressmark.model.span import Span
from pressmark.project import commands, queries
from pressmark.project.project import Project
from pressmark.project.queries.statistics_figures import Statistics
from tests.builders import Stopped
from tests.projects import add, article, made


def at_times(project: Project, *times: str) -> None:
    """Let the newest steps have been at some times of a day, the last one last."""
    newest = project.db.execute("select id from step order by id desc").fetchall()
    for (step,), time in zip(newest, reversed(times), strict=False):
        at = f"2026-03-04T{time}Z"
        project.db.execute("update step set at = ? where id = ?", [at, StepId(step)])


def seconds(found: Statistics) -> dict[str, int]:
    return {one.title: one.seconds for one in found.time.articles}


def mark(project: Project, document: DocumentId, start: int) -> None:
    commands.add_mention(project, document, Span(start, start + 2), "GPE")


def test_the_time_before_a_step_counts_for_its_article_unless_it_was_a_break(
    project: Project, document: DocumentId
) -> None:
    other = article("Another article.", "b")
    add(project, other)
    for which, start in (
        (document, 0),
        (document, 4),
        (other.document.id, 0),
        (other.document.id, 4),
    ):
        mark(project, which, start)
    at_times(project, "10:00:00", "10:00:40", "10:02:00", "10:30:00")
    found = queries.statistics(project).time
    assert seconds(queries.statistics(project)) == {"article": 40, "b": 80}
    assert (found.seconds, found.median) == (120, 60.0)
    assert list(found.days.values()) == [120]
    assert found.annotators == {"ro": 120}


def test_a_step_that_is_taken_back_counts_for_the_article_it_was_in(
    project: Project, document: DocumentId
) -> None:
    mark(project, document, 0)
    project.undo()
    at_times(project, "10:00:00", "10:00:09")
    assert seconds(queries.statistics(project)) == {"article": 9}


def test_an_import_is_no_work_at_an_article(
    project: Project, document: DocumentId
) -> None:
    mark(project, document, 0)
    add(project, article("Another article.", "b"))
    mark(project, document, 4)
    at_times(project, "10:00:00", "10:00:10", "10:00:20", "10:00:30")
    assert "b" not in seconds(queries.statistics(project))


def test_only_what_one_annotator_did_can_be_counted(tmp_path: Path) -> None:
    one, other = article(), article("Another article.", "b")
    with made(tmp_path, [one, other]) as project:
        mark(project, one.document.id, 0)
    with Project.open(project.path, "bo") as opened:
        mark(opened, other.document.id, 0)
        commands.set_state(opened, other.document.id, DocumentState.DONE)
        assert queries.annotators(opened) == ["ro", "bo"]
        found = queries.statistics(opened, annotator="bo")
        assert found.documents == {"done": 1}
        assert found.labels["mention"] == {"GPE": 1}
        assert found.annotators == {"bo": 1}
        assert queries.statistics(opened).annotators == {"bo": 1, "ro": 1}
        with pytest.raises(NotFoundError, match="these have: ro, bo"):
            queries.statistics(opened, annotator="cy")


def test_only_the_articles_that_fit_a_filter_can_be_counted(
    project: Project, document: DocumentId
) -> None:
    other = article("Another article.", "b")
    add(project, other)
    mark(project, document, 0)
    commands.set_state(project, document, DocumentState.DONE)
    found = queries.statistics(project, filters.parse("state:todo"))
    assert found.documents == {"todo": 1}
    assert found.labels["mention"] == {}
    assert found.as_json()["counted"]["filter"] == "state:todo"


def test_stances_are_counted_by_outlet_and_by_who_stands_where(
    project: Project, document: DocumentId
) -> None:
    ines = commands.add_entity(project, document, "Ines", "PERSON")
    commands.set_metadata(project, document, outlet="Coast Courier")
    for holder, polarity in ((ines, "favor"), (ines, "favor"), (None, "against")):
        _stance(project, document, holder, polarity)
    found = queries.statistics(project)
    (outlet,) = found.outlets
    assert (outlet.name, outlet.articles) == ("Coast Courier", 1)
    assert outlet.stances == {"favor": 2, "against": 1}
    first, second = found.positions
    assert (first.holder.name, first.target.name) == ("Ines", "toll")
    assert first.stances == {"favor": 2}
    assert (second.holder.id, second.stances) == (None, {"against": 1})


def _stance(
    project: Project, document: DocumentId, holder: EntityId | None, polarity: str
) -> None:
    commands.add_stance(
        project, document, holder=holder, topic="toll", polarity=polarity
    )


def test_quotes_are_counted_by_speaker_and_kind_and_who_is_mentioned(
    project: Project, document: DocumentId
) -> None:
    mention = commands.add_mention(
        project, document, Span(17, 31), "PERSON", name="Ines Lindqvist"
    )
    ines = _entity_of(project, document, mention)
    for span, kind, speaker in (
        (Span(0, 11), QuoteKind.DIRECT, ines),
        (Span(41, 45), QuoteKind.INDIRECT, None),
    ):
        commands.add_attribution(
            project,
            document,
            content=(span,),
            kind=kind,
            speaker=speaker,
        )
    found = queries.statistics(project)
    assert [(one.entity.name, one.quotes, one.articles) for one in found.speakers] == [
        ("", 1, 1),
        ("Ines Lindqvist", 1, 1),
    ]
    assert found.speakers[1].kinds == {"direct": 1, "indirect": 0, "mixed": 0}
    assert [(one.entity.name, one.mentions) for one in found.mentioned] == [
        ("Ines Lindqvist", 1)
    ]


def _entity_of(project: Project, document: DocumentId, mention: str) -> EntityId:
    found = queries.bundle(project, document).mentions
    entity = next(one.entity for one in found if one.id == mention)
    assert entity is not None
    return entity


def test_what_was_decided_counts_for_the_day_and_the_layer(
    project: Project, document: DocumentId
) -> None:
    mark(project, document, 0)
    found = queries.statistics(project)
    (decided,) = found.decisions
    assert (decided.annotator, decided.layer.value) == ("ro", "mentions")
    assert decided.outcomes == {
        "accepted": 0,
        "corrected": 0,
        "rejected": 0,
        "made": 1,
    }
    assert found.outcomes()["mentions"]["made"] == 1
    assert found.counted == {Status.SUGGESTED, Status.ACCEPTED}


def test_counting_can_be_stopped(project: Project, document: DocumentId) -> None:
    mark(project, document, 0)
    with pytest.raises(Cancelled):
        queries.statistics(project, progress=Stopped())
    with pytest.raises(Cancelled):
        queries.statistics_of_copy(project, progress=Stopped())


def test_a_copy_is_counted_as_the_project_itself(
    project: Project, document: DocumentId
) -> None:
    mark(project, document, 0)
    copied = queries.statistics_of_copy(project, progress=NoProgress())
    assert copied == queries.statistics(project)
