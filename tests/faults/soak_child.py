"""The real window, where somebody works at random for hours, and what it takes.

Run as ``python -m tests.faults.soak_child DEEDS LOOKS FOLDER``; prints a line of JSON
for each deed, with its name and seconds, and for each look. In a process of its own,
because what else is in one makes every growth a smaller share of the whole.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from time import process_time

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pressmark.gui.allocating import share_one_arena
from pressmark.gui.desk import Desk
from pressmark.gui.main_window import MainWindow
from pressmark.gui.memory import Memory
from pressmark.project.project import Project
from pressmark.settings import Settings
from tests.builders import bundle
from tests.faults.annotator import Annotator
from tests.projects import made

_ARTICLES = 40

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

    memory: int
    handles: int
    threads: int
    widgets: int
    log: int


def main(deeds: int, looks: int, folder: Path) -> None:
    """Work, looking so often at what there is, each time after as many deeds."""
    share_one_arena()
    application = QApplication([])
    with _annotator(folder) as annotator:
        for number in range(deeds):
            before = process_time()
            what = annotator.deed()
            application.processEvents()
            _tell([what, process_time() - before])
            if (number + 1) % (deeds // looks) == 0:
                annotator.settle()
                _tell(asdict(_look(annotator.window)))


def _tell(what: object) -> None:
    sys.stdout.write(f"{json.dumps(what)}\n")


@contextmanager
def _annotator(folder: Path) -> Iterator[Annotator]:
    bundles = [
        bundle(_TEXT.format(n=number), name=f"a{number}", headline=f"Pier {number}")
        for number in range(_ARTICLES)
    ]
    project = made(folder, bundles)
    project.close()
    settings = Settings(annotator="ro", suggest_after_import=False)
    desk = Desk(settings, Memory(folder / "window.ini"))
    window = desk.make_window()
    window.resize(1280, 800)
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.make_parts()
    window.open_path(project.path)
    working = Annotator(window, Random(7), folder)  # noqa: S311  (no secret)
    yield working
    working.settle()
    desk.close_all()
    Project.open(project.path, "ro").close()


def _look(window: MainWindow) -> Look:
    gc.collect()
    with suppress(OSError, AttributeError):
        # What was freed but not given back would be taken for growth.
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    path = window.focus.project.path
    written = path.with_name(f"{path.name}-wal")
    return Look(
        _resident(),
        len(os.listdir("/proc/self/fd")),  # noqa: PTH208  (what is there, not where)
        threading.active_count(),
        len(QApplication.allWidgets()),
        written.stat().st_size if written.exists() else 0,
    )


def _resident() -> int:
    pages = Path("/proc/self/statm").read_text("utf-8").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
