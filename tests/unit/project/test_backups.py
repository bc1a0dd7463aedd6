"""Backups are made while work goes on, and each of them can be restored."""

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from pressmark.errors import ProjectFileError
from pressmark.model.progress import Cancelled
from pressmark.project import backups, commands, maintenance, queries
from pressmark.project.backups import Why
from pressmark.project.project import Project
from pressmark.settings import Settings
from tests.builders import Stopped
from tests.projects import add, article, made, note

USUAL = Settings()
LONG_AGO = datetime(2011, 1, 1, 8)  # noqa: DTZ001  (as the clock on the wall shows it)
TOMORROW = datetime.now() + timedelta(days=1)  # noqa: DTZ005  (the same)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    opened = made(tmp_path, [article()])
    yield opened
    # A test that restored something has closed it.
    with suppress(ProjectFileError):
        opened.close()


def place(project: Project, at: datetime, why: str = "while working") -> Path:
    """Make a backup as it would have been made at another time."""
    kept = backups.backup_open(project)
    moment = at.strftime("%Y-%m-%d %H.%M.%S")
    target = kept.with_name(f"project {moment} {why}".strip() + ".pressmark")
    return kept.rename(target)


def whys(path: Path) -> list[Why]:
    return [one.why for one in backups.listed(path)]


def notes_in(path: Path) -> int:
    return backups.look_into(path).notes


def test_a_backup_is_made_before_much_changes(project: Project) -> None:
    kept = backups.before(project, Why.IMPORT, USUAL)
    assert kept is not None
    assert kept.trouble is None
    assert whys(project.path) == [Why.IMPORT]
    assert maintenance.check(kept.path).ok


def test_what_is_backed_up_already_is_not_backed_up_again(project: Project) -> None:
    backups.before(project, Why.IMPORT, USUAL)
    assert backups.before(project, Why.LABELS, USUAL) is None
    assert backups.while_working(project, USUAL) is None
    note(project)
    assert backups.while_working(project, USUAL) is not None
    assert len(whys(project.path)) == 2


def test_a_thread_that_only_copies_knows_what_is_new_since_the_last_backup(
    project: Project,
) -> None:
    document = queries.find_document(project, "article")
    with ThreadPoolExecutor(1) as others:

        def kept() -> bool:
            made = others.submit(backups.while_working, project, Settings()).result()
            return made is not None

        assert [kept(), kept()] == [True, False]
        commands.add_note(project, document, "new")
        assert [kept(), kept()] == [True, False]
        project.undo()
        assert [kept(), kept()] == [True, False]


def test_a_project_without_articles_needs_no_backup(tmp_path: Path) -> None:
    with made(tmp_path) as project:
        assert backups.before(project, Why.IMPORT, USUAL) is None
        assert not backups.backup_folder(project.path).exists()


def test_who_wants_none_gets_none_before_large_changes(project: Project) -> None:
    wanted = replace(USUAL, back_up_first=False)
    assert backups.before(project, Why.IMPORT, wanted) is None


def test_where_none_can_be_made_nothing_begins(project: Project) -> None:
    backups.backup_folder(project.path).write_text("in the way")
    with pytest.raises(ProjectFileError, match="Nothing was changed"):
        backups.before(project, Why.IMPORT, USUAL)


def test_a_backup_that_is_stopped_leaves_no_file(project: Project) -> None:
    with pytest.raises(Cancelled):
        backups.while_working(project, USUAL, Stopped())
    assert list(backups.backup_folder(project.path).iterdir()) == []


def test_it_is_time_for_a_backup_after_some_minutes(project: Project) -> None:
    now = datetime.now().astimezone()
    assert backups.is_due(project.path, USUAL, now)
    backups.backup_open(project)
    soon = now + timedelta(minutes=USUAL.back_up_every)
    assert not backups.is_due(project.path, USUAL, now + timedelta(minutes=1))
    assert backups.is_due(project.path, USUAL, soon + timedelta(minutes=1))
    assert not backups.is_due(project.path, replace(USUAL, back_up_every=0), soon)


def test_a_clock_that_was_put_back_does_not_end_the_backups(project: Project) -> None:
    place(project, TOMORROW)
    assert backups.is_due(project.path, USUAL, datetime.now().astimezone())


def test_nothing_is_removed_while_the_clock_is_behind(project: Project) -> None:
    for minute in range(15):
        place(project, TOMORROW + timedelta(minutes=minute))
    note(project)
    backups.while_working(project, USUAL)
    assert len(whys(project.path)) == 16


def test_old_ones_make_room_and_others_stay(project: Project) -> None:
    for minute in range(15):
        place(project, LONG_AGO + timedelta(minutes=minute))
    asked = place(project, LONG_AGO, "")
    repaired = place(project, LONG_AGO, "before repair")
    note(project)
    backups.while_working(project, USUAL)
    assert whys(project.path).count(Why.WORKING) == 10
    assert asked.exists()
    assert repaired.exists()


