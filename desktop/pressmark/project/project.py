"""A project: one file with documents, annotations and the journal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

from pressmark.errors import DiskError, NotSavedError, PressmarkError, ReadOnlyError
from pressmark.model.ids import DocumentId, StepId
from pressmark.model.progress import NoProgress, Progress
from pressmark.model.review import Annotator, annotator_named
from pressmark.model.scheme import NEWS, Scheme
from pressmark.project import interrupted
from pressmark.project.changed import (
    Changed,
    Hearers,
    anything,
    continued,
    undo_and_redo,
    what_changed,
)
from pressmark.project.trouble import Trouble, check_takes_writes, told, try_writing
from pressmark.store import (
    copying,
    database,
    journal,
    place,
    properties,
    schemes,
    taking_back,
)
from pressmark.store.contents import Present, present
from pressmark.store.sqlite_words import sqlite_errors

if TYPE_CHECKING:
    from types import TracebackType

    from pressmark.store.connection import Connection

__all__ = ["Changed", "Project"]


class Project:
    """An open project, for one thread; :meth:`snapshot` and ``present`` are for any.

    The latter is how it is since its last step, where that is known; ``original`` is
    its file, or the one that it is a copy of for reading. A ``watch`` heeds the file.
    """

    def __init__(
        self,
        db: Connection,
        path: Path,
        annotator: Annotator,
        *,
        read_only: bool,
    ) -> None:
        self.db = db
        self.path = path
        self.original = path
        self.read_only = read_only
        self.saved_at: datetime | None = None
        self.present: Present | None = None
        self._annotator = annotator
        self._annotator_key: int | None = None
        self._scheme: Scheme | None = None
        self._hearers = Hearers()
        self._undo: list[StepId] = []
        self._redo: list[StepId] = []
        self._in_step: StepId | None = None
        self._concerned: set[DocumentId] = set()
        self.trouble = Trouble()
        self.watch = place.Watch(db, path, read_only=read_only)
        self._work_out_undo()

    @classmethod
    def create(cls, path: Path, annotator: str, *, scheme: Scheme = NEWS) -> Project:
        """Make a project file and open it.

        Raises:
            ProjectFileError: The path is taken, or nothing can be written there.
        """
        named = annotator_named(annotator)
        project = cls(database.create(path, scheme), path, named, read_only=False)
        try:
            with project.step("create", recorded=False):
                """Let the history begin with who made the project, and when."""
        except BaseException:
            project.close()
            raise
        return project

    @classmethod
    def open(
        cls,
        path: Path,
        annotator: str,
        *,
        read_only: bool = False,
        take_over: bool = False,
    ) -> Project:
        """Open a project file; with ``take_over``, even if another computer seems to.

        Raises:
            ProjectFileError: It is missing, not a project, newer or damaged.
            ProjectBusyError: It is open elsewhere.
            ProjectElsewhereError: It seems to be open on another computer.
            ReadOnlyError: It cannot be written to, and was not asked for read-only.
        """
        named = annotator_named(annotator)
        db = database.open_(path, read_only=read_only, take_over=take_over)
        try:
            with sqlite_errors(path):
                project = cls(db, path, named, read_only=read_only)
                if not read_only:
                    interrupted.clear_staged(project)
        except BaseException:
            db.close()
            raise
        return project

    def __enter__(self) -> Self:
        """Return the project."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the project; an error of the disk or of memory is put into words."""
        words = error and told(error, self.path)
        with suppress(*([DiskError] if error else [])):
            self.close()
        if words and words is not error:
            raise words from error

    def close(self, *, keep: bool = True) -> None:
        """Close the file and leave it as one plain file.

        What others moved, deleted, replaced or changed is left as it is.

        Raises:
            ProjectDisplacedError: That is so; says in which copy all is kept, if it is.
            DiskError: It did not become one file; nothing is lost.
        """
        self.watch.close(keep=keep)

    @property
    def annotator(self) -> str:
        """The name of whoever works on the project now."""
        return self._annotator.name

    @property
    def name(self) -> str:
        """The name of the file without its suffix."""
        return self.path.stem

    @property
    def uuid(self) -> str:
        """The id of the project, the same in every copy of it."""
        return properties.uuid(self.db)

    @property
    def scheme(self) -> Scheme:
        """What the project annotates."""
        if self._in_step is not None:
            return schemes.scheme(self.db)
        if self._scheme is None:
            self._scheme = schemes.scheme(self.db)
        return self._scheme

    @property
    def annotator_key(self) -> int:
        """The key of the annotator, stored at the first step."""
        if self._annotator_key is None:
            self._annotator_key = properties.annotator_key(self.db, self.annotator)
            self.watch.renew()
        return self._annotator_key

    @contextmanager
    def step(
        self,
        kind: str,
        *,
        recorded: bool = True,
        subject: str | None = None,
    ) -> Iterator[StepId]:
        """Run the body as one step, saved when it ends; a step inside joins it.

        With a ``subject``, the step goes on in the newest one where that is of the same
        kind and subject and younger than a minute, as typing in a note does.

        Raises:
            ReadOnlyError: The project was opened for reading only.
            ProjectFileError: It could not be saved; nothing was changed.
        """
        if self._in_step is not None:
            yield self._in_step
            return
        self._check_writable()
        into = continued(self.db, kind, subject, self.annotator)
        try:
            with (
                self._saving(),
                journal.step(
                    self.db,
                    kind,
                    self.annotator_key,
                    recorded=recorded,
                    subject=subject,
                    into=into,
                ) as taken,
            ):
                self._in_step = taken
                yield taken
                self.watch.check_again()
        finally:
            self._in_step = None
            self.watch.renew()
        self._announce(taken)

    @property
    def is_in_step(self) -> bool:
        """Whether a step is under way, which a further one would join."""
        return self._in_step is not None

    def concerns(self, document: DocumentId) -> None:
        """Say which document an unrecorded step changes, for those who listen."""
        self._concerned.add(document)

    def undo(self, progress: Progress | None = None) -> str | None:
        """Take the last step back; return its kind, or None where there is none.

        A step of many changes says how far it is.

        Raises:
            Cancelled: It was stopped; nothing is changed.
            UndoConflictError: What the step left has been changed since.
        """
        return self._revert_last(lambda: self._undo, progress)

    def redo(self, progress: Progress | None = None) -> str | None:
        """Do the last step that was taken back again; return its kind, or None.

        Raises:
            UndoConflictError: What was taken back has been changed since.
        """
        return self._revert_last(lambda: self._redo, progress)

    def go_back(self, to: StepId, progress: Progress | None = None) -> None:
        """Take back all that was done since a step, as one step that can be undone.

        Raises:
            Cancelled: It was stopped; nothing is changed.
            UndoConflictError: Something is no longer as a step left it.
        """
        self._check_writable()
        told, check = progress or NoProgress(), self.watch.check_again
        with self._saving():
            going = taking_back.go_back(self.db, to, self.annotator_key, told, check)
        self.watch.renew()
        self._announce(going)

    def undo_kind(self) -> str | None:
        """Return the kind of the step that would be taken back, or None."""
        return self._origin_kind(self._undo)

    def redo_kind(self) -> str | None:
        """Return the kind of the step that would be done again, or None."""
        return self._origin_kind(self._redo)

    def subscribe(self, heard: Callable[[Changed], None]) -> Callable[[], None]:
        """Have a function called after each step; return what ends that."""
        return self._hearers.add(heard)

    def tell_anew(self) -> None:
        """Tell those who listen that anything may be other than they show."""
        self._scheme = None
        self._hearers.tell(anything(journal.last_step(self.db)))

    def snapshot(self, target: Path, progress: Progress | None = None) -> None:
        """Copy the project to a new file while work goes on. Any thread may call it.

        Raises:
            Cancelled: The copy was stopped; no file is left.
            ProjectFileError: The copy cannot be written.
        """
        copying.copy_whole(self.db, target, progress)

    def try_again(self) -> None:
        """Find out whether changes can be saved again, and tell those who listen.

        Raises:
            NotSavedError: They cannot; what was saved is as it was.
        """
        self._check_writable()
        with self._saving():
            check_takes_writes(self.path)
            try_writing(self.db)
        self.watch.renew()
        self.trouble.passed()

    @contextmanager
    def _saving(self) -> Iterator[None]:
        """Note and tell if what the body does cannot be saved."""
        try:
            with sqlite_errors(self.path, saving=True):
                yield
        except NotSavedError as error:
            self._in_step, self._concerned = None, set()
            self.trouble.met(error)
            raise

    def _open_anew(self) -> None:
        """Open the file again after an error, and have everything shown as it is."""
        with self._saving():
            check_takes_writes(self.path)
            self.db = database.open_anew(self.db, self.path)
        self.watch = place.Watch(self.db, self.path, read_only=False)
        self._scheme = self._annotator_key = None
        before = self.present
        self._work_out_undo()
        self.trouble.opened_anew(is_ahead=before not in (None, self.present))

    def _check_writable(self) -> None:
        if self.read_only:
            raise ReadOnlyError(
                "{} is open for reading only, so nothing can be changed.", self.path
            )
        with self._saving():
            self.watch.check()
        if self.trouble.needs_opening or self.db.has_failed:
            self._open_anew()
        for left_over in self.trouble.take_left_over():
            left_over()

    def _announce(self, taken: StepId) -> None:
        self.saved_at = datetime.now().astimezone()
        self._scheme = self.present = None
        self.trouble.passed()
        try:
            with sqlite_errors(self.path):
                last, self.present = journal.last_step(self.db), present(self.db)
                if last is None or last.id != taken:
                    return
                concerned, self._concerned = frozenset(self._concerned), set()
                changed = what_changed(self.db, last, concerned)
        except PressmarkError:
            # It is saved though it cannot be read: no failure to be told of.
            self.trouble.leave(self._work_out_undo, self.tell_anew)
            return
        if last.recorded and last.annotator == self.annotator:
            journal.pile(last, self._undo, self._redo)
        self._hearers.tell(changed)

    def _work_out_undo(self) -> None:
        self._undo, self._redo = undo_and_redo(self.db, self.annotator)
        self.present = present(self.db)

    def _revert_last(
        self, steps: Callable[[], list[StepId]], progress: Progress | None
    ) -> str | None:
        if steps():
            self._check_writable()
        # Only now: after the disk has failed they are looked up anew.
        if not (stack := steps()):
            return None
        told, check = progress or NoProgress(), self.watch.check_again
        with self._saving():
            kind, key = self._origin_kind(stack), self.annotator_key
            reverting = taking_back.revert(self.db, stack[-1], key, told, check)
        self.watch.renew()
        self._announce(reverting)
        return kind

    def _origin_kind(self, stack: list[StepId]) -> str | None:
        return journal.named_kind(self.db, stack[-1]) if stack else None
