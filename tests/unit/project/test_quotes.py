"""Quotes made of a cue, parted and joined."""

from __future__ import annotations

import pytest

from pressmark.errors import InvalidChangeError
from pressmark.model.attribution import Act, Attribution, QuoteKind
from pressmark.model.bundle import Bundle
from pressmark.model.entity import Entity
from pressmark.model.ids import AnnotationId, DocumentId, EntityId
from pressmark.model.quote_marks import QuoteMarks
from pressmark.model.review import OriginKind, Status
from pressmark.model.span import Fragments, Span
from pressmark.model.stance import Evidence
from pressmark.project import commands, queries
from pressmark.project.project import Project
from tests.builders import bundle as built
from tests.builders import span_of
from tests.projects import TEXT, add

AGREE = span_of(TEXT, "“We agree,”")
SIGN = span_of(TEXT, "“and we will sign.”")
INES = span_of(TEXT, "Ines Lindqvist")
SAID = span_of(TEXT, "said")
OBJECTS = span_of(TEXT, "The ministry objects")


@pytest.fixture
def quote(project: Project, document: DocumentId) -> AnnotationId:
    """Return a quote of two fragments, with a speaker."""
    speaker = commands.add_entity(project, document, "Ines Lindqvist", "PERSON")
    return commands.quote_by_cue(
        project,
        document,
        (SAID,),
        (AGREE, SIGN),
        kind=QuoteKind.DIRECT,
        source=(INES,),
        act=Act.SPEECH,
        speaker=speaker,
    )


def bundle_of(project: Project) -> Bundle:
    return queries.bundle(project, queries.find_document(project, "article"))


def got(project: Project, quote: AnnotationId) -> Attribution:
    found = bundle_of(project).annotation(quote)
    assert isinstance(found, Attribution)
    return found


def added(
    project: Project, content: Fragments, *, parent: AnnotationId | None = None
) -> AnnotationId:
    document = bundle_of(project).document.id
    return commands.add_attribution(
        project, document, content, kind=QuoteKind.INDIRECT, parent=parent
    )


def test_a_quote_by_its_cue_is_the_annotators_own(
    project: Project, quote: AnnotationId
) -> None:
    made = got(project, quote)
    assert made.review.status is Status.ACCEPTED
    assert made.review.origin.kind is OriginKind.ANNOTATOR
    assert (made.cue, made.source) == ((SAID,), (INES,))
    assert project.undo_kind() == "quote_by_cue"
    project.undo()
    assert not bundle_of(project).attributions


def test_a_speaker_who_is_new_to_the_article_becomes_one_of_it(
    project: Project, document: DocumentId
) -> None:
    person = Entity(EntityId("1"), "Ines Lindqvist", "PERSON")
    made = [
        commands.quote_by_cue(
            project, document, (SAID,), (one,), kind=QuoteKind.DIRECT, named=person
        )
        for one in (AGREE, SIGN)
    ]
    (entity,) = bundle_of(project).entities
    assert (entity.name, entity.type) == ("Ines Lindqvist", "PERSON")
    assert {got(project, one).speaker for one in made} == {entity.id}
    project.undo()
    project.undo()
    assert not bundle_of(project).entities


def test_a_description_is_nobody(project: Project, document: DocumentId) -> None:
    ministry = Entity(EntityId("1"), "the ministry", "ORG")
    made = commands.quote_by_cue(
        project, document, (SAID,), (SIGN,), kind=QuoteKind.DIRECT, named=ministry
    )
    assert got(project, made).speaker is None


def test_a_quote_is_split_at_a_position(project: Project, quote: AnnotationId) -> None:
    new = commands.split_quote(project, quote, SIGN.start)
    first, second = got(project, quote), got(project, new)
    assert (first.content, second.content) == ((AGREE,), (SIGN,))
    assert second.source == first.source == (INES,)
    assert second.cue == first.cue == (SAID,)
    assert second.speaker == first.speaker
    assert (second.kind, second.act) == (first.kind, first.act)


def test_what_is_selected_becomes_a_quote_of_its_own(
    project: Project, quote: AnnotationId
) -> None:
    new = commands.split_quote(project, quote, span_of(TEXT, "we will"))
    assert [s.covered(TEXT) for s in got(project, new).content] == ["we will"]
    assert [s.covered(TEXT) for s in got(project, quote).content] == [
        "“We agree,”",
        "“and",
        "sign.”",
    ]


