"""The project's steps as a Qt signal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from pressmark.errors import NotSavedError
    from pressmark.project.project import Changed, Project


class Changes(QObject):
    """Repeats what a project announces, for models and views to listen to.

    ``troubled`` says that something could not be saved, or can be again.
    """

    changed = Signal(object)
    troubled = Signal()

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._unsubscribe = project.subscribe(self._on_changed)
        self._ignore_trouble = project.trouble.subscribe(self._on_trouble)

    def close(self) -> None:
        """Stop listening to the project."""
        self._unsubscribe()
        self._ignore_trouble()

    def _on_changed(self, changed: Changed) -> None:
        self.changed.emit(changed)

    def _on_trouble(self, error: NotSavedError | None) -> None:
        self.troubled.emit()
        if error is not None:
            # What failed may have been shown as done; it is still under way now.
            QTimer.singleShot(0, self, self._project.tell_anew)
