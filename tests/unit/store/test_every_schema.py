"""Projects of every version there has been: nothing of them is lost."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from pressmark.errors import ProjectFileError
from pressmark.project import backups, maintenance
from pressmark.project.backups import Why
from pressmark.project.project import Project
from pressmark.store import database
from pressmark.store.migrations import SCHEMA_VERSION, expected_objects
from tests.data import golden

FOLDER = Path(golden.__file__).parent / "projects"
SAMPLES = sorted(FOLDER.glob("schema-*.pressmark"))


def version_of(path: Path) -> int:
    # In SQLite's file header.
    return int.from_bytes(path.read_bytes()[60:64], "big")


@pytest.fixture(params=SAMPLES, ids=lambda path: path.stem)
def sample(request: pytest.FixtureRequest) -> Path:
    found = request.param
    assert isinstance(found, Path)
    return found


@pytest.fixture
def copied(sample: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sample, tmp_path))


def test_every_schema_has_its_sample() -> None:
    assert [path.stem for path in SAMPLES] == [
        f"schema-{version}" for version in range(1, SCHEMA_VERSION + 1)
    ], "run: python -m tests.data.sample"


def test_a_schema_is_never_changed_behind_its_number(sample: Path) -> None:
    connection = sqlite3.connect(f"{sample.as_uri()}?mode=ro", uri=True)
    rows = connection.execute("select type, name, sql from sqlite_schema").fetchall()
    connection.close()
    present = {(kind, name): sql or "" for kind, name, sql in rows}
    assert present == expected_objects(version_of(sample))


def test_nothing_of_it_is_lost(sample: Path, tmp_path: Path) -> None:
    expected = json.loads(sample.with_suffix(".json").read_text("utf-8"))
    found = golden.told_of(sample, tmp_path)
    for part in expected:
        if part != "rows":
            assert found[part] == expected[part], part
    for table, rows in expected["rows"].items():
        assert found["rows"][table] == rows, table


def test_it_has_something_in_every_table(sample: Path) -> None:
    rows = json.loads(sample.with_suffix(".json").read_text("utf-8"))["rows"]
    assert [table for table, found in rows.items() if not found] == []


def test_it_is_sound_before_and_after(copied: Path) -> None:
    assert maintenance.check(copied).ok
    with Project.open(copied, "ro"):
        """Bring it up to date."""
    assert version_of(copied) == SCHEMA_VERSION
    assert maintenance.check(copied).ok


def test_it_is_kept_as_it_was_before_it_is_brought_up_to_date(copied: Path) -> None:
    version = version_of(copied)
    with Project.open(copied, "ro"):
        """Bring it up to date."""
    kept = [one for one in backups.listed(copied) if one.why is Why.UPDATE]
    assert [version_of(one.path) for one in kept] == (
        [] if version == SCHEMA_VERSION else [version]
    )


def test_it_can_be_read_without_being_changed(copied: Path) -> None:
    before = copied.read_bytes()
    expected = json.loads((FOLDER / f"{copied.stem}.json").read_text("utf-8"))
    with Project.open(copied, "ro", read_only=True) as project:
        found = json.loads(json.dumps(golden.held(project)))
    assert found == expected["now"]
    assert copied.read_bytes() == before
    assert list(copied.parent.iterdir()) == [copied]


def test_a_backup_of_it_can_be_restored(copied: Path, tmp_path: Path) -> None:
    target = tmp_path / "restored.pressmark"
    backups.restore(copied, target)
    assert version_of(target) == version_of(copied)
    with Project.open(target, golden.WHO) as project:
        found = json.loads(json.dumps(golden.held(project)))
    expected = json.loads((FOLDER / f"{copied.stem}.json").read_text("utf-8"))
    assert found == expected["now"]


@pytest.fixture(params=["closed", "left by a crash"])
def newer(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return a project of the version after this one."""
    path = Path(shutil.copy(SAMPLES[-1], tmp_path / "newer.pressmark"))
    at_work = tmp_path / "at work"
    at_work.mkdir()
    crashed = Path(shutil.copy(path, at_work))
    connection = sqlite3.connect(crashed, isolation_level=None)
    connection.execute("pragma journal_mode = wal")
    connection.execute(f"pragma user_version = {SCHEMA_VERSION + 1}")
    if request.param == "closed":
        connection.execute("pragma journal_mode = delete")
    for one in at_work.iterdir():
        if not one.name.endswith("-shm"):
            shutil.copy(one, tmp_path)
    connection.close()
    shutil.rmtree(at_work)
    return path


@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_project_is_refused_and_not_changed(
    newer: Path, *, read_only: bool
) -> None:
    def files() -> dict[str, bytes]:
        return {
            one.name: one.read_bytes()
            for one in newer.parent.iterdir()
            if not one.name.endswith("-shm")
        }

    before = files()
    with pytest.raises(ProjectFileError, match="newer Pressmark"):
        database.open_(newer, read_only=read_only)
    for done in (maintenance.check, backups.backup, backups.look_into):
        with pytest.raises(ProjectFileError, match="newer Pressmark"):
            done(newer)
    with pytest.raises(ProjectFileError, match="newer Pressmark"):
        backups.restore(newer, newer.with_name("target.pressmark"))
    assert files() == before
