from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from pressmark.errors import ExtractionError
from pressmark.exchange.scheme_file import ready_scheme
from pressmark.model.bundle import Bundle, check_bundle
from pressmark.model.ids import AnnotationId, DocumentId
from pressmark.model.layer import Layer
from pressmark.model.review import Status, by_import, by_pipeline
from pressmark.model.scheme import NEWS
from pressmark.model.span import Span
from pressmark.model.stance import Evidence, Stance
from pressmark.project import commands, extracting, queries
from pressmark.project.project import Project
from pressmark.store import doctor
from tests.builders import SUGGESTED, bundle, made_id, span_of
from tests.projects import add, article, made

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
    (row,) = queries.document_rows(project, queries.document_keys(project))
    assert row.open_suggestions == 2


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


def test_a_document_with_another_text_in_the_meantime_is_passed_over(
    project: Project, document: DocumentId
) -> None:
    found = found_in(document, "first")
    run = commands.start_run(project, "rules", "1", LAYERS)
    commands.replace_text(project, document, "All of it was written anew.")
    assert commands.store_suggestions(project, run, [found]) == 0
    assert statuses(project, document) == []
    assert list(doctor.examine(project.db)) == []


NESTED = "[aaaa [bbbb [cccc:content 3]:content 2] dddd:content 1]"


def nest(project: Project, document: DocumentId, name: str) -> None:
    """Store three quotes, each in the next one, the innermost first."""
    found = bundle(NESTED, name=name)
    outer, middle, inner = found.attributions
    nested = (
        outer,
        replace(middle, parent=outer.id),
        replace(inner, parent=middle.id),
    )
    run = commands.start_run(project, "rules", "1", LAYERS)
    known = replace(found.document, id=document)
    again = replace(found, document=known, attributions=nested)
    commands.store_suggestions(project, run, [again])


def test_what_a_decided_quote_is_nested_in_stays_however_deep(tmp_path: Path) -> None:
    with made(tmp_path, [article("aaaa bbbb cccc dddd")]) as project:
        document = queries.find_document(project, "article")
        nest(project, document, "first")
        first = queries.bundle(project, document).attributions
        commands.accept(project, first[-1].id)
        run = commands.start_run(project, "rules", "1", LAYERS)
        nothing = queries.bundle(project, document)
        commands.store_suggestions(project, run, [Bundle(document=nothing.document)])
        kept = queries.bundle(project, document).attributions
        assert [quote.id for quote in kept] == [quote.id for quote in first]
        assert [quote.parent for quote in kept] == [None, kept[0].id, kept[1].id]


def test_a_new_suggestion_is_nested_in_the_quote_that_is_here(tmp_path: Path) -> None:
    with made(tmp_path, [article("aaaa bbbb cccc dddd")]) as project:
        document = queries.find_document(project, "article")
        nest(project, document, "first")
        outer, middle, _ = queries.bundle(project, document).attributions
        commands.accept(project, outer.id)
        commands.reject(project, middle.id)
        nest(project, document, "second")
        quotes = queries.bundle(project, document).attributions
        assert [quote.parent for quote in quotes] == [None, outer.id, None]


@pytest.mark.parametrize("on", ["mention", "attribution", "entity"])
def test_what_a_note_is_on_is_not_replaced(
    project: Project, suggested: DocumentId, on: str
) -> None:
    first = queries.bundle(project, suggested)
    noted = {
        "mention": first.mentions[0].id,
        "attribution": first.attributions[0].id,
        "entity": first.entities[0].id,
    }[on]
    commands.add_note(project, suggested, "Sure?", on=noted)
    run = commands.start_run(project, "rules", "2", LAYERS)
    commands.store_suggestions(project, run, [Bundle(document=first.document)])
    kept = queries.bundle(project, suggested)
    assert noted in {thing.id for thing in (*kept.annotations(), *kept.entities)}


def test_an_entity_that_came_with_an_import_outlives_a_run(project: Project) -> None:
    found = bundle("[Ann:PERSON=Ann] [Bob:PERSON=Bob]", name="imported")
    add(project, replace(found, mentions=()))
    suggest(project, found.document.id)
    suggest(project, found.document.id, "second")
    kept = queries.bundle(project, found.document.id).entities
    assert {"Ann", "Bob"} <= {entity.name for entity in kept}


def stand(project: Project, document: DocumentId, name: str, polarity: str) -> None:
    """Suggest the quote of the article as evidence of a stance."""
    found = found_in(document, name)
    stance = Stance(
        AnnotationId(made_id(name, "stance")),
        found.entities[0].id,
        None,
        "pact",
        polarity,
        SUGGESTED,
        evidence=(
            Evidence(attribution=found.attributions[0].id),
            Evidence(spans=(Span(0, 3),)),
        ),
    )
    run = commands.start_run(project, "rules", "1", LAYERS | {Layer.STANCES})
    commands.store_suggestions(project, run, [replace(found, stances=(stance,))])


