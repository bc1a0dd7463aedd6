"""A file that others move, delete, replace or write over while it is open."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from pathlib import Path
from secrets import token_hex
from threading import Event
from time import sleep

import pytest

from pressmark import paths
from pressmark.errors import ProjectDisplacedError, ProjectFileError
from pressmark.exchange.format import ReadDocument
from pressmark.model.progress import Cancelled, Progress
from pressmark.project import maintenance, whereabouts
from pressmark.project.project import Project
from pressmark.project.transfer import Import
from pressmark.store import copying, owner, rows
from pressmark.store.connection import Connection
from tests.projects import article, made, note, notes, notes_of

HELD = """
import sys
from contextlib import closing
from pathlib import Path
from pressmark.project import commands, queries
from pressmark.project.project import Project
project = Project.open(Path(sys.argv[1]), "kim")
document = queries.find_document(project, "article")
commands.add_note(project, document, "by another")
print("open", flush=True)
sys.stdin.read(1)
commands.add_note(project, document, "by another, later")
project.close()
"""


def test_what_was_written_over_the_file_is_left_as_it_is(
    project: Project, other: Path
) -> None:
    note(project, "saved")
    shutil.copyfile(other, project.path)
    theirs = project.path.read_bytes()
    with pytest.raises(ProjectDisplacedError, match="changed by another program"):
        note(project, "lost")
    with pytest.raises(ProjectDisplacedError, match="left as it is now"):
        project.close()
    assert project.path.read_bytes() == theirs
    (kept,) = project.path.parent.glob("* rescued *")
    assert maintenance.check(kept).ok
    assert (notes(kept), notes(project.path)) == (["saved"], [])


def test_whoever_opens_what_was_put_in_the_place_is_not_disturbed(
    project: Project, other: Path
) -> None:
    note(project, "saved")
    other.replace(project.path)
    with pytest.raises(ProjectDisplacedError):
        whereabouts.check_in_place(project)
    # The note holds the name, not the file: whoever wants the other one waits for us.
    owner.note_of(project.path).unlink()
    with subprocess.Popen(
        [sys.executable, "-c", HELD, str(project.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as second:
        assert second.stdout is not None
        assert second.stdout.readline() == b"open\n"
        with pytest.raises(ProjectDisplacedError, match="rescued"):
            project.close()
        second.kill()
    assert notes(project.path) == ["by another"]
    (kept,) = project.path.parent.glob("* rescued *")
    assert notes(kept) == ["saved"]


def test_a_folder_that_was_moved_and_put_back_is_written_to_again(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    project = made(folder, [article()])
    note(project, "one")
    folder.rename(tmp_path / "elsewhere")
    with pytest.raises(ProjectDisplacedError):
        note(project, "lost")
    (tmp_path / "elsewhere").rename(folder)
    note(project, "two")
    project.close()
    assert maintenance.check(project.path).ok
    assert notes(project.path) == ["one", "two"]


@pytest.mark.parametrize("folder", ["Dropbox", "plain"])
def test_a_file_that_came_back_and_goes_again_is_kept_all_the_same(
    tmp_path: Path, folder: str
) -> None:
    (tmp_path / folder).mkdir()
    project = made(tmp_path / folder, [article()])
    note(project, "saved")
    for _ in range(2):
        project.path.rename(tmp_path / "away")
        with pytest.raises(ProjectDisplacedError):
            whereabouts.check_in_place(project)
        (tmp_path / "away").rename(project.path)
        whereabouts.check_in_place(project)
    project.path.unlink()
    with pytest.raises(ProjectDisplacedError):
        whereabouts.check_in_place(project)
    with pytest.raises(ProjectDisplacedError, match="is in"):
        project.close()
    (kept,) = project.path.parent.glob("* rescued *")
    assert notes(kept) == ["saved"]


def test_what_was_saved_is_kept_even_if_the_folder_is_gone(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    project = made(folder, [article()])
    note(project, "saved")
    shutil.rmtree(folder)
    with pytest.raises(ProjectDisplacedError, match="rescued"):
        project.close()
    (kept,) = paths.data_folder().glob("* rescued *")
    assert notes(kept) == ["saved"]


def test_what_was_saved_is_kept_even_if_there_is_no_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (tmp_path / "home").write_text("in the way")
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "home" / "data")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    project = made(folder, [article()])
    note(project, "saved")
    shutil.rmtree(folder)
    with pytest.raises(ProjectDisplacedError, match="rescued"):
        project.close()
    (kept,) = tmp_path.glob("* rescued *")
    assert notes(kept) == ["saved"]


def test_a_copy_does_not_take_the_name_of_the_project_that_is_gone(
    project: Project,
) -> None:
    project.path.unlink()
    with pytest.raises(ProjectFileError, match="the project that is open"):
        whereabouts.save_copy(project, project.path)
    with pytest.raises(ProjectDisplacedError, match="rescued"):
        project.close()


def test_a_step_is_taken_back_if_the_file_goes_while_it_is_taken(
    project: Project, other: Path
) -> None:
    def lose() -> None:
        with project.step("two_notes"):
            note(project, "lost")
            other.replace(project.path)

    with pytest.raises(ProjectDisplacedError):
        lose()
    with pytest.raises(ProjectDisplacedError):
        project.close()
    (kept,) = project.path.parent.glob("* rescued *")
    assert notes(kept) == []


@pytest.mark.parametrize("folder", ["Dropbox", "plain"])
def test_a_step_is_taken_back_if_the_file_is_written_over_while_it_is_taken(
    tmp_path: Path, other: Path, folder: str
) -> None:
    (tmp_path / folder).mkdir()
    project = made(tmp_path / folder, [article()])
    note(project, "saved")
    theirs = other.read_bytes()

    def lose() -> None:
        with project.step("two_notes"):
            note(project, "lost")
            project.path.write_bytes(theirs)

    with pytest.raises(ProjectDisplacedError, match="changed by another"):
        lose()
    with pytest.raises(ProjectDisplacedError, match="changed by another"):
        project.undo()
    with pytest.raises(ProjectDisplacedError):
        project.close()
    assert project.path.read_bytes() == theirs


def test_a_step_in_a_synced_folder_may_change_more_than_memory_takes(
    tmp_path: Path,
) -> None:
    (tmp_path / "Dropbox").mkdir()
    project = made(tmp_path / "Dropbox", [article()])
    size = project.path.stat().st_size
    with project.step("many"):
        for number in range(60):
            note(project, f"{number} " * 200_000)
        assert project.path.stat().st_size > size
    assert len(notes_of(project)) == 60
    project.undo()
    assert notes_of(project) == []
    project.close()
    assert maintenance.check(project.path).ok


def test_pages_that_were_free_may_fill_a_step_in_a_synced_folder(
    tmp_path: Path,
) -> None:
    (tmp_path / "Dropbox").mkdir()
    project = made(tmp_path / "Dropbox", [article()])
    texts = [f"{number} {token_hex(200_000)}" for number in range(60)]

    def brought_in() -> Import:
        arriving = Import(project)
        arriving.add(
            [ReadDocument(article(text, f"a{n}"), "a") for n, text in enumerate(texts)]
        )
        return arriving

    brought_in().cancel()
    assert rows.value(project.db, "pragma freelist_count") * 4096 > 20_000_000
    brought_in().finish()
    note(project, "goes on")
    project.close()
    assert maintenance.check(project.path).ok


def test_a_copy_from_before_the_file_came_back_is_not_taken_for_all(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied, go_on, real = Event(), Event(), copying.copy_whole

    def slow(db: Connection, target: Path, told: Progress | None) -> None:
        real(db, target, told)
        copied.set()
        go_on.wait(20)

    monkeypatch.setattr(copying, "copy_whole", slow)
    note(project, "one")
    project.path.rename(tmp_path / "away")
    with ThreadPoolExecutor(1) as others:
        copy = others.submit(whereabouts.keep, project)
        copied.wait(20)
        (tmp_path / "away").rename(project.path)
        note(project, "two")
        project.path.unlink()
        go_on.set()
        with pytest.raises(Cancelled):
            copy.result()
    with pytest.raises(ProjectDisplacedError, match="rescued"):
        project.close()
    (kept,) = project.path.parent.glob("* rescued *")
    assert notes(kept) == ["one", "two"]


@pytest.mark.parametrize("keep", [True, False])
def test_closing_waits_for_the_copy_that_is_being_made_and_makes_no_other(
    project: Project, monkeypatch: pytest.MonkeyPatch, *, keep: bool
) -> None:
    copied, real = Event(), copying.copy_whole

    def slow(db: Connection, target: Path, told: Progress | None) -> None:
        real(db, target, told)
        copied.set()
        sleep(0.2)

    monkeypatch.setattr(copying, "copy_whole", slow)
    note(project, "saved")
    project.path.unlink()
    with ThreadPoolExecutor(1) as others:
        making = others.submit(whereabouts.keep, project)
        copied.wait(20)
        with pytest.raises(ProjectDisplacedError) if keep else nullcontext():
            project.close(keep=keep)
        assert bool(making.exception()) is not keep
    assert len(list(project.path.parent.glob("* rescued *"))) == keep


def test_what_was_saved_is_copied_before_the_project_is_closed(
    project: Project,
) -> None:
    note(project, "saved")
    project.path.unlink()
    kept = whereabouts.keep(project)
    assert notes(kept) == ["saved"]
    written = kept.stat().st_mtime_ns
    with pytest.raises(ProjectDisplacedError, match=kept.name):
        project.close()
    assert list(project.path.parent.glob("*.pressmark")) == [kept]
    assert kept.stat().st_mtime_ns == written


def test_the_copy_goes_when_the_file_is_in_its_place_again(
    project: Project, tmp_path: Path
) -> None:
    project.path.rename(tmp_path / "away")
    kept = whereabouts.keep(project)
    (tmp_path / "away").rename(project.path)
    note(project, "goes on")
    assert not kept.exists()
    project.path.rename(tmp_path / "away")
    assert whereabouts.keep(project).exists()
    project.close(keep=False)
    assert not list(project.path.parent.glob("*.pressmark"))


def test_a_copy_that_somebody_works_on_stays(project: Project, tmp_path: Path) -> None:
    project.path.rename(tmp_path / "away")
    kept = whereabouts.keep(project)
    with Project.open(kept, "kim") as copy:
        note(copy, "in the copy")
    (tmp_path / "away").rename(project.path)
    note(project, "goes on")
    project.close()
    assert (notes(kept), notes(project.path)) == (["in the copy"], ["goes on"])
