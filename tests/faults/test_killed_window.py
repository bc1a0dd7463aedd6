"""What the real window called saved is there after it was killed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from tests.faults.activities import begin
from tests.faults.promises import Found, held, promised
from tests.faults.scenes import Begun
from tests.thoroughness import Tally, Tries

_ROOT = Path(__file__).parents[2]


@contextmanager
def _window(path: Path, noted: Path, seed: int) -> Iterator[subprocess.Popen[bytes]]:
    """Start a window on a project; it is killed at the end."""
    asked = ["-m", "tests.faults.window_child", path, noted, str(seed)]
    searched = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, *map(str, asked)],
        cwd=_ROOT,
        env=searched,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def _has_saved(process: subprocess.Popen[bytes], noted: Path, number: int) -> bool:
    """Wait until a window has called so much saved."""
    for _ in range(600):
        if noted.exists() and noted.read_bytes().count(b"\n") >= number:
            return True
        try:
            process.wait(0.1)
        except subprocess.TimeoutExpired:
            continue
        return False
    return False


def test_a_killed_window_loses_nothing_that_it_called_saved(
    tmp_path: Path, begun: Begun, tries: Tries, tally: Tally
) -> None:
    path, noted = tmp_path / "work" / "project.pressmark", tmp_path / "noted"
    path.parent.mkdir()
    shutil.copy(begun(begin), path)
    random = Random(1)  # noqa: S311  (nothing secret)
    found, counted = list[Found](), 0
    before = held(path).promises()
    for number in range(tries(1, 10)):
        noted.unlink(missing_ok=True)
        with _window(path, noted, number) as process:
            assert _has_saved(process, noted, random.randrange(1, 30)), (
                process.stderr and process.poll() is not None and process.stderr.read()
            )
        told = promised(noted, before)
        found.append(held(path, told))
        counted += len(told.steps) - len(before.steps)
        before = found[-1].promises()
    tally(
        "killed: the window",
        tries=len(found),
        acknowledged=counted,
        lost=sum(len(one.lost) for one in found),
        opened=len(found),
    )
    assert [one for one in found if not one.whole] == []
