from __future__ import annotations

import pytest

from pressmark.errors import InvalidChangeError
from pressmark.model.ids import DocumentId
from pressmark.model.span import Span
from pressmark.project import commands, queries
from pressmark.project.project import Project


def test_a_note_on_what_is_removed_becomes_the_documents(
    project: Project, document: DocumentId
) -> None:
    mention = commands.add_mention(project, document, Span(17, 31), "PERSON")
    commands.add_note(project, document, "Who?", on=mention)
    before = queries.bundle(project, document)
    commands.remove(project, mention)
    assert queries.bundle(project, document).notes[0].on is None
    project.undo()
    assert queries.bundle(project, document) == before


def test_a_note_on_a_merged_entity_moves_with_it(
    project: Project, document: DocumentId
) -> None:
    kept = commands.add_entity(project, document, "Ines Lindqvist", "PERSON")
    merged = commands.add_entity(project, document, "Lindqvist", "PERSON")
    commands.add_note(project, document, "The same?", on=merged)
    commands.merge_entities(project, document, kept, merged)
    assert queries.bundle(project, document).notes[0].on == kept


@pytest.mark.parametrize("character", ["\0", "\ud800", "\ufdd0", "\uffff"])
def test_what_no_file_can_hold_is_refused_in_every_text(
    project: Project, document: DocumentId, character: str
) -> None:
    note = commands.add_note(project, document, "Fine.")
    entity = commands.add_entity(project, document, "Ann", "PERSON")
    text = f"a{character}b"
    with pytest.raises(InvalidChangeError, match="no file can hold"):
        commands.edit_note(project, note, text)
    with pytest.raises(InvalidChangeError, match="no file can hold"):
        commands.change_entity(project, entity, aliases=(text,))
    with pytest.raises(InvalidChangeError, match="no file can hold"):
        commands.set_metadata(project, document, outlet=text)
