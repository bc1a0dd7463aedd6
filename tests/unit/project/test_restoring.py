"""Putting a backup back: of any name, with others looking on, after a kill."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from pressmark import unfinished
from pressmark.errors import ProjectBusyError, ProjectFileError
from pressmark.model.progress import NoProgress
from pressmark.project import backups, commands, maintenance, queries, whereabouts
from pressmark.project.backups import Why
from pressmark.project.project import Project
from pressmark.settings import Settings
from pressmark.store import owner
from tests.projects import add, article, made, note

USUAL = Settings()


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    opened = made(tmp_path, [article()])
    yield opened
    # A test that restored something has closed it.
    with suppress(ProjectFileError):
        opened.close()


def whys(path: Path) -> list[Why]:
    return [one.why for one in backups.listed(path)]


def notes_in(path: Path) -> int:
    return backups.look_into(path).notes


KILLED = """
import os, signal, sys
from pathlib import Path
from pressmark.project import backups, maintenance, whereabouts
from pressmark.store import copying, rescue

def die(*_given, **_named):
    os.kill(os.getpid(), signal.SIGKILL)

what, path, backup = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
copying.os.fsync = die
rescue.search.rebuild = die
if what == "backup":
    backups.backup(path)
elif what == "restore":
    backups.restore(backup, path)
else:
    maintenance.check(path, repair=True)
