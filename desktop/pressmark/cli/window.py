"""Open the window, without what only the commands need; and how errors are told."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType

from pressmark.errors import PressmarkError
from pressmark.model.visible import visible
from pressmark.paths import PROJECT_SUFFIX

_FAILED = 1


def asks_for_window(words: Sequence[str]) -> bool:
    """Whether the program is started with nothing, or a project file, and no command.

    That is how desktops start it, and hand files over.
    """
    return not words or (len(words) == 1 and words[0].endswith(PROJECT_SUFFIX))


def told(run: Callable[[], object]) -> int:
    """Run something and return its exit status; an expected error is told in a line."""
    try:
        status = run()
    except PressmarkError as error:
        complain(str(error))
        return _FAILED
    except OSError as error:
        about = f"{error.filename}: " if error.filename else ""
        complain(f"{about}{error.strerror or error}.")
        return _FAILED
    return status if isinstance(status, int) else 0


def complain(words: str, prefix: str = "Error: ") -> None:
    """Say on standard error what is wrong, on one line whatever the words are."""
    print(prefix + visible(" ".join(words.split())), file=sys.stderr)  # noqa: T201  (what a command says)


def open_window(project: Path | None = None, *, read_only: bool = False) -> int:
    """Show the window until it is closed; return the exit status.

    Raises:
        PressmarkError: There is no display, or a library of the window is missing.
    """
    if not has_display():
        raise PressmarkError(
            "There is no display to open the window on. “pressmark --help” lists the"
            " commands that need none."
        )
    try:
        app = load_window()
    except ImportError as error:
        raise PressmarkError(
            f"The window cannot be opened: {error}. The README says what it needs."
        ) from error
    arguments = [] if project is None else [str(project)]
    return int(app.main([*arguments, *(["--read-only"] if read_only else [])]))


def load_window() -> ModuleType:
    """Import the window, which is not done at the top: commands work without Qt.

    Nothing is thrown away while modules are imported, and looking for garbage among all
    they make would take a good part of the time, now and ever after.

    Raises:
        ImportError: Qt or another library is missing.
    """
    gc.disable()
    try:
        return import_module("pressmark.gui.app")
    finally:
        gc.freeze()
        gc.enable()


def has_display() -> bool:
    """Whether a window can be shown; on Linux a display server has to be named."""
    if sys.platform in {"darwin", "win32"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
