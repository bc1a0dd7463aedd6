"""Whatever is done to quotes, what leans on them is not lost, and undo restores it."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from pressmark.errors import InvalidChangeError
from pressmark.model.attribution import QuoteKind
from pressmark.model.bundle import Bundle, check_bundle
from pressmark.model.ids import AnnotationId, DocumentId
from pressmark.model.span import Fragments, Span, fragments
from pressmark.model.stance import Evidence
from pressmark.project import commands, queries
from tests.projects import article, made

TEXT = "Ann said one two three, she added, four five six seven."
WORDS = [Span(n, n + len(w)) for n, w in ((TEXT.index(w), w) for w in TEXT.split())]

content = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(fragments)
pick = st.integers(0, 1_000)


class QuoteEdits(RuleBasedStateMachine):
    """Quotes that are parted, joined, nested and marked anew, with all that leans."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.project = made(Path(self.folder.name), [article(TEXT)])
        self.document = DocumentId(queries.find_document(self.project, "article"))
        self.quotes: list[AnnotationId] = []
        self.add(content=(WORDS[2], WORDS[4]))

    def teardown(self) -> None:
        """Leave nothing behind."""
        self.project.close()
        self.folder.cleanup()

    def state(self) -> Bundle:
        """Return everything there is to see."""
        return queries.bundle(self.project, self.document)

    def some(self, number: int) -> AnnotationId:
        """Return one of the quotes."""
        return self.quotes[number % len(self.quotes)]

    def check(self, before: Bundle) -> None:
        """See that nothing was lost since, and that undo and redo walk there."""
        after = self.state()
        self.quotes = [quote.id for quote in after.attributions]
        assert check_bundle(after) == []
        assert [note.id for note in after.notes] == [note.id for note in before.notes]
        assert all(note.on in self.quotes for note in after.notes)
        for stance, was in zip(after.stances, before.stances, strict=True):
            quoted = [piece.attribution for piece in stance.evidence]
            assert set(quoted) <= set(self.quotes)
            assert bool(quoted) == bool(was.evidence)
        nested = {quote.id for quote in before.attributions if quote.parent}
        assert all(q.parent for q in after.attributions if q.id in nested)
        if after != before:
            self.project.undo()
            assert self.state() == before
            self.project.redo()
            assert self.state() == after

    @rule(content=content)
    def add(self, content: Fragments) -> None:
        quote = commands.add_attribution(
            self.project, self.document, content, kind=QuoteKind.INDIRECT
        )
        self.quotes.append(quote)

    @rule(number=pick)
    def lean(self, number: int) -> None:
        quote = self.some(number)
        commands.add_note(self.project, self.document, "look", on=quote)
        commands.add_stance(
            self.project,
            self.document,
            holder=None,
            topic="pact",
            polarity="favor",
            evidence=(
                Evidence(attribution=quote),
                Evidence(attribution=self.some(number + 1)),
            ),
        )

    @precondition(lambda self: len(self.quotes) > 1)
    @rule(number=pick, other=pick)
    def nest(self, number: int, other: int) -> None:
        before = self.state()
        try:
            commands.change_attribution(
                self.project, self.some(number), parent=self.some(other)
            )
        except InvalidChangeError:
            assert self.state() == before
        self.check(before)

    @rule(number=pick, content=content)
    def mark_anew(self, number: int, content: Fragments) -> None:
        before = self.state()
        commands.change_attribution(self.project, self.some(number), content=content)
        self.check(before)

    @rule(number=pick, at=st.integers(0, len(TEXT)) | st.sampled_from(WORDS))
    def split(self, number: int, at: Span | int) -> None:
        before = self.state()
        try:
            commands.split_quote(self.project, self.some(number), at)
        except InvalidChangeError:
            assert self.state() == before
        self.check(before)

    @rule(number=pick, other=pick)
    def join(self, number: int, other: int) -> None:
        before = self.state()
        try:
            commands.join_quotes(self.project, self.some(number), self.some(other))
        except InvalidChangeError:
            assert self.state() == before
        self.check(before)


QuoteEdits.TestCase.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None
)
TestQuoteEdits = QuoteEdits.TestCase
