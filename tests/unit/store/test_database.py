from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from pressmark.errors import ProjectFileError
from pressmark.model.progress import Cancelled
from pressmark.model.scheme import NEWS
from pressmark.project import commands, queries
from pressmark.project.project import Project
from pressmark.store import database, migrations
from pressmark.store.schema import JOURNALED
from pressmark.store.sqlite_words import sqlite_errors
from tests.disks import nothing_written
from tests.projects import article, made

KILLED = """
import os, signal, sys
from pathlib import Path
from pressmark.project import commands, queries
from pressmark.project.project import Project
project = Project.open(Path(sys.argv[1]), "ro")
document = queries.find_document(project, "article")
for number in range(int(sys.argv[2])):
    commands.add_note(project, document, f"note {number}")
    print(number, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_commit_is_on_the_disk_before_it_is_acknowledged(tmp_path: Path) -> None:
    db = database.create(tmp_path / "p.pressmark", NEWS)
    modes = [
        db.execute(f"pragma {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "locking_mode")
    ]
    database.close(db, tmp_path / "p.pressmark")
    assert modes == ["wal", 2, 1, "exclusive"]


def test_the_file_says_what_it_is(tmp_path: Path) -> None:
    project = made(tmp_path)
    project.close()
    header = project.path.read_bytes()[:100]
    assert header[68:72] == b"PRMK"
    assert int.from_bytes(header[60:64], "big") == migrations.SCHEMA_VERSION


def test_every_table_with_annotations_is_journaled(tmp_path: Path) -> None:
    with made(tmp_path, [article()]) as project:
        made_triggers = project.db.execute(
            "select count(*) from sqlite_temp_schema where name like 'journal%'"
        ).fetchone()[0]
    assert made_triggers == 3 * len(JOURNALED)


def test_journaled_columns_hold_integers_and_text_only(tmp_path: Path) -> None:
    with made(tmp_path) as project:
        for table in JOURNALED:
            types = {
                row["type"] for row in project.db.query(f"pragma table_info({table})")
            }
            assert types <= {"INTEGER", "TEXT"}, table


def test_no_acknowledged_decision_is_lost_when_the_program_is_killed(
    tmp_path: Path,
) -> None:
    project = made(tmp_path, [article()])
    project.close()
    path = os.pathsep.join(sys.path)
    for _ in range(3):
        ended = subprocess.run(
            [sys.executable, "-c", KILLED, str(project.path), "7"],
            capture_output=True,
            check=False,
            env={**os.environ, "PYTHONPATH": path},
        )
        assert ended.returncode < 0, ended.stderr
    db = database.open_(project.path)
    kept = db.execute("select count(*) from note").fetchone()[0]
    database.close(db, project.path)
    assert kept == 21


def test_a_copy_that_cannot_be_written_is_said_and_leaves_nothing(
    tmp_path: Path,
) -> None:
    with (
        made(tmp_path, [article()]) as project,
        pytest.raises(
            ProjectFileError, match="cannot be reached; its disk was taken out"
        ),
    ):
        project.snapshot(tmp_path / "no folder" / "copy.pressmark")


def test_a_copy_can_be_stopped_and_leaves_nothing(tmp_path: Path) -> None:
    class Stop:
        def report(self, done: int, total: int) -> None:
            assert done <= total
            raise Cancelled

    target = tmp_path / "copy.pressmark"
    with made(tmp_path, [article()]) as project:
        with pytest.raises(Cancelled):
            project.snapshot(target, Stop())
        assert not target.exists()


def test_a_full_disk_is_said_in_words_and_keeps_what_was_saved(tmp_path: Path) -> None:
    project = made(tmp_path, [article()])
    pages = project.db.execute("pragma page_count").fetchone()[0]
    project.db.execute(f"pragma max_page_count = {pages}")
    document = queries.find_document(project, "article")
    with pytest.raises(ProjectFileError, match="full"):
        commands.add_note(project, document, "x" * 500_000)
    assert project.db.execute("select count(*) from note").fetchone()[0] == 0
    project.close()
    database.close(database.open_(project.path), project.path)


def test_a_file_that_is_whole_is_closed_without_a_word_on_a_full_disk(
    tmp_path: Path,
) -> None:
    with made(tmp_path, [article()]) as project:
        path = project.path
    reopened = Project.open(path, "ro")
    with nothing_written():
        reopened.close()
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_sqlite_errors_that_are_ours_are_not_dressed_up(tmp_path: Path) -> None:
    with (
        pytest.raises(sqlite3.IntegrityError),
        sqlite_errors(tmp_path),
    ):
        raise sqlite3.IntegrityError("ours")


def test_a_project_with_a_log_can_be_read_on_a_disk_that_takes_nothing(
    tmp_path: Path,
) -> None:
    left = tmp_path / "left"
    left.mkdir()
    with made(tmp_path, [article()]) as project:
        document = queries.find_document(project, "article")
        commands.add_note(project, document, "The newest.")
        for name in (project.path.name, f"{project.path.name}-wal"):
            shutil.copyfile(tmp_path / name, left / name)
    path = left / project.path.name
    # Where SQLite would put its index of the log.
    path.with_name(f"{path.name}-shm").mkdir()
    before = sorted(one.name for one in left.iterdir())
    with Project.open(path, "ro", read_only=True) as seen:
        assert [one.text for one in queries.bundle(seen, document).notes] == [
            "The newest."
        ]
    assert sorted(one.name for one in left.iterdir()) == before