def test_evidence_of_a_new_stance_is_the_quote_that_is_here(
    project: Project, suggested: DocumentId
) -> None:
    quote = queries.bundle(project, suggested).attributions[0]
    commands.accept(project, quote.id)
    stand(project, suggested, "second", "favor")
    (stance,) = queries.bundle(project, suggested).stances
    assert stance.evidence[0] == Evidence(attribution=quote.id)
    stand(project, suggested, "third", "against")
    (stance,) = queries.bundle(project, suggested).stances
    assert stance.polarity == "against"


def test_evidence_that_was_rejected_as_a_quote_is_its_passages(
    project: Project, suggested: DocumentId
) -> None:
    quote = queries.bundle(project, suggested).attributions[0]
    commands.reject(project, quote.id)
    stand(project, suggested, "second", "favor")
    (stance,) = queries.bundle(project, suggested).stances
    assert stance.evidence[0] == Evidence(spans=quote.content)


def test_a_rejected_stance_never_comes_back(
    project: Project, suggested: DocumentId
) -> None:
    stand(project, suggested, "second", "favor")
    (stance,) = queries.bundle(project, suggested).stances
    commands.reject(project, stance.id)
    stand(project, suggested, "third", "against")
    (only,) = queries.bundle(project, suggested).stances
    assert (only.id, only.review.status) == (stance.id, Status.REJECTED)
    assert list(doctor.examine(project.db)) == []


def test_an_entity_that_a_run_took_up_stays_when_its_making_is_taken_back(
    project: Project, document: DocumentId
) -> None:
    ines = commands.add_entity(project, document, "Ines Lindqvist", "PERSON")
    suggest(project, document)
    assert project.undo() == "add_entity"
    left = queries.bundle(project, document)
    assert check_bundle(left) == []
    assert [entity.id for entity in left.entities] == [ines]
    assert project.redo() == "add_entity"
    assert check_bundle(queries.bundle(project, document)) == []
    assert list(doctor.examine(project.db)) == []


def test_what_has_a_label_the_scheme_lacks_is_not_suggested(tmp_path: Path) -> None:
    without = replace(NEWS, mention_labels=NEWS.mention_labels[1:], region_labels=())
    marked = "[Ad:furniture]\n[Ann:PERSON=Ann] runs [Unia:ORG=Unia]. [“No”:content 1]"
    found = bundle(marked, name="a")
    path = tmp_path / "own.pressmark"
    with Project.create(path, "ro", scheme=without) as project:
        add(project, Bundle(found.document))
        run = commands.start_run(project, "rules", "1", frozenset(Layer))
        assert commands.store_suggestions(project, run, [found]) == 2
        (stored,) = queries.bundles(project)
        assert [mention.label for mention in stored.mentions] == ["ORG"]
        assert [entity.name for entity in stored.entities] == ["Unia"]
        assert (stored.regions, len(stored.attributions)) == ((), 1)


def test_layers_that_are_off_are_not_looked_for(tmp_path: Path) -> None:
    path = tmp_path / "entities.pressmark"
    with Project.create(path, "ro", scheme=ready_scheme("entities")) as project:
        assert Layer.ATTRIBUTIONS not in extracting.asked_layers(project, None)
        with pytest.raises(ExtractionError, match="leaves out attributions"):
            extracting.asked_layers(project, [Layer.ATTRIBUTIONS])
        off = replace(project.scheme, layers=frozenset({Layer.STANCES}))
        commands.change_scheme(project, off)
        add(project, article())
        assert extracting.suggest(project) == extracting.SuggestReport(0, 0)
        wanted = extracting.asked_layers(project, None)
        assert extracting.to_extract(project, wanted) == []


def test_a_region_on_what_an_import_has_marked_is_not_suggested(tmp_path: Path) -> None:
    review = replace(SUGGESTED, origin=by_import("html"))
    known = bundle("By [Odd Berg:byline]\n\nWords.", name="known", review=review)
    found = bundle("[By Odd Berg:subheading]\n\n[Words.:furniture]", name="found")
    with made(tmp_path, [known]) as project:
        run = commands.start_run(project, "rules", "1", frozenset({Layer.REGIONS}))
        again = replace(found, document=known.document)
        commands.store_suggestions(project, run, [again])
        (stored,) = queries.bundles(project)
        assert [one.label for one in stored.regions] == ["byline", "furniture"]
