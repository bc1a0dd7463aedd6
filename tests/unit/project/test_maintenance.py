from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from pressmark.errors import ProjectBusyError, ProjectFileError
from pressmark.model.ids import DocumentId
from pressmark.model.span import Span
from pressmark.project import commands, maintenance, queries
from pressmark.project.project import Project
from tests.projects import article, made


def closed(folder: Path) -> Path:
    project = made(folder, [article()])
    document = queries.find_document(project, "article")
    commands.add_mention(project, document, Span(17, 31), "PERSON", name="Ines")
    project.close()
    return project.path


def tamper(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(statement)
    connection.close()


def test_a_sound_project_has_no_problems(tmp_path: Path) -> None:
    report = maintenance.check(closed(tmp_path))
    assert report.ok
    assert report.as_json()["problems"] == []


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("update text set content = replace(content, 'agree', 'refuse')", "hash"),
        ("update change set after = replace(after, 'PERSON', 'ORG')", "hash"),
        ("update step set kind = 'nothing'", "hash"),
        ('update mention set "end" = 9999', "position"),
        ("update mention set entity = 77", "link"),
        ("delete from document_entity", "entity"),
        ("delete from text_search_docsize", "search"),
        ("drop table note", "sqlite"),
    ],
)
def test_the_doctor_finds_what_was_tampered_with(
    tmp_path: Path, statement: str, kind: str
) -> None:
    path = closed(tmp_path)
    tamper(path, statement)
    problems = maintenance.check(path).problems
    assert kind in {problem.kind for problem in problems}


@pytest.mark.parametrize(
    "statement",
    [
        "update mention set entity = 77",
        "delete from document_entity",
        "delete from text_search_docsize",
        "update region set origin = 99",
    ],
)
def test_a_repair_mends_links_and_the_index_after_a_backup(
    tmp_path: Path, statement: str
) -> None:
    path = closed(tmp_path)
    tamper(path, statement)
    found = maintenance.check(path).problems
    report = maintenance.check(path, repair=True)
    assert report.ok
    assert report.repaired == len(found)
    if found:
        assert report.backup is not None
        assert maintenance.check(report.backup).problems == found


def test_a_text_that_was_tampered_with_is_not_guessed_back(tmp_path: Path) -> None:
    path = closed(tmp_path)
    tamper(path, "update text set content = 'Something else.'")
    assert not maintenance.check(path, repair=True).ok


def test_every_damaged_page_ends_in_a_message_and_never_in_a_crash(
    tmp_path: Path,
) -> None:
    path = closed(tmp_path)
    contents = path.read_bytes()
    for start in range(0, len(contents), 4096):
        path.write_bytes(contents[:start] + b"\xff" * 4096 + contents[start + 4096 :])
        try:
            report = maintenance.check(path)
        except ProjectFileError:
            continue
        # A page that no table uses may be damaged without harm.
        assert report.ok or report.problems[0].what


def test_a_backup_is_a_whole_project(tmp_path: Path) -> None:
    path = closed(tmp_path)
    copy = maintenance.backup(path)
    with Project.open(copy, "ro", read_only=True) as project:
        document = queries.find_document(project, "article")
        assert queries.bundle(project, document).mentions[0].label == "PERSON"


def test_backups_of_one_second_do_not_overwrite_each_other(tmp_path: Path) -> None:
    path = closed(tmp_path)
    assert len({maintenance.backup(path) for _ in range(3)}) == 3


def test_a_backup_can_be_made_while_the_project_is_open(
    project: Project, document: DocumentId
) -> None:
    copy = maintenance.backup_open(project)
    assert maintenance.describe(copy).documents == 1
    commands.add_note(project, document, "Later.")


def test_restoring_brings_back_what_was_and_keeps_what_is(tmp_path: Path) -> None:
    path = closed(tmp_path)
    copy = maintenance.backup(path)
    with Project.open(path, "ro") as project:
        document = queries.find_document(project, "article")
        commands.remove_documents(project, document)
    kept = maintenance.restore(copy, path)
    assert maintenance.describe(path).documents == 1
    assert kept is not None
    assert maintenance.describe(kept).documents == 0


def test_a_damaged_project_can_be_replaced_by_its_backup(tmp_path: Path) -> None:
    path = closed(tmp_path)
    copy = maintenance.backup(path)
    path.write_bytes(b"ruined" * 1000)
    kept = maintenance.restore(copy, path)
    assert maintenance.check(path).ok
    assert kept is not None
    assert kept.read_bytes() == b"ruined" * 1000


def test_a_damaged_backup_is_not_restored(tmp_path: Path) -> None:
    path = closed(tmp_path)
    copy = maintenance.backup(path)
    tamper(copy, "update text set content = 'Something else.'")
    before = path.read_bytes()
    with pytest.raises(ProjectFileError, match="was not restored"):
        maintenance.restore(copy, path)
    assert path.read_bytes() == before


def test_nothing_is_restored_over_an_open_project(tmp_path: Path) -> None:
    path = closed(tmp_path)
    copy = maintenance.backup(path)
    with Project.open(path, "ro"), pytest.raises(ProjectBusyError):
        maintenance.restore(copy, path)


def test_a_description_counts_what_is_there(tmp_path: Path) -> None:
    description = maintenance.describe(closed(tmp_path))
    assert (description.documents, description.annotations) == (1, 1)
