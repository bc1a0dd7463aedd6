"""A project with two articles and what is suggested in them, worked on at random."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import ParamSpec, TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine

from pressmark.errors import PressmarkError
from pressmark.model.bundle import Annotation, Bundle
from pressmark.model.differences import differences
from pressmark.model.ids import AnnotationId, DocumentId, EntityId
from pressmark.model.layer import Layer
from pressmark.model.quote_marks import QuoteMarks
from pressmark.model.restriction import EVERYTHING
from pressmark.model.scheme import Scheme
from pressmark.model.span import Fragments, Span, fragments, trimmed
from pressmark.project import commands, queries
from pressmark.project.project import Changed, Project
from pressmark.project.transfer import export_project, import_sources
from pressmark.store import doctor, properties
from pressmark.store.schema import SEARCHED
from tests.builders import bundle
from tests.projects import made

MARKED = (
    "[Ann:PERSON=Ann] [said:cue 1] [“a😀 bé cd,”:content 1] to [Bo Cy:PERSON=Bo Cy].",
    "[“I met Ann,”:content 1] [Bo Cy:source 1] told [Ann:PERSON=Ann] a😀 bé.",
)
"""The articles, with what a run finds in them."""

LAYERS = frozenset({Layer.MENTIONS, Layer.ATTRIBUTIONS, Layer.ENTITIES})

P = ParamSpec("P")
R = TypeVar("R")

pick = st.integers(0, 1_000)
edges = st.tuples(st.integers(0, 30), st.integers(1, 12))
several = st.lists(edges, min_size=1, max_size=3)


@dataclass(frozen=True)
class State:
    """Everything there is to see of a project."""

    bundles: tuple[Bundle, ...]
    entities: frozenset[EntityId]
    scheme: Scheme
    names: str
    quote_marks: QuoteMarks
    told_apart: frozenset[frozenset[str]]
    filters: tuple[tuple[str, str], ...]


class Machine(RuleBasedStateMachine):
    """A project that is worked on, followed as the window follows it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        found = [bundle(text, name=f"{n}") for n, text in enumerate(MARKED)]
        self.project = made(
            Path(self.folder.name), [Bundle(one.document) for one in found]
        )
        self.look()
        self.followed = {one.document.id: one for one in self.state().bundles}
        self.project.subscribe(self.follow)

    def teardown(self) -> None:
        """Examine the file once more and leave nothing behind."""
        try:
            assert list(doctor.examine(self.project.db)) == []
            self.check_search()
            self.check_round_trip()
        finally:
            self.project.close()
            self.folder.cleanup()

    def look(self) -> None:
        """Let a run look through the articles as they were imported."""
        run = commands.start_run(self.project, "rules", "1", LAYERS)
        found = [
            bundle(text, name=f"{n}", headline=f"Run {run.key}")
            for n, text in enumerate(MARKED)
        ]
        commands.store_suggestions(self.project, run, found)

    def state(self) -> State:
        """Return everything there is to see."""
        db = self.project.db
        return State(
            bundles=tuple(queries.bundles(self.project)),
            entities=frozenset(
                row.entity.id
                for row in queries.entity_rows(
                    self.project, queries.entity_keys(self.project)
                )
            ),
            scheme=self.project.scheme,
            names=queries.name_list(self.project),
            quote_marks=queries.quote_marks(self.project),
            told_apart=frozenset(properties.told_apart(db)),
            filters=tuple(queries.saved_filters(self.project).items()),
        )

    def follow(self, changed: Changed) -> None:
        """Keep up with the project as the window does."""
        there = {
            queries.document(self.project, row.id).id
            for row in queries.document_rows(
                self.project, queries.document_keys(self.project)
            )
        }
        assert changed.moved or there == self.followed.keys()
        after = {}
        for document in there:
            before = self.followed.get(document)
            is_told = changed.documents is None or document in changed.documents
            if before is None:
                after[document] = queries.bundle(self.project, document)
            elif is_told:
                after[document] = queries.bundle_after(self.project, before, changed)
                _check_shared(before, after[document])
            else:
                after[document] = before
        self.followed = after

    def check_followed(self, state: State) -> None:
        """Check that whoever followed each step sees what is there."""
        assert {one.document.id: one for one in state.bundles} == self.followed

    def check_search(self) -> None:
        """Check that the search finds what is there, word for word."""
        for index in ("text_search", *SEARCHED):
            # FTS5 compares the index with the table it is about, or raises.
            check = f"{index} ({index}, rank) values ('integrity-check', 1)"
            self.project.db.execute(f"insert into {check}")

    def check_round_trip(self) -> None:
        """Check that the native format holds all of it."""
        first, again = (Path(self.folder.name, name) for name in ("1.jsonl", "2.jsonl"))
        export_project(self.project, "jsonl", first, statuses=EVERYTHING)
        path = Path(self.folder.name, "again.pressmark")
        with Project.create(path, "ro") as project:
            report = import_sources(project, [first])
            assert report.rejected == ()
            export_project(project, "jsonl", again, statuses=EVERYTHING)
        assert again.read_bytes() == first.read_bytes()

    def took(self) -> None:
        """Note that something was done."""

    def do(
        self, command: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs
    ) -> R | None:
        """Run a command; where it refuses, see that nothing happened."""
        before = self.state()
        try:
            return command(*args, **kwargs)
        except PressmarkError:
            assert self.state() == before
            return None
        finally:
            self.took()

    def document(self, number: int) -> DocumentId:
        """Return one of the articles there are."""
        there = queries.document_rows(self.project, queries.document_keys(self.project))
        return there[number % len(there)].id

    def article(self, number: int) -> Bundle:
        """Return one of the articles with everything about it."""
        return queries.bundle(self.project, self.document(number))

    def span(self, number: int, edge: tuple[int, int]) -> Span:
        """Return a stretch of an article without blanks around it."""
        text = self.article(number).document.text
        start = edge[0] % len(text)
        found = trimmed(text, start, min(len(text), start + edge[1]))
        return found or Span(0, 1)

    def spans(self, number: int, several: list[tuple[int, int]]) -> Fragments:
        """Return stretches of an article."""
        return fragments(self.span(number, edge) for edge in several)

    def entity(self, number: int) -> EntityId | None:
        """Return one of the entities of the project, if there is any."""
        there = queries.entity_keys(self.project)
        if not there:
            return None
        key = there[number % len(there)]
        return queries.entity_rows(self.project, [key])[0].entity.id

    def annotation(self, number: int, *kinds: type[Annotation]) -> Annotation | None:
        """Return one of the annotations of the project, of some kinds."""
        there = [
            one
            for bundle in self.state().bundles
            for one in bundle.annotations()
            if not kinds or isinstance(one, kinds)
        ]
        return there[number % len(there)] if there else None

    def chosen(self, *numbers: int) -> tuple[AnnotationId, ...]:
        """Return the ids of some annotations, each of them once."""
        some = (self.annotation(number) for number in numbers)
        return tuple(dict.fromkeys(one.id for one in some if one is not None))

    def place_of(self, annotation: AnnotationId) -> int:
        """Return the number of the article that an annotation is in."""
        return next(
            number
            for number, one in enumerate(self.state().bundles)
            if one.annotation(annotation) is not None
        )


def _check_shared(before: Bundle, after: Bundle) -> None:
    new = {id(one) for one in differences(before, after).come}
    for one in after.annotations():
        assert id(one) in new or any(one is was for was in before.annotations())
