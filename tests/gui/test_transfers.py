"""Long work with a project: what it brings, and what is kept when it is stopped."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pressmark.gui.work.jobs import JobRunner
from pressmark.gui.work.transfers import Transfers
from pressmark.model.restriction import DECIDED
from pressmark.project import extracting, queries
from pressmark.project.project import Project
from tests.projects import add, article

SAID = "“We agree on the tolls,” the mayor of Halvern said on Monday. "


@pytest.fixture
def transfers(runner: JobRunner) -> Transfers:
    return Transfers(runner, runner)


def test_suggestions_are_stored_as_they_come_and_reported(
    transfers: Transfers, project: Project, qtbot: QtBot
) -> None:
    add(project, *(article(f"{SAID}{n}", f"a{n}") for n in range(3)))
    with qtbot.waitSignal(transfers.suggested, timeout=60_000) as told:
        transfers.suggest(project, jobs=1)
    assert told.args is not None
    report = told.args[0]
    assert report.documents == 3
    assert report.suggestions > 0
    assert report.failed == ()
    assert transfers.suggest(project, jobs=1) is None


def test_a_stopped_search_keeps_what_was_found_and_can_go_on(
    transfers: Transfers, project: Project, qtbot: QtBot
) -> None:
    add(project, *(article(f"{SAID * 300}{n}", f"a{n}") for n in range(12)))
    job = transfers.suggest(project, jobs=1)
    assert job is not None
    with qtbot.waitSignal(transfers.suggested, timeout=60_000) as told:
        job.progressed.connect(lambda done, _all: job.cancel() if done > 1 else None)
    assert told.args is not None
    report = told.args[0]
    assert 0 < report.documents < 12
    layers = extracting.asked_layers(None)
    assert len(extracting.to_extract(project, layers)) == 12 - report.documents


def test_a_stopped_import_adds_nothing(
    transfers: Transfers, project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(400):
        (folder / f"{number}.txt").write_text(f"Article {number}.", encoding="utf-8")
    job = transfers.import_sources(project, [folder])
    job.progressed.connect(lambda done, _all: job.cancel() if done > 100 else None)
    with qtbot.waitSignal(transfers.said, timeout=60_000) as told:
        pass
    assert told.args == ["The import was stopped; nothing was added."]
    assert queries.document_keys(project) == []


def test_an_export_is_foreseen_and_then_written(
    transfers: Transfers, project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    add(project, article())
    foreseen: list[int] = []
    transfers.foresee(
        project, "jsonl", DECIDED, lambda report: foreseen.append(report.written)
    )
    output = tmp_path / "talks.jsonl"
    with qtbot.waitSignal(transfers.exported, timeout=60_000):
        transfers.export(project, "jsonl", output, DECIDED)
    assert foreseen == [1]
    assert output.read_text("utf-8").count("\n") == 1


def test_an_export_that_cannot_be_written_says_why(
    transfers: Transfers, project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    add(project, article())
    with qtbot.waitSignal(transfers.failed, timeout=60_000) as told:
        transfers.export(project, "jsonl", tmp_path / "none" / "a.jsonl", DECIDED)
    assert told.args is not None
    assert "none" in str(told.args[0])