def test_backups_of_another_project_of_that_name_are_never_removed(
    project: Project, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    with made(other, [article()]) as stranger:
        strange = backups.backup_open(stranger)
    folder = backups.backup_folder(project.path)
    folder.mkdir()
    copies = [
        folder / f"project 2011-01-01 08.{minute}.00 while working.pressmark"
        for minute in range(10, 40)
    ]
    for copy in copies:
        copy.write_bytes(strange.read_bytes())
    backups.while_working(project, USUAL)
    assert all(copy.exists() for copy in copies)


def test_a_backup_that_somebody_worked_in_is_never_removed(project: Project) -> None:
    old = [place(project, LONG_AGO + timedelta(minutes=n)) for n in range(12)]
    with Project.open(old[0], "ro") as worked_in:
        note(worked_in, "Nowhere else.")
    note(project)
    backups.while_working(project, USUAL)
    assert old[0].exists()
    assert notes_in(old[0]) == 1
    assert not old[1].exists()


def test_a_backup_that_somebody_gave_another_name_is_never_removed(
    project: Project,
) -> None:
    old = [place(project, LONG_AGO + timedelta(minutes=n)) for n in range(13)]
    kept = old[0].rename(old[0].with_name(f"KEEP {old[0].name}"))
    note(project)
    backups.while_working(project, USUAL)
    assert kept.exists()
    assert not old[1].exists()


def test_a_backup_of_a_step_that_went_on_since_makes_room(project: Project) -> None:
    note(project)
    document = queries.find_document(project, "article")
    (noted,) = queries.bundle(project, document).notes
    commands.edit_note(project, noted.id, "one")
    old = [place(project, LONG_AGO + timedelta(minutes=n)) for n in range(12)]
    commands.edit_note(project, noted.id, "one and two")
    backups.while_working(project, USUAL)
    assert not old[0].exists()


def test_a_ruined_backup_is_not_relied_on(project: Project) -> None:
    kept = backups.while_working(project, USUAL)
    assert kept is not None
    with closing(sqlite3.connect(kept.path)) as db, db:
        db.execute("update text set content = 'Ruined.'")
    again = backups.before(project, Why.MANY, USUAL)
    assert again is not None
    assert maintenance.check(again.path).ok


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="no other zone can be had")
def test_of_the_hour_that_there_is_twice_the_newest_is_the_newest(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    try:
        first = place(project, datetime(2026, 10, 25, 2, 50))  # noqa: DTZ001  (by the wall)
        then = place(project, datetime(2026, 10, 25, 2, 10))  # noqa: DTZ001  (the same)
        end_of_summer = datetime(2026, 10, 25, 1, tzinfo=UTC).timestamp()
        os.utime(first, (end_of_summer - 600, end_of_summer - 600))
        os.utime(then, (end_of_summer + 600, end_of_summer + 600))
        assert [one.path for one in backups.listed(project.path)] == [then, first]
    finally:
        monkeypatch.undo()
        time.tzset()


def test_an_unsound_project_is_backed_up_and_takes_no_good_ones_away(
    project: Project,
) -> None:
    good = [place(project, LONG_AGO + timedelta(minutes=n)) for n in range(12)]
    with project.step("spoil", recorded=False):
        project.db.execute("update text set content = 'Something else.'")
    kept = backups.while_working(project, USUAL)
    assert kept is not None
    assert kept.path.exists()
    assert "not sound" in str(kept.trouble)
    assert all(one.exists() for one in good)


def test_a_backup_holds_whole_steps_while_work_goes_on(project: Project) -> None:
    made_ones, going = list[Path](), threading.Event()

    def back_up() -> None:
        for _ in range(5):
            made_ones.append(backups.backup_open(project))
        going.set()

    thread = threading.Thread(target=back_up)
    thread.start()
    written = 0
    while not going.is_set():
        with project.step("add_note"):
            note(project, "one")
            note(project, "two")
        written += 2
    thread.join()
    for kept in made_ones:
        assert notes_in(kept) % 2 == 0
        assert notes_in(kept) <= written
        assert maintenance.check(kept).ok


def test_a_name_says_when_and_why(project: Project) -> None:
    for number in ("", " (2)"):
        place(project, LONG_AGO, f"before scheme{number}")
    first, second = backups.listed(project.path)
    assert (first.why, first.number, second.number) == (Why.SCHEME, 2, 1)
    assert first.at.replace(tzinfo=None) == LONG_AGO


@pytest.mark.parametrize(
    "name", ["my copy.pressmark", "a 9999-99-99 99.99.99.pressmark"]
)
def test_a_copy_of_any_other_name_is_one_that_was_asked_for(
    project: Project, name: str
) -> None:
    kept = backups.backup_open(project)
    kept.rename(kept.with_name(name))
    assert whys(project.path) == [Why.ASKED]


def test_a_project_with_a_very_long_name_has_backups_too(tmp_path: Path) -> None:
    name = "ä" * 110
    with Project.create(tmp_path / f"{name}.pressmark", "ro") as project:
        add(project, article())
        kept = backups.backup_open(project)
        assert [one.path for one in backups.listed(project.path)] == [kept]


def test_only_the_person_can_read_a_backup(project: Project) -> None:
    assert backups.backup_open(project).stat().st_mode & 0o077 == 0


def test_a_damaged_backup_does_not_hide_the_others(project: Project) -> None:
    kept = backups.backup_open(project)
    kept.with_name("broken.pressmark").write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    assert len(backups.listed(project.path)) == 2
    with pytest.raises((ProjectFileError, sqlite3.DatabaseError)):
        backups.look_into(kept.with_name("broken.pressmark"))


def test_a_backup_leaves_room_for_the_work_on_the_disk(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = project.path.stat().st_size
    left = SimpleNamespace(total=10 * size, used=9 * size, free=2 * size - 1)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: left)
    with pytest.raises(ProjectFileError, match="too little for a backup"):
        backups.backup_open(project)
    assert not whys(project.path)
    left.free += 1
    assert backups.backup_open(project).exists()
