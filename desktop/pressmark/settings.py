"""What a person can set once for every project, kept in a small TOML file.

The file holds only what differs from the defaults, so that a better default of a later
version reaches everyone who never chose.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields
from getpass import getuser
from pathlib import Path
from typing import Any
from uuid import uuid4

from pressmark.bounded import beginning
from pressmark.disk_words import ailment
from pressmark.errors import SettingsError
from pressmark.lasting import sync_folder
from pressmark.saying import Sentence

THEMES = ("system", "light", "dark", "contrast", "contrast_dark")
"""What the theme can be; ``system`` follows the desktop."""

QUESTIONABLE, ALWAYS, NEVER = "questionable", "always", "never"
PREVIEWS = (QUESTIONABLE, ALWAYS, NEVER)
"""When what an import would do is shown before it is done."""

_TYPES = {str: "text", int: "a whole number", bool: "true or false"}

_LARGEST = 1_000_000
"""The bytes that nobody writes into a file of settings or keys."""

_RENAMED: Mapping[str, str] = {}
"""Old names of settings to present ones, so that old files stay good."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person can set. ``jobs`` counts processes.

    ``zoom`` and ``line_height`` are in percent of what is usual, ``measure`` in
    letters. An empty ``annotator`` stands for the name the person is logged in by, an
    empty ``typeface`` for the one that comes with Pressmark.

    Raises:
        SettingsError: A value is of the wrong type or out of bounds.
    """

    annotator: str = field(
        default="", metadata={"label": "Your name, kept with what you annotate"}
    )
    language: str = field(
        default="system",
        metadata={
            "label": "Language",
            "language": True,
            "about": "Another language is there from the next start on.",
        },
    )
    theme: str = field(
        default="system",
        metadata={"label": "Colours", "choices": THEMES, "page": "reading"},
    )
    zoom: int = field(
        default=100,
        metadata={
            "label": "Size of the article's text",
            "range": (50, 400),
            "unit": "%",
            "page": "reading",
        },
    )
    line_height: int = field(
        default=100,
        metadata={
            "label": "Height of its lines",
            "range": (70, 200),
            "unit": "%",
            "page": "reading",
        },
    )
    measure: int = field(
        default=88,
        metadata={
            "label": "Letters on a line, at most",
            "range": (30, 160),
            "page": "reading",
            "about": "Fewer where the window has no room for so many.",
        },
    )
    typeface: str = field(
        default="",
        metadata={"label": "Typeface", "font": True, "page": "reading"},
    )
    snap_to_words: bool = field(
        default=True,
        metadata={
            "label": "Let what the mouse selects snap to whole words",
            "about": "With Alt it stays exactly as it was selected.",
        },
    )
    reopen: bool = field(
        default=True,
        metadata={
            "label": "Begin with what was open at the last time",
            "about": "Without it Pressmark begins with its start page.",
        },
    )
    preview_imports: str = field(
        default=QUESTIONABLE,
        metadata={
            "label": "Show what an import would do before it is done",
            "choices": PREVIEWS,
            "about": "Plain text in which all is clear is then imported at once.",
        },
    )
    jobs: int = field(
        default=1,
        metadata={
            "page": "suggestions",
            "label": "Articles looked through at once",
            "range": (1, 64),
        },
    )

    suggest_after_import: bool = field(
        default=True,
        metadata={
            "page": "suggestions",
            "label": "Look for suggestions after every import",
        },
    )
    least_speech: int = field(
        default=380,
        metadata={
            "page": "suggestions",
            "label": "Suggest speech that is at least this likely",
            "range": (0, 1000),
            "thousandths": True,
        },
    )
    least_attitude: int = field(
        default=380,
        metadata={
            "page": "suggestions",
            "label": "Suggest attitudes that are at least this likely",
            "range": (0, 1000),
            "thousandths": True,
            "about": "Attitudes are wishes, plans and beliefs. The higher the"
            " likelihood, the fewer suggestions there are and the more of them are"
            " right. It counts from the next search on; F5 looks again at what is not"
            " done.",
        },
    )
    capitals_speak: bool = field(
        default=True,
        metadata={
            "page": "suggestions",
            "label": "Take a capital for its government where it acts or speaks",
            "about": "As in “Paris rejected the offer”.",
        },
    )

    back_up_every: int = field(
        default=30,
        metadata={
            "page": "backups",
            "label": "Minutes of work between two backups",
            "range": (0, 1440),
            "about": "They are made beside the project while you go on, where something"
            " changed. 0 makes none.",
        },
    )
    back_up_first: bool = field(
        default=True,
        metadata={
            "page": "backups",
            "label": "Back up before large changes",
            "about": "Before many articles are imported or looked at again, and before"
            " labels or the scheme change everywhere.",
        },
    )
    backup_room: int = field(
        default=2000,
        metadata={
            "page": "backups",
            "label": "Room for them, at most",
            "range": (10, 1_000_000),
            "unit": "MB",
            "about": "The newest ten are kept, then one of an hour, of a day and of a"
            " week. The three newest, those you asked for, and those from before a"
            " repair, an update or a restore are kept whatever their size.",
        },
    )

    def __post_init__(self) -> None:
        """Refuse values of the wrong type or out of bounds."""
        for each in fields(self):
            _check(each.name, getattr(self, each.name), each.default, each.metadata)

    @property
    def annotator_name(self) -> str:
        """The annotator's name, or the login name where none is set."""
        return self.annotator.strip() or login_name()


