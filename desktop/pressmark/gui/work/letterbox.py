"""How a second start of the program asks the first to show a project it has open.

A file in a folder of this person's, and the first takes it away when it has done so. No
socket is needed, and what asks in vain asks nobody.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep
from uuid import uuid4

from PySide6.QtCore import QFileSystemWatcher, QObject

from pressmark import paths
from pressmark.project import whereabouts

_PATIENCE = 1.5
"""Seconds after which nobody is thought to answer."""

_LOOK_EVERY = 0.02
_LONGEST = 10_000


def is_shown_elsewhere(path: Path) -> bool:
    """Have another Pressmark show a project that it has open; whether it did."""
    process, folder = whereabouts.held_by(path), _folder()
    if process is None or not _at_home(folder, process).exists():
        return False
    letter = folder / f"{uuid4().hex}.json"
    wanted = {"process": process, "project": str(path.absolute())}
    try:
        fresh = letter.with_suffix(".new")
        fresh.write_text(json.dumps(wanted), "utf-8")
        fresh.replace(letter)
    except (OSError, UnicodeError):
        return False
    until = monotonic() + _PATIENCE
    while letter.exists() and monotonic() < until:
        sleep(_LOOK_EVERY)
    was_there = letter.exists()
    with suppress(OSError):
        letter.unlink(missing_ok=True)
    return not was_there


class Letterbox(QObject):
    """Shows the windows that other starts of the program ask for."""

    def __init__(
        self, raise_window_of: Callable[[Path], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._raise_window_of = raise_window_of
        folder = _folder()
        self._at_home = _at_home(folder, os.getpid())
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._at_home.touch(0o600)
            _forget_the_dead(folder)
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(self.read)

    def close(self) -> None:
        """Have nobody ask any more."""
        with suppress(OSError):
            self._at_home.unlink(missing_ok=True)

    def read(self, folder: str) -> None:
        """Do what the letters in a folder ask for, as far as they are for this one."""
        for letter in sorted(Path(folder).glob("*.json")):
            wanted = _read(letter)
            if wanted is not None and self._raise_window_of(wanted):
                with suppress(OSError):
                    letter.unlink()


def _folder() -> Path:
    return paths.data_folder() / "asked"


def _at_home(folder: Path, process: int) -> Path:
    """Return the file that is there while a process has windows and reads letters."""
    return folder / f"{process}.window"


def _forget_the_dead(folder: Path) -> None:
    """Take away what processes left that were killed."""
    for left in folder.glob("*.window"):
        if left.stem.isdigit() and not whereabouts.is_running(int(left.stem)):
            left.unlink(missing_ok=True)


def _read(letter: Path) -> Path | None:
    """Return the project that a letter to this process asks for, if it is one."""
    try:
        with letter.open("rb") as file:
            found = json.loads(file.read(_LONGEST))
        if found["process"] == os.getpid():
            return Path(found["project"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        pass
    return None
