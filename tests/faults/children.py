"""Children that work on a project and are killed, each of them forked in no time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from tests.faults.shim import Shim

_ROOT = Path(__file__).parents[2]


class Children:
    """A warm process that forks a child for each piece of work."""

    def __init__(
        self, shim: Shim, process: subprocess.Popen[str], errors: IO[str]
    ) -> None:
        self._shim = shim
        self._process = process
        self._errors = errors

    @staticmethod
    @contextmanager
    def of(shim: Shim) -> Iterator[Children]:
        """Start the process; at its end it waits for the child that still works."""
        environment = shim.environment(_ROOT / "nowhere")
        environment["PYTHONPATH"] = os.pathsep.join(sys.path)
        with (
            tempfile.TemporaryFile("w+") as errors,
            subprocess.Popen(
                [sys.executable, "-m", "tests.faults.deeds_child"],
                cwd=_ROOT,
                env=environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            ) as process,
        ):
            started = Children(shim, process, errors)
            assert started._answer() == "ready", started._told()
            yield started

    def run(
        self,
        activity: str,
        path: Path,
        *,
        seed: int,
        noted: Path,
        deeds: int | None = None,
        environment: dict[str, str] | None = None,
        kill_after: float | None = None,
    ) -> bool:
        """Let a child work on a project; return whether it came to its end.

        It does so many ``deeds`` of an activity, without a number until it is killed:
        after ``kill_after`` seconds of a processor, or by the library, if
        ``environment`` (of :meth:`Shim.environment`) says so. A child that fails in any
        other way fails the test.
        """
        watched = self._shim.environment(path.parent, kill_at=0)
        asked = {
            "activity": activity,
            "path": str(path),
            "seed": seed,
            "noted": str(noted),
            "deeds": deeds,
            "kill_after": kill_after,
            "environment": {
                name: value
                for name, value in (environment or watched).items()
                if name.startswith("FAULTS_")
            },
        }
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        status = self._answer()
        assert status in {"0", "-9"}, self._told()
        return status == "0"

    def _answer(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def _told(self) -> str:
        self._errors.seek(0)
        return self._errors.read()
