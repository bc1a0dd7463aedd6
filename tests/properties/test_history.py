"""The journal under random work: undo and redo walk along the states there were."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
)

from pressmark.model.attribution import QuoteKind
from pressmark.model.bundle import Bundle
from pressmark.model.differences import differences
from pressmark.model.document import DocumentState
from pressmark.model.ids import DocumentId, StepId
from pressmark.model.span import Fragments, Span, fragments
from pressmark.model.stance import Evidence
from pressmark.model.stance_table import Target
from pressmark.project import commands, queries
from pressmark.project.project import Changed, Project
from pressmark.store import doctor
from tests.projects import article, made

TEXT = "a😀bcdéfghijkl"
points = st.integers(0, len(TEXT) - 1)
spans = st.tuples(points, points).map(lambda p: Span(min(p), max(p) + 1))
content = st.lists(spans, min_size=1, max_size=3).map(fragments)
contents = content | st.just(())
pick = st.integers(0, 1_000)


class History(RuleBasedStateMachine):
    """Undo, redo and going back lead to the states the project was in."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.project = made(Path(self.folder.name), [article(TEXT)])
        self.document = DocumentId(queries.find_document(self.project, "article"))
        self.states = [self.state()]
        self.at = 0
        self.after: dict[StepId, Bundle] = {}
        self.followed = self.state()
        self.project.subscribe(self.follow)

    def teardown(self) -> None:
        """Examine the file once more and leave nothing behind."""
        assert list(doctor.examine(self.project.db)) == []
        self.project.close()
        self.folder.cleanup()

    def state(self) -> Bundle:
        """Return everything there is to see."""
        return queries.bundle(self.project, self.document)

    def follow(self, changed: Changed) -> None:
        """Keep up with the project as the window does."""
        before = self.followed
        self.followed = queries.bundle_after(self.project, before, changed)
        new = {id(one) for one in differences(before, self.followed).come}
        for one in self.followed.annotations():
            assert id(one) in new or any(one is was for was in before.annotations())

    def took(self) -> None:
        """Note where the last command led, if it led anywhere."""
        state = self.state()
        if state == self.states[self.at]:
            return
        del self.states[self.at + 1 :]
        self.states.append(state)
        self.at += 1

    @rule(span=spans, label=st.sampled_from(["PERSON", "ORG"]), named=st.booleans())
    def mention(self, span: Span, label: str, named: bool) -> None:
        name = "Ann" if named else None
        commands.add_mention(self.project, self.document, span, label, name=name)
        self.took()

    @rule(content=content, source=contents, kind=st.sampled_from(QuoteKind))
    def quote(self, content: Fragments, source: Fragments, kind: QuoteKind) -> None:
        commands.add_attribution(
            self.project, self.document, content, source=source, kind=kind
        )
        self.took()

    @precondition(lambda self: self.state().attributions)
    @rule(number=pick, content=content, cue=contents)
    def correct_quote(self, number: int, content: Fragments, cue: Fragments) -> None:
        quotes = self.state().attributions
        quote = quotes[number % len(quotes)].id
        commands.change_attribution(self.project, quote, content=content, cue=cue)
        self.took()

    @precondition(lambda self: self.state().attributions)
    @rule(number=pick, polarity=st.sampled_from(["favor", "against"]), span=spans)
    def stance(self, number: int, polarity: str, span: Span) -> None:
        quotes = self.state().attributions
        evidence = (
            Evidence(attribution=quotes[number % len(quotes)].id),
            Evidence(spans=(span,)),
        )
        commands.add_stance(
            self.project,
            self.document,
            holder=None,
            topic="pact",
            polarity=polarity,
            evidence=evidence,
        )
        self.took()

    @rule(
        topic=st.sampled_from(["pact", "pier"]),
        polarity=st.sampled_from(["favor", "none", "unclear"]),
    )
    def cell(self, topic: str, polarity: str) -> None:
        commands.set_cell(
            self.project,
            self.document,
            holder=None,
            target=Target(topic=topic),
            polarity=polarity,
        )
        self.took()

    @rule()
    def rest_of_row(self) -> None:
        targets = [Target(topic=topic) for topic in ("pact", "pier", "toll")]
        commands.mark_unexpressed(
            self.project, self.document, holder=None, targets=targets
        )
        self.took()

    @precondition(lambda self: self.state().stances)
    @rule(number=pick, content=content)
    def justify(self, number: int, content: Fragments) -> None:
        stances = self.state().stances
        stance = stances[number % len(stances)]
        evidence = (*stance.evidence, Evidence(spans=content))
        commands.change_stance(self.project, stance.id, evidence=evidence)
        self.took()

    @precondition(lambda self: len(self.state().entities) > 1)
    @rule(number=pick)
    def merge(self, number: int) -> None:
        entities = self.state().entities
        kept, merged = number % len(entities), (number + 1) % len(entities)
        commands.merge_entities(
            self.project, self.document, entities[kept].id, entities[merged].id
        )
        self.took()

    @precondition(lambda self: any(True for _ in self.state().annotations()))
    @rule(number=pick)
    def remove(self, number: int) -> None:
        annotations = tuple(self.state().annotations())
        commands.remove(self.project, annotations[number % len(annotations)].id)
        self.took()

    @rule(state=st.sampled_from(DocumentState))
    def decide_state(self, state: DocumentState) -> None:
        commands.set_state(self.project, self.document, state)
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

    @rule()
    def reopen(self) -> None:
        self.project.close()
        self.project = Project.open(self.project.path, "ro")
        self.project.subscribe(self.follow)

    @invariant()
    def the_project_is_in_the_state_it_was_in(self) -> None:
        state = self.state()
        assert state == self.states[self.at]
        assert state == self.followed
        self.after[queries.step_ids(self.project)[0]] = state


# Each step is a real commit to a real disk, so fewer runs than elsewhere.
History.TestCase.settings = settings(
    max_examples=30, stateful_step_count=30, deadline=None
)
TestHistory = History.TestCase