@pytest.mark.parametrize("at", [0, len(TEXT), Span(0, len(TEXT)), OBJECTS])
def test_no_half_of_a_quote_may_be_empty(
    project: Project, quote: AnnotationId, at: Span | int
) -> None:
    before = got(project, quote)
    with pytest.raises(InvalidChangeError, match="empty"):
        commands.split_quote(project, quote, at)
    assert got(project, quote) == before


def test_what_leans_on_a_quote_stays_with_the_first_half(
    project: Project, document: DocumentId, quote: AnnotationId
) -> None:
    nested = added(project, (span_of(TEXT, "agree"),), parent=quote)
    note = commands.add_note(project, document, "look", on=quote)
    commands.add_stance(
        project,
        document,
        holder=None,
        topic="pact",
        polarity="favor",
        evidence=(Evidence(attribution=quote),),
    )
    before = bundle_of(project)
    commands.split_quote(project, quote, SIGN.start)
    after = bundle_of(project)
    assert got(project, nested).parent == quote
    assert [(n.id, n.on) for n in after.notes] == [(note, quote)]
    assert after.stances[0].evidence == (Evidence(attribution=quote),)
    project.undo()
    assert bundle_of(project) == before


def test_two_quotes_become_one_with_all_that_leaned_on_either(
    project: Project, document: DocumentId, quote: AnnotationId
) -> None:
    other = added(project, (OBJECTS,))
    nested = added(project, (span_of(TEXT, "objects"),), parent=other)
    note = commands.add_note(project, document, "look", on=other)
    for evidence in ((other,), (quote, other)):
        commands.add_stance(
            project,
            document,
            holder=None,
            topic="pact",
            polarity="favor",
            evidence=tuple(Evidence(attribution=one) for one in evidence),
        )
    before = bundle_of(project)
    commands.join_quotes(project, quote, other)
    after = bundle_of(project)
    assert got(project, quote).content == (AGREE, Span(SIGN.start, OBJECTS.end))
    assert got(project, quote).kind is QuoteKind.MIXED
    assert after.annotation(other) is None
    assert got(project, nested).parent == quote
    assert [(n.id, n.on) for n in after.notes] == [(note, quote)]
    assert [s.evidence for s in after.stances] == [(Evidence(attribution=quote),)] * 2
    project.undo()
    assert bundle_of(project) == before


def test_a_joined_quote_takes_over_what_it_lacks(
    project: Project, quote: AnnotationId
) -> None:
    bare = added(project, (OBJECTS,))
    commands.join_quotes(project, bare, quote)
    made = got(project, bare)
    assert (made.source, made.cue) == ((INES,), (SAID,))
    assert made.speaker is not None


def test_a_suggestion_that_is_joined_to_another_stays_on_record(
    project: Project,
) -> None:
    suggested = built(
        "[“One.”:content 1] [she:source 1] [said:cue 1]. [“Two.”:content 2]", name="two"
    )
    add(project, suggested)
    first, second = suggested.attributions
    commands.join_quotes(project, first.id, second.id)
    kept, other = queries.bundle(project, suggested.document.id).attributions
    assert (kept.review.status, other.review.status) == (
        Status.ACCEPTED,
        Status.REJECTED,
    )
    assert kept.review.corrects is not None


def test_a_quote_and_what_it_reports_are_not_joined(
    project: Project, quote: AnnotationId
) -> None:
    nested = added(project, (span_of(TEXT, "agree"),), parent=quote)
    for pair in ((quote, nested), (nested, quote)):
        with pytest.raises(InvalidChangeError, match="reports"):
            commands.join_quotes(project, *pair)
    with pytest.raises(InvalidChangeError, match="two quotes"):
        commands.join_quotes(project, quote, quote)


def test_the_rule_on_quotation_marks_is_the_projects(project: Project) -> None:
    assert queries.quote_marks(project) is QuoteMarks.INSIDE
    commands.set_quote_marks(project, QuoteMarks.OUTSIDE)
    commands.set_quote_marks(project, QuoteMarks.AS_SELECTED)
    assert queries.quote_marks(project) is QuoteMarks.AS_SELECTED
    project.undo()
    assert queries.quote_marks(project) is QuoteMarks.OUTSIDE
