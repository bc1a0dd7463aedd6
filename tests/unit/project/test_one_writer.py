"""One writer: second openers, other names of a file, and files changed underneath."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from pressmark.errors import (
    ProjectBusyError,
    ProjectDisplacedError,
    ProjectElsewhereError,
    ProjectFileError,
    ReadOnlyError,
)
from pressmark.project import backups, maintenance, queries
from pressmark.project.project import Project
from pressmark.store import owner
from tests import shell
from tests.projects import article, made, note, notes

OPENED = """
import sys
from contextlib import closing
from pathlib import Path
from pressmark.project.project import Project
Project.open(Path(sys.argv[1]), "ro").close()
"""

NOTED = """
import os, signal, sys
from pathlib import Path
from pressmark.project import commands, queries
from pressmark.project.project import Project
project = Project.open(Path(sys.argv[1]), "ro")
document = queries.find_document(project, "article")
commands.add_note(project, document, "before")
log = Path(sys.argv[1] + "-wal")
if sys.argv[2] == "delete" and log.exists():
    log.unlink()
commands.add_note(project, document, "after")
os.kill(os.getpid(), signal.SIGKILL)
"""


def run(program: str, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program, *words],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )


def leave_note_of_another_computer(path: Path) -> None:
    left = {"process": 7, "host": "attic", "since": "2031-05-14", "machine": "other"}
    owner.note_of(path).write_text(json.dumps(left))


@pytest.mark.parametrize("way", ["same", "symlink", "folder"])
def test_a_project_is_not_opened_twice_whatever_way_leads_to_it(
    project: Project, tmp_path: Path, way: str
) -> None:
    path = project.path
    if way == "symlink":
        path = tmp_path / "another name.pressmark"
        path.symlink_to(project.path)
    elif way == "folder":
        (tmp_path / "here").symlink_to(tmp_path)
        path = tmp_path / "here" / project.path.name
    words = f"is open elsewhere by process {os.getpid()}"
    with pytest.raises(ProjectBusyError, match=words):
        Project.open(path, "kim")
    assert way != "folder" or words in run(OPENED, str(path)).stderr


def test_a_file_of_several_names_is_read_only(project: Project, tmp_path: Path) -> None:
    second = tmp_path / "second.pressmark"
    second.hardlink_to(project.path)
    with pytest.raises(ReadOnlyError, match="2 names"):
        Project.open(second, "ro")
    note(project, "goes on")
    project.close()
    second.unlink()
    assert notes(project.path) == ["goes on"]


def test_reading_the_file_by_other_means_gives_nobody_the_right_to_write(
    project: Project,
) -> None:
    note(project, "ours")
    # As an import of the folder does. It ends SQLite's own lock.
    project.path.read_bytes()
    assert "is open elsewhere" in run(OPENED, str(project.path)).stderr
    with pytest.raises(ProjectBusyError):
        backups.restore(backups.backup_open(project), project.path)
    with pytest.raises(ProjectBusyError):
        maintenance.check(project.path, repair=True)
    with pytest.raises(ProjectBusyError):
        Project.open(project.path, "kim", read_only=True)
    note(project, "still")


def test_a_project_that_another_makes_right_now_is_not_made(tmp_path: Path) -> None:
    path = tmp_path / "new.pressmark"
    with closing(owner.take(path)), pytest.raises(ProjectBusyError):
        Project.create(path, "kim")
    Project.create(path, "kim").close()
    with pytest.raises(ProjectFileError, match="already exists"):
        Project.create(path, "kim")


def test_a_link_that_leads_to_itself_is_no_project(tmp_path: Path) -> None:
    path = tmp_path / "loop.pressmark"
    path.symlink_to(path)
    with pytest.raises(ProjectFileError):
        Project.open(path, "kim")
    with pytest.raises(ProjectFileError):
        Project.create(path, "kim")


def test_what_a_crash_left_behind_hinders_nobody(project: Project) -> None:
    project.close()
    assert run(NOTED, str(project.path), "keep").returncode == -signal.SIGKILL
    assert owner.note_of(project.path).exists()
    assert notes(project.path) == ["before", "after"]
    assert list(project.path.parent.iterdir()) == [project.path]


def test_a_project_open_on_another_computer_is_opened_only_if_that_is_wanted(
    project: Project,
) -> None:
    project.close()
    leave_note_of_another_computer(project.path)
    with pytest.raises(ProjectElsewhereError, match="attic since 2031-05-14"):
        Project.open(project.path, "ro")
    Project.open(project.path, "ro", read_only=True).close()
    assert owner.note_of(project.path).exists()
    Project.open(project.path, "ro", take_over=True).close()
    assert not owner.note_of(project.path).exists()


def test_nothing_is_written_once_another_computer_has_taken_over(
    project: Project,
) -> None:
    owner.note_of(project.path).unlink()
    note(project, "nobody minds that the note is gone")
    # It was written anew, and goes for another as programs that sync replace it.
    owner.note_of(project.path).unlink()
    leave_note_of_another_computer(project.path)
    with pytest.raises(ProjectDisplacedError, match="was opened on attic"):
        note(project, "lost")
    project.close()
    assert owner.note_of(project.path).exists()
    owner.note_of(project.path).unlink()
    assert notes(project.path) == ["nobody minds that the note is gone"]


def test_nothing_is_written_once_another_process_holds_the_project(
    project: Project,
) -> None:
    owner.note_of(project.path).unlink()
    # As another one does that finds nobody has it, for SQLite’s own lock can be lost.
    with closing(owner.take(project.path)), pytest.raises(ProjectBusyError):
        note(project, "Lost.")
    note(project, "Saved.")
    project.close()
    assert notes(project.path) == ["Saved."]


@pytest.mark.parametrize("left", ["", "[" * 1000, "{}", "7", "\0" * 5000])
def test_a_note_that_makes_no_sense_is_nobodys(project: Project, left: str) -> None:
    project.close()
    owner.note_of(project.path).write_text(left)
    assert notes(project.path) == []


@pytest.mark.parametrize("what", ["link", "second name", "folder", "pipe"])
def test_what_is_no_note_in_its_place_is_left_alone_and_the_project_too(
    project: Project, tmp_path: Path, what: str
) -> None:
    project.close()
    precious, place = tmp_path / "precious.txt", owner.note_of(project.path)
    precious.write_text("mine")
    put: dict[str, Callable[[], object]] = {
        "link": lambda: place.symlink_to(precious),
        "second name": lambda: place.hardlink_to(precious),
        "folder": place.mkdir,
        "pipe": lambda: os.mkfifo(place),
    }
    put[what]()
    before = project.path.read_bytes()
    with pytest.raises(ReadOnlyError, match="notes who has it open"):
        Project.open(project.path, "ro")
    with Project.open(project.path, "ro", read_only=True) as seen:
        assert queries.document_count(seen) == 1
    assert (project.path.read_bytes(), precious.read_text()) == (before, "mine")
    assert os.path.lexists(place)


@pytest.mark.parametrize("ending", ["-wal", "-journal"])
@pytest.mark.parametrize("what", ["link", "folder", "pipe"])
def test_a_project_is_not_opened_with_what_is_no_log_in_its_place(
    project: Project, tmp_path: Path, what: str, ending: str
) -> None:
    project.close()
    place = project.path.with_name(project.path.name + ending)
    precious = tmp_path / "precious.txt"
    precious.write_text("mine")
    put: dict[str, Callable[[], object]] = {
        "link": lambda: place.symlink_to(precious),
        "folder": place.mkdir,
        "pipe": lambda: os.mkfifo(place),
    }
    put[what]()
    for read_only in (False, True):
        with pytest.raises(ProjectFileError, match="is no ordinary file"):
            Project.open(project.path, "ro", read_only=read_only)
    with pytest.raises(ProjectFileError, match="is no ordinary file"):
        maintenance.check(project.path, repair=True)
    assert precious.read_text() == "mine"


def test_a_log_that_was_deleted_is_written_anew(project: Project) -> None:
    project.close()
    assert run(NOTED, str(project.path), "delete").returncode == -signal.SIGKILL
    assert notes(project.path) == ["before", "after"]


@pytest.mark.parametrize("folder", ["Dropbox", "plain"])
def test_a_synced_project_is_one_whole_file_between_two_steps(
    tmp_path: Path, folder: str
) -> None:
    place = tmp_path / folder
    place.mkdir()
    (tmp_path / ("Dropbox" if folder == "Dropbox" else "plain/.stfolder")).mkdir(
        exist_ok=True
    )
    project = made(place, [article()])
    note(project, "one")
    log = project.path.with_name(f"{project.path.name}-wal")
    assert not log.exists()
    copy = tmp_path / "as another computer gets it.pressmark"
    copy.write_bytes(project.path.read_bytes())
    assert notes(copy) == ["one"]
    assert maintenance.check(copy).ok
    note(project, "two")
    shutil.copyfile(copy, project.path)
    with pytest.raises(ProjectDisplacedError):
        note(project, "lost")
    with pytest.raises(ProjectDisplacedError):
        project.close()
    assert notes(project.path) == ["one"]


def test_a_project_that_was_killed_in_a_synced_folder_has_all_it_had(
    tmp_path: Path,
) -> None:
    (tmp_path / ".dropbox").touch()
    project = made(tmp_path, [article()])
    project.close()
    assert run(NOTED, str(project.path), "keep").returncode == -signal.SIGKILL
    assert notes(project.path) == ["before", "after"]


def test_a_project_made_in_a_synced_folder_is_told_about_on_the_command_line(
    tmp_path: Path,
) -> None:
    (tmp_path / "Nextcloud").mkdir()
    path = tmp_path / "Nextcloud" / "harbour.pressmark"
    assert (
        "Note: harbour.pressmark lies in a folder that Nextcloud"
        in shell.run("new", path).stderr
    )
    assert shell.run("stats", path).stderr == ""
