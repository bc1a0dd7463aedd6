"""What the window kept is taken or left, whatever became of it meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from tests.fuzzing.kept import ALL
from tests.fuzzing.spoiling import spoilt
from tests.fuzzing.target import Target
from tests.thoroughness import Tries


@pytest.mark.parametrize("target", ALL, ids=[one.name for one in ALL])
def test_nothing_unexpected_is_raised_by_what_is_spoilt(
    target: Target, tmp_path: Path, tries: Tries, qapp: QApplication
) -> None:
    del qapp  # that there is one
    seeds = target.seeds(tmp_path)

    @settings(
        max_examples=tries(15, 2_000),
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(data=st.one_of(spoilt(seeds), st.binary(max_size=60)))
    def spoil(data: bytes) -> None:
        target.run(data)

    for seed in seeds:
        target.run(seed)
    spoil()