def login_name() -> str:
    """Return the name the person is logged in by, or “annotator” if there is none."""
    try:
        return getuser()
    except (KeyError, OSError):
        return "annotator"


def load(path: Path) -> Settings:
    """Return the settings of a file; one that does not exist holds none.

    Raises:
        SettingsError: The file cannot be read or holds an unknown or wrong setting.
    """
    try:
        return _made(values_in(path))
    except ValueError as error:
        raise SettingsError("{} is not a settings file: {}", path, error) from error


def values_in(path: Path) -> dict[str, Any]:
    """Return what stands in a file of TOML that people write by hand.

    Nothing does in a file that does not exist.

    Raises:
        SettingsError: The file cannot be read.
        ValueError: It is not TOML, or is far too large to be written by hand.
    """
    if not path.exists():
        return {}
    if path.is_fifo():
        # Whoever opens one may wait for ever.
        raise SettingsError("{} is a pipe, not a file.", path)
    # Slow to import, and most people never change a setting or a key.
    import tomllib  # noqa: PLC0415  (as said above)

    try:
        data = beginning(path, _LARGEST + 1)
        if len(data) > _LARGEST:
            raise ValueError(Sentence("it is larger than 1 MB"))
        return tomllib.loads(data.decode("utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise SettingsError("{} cannot be read: {}", path, error.strerror) from error
    except RecursionError:
        raise ValueError(Sentence("it is nested too deeply")) from None


def load_or_reset(path: Path) -> tuple[Settings, str | None]:
    """Return the settings of a file, or the defaults and what was wrong with it.

    A wrong file is set aside beside its place, with ``.bad`` added to its name, so that
    nothing a person wrote by hand is lost.
    """
    try:
        return load(path), None
    except SettingsError as error:
        aside = set_aside(path)
        if aside is None:
            return Settings(), Sentence("{} The defaults are used.", error)
        return (
            Settings(),
            Sentence("{} It was set aside as {}; the defaults are used.", error, aside),
        )


def set_aside(path: Path) -> Path | None:
    """Rename a file so that ``.bad`` is added; return its new place if it has one."""
    aside = path.with_name(path.name + ".bad")
    try:
        return path.replace(aside)
    except OSError:
        return None


def save(settings: Settings, path: Path) -> None:
    """Write the settings that differ from the defaults; the file is replaced whole.

    Raises:
        SettingsError: The file cannot be written.
    """
    lines = [
        f"{each.name} = {_toml(getattr(settings, each.name))}\n"
        for each in fields(settings)
        if getattr(settings, each.name) != each.default
    ]
    write_whole(lines, path)


def write_whole(lines: Iterable[str], path: Path) -> None:
    """Write lines to a file that is replaced whole; its folder is made if need be.

    Raises:
        SettingsError: The file cannot be written.
    """
    unfinished = path.with_name(f".{path.name}.{uuid4().hex[:8]}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # The names that a person looks for are nobody else's business.
        unfinished.touch(mode=0o600)
        with unfinished.open("w", encoding="utf-8", errors="replace") as file:
            file.writelines(lines)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise _unwritten(path, error) from error


def _unwritten(path: Path, error: OSError) -> SettingsError:
    if (told := ailment(path, error)) is not None:
        return SettingsError("{} It is as it was before.", told)
    return SettingsError("{} cannot be written: {}", path, error.strerror)


def _made(found: Mapping[str, Any]) -> Settings:
    renamed = {_RENAMED.get(name, name): value for name, value in found.items()}
    known = [each.name for each in fields(Settings)]
    for name in renamed:
        if name not in known:
            raise SettingsError(
                "There is no setting “{}”. Known: {}.", name, ", ".join(known)
            )
    return Settings(**renamed)


def _check(
    name: str, value: object, default: object, limits: Mapping[str, Any]
) -> None:
    if type(value) is not type(default):
        wanted = _TYPES[type(default)]
        raise SettingsError(
            "The setting “{}” must be {}, not {!r}.", name, wanted, value
        )
    choices = limits.get("choices")
    if choices is not None and value not in choices:
        raise SettingsError(
            "The setting “{}” must be one of {}, not {!r}.",
            name,
            ", ".join(choices),
            value,
        )
    lowest, highest = limits.get("range", (value, value))
    if isinstance(value, int) and not lowest <= value <= highest:
        raise SettingsError(
            "The setting “{}” must be from {} to {}, not {}.",
            name,
            lowest,
            highest,
            value,
        )


def _toml(value: object) -> str:
    """Return a value as TOML; its strings are those of JSON but for DEL."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")
