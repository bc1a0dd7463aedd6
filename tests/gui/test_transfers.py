"""Long work with a project: what it brings, and what is kept when it is stopped."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pressmark.exchange.options import format_named
from pressmark.extraction import worker
from pressmark.gui.work.jobs import JobRunner
from pressmark.gui.work.transfers import Transfers
from pressmark.model.document import DocumentState
from pressmark.model.restriction import DECIDED
from pressmark.project import commands, extracting, queries
from pressmark.project.exporting import Asked
from pressmark.project.project import Changed, Project
from pressmark.settings import Settings
from tests.projects import add, article
from tests.unit.extraction import slow_worker

SAID = "“We agree on the tolls,” the mayor of Halvern said on Monday. "


def _unexpected(error: Exception) -> None:
    raise error


@pytest.fixture
def transfers(runner: JobRunner) -> Transfers:
    return Transfers(runner, runner)


def test_suggestions_are_stored_as_they_come_and_reported(
    transfers: Transfers, project: Project, qtbot: QtBot
) -> None:
    add(project, *(article(f"{SAID}{n}", f"a{n}") for n in range(3)))
    with qtbot.waitSignal(transfers.suggested, timeout=60_000) as told:
        transfers.suggest(project, Settings())
    assert told.args is not None
    report = told.args[0]
    assert report.documents == 3
    assert report.suggestions > 0
    assert report.failed == ()
    with qtbot.assertNotEmitted(transfers.said):
        assert transfers.suggest(project, Settings(), asked=False) is None
    with qtbot.waitSignal(transfers.said):
        assert transfers.suggest(project, Settings()) is None


def test_a_stopped_search_keeps_what_was_found_and_can_go_on(
    transfers: Transfers, project: Project, qtbot: QtBot
) -> None:
    add(project, *(article(f"{SAID * 30}{n}", f"a{n}") for n in range(12)))
    job = transfers.suggest(project, Settings())
    assert job is not None
    with qtbot.waitSignal(transfers.suggested, timeout=60_000) as told:
        job.progressed.connect(lambda done, _all: job.cancel() if done > 1 else None)
    assert told.args is not None
    report = told.args[0]
    assert 0 < report.documents < 12
    layers = extracting.asked_layers(project, None)
    assert len(extracting.to_extract(project, layers)) == 12 - report.documents


def test_an_export_does_not_wait_for_the_end_of_a_search(
    transfers: Transfers,
    project: Project,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(worker, "run", slow_worker.run)
    add(project, *(article(f"{SAID}{n}", f"a{n}") for n in range(40)))
    ends: list[str] = []
    transfers.suggested.connect(lambda _report: ends.append("search"))
    transfers.exported.connect(lambda _path, _report: ends.append("export"))
    job = transfers.suggest(project, Settings())
    assert job is not None
    with qtbot.waitSignal(job.progressed, timeout=60_000):
        """Until it is at work."""
    asked = Asked(format_named("jsonl"), DECIDED)
    with qtbot.waitSignal(transfers.suggested, timeout=60_000) as told:
        transfers.export(project, asked, tmp_path / "talks.jsonl")
    assert ends == ["export", "search"]
    assert told.args is not None
    assert told.args[0].documents == 40
    assert told.args[0].failed == ()


def test_an_export_is_foreseen_and_then_written(
    transfers: Transfers, project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    add(project, article())
    foreseen: list[int] = []
    asked = Asked(format_named("jsonl"), DECIDED)
    transfers.foresee(
        project, asked, lambda report: foreseen.append(report.written), _unexpected
    )
    output = tmp_path / "talks.jsonl"
    with qtbot.waitSignal(transfers.exported, timeout=60_000):
        transfers.export(project, asked, output)
    assert foreseen == [1]
    assert output.read_text("utf-8").count("\n") == 1


def test_an_export_that_cannot_be_written_says_why(
    transfers: Transfers, project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    add(project, article())
    with qtbot.waitSignal(transfers.refused, timeout=60_000) as told:
        asked = Asked(format_named("jsonl"), DECIDED)
        transfers.export(project, asked, tmp_path / "none" / "a.jsonl")
    assert told.args is not None
    assert "none" in str(told.args[1])


def test_looking_again_replaces_what_is_open_in_articles_not_done(
    transfers: Transfers, project: Project, qtbot: QtBot
) -> None:
    add(project, *(article(f"{SAID}{n}", f"a{n}") for n in range(3)))
    ids = [queries.find_document(project, f"a{n}") for n in range(3)]
    commands.set_state(project, ids[0], DocumentState.DONE)
    heard: list[Changed] = []
    project.subscribe(heard.append)
    with qtbot.waitSignal(transfers.suggested, timeout=60_000) as told:
        transfers.suggest_again(project, Settings(least_speech=1000), ids[2])
    assert told.args is not None
    assert told.args[0].documents == 2
    looked_at = [step.documents for step in heard if step.kind == "store_suggestions"]
    assert frozenset().union(*filter(None, looked_at)) == set(ids[1:])


def test_with_everything_done_there_is_nothing_to_look_at_again(
    transfers: Transfers, project: Project
) -> None:
    add(project, article(SAID, "a"))
    commands.set_state(project, queries.find_document(project, "a"), DocumentState.DONE)
    said: list[str] = []
    transfers.said.connect(said.append)
    assert transfers.suggest_again(project, Settings(), None) is None
    assert said == ["Every article is done: nothing to look at again."]
