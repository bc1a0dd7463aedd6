"""What becomes of the notes that an extraction writes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pressmark.model.bundle import Bundle
from pressmark.model.filters import parse
from pressmark.model.ids import DocumentId, NoteId
from pressmark.model.layer import Layer
from pressmark.model.note import Note
from pressmark.model.review import Status
from pressmark.model.span import Span
from pressmark.project import commands, queries
from pressmark.project.project import Project
from tests.builders import AT, bundle, made_id

MARKED = (
    "[“We agree,”:content 1] [said:cue 1] [[Ines Lindqvist:PERSON=Ines Lindqvist]"
    ":source 1], [“and we will sign.”:content 1] The ministry objects."
)
LAYERS = frozenset({Layer.MENTIONS, Layer.ATTRIBUTIONS})
DOUBT = "“Ines Lindqvist” reads like two names run together."


def found_in(document: DocumentId, name: str) -> Bundle:
    """Return what a run finds: a quote with a note on it."""
    found = bundle(MARKED, name=name)
    note = Note(
        NoteId(made_id(name, "note")),
        found.attributions[0].id,
        DOUBT,
        resolved=False,
        author="rules",
        at=AT,
    )
    known = replace(found.document, id=document)
    return replace(found, document=known, notes=(note,))


def suggest(
    project: Project,
    document: DocumentId,
    name: str,
    layers: frozenset[Layer] = LAYERS,
) -> None:
    run = commands.start_run(project, "rules", "1", layers)
    commands.store_suggestions(project, run, [found_in(document, name)])


def notes(project: Project, document: DocumentId) -> tuple[Note, ...]:
    return queries.bundle(project, document).notes


def is_flagged(project: Project) -> bool:
    return bool(queries.document_keys(project, parse("flagged:yes")))


@pytest.fixture
def noted(project: Project, document: DocumentId) -> DocumentId:
    suggest(project, document, "first")
    return document


def test_a_note_of_a_run_is_on_its_suggestion_and_flags_the_article(
    project: Project, noted: DocumentId
) -> None:
    loaded = queries.bundle(project, noted)
    (note,) = loaded.notes
    assert (note.on, note.text, note.author) == (
        loaded.attributions[0].id,
        DOUBT,
        "rules",
    )
    assert is_flagged(project)


def test_a_new_run_writes_its_notes_anew_and_not_twice(
    project: Project, noted: DocumentId
) -> None:
    suggest(project, noted, "second")
    loaded = queries.bundle(project, noted)
    assert [note.on for note in loaded.notes] == [
        quote.id for quote in loaded.attributions
    ]


def test_a_run_that_finds_nothing_wrong_takes_its_notes_back(
    project: Project, noted: DocumentId
) -> None:
    run = commands.start_run(project, "rules", "1", LAYERS)
    found = replace(found_in(noted, "second"), notes=())
    commands.store_suggestions(project, run, [found])
    assert notes(project, noted) == ()


def test_a_run_of_other_layers_leaves_the_notes(
    project: Project, noted: DocumentId
) -> None:
    before = notes(project, noted)
    run = commands.start_run(project, "rules", "1", {Layer.MENTIONS})
    found = replace(found_in(noted, "second"), attributions=(), notes=())
    commands.store_suggestions(project, run, [found])
    assert notes(project, noted) == before


def test_a_run_leaves_the_notes_of_people(project: Project, noted: DocumentId) -> None:
    commands.add_note(project, noted, DOUBT)
    suggest(project, noted, "second")
    authors = sorted(note.author for note in notes(project, noted))
    assert authors == sorted(["rules", project.annotator])


def test_a_resolved_note_stays_resolved(project: Project, noted: DocumentId) -> None:
    commands.resolve_note(project, notes(project, noted)[0].id, True)
    suggest(project, noted, "second")
    assert [note.resolved for note in notes(project, noted)] == [True]


def test_a_removed_note_does_not_come_back_but_by_undo(
    project: Project, noted: DocumentId
) -> None:
    before = queries.bundle(project, noted)
    commands.remove_note(project, before.notes[0].id)
    suggest(project, noted, "second")
    assert notes(project, noted) == ()
    project.undo()
    after = queries.bundle(project, noted)
    assert after.notes == before.notes
    assert after.annotation(before.attributions[0].id) is not None


def test_a_removed_note_comes_back_although_others_were_written(
    project: Project, noted: DocumentId
) -> None:
    before = notes(project, noted)
    commands.remove_note(project, before[0].id)
    other = replace(
        found_in(noted, "second"),
        notes=(replace(before[0], id=NoteId(made_id("o")), on=None, text="Other."),),
    )
    run = commands.start_run(project, "rules", "1", LAYERS)
    commands.store_suggestions(project, run, [other])
    project.undo()
    assert {note.text for note in notes(project, noted)} == {DOUBT, "Other."}


def test_a_note_that_a_person_changed_does_not_come_back_as_it_was(
    project: Project, noted: DocumentId
) -> None:
    commands.edit_note(project, notes(project, noted)[0].id, "Two names indeed.")
    suggest(project, noted, "second")
    assert [note.text for note in notes(project, noted)] == ["Two names indeed."]


def test_rejecting_a_suggestion_resolves_its_note_until_undone(
    project: Project, noted: DocumentId
) -> None:
    commands.reject(project, queries.bundle(project, noted).attributions[0].id)
    assert not is_flagged(project)
    project.undo()
    assert is_flagged(project)


def test_correcting_a_suggestion_resolves_its_note(
    project: Project, noted: DocumentId
) -> None:
    quote = queries.bundle(project, noted).attributions[0]
    commands.change_attribution(project, quote.id, content=(Span(0, 11),))
    assert not is_flagged(project)


def test_accepting_a_suggestion_leaves_its_note_open(
    project: Project, noted: DocumentId
) -> None:
    commands.accept(project, queries.bundle(project, noted).attributions[0].id)
    assert is_flagged(project)


def test_a_decision_leaves_the_notes_of_people_open(
    project: Project, document: DocumentId
) -> None:
    run = commands.start_run(project, "rules", "1", LAYERS)
    found = replace(found_in(document, "first"), notes=())
    commands.store_suggestions(project, run, [found])
    quote = queries.bundle(project, document).attributions[0]
    commands.add_note(project, document, "Who?", on=quote.id)
    commands.reject(project, quote.id)
    assert is_flagged(project)


def test_what_is_accepted_already_gets_the_note_of_a_later_run(
    project: Project, document: DocumentId
) -> None:
    run = commands.start_run(project, "rules", "1", LAYERS)
    found = replace(found_in(document, "first"), notes=())
    commands.store_suggestions(project, run, [found])
    quote = queries.bundle(project, document).attributions[0]
    commands.accept(project, quote.id)
    suggest(project, document, "second")
    assert [note.on for note in notes(project, document)] == [quote.id]


def test_what_is_rejected_or_corrected_already_gets_no_note(
    project: Project, document: DocumentId
) -> None:
    run = commands.start_run(project, "rules", "1", LAYERS)
    found = replace(found_in(document, "first"), notes=())
    commands.store_suggestions(project, run, [found])
    quote = queries.bundle(project, document).attributions[0]
    commands.reject(project, quote.id)
    suggest(project, document, "second")
    assert queries.bundle(project, document).attributions[0].review.status is (
        Status.REJECTED
    )
    assert notes(project, document) == ()