"""


@pytest.mark.parametrize("what", ["backup", "restore", "rescue"])
def test_what_a_kill_left_is_cleared_away(
    project: Project, what: str, tmp_path: Path
) -> None:
    kept = backups.backup_open(project)
    project.close()
    if what == "rescue":
        whole = project.path.read_bytes()
        project.path.write_bytes(whole[:4096] + b"\xff" * 4096 + whole[8192:])
    before = sorted(tmp_path.rglob("*"))
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, what, project.path, kept],
        check=False,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert ended.returncode == -signal.SIGKILL
    owner.note_of(project.path).unlink(missing_ok=True)
    assert sorted(tmp_path.rglob("*")) != before
    unfinished.clear()
    assert sorted(tmp_path.rglob("*")) == before


def test_nobody_opens_a_project_while_a_backup_takes_its_place(
    project: Project,
) -> None:
    kept = backups.backup_open(project)
    project.close()
    refused = []

    class Meanwhile(NoProgress):
        def report(self, done: int, total: int) -> None:
            super().report(done, total)
            if project.path.exists():
                with pytest.raises(ProjectBusyError):
                    Project.open(project.path, "kim")
                refused.append(done)

    backups.restore(kept, project.path, Meanwhile())
    assert refused
    Project.open(project.path, "kim").close()


@pytest.mark.parametrize("later", [0, 1, 30])
def test_a_log_that_outlived_its_project_does_not_get_into_what_is_restored(
    project: Project, later: int
) -> None:
    kept = backups.backup_open(project)
    for number in range(later):
        add(project, article(f"Text {number}. " * 300, f"later {number}"))
    log = project.path.with_name(f"{project.path.name}-wal")
    whereabouts.fold_in_log(project)
    note(project)
    left = log.read_bytes()
    project.close()
    project.path.unlink()
    log.write_bytes(left)
    backups.restore(kept, project.path)
    assert maintenance.check(project.path).ok
    assert notes_in(project.path) == 0
    (aside,) = backups.backup_folder(project.path).glob("* replaced*-wal")
    assert aside.read_bytes() == left


@pytest.mark.parametrize("what", ["loop", "itself"])
def test_a_place_where_nothing_can_be_restored_is_told(
    project: Project, what: str
) -> None:
    kept = backups.backup_open(project)
    loop = project.path.with_name("loop.pressmark")
    loop.symlink_to(loop)
    with pytest.raises(ProjectFileError, match=r"leads nowhere|project itself"):
        backups.restore(kept, loop if what == "loop" else kept)


def test_a_folder_is_no_project_to_put_a_backup_in(project: Project) -> None:
    kept = backups.backup_open(project)
    folder = project.path.with_name("folder")
    folder.mkdir()
    with pytest.raises(ProjectFileError, match="is a folder"):
        backups.restore(kept, folder)
    assert list(folder.iterdir()) == []


def test_every_backup_that_is_made_can_be_restored(project: Project) -> None:
    path, expected = project.path, {}
    for number, why in enumerate(
        (Why.IMPORT, Why.LOOK_AGAIN, Why.LABELS, Why.SCHEME, Why.WORKING, Why.ASKED)
    ):
        note(project)
        if why is Why.ASKED:
            kept = backups.backup_open(project)
        elif why is Why.WORKING:
            working = backups.while_working(project, USUAL)
            assert working is not None
            kept = working.path
        else:
            first = backups.before(project, why, USUAL)
            assert first is not None
            kept = first.path
        expected[kept] = number + 1
    project.close()
    for kept, notes in expected.items():
        replaced = backups.restore(kept, path)
        assert notes_in(path) == notes
        assert maintenance.check(path).ok
        assert replaced is not None
        with Project.open(path, "ro") as again:
            note(again)
            assert again.undo() == "add_note"
    for one in backups.listed(path):
        backups.restore(one.path, path)
        assert maintenance.check(path).ok
    Project.open(path, "ro").close()


def test_what_restoring_changes_is_said_before(project: Project) -> None:
    kept = backups.backup_open(project)
    note(project)
    note(project)
    add(project, article("Another one.", "later"))
    found = backups.difference(project, kept)
    assert found is not None
    assert found.same_project
    assert found.leaving[0] == ("add_note", 2)
    assert found.coming == ()
    assert [one.name for one in found.gone] == ["later"]
    assert found.back == ()


def test_what_a_restore_took_away_comes_back_with_the_former_one(
    project: Project,
) -> None:
    kept = backups.backup_open(project)
    note(project)
    project.close()
    former = backups.restore(kept, project.path)
    assert former is not None
    with Project.open(project.path, "ro") as again:
        document = queries.find_document(again, "article")
        commands.remove_documents(again, document)
        found = backups.difference(again, former)
    assert found is not None
    assert found.leaving == (("remove_documents", 1),)
    assert found.coming == (("add_note", 1),)
    assert [one.name for one in found.back] == ["article"]
    Project.open(project.path, "ro").close()


def test_the_same_is_said_to_be_the_same(project: Project) -> None:
    found = backups.difference(project, backups.backup_open(project))
    assert found is not None
    assert found.is_none


def test_another_project_is_known(project: Project, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    with made(other, [article("Elsewhere.", "strange")]) as stranger:
        strange = backups.backup_open(stranger)
    found = backups.difference(project, strange)
    assert found is not None
    assert not found.same_project
    assert found.common is None
    assert [one.name for one in found.back] == ["strange"]


def test_where_there_is_no_project_nothing_changes(project: Project) -> None:
    kept = backups.backup_open(project)
    assert backups.difference(project.path.with_name("new.pressmark"), kept) is None


@pytest.mark.parametrize("name", ["two\nlines", " ", "x" * 236])
def test_a_backup_under_any_name_is_known_for_what_it_is_and_restored(
    tmp_path: Path, name: str
) -> None:
    path = tmp_path / "short.pressmark"
    Project.create(path, "ro").close()
    path = path.rename(tmp_path / f"{name}.pressmark")
    with Project.open(path, "ro") as project:
        add(project, article())
        made = backups.while_working(project, USUAL)
    assert made is not None
    assert whys(path) == [Why.WORKING]
    kept = backups.restore(made.path, path)
    assert kept is not None
    assert whys(path) == [Why.REPLACED, Why.WORKING]
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * 4096 + whole[8192:])
    assert maintenance.check(path, repair=True).rescue is not None


def test_a_link_to_a_project_stays_one_when_a_backup_is_restored(
    project: Project, tmp_path: Path
) -> None:
    kept = backups.backup_open(project)
    note(project)
    project.close()
    link = tmp_path / "link.pressmark"
    link.symlink_to(project.path)
    backups.restore(kept, link)
    assert link.is_symlink()
    assert notes_in(project.path) == 0
    Project.open(project.path, "ro").close()
