"""Looking at imports and doing them: what they bring, and what is left when stopped."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pressmark.gui.work.arrivals import Arrivals
from pressmark.gui.work.jobs import JobRunner
from pressmark.project import queries
from pressmark.project.importing import Verdict
from pressmark.project.previewing import Choices, Fate, Preview, PreviewRow
from pressmark.project.project import Project
from pressmark.project.reading import Reading
from tests.projects import TEXT, add, article


@pytest.fixture
def arrivals(runner: JobRunner) -> Arrivals:
    return Arrivals(runner, runner)


def test_a_stopped_import_adds_nothing(
    arrivals: Arrivals, project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(400):
        (folder / f"{number}.txt").write_text(f"Article {number}.", encoding="utf-8")
    job = arrivals.import_sources(project, [folder])
    job.progressed.connect(lambda done, _all: job.cancel() if done > 100 else None)
    with qtbot.waitSignal(arrivals.said, timeout=60_000) as told:
        pass
    assert told.args == ["The import was stopped; nothing was added."]
    assert queries.document_keys(project) == []


def test_what_was_looked_at_is_imported_as_chosen(
    arrivals: Arrivals, project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    add(project, article(TEXT, "old"))
    document = queries.find_document(project, "old")
    texts = {
        "a": "The harbour was closed.",
        "b": TEXT + " Nobody objected in Halvern.",
        "c": TEXT,
        "d": "The tolls go up.",
    }
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    preview, came = Preview(project), list[PreviewRow]()
    job = arrivals.look(project, Reading([folder]), preview, came.extend)
    with qtbot.waitSignal(job.succeeded, timeout=60_000):
        pass
    assert [row.verdict for row in came] == [
        Verdict.NEW,
        Verdict.VERSION,
        Verdict.UNCHANGED,
        Verdict.NEW,
    ]
    assert came[1].version_of == document
    assert queries.document_count(project) == 1
    choices = Choices()
    choices.choose(came[3], Fate.LEFT_OUT)
    with qtbot.waitSignal(arrivals.imported, timeout=60_000) as told:
        wanted = Reading([folder])
        arrivals.import_chosen(project, wanted, preview.rows, choices, seen=True)
    assert told.args is not None
    report = told.args[0]
    assert (report.added, report.unchanged) == (1, 1)
    assert report.replaced == (document,)
    assert queries.bundle(project, document).document.text == texts["b"]
    assert project.undo() == "import_documents"
    assert queries.bundle(project, document).document.text == TEXT
    assert queries.document_count(project) == 1
