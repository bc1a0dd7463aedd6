"""Opening and closing projects, and what the actions of the File menu do with them."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from pressmark import paths
from pressmark.deferring import deferred
from pressmark.errors import (
    DamagedProjectError,
    NotAProjectError,
    ProjectBusyError,
)
from pressmark.gui.plain import seen
from pressmark.gui.wording import clock
from pressmark.gui.work.advice import unsaid_advice
from pressmark.gui.work.errands import Errands
from pressmark.gui.work.project_files import ProjectFiles
from pressmark.gui.work.rescuing import Rescuing
from pressmark.gui.work.restoring import Restoring
from pressmark.gui.work.securing import Securing
from pressmark.paths import PROJECT_SUFFIX
from pressmark.project import queries, whereabouts
from pressmark.project.interrupted import has_interrupted_work
from pressmark.project.project import Project

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from pressmark.gui.desk import Desk
    from pressmark.gui.dialogs import record_dialog
    from pressmark.gui.sitting import Sitting
    from pressmark.gui.work import elsewhere, leaving
    from pressmark.gui.work.focus import Focus
    from pressmark.gui.work.open_project import OpenProject
    from pressmark.model.scheme import Scheme
    from pressmark.settings import Settings
    from pressmark.unfinished import PassingFolder
else:
    globals().update(
        deferred("pressmark.gui.dialogs", "record_dialog"),
        **deferred("pressmark.gui.work", "elsewhere", "leaving"),
    )


class Opening(QObject):
    """Says which project the window shows; ``changed`` repeats what it announces.

    Other windows may show the same one: what is open is on the desk. ``leaving`` comes
    before the project goes, ``arrived`` carries where the person was in the new one;
    ``troubled`` says that something could not be saved in it, or can be again.
    """

    said = Signal(str)
    changed = Signal(object)
    troubled = Signal()
    leaving = Signal()
    arrived = Signal(object)

    def __init__(
        self,
        desk: Desk,
        focus: Focus,
        settings: Callable[[], Settings],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._focus = focus
        self._settings = settings
        self._window = window
        self._shared: OpenProject | None = None
        self._number = 1
        self._record: record_dialog.RecordDialog | None = None
        self._files = ProjectFiles(desk.memory, window)
        self.securing = Securing(focus, settings, window)
        self.rescuing = Rescuing(window)
        self.rescuing.wanted.connect(self.open_path)
        self.rescuing.seen.connect(self._show_what_is_left)
        self.errands = Errands(focus, desk.memory, settings, window)
        self.errands.said.connect(self.said)
        self._files.noticed.connect(self.errands.noticed)
        self.rescuing.failed.connect(self.errands.failed)
        self.errands.imported.connect(self._on_imported)
        self.securing.noticed.connect(self.errands.noticed)
        self.restoring = Restoring(desk, self, focus, self._files, window)
        self.restoring.said.connect(self.said)
        self.restoring.failed.connect(self.errands.failed)
        self.rescuing.restore_wanted.connect(self.restoring.ask)

    @property
    def shared(self) -> OpenProject | None:
        """The open project with what all its windows share, or None."""
        return self._shared

    @property
    def _annotator(self) -> str:
        return self._settings().annotator_name

    @property
    def title(self) -> str:
        """What the project is called in the window's title, or nothing."""
        if self._shared is None:
            return ""
        name = seen(self._shared.project.path.name)
        return name if self._number == 1 else f"{name} ({self._number})"

    def is_busy(self) -> bool:
        """Whether a job of the project is at work or waits."""
        return self._shared is not None and self._shared.runner.is_busy()

    def may_close(self, *, for_good: bool = True) -> bool:
        """Whether the project may go; the person is asked what would be lost by it.

        Nothing is, as long as another window shows it. ``for_good`` says that the
        window goes, too.
        """
        shared = self._shared
        if shared is None or len(shared.users) > 1 or not self._desk.asks:
            return True
        return leaving.may_go(shared, self._window, for_good=for_good)

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {
            "new_project": self.make,
            "open_project": self.ask_open,
            "import_articles": self.import_articles,
            "import_folder": self.import_folder,
            **self.errands.actions(),
            **self.restoring.actions(),
            "back_up": self.back_up,
            "quality": self.show_quality,
            "save_copy": self.save_copy,
            "sample": self.open_sample,
        }

    def make(self) -> None:
        """Make an empty project where the person says, and open it."""
        path = self._files.ask_new() if self.may_close(for_good=False) else None
        scheme = None if path is None else self._files.ask_scheme()
        if path is not None and scheme is not None:
            self._make(path, scheme)

    def ask_open(self) -> None:
        """Open the project that the person chooses."""
        path = self._files.ask_open()
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path, *, read_only: bool = False) -> None:
        """Open a project file in the place of the present one.

        Raises:
            ProjectFileError: It cannot be opened; the present one is open again.
        """
        path = path.absolute()
        if self._focus.is_open and self._focus.project.path == path:
            return
        if self._desk.raise_window_of(path) or not self.may_close(for_good=False):
            return
        try:
            shared = self._laid_out(path, read_only=read_only)
        except ProjectBusyError as error:
            self._ask_elsewhere(error, path)
        except (DamagedProjectError, NotAProjectError) as error:
            if isinstance(error, NotAProjectError) and path.suffix != PROJECT_SUFFIX:
                raise
            self.rescuing.offer(path, error)
        else:
            self.show(shared)

    def _ask_elsewhere(self, error: ProjectBusyError, path: Path) -> None:
        opened = elsewhere.asked(error, path, self._annotator, self._window)
        if opened is not None:
            words = self.tr("This is {} as it was at {}.").format(
                path.name, clock(datetime.now().astimezone())
            )
            self._show_passing(*opened, words)

    def _show_what_is_left(
        self, damaged: Path, rescued: Path, folder: PassingFolder
    ) -> None:
        words = self.tr("This is what can be read of {}, which is damaged.")
        project = whereabouts.open_in_place_of(rescued, damaged, self._annotator)
        self._show_passing(project, folder, words.format(damaged.name))

    def _show_passing(
        self, project: Project, folder: PassingFolder | None, words: str
    ) -> None:
        """Show a project that goes with its folder, and say what it is."""
        shared = self._desk.lay_out(project)
        shared.folder = folder
        self.show(shared)
        if folder is not None:
            self.errands.noticed.emit(words)

    def save_copy(self) -> None:
        """Save a copy of the project where the person says."""
        if self._shared is not None and self._shared.vigil is not None:
            self._shared.vigil.save_copy()

    def open_again(self, path: Path, sitting: Sitting, *, read_only: bool) -> None:
        """Open a project as it was open in the last session.

        Raises:
            ProjectFileError: It cannot be opened.
        """
        shared = self._desk.found(path) or self._laid_out(path, read_only=read_only)
        self.show(shared, sitting)

    def open_sample(self) -> None:
        """Open the sample, with its articles imported when it is new."""
        there = self._desk.raise_window_of(self._files.sample_path())
        if there or not self.may_close(for_good=False):
            return
        project, is_new = self._files.sample(self._annotator)
        self.show(self._desk.lay_out(project))
        if is_new:
            self.errands.import_sources(paths.sample_articles())

    def take(self, dropped: Sequence[Path]) -> None:
        """Open a project that was dropped, or import what was."""
        projects = [path for path in dropped if path.suffix == PROJECT_SUFFIX]
        articles = [path for path in dropped if path.suffix != PROJECT_SUFFIX]
        if projects:
            self.open_path(projects[0])
        if articles:
            self._import(articles)

    def import_articles(self) -> None:
        """Import the files that the person chooses."""
        self.errands.check_writable()
        self._import(self._files.ask_articles())

    def import_folder(self) -> None:
        """Import the folder that the person chooses."""
        self.errands.check_writable()
        self._import(self._files.ask_folder())

    def back_up(self) -> None:
        """Write a checked copy of the project beside it."""
        self._focus.project  # noqa: B018  (says that no project is open)
        if self._shared is not None:
            self._shared.backing_up.back_up()

    def show_quality(self) -> None:
        """Show what became of suggestions, beside the work."""
        if self._record is None:
            self._record = record_dialog.RecordDialog(self._focus.project, self._window)
            self._record.destroyed.connect(self._forget_record)
            self.changed.connect(self._record.follow)
        self._record.show()
        self._record.raise_()
        self._record.activateWindow()

    def _forget_record(self) -> None:
        self._record = None

    def show(self, shared: OpenProject, sitting: Sitting | None = None) -> None:
        """Show an open project in the place of the present one.

        The person returns to a ``sitting``, or else to the last one with the project.

        Raises:
            ProjectFileError: The file of the present one was moved or replaced; says
                where a copy is. The other one is shown all the same.
        """
        try:
            self.close()
        finally:
            # Else nobody would show it, and nobody could open it again.
            self._begin(shared, sitting)

    def _begin(self, shared: OpenProject, sitting: Sitting | None) -> None:
        self._shared = shared
        self._number = shared.join(self)
        shared.changes.changed.connect(self.changed)
        for signal, slot in self._heard(shared):
            signal.connect(slot)
        shared.changes.troubled.connect(self.troubled)
        self.troubled.emit()
        self.errands.begin(shared.runner)
        self._focus.show_project(shared.project)
        memory, project = self._desk.memory, shared.project
        memory.add_recent(project.original)
        self.arrived.emit(sitting or memory.sitting(project.uuid))
        self._show_some_document(project)
        QTimer.singleShot(0, self, self._advise)
        if len(shared.users) == 1 and has_interrupted_work(project):
            # Before the person can have begun anything that is none of it.
            QTimer.singleShot(0, self, partial(self._go_on, shared))

    def _go_on(self, shared: OpenProject) -> None:
        """Go on with what was interrupted, where the project is still shown."""
        if shared is self._shared:
            self.errands.go_on()

    def _advise(self) -> None:
        if self._shared is not None:
            for words in unsaid_advice(self._shared.project, self._desk.memory):
                self.errands.noticed.emit(words)

    def raise_window(self) -> None:
        """Bring the window before all others."""
        self._window.setWindowState(
            self._window.windowState() & ~Qt.WindowState.WindowMinimized
        )
        self._window.raise_()
        self._window.activateWindow()

    def close(self) -> None:
        """Have the window show no project; what no window shows is closed.

        Raises:
            ProjectFileError: The file was moved or replaced; says where a copy is.
        """
        shared = self._shared
        if shared is None:
            return
        others = [one for one in shared.users if one is not self]
        if not others:
            shared.stop_jobs()
        if self._shared is not shared:
            return  # It was closed while that was waited for.
        self.leaving.emit()
        if self._record is not None:
            self._record.close()
        self._shared = None
        shared.users.remove(self)
        shared.changes.changed.disconnect(self.changed)
        for signal, slot in self._heard(shared):
            signal.disconnect(slot)
        shared.changes.troubled.disconnect(self.troubled)
        self.troubled.emit()
        self.errands.end(others[0].errands if others else None)
        self._focus.show_project(None)
        if not others:
            self._desk.put_away(shared)

    def _heard(
        self, shared: OpenProject
    ) -> tuple[tuple[SignalInstance, SignalInstance], ...]:
        """Return what the project's backups say, and where it is said."""
        backing_up, errands = shared.backing_up, self.errands
        return (
            (backing_up.said, self.said),
            (backing_up.failed, errands.failed),
            (backing_up.noticed, errands.noticed),
        )

    def _on_imported(self) -> None:
        if self._shared is not None and self._focus.document is None:
            self._show_some_document(self._shared.project)

    def _laid_out(self, path: Path, *, read_only: bool) -> OpenProject:
        return self._desk.lay_out(
            Project.open(path, self._annotator, read_only=True)
            if read_only
            else self._files.open(path, self._annotator)
        )

    def _make(self, path: Path, scheme: Scheme | None = None) -> None:
        # Whoever makes no project does not wait for what reads a scheme.
        from pressmark.exchange.scheme_file import (  # noqa: PLC0415  (as said)
            ready_scheme,
        )

        project = Project.create(
            path.absolute(),
            self._annotator,
            scheme=scheme or ready_scheme("news"),
        )
        self.show(self._desk.lay_out(project))

    def _show_some_document(self, project: Project) -> None:
        first = None if self._focus.shown else queries.first_key(project)
        if first is not None:
            self._focus.show_document(queries.document_rows(project, [first])[0].id)

    def _import(self, sources: Sequence[Path]) -> None:
        self.errands.check_writable()
        if not sources:
            return
        if not self._focus.is_open:
            first = sources[0]
            name = first.name if first.is_dir() else first.parent.name
            path = self._files.ask_new(name, first.parent)
            if path is None:
                return
            self._make(path)
        self.errands.import_sources(sources)
