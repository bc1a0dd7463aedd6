"""What keeps a project from being saved, until it no longer does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pressmark.errors import DiskError, NotSavedError, PressmarkError
from pressmark.store import ailing, connection
from pressmark.store.sqlite_words import expected, shakes

if TYPE_CHECKING:
    from pathlib import Path

    from pressmark.project.project import Project

_MOST_KEPT = 100
"""How many commands are kept that could not be saved, the newest of them."""

Heard = Callable[[NotSavedError | None], None]
"""Called with what keeps changes from being saved, and with None when that is over."""


@dataclass(frozen=True)
class Unsaved:
    """A command with what it was called with: what a person wanted and did not get."""

    kind: str
    run: Callable[..., object]
    arguments: tuple[object, ...]
    named: Mapping[str, object]

    def do(self, project: Project) -> None:
        """Do it now.

        Raises:
            NotSavedError: It cannot be saved now either.
            PressmarkError: It makes no sense any more.
        """
        self.run(project, *self.arguments, **self.named)


class Trouble:
    """Remembers what could not be saved and why, and tells of it and of its end.

    ``unsaved`` are the commands that failed, in their order, each once.
    """

    def __init__(self) -> None:
        self.unsaved: tuple[Unsaved, ...] = ()
        self.error: NotSavedError | None = None
        self.needs_opening = False
        """Whether the file is to be opened anew before it is trusted again."""
        self._is_shaken = False
        self._uncertain: Unsaved | None = None
        self._hearers: list[Heard] = []
        self._left_over: list[Callable[[], None]] = []

    def subscribe(self, heard: Heard) -> Callable[[], None]:
        """Have a function called when trouble comes or ends; return what ends that."""
        self._hearers.append(heard)

        def unsubscribe() -> None:
            self._hearers.remove(heard)

        return unsubscribe

    def met(self, error: NotSavedError) -> None:
        """Note that a change could not be saved."""
        self.error = error
        self._is_shaken = shakes(error.__cause__)
        self.needs_opening = self.needs_opening or self._is_shaken
        self._tell()

    def passed(self) -> None:
        """Note that changes are saved again."""
        if self.error is not None:
            self.error = None
            self._tell()

    def leave(self, *left_over: Callable[[], None]) -> None:
        """Have something done before the next step, which could not be done now."""
        self._left_over += left_over

    def take_left_over(self) -> list[Callable[[], None]]:
        """Return what was left to be done, and forget it."""
        taken, self._left_over = self._left_over, []
        return taken

    def keep(self, *failed: Unsaved) -> None:
        """Keep commands that could not be saved, to be done again."""
        if self._is_shaken:
            self._uncertain = failed[-1]
        if unkept := tuple(one for one in failed if one not in self.unsaved):
            self.unsaved = (*self.unsaved, *unkept)[-_MOST_KEPT:]
            self._tell()

    def opened_anew(self, *, is_ahead: bool) -> None:
        """Trust the file again; ``is_ahead`` says that the step that failed is in it.

        What failed while the disk did may have come to it all the same.
        """
        self.needs_opening = False
        if is_ahead and self._uncertain is not None:
            self.drop(self._uncertain)
        self._uncertain = None

    def drop(self, *done: Unsaved) -> None:
        """Forget commands: they were done after all, or nobody wants them any more."""
        left = tuple(one for one in self.unsaved if one not in done)
        if left != self.unsaved:
            self.unsaved = left
            self._tell()

    def _tell(self) -> None:
        for heard in tuple(self._hearers):
            heard(self.error)


def told(error: BaseException, path: Path) -> PressmarkError | None:
    """Return an error of a disk, a file, memory or the system's limits in words.

    It is None for any other, which is a mistake of the program.
    """
    return error if isinstance(error, DiskError) else expected(error, path)


def check_takes_writes(path: Path) -> None:
    """Refuse to open a project anew on a disk that still takes nothing.

    Raises:
        NotSavedError: It does not; the project goes on as it is.
    """
    if (ailment := ailing.found(path)) is not None:
        raise NotSavedError(
            "{} The last change was not saved; everything before it was.", ailment
        )


def try_writing(db: connection.Connection) -> None:
    """Have a step of nothing saved.

    Raises:
        sqlite3.Error: It cannot be.
    """
    connection.write_nothing(db)


def catch_up(project: Project) -> tuple[int, tuple[PressmarkError, ...]]:
    """Do what could not be saved; return how much was done, and why the rest was not.

    Raises:
        NotSavedError: The disk still takes nothing; what is not done yet is kept.
    """
    project.try_again()
    wanted, refused = project.trouble.unsaved, list[PressmarkError]()
    for one in wanted:
        try:
            one.do(project)
        except NotSavedError:
            raise
        except PressmarkError as error:
            # The project has gone on since, and it makes no sense any more.
            refused.append(error)
            project.trouble.drop(one)
    return len(wanted) - len(refused), tuple(refused)
