from __future__ import annotations

import pytest

from pressmark.errors import InvalidChangeError, NotFoundError
from pressmark.model.attribution import Attribution, QuoteKind
from pressmark.model.document import DocumentState
from pressmark.model.entity import Mention
from pressmark.model.ids import AnnotationId, DocumentId, EntityId
from pressmark.model.layer import Layer
from pressmark.model.review import Status
from pressmark.model.span import Span
from pressmark.model.stance import Evidence, Stance
from pressmark.project import commands, queries
from pressmark.project.project import Project
from tests.builders import span_of
from tests.projects import TEXT

AGREE = span_of(TEXT, "“We agree,”")
SIGN = span_of(TEXT, "“and we will sign.”")
INES = span_of(TEXT, "Ines Lindqvist")
SAID = span_of(TEXT, "said")


def quote_of(project: Project, document: DocumentId) -> Attribution:
    return queries.bundle(project, document).attributions[0]


def mention_of(project: Project, document: DocumentId) -> Mention:
    return queries.bundle(project, document).mentions[0]


def stance_of(project: Project, document: DocumentId) -> Stance:
    return queries.bundle(project, document).stances[0]


def test_a_quote_may_have_several_fragments(
    project: Project, document: DocumentId
) -> None:
    commands.add_attribution(
        project, document, (AGREE, SIGN), kind=QuoteKind.DIRECT, source=(INES,)
    )
    quote = quote_of(project, document)
    assert quote.content == (AGREE, SIGN)
    assert quote.source == (INES,)
    assert quote.cue == ()


def test_what_a_person_makes_is_accepted_and_has_no_score(
    project: Project, document: DocumentId
) -> None:
    commands.add_mention(project, document, INES, "PERSON")
    review = mention_of(project, document).review
    assert (review.status, review.origin.name, review.score) == (
        Status.ACCEPTED,
        "ro",
        None,
    )


def test_a_mention_can_bring_a_new_entity(
    project: Project, document: DocumentId
) -> None:
    commands.add_mention(project, document, INES, "PERSON", name="Ines Lindqvist")
    bundle = queries.bundle(project, document)
    assert bundle.entities[0].name == "Ines Lindqvist"
    assert bundle.mentions[0].entity == bundle.entities[0].id


def test_removing_a_quote_can_be_undone(project: Project, document: DocumentId) -> None:
    quote = commands.add_attribution(
        project, document, (AGREE, SIGN), kind=QuoteKind.DIRECT, cue=(SAID,)
    )
    before = queries.bundle(project, document)
    commands.remove(project, quote)
    assert queries.bundle(project, document).attributions == ()
    project.undo()
    assert queries.bundle(project, document) == before


def test_what_leans_on_a_removed_quote_lets_go_and_comes_back_with_undo(
    project: Project, document: DocumentId
) -> None:
    outer = commands.add_attribution(project, document, (AGREE,), kind=QuoteKind.DIRECT)
    commands.add_attribution(
        project, document, (SIGN,), kind=QuoteKind.DIRECT, parent=outer
    )
    commands.add_stance(
        project,
        document,
        holder=None,
        topic="pact",
        polarity="favor",
        evidence=(Evidence(attribution=outer), Evidence(spans=(INES,))),
    )
    before = queries.bundle(project, document)
    commands.remove(project, outer)
    after = queries.bundle(project, document)
    assert [quote.parent for quote in after.attributions] == [None]
    # What the quote said stays, as a passage.
    assert after.stances[0].evidence == tuple(
        Evidence(spans=(span,)) for span in (AGREE, INES)
    )
    project.undo()
    assert queries.bundle(project, document) == before


def test_a_span_beyond_the_text_is_refused(
    project: Project, document: DocumentId
) -> None:
    with pytest.raises(InvalidChangeError, match="beyond the text"):
        commands.add_mention(project, document, Span(0, 10_000), "PERSON")


def test_a_span_with_a_stray_blank_is_refused(
    project: Project, document: DocumentId
) -> None:
    with pytest.raises(InvalidChangeError, match="blank"):
        commands.add_mention(
            project, document, Span(INES.start - 1, INES.end), "PERSON"
        )


def test_a_quote_without_content_is_refused(
    project: Project, document: DocumentId
) -> None:
    with pytest.raises(InvalidChangeError, match="content"):
        commands.add_attribution(project, document, (), kind=QuoteKind.DIRECT)


def test_a_quote_cannot_be_nested_in_itself(
    project: Project, document: DocumentId
) -> None:
    outer = commands.add_attribution(project, document, (AGREE,), kind=QuoteKind.DIRECT)
    inner = commands.add_attribution(
        project, document, (SIGN,), kind=QuoteKind.DIRECT, parent=outer
    )
    with pytest.raises(InvalidChangeError, match="nested in itself"):
        commands.change_attribution(project, outer, parent=inner)


def test_a_refused_change_changes_nothing(
    project: Project, document: DocumentId
) -> None:
    quote = commands.add_attribution(project, document, (AGREE,), kind=QuoteKind.DIRECT)
    before = queries.bundle(project, document)
    with pytest.raises(InvalidChangeError):
        commands.change_attribution(
            project, quote, cue=(SAID,), content=(Span(0, 10_000),)
        )
    assert queries.bundle(project, document) == before


