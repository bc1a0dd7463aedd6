"""A clock that jumps: order comes from the sequence of steps, never from the time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pressmark.model.document import DocumentState
from pressmark.project import commands, maintenance, queries
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
    assert told == list(JUMPS)
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


@pytest.mark.parametrize(("ago", "same"), [(30, True), (-3600, False), (90, False)])
def test_a_step_of_the_future_is_not_gone_on_in(
    project: Project, monkeypatch: pytest.MonkeyPatch, ago: int, same: bool
) -> None:
    first = queries.document_rows(project, queries.document_keys(project))[0].id
    at = datetime.now(UTC) - timedelta(seconds=ago)
    with monkeypatch.context() as patch:
        patch.setattr(journal, "now", lambda: at.strftime("%Y-%m-%dT%H:%M:%SZ"))
        with project.step("typing", subject="a"):
            commands.set_state(project, first, DocumentState.DONE)
    before = queries.history(project, limit=1)[-1].id
    with project.step("typing", subject="a"):
        commands.set_state(project, first, DocumentState.SKIPPED)
    assert (queries.history(project, limit=1)[-1].id == before) is same
