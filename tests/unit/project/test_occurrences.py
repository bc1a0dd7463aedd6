"""Every place with the same words: found, marked and rejected in one step."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from pressmark.errors import InvalidChangeError, NotFoundError
from pressmark.model.bundle import Bundle
from pressmark.model.document import DocumentState
from pressmark.model.ids import DocumentId, EntityId
from pressmark.model.review import OriginKind, Status
from pressmark.model.sought import OCCURRENCES, Place, Sought
from pressmark.model.span import Span
from pressmark.project import commands, precedents, queries
from pressmark.project.project import Project
from pressmark.project.queries import Occurrence, Standing
from tests.builders import bundle
from tests.projects import add

TEXT = (
    "[Merkel:PERSON=Angela Merkel] spoke. Merkel’s plan and Merkels of Merkel Street."
    " But Merkel, anti-Merkel. but [the Merkel cabinet:ORG=Cabinet] met."
)


def here(project: Project, name: str) -> Bundle:
    return queries.bundle(project, queries.find_document(project, name))


def found(project: Project, sought: Sought) -> list[Occurrence]:
    return queries.occurrences(
        project, queries.occurrence_keys(project, sought), sought
    )


def standings(project: Project, sought: Sought) -> list[Standing]:
    return [one.standing for one in found(project, sought)]


def free(project: Project, words: str) -> list[Place]:
    return [
        Place(one.hit.document, one.span)
        for one in found(project, Sought(words))
        if one.standing in (Standing.FREE, Standing.SUGGESTED)
    ]


def entity(project: Project, name: str, called: str) -> EntityId:
    return next(e.id for e in here(project, name).entities if e.name == called)


def spans(project: Project, name: str, status: Status) -> list[str]:
    shown = here(project, name)
    return [
        mention.span.covered(shown.document.text)
        for mention in shown.mentions
        if mention.review.status is status
    ]


@pytest.fixture(autouse=True)
def articles(project: Project) -> None:
    add(
        project,
        bundle(TEXT, name="first", headline="Plans", outlet="Ledger"),
        bundle("Nobody is here.", name="second"),
        bundle("Then Merkel left with Merkel.", name="third"),
    )


def test_places_are_told_with_what_is_marked_there(project: Project) -> None:
    first = here(project, "first")
    wanted = found(project, Sought("Merkel"))
    assert [one.standing for one in wanted] == [
        Standing.SUGGESTED,
        Standing.FREE,
        Standing.FREE,
        Standing.INSIDE,
        Standing.FREE,
        Standing.INSIDE,
        Standing.INSIDE,
        Standing.FREE,
        Standing.FREE,
    ]
    assert [one.around for one in wanted if one.around] == [
        "Merkel Street",
        "anti-Merkel",
        "the Merkel cabinet",
    ]
    assert wanted[0].hit.title == "Plans"
    assert wanted[0].outlet == "Ledger"
    assert wanted[0].label == "PERSON"
    assert queries.entity_of_key(project, wanted[0].entity or 0) == first.entities[0].id


def test_a_place_that_is_marked_is_told_so(project: Project) -> None:
    places = free(project, "Merkel")
    commands.mark_occurrences(project, places, "PERSON")
    assert standings(project, Sought("Merkel")).count(Standing.MARKED) == 6


def test_a_place_that_was_rejected_is_told_so(project: Project) -> None:
    commands.reject(project, here(project, "first").mentions[0].id)
    assert standings(project, Sought("Merkel"))[0] is Standing.REJECTED


def test_only_the_articles_of_the_scope_are_looked_through(project: Project) -> None:
    sought = Sought("Merkel")
    keys = queries.document_keys(project)[-3:]
    assert queries.occurrence_keys(project, sought) == [keys[0], keys[2]]
    assert queries.occurrence_keys(project, sought, keys[1:]) == [keys[2]]
    within = Span(0, 7)
    assert len(queries.occurrences(project, keys, sought, within)) == 1


@pytest.mark.parametrize(
    "sought",
    [
        Sought("merkel", case=False),
        Sought("erkel", whole=False),
        Sought("cabinet met", whole=False),
        Sought("Merkel’s plan"),
        Sought("plan and Merkel"),
    ],
)
def test_no_document_with_the_words_is_passed_over(
    project: Project, sought: Sought
) -> None:
    every = queries.occurrences(project, queries.document_keys(project), sought)
    assert every
    assert found(project, sought) == every


def test_all_places_are_marked_in_one_step_that_undo_takes_back(
    project: Project,
) -> None:
    before = list(queries.bundles(project))
    places = free(project, "Merkel")
    known = entity(project, "first", "Angela Merkel")
    assert commands.mark_occurrences(project, places, "PERSON", entity=known) == 6
    assert project.undo_kind() == "mark_occurrences"
    assert spans(project, "third", Status.ACCEPTED) == ["Merkel", "Merkel"]
    assert spans(project, "first", Status.ACCEPTED) == [
        "Merkel",
        "Merkel",
        "Merkels",
        "Merkel",
    ]
    third = here(project, "third")
    assert {mention.entity for mention in third.mentions} == {known}
    assert third.document.state is DocumentState.OPEN
    after = list(queries.bundles(project))
    project.undo()
    assert list(queries.bundles(project)) == before
    project.redo()
    assert list(queries.bundles(project)) == after


def test_marks_tell_where_they_come_from_and_the_selected_one_is_the_persons_own(
    project: Project,
) -> None:
    places = free(project, "Merkel")
    own = places[-1]
    commands.mark_occurrences(project, places, "PERSON", name="Merkel", own=own)
    third = here(project, "third")
    origins = [mention.review.origin for mention in third.mentions]
    assert origins[0] == OCCURRENCES
    assert origins[1].kind is OriginKind.ANNOTATOR
    assert [one.name for one in third.entities] == ["Merkel"]


def test_a_suggestion_is_accepted_and_corrected(project: Project) -> None:
    first = here(project, "first")
    commands.mark_occurrences(project, free(project, "Merkel"), "ORG", name="Merkel")
    mention = next(
        one for one in here(project, "first").mentions if one.id == first.mentions[0].id
    )
    assert mention.review.status is Status.ACCEPTED
    assert mention.review.origin == first.mentions[0].review.origin
    assert mention.label == "ORG"
    assert mention.review.corrects == {
        "label": "PERSON",
        "entity": first.mentions[0].entity,
    }


def test_what_is_marked_already_stays_and_nothing_is_doubled(project: Project) -> None:
    places = free(project, "Merkel")
    commands.mark_occurrences(project, places, "PERSON", name="Merkel")
    before = list(queries.bundles(project))
    assert commands.mark_occurrences(project, [*places, *places], "ORG") == 0
    assert list(queries.bundles(project)) == before


def test_an_article_keeps_its_own_entity_of_the_same_name(project: Project) -> None:
    add(project, bundle("[Angela Merkel:PERSON=Angela Merkel]: Merkel", name="own"))
    own = entity(project, "own", "Angela Merkel")
    other = entity(project, "first", "Angela Merkel")
    assert own != other
    places = free(project, "Merkel")
    commands.mark_occurrences(project, places, "PERSON", entity=other)
    marked = [m for m in here(project, "own").mentions if m.span.start == 15]
    assert [mention.entity for mention in marked] == [own]


def test_marked_places_are_precedents_as_a_persons_marks_are(project: Project) -> None:
    known = entity(project, "first", "Angela Merkel")
    places = free(project, "Merkel")
    commands.mark_occurrences(project, places, "PERSON", entity=known)
    told = precedents.of_names(project, ["Merkel"]).names["Merkel"]
    assert (told.name, told.articles) == ("Angela Merkel", 2)


def test_what_was_left_out_is_not_suggested_by_the_others(project: Project) -> None:
    places = free(project, "Merkel")
    commands.mark_occurrences(project, places[:1], "PERSON", name="Merkel")
    assert len(here(project, "third").mentions) == 0


def test_propagated_marks_are_no_suggestions_in_the_record(project: Project) -> None:
    before = queries.suggestion_record(project)
    places = free(project, "left")
    commands.mark_occurrences(project, places, "OTHER", name="left")
    assert queries.suggestion_record(project) == before


def test_lines_are_marked_everywhere(project: Project) -> None:
    add(
        project,
        bundle("News.\nRead more (1)\nMore.\nRead more (2)", name="page"),
        bundle("Read more (3)\nDo read more (1)", name="other"),
    )
    sought = Sought("Read more (2)", lines=True)
    places = [Place(one.hit.document, one.span) for one in found(project, sought)]
    assert commands.mark_lines(project, places, "furniture", own=places[1]) == 3
    assert [one.label for one in here(project, "other").regions] == ["furniture"]
    page = here(project, "page").regions
    assert [one.review.origin == OCCURRENCES for one in page] == [True, False]
    assert set(standings(project, sought)) == {Standing.MARKED}
    project.undo()
    assert here(project, "page").regions == ()


def test_wrong_suggestions_are_rejected_everywhere_and_stay_on_record(
    project: Project,
) -> None:
    add(project, bundle("[Merkel:PLACE=Merkel] and [Merkel:PLACE=Merkel]", name="own"))
    wanted = [
        one.on
        for one in found(project, Sought("Merkel"))
        if one.standing is Standing.SUGGESTED and one.on is not None
    ]
    before = list(queries.bundles(project))
    assert commands.reject_occurrences(project, *wanted) == 3
    assert spans(project, "own", Status.REJECTED) == ["Merkel", "Merkel"]
    assert standings(project, Sought("Merkel"))[-1] is Standing.REJECTED
    assert commands.reject_occurrences(project, *wanted) == 0
    project.undo()
    assert list(queries.bundles(project)) == before


def test_a_suggestion_left_out_of_a_rejection_stays_open(project: Project) -> None:
    add(project, bundle("[Merkel:PLACE=Merkel] and [Merkel:PLACE=Merkel]", name="own"))
    commands.reject_occurrences(project, here(project, "own").mentions[0].id)
    assert spans(project, "own", Status.SUGGESTED) == ["Merkel"]


@pytest.mark.parametrize("span", [Span(0, 2000), Span(3, 5)])
def test_places_that_do_not_fit_are_refused_and_nothing_is_marked(
    project: Project, span: Span
) -> None:
    document = queries.find_document(project, "third")
    places: Sequence[Place] = [Place(document, Span(0, 4)), Place(document, span)]
    with pytest.raises(InvalidChangeError):
        commands.mark_occurrences(project, places, "PERSON")
    assert here(project, "third").mentions == ()


def test_a_place_in_no_document_is_refused(project: Project) -> None:
    with pytest.raises(NotFoundError):
        commands.mark_occurrences(
            project, [Place(DocumentId("none"), Span(0, 2))], "PERSON"
        )
