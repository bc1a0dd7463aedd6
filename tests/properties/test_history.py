"""The journal under random work: undo and redo walk along the states there were."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from pressmark.errors import UndoConflictError
from pressmark.model.ids import StepId
from pressmark.project import commands, queries
from pressmark.project.project import Project
from tests.properties.deeds.annotating import Decisions, Mentions, Quotes, Stances
from tests.properties.deeds.arranging import (
    Articles,
    Entities,
    Notes,
    Occurrences,
    Schemes,
    Wants,
)
from tests.properties.deeds.machine import State, pick


class Deeds(
    Mentions,
    Quotes,
    Stances,
    Decisions,
    Entities,
    Occurrences,
    Schemes,
    Articles,
    Notes,
    Wants,
):
    """Every command there is."""

    @rule()
    def reopen_project(self) -> None:
        self.project.close()
        self.project = Project.open(self.project.path, "ro")
        self.project.subscribe(self.follow)


class History(Deeds):
    """Undo, redo and going back lead to the states the project was in."""

    def __init__(self) -> None:
        super().__init__()
        self.states = [self.state()]
        self.at = 0
        self.after: dict[StepId, State] = {}

    def took(self) -> None:
        state = self.state()
        if state == self.states[self.at]:
            return
        del self.states[self.at + 1 :]
        self.states.append(state)
        self.at += 1

    @rule(number=pick, text=st.sampled_from(["so?", "no!"]))
    def edit_note(self, number: int, text: str) -> None:
        for note in self.article(number).notes[:1]:
            before = self.project.undo_kind()
            step = queries.step_ids(self.project)[0]
            commands.edit_note(self.project, note.id, text)
            if before == "edit_note" and step == queries.step_ids(self.project)[0]:
                # Typing on is the same step, so the state before is as it was.
                self.states[self.at] = self.state()
            self.took()

    @precondition(lambda self: self.at > 0)
    @rule()
    def undo(self) -> None:
        assert self.project.undo() is not None
        self.at -= 1

    @precondition(lambda self: self.at < len(self.states) - 1)
    @rule()
    def redo(self) -> None:
        assert self.project.redo() is not None
        self.at += 1

    @precondition(lambda self: self.at == len(self.states) - 1)
    @rule()
    def nothing_is_left_to_redo(self) -> None:
        assert self.project.redo() is None

    @rule(number=pick)
    def go_back(self, number: int) -> None:
        to = list(self.after)[number % len(self.after)]
        self.project.go_back(to)
        assert self.state() == self.after[to]
        self.took()

    @invariant()
    def the_project_is_in_the_state_it_was_in(self) -> None:
        state = self.state()
        assert state == self.states[self.at]
        self.check_followed(state)
        self.check_search()
        self.after[queries.step_ids(self.project)[0]] = state


class Runs(Deeds):
    """Runs in between, which leave no record, do no harm to undo and redo."""

    @rule()
    def store_suggestions(self) -> None:
        self.look()

    @precondition(lambda self: self.project.undo_kind() != "import_documents")
    @rule()
    def undo(self) -> None:
        with suppress(UndoConflictError):
            self.project.undo()

    @rule()
    def redo(self) -> None:
        with suppress(UndoConflictError):
            self.project.redo()

    @invariant()
    def who_follows_sees_what_is_there(self) -> None:
        self.check_followed(self.state())
        self.check_search()


def test_every_command_is_among_the_random_work() -> None:
    sources = [Path(__file__), *Path(__file__).with_name("deeds").glob("*.py")]
    work = "\n".join(source.read_text("utf-8") for source in sources)
    missing = [name for name in commands.__all__ if f"commands.{name}" not in work]
    assert missing == ["Run"]


# Each step is a real commit to a real disk, so fewer runs than elsewhere.
History.TestCase.settings = settings(
    max_examples=15, stateful_step_count=30, deadline=None
)
Runs.TestCase.settings = settings(
    max_examples=10, stateful_step_count=20, deadline=None
)
TestHistory = History.TestCase
TestRuns = Runs.TestCase
