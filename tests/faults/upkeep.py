"""What is done to project files as a whole, and to other files, over and over.

As in :mod:`tests.faults.activities`, each takes a path, chances, notes and a number.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from random import Random

from pressmark import settings
from pressmark.project.backups import backup, listed, restore
from pressmark.project.maintenance import check
from pressmark.project.project import Project
from tests.faults.activities import Activity, Deeds, begin, rounds
from tests.faults.promises import Notes


def _work(path: Path, random: Random, notes: Notes) -> None:
    with Project.open(path, "ro") as project:
        notes.follow(project)
        doing = Deeds(project, random)
        for _ in range(3):
            doing.some_rule()


def restoring(path: Path, random: Random, notes: Notes, number: int | None) -> None:
    """Work, and then put the first backup in the place of all that."""
    first = listed(path)[-1].path
    for _ in rounds(number):
        _work(path, random, notes)
        restore(first, path)
        notes.say("restored")


def with_backup(folder: Path) -> Path:
    """Make a project that has a backup."""
    path = begin(folder)
    backup(path)
    return path


def repairing(path: Path, random: Random, notes: Notes, number: int | None) -> None:
    """Mend a project."""
    del random, number
    report = check(path, repair=True)
    notes.say("repaired" if report.ok else "not repaired")


def damaged(folder: Path) -> Path:
    """Make a project in which links lead nowhere, as a hand may leave it."""
    path = begin(folder)
    with sqlite3.connect(path) as connection:
        connection.execute("delete from entity")
    connection.close()
    return path


def opening(path: Path, random: Random, notes: Notes, number: int | None) -> None:
    """Open a project, which brings it up to date, and work on."""
    for _ in rounds(number):
        _work(path, random, notes)


def of_the_first_schema(folder: Path) -> Path:
    """Make a project as the first schema has it."""
    path = begin(folder)
    with sqlite3.connect(path) as connection:
        connection.execute("drop table seal")
        connection.execute("delete from _sqlite_migrations where name like 'm0002%'")
        connection.execute("pragma user_version = 1")
    connection.close()
    return path


def creating(path: Path, random: Random, notes: Notes, number: int | None) -> None:
    """Make one project after another."""
    del random
    for one in rounds(number):
        made = path.with_name(f"new {one}.pressmark")
        with Project.create(made, "ro"):
            notes.say(made.name)


def setting(path: Path, random: Random, notes: Notes, number: int | None) -> None:
    """Save one setting after another."""
    del random
    for one in rounds(number):
        zoom = 50 + one % 300
        settings.save(settings.Settings(zoom=zoom), path.with_name("settings.toml"))
        notes.say(str(zoom))


UPKEEP: dict[str, Activity] = {
    "restore": restoring,
    "repair": repairing,
    "migrate": opening,
    "new project": creating,
    "settings": setting,
}
"""The sorts of upkeep by their names."""
