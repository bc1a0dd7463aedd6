"""Runs programs that are not ours, beyond what these tests forbid ours to do.

A browser or another library's environment opens sockets as it starts, and what the
kernel has taken from a process it never gives back. So one process is started before
it is taken, and asked to run them.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from threading import Lock

_ONE_AT_A_TIME = Lock()
_runner: list[subprocess.Popen[str]] = []


def start() -> None:
    """Start the process that will run them."""
    command = [sys.executable, "-I", str(Path(__file__).resolve())]
    pipe = subprocess.PIPE
    _runner.append(subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True))


def stop() -> None:
    """End it."""
    for one in _runner:
        one.communicate()
    _runner.clear()


def ran(
    command: Sequence[str | Path],
    *,
    seconds: float,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run a program of others and return what it said.

    Raises:
        AssertionError: It took longer than ``seconds``.
    """
    words = [str(word) for word in command]
    (runner,) = _runner
    assert runner.stdin is not None
    assert runner.stdout is not None
    with _ONE_AT_A_TIME:
        runner.stdin.write(
            json.dumps([words, seconds, env and dict(env), cwd and str(cwd)]) + "\n"
        )
        runner.stdin.flush()
        status, out, err = json.loads(runner.stdout.readline())
    assert status is not None, f"{words[0]} took longer than {seconds} s"
    return subprocess.CompletedProcess(words, status, out, err)


def _serve() -> None:
    for line in sys.stdin:
        words, seconds, env, cwd = json.loads(line)
        try:
            done = subprocess.run(
                words,
                env=env,
                cwd=cwd,
                timeout=seconds,
                capture_output=True,
                text=True,
                errors="replace",
                check=False,
                stdin=subprocess.DEVNULL,
            )
            answer = [done.returncode, done.stdout, done.stderr]
        except subprocess.TimeoutExpired:
            answer = [None, "", ""]
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    _serve()
