"""An article gets another text: nothing is lost, and all of it can be undone."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressmark.errors import InvalidChangeError
from pressmark.model.document import DocumentState
from pressmark.model.review import Status
from pressmark.project import commands, queries
from pressmark.project.project import Project
from pressmark.project.transfer import export_project, import_sources
from pressmark.store import doctor
from tests.builders import bundle
from tests.projects import add

ARTICLE = bundle(
    "[“We agree,”:content 1] [said:cue 1] [[Ann Smith:PERSON=Ann Smith]:source 1] on"
    " Monday.\n\n[Bo Berg:PERSON=Bo Berg] left for [Halvern:GPE=Halvern].\n"
)
DOCUMENT = ARTICLE.document.id
TEXT = ARTICLE.document.text
ANN, BO, HALVERN = ARTICLE.mentions
(QUOTE,) = ARTICLE.attributions


@pytest.fixture
def article(project: Project) -> Project:
    add(project, ARTICLE)
    commands.accept(project, QUOTE.id, ANN.id, BO.id, HALVERN.id)
    return project


def test_annotations_keep_their_ids_links_and_notes(article: Project) -> None:
    commands.add_note(article, DOCUMENT, "Sure?", on=ANN.id)
    commands.replace_text(article, DOCUMENT, f"Halvern, Monday.\n\n{TEXT}")
    found = queries.bundle(article, DOCUMENT)
    mention = found.annotation(ANN.id)
    quote = found.annotation(QUOTE.id)
    assert mention is not None
    assert quote is not None
    assert {one.id for one in found.annotations()} >= {QUOTE.id, ANN.id, BO.id}
    words = [one.span.covered(found.document.text) for one in found.mentions]
    assert "Ann Smith" in words
    assert [note.text for note in found.notes] == ["Sure?"]
    assert list(doctor.examine(article.db)) == []


def test_what_changed_gets_a_note_and_what_went_is_told_on_the_article(
    article: Project,
) -> None:
    new = TEXT.replace("“We agree,”", "“We all agree,”").replace(" for Halvern", "")
    again = commands.replace_text(article, DOCUMENT, new)
    found = queries.bundle(article, DOCUMENT)
    assert [one.id for one in again.lost] == [HALVERN.id]
    assert {(note.on, note.text) for note in found.notes} == {
        (QUOTE.id, "The text changed here; it was: ““We agree,””"),
        (None, "No place in the new text, only in the earlier one: “Halvern”."),
    }
    assert found.annotation(HALVERN.id) is None


def test_the_earlier_text_stays_readable_with_its_annotations(article: Project) -> None:
    before = queries.bundle(article, DOCUMENT)
    commands.replace_text(article, DOCUMENT, "Nothing is left of it.")
    commands.replace_text(article, DOCUMENT, "And again.")
    newest, oldest = queries.earlier_texts(article, DOCUMENT)
    assert oldest.bundle == before
    assert newest.bundle.document.text == "Nothing is left of it."
    assert oldest.by == article.annotator


def test_a_new_text_is_one_step_that_can_be_undone(article: Project) -> None:
    before = queries.bundle(article, DOCUMENT)
    commands.replace_text(article, DOCUMENT, "Nothing is left of it.")
    after = queries.bundle(article, DOCUMENT)
    assert article.undo() == "replace_text"
    assert queries.bundle(article, DOCUMENT) == before
    assert article.redo() == "replace_text"
    assert queries.bundle(article, DOCUMENT) == after


def test_a_done_article_is_open_again(article: Project) -> None:
    commands.set_state(article, DOCUMENT, DocumentState.DONE)
    commands.replace_text(article, DOCUMENT, TEXT + "More.")
    assert queries.document(article, DOCUMENT).state is DocumentState.OPEN


def test_the_new_text_is_found_by_its_words_and_the_old_one_no_more(
    article: Project,
) -> None:
    commands.replace_text(article, DOCUMENT, TEXT.replace("Monday", "Tuesday"))
    assert len(queries.search(article, "Tuesday")) == 1
    assert queries.search(article, "Monday") == []


@pytest.mark.parametrize("text", ["", " \n", TEXT, "x" * 5_000_001])
def test_an_empty_equal_or_endless_text_is_refused(article: Project, text: str) -> None:
    with pytest.raises(InvalidChangeError):
        commands.replace_text(article, DOCUMENT, text)


def test_a_text_that_another_article_has_is_refused(article: Project) -> None:
    add(article, bundle("Another one.", name="other"))
    with pytest.raises(InvalidChangeError):
        commands.replace_text(article, DOCUMENT, "Another one.")


def test_line_ends_are_made_as_an_import_makes_them(article: Project) -> None:
    commands.replace_text(article, DOCUMENT, "One.\r\nTwo.")
    assert queries.document(article, DOCUMENT).text == "One.\nTwo."


def test_earlier_texts_come_back_through_the_native_format(
    article: Project, tmp_path: Path
) -> None:
    commands.replace_text(article, DOCUMENT, TEXT.replace("Monday", "Tuesday"))
    kept = queries.earlier_texts(article, DOCUMENT)
    output = tmp_path / "out.jsonl"
    export_project(article, "jsonl", output, statuses=frozenset(Status))
    with Project.create(tmp_path / "again.pressmark", "bo") as again:
        import_sources(again, [output])
        assert queries.earlier_texts(again, DOCUMENT) == kept
        second = tmp_path / "second.jsonl"
        export_project(again, "jsonl", second, statuses=frozenset(Status))
    assert second.read_bytes() == output.read_bytes()
