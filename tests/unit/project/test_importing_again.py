"""Importing what was here before, or what shares something with what is here."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pressmark.errors import UndoConflictError
from pressmark.exchange.format import ReadDocument
from pressmark.model.bundle import Bundle
from pressmark.model.ids import DocumentId, NoteId, new_id
from pressmark.model.note import Note
from pressmark.model.span import Span
from pressmark.project import commands, queries
from pressmark.project.importing import AsVersion, Import
from pressmark.project.project import Project
from pressmark.store import doctor
from tests.builders import AT, bundle
from tests.projects import add, article, made, reopened

QUOTED = "[“We agree,”:content 1] [said:cue 1] [[Ann:PERSON=Ann]:source 1]."
PLAIN = bundle(QUOTED).document.text


@pytest.fixture
def removed(project: Project) -> Bundle:
    """Have a document with a person's work that was removed; return it."""
    add(project, article(PLAIN, "worked"))
    document = queries.find_document(project, "worked")
    commands.add_mention(project, document, Span(0, 11), "EVENT", name="Pact")
    before = queries.bundle(project, document)
    commands.remove_documents(project, document)
    return before


def read(found: Bundle) -> ReadDocument:
    return ReadDocument(found, f"{found.document.name}.jsonl", 1)


def test_an_import_taken_back_can_be_done_again_after_a_restart(
    tmp_path: Path,
) -> None:
    project = made(tmp_path, [bundle(QUOTED)])
    before = list(queries.bundles(project))
    project.undo()
    project = reopened(project)
    assert project.redo() == "import_documents"
    assert list(queries.bundles(project)) == before
    project.close()


def test_what_was_taken_back_can_be_imported_again(project: Project) -> None:
    project.undo()
    assert add(project, article()).added == 1
    assert queries.document_count(project) == 1


def test_a_cancelled_import_keeps_the_work_on_what_was_removed(
    project: Project, removed: Bundle
) -> None:
    importing = Import(project)
    importing.add([read(bundle(QUOTED))])
    importing.cancel()
    assert project.undo() == "remove_documents"
    assert queries.bundle(project, removed.document.id) == removed


@pytest.mark.parametrize("same_id", [False, True])
def test_an_import_in_the_place_of_a_removed_document_can_be_taken_back(
    project: Project, removed: Bundle, same_id: bool
) -> None:
    again = bundle(QUOTED, name="again")
    if same_id:
        again = replace(again, document=removed.document)
    assert add(project, again).added == 1
    assert queries.bundle(project, again.document.id) == again
    assert project.undo() == "import_documents"
    assert queries.document_count(project) == 1
    assert project.undo() == "remove_documents"
    assert queries.bundle(project, removed.document.id) == removed
    assert project.redo() == "remove_documents"
    assert project.redo() == "import_documents"
    assert queries.bundle(project, again.document.id) == again
    assert list(doctor.examine(project.db)) == []


def test_a_replacement_whose_ids_are_taken_is_rejected_and_replaces_nothing(
    project: Project, removed: Bundle
) -> None:
    other = bundle("[Other:PERSON] text.", name="other")
    add(project, other)
    again = bundle(QUOTED, name="again")
    stolen = replace(again.mentions[0], id=other.mentions[0].id)
    report = add(project, replace(again, mentions=(stolen,)))
    assert (report.added, len(report.rejected)) == (0, 1)
    project.undo()
    project.undo()
    assert queries.bundle(project, removed.document.id) == removed


def test_an_id_that_another_kind_of_annotation_has_is_rejected(
    project: Project,
) -> None:
    first = bundle("[Ann:PERSON] here.", name="first")
    second = bundle("[Bob:headline] there.", name="second")
    stolen = replace(second.regions[0], id=first.mentions[0].id)
    report = add(project, first, replace(second, regions=(stolen,)))
    assert report.added == 1
    assert "ids are those of other things" in report.rejected[0].reason


def test_an_entity_that_is_here_otherwise_is_told(project: Project) -> None:
    first = bundle("[Ann:PERSON=Ann] here.", name="first")
    entity = first.entities[0]
    second = bundle("[Bob:PERSON] there.", name="second")
    same = replace(second, entities=(entity,))
    assert add(project, first, same).remarks == ()
    third = bundle("[Bob:PERSON] again.", name="third")
    other = replace(entity, name="Bob", aliases=("Bobby",))
    report = add(project, replace(third, entities=(other,)))
    (remark,) = report.remarks
    assert remark[0] == "third.txt"
    assert remark[1].endswith("with another name, aliases")
    assert queries.bundle(project, third.document.id).entities == (entity,)


def test_notes_on_a_text_that_is_here_already_are_not_silently_dropped(
    project: Project,
) -> None:
    note = Note(NoteId(new_id()), None, "Look again.", False, "kim", AT)
    report = add(project, replace(article(name="again"), notes=(note,)))
    assert report.unchanged == 1
    assert "were not added" in report.remarks[0][1]


def test_a_dry_run_rejects_an_id_that_comes_twice(project: Project) -> None:
    identifier = DocumentId(new_id())
    twice = [article("One."), article("Two.")]
    same = [
        replace(one, document=replace(one.document, id=identifier)) for one in twice
    ]
    trying, importing = Import(project, dry_run=True), Import(project)
    for each in (trying, importing):
        each.add([read(one) for one in same])
    reports = [each.finish() for each in (trying, importing)]
    assert reports[0] == reports[1]
    assert (reports[0].added, len(reports[0].rejected)) == (1, 1)


def test_undo_does_not_take_a_new_row_for_the_one_it_knew(project: Project) -> None:
    first = bundle("[Ann:PERSON] here.", name="first")
    add(project, first)
    commands.reject(project, first.mentions[0].id)
    project.undo()
    with project.step("replace", recorded=False):
        project.db.execute("update mention set uuid = ?", [new_id()])
    with pytest.raises(UndoConflictError):
        project.redo()


@pytest.mark.parametrize(
    ("earlier", "shown"),
    [("Talks go on", "Talks have ended"), ("Given by hand", "Given by hand")],
)
def test_a_new_version_brings_its_headline_unless_it_was_not_in_the_text(
    project: Project, earlier: str, shown: str
) -> None:
    def version(text: str, headline: str) -> Bundle:
        made = article(text, "talks")
        with_headline = {"headline": headline}
        return replace(made, document=replace(made.document, metadata=with_headline))

    add(project, version("Talks go on\n\nNothing is agreed yet.", earlier))
    document = queries.find_document(project, "talks")
    newer = version("Talks have ended\n\nNothing is agreed.", "Talks have ended")
    importing = Import(project)
    importing.add([AsVersion(read(newer), document)])
    importing.finish()

    found = queries.bundle(project, document).document
    assert found.metadata["headline"] == shown
