from __future__ import annotations

from pathlib import Path

import pytest

from pressmark.model.document import DocumentState
from pressmark.model.span import Span
from pressmark.project import commands, queries
from pressmark.project.project import Project
from pressmark.store import rows, seals
from tests.projects import article, made, tampered

SPOILED = {
    "property": "update property set value = 'other' where name = 'uuid'",
    "annotator": "update annotator set name = 'Ann'",
    "origin": "update origin set name = 'Ann'",
    "scheme": "update scheme set name = 'Other'",
    "document": "update document set headline = 'Other'",
    "arrival": "update arrival set source = 'other'",
    "entity": "update entity set name = 'Ina'",
    "document_entity": "delete from document_entity",
    "mention": "update mention set label = 'ORG'",
    "step": "delete from step where id = (select max(id) from step)",
    "text": "delete from text",
}
"""What changes rows of each table as nobody else would notice."""


@pytest.fixture
def annotated(tmp_path: Path) -> Project:
    project = made(tmp_path, [article(), article("Another text.", "other")])
    document = queries.find_document(project, "article")
    commands.add_mention(project, document, Span(17, 31), "PERSON", name="Ines")
    commands.add_note(project, document, "Look again.")
    return project


def test_what_a_person_does_breaks_no_seal(annotated: Project) -> None:
    with annotated:
        document = queries.find_document(annotated, "article")
        commands.remove_documents(annotated, document)
        annotated.undo()
        annotated.undo()
        assert not [*seals.examine(annotated.db)]
        assert rows.value(annotated.db, "select count(*) from seal where sum > 0") > 8


@pytest.mark.parametrize("table", SPOILED)
def test_a_row_that_was_changed_unseen_breaks_its_seal(
    annotated: Project, table: str
) -> None:
    with tampered(annotated, SPOILED[table]) as opened:
        assert [one.table for one in seals.examine(opened.db)] == [table]


def test_a_step_on_a_spoiled_row_does_not_mend_its_seal(annotated: Project) -> None:
    statement = "update document set headline = 'Other' where name = 'article'"
    with tampered(annotated, statement) as opened:
        document = queries.find_document(opened, "article")
        commands.set_state(opened, document, DocumentState.DONE)
        assert [one.table for one in seals.examine(opened.db)] == ["document"]


def test_bytes_that_are_no_text_break_a_seal_and_raise_nothing(
    annotated: Project,
) -> None:
    statement = "update note set text = cast(x'ff41' as text)"
    with tampered(annotated, statement) as opened:
        assert [one.table for one in seals.examine(opened.db)] == ["note"]


def test_a_seal_that_was_spoiled_itself_is_found(annotated: Project) -> None:
    statement = "update seal set table_name = 'nothing' where table_name = 'note'"
    with tampered(annotated, statement) as opened:
        found = {one.table for one in seals.examine(opened.db)}
        assert found == {"note", "nothing"}
