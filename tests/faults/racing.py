"""Processes that all want one project, over every name it has, and some of which die.

Started as a module with the folder, the number of rounds and a seed. A line of the file
`turns` beside the folder says who holds the project from then on, or no longer does.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path
from random import Random

from pressmark.errors import ProjectBusyError
from pressmark.model.ids import DocumentId
from pressmark.project import commands
from pressmark.project.project import Project

AT_ONCE = 4
"""Processes at a time."""

NAMES = ("project.pressmark", "link.pressmark", "here/project.pressmark")
"""The file itself, a link to it, and the way over a link to its folder."""

_LAST = 0.3
"""How many of the turns end with the death of the process."""


def main() -> None:
    """Let processes work and die until all rounds are done."""
    folder, rounds, seed = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    turns = os.open(folder.with_name("turns"), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for number in range(rounds):
        if number >= AT_ONCE:
            os.wait()
        if os.fork() == 0:
            _want(folder, turns, Random(f"{seed} {number}"))  # noqa: S311  (nothing secret)
            os._exit(0)
    with suppress(ChildProcessError):
        while True:
            os.wait()


def _want(folder: Path, turns: int, random: Random) -> None:
    """Open the project as soon as nobody has it, change it, and leave it or die."""
    while True:
        try:
            project = Project.open(folder / random.choice(NAMES), "ro")
        except ProjectBusyError:
            time.sleep(random.uniform(0, 0.02))
            continue
        break
    me = os.getpid()
    os.write(turns, b"+%d\n" % me)
    commands.add_note(project, _first(project), f"by {me}")
    os.write(turns, b"=%d\n" % me)
    if random.random() < _LAST:
        os.kill(me, signal.SIGKILL)
    project.close()


def work() -> None:
    """Add notes until the input ends, and say after each that it is saved."""
    project = Project.open(Path(sys.argv[2]), "ro")
    document = _first(project)
    saved = os.open(sys.argv[3], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    random = Random(sys.argv[2])  # noqa: S311  (nothing secret)
    while True:
        commands.add_note(project, document, "one more")
        os.write(saved, b".")
        time.sleep(random.expovariate(12))


def _first(project: Project) -> DocumentId:
    return DocumentId(project.db.execute("select uuid from document").fetchone()[0])


if __name__ == "__main__":
    if sys.argv[1] == "work":
        work()
    else:
        main()
