"""The project's steps as a Qt signal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from pressmark.project.project import Changed, Project


class Changes(QObject):
    """Repeats what a project announces, for models and views to listen to."""

    changed = Signal(object)

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unsubscribe = project.subscribe(self._on_changed)

    def close(self) -> None:
        """Stop listening to the project."""
        self._unsubscribe()

    def _on_changed(self, changed: Changed) -> None:
        self.changed.emit(changed)
