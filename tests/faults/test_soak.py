"""Hours of work at the window: nothing grows and nothing gets slower.

A day of eight hours is a deed every four seconds, done here as fast as the window
answers. What is compared is the second quarter of the work with the last one: in the
first one everything that is made once is made.
"""

from __future__ import annotations

import ctypes
import gc
import os
import threading
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from math import exp, log
from pathlib import Path
from random import Random
from statistics import fmean, median
from time import process_time

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pressmark.gui.desk import Desk
from pressmark.gui.main_window import MainWindow
from pressmark.gui.memory import Memory
from pressmark.project.project import Project
from pressmark.settings import Settings
from tests.builders import bundle
from tests.faults.annotator import Annotator
from tests.projects import made
from tests.thoroughness import Tally, Tries

EIGHT_HOURS = 8 * 60 * 60 // 4
"""The deeds of a day."""

_ARTICLES = 40
_LOOKS = 48
"""How often it is looked at what there is: each time after as many deeds."""

_GROWTH = 1.03
"""How many times as much there may be late: with SQLite's pages of a growing file."""

_LARGEST_LOG = 16_000_000
"""Bytes that SQLite's log may have: what it keeps by itself and a large step."""

_OPENED_ONCE = 8
"""Handles that a short run may open late and keep, such as those of a font."""

_SLOWING = 1.25
_COMPARED = 5
"""How often a kind of deed is to be measured in a quarter to be compared."""

_TEXT = (
    "[Mayors of {n} towns agree:headline]\n\n[“We agree on pier {n},”:content 1]"
    " [said:cue 1] [[Ann Smith:PERSON=Ann Smith]:source 1]. [Bo Berg:PERSON=Bo Berg]"
    " [noted:cue 2] [the costs of {n} million:content 2=indirect] in [Halvern:GPE].\n"
    "“Nobody asked us,” a captain of the ferry told the mayor after the vote.\n"
    "Read more: the ferry strike"
)


@dataclass(frozen=True, slots=True)
class Look:
    """What there is at one moment; ``memory`` and ``log`` are bytes."""

    deeds: int
    memory: int
    handles: int
    threads: int
    widgets: int
    log: int


@pytest.fixture
def annotator(tmp_path: Path, qtbot: QtBot) -> Iterator[Annotator]:
    bundles = [
        bundle(_TEXT.format(n=number), name=f"a{number}", headline=f"Pier {number}")
        for number in range(_ARTICLES)
    ]
    project = made(tmp_path, bundles)
    project.close()
    settings = Settings(annotator="ro", suggest_after_import=False)
    desk = Desk(settings, Memory(tmp_path / "window.ini"))
    window = desk.make_window()
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window).__enter__()
    window.make_parts()
    window.open_path(project.path)
    working = Annotator(window, Random(7), tmp_path)  # noqa: S311  (no secret)
    yield working
    working.settle()
    desk.close_all()
    desk.deleteLater()
    Project.open(project.path, "ro").close()


@pytest.mark.timeout(3 * 60 * 60)
def test_a_day_of_work_neither_grows_nor_slows(
    annotator: Annotator, tries: Tries, tally: Tally
) -> None:
    deeds = tries(240, EIGHT_HOURS)
    took: list[tuple[str, float]] = []
    looks: list[Look] = []
    for number in range(deeds):
        before = process_time()
        what = annotator.deed()
        QApplication.processEvents()
        took.append((what, process_time() - before))
        if (number + 1) % (deeds // _LOOKS) == 0:
            annotator.settle()
            looks.append(_look(annotator.window, number + 1))
    early, late = _quarters(looks)
    slowing = _slowing(took)
    growth = _mean(late, "memory") / _mean(early, "memory")
    tally(
        f"eight hours of work: memory × {growth:.3f}, time of a deed × {slowing:.2f}",
        tries=deeds,
        opened=1,
    )
    assert max(look.log for look in looks) < _LARGEST_LOG
    for what in ("handles", "threads"):
        more = 1 if deeds >= EIGHT_HOURS else _OPENED_ONCE
        assert _mean(late, what) <= _mean(early, what) + more, what
    if deeds >= EIGHT_HOURS:
        # A short run has not yet met all that is made once.
        assert _mean(late, "widgets") < _mean(early, "widgets") * _GROWTH
        assert growth < _GROWTH
        assert slowing < _SLOWING


def _quarters(looks: Sequence[Look]) -> tuple[Sequence[Look], Sequence[Look]]:
    quarter = len(looks) // 4
    return looks[quarter : 2 * quarter], looks[-quarter:]


def _mean(looks: Sequence[Look], what: str) -> float:
    return fmean(getattr(look, what) for look in looks)


def _slowing(took: Sequence[tuple[str, float]]) -> float:
    """Return how many times as long a deed takes at the end: over kinds, geometric."""
    quarter = len(took) // 4
    early, late = _by_kind(took[quarter : 2 * quarter]), _by_kind(took[-quarter:])
    ratios = [
        log(median(late[what]) / median(early[what]))
        for what in early.keys() & late.keys()
        if min(len(early[what]), len(late[what])) >= _COMPARED
    ]
    return exp(fmean(ratios)) if ratios else 1.0


def _by_kind(took: Sequence[tuple[str, float]]) -> dict[str, list[float]]:
    kinds: dict[str, list[float]] = defaultdict(list)
    for what, seconds in took:
        kinds[what].append(max(seconds, 1e-6))
    return kinds


def _look(window: MainWindow, deeds: int) -> Look:
    gc.collect()
    with suppress(OSError, AttributeError):
        # What was freed but not given back would be taken for growth.
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    path = window.focus.project.path
    written = path.with_name(f"{path.name}-wal")
    return Look(
        deeds,
        _resident(),
        len(os.listdir("/proc/self/fd")),  # noqa: PTH208  (what is there, not where)
        threading.active_count(),
        len(QApplication.allWidgets()),
        written.stat().st_size if written.exists() else 0,
    )


def _resident() -> int:
    pages = Path("/proc/self/statm").read_text("utf-8").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")
