"""Work on a disk that fails from some operation on, and works again later."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

from pressmark import unfinished
from pressmark.errors import DiskError, FormatError, PressmarkError
from pressmark.model.restriction import EVERYTHING
from pressmark.project import queries
from pressmark.project.exporting import Asked, export
from pressmark.project.project import Project
from pressmark.project.transfer import formats
from pressmark.project.trouble import catch_up, told
from tests.faults import activities, shim
from tests.faults.promises import Notes
from tests.faults.shim import counted

WHOLE = "went on"
"""What is noted where the program went on working once the disk did."""

UNHURT = "nothing failed"
"""What is noted where the work ended before the disk failed."""

_DEEDS = (
    activities.Deeds.some_rule,
    activities.Deeds.suggest,
    activities.Deeds.undo,
    activities.Deeds.import_some,
    activities.Deeds.replace_text,
    activities.Deeds.export,
    activities.Deeds.back_up,
)


def work(path: Path, random: Random, notes: Notes, number: int | None) -> None:
    """Do deeds until some have failed, let the disk work again, and go on."""
    # Without one nothing fails.
    broken = Path(os.environ.get("FAULTS_WHILE_EXISTS") or path.with_name("nothing"))
    failures = 0
    project = _opened(path)
    if project is None:
        failures += 1
        broken.unlink(missing_ok=True)
        project = Project.open(path, "ro")
    with project:
        notes.follow(project)
        doing = activities.Deeds(project, random)
        deeds = random.sample(_DEEDS, len(_DEEDS))
        for deed in deeds[:number]:
            failures += not _done(deed, doing, path)
        broken.unlink(missing_ok=True)
        project.try_again()
        catch_up(project)
        assert not project.trouble.unsaved
        doing.import_some()
        assert queries.history(project, limit=1)[0].kind == "import_documents"
    unfinished.clear()
    notes.say(WHOLE if failures else UNHURT)


def _opened(path: Path) -> Project | None:
    try:
        return Project.open(path, "ro")
    except DiskError:
        return None


def _done(deed: Callable[[activities.Deeds], Any], doing: Any, path: Path) -> bool:  # noqa: ANN401  (what does deeds)
    """Do something, which may fail in words; return whether it was done."""
    before = doing.project.trouble.error
    try:
        deed(doing)
    except PressmarkError:
        return False
    except Exception as error:
        # What is read may fail anywhere; the window puts that into words too.
        if told(error, path) is None:
            raise
        return False
    return doing.project.trouble.error is before


def exports(path: Path, random: Random, notes: Notes, number: int | None) -> None:
    """Write every format over what it wrote before, each operation failing in turn.

    After the n-th operation nothing works any more, until the export has given up. With
    a ``number``, so many formats and operations are tried as are chosen at random.
    """
    folder = path.with_name("exported")
    folder.mkdir(exist_ok=True)
    chosen = [one for one in formats() if one.writes]
    with Project.open(path, "ro") as project:
        for each in chosen if number is None else random.sample(chosen, number):
            output = folder / f"{each.name}{next(iter(each.suffixes), '')}"
            asked = Asked(each, frozenset(EVERYTHING))
            _fail_at(0)
            export(project, asked, output)
            total = counted()
            places = range(1, total + 1)
            tried = places if number is None else random.sample(places, min(4, total))
            for place in tried:
                _export_failing(project, asked, output, place)
            notes.say(each.name)


def _export_failing(project: Project, asked: Asked, output: Path, place: int) -> None:
    before = _contents(output.parent)
    _fail_at(place)
    try:
        export(project, asked, output)
    except FormatError as error:
        told = str(error)
    else:
        told = ""
    _fail_at(0)
    unfinished.clear()
    after = _contents(output.parent)
    if told:
        assert str(output.parent) in told
        assert after == before, (asked.format.name, place, before.keys() ^ after.keys())
    else:
        # Whoever makes names last on the disk does without where that fails.
        assert after.keys() == before.keys(), (asked.format.name, place)


def _fail_at(place: int) -> None:
    os.environ["FAULTS_FAIL_AT"] = str(place)
    shim.begin()


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        str(one.relative_to(folder)): one.read_bytes() if one.is_file() else b""
        for one in folder.rglob("*")
    }
