"""A clock that jumps: order comes from the sequence of steps, never from the time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pressmark.project import changed, commands, maintenance, queries
from pressmark.project.project import Project
from pressmark.store import journal
from tests.projects import article, made

JUMPS = (
    "2038-01-19T03:14:08Z",
    "1970-01-01T00:00:00Z",
    "2026-10-25T01:30:00Z",
    "9999-12-31T23:59:59Z",
    "2026-10-25T00:30:00Z",
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with made(tmp_path, [article(f"Text {n}.", f"{n}") for n in range(5)]) as opened:
        yield opened


@pytest.fixture
def jumped(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    """Return a project in which five articles were removed, each at another time."""
    times = iter(JUMPS)
    with monkeypatch.context() as patch:
        patch.setattr(journal, "now", lambda: next(times))
        for row in queries.document_rows(project, queries.document_keys(project)):
            commands.remove_documents(project, row.id)
    return project


def left(project: Project) -> list[str]:
    rows = queries.document_rows(project, queries.document_keys(project))
    return [row.name for row in rows]


def test_steps_are_told_and_taken_back_in_the_order_in_which_they_were_done(
    jumped: Project,
) -> None:
    told = [step.at for step in queries.history(jumped, limit=5)]
    assert told == list(JUMPS[::-1])
    for number in range(4, -1, -1):
        jumped.undo()
        assert left(jumped)[0] == str(number)


def test_a_project_from_a_clock_that_jumped_is_sound_and_can_be_counted(
    jumped: Project,
) -> None:
    path = jumped.path
    assert queries.statistics(jumped) is not None
    jumped.close()
    assert maintenance.check(path).ok


@pytest.mark.parametrize("at", ["2026-05-14T12:00:30Z", "2026-05-14T12:01:30Z"])
def test_a_step_of_the_future_is_not_gone_on_in(
    project: Project, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    class Clock(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:
            del tz
            return datetime(2026, 5, 14, 12, 1, tzinfo=UTC)

    first = queries.document_rows(project, queries.document_keys(project))[0].id
    monkeypatch.setattr(journal, "now", lambda: at)
    with project.step("typing", subject="a"):
        commands.remove_documents(project, first)
    before = queries.history(project, limit=1)
    monkeypatch.setattr(changed, "datetime", Clock)
    with project.step("typing", subject="a"):
        """Nothing is done in it; what counts is whether it is a step of its own."""
    goes_on = queries.history(project, limit=1) == before
    assert goes_on == (at < "2026-05-14T12:01:00Z")
