"""A process that works on projects at random until it is done or killed.

It is started once and reads what to do from its standard input, one JSON object a
line; for each it forks a child, which so begins to work at once, and says how that
ended. What a child was told to be saved is appended to a file before all else.
"""

from __future__ import annotations

import json
import math
import os
import select
import signal
import sys
import tempfile
import traceback
from pathlib import Path
from random import Random
from typing import Any, TextIO

from tests.faults import failing, limits, shim
from tests.faults.activities import ACTIVITIES
from tests.faults.promises import Notes
from tests.faults.upkeep import UPKEEP, with_backup

_OFTEN = 0.002
"""Seconds after which it is asked again how long a child has worked."""

_WORK = {**ACTIVITIES, **UPKEEP}
_FAILING = {
    "failing disk": failing.work,
    "failing exports": failing.exports,
    "few files": limits.few_files,
    "little memory": limits.little_memory,
}


def main() -> None:
    """Do what each line says; this process has no project open meanwhile."""
    _warm()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for line in sys.stdin:
        sys.stdout.write(json.dumps(_tried(json.loads(line), sys.stdin)) + "\n")
        sys.stdout.flush()


def _warm() -> None:
    """Do everything once, so that what is loaded with its first use is there."""
    for name, work in _WORK.items():
        with tempfile.TemporaryDirectory() as folder:
            path = with_backup(Path(folder))
            with Notes.appended_to(Path(folder, "noted")) as notes:
                work(path, Random(name), notes, 1)  # noqa: S311  (nothing secret)


def _tried(asked: dict[str, Any], asking: TextIO) -> int:
    """Return the exit status of a child, negative for the signal that ended it."""
    child = os.fork()
    if child == 0:
        os.close(asking.fileno())
        os._exit(_work(asked))
    handle = os.pidfd_open(child)
    try:
        while not select.select([handle], [], [], _OFTEN)[0]:
            if _worked(child) > (asked["kill_after"] or math.inf):
                signal.pidfd_send_signal(handle, signal.SIGKILL)
    finally:
        os.close(handle)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _worked(child: int) -> float:
    """Return how many seconds a child has had a processor, however busy it is here."""
    try:
        spent = Path(f"/proc/{child}/schedstat").read_text("utf-8").split()
    except OSError:
        return 0.0
    return int(spent[0]) / 1e9 if spent else 0.0


def _work(asked: dict[str, Any]) -> int:
    try:
        os.environ.update(asked["environment"])
        shim.begin()
        random = Random(asked["seed"])  # noqa: S311  (nothing secret)
        with Notes.appended_to(Path(asked["noted"])) as notes:
            work = {**_WORK, **_FAILING}[asked["activity"]]
            work(Path(asked["path"]), random, notes, asked["deeds"])
    except BaseException:  # noqa: BLE001  (the end of a process: whatever it was is told)
        traceback.print_exc()
        sys.stderr.flush()
        return 1
    return 0


if __name__ == "__main__":
    main()
