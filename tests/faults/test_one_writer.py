"""One writer, whatever others do to the file of a project that is open."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from random import Random

import pytest

from pressmark.errors import PressmarkError, ProjectDisplacedError
from pressmark.project import whereabouts
from pressmark.project.maintenance import check
from pressmark.project.project import Project
from pressmark.store import owner
from tests.faults.activities import Deeds, begin
from tests.faults.promises import Found, Notes, held, promised
from tests.faults.racing import NAMES
from tests.thoroughness import Tally, Tries

_ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def project_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project that is copied for each trial."""
    return begin(tmp_path_factory.mktemp("begun"))


def _move(path: Path, _other: Path) -> Path:
    return path.rename(path.with_name("moved.pressmark"))


def _move_folder(path: Path, _other: Path) -> Path:
    folder = path.parent.rename(path.parent.with_name("away"))
    path.parent.mkdir()
    return folder / path.name


def _delete(path: Path, _other: Path) -> None:
    path.unlink()


def _replace(path: Path, other: Path) -> None:
    shutil.copy(other, path.with_name("arriving"))
    path.with_name("arriving").replace(path)


def _replace_both(path: Path, other: Path) -> None:
    _replace(path, other)
    for log in _logs(path):
        log.unlink()


def _take_over(path: Path, _other: Path) -> None:
    left = {"process": 7, "host": "attic", "since": "2031-05-14", "machine": "other"}
    owner.note_of(path).unlink()
    owner.note_of(path).write_text(json.dumps(left))


def _delete_log(path: Path, _other: Path) -> None:
    for log in _logs(path):
        log.unlink()


def _replace_log(path: Path, other: Path) -> None:
    for log in _logs(path):
        shutil.copy(other, path.with_name("arriving"))
        path.with_name("arriving").replace(log)


def _logs(path: Path) -> list[Path]:
    names = (path.with_name(path.name + ending) for ending in ("-wal", "-journal"))
    return [log for log in names if log.exists()]


_DONE: dict[str, Callable[[Path, Path], Path | None]] = {
    "the file is moved": _move,
    "its folder is moved": _move_folder,
    "it is deleted": _delete,
    "it is replaced": _replace,
    "it and its log are replaced": _replace_both,
    "another computer opens it": _take_over,
    "its log is deleted": _delete_log,
    "its log is replaced": _replace_log,
}


@pytest.mark.parametrize("what", _DONE)
def test_nothing_is_lost_and_nothing_of_others_touched_when(
    what: str, project_file: Path, tmp_path: Path, *, tries: Tries, tally: Tally
) -> None:
    random, found = Random(what), list[Found]()  # noqa: S311  (nothing secret)
    counted, rounds = 0, tries(2, 100)
    before = held(project_file).promises()
    for number in range(rounds):
        path = (
            tmp_path / ("Dropbox" if number % 2 else "plain") / "work" / "p.pressmark"
        )
        shutil.rmtree(path.parents[1], ignore_errors=True)
        path.parent.mkdir(parents=True)
        shutil.copy(project_file, path)
        noted = tmp_path / f"noted {number}"
        with Notes.appended_to(noted) as notes:
            moved = _tried(what, path, project_file, random, notes)
        is_theirs = _DONE[what] in {_replace, _replace_both}
        assert not is_theirs or path.read_bytes() == project_file.read_bytes()
        told = promised(noted, before)
        counted += len(told.steps) - len(before.steps)
        owner.note_of(path).unlink(missing_ok=True)
        kept = [*path.parent.glob("* rescued *"), *([path] if path.exists() else [])]
        found += [held(one, told) for one in filter(None, (moved, *kept[:1]))]
    lost = sum(len(one.lost) for one in found)
    whole = sum(one.whole for one in found)
    fault = f"while a project is open, {what}"
    tally(fault, tries=rounds, acknowledged=counted, lost=lost, opened=whole)
    assert (lost, whole) == (0, len(found))


def _tried(
    what: str, path: Path, other: Path, random: Random, notes: Notes
) -> Path | None:
    """Work, let others do something, work on and close; return where the file is."""
    project = Project.open(path, "ro")
    notes.follow(project)
    doing = Deeds(project, random, notes)
    for _ in range(random.randrange(1, 5)):
        doing.some_rule()
    for _ in range(random.randrange(3)):
        # As a program does that saves by way of another name.
        path.rename(path.with_name("away"))
        with suppress(ProjectDisplacedError):
            whereabouts.check_in_place(project)
        path.with_name("away").rename(path)
        with suppress(ProjectDisplacedError):
            check_it = partial(whereabouts.check_in_place, project)
            random.choice((check_it, doing.some_rule))()
    moved = _DONE[what](path, other)
    for _ in range(random.randrange(3)):
        with suppress(PressmarkError):
            random.choice((doing.some_rule, doing.some_rule, doing.pause))()
    with suppress(ProjectDisplacedError):
        project.close()
    return moved


def test_of_many_who_want_a_project_one_has_it_at_a_time(
    project_file: Path, tmp_path: Path, *, tries: Tries, tally: Tally
) -> None:
    folder, rounds = tmp_path / "work", tries(12, 400)
    folder.mkdir()
    path = Path(shutil.copy(project_file, folder / NAMES[0]))
    (folder / NAMES[1]).symlink_to(path)
    (folder / "here").symlink_to(folder)
    subprocess.run(
        [sys.executable, "-m", "tests.faults.racing", folder, str(rounds), "race"],
        cwd=_ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=True,
    )
    turns = (tmp_path / "turns").read_text().split()
    held_by = [turn[1:] for turn in turns if turn[0] == "+"]
    saved = [turn[1:] for turn in turns if turn[0] == "="]
    notes = _notes(path)
    lost = len({f"by {one}" for one in saved} - set(notes))
    tally(
        "many processes want one project over every name of it, and some die",
        tries=rounds,
        acknowledged=len(saved),
        lost=lost,
        opened=int(check(path).ok),
    )
    # Who has it says so, and what it saved, before anybody else does.
    assert turns == [f"{sign}{one}" for one in held_by for sign in "+="]
    assert (len(saved), lost) == (rounds, 0)
    assert check(path).ok


def test_a_project_that_is_worked_on_elsewhere_is_read_as_it_is(
    project_file: Path, tmp_path: Path, *, tries: Tries, tally: Tally
) -> None:
    path = Path(shutil.copy(project_file, tmp_path / "p.pressmark"))
    rounds, lost, sound = tries(4, 200), 0, 0
    saved, copies = tmp_path / "saved", tmp_path / "copies"
    copies.mkdir()
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.racing", "work", path, saved],
        cwd=_ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as working:
        try:
            while not saved.exists():
                assert working.poll() is None
                time.sleep(0.01)
            for _ in range(rounds):
                at_least = saved.stat().st_size
                with whereabouts.open_as_it_is(path, "kim", copies) as project:
                    copy, count = project.path, _count(project)
                lost += max(0, at_least - count)
                sound += check(copy).ok and count <= saved.stat().st_size + 1
        finally:
            working.kill()
    fault = "a project is read while another process works on it"
    tally(fault, tries=rounds, lost=lost, opened=sound)
    assert (lost, sound) == (0, rounds)


def _notes(path: Path) -> list[str]:
    with Project.open(path, "ro") as project:
        return [text for (text,) in project.db.execute("select text from note")]


def _count(project: Project) -> int:
    found = project.db.execute("select count(*) from note where text = 'one more'")
    return int(found.fetchone()[0])
