"""Changing parts of what is marked, each taken back as a whole."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pressmark.errors import InvalidChangeError
from pressmark.model.attribution import Act, QuoteKind
from pressmark.model.document import DocumentState, Region
from pressmark.model.ids import AnnotationId, DocumentId, new_id
from pressmark.model.restriction import EVERYTHING
from pressmark.model.review import Review, Status, by_annotator
from pressmark.model.span import Span
from pressmark.model.stance import Evidence
from pressmark.project import commands, queries, transfer
from pressmark.project.project import Project
from tests.projects import TEXT, add, article


@pytest.fixture
def quote(project: Project, document: DocumentId) -> AnnotationId:
    return commands.add_attribution(
        project, document, (Span(0, 11),), kind=QuoteKind.DIRECT
    )


def test_evidence_is_changed_and_comes_back(
    project: Project, document: DocumentId, quote: AnnotationId
) -> None:
    stance = commands.add_stance(
        project,
        document,
        holder=None,
        topic="pact",
        polarity="favor",
        evidence=(Evidence(spans=(Span(0, 3), Span(4, 11))),),
    )
    before = queries.bundle(project, document)
    evidence = (Evidence(attribution=quote), Evidence(spans=(Span(0, 3),)))
    commands.change_stance(project, stance, evidence=evidence)
    changed = queries.bundle(project, document)
    assert changed.stances[0].evidence == evidence
    project.undo()
    assert queries.bundle(project, document) == before
    project.redo()
    assert queries.bundle(project, document) == changed


def test_a_target_takes_the_place_of_a_topic_and_the_other_way_round(
    project: Project, document: DocumentId
) -> None:
    ministry = commands.add_entity(project, document, "ministry", "ORG")
    stance = commands.add_stance(
        project, document, holder=None, topic="pact", polarity="favor"
    )
    commands.change_stance(project, stance, target=ministry)
    changed = queries.bundle(project, document).stances[0]
    assert (changed.target, changed.topic) == (ministry, None)
    commands.change_stance(project, stance, topic="pact")
    changed = queries.bundle(project, document).stances[0]
    assert (changed.target, changed.topic) == (None, "pact")


def test_a_change_of_nothing_leaves_nothing_to_undo(
    project: Project, document: DocumentId
) -> None:
    region = commands.add_region(project, document, Span(0, 11), "headline")
    entity = commands.add_entity(project, document, "ministry", "ORG")
    commands.change_region(project, region)
    commands.change_entity(project, entity)
    commands.set_metadata(project, document)
    assert project.undo_kind() == "add_entity"


def test_a_change_of_nothing_keeps_the_time_of_the_decision(project: Project) -> None:
    decided = Review(Status.ACCEPTED, by_annotator("ro"), at="2024-05-06T07:08:09Z")
    region = Region(AnnotationId(new_id()), Span(0, 11), "headline", decided)
    other = article("“We agree,” and more.", "other")
    add(
        project,
        replace(
            other,
            document=replace(other.document, state=DocumentState.OPEN),
            regions=(region,),
        ),
    )
    commands.change_region(project, region.id, span=Span(0, 11), label="headline")
    assert queries.bundle(project, other.document.id).regions == (region,)
    assert project.undo_kind() == "import_documents"


def test_quotes_are_nested_only_in_quotes_of_their_article(
    project: Project, document: DocumentId, quote: AnnotationId
) -> None:
    add(project, article(TEXT + " More.", "other"))
    other = queries.find_document(project, "other")
    there = commands.add_attribution(
        project, other, (Span(0, 11),), kind=QuoteKind.DIRECT, act=Act.SPEECH
    )
    mention = commands.add_mention(project, document, Span(17, 31), "PERSON")
    for parent in (there, mention):
        with pytest.raises(InvalidChangeError, match="of its article"):
            commands.change_attribution(project, quote, parent=parent)


def test_a_mention_is_not_changed_as_a_quote(
    project: Project, document: DocumentId
) -> None:
    mention = commands.add_mention(project, document, Span(17, 31), "PERSON")
    with pytest.raises(InvalidChangeError, match="is a mention"):
        commands.change_attribution(project, mention, cue=())


def test_a_mark_may_end_where_the_text_ends(
    project: Project, document: DocumentId
) -> None:
    last = Span(len(TEXT) - 8, len(TEXT))
    commands.add_mention(project, document, last, "EVENT")
    assert queries.bundle(project, document).mentions[0].span == last
    beyond = Span(len(TEXT) - 8, len(TEXT) + 1)
    with pytest.raises(InvalidChangeError, match="beyond the text"):
        commands.add_mention(project, document, beyond, "EVENT")


def test_an_export_says_what_it_wrote_and_lost(
    project: Project, tmp_path: Path
) -> None:
    output = tmp_path / "out.jsonl"
    report = transfer.export_project(project, "jsonl", output, statuses=EVERYTHING)
    told = report.as_json()
    assert (told["written"], told["losses"]) == (1, [])
    names = [one.name for one in transfer.formats()]
    assert names == sorted(names)


def test_a_file_that_cannot_be_read_is_rejected_with_the_reason(
    project: Project, tmp_path: Path
) -> None:
    loop = tmp_path / "loop.txt"
    loop.symlink_to(loop)
    (plain := tmp_path / "README").write_text("Plain words.")
    report = transfer.import_sources(project, [loop, plain])
    assert report.added == 1
    assert "cannot be read" in report.rejected[0].reason
