"""After the disk failed, what SQLite has in mind of a file is not trusted."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from pressmark.errors import NotSavedError, ProjectFileError
from pressmark.project import commands, maintenance, queries
from pressmark.project.project import Project
from pressmark.store.sqlite_words import expected, shakes, sqlite_errors
from tests.disks import nothing_written
from tests.projects import article, made


def test_a_connection_knows_that_the_disk_failed_and_is_replaced(
    tmp_path: Path,
) -> None:
    with made(tmp_path, [article()]) as project:
        before = project.db
        document = queries.find_document(project, "article")
        with nothing_written(), pytest.raises(NotSavedError):
            commands.add_note(project, document, "lost?")
        assert before.has_failed
        commands.add_note(project, document, "kept")
        assert project.db is not before
        assert not project.db.has_failed


def test_a_file_on_a_disk_that_works_is_called_damaged_where_it_is(
    tmp_path: Path,
) -> None:
    error = _malformed(tmp_path / "p")
    assert shakes(error)
    assert "is damaged" in str(expected(error, tmp_path / "p"))
    with pytest.raises(ProjectFileError, match="is damaged"), sqlite_errors(tmp_path):
        raise error


def test_a_thread_that_did_not_open_a_project_may_copy_it_and_no_more(
    tmp_path: Path,
) -> None:
    with made(tmp_path, [article()]) as project, ThreadPoolExecutor(1) as others:
        asked = others.submit(queries.document_keys, project)
        with pytest.raises(RuntimeError, match="the thread that opened it"):
            asked.result()
        others.submit(project.snapshot, tmp_path / "copy.pressmark").result()
        assert not others.submit(maintenance.check_open, project).result().problems
    with Project.open(tmp_path / "copy.pressmark", "ro") as copy:
        assert queries.document_count(copy) == 1


def _malformed(path: Path) -> sqlite3.Error:
    with sqlite3.connect(path) as connection:
        connection.execute("create table one (two text)")
        connection.execute("insert into one values (zeroblob(20000))")
    connection.close()
    raw = path.read_bytes()
    path.write_bytes(raw[:4096] + b"\xff" * 4096 + raw[8192:])
    connection = sqlite3.connect(path)
    with pytest.raises(sqlite3.DatabaseError) as raised:
        connection.execute("select two from one").fetchall()
    connection.close()
    return raised.value
