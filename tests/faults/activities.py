"""What people do with projects, at random: one function for each sort of work.

Each takes the path of a project, where its chances come from, where to note what was
called saved, and how many deeds to do (None for ever).
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any, ParamSpec, TypeVar
from uuid import UUID

from hypothesis.control import BuildContext
from hypothesis.internal.conjecture.data import ConjectureData
from hypothesis.stateful import RULE_MARKER, Rule
from hypothesis.strategies import SearchStrategy

from pressmark.errors import PressmarkError
from pressmark.exchange.format import ReadDocument
from pressmark.exchange.options import format_named
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document
from pressmark.model.ids import DocumentId
from pressmark.model.restriction import EVERYTHING
from pressmark.project import commands, queries, whereabouts
from pressmark.project.backups import backup_open
from pressmark.project.exporting import Asked, export
from pressmark.project.importing import Import
from pressmark.project.project import Project
from tests.builders import bundle
from tests.faults.promises import Notes
from tests.projects import made
from tests.properties.deeds.annotating import Decisions, Mentions, Quotes, Stances
from tests.properties.deeds.arranging import (
    Articles,
    Entities,
    Occurrences,
    Schemes,
    Wants,
)
from tests.properties.deeds.arranging import Notes as NoteRules
from tests.properties.deeds.machine import LAYERS, MARKED

P = ParamSpec("P")
R = TypeVar("R")

Activity = Callable[[Path, Random, Notes, int | None], None]

_WORDS = ("the mayor", "said", "on Friday", "that a pact", "for the pier", "was signed")


def begin(folder: Path) -> Path:
    """Make a project to work on in a folder, and return its path."""
    found = [bundle(text, name=f"{n}") for n, text in enumerate(MARKED)]
    with made(folder, [Bundle(one.document) for one in found]) as project:
        run = commands.start_run(project, "rules", "1", LAYERS)
        commands.store_suggestions(project, run, found)
    return project.path


class Deeds(
    Mentions,
    Quotes,
    Stances,
    Decisions,
    Entities,
    Occurrences,
    Schemes,
    Articles,
    NoteRules,
    Wants,
):
    """Every command there is, on a project that is there already."""

    def __init__(
        self, project: Project, random: Random, notes: Notes | None = None
    ) -> None:
        self.project = project
        self.random = random
        self.notes = notes

    def do(
        self, command: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs
    ) -> R | None:
        """Run a command, which may refuse."""
        with suppress(PressmarkError):
            return command(*args, **kwargs)
        return None

    def some_rule(self) -> None:
        """Do one of the rules, with what hypothesis draws for it."""
        if not queries.document_keys(self.project):
            # All of them may have been taken back, and a rule needs one.
            self.import_some()
        rule = self.random.choice(RULES)
        if not all(holds(self) for holds in rule.preconditions):
            return
        with suppress(PressmarkError):
            rule.function(self, **_drawn(rule.arguments, self.random))

    def undo(self) -> None:
        """Take steps back, or do them again, or go back to an older one."""
        with suppress(PressmarkError):
            self.random.choice((self.project.undo, self.project.redo))()

    def go_back(self) -> None:
        """Go back to one of the last steps."""
        with suppress(PressmarkError):
            steps = queries.step_ids(self.project)[:10]
            self.project.go_back(self.random.choice(steps))

    def pause(self) -> None:
        """Fold the log into the file, as the window does when nothing is done."""
        whereabouts.fold_in_log(self.project)

    def suggest(self) -> None:
        """Store what a run finds, as the search for suggestions does."""
        version = str(self.random.randrange(1000))
        run = commands.start_run(self.project, "rules", version, LAYERS)
        for number, text in enumerate(MARKED):
            found = bundle(text, name=f"{number}", headline=f"Run {run.key}")
            commands.store_suggestions(self.project, run, [found])

    def import_some(self) -> None:
        """Bring articles in, in batches, as the window does."""
        importing = Import(self.project)
        for _ in range(3):
            importing.add([self._article() for _ in range(self.random.randrange(1, 8))])
        importing.finish()

    def replace_text(self) -> None:
        """Give an article a new text."""
        if not queries.document_keys(self.project):
            self.import_some()
        document = queries.document(self.project, self.document(self._number()))
        text = f"{self._sentence()} {document.text}"
        self.do(commands.replace_text, self.project, document.id, text)

    def back_up(self) -> None:
        """Make a backup while work goes on."""
        backup_open(self.project)

    def export(self) -> None:
        """Write a dataset over the last one, of one file or of many."""
        name, output = self.random.choice((("jsonl", "all.jsonl"), ("csv", "tables")))
        asked = Asked(format_named(name, None), frozenset(EVERYTHING))
        export(self.project, asked, self.project.path.with_name(output))
        if self.notes is not None:
            self.notes.say(output)

    def _number(self) -> int:
        return self.random.randrange(1000)

    def _sentence(self) -> str:
        return " ".join(self.random.choices(_WORDS, k=12)).capitalize() + "."

    def _article(self) -> ReadDocument:
        identifier = DocumentId(str(UUID(int=self.random.getrandbits(128), version=4)))
        text = " ".join(self._sentence() for _ in range(self.random.randrange(1, 20)))
        read = Bundle(Document(identifier, f"article {identifier[:8]}", text))
        return ReadDocument(read, f"{identifier}.txt")


def _drawn(
    arguments: Mapping[str, SearchStrategy[Any]], random: Random
) -> dict[str, Any]:
    """Return one value of each strategy, at the same chances as in a state machine."""
    data = ConjectureData(random=random)
    with BuildContext(data, wrapped_test=_drawn):
        return {name: data.draw(one) for name, one in arguments.items()}


RULES: list[Rule] = [
    getattr(function, RULE_MARKER)
    for name in sorted(dir(Deeds))
    if hasattr(function := getattr(Deeds, name), RULE_MARKER)
]
"""The rules of the state machines, each with what its arguments are drawn from."""


def worked(*deeds: Callable[[Deeds], Any]) -> Activity:
    """Return work that does one of some deeds at a time on an open project."""

    def work(path: Path, random: Random, notes: Notes, number: int | None) -> None:
        with Project.open(path, "ro") as project:
            notes.follow(project)
            doing = Deeds(project, random, notes)
            for _ in rounds(number):
                random.choice(deeds)(doing)

    return work


def rounds(number: int | None) -> Iterable[int]:
    """Count the deeds to do, from 0; without a number for ever."""
    return itertools.count() if number is None else range(number)


ACTIVITIES: Mapping[str, Activity] = {
    "annotate": worked(
        Deeds.some_rule, Deeds.some_rule, Deeds.undo, Deeds.go_back, Deeds.pause
    ),
    "import": worked(Deeds.import_some),
    "suggest": worked(Deeds.suggest),
    "replace text": worked(Deeds.replace_text),
    "export": worked(Deeds.export),
    "backup": worked(Deeds.back_up, Deeds.some_rule),
    "everything": worked(
        Deeds.some_rule,
        Deeds.some_rule,
        Deeds.undo,
        Deeds.go_back,
        Deeds.pause,
        Deeds.suggest,
        Deeds.import_some,
        Deeds.replace_text,
        Deeds.back_up,
        Deeds.export,
    ),
}
"""The sorts of work by their names."""
