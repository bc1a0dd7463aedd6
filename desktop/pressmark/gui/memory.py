"""What the window remembers from one time to the next. No settings: nobody sets it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from pressmark.model.arrangement import Arrangement, Grouping, Sort

_RECENT = 12
_LABELS = 50


class Memory:
    """Sizes of the window, recent projects and the last folders, in one small file."""

    def __init__(self, file: Path) -> None:
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

    def document(self, project: str) -> str:
        """Return the id of the document last shown of a project, or nothing."""
        return str(self._stored.value(f"document/{project}", ""))

    def keep_document(self, project: str, document: str) -> None:
        """Remember the document shown of a project, by their ids."""
        self._stored.setValue(f"document/{project}", document)

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

    def _keep_recent(self, paths: list[Path]) -> None:
        self._stored.setValue("recent", [str(path) for path in paths])
