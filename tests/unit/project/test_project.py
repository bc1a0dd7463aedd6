from __future__ import annotations

import multiprocessing
import sqlite3
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from pressmark.errors import (
    InvalidChangeError,
    ProjectBusyError,
    ProjectFileError,
    ReadOnlyError,
    UndoConflictError,
)
from pressmark.model.ids import DocumentId
from pressmark.model.span import Span
from pressmark.project import commands, queries
from pressmark.project.project import Changed, Project
from tests.projects import TEXT, article, made, reopened


def test_undo_and_redo_go_on_after_a_restart(tmp_path: Path) -> None:
    project = made(tmp_path, [article()])
    document = queries.find_document(project, "article")
    commands.add_mention(project, document, Span(17, 31), "PERSON")
    marked = queries.bundle(project, document)
    project = reopened(project)
    assert project.undo() == "add_mention"
    project = reopened(project)
    assert project.redo_kind() == "add_mention"
    project.redo()
    assert queries.bundle(project, document) == marked
    project.close()


def test_a_new_step_leaves_nothing_to_redo(
    project: Project, document: DocumentId
) -> None:
    commands.add_mention(project, document, Span(17, 31), "PERSON")
    project.undo()
    commands.add_note(project, document, "Hm.")
    assert project.redo_kind() is None
    assert project.redo() is None


def test_undo_takes_back_only_ones_own_steps(tmp_path: Path) -> None:
    project = made(tmp_path, [article()])
    project.close()
    with Project.open(project.path, "kim") as other:
        assert other.undo_kind() is None
        assert other.undo() is None


def test_undo_refuses_what_has_been_changed_since_and_changes_nothing(
    tmp_path: Path,
) -> None:
    project = made(tmp_path, [article()])
    document = queries.find_document(project, "article")
    mention = commands.add_mention(project, document, Span(17, 31), "PERSON")
    project.close()
    with Project.open(project.path, "kim") as other:
        commands.change_mention(other, mention, label="ORG")
    with Project.open(project.path, "ro") as again:
        before = queries.bundle(again, document)
        with pytest.raises(UndoConflictError, match="changed since"):
            again.undo()
        assert queries.bundle(again, document) == before


def test_every_step_is_announced_with_what_it_touched(
    project: Project, document: DocumentId
) -> None:
    heard: list[Changed] = []
    unsubscribe = project.subscribe(heard.append)
    commands.add_mention(project, document, Span(17, 31), "PERSON")
    project.undo()
    unsubscribe()
    commands.add_note(project, document, "Not heard.")
    assert [changed.kind for changed in heard] == ["add_mention", "revert"]
    assert heard[0].documents == frozenset({document})
    assert heard[0].tables == {"mention", "document"}


def test_a_step_is_saved_before_it_is_announced(
    project: Project, document: DocumentId
) -> None:
    saved: list[bool] = []
    project.subscribe(lambda _: saved.append(not project.db.conn.in_transaction))
    commands.add_note(project, document, "Kept.")
    assert saved == [True]
    assert project.saved_at is not None


def test_a_write_outside_a_step_fails(project: Project, document: DocumentId) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="outside a step"):
        project.db.execute("update document set name = 'x'")
    assert queries.bundle(project, document).document.name == "article"


def test_a_step_that_fails_leaves_nothing(
    project: Project, document: DocumentId
) -> None:
    def fail_halfway() -> None:
        with project.step("half"):
            commands.add_note(project, document, "Never.")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_halfway()
    assert queries.bundle(project, document).notes == ()
    assert queries.history(project)[-1].kind == "import_documents"


def test_a_closed_project_is_one_plain_file(tmp_path: Path) -> None:
    made(tmp_path, [article()]).close()
    assert [path.name for path in tmp_path.iterdir()] == ["project.pressmark"]


def test_a_project_opened_for_reading_cannot_be_changed(tmp_path: Path) -> None:
    project = made(tmp_path, [article()])
    project.close()
    before = project.path.read_bytes()
    with Project.open(project.path, "ro", read_only=True) as reading:
        document = queries.find_document(reading, "article")
        with pytest.raises(ReadOnlyError, match="reading only"):
            commands.add_note(reading, document, "No.")
        with pytest.raises(ReadOnlyError, match="reading only"):
            reading.undo()
    assert project.path.read_bytes() == before


def _hold(path: Path, told: Connection) -> None:
    with Project.open(path, "other"):
        told.send("open")
        told.recv()


