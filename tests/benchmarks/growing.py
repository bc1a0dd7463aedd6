"""What importing and exporting take when there is ten times as much.

Each is a command of its own, `pressmark import` and `pressmark export` in our own
format, with 20 marked spans an article. Memory is the most that the process held at any
moment, beside what `pressmark formats` holds, which imports and exports nothing; it may
be 100 MB more. What counts of the time is the processor's, that of processes beside
ours included.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.exchanging import native_source
from tests.benchmarks.paired import Paired
from tests.benchmarks.table import table

FEW, MANY = 10_000, 100_000
_MORE = 100e6
"""Bytes that may be taken over what the program takes anyway."""
_SLOWER = 11.0
"""How often longer ten times as many may take."""

_RUN = """
import sys
from pathlib import Path
from runpy import run_module
held = Path(sys.argv.pop(1))
try:
    run_module("pressmark", run_name="__main__", alter_sys=True)
finally:
    status = Path("/proc/self/status").read_text()
    held.write_text(status.split("VmHWM:")[1].split()[0])
"""


@dataclass(frozen=True, slots=True)
class Taken:
    """Seconds of the processor and bytes of memory that a command took."""

    seconds: float
    memory: int


def measured(few: int = FEW, many: int = MANY) -> list[Paired]:
    """Return what an import and an export of many articles take."""
    with TemporaryDirectory() as made:
        place = Path(made)
        start = _taken(place, "formats")
        of_few, of_many = _exchanged(few, place), _exchanged(many, place)
    at_most = 1 + _MORE / start.memory
    found = [
        Paired(
            f"memory for {doing} {many:,} articles",
            start.memory,
            of_many[doing].memory,
            at_most,
            "B",
        )
        for doing in of_many
    ]
    found += [
        Paired(
            f"{doing} {many:,} articles, against {few:,}",
            of_few[doing].seconds,
            of_many[doing].seconds,
            _SLOWER,
        )
        for doing in of_many
    ]
    return found


def _exchanged(articles: int, place: Path) -> dict[str, Taken]:
    project, written = place / f"{articles}.pressmark", place / f"{articles}.jsonl"
    _taken(place, "new", project, "--annotator", "ro")
    come = _taken(place, "import", project, native_source(articles))
    gone = _taken(place, "export", project, "--format", "jsonl", "--output", written)
    return {"importing": come, "exporting": gone}


def _taken(place: Path, *arguments: str | Path) -> Taken:
    """Run a command of ours and return what it took."""
    held = place / "held"
    command = [sys.executable, "-c", _RUN, str(held), *map(str, arguments)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Taken(used.ru_utime + used.ru_stime, 1024 * int(held.read_text()))


if __name__ == "__main__":
    print(table(measured()))  # noqa: T201  (a script)
