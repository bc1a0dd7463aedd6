"""The log keeps to its bound, whoever writes to it, and disturbs nobody."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path

from pressmark.gui.crashes.log_file import KEPT, LONGEST, LogFile

_LOGGING = """
import logging, sys
from pathlib import Path
from pressmark.gui.crashes.log_file import LogFile
log = logging.getLogger("pressmark")
log.addHandler(LogFile(Path(sys.argv[1]), most=20_000))
for number in range(500):
    log.error("%s %s", number, "x" * 200)
"""


def test_many_processes_that_log_keep_to_the_bound(tmp_path: Path) -> None:
    children = [
        subprocess.Popen(
            [sys.executable, "-c", _LOGGING, str(tmp_path / "pressmark.log")],
            env=os.environ | {"PYTHONPATH": ":".join(filter(None, sys.path))},
        )
        for _ in range(3)
    ]
    assert [child.wait(timeout=60) for child in children] == [0, 0, 0]
    files = list(tmp_path.iterdir())
    assert len(files) == KEPT + 1
    assert sum(one.stat().st_size for one in files) <= (KEPT + 1) * (20_000 + 3 * 250)


def test_the_log_is_the_owners_and_holds_no_endless_record(tmp_path: Path) -> None:
    path = tmp_path / "pressmark.log"
    LogFile(path).emit(logging.makeLogRecord({"msg": "x" * 10_000_000}))
    assert path.stat().st_size == LONGEST + 1
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_log_that_cannot_be_written_disturbs_nobody(tmp_path: Path) -> None:
    LogFile(tmp_path / "no" / "pressmark.log").emit(logging.makeLogRecord({}))
