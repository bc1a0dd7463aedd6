"""Random work on which faults fall, between the steps and in the middle of them.

A fault inside a step is one of SQLite's own: after so many operations of its virtual
machine it gives the statement up that it is at, as it does where the disk fails. A
kill is a copy of the files as they stand at that moment, opened by another program.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import ParamSpec, TypeVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from pressmark.errors import ProjectFileError
from pressmark.project import maintenance
from pressmark.project.changed import Changed
from pressmark.project.project import Project
from tests.properties.deeds.machine import State
from tests.properties.test_history import Deeds

P = ParamSpec("P")
R = TypeVar("R")


class Faulty(Deeds):
    """Whatever fails leaves the project, and who looks at it, as before."""

    def __init__(self) -> None:
        super().__init__()
        self.after = 0
        self.came = False

    def do(
        self, command: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs
    ) -> R | None:
        """Run a command, which fails where a fault waits for it; then there is none.

        One that comes when all is saved, and is only to be told, is no failure.
        """
        done = super().do(self._spoilt(command), *args, **kwargs)
        if self.came:
            self.project.try_again()
        return done

    def follow(self, changed: Changed) -> None:
        """Keep up as the window does, which has to read and is not tried here."""
        self.project.db.conn.set_progress_handler(None, 0)
        super().follow(changed)

    def _spoilt(self, command: Callable[P, R]) -> Callable[P, R]:
        """Return a command during which the fault that waits comes."""

        def spoilt(*args: P.args, **kwargs: P.kwargs) -> R:
            connection = self.project.db.conn
            if self.after:
                connection.set_progress_handler(self._fails, self.after)
            self.after, self.came = 0, False
            try:
                return command(*args, **kwargs)
            except sqlite3.OperationalError as error:
                # What fails while it is only read the window puts into words.
                raise ProjectFileError("{}", error) from error
            finally:
                connection.set_progress_handler(None, 0)

        return spoilt

    def _fails(self) -> int:
        self.came = True
        return 1

    @rule(operations=st.integers(1, 400))
    def a_fault_waits_for_the_next_command(self, operations: int) -> None:
        self.after = operations

    @rule()
    def the_program_is_killed(self) -> None:
        """Open what is on the disk, with the log beside it, as after a kill."""
        before = self.state()
        folder = Path(self.folder.name, "killed")
        folder.mkdir()
        for file in self.project.path.parent.glob(f"{self.project.path.name}*"):
            shutil.copy(file, folder)
        with Project.open(folder / self.project.path.name, "ro") as after:
            assert _state_of(self, after) == before
        assert maintenance.check(folder / self.project.path.name).ok
        shutil.rmtree(folder)

    @precondition(lambda self: self.project.undo_kind() != "import_documents")
    @rule(operations=st.integers(1, 400))
    def undo_fails(self, operations: int) -> None:
        """Take a step back while a fault waits, and if it came, once more."""
        for waiting in (operations, 0):
            self.after = waiting
            self.do(self.project.undo)

    @invariant()
    def who_follows_sees_what_is_there(self) -> None:
        self.check_followed(self.state())


def _state_of(machine: Faulty, project: Project) -> State:
    shown, machine.project = machine.project, project
    try:
        return machine.state()
    finally:
        machine.project = shown


TestFaulty = Faulty.TestCase
TestFaulty.settings = settings(max_examples=25, stateful_step_count=25)
