from __future__ import annotations

import pytest

from pressmark.errors import NotFoundError
from pressmark.model.document import DocumentState
from pressmark.model.filters import read
from pressmark.model.ids import DocumentId
from pressmark.model.span import Span
from pressmark.project import commands, queries
from pressmark.project.project import Project
from tests.projects import add, article


def listed(project: Project, words: str = "") -> list[str]:
    keys = queries.document_keys(project, read(words, typing=True).filter)
    return [row.name for row in queries.document_rows(project, keys)]


def test_documents_are_listed_in_the_order_they_came(project: Project) -> None:
    add(project, article("Second.", "b"), article("Third.", "a"))
    assert listed(project) == ["article", "b", "a"]


def test_documents_are_found_by_words_of_text_name_headline_and_outlet(
    project: Project, document: DocumentId
) -> None:
    add(project, article("Nothing of the sort.", "harbour"))
    commands.set_metadata(
        project, document, outlet="Coast Courier", headline="Mayors agree"
    )
    for words in ("lindqvist", "Ines Lind", "coast cour", "mayors", "artic"):
        assert listed(project, words) == ["article"]
    assert listed(project, "nowhere") == []


@pytest.mark.parametrize("words", ['"', "a OR", "NEAR(", "-x", "*", "(", "'"])
def test_no_words_are_an_error(project: Project, words: str) -> None:
    assert isinstance(listed(project, words), list)
    assert isinstance(queries.search(project, words), list)


def test_documents_are_listed_by_state_and_flag(
    project: Project, document: DocumentId
) -> None:
    add(project, article("Second.", "b"))
    commands.set_state(project, document, DocumentState.DONE)
    commands.add_note(project, document, "Look again.")
    assert listed(project, "state:done") == ["article"]
    assert listed(project, "flagged:yes") == ["article"]
    counts = queries.state_counts(project)
    assert (counts.total, counts.todo, counts.done, counts.flagged) == (2, 1, 1, 1)


def test_matches_are_shown_in_context_with_positions_in_code_points(
    project: Project,
) -> None:
    add(project, article("😀 Déjà vu in the harbour. Harbour!", "b"))
    hits = queries.search(project, "harbour")
    assert [(hit.start, hit.end, hit.match) for hit in hits] == [
        (17, 24, "harbour"),
        (26, 33, "Harbour"),
    ]
    assert hits[0].before == "😀 Déjà vu in the "
    assert [hit.match for hit in queries.search(project, "deja")] == ["Déjà"]


def test_phrases_are_found_word_by_word_whatever_stands_between(
    project: Project,
) -> None:
    add(project, article("snake_case and Straße, e\u0301cole; İstanbul", "b"))
    found = [
        [hit.match for hit in queries.search(project, words)]
        for words in ("case", "snake", "ecole", "straße")
    ]
    assert found == [["case"], ["snake"], ["e\u0301cole"], ["Straße"]]


def test_a_text_with_very_many_matches_is_searched_in_one_pass(
    project: Project,
) -> None:
    add(project, article("harbour, " * 50_000, "b"))
    assert len(queries.search(project, "harbour")) == 50_000


def test_a_document_is_found_by_name_or_id(
    project: Project, document: DocumentId
) -> None:
    assert queries.find_document(project, document) == document
    add(project, article("Second.", "article"))
    with pytest.raises(NotFoundError, match="2 documents"):
        queries.find_document(project, "article")
    with pytest.raises(NotFoundError, match="no document"):
        queries.find_document(project, "nothing")


def test_history_tells_what_was_done_to_a_document(
    project: Project, document: DocumentId
) -> None:
    add(project, article("Second.", "b"))
    commands.add_mention(project, document, Span(17, 31), "PERSON")
    kinds = [step.kind for step in queries.history(project, document=document)]
    assert kinds == ["import_documents", "add_mention"]
    assert [step.kind for step in queries.history(project, limit=1)] == ["add_mention"]
    assert queries.history(project)[-1].annotator == "ro"


def test_statistics_count_layers_labels_and_annotators(
    project: Project, document: DocumentId
) -> None:
    commands.add_mention(project, document, Span(17, 31), "PERSON", name="Ines")
    commands.set_state(project, document, DocumentState.DONE)
    found = queries.statistics(project).as_json()
    assert found["documents"] == {"total": 1, "done": 1}
    assert found["progress"] == 100
    assert found["entities"] == {"PERSON": 1}
    assert found["layers"]["mentions"] == {
        "statuses": {"accepted": 1},
        "labels": {"PERSON": 1},
    }
    assert found["annotators"] == {"ro": 1}