def test_parts_that_are_not_given_stay(project: Project, document: DocumentId) -> None:
    quote = commands.add_attribution(
        project, document, (AGREE,), kind=QuoteKind.DIRECT, source=(INES,), cue=(SAID,)
    )
    commands.change_attribution(project, quote, content=(AGREE, SIGN))
    changed = quote_of(project, document)
    assert (changed.content, changed.source, changed.cue) == (
        (AGREE, SIGN),
        (INES,),
        (SAID,),
    )


def test_a_stance_takes_a_topic_in_the_place_of_its_target(
    project: Project, document: DocumentId
) -> None:
    ministry = commands.add_entity(project, document, "ministry", "ORG")
    stance = commands.add_stance(
        project, document, holder=None, target=ministry, polarity="against"
    )
    commands.change_stance(project, stance, topic="toll decree", explicit=True)
    changed = stance_of(project, document)
    assert (changed.target, changed.topic, changed.explicit) == (
        None,
        "toll decree",
        True,
    )


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"topic": "pact", "polarity": "delighted"}, "not a polarity"),
        ({"polarity": "favor"}, "one target"),
        ({"topic": " ", "polarity": "favor"}, "topic is empty"),
    ],
)
def test_an_impossible_stance_is_refused(
    project: Project, document: DocumentId, fields: dict[str, str], reason: str
) -> None:
    with pytest.raises(InvalidChangeError, match=reason):
        commands.add_stance(
            project,
            document,
            holder=None,
            polarity=fields["polarity"],
            topic=fields.get("topic"),
        )


def test_merging_gathers_mentions_names_and_stances(
    project: Project, document: DocumentId
) -> None:
    kept = commands.add_entity(project, document, "Ines Lindqvist", "PERSON")
    merged = commands.add_entity(project, document, "Lindqvist", "PERSON")
    commands.add_mention(project, document, INES, "PERSON", entity=merged)
    commands.add_stance(
        project, document, holder=merged, topic="pact", polarity="favor"
    )
    before = queries.bundle(project, document)
    commands.merge_entities(project, document, kept, merged)
    after = queries.bundle(project, document)
    assert [entity.name for entity in after.entities] == ["Ines Lindqvist"]
    assert after.entities[0].aliases == ("Lindqvist",)
    assert after.mentions[0].entity == after.stances[0].holder == kept
    project.undo()
    assert queries.bundle(project, document) == before


def test_the_first_decision_opens_a_document(
    project: Project, document: DocumentId
) -> None:
    assert queries.bundle(project, document).document.state is DocumentState.TODO
    commands.add_mention(project, document, INES, "PERSON")
    assert queries.bundle(project, document).document.state is DocumentState.OPEN
    project.undo()
    assert queries.bundle(project, document).document.state is DocumentState.TODO


def test_metadata_can_be_set_and_taken_away(
    project: Project, document: DocumentId
) -> None:
    commands.set_metadata(project, document, outlet="Coast Courier", byline="R. O.")
    commands.set_metadata(project, document, byline=" ")
    metadata = queries.bundle(project, document).document.metadata
    assert metadata == {"outlet": "Coast Courier"}


@pytest.mark.parametrize("date", ["14 May", "2031-13-40", "20310514"])
def test_a_date_that_is_none_is_refused(
    project: Project, document: DocumentId, date: str
) -> None:
    with pytest.raises(InvalidChangeError, match="not a date"):
        commands.set_metadata(project, document, published=date)


def test_a_removed_document_is_gone_and_undo_brings_all_of_it_back(
    project: Project, document: DocumentId
) -> None:
    commands.add_mention(project, document, INES, "PERSON")
    before = queries.bundle(project, document)
    commands.remove_documents(project, document)
    assert queries.document_keys(project) == []
    with pytest.raises(NotFoundError):
        queries.bundle(project, document)
    project.undo()
    assert queries.bundle(project, document) == before


def test_typing_on_in_a_note_is_one_step(
    project: Project, document: DocumentId
) -> None:
    note = commands.add_note(project, document, "Ch")
    commands.edit_note(project, note, "Chec")
    commands.edit_note(project, note, "Check this")
    project.undo()
    assert queries.bundle(project, document).notes[0].text == "Ch"


def test_a_note_is_flagged_until_it_is_resolved(
    project: Project, document: DocumentId
) -> None:
    note = commands.add_note(project, document, "Who is this?")
    assert queries.state_counts(project).flagged == 1
    commands.resolve_note(project, note, resolved=True)
    assert queries.state_counts(project).flagged == 0


def test_what_is_not_there_is_named(project: Project, document: DocumentId) -> None:
    with pytest.raises(NotFoundError, match="nobody"):
        commands.add_mention(
            project, document, INES, "PERSON", entity=EntityId("nobody")
        )
    with pytest.raises(NotFoundError, match="nothing"):
        commands.accept(project, AnnotationId("nothing"))


def test_open_suggestions_of_no_layer_are_none(
    project: Project, document: DocumentId
) -> None:
    assert commands.accept_all(project, document, Layer.MENTIONS) == 0
    assert project.undo_kind() == "import_documents"
