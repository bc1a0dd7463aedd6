"""Whatever was done to a project, it is sound and its export comes back the same."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from pressmark.errors import InvalidChangeError, UndoConflictError
from pressmark.exchange.format import ReadDocument
from pressmark.model.bundle import Bundle, check_bundle
from pressmark.model.ids import AnnotationId, DocumentId
from pressmark.model.layer import Layer
from pressmark.model.restriction import DECIDED, EVERYTHING
from pressmark.model.review import Review, Status, by_pipeline
from pressmark.project import commands, queries
from pressmark.project.importing import Import
from pressmark.project.project import Project
from pressmark.project.transfer import export_project, import_sources
from pressmark.store import doctor
from tests.projects import add
from tests.strategies import bundles, ids, words

pick = st.integers(0, 1_000)
any_text = st.text(max_size=12).filter(str.strip)
RUN = Review(Status.SUGGESTED, by_pipeline("rules", "1"), 500, None, "2031-01-01")
LAYERS = (Layer.REGIONS, Layer.MENTIONS, Layer.ATTRIBUTIONS, Layer.STANCES)


class Journey(RuleBasedStateMachine):
    """People and runs work on a project in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name)
        self.project = Project.create(self.path / "project.pressmark", "ro")
        self.removed: list[Bundle] = []

    @initialize(bundle=bundles())
    def begin(self, bundle: Bundle) -> None:
        add(self.project, bundle)

    def teardown(self) -> None:
        assert list(doctor.examine(self.project.db)) == []
        for bundle in queries.bundles(self.project):
            assert check_bundle(bundle) == []
        first, second = self.path / "first.jsonl", self.path / "second.jsonl"
        for statuses in (DECIDED, EVERYTHING):
            self.comes_back(first, second, statuses)
            first.unlink()
            second.unlink()
        self.project.close()
        self.folder.cleanup()

    def comes_back(
        self, first: Path, second: Path, statuses: frozenset[Status]
    ) -> None:
        export_project(self.project, "jsonl", first, statuses=statuses)
        other = self.path / f"other {len(statuses)}.pressmark"
        with Project.create(other, "kim") as copy:
            report = import_sources(copy, [first])
            if queries.document_count(self.project):
                assert not report.rejected, report.rejected
            assert not report.remarks, report.remarks
            export_project(copy, "jsonl", second, statuses=EVERYTHING)
        assert first.read_bytes() == second.read_bytes()

    def one(self, number: int) -> Bundle | None:
        """Return some document."""
        found = list(queries.bundles(self.project))
        return found[number % len(found)] if found else None

    def annotation(self, number: int) -> AnnotationId | None:
        found = [a.id for b in queries.bundles(self.project) for a in b.annotations()]
        return found[number % len(found)] if found else None

    @rule(bundle=bundles())
    def import_one(self, bundle: Bundle) -> None:
        add(self.project, bundle)

    @rule(number=pick)
    def remove_document(self, number: int) -> None:
        if bundle := self.one(number):
            commands.remove_documents(self.project, bundle.document.id)
            self.removed.append(bundle)

    @rule(number=pick, keep=st.booleans(), fresh=ids.map(DocumentId))
    def import_removed(self, number: int, keep: bool, fresh: DocumentId) -> None:
        if not self.removed:
            return
        bundle = self.removed[number % len(self.removed)]
        document = bundle.document if keep else replace(bundle.document, id=fresh)
        importing = Import(self.project)
        importing.add([ReadDocument(replace(bundle, document=document), "again")])
        if number % 3:
            importing.finish()
        else:
            importing.cancel()

    @rule(number=pick, found=bundles())
    def suggest(self, number: int, found: Bundle) -> None:
        if bundle := self.one(number):
            length = len(bundle.document.text)
            inside = [
                replace(one, review=RUN)
                for one in found.mentions
                if one.span.end <= length
            ]
            run = commands.start_run(self.project, "rules", "1", LAYERS)
            made = Bundle(
                bundle.document, entities=found.entities, mentions=tuple(inside)
            )
            commands.store_suggestions(self.project, run, [made])

    @rule(number=pick, what=st.sampled_from(["accept", "reject", "reopen", "remove"]))
    def decide(self, number: int, what: str) -> None:
        if annotation := self.annotation(number):
            getattr(commands, what)(self.project, annotation)

    @rule(number=pick, text=any_text, link=st.none() | any_text)
    def rename(self, number: int, text: str, link: str | None) -> None:
        bundle = self.one(number)
        if bundle is None:
            return
        with suppress(InvalidChangeError):
            commands.add_entity(self.project, bundle.document.id, text, text)
        for entity in bundle.entities[:1]:
            with suppress(InvalidChangeError):
                commands.change_entity(
                    self.project, entity.id, name=text, aliases=(text,), link=link
                )

    @rule(kept=pick, merged=pick)
    def merge(self, kept: int, merged: int) -> None:
        into, other = self.one(kept), self.one(merged)
        if into and other and into.entities and other.entities:
            one = into.entities[kept % len(into.entities)].id
            two = other.entities[merged % len(other.entities)].id
            with suppress(InvalidChangeError):
                commands.merge_entities(self.project, into.document.id, one, two)

    @rule(number=pick, text=any_text)
    def note(self, number: int, text: str) -> None:
        if bundle := self.one(number):
            on = next((one.id for one in bundle.annotations()), None)
            with suppress(InvalidChangeError):
                note = commands.add_note(self.project, bundle.document.id, text, on=on)
                commands.edit_note(self.project, note, text * 2)

    @rule(number=pick, text=any_text, name=words)
    def describe(self, number: int, text: str, name: str) -> None:
        if bundle := self.one(number):
            document = bundle.document.id
            with suppress(InvalidChangeError):
                commands.set_metadata(self.project, document, outlet=text, byline=name)

    @rule(again=st.booleans())
    def take_back(self, again: bool) -> None:
        with suppress(UndoConflictError):
            (self.project.redo if again else self.project.undo)()

    @rule(annotator=st.sampled_from(["ro", "kim"]))
    def reopen(self, annotator: str) -> None:
        self.project.close()
        self.project = Project.open(self.project.path, annotator)


# Each step is a real commit to a real disk, so fewer runs than elsewhere.
Journey.TestCase.settings = settings(
    max_examples=12, stateful_step_count=15, deadline=None
)
TestJourney = Journey.TestCase
