"""Projects of an older schema: brought up to date after a backup, whole or not."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from pressmark.errors import ProjectFileError
from pressmark.project import backups, maintenance
from pressmark.project.backups import Why
from pressmark.project.project import Project
from pressmark.store import database, identity, migrations, seals, upgrading
from tests.projects import article, made


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """Return a project of the present schema, soon to be that of an older one."""
    project = made(tmp_path, [article()])
    project.close()
    return project.path


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch, older: Path) -> Iterator[Migrations]:
    """Let this be the version after the present one, with one more migration."""
    assert older.exists()
    following = Migrations("pressmark")
    for one in migrations.migrations.pending(Database(memory=True)):
        following(name=one.name)(one.fn)

    version = migrations.SCHEMA_VERSION + 1

    @following(name=f"m{version:04}_weigh_notes")
    def weigh_notes(db: Database) -> None:
        db.execute("alter table note add column weight integer")
        seals.renew(db)

    monkeypatch.setattr(migrations, "migrations", following)
    for module in (migrations, identity, upgrading):
        monkeypatch.setattr(module, "SCHEMA_VERSION", version)
    migrations.expected_objects.cache_clear()
    yield following
    migrations.expected_objects.cache_clear()


def version_of(path: Path) -> int:
    # In SQLite's file header.
    return int.from_bytes(path.read_bytes()[60:64], "big")


@pytest.mark.usefixtures("later")
def test_an_older_project_is_backed_up_and_then_brought_up_to_date(older: Path) -> None:
    before = version_of(older)
    with Project.open(older, "ro") as project:
        columns = {row["name"] for row in project.db.query("pragma table_info(note)")}
    assert "weight" in columns
    assert version_of(older) == before + 1
    (kept,) = backups.listed(older)
    assert kept.why is Why.UPDATE
    assert version_of(kept.path) == before
    assert maintenance.check(older).ok


@pytest.mark.usefixtures("later")
def test_an_older_project_can_be_read_and_is_not_touched(older: Path) -> None:
    before = older.read_bytes()
    with Project.open(older, "ro", read_only=True) as project:
        assert project.db.execute("select count(weight) from note").fetchone() == (0,)
    assert older.read_bytes() == before
    assert not backups.listed(older)


@pytest.mark.usefixtures("later")
def test_an_older_project_is_checked_as_what_it_becomes(older: Path) -> None:
    before = older.read_bytes()
    assert maintenance.check(older).ok
    assert older.read_bytes() == before


@pytest.mark.usefixtures("later")
def test_an_older_backup_can_be_restored(older: Path) -> None:
    copy = backups.backup(older)
    with Project.open(older, "ro"):
        """Bring it up to date."""
    backups.restore(copy, older)
    with Project.open(older, "ro") as project:
        assert project.db.execute("select count(*) from document").fetchone() == (1,)


@pytest.mark.usefixtures("later")
def test_an_older_project_with_strange_tables_is_not_migrated(older: Path) -> None:
    connection = sqlite3.connect(older)
    connection.execute("create table spy (id integer)")
    connection.close()
    before = older.read_bytes()
    with pytest.raises(ProjectFileError, match="not those of a Pressmark project"):
        database.open_(older)
    assert older.read_bytes() == before


def test_a_migration_that_fails_leaves_the_older_project(
    older: Path, later: Migrations
) -> None:
    @later(name=f"m{migrations.SCHEMA_VERSION:04}_break_a_rule")
    def break_a_rule(db: Database) -> None:
        db.execute("delete from note")
        db.execute("insert into annotator (name) values (''), ('')")

    before = version_of(older)
    with pytest.raises(ProjectFileError, match="cannot be brought up to date"):
        database.open_(older)
    assert version_of(older) == before
    (kept,) = backups.listed(older)
    assert kept.why is Why.UPDATE


@pytest.mark.usefixtures("later")
def test_a_backup_that_cannot_be_made_prevents_the_migration(older: Path) -> None:
    backups.backup_folder(older).write_text("in the way")
    before = version_of(older)
    with pytest.raises(ProjectFileError, match="cannot be made"):
        database.open_(older)
    assert version_of(older) == before
