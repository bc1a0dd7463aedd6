"""What a file that somebody spoilt is, and what should become of it."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol, cast

import tests.hostile

Expected = Literal["document", "rejected", "either"]


@dataclass(frozen=True, slots=True)
class Hostile:
    """A file that is broken or means harm.

    ``expected`` says what reading it must give: at least one document, nothing but
    rejections, or either. ``why`` is what is wrong with it.
    """

    path: Path
    expected: Expected
    why: str


@dataclass
class _Trial:
    thorough: bool = False


_TRIAL = _Trial()


def be_thorough(thorough: bool) -> None:
    """Make files as large as they can be from now on, or only large enough."""
    _TRIAL.thorough = thorough


def many(enough: int, thorough: int) -> int:
    """Return how many there are of something: enough, or as many as are ever tried."""
    return thorough if _TRIAL.thorough else enough


class Files(Protocol):
    """What a module of this folder has."""

    FORMAT: str
    """The name of the format."""

    def files(self, folder: Path) -> Iterable[Hostile]:
        """Make files in a folder and yield them, one at a time."""

    def sample(self, folder: Path) -> Path:
        """Make a small valid file, or folder of files, and return it."""


def modules() -> Iterator[Files]:
    """Yield every module of this folder that has files, in order of its name."""
    for found in sorted(pkgutil.iter_modules(tests.hostile.__path__), key=str):
        if found.name.endswith("_files"):
            module = importlib.import_module(f"tests.hostile.{found.name}")
            yield cast("Files", module)
