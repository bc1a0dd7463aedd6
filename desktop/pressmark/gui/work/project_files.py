"""Project files: which one to make or open, and what to import, with the dialogs."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from pressmark import paths
from pressmark.deferring import deferred
from pressmark.errors import DiskError, ProjectFileError, ReadOnlyError
from pressmark.gui.dialogs.messages import warn
from pressmark.gui.translation import said
from pressmark.paths import PROJECT_SUFFIX
from pressmark.project.project import Project

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pressmark.gui.memory import Memory
    from pressmark.model.scheme import Scheme
    from pressmark.project import backups
else:
    globals().update(deferred("pressmark.project", "backups"))


class ProjectFiles(QObject):
    """Asks for paths and makes or opens projects; the window shows them.

    ``noticed`` says why one is open for reading only.
    """

    noticed = Signal(str)

    def __init__(self, memory: Memory, window: QWidget) -> None:
        super().__init__(window)
        self._memory = memory
        self._window = window

    def ask_new(self, name: str = "", folder: Path | None = None) -> Path | None:
        """Ask where a new project shall be; None if the person left."""
        place = folder or self._memory.folder("projects")
        proposed = place / f"{name or self.tr('Articles')}{PROJECT_SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("New project"),
            str(proposed),
            self.tr("Projects (*{})").format(PROJECT_SUFFIX),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if not chosen:
            return None
        path = Path(chosen)
        self._memory.keep_folder("projects", path.parent)
        return (
            path
            if path.suffix == PROJECT_SUFFIX
            else path.with_name(path.name + PROJECT_SUFFIX)
        )

    def ask_scheme(self) -> Scheme | None:
        """Ask which scheme a new project begins with; None if the person left."""
        from pressmark.gui.scheme.ready_dialog import ReadyDialog  # noqa: PLC0415  (not needed to open the window)

        dialog = ReadyDialog(
            self._window,
            title=self.tr("What is to be labelled?"),
            agree=self.tr("&Make the project"),
            folder=self._memory.folder("schemes"),
        )
        accepted = dialog.exec() == ReadyDialog.DialogCode.Accepted
        scheme = dialog.scheme() if accepted else None
        dialog.deleteLater()
        return scheme

    def ask_open(self) -> Path | None:
        """Ask which project to open; None if the person left."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open project"),
            str(self._memory.folder("projects")),
            self.tr("Projects (*{});;All files (*)").format(PROJECT_SUFFIX),
        )
        if not chosen:
            return None
        self._memory.keep_folder("projects", Path(chosen).parent)
        return Path(chosen)

    def ask_articles(self) -> list[Path]:
        """Ask which files to import."""
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import articles"),
            str(self._memory.folder("articles")),
        )
        return self._remembered([Path(name) for name in chosen])

    def ask_folder(self) -> list[Path]:
        """Ask for a folder to import all of."""
        chosen = QFileDialog.getExistingDirectory(
            self._window,
            self.tr("Import a folder of articles"),
            str(self._memory.folder("articles")),
        )
        return self._remembered([Path(chosen)] if chosen else [])

    def open(self, path: Path, annotator: str) -> Project:
        """Open a project, for reading only where it cannot be written to.

        So is a backup: what is done in one is nowhere else, and its time may come.

        Raises:
            ProjectFileError: It cannot be opened.
        """
        if backups.is_among_backups(path):
            project = Project.open(path, annotator, read_only=True)
            words = self.tr(
                "{} is a backup. To work in it, save a copy of it elsewhere, or restore"
                " it."
            ).format(path.name)
            QTimer.singleShot(0, self, partial(self.noticed.emit, words))
            return project
        try:
            return Project.open(path, annotator)
        except ReadOnlyError as error:
            project = Project.open(path, annotator, read_only=True)
            # When the project is shown, and what is told of another one is put away.
            QTimer.singleShot(0, self, partial(self.noticed.emit, said(error)))
            return project
        except DiskError as error:
            opened = Project.open(path, annotator, read_only=True)
            words = self.tr(
                "{} The project is open for reading only, until it is closed and opened"
                " again."
            )
            warn(self._window, self.tr("Open project"), words.format(said(error)))
            return opened

    def sample_path(self) -> Path:
        """Return where the sample project is, or will be."""
        return paths.data_folder() / f"sample{PROJECT_SUFFIX}"

    def sample(self, annotator: str) -> tuple[Project, bool]:
        """Open the sample project, made if it is not there; say whether it is new."""
        path = self.sample_path()
        if path.exists():
            return self.open(path, annotator), False
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ProjectFileError(
                self.tr("The folder {} for the sample cannot be made: {}.").format(
                    path.parent, error.strerror
                )
            ) from error
        # Whoever makes no project does not wait for what reads a scheme.
        from pressmark.exchange.scheme_file import (  # noqa: PLC0415  (as said)
            ready_scheme,
        )

        return Project.create(path, annotator, scheme=ready_scheme("news")), True

    def _remembered(self, chosen: list[Path]) -> list[Path]:
        if chosen:
            self._memory.keep_folder("articles", chosen[0].parent)
        return chosen
