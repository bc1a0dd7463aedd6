"""The library does to a program what it says, and only below its folder."""

from __future__ import annotations

import errno
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.shim import Event, Shim, events

_WRITE = """
import os, sys
folder = sys.argv[1]
for number in range(3):
    try:
        with open(f"{folder}/{number}", "wb") as file:
            file.write(b"abcd")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        print(number, error.errno)
os.rename(f"{folder}/0", f"{folder}/9")
os.unlink(f"{folder}/9")
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder that is watched."""
    folder = tmp_path / "watched"
    folder.mkdir()
    return folder


def _run(folder: Path, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    asked = [sys.executable, "-c", _WRITE, str(folder)]
    return subprocess.run(
        asked, env=environment, capture_output=True, text=True, check=False, timeout=60
    )


def test_all_that_is_done_is_logged_with_its_data(shim: Shim, folder: Path) -> None:
    log = folder.with_name("log")
    assert _run(folder, shim.environment(folder, log=log)).returncode == 0
    found = events(log)
    assert "".join(one.operation for one in found) == "CWSCWSCWSRU"
    assert found[1] == Event("W", str(folder / "0"), "", 0, b"abcd")
    assert found[-2] == Event("R", str(folder / "0"), str(folder / "9"), 0, b"")


def test_nothing_outside_the_folder_is_touched(shim: Shim, folder: Path) -> None:
    elsewhere = folder / "within"
    elsewhere.mkdir()
    assert _run(folder, shim.environment(elsewhere, kill_at=1)).returncode == 0


def test_what_is_noted_is_in_the_log_in_its_place(shim: Shim, folder: Path) -> None:
    log, inner = folder.with_name("log"), folder / "inner"
    inner.mkdir()
    watched = shim.environment(inner, log=log, noted=folder / "1")
    assert _run(folder, watched).returncode == 0
    assert [one.operation for one in events(log)] == ["N"]


@pytest.mark.parametrize(("at", "halfway", "left"), [(2, False, b""), (2, True, b"ab")])
def test_a_process_is_killed_at_one_operation(
    shim: Shim, folder: Path, at: int, halfway: bool, left: bytes
) -> None:
    killed = _run(folder, shim.environment(folder, kill_at=at, halfway=halfway))
    assert killed.returncode == -signal.SIGKILL
    assert {one.name: one.read_bytes() for one in folder.iterdir()} == {"0": left}


def test_one_operation_or_all_from_it_on_fail(shim: Shim, folder: Path) -> None:
    failed = [
        _run(
            folder,
            shim.environment(
                folder,
                fail_at=2,
                fail_once=once,
                error=errno.ENOSPC,
                operations={"write"},
            ),
        ).stdout.splitlines()
        for once in (True, False)
    ]
    told = [f"{number} {errno.ENOSPC}" for number in (1, 2)]
    assert failed == [told[:1], told]


def test_a_fault_lasts_while_a_file_exists(shim: Shim, folder: Path) -> None:
    broken = folder.with_name("broken")
    asked = shim.environment(
        folder, fail_at=1, operations={"sync"}, while_exists=broken
    )
    assert _run(folder, asked).stdout == ""
    broken.touch()
    assert len(_run(folder, asked).stdout.splitlines()) == 3
