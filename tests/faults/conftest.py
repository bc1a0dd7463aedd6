"""What the trials of faults share: the library that makes them, and warm children."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.faults.children import Children
from tests.faults.shim import Shim, build


@pytest.fixture(scope="session")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Shim:
    """Return the library that counts, logs and spoils what is done to files."""
    return build(tmp_path_factory.mktemp("shim"))


@pytest.fixture(scope="session")
def begun(
    tmp_path_factory: pytest.TempPathFactory,
) -> Callable[[Callable[[Path], Path]], Path]:
    """Return what makes a project in a folder of its own, once; it is to be copied."""
    made: dict[Callable[[Path], Path], Path] = {}

    def make(begin: Callable[[Path], Path]) -> Path:
        if begin not in made:
            made[begin] = begin(tmp_path_factory.mktemp("begun"))
        return made[begin]

    return make


@pytest.fixture(scope="session")
def children(shim: Shim) -> Iterator[Children]:
    """Give a process that is ready to start children which work on projects."""
    with Children.of(shim) as started:
        yield started
