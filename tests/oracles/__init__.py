"""Other people's programs, asked whether they take what Pressmark writes.

They live in an environment of their own, which ``packaging/test`` makes from
``packaging/oracles.txt``. Each script of this folder runs there by itself: it takes
paths and prints JSON. Where the environment is missing, what asks it is skipped.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests import others_programs

_HERE = Path(__file__).resolve().parent
_PYTHON = _HERE.parents[1] / ".venv-oracles" / "bin" / "python"
_PATIENCE = 240.0
"""Seconds a program of others may take, which mostly it takes to start."""

needs_oracles = pytest.mark.skipif(
    not _PYTHON.exists(), reason="packaging/test makes the oracles' environment"
)


def asked(script: str, *arguments: str | Path, python: Path = _PYTHON) -> Any:  # noqa: ANN401  (any JSON value)
    """Run a script of this folder with the oracles' Python; return what it prints.

    Raises:
        AssertionError: It failed; what it complained of is told.
    """
    done = others_programs.ran(
        [python, _HERE / f"{script}.py", *arguments],
        seconds=_PATIENCE,
        env={"HF_DATASETS_OFFLINE": "1", "HF_HUB_OFFLINE": "1", "PATH": ""},
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout)
