"""A second start of the program, on a project that a first one shows already."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pressmark import paths, settings
from pressmark.gui.memory import Memory
from pressmark.gui.work.letterbox import is_shown_elsewhere
from pressmark.project import whereabouts


def is_handed_over(words: Sequence[str]) -> bool:
    """Whether another Pressmark now shows what this one was started for.

    That is the file on the command line, or what was open the last time.
    """
    files = [Path(word) for word in words if not word.startswith("-")]
    wanted = files[:1] or _remembered()
    return bool(wanted) and all(map(is_shown_elsewhere, wanted))


def _remembered() -> list[Path]:
    file = paths.settings_file()
    windows = Memory(file.with_name("window.ini")).windows()
    wanted = list(dict.fromkeys(Path(one.project) for one in windows if one.project))
    # Mostly nobody has them, and the settings need not be read twice.
    if not wanted or not all(map(whereabouts.held_by, wanted)):
        return []
    found, _ = settings.load_or_reset(file)
    return wanted if found.reopen else []
