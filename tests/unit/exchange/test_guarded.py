from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import pytest

from pressmark.errors import FormatError
from pressmark.exchange.format import Exchanged, ReadDocument, Rejected
from pressmark.exchange.guarded import MOST_MEMORY, SLOWEST, GuardedReading
from pressmark.exchange.plain_text import PlainText
from pressmark.model.progress import Cancelled

_SHORT = 20.0
_AT_ONCE = 1.0


def _die_once(path: Path) -> bool:
    mark = path.with_name("died")
    if not mark.exists():
        mark.touch()
        os._exit(9)
    return True


def _hold_on(_path: Path) -> bool:
    # Nothing else of this process comes to its turn while this goes on.
    return bool(re.match(r"(a+)+$", "a" * 60 + "b"))


_ENDINGS = {"die once": _die_once, "hold on": _hold_on}


@dataclass(frozen=True)
class Harmful(Exchanged):
    """Does what a hostile file might make a library do, as the file says."""

    name = "harmful"
    summary = "what a library may be brought to"
    suffixes: ClassVar[tuple[str, ...]] = (".harm",)
    guarded = True

    def harmed(self, path: Path) -> None:
        raise KeyError(path.name)

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        deed = path.read_text("utf-8")
        _ENDINGS.get(deed, Path.exists)(path)
        if deed == "hang":
            time.sleep(600)
        elif deed == "work":
            while True:
                pass
        elif deed == "eat":
            bytearray(4_000_000_000)
        elif deed == "die":
            sys.exit(3)
        elif deed == "raise":
            raise KeyError("missing")
        elif deed == "refuse":
            raise FormatError("{} is not harmful", path.name)
        elif deed == "call":
            socket.getaddrinfo("example.org", 80)
        elif deed == "start":
            subprocess.run(["/bin/true"], check=True)
        yield from PlainText().read(path)


def harm(folder: Path, deed: str) -> Path:
    path = folder / f"{deed}.harm"
    path.write_text(deed, "utf-8")
    return path


def told(path: Path, *, seconds: float = _SHORT) -> list[str]:
    """Return why a file was rejected, and that the next one is read all the same."""
    with GuardedReading(seconds=seconds) as guarded:
        found = list(guarded.read(Harmful(), path))
        good = harm(path.parent, "good")
        (after,) = guarded.read(Harmful(), good)
        assert isinstance(after, ReadDocument)
    return [item.reason for item in found if isinstance(item, Rejected)]


def test_what_is_read_in_a_process_of_its_own_is_the_same(tmp_path: Path) -> None:
    path = harm(tmp_path, "Příliš 😀")
    with GuardedReading() as guarded:
        (found,) = guarded.read(Harmful(), path)
    assert isinstance(found, ReadDocument)
    assert found.bundle.document.text == "Příliš 😀"


def test_a_file_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    (reason,) = told(harm(tmp_path, "hang"), seconds=_AT_ONCE)
    assert "longer than 1 seconds" in reason


def test_a_file_that_is_worked_on_for_too_long_is_given_up(tmp_path: Path) -> None:
    (reason,) = told(harm(tmp_path, "work"), seconds=_AT_ONCE)
    assert "longer than 1 seconds" in reason


def test_a_file_may_take_ten_seconds_and_half_a_gigabyte() -> None:
    assert (SLOWEST, MOST_MEMORY) == (10, 500_000_000)


def test_a_file_that_takes_all_memory_is_rejected(tmp_path: Path) -> None:
    (reason,) = told(harm(tmp_path, "eat"))
    assert "needs more than 500 MB of memory" in reason


def test_a_file_that_ends_the_process_is_rejected(tmp_path: Path) -> None:
    (reason,) = told(harm(tmp_path, "die"))
    assert "ended unexpectedly" in reason


def test_a_fault_of_a_library_is_that_of_the_file(tmp_path: Path) -> None:
    (reason,) = told(harm(tmp_path, "raise"))
    assert reason == "the file is damaged: KeyError was met"


def test_what_reads_a_file_reaches_no_network(tmp_path: Path) -> None:
    (reason,) = told(harm(tmp_path, "call"))
    assert reason == "the file is damaged: PermissionError was met"


def test_what_reads_a_file_starts_no_program(tmp_path: Path) -> None:
    (reason,) = told(harm(tmp_path, "start"))
    assert reason == "the file is damaged: PermissionError was met"


def test_what_a_format_says_of_a_file_is_asked_in_the_process_too(
    tmp_path: Path,
) -> None:
    with GuardedReading() as guarded:
        assert guarded.ask(Harmful(), "proposed", harm(tmp_path, "a")) == Harmful()
        with pytest.raises(FormatError, match="KeyError was met"):
            guarded.ask(Harmful(), "harmed", harm(tmp_path, "a"))


def test_what_a_format_refuses_is_raised_in_its_words(tmp_path: Path) -> None:
    with (
        GuardedReading() as guarded,
        pytest.raises(FormatError, match=r"refuse\.harm is not harmful"),
    ):
        list(guarded.read(Harmful(), harm(tmp_path, "refuse")))


def test_a_file_that_is_refused_leaves_the_next_one_alone(tmp_path: Path) -> None:
    good = harm(tmp_path, "good")
    with GuardedReading() as guarded:
        with pytest.raises(FormatError):
            list(guarded.read(Harmful(), harm(tmp_path, "refuse")))
        (after,) = guarded.read(Harmful(), good)
    assert isinstance(after, ReadDocument)


def test_a_process_that_dies_at_once_is_begun_anew(tmp_path: Path) -> None:
    with GuardedReading() as guarded:
        (found,) = guarded.read(Harmful(), harm(tmp_path, "die once"))
    assert isinstance(found, ReadDocument)
    assert (tmp_path / "died").exists()


def test_reading_a_file_can_be_stopped_before_anything_comes(tmp_path: Path) -> None:
    looks = []

    def stop() -> None:
        looks.append(1)
        raise Cancelled

    with (
        GuardedReading(waiting=stop) as guarded,
        pytest.raises(Cancelled),
    ):
        list(guarded.read(Harmful(), harm(tmp_path, "hang")))
    assert looks == [1]


_ORPHANING = """
import os, signal, sys
from pathlib import Path
from pressmark.exchange.guarded import GuardedReading
from tests.unit.exchange.test_guarded import Harmful

def kill_me():
    print("reading", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)

if __name__ == "__main__":
    with GuardedReading(seconds=5, waiting=kill_me) as guarded:
        list(guarded.read(Harmful(), Path(sys.argv[1])))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends what holds on")
def test_a_process_ends_with_its_parent_whatever_a_library_does(tmp_path: Path) -> None:
    # The process holds the same output; it closes only when both have ended.
    done = subprocess.run(
        [sys.executable, "-c", _ORPHANING, str(harm(tmp_path, "hold on"))],
        check=False,
        capture_output=True,
        timeout=60,
        env=os.environ | {"PYTHONPATH": ":".join(filter(None, sys.path))},
    )
    assert done.stdout == b"reading\n", done.stderr.decode()
    assert done.returncode == -signal.SIGKILL