def test_a_project_open_elsewhere_says_where(tmp_path: Path) -> None:
    project = made(tmp_path)
    project.close()
    here, there = multiprocessing.Pipe()
    holder = multiprocessing.get_context("spawn").Process(
        target=_hold, args=(project.path, there)
    )
    holder.start()
    assert here.recv() == "open"
    with pytest.raises(ProjectBusyError, match=f"process {holder.pid}"):
        Project.open(project.path, "ro")
    with pytest.raises(ProjectBusyError):
        Project.open(project.path, "ro", read_only=True)
    here.send("close")
    holder.join()
    Project.open(project.path, "ro").close()


def test_a_second_window_on_the_same_file_is_refused(project: Project) -> None:
    with pytest.raises(ProjectBusyError, match="open elsewhere"):
        Project.open(project.path, "ro")


def _spoil(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_a_newer_project_is_refused_unchanged(tmp_path: Path) -> None:
    project = made(tmp_path)
    project.close()
    _spoil(project.path, "pragma user_version = 99")
    before = project.path.read_bytes()
    with pytest.raises(ProjectFileError, match="newer Pressmark"):
        Project.open(project.path, "ro")
    assert project.path.read_bytes() == before


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        (
            """create trigger evil after update on mention begin
            update mention set label = 'X'; end""",
            "evil",
        ),
        ("create view spy as select * from text", "spy"),
        ("create table more (id integer)", "not those of a Pressmark project"),
        ("drop table note", "not those of a Pressmark project"),
    ],
)
def test_a_project_with_strange_things_in_it_is_refused(
    tmp_path: Path, statement: str, reason: str
) -> None:
    project = made(tmp_path)
    project.close()
    _spoil(project.path, statement)
    with pytest.raises(ProjectFileError, match=reason):
        Project.open(project.path, "ro")


@pytest.mark.parametrize("contents", [b"", b"Just a text file, not a project. " * 50])
def test_a_file_that_is_no_project_is_refused_unchanged(
    tmp_path: Path, contents: bytes
) -> None:
    path = tmp_path / "other.pressmark"
    path.write_bytes(contents)
    with pytest.raises(ProjectFileError, match="not a Pressmark project"):
        Project.open(path, "ro")
    assert path.read_bytes() == contents


def test_another_database_is_no_project(tmp_path: Path) -> None:
    path = tmp_path / "other.pressmark"
    _spoil(path, "create table t (x)")
    with pytest.raises(ProjectFileError, match="not a Pressmark project"):
        Project.open(path, "ro")


def test_a_truncated_project_is_refused(tmp_path: Path) -> None:
    project = made(tmp_path, [article(TEXT * 2000)])
    project.close()
    contents = project.path.read_bytes()
    project.path.write_bytes(contents[: len(contents) // 2])
    with pytest.raises(ProjectFileError, match="damaged"):
        Project.open(project.path, "ro")


@pytest.mark.parametrize("place", ["missing.pressmark", "."])
def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path, place: str) -> None:
    reason = "is a folder" if place == "." else "There is no file"
    with pytest.raises(ProjectFileError, match=reason):
        Project.open(tmp_path / place, "ro")


def test_a_project_is_not_made_over_another_file(tmp_path: Path) -> None:
    path = tmp_path / "taken.pressmark"
    path.write_text("mine")
    with pytest.raises(ProjectFileError, match="already exists"):
        Project.create(path, "ro")
    assert path.read_text() == "mine"


def test_a_project_is_not_made_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ProjectFileError, match="no folder"):
        Project.create(tmp_path / "nowhere" / "p.pressmark", "ro")


def test_an_annotator_needs_a_name(tmp_path: Path) -> None:
    with pytest.raises(InvalidChangeError, match="name"):
        Project.create(tmp_path / "p.pressmark", " ")


@pytest.mark.parametrize(
    "name", ["a b.pressmark", "a#b?c%20.pressmark", "ñ😀'\".pressmark"]
)
def test_a_project_may_have_any_name(tmp_path: Path, name: str) -> None:
    with Project.create(tmp_path / name, "ro") as project:
        assert project.name == name.removesuffix(".pressmark")
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_snapshot_holds_what_was_saved_and_work_goes_on(
    project: Project, document: DocumentId, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.pressmark"
    project.snapshot(copy)
    commands.add_note(project, document, "Later.")
    with Project.open(copy, "ro", read_only=True) as snapshot:
        assert queries.bundle(snapshot, document).notes == ()
        assert snapshot.uuid == project.uuid
