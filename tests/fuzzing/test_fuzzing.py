"""Whatever is read gets through what is spoilt at random, and says so.

Hypothesis spoils what makes sense, a few times among the ordinary tests. With
``--thorough`` atheris looks for what was never met, for ten minutes each or as long as
``--fuzz-seconds`` says.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzzing.readers import Reader
from tests.fuzzing.spoiling import spoilt
from tests.fuzzing.target import Target
from tests.fuzzing.targets import targets
from tests.thoroughness import Tally, Tries

_ALL = targets()
_RUNS = re.compile(r"number_of_executed_units: (\d+)")
_STARTED = 120  # seconds until everything is loaded, on any computer


@pytest.mark.parametrize("target", _ALL.values(), ids=list(_ALL))
def test_nothing_unexpected_is_raised_by_what_is_spoilt(
    target: Target, tmp_path: Path, tries: Tries
) -> None:
    seeds = target.seeds(tmp_path)
    for seed in seeds:
        target.run(seed)
    kept = int(isinstance(target, Reader))

    @settings(
        max_examples=tries(15, 1_000),
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(data=st.one_of(spoilt(seeds, kept=kept), st.binary(max_size=60)))
    def spoil(data: bytes) -> None:
        target.run(data)

    spoil()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Fuzz for long only where that was asked for."""
    if "long_fuzzed" in metafunc.fixturenames:
        asked = metafunc.config.getoption("--thorough")
        metafunc.parametrize("long_fuzzed", list(_ALL) if asked else [])


def test_nothing_unexpected_is_raised_however_long_that_is_looked_for(
    long_fuzzed: str, fuzz_seconds: int, tmp_path: Path, tally: Tally
) -> None:
    if find_spec("atheris") is None:
        pytest.skip("atheris is not installed")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.fuzzing.long",
            long_fuzzed,
            f"{fuzz_seconds}",
            tmp_path,
        ],
        cwd=Path(__file__).parents[2],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        timeout=fuzz_seconds + _STARTED,
        check=False,
    )
    told = done.stderr.decode("utf-8", "replace")
    runs = _RUNS.search(told)
    tally(f"fuzzing {long_fuzzed}", tries=int(runs[1]) if runs else 0)
    assert done.returncode == 0, told[-5_000:]
