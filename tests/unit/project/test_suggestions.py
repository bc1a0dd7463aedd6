from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from pressmark.model.bundle import Bundle
from pressmark.model.ids import DocumentId
from pressmark.model.layer import Layer
from pressmark.model.review import Status, by_pipeline
from pressmark.model.span import Span
from pressmark.project import commands, queries
from pressmark.project.project import Project
from tests.builders import bundle, span_of

MARKED = (
    "[“We agree,”:content 1] [said:cue 1] [[Ines Lindqvist:PERSON=Ines Lindqvist]"
    ":source 1], [“and we will sign.”:content 1] The ministry objects."
)
LAYERS = frozenset({Layer.MENTIONS, Layer.ATTRIBUTIONS, Layer.METADATA})
ORIGIN = by_pipeline("rules", "1")


def found_in(
    document: DocumentId, name: str, metadata: Mapping[str, str] | None = None
) -> Bundle:
    found = bundle(MARKED, name=name)
    known = replace(found.document, id=document, metadata=metadata or {})
    return replace(found, document=known)


def suggest(project: Project, document: DocumentId, name: str = "first") -> None:
    run = commands.start_run(project, "rules", "1", LAYERS)
    commands.store_suggestions(project, run, [found_in(document, name)])


def statuses(project: Project, document: DocumentId) -> list[Status]:
    loaded = queries.bundle(project, document)
    return [annotation.review.status for annotation in loaded.annotations()]


@pytest.fixture
def suggested(project: Project, document: DocumentId) -> DocumentId:
    suggest(project, document)
    return document


def test_suggestions_are_open_until_a_person_decides(
    project: Project, suggested: DocumentId
) -> None:
    assert statuses(project, suggested) == [Status.SUGGESTED, Status.SUGGESTED]
    assert queries.open_counts(project, suggested)[Layer.MENTIONS] == 1


def test_a_run_leaves_nothing_to_undo_but_what_a_person_did(
    project: Project, suggested: DocumentId
) -> None:
    assert project.undo_kind() == "import_documents"
    commands.accept_all(project, suggested, Layer.MENTIONS)
    assert project.undo_kind() == "accept_all"


def test_an_import_can_be_undone_and_redone_after_a_run(
    project: Project, suggested: DocumentId
) -> None:
    before = queries.bundle(project, suggested)
    project.undo()
    assert queries.document_keys(project) == []
    project.redo()
    assert queries.bundle(project, suggested) == before


def test_accepting_rejecting_and_reopening_are_kept_apart(
    project: Project, suggested: DocumentId
) -> None:
    mention, quote = queries.bundle(project, suggested).annotations()
    commands.accept(project, mention.id)
    commands.reject(project, quote.id)
    assert statuses(project, suggested) == [Status.ACCEPTED, Status.REJECTED]
    commands.reopen(project, mention.id, quote.id)
    assert statuses(project, suggested) == [Status.SUGGESTED, Status.SUGGESTED]


def test_removing_a_suggestion_rejects_it_and_keeps_it_on_record(
    project: Project, suggested: DocumentId
) -> None:
    mention = queries.bundle(project, suggested).mentions[0]
    commands.remove(project, mention.id)
    assert statuses(project, suggested)[0] is Status.REJECTED


def test_what_is_rejected_never_comes_back(
    project: Project, suggested: DocumentId
) -> None:
    for annotation in queries.bundle(project, suggested).annotations():
        commands.reject(project, annotation.id)
    suggest(project, suggested, "second")
    assert statuses(project, suggested) == [Status.REJECTED, Status.REJECTED]


def test_what_was_moved_does_not_come_back_where_it_was(
    project: Project, suggested: DocumentId
) -> None:
    mention, quote = queries.bundle(project, suggested).annotations()
    text = queries.bundle(project, suggested).document.text
    commands.change_mention(project, mention.id, span=span_of(text, "Lindqvist"))
    commands.change_attribution(
        project, quote.id, content=(span_of(text, "“We agree,”"),)
    )
    suggest(project, suggested, "second")
    assert statuses(project, suggested) == [Status.ACCEPTED, Status.ACCEPTED]


def test_a_new_run_takes_the_place_of_undecided_suggestions(
    project: Project, suggested: DocumentId
) -> None:
    first = queries.bundle(project, suggested)
    suggest(project, suggested, "second")
    second = queries.bundle(project, suggested)
    assert len(second.mentions) == len(first.mentions)
    assert second.mentions[0].id != first.mentions[0].id
    assert [entity.name for entity in second.entities] == ["Ines Lindqvist"]


def test_a_new_run_uses_the_entities_a_person_kept(
    project: Project, suggested: DocumentId
) -> None:
    kept = queries.bundle(project, suggested)
    commands.accept(project, kept.mentions[0].id)
    suggest(project, suggested, "second")
    assert queries.bundle(project, suggested).entities == kept.entities


def test_changing_a_suggestion_accepts_it_and_keeps_what_it_replaced(
    project: Project, suggested: DocumentId
) -> None:
    quote = queries.bundle(project, suggested).attributions[0]
    commands.change_attribution(project, quote.id, cue=(), content=(Span(0, 11),))
    commands.change_attribution(project, quote.id, content=(Span(0, 3),))
    review = queries.bundle(project, suggested).attributions[0].review
    assert review.status is Status.ACCEPTED
    assert review.origin == ORIGIN
    assert review.corrects == {"content": [[0, 11], [33, 52]], "cue": [[12, 16]]}


def test_a_change_that_changes_nothing_accepts_without_a_correction(
    project: Project, suggested: DocumentId
) -> None:
    mention = queries.bundle(project, suggested).mentions[0]
    commands.change_mention(project, mention.id, label=mention.label)
    review = queries.bundle(project, suggested).mentions[0].review
    assert (review.status, review.corrects) == (Status.ACCEPTED, None)


def test_metadata_fills_only_what_is_empty(
    project: Project, document: DocumentId
) -> None:
    commands.set_metadata(project, document, outlet="Evening Ledger")
    run = commands.start_run(project, "rules", "1", LAYERS)
    found = found_in(document, "first", {"outlet": "Ledger", "headline": "Agreed"})
    commands.store_suggestions(project, run, [found])
    assert queries.bundle(project, document).document.metadata == {
        "headline": "Agreed",
        "outlet": "Evening Ledger",
    }


def test_a_document_is_extracted_once_by_one_version(
    project: Project, document: DocumentId
) -> None:
    assert queries.to_extract(project, ORIGIN, LAYERS) == [document]
    suggest(project, document)
    assert queries.to_extract(project, ORIGIN, LAYERS) == []
    assert queries.to_extract(project, ORIGIN, LAYERS, again=True) == [document]
    assert queries.to_extract(project, by_pipeline("rules", "2"), LAYERS) == [document]
    assert queries.to_extract(project, ORIGIN, {Layer.REGIONS}) == [document]


def test_a_document_removed_in_the_meantime_is_passed_over(
    project: Project, document: DocumentId
) -> None:
    run = commands.start_run(project, "rules", "1", LAYERS)
    commands.remove_documents(project, document)
    stored = commands.store_suggestions(project, run, [found_in(document, "first")])
    assert stored == 0
