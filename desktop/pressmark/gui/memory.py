"""What the window remembers from one time to the next. No settings: nobody sets it."""

from __future__ import annotations

import json
import logging
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from pressmark.bounded import beginning
from pressmark.gui.sitting import (
    Sitting,
    WindowState,
    read_sitting,
    read_windows,
    written,
)
from pressmark.model.arrangement import Arrangement, Grouping, Sort

_LOG = logging.getLogger(__name__)

_RECENT = 12
_LABELS = 50
_COMMANDS = 20
_LARGEST = 4_000_000
"""The bytes that all there is to remember never comes to."""


class Memory:
    """Sizes of the window, recent projects and the last folders, in one small file."""

    def __init__(self, file: Path) -> None:
        _set_aside_if_damaged(file)
        self._stored = QSettings(str(file), QSettings.Format.IniFormat)

    def recent(self) -> list[Path]:
        """Return the recent projects, the latest first."""
        found = self._stored.value("recent")
        # A list of one comes back as a plain string.
        names = found if isinstance(found, list) else [found] if found else []
        return [Path(str(name)) for name in names]

    def add_recent(self, path: Path) -> None:
        """Put a project at the head of the recent ones."""
        self._keep_recent([path, *(p for p in self.recent() if p != path)][:_RECENT])

    def forget_recent(self, path: Path) -> None:
        """Leave a project out of the recent ones."""
        self._keep_recent([p for p in self.recent() if p != path])

    def folder(self, purpose: str) -> Path:
        """Return the folder last used for a purpose, or home."""
        found = str(self._stored.value(f"folder/{purpose}", ""))
        return Path(found) if found and Path(found).is_dir() else Path.home()

    def keep_folder(self, purpose: str, folder: Path) -> None:
        """Remember the folder used for a purpose."""
        self._stored.setValue(f"folder/{purpose}", str(folder))

    def sitting(self, project: str) -> Sitting:
        """Return where the person was last in a project, by its id."""
        return read_sitting(self._text(f"sitting/{project}"))

    def keep_sitting(self, project: str, sitting: Sitting) -> None:
        """Remember where the person is in a project, by its id."""
        self._stored.setValue(f"sitting/{project}", written(sitting))

    def told(self, project: str) -> frozenset[str]:
        """Return the names of what was told of a project, by its id, once for all."""
        return frozenset(filter(None, self._text(f"told/{project}").split("\n")))

    def keep_told(self, project: str, names: Collection[str]) -> None:
        """Remember what was told of a project, by its id."""
        self._stored.setValue(f"told/{project}", "\n".join(sorted(names)))

    def windows(self) -> list[WindowState]:
        """Return the windows that were open at the end of the last session."""
        return read_windows(self._text("session/windows"))

    def keep_windows(self, windows: list[WindowState]) -> None:
        """Remember which windows are open."""
        self._stored.setValue("session/windows", written(windows))

    @property
    def is_returning(self) -> bool:
        """Whether the program ended while it was returning to the last session."""
        return self._text("session/returning") == "yes"

    def keep_returning(self, *, returning: bool) -> None:
        """Remember at once whether the program is returning to the last session."""
        self._stored.setValue("session/returning", "yes" if returning else "no")
        if returning:
            self.flush()

    def flush(self) -> None:
        """Have everything in the file by now."""
        self._stored.sync()

    def hidden(self) -> frozenset[str]:
        """Return the names of the layers that were switched off."""
        names = str(self._stored.value("hidden", "")).split()
        return frozenset(names)

    def keep_hidden(self, names: frozenset[str]) -> None:
        """Remember which layers are switched off."""
        self._stored.setValue("hidden", " ".join(sorted(names)))

    def labels(self) -> list[str]:
        """Return the ids of the labels that were used, the latest first."""
        names = str(self._stored.value("labels", ""))
        return names.split("\t") if names else []

    def keep_labels(self, identifiers: list[str]) -> None:
        """Remember which labels were used, the latest first."""
        self._stored.setValue("labels", "\t".join(identifiers[:_LABELS]))

    def commands(self) -> list[str]:
        """Return the ids of the commands that were chosen, the latest first."""
        names = str(self._stored.value("commands", ""))
        return names.split("\t") if names else []

    def keep_commands(self, identifiers: list[str]) -> None:
        """Remember which commands were chosen, the latest first."""
        self._stored.setValue("commands", "\t".join(identifiers[:_COMMANDS]))

    def export_choices(self) -> dict[str, Any]:
        """Return what was chosen for the last export; empty if nothing sensible is."""
        try:
            found = json.loads(self._text("export/choices") or "{}")
        except (ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}

    def keep_export_choices(self, choices: dict[str, Any]) -> None:
        """Remember what was chosen for an export, as JSON values."""
        self._stored.setValue("export/choices", json.dumps(choices))

    def arrangement(self) -> Arrangement:
        """Return how the list of articles was sorted and grouped."""
        sort = str(self._stored.value("list/sort", ""))
        grouping = str(self._stored.value("list/group", ""))
        return Arrangement(
            Sort(sort) if sort in set(Sort) else Sort.ARRIVAL,
            Grouping(grouping) if grouping in set(Grouping) else Grouping.NOTHING,
        )

    def keep_arrangement(self, arrangement: Arrangement) -> None:
        """Remember how the list of articles is sorted and grouped."""
        self._stored.setValue("list/sort", arrangement.sort.value)
        self._stored.setValue("list/group", arrangement.grouping.value)

    def is_open(self, name: str) -> bool:
        """Whether a panel was left open."""
        return bool(self._stored.value(f"open/{name}", "") == "yes")

    def keep_open(self, name: str, shown: bool) -> None:
        """Remember whether a panel is left open."""
        self._stored.setValue(f"open/{name}", "yes" if shown else "no")

    def state(self, name: str) -> QByteArray:
        """Return what was kept of a widget's sizes; empty if nothing."""
        found = self._stored.value(f"window/{name}")
        return found if isinstance(found, QByteArray) else QByteArray()

    def keep_state(self, name: str, state: QByteArray) -> None:
        """Remember a widget's sizes."""
        self._stored.setValue(f"window/{name}", state)

    def _text(self, key: str) -> str:
        found = self._stored.value(key, "")
        return found if isinstance(found, str) else ""

    def _keep_recent(self, paths: list[Path]) -> None:
        self._stored.setValue("recent", [str(path) for path in paths])


def _set_aside_if_damaged(file: Path) -> None:
    """Rename a file that is none of ours, so that everything is as by default."""
    try:
        # Whoever opens a pipe may wait for ever.
        found = b"\0" if file.is_fifo() else beginning(file, _LARGEST)
        found.decode("utf-8")
        whole = len(found) < _LARGEST
        sound = whole and b"\0" not in found and _is_read(file)
    except UnicodeDecodeError:
        sound = False
    except OSError:
        return
    if not sound:
        _LOG.warning("What the window remembered is damaged; it is set aside")
        with suppress(OSError):
            file.replace(file.with_name(file.name + ".bad"))


def _is_read(file: Path) -> bool:
    found = QSettings(str(file), QSettings.Format.IniFormat)
    found.allKeys()
    return found.status() is QSettings.Status.NoError
