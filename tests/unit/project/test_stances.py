"""Stances in a project: cells of the table, the rule for evidence, known targets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pressmark.errors import InvalidChangeError
from pressmark.model.attribution import QuoteKind
from pressmark.model.ids import AnnotationId, DocumentId, EntityId
from pressmark.model.scheme import NEWS, Rule
from pressmark.model.span import Span
from pressmark.model.stance import Evidence
from pressmark.model.stance_table import Target
from pressmark.project import commands, queries
from pressmark.project.project import Project
from tests.builders import span_of
from tests.projects import TEXT, article, made, reopened

TOLL, PIER = Target(topic="the toll"), Target(topic="the pier")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    opened = made(tmp_path, [article(), article("Nothing here.", "second")])
    yield opened
    opened.close()


@pytest.fixture
def document(project: Project) -> DocumentId:
    return queries.find_document(project, "article")


@pytest.fixture
def ines(project: Project, document: DocumentId) -> EntityId:
    return commands.add_entity(project, document, "Ines Lindqvist", "PERSON")


def polarities(project: Project, document: DocumentId) -> list[tuple[str | None, str]]:
    stances = queries.bundle(project, document).stances
    return [(stance.topic, stance.polarity) for stance in stances]


def test_an_empty_cell_gets_a_stance(project: Project, document: DocumentId) -> None:
    (made,) = commands.set_cell(
        project, document, holder=None, target=TOLL, polarity="none"
    )
    assert queries.bundle(project, document).stances[0].id == made
    assert polarities(project, document) == [("the toll", "none")]


def test_a_cell_with_stances_has_them_changed_in_one_step(
    project: Project, document: DocumentId, ines: EntityId
) -> None:
    for polarity in ("favor", "against"):
        commands.add_stance(
            project, document, holder=ines, topic="the toll", polarity=polarity
        )
    commands.set_cell(project, document, holder=ines, target=TOLL, polarity="mixed")
    assert polarities(project, document) == [("the toll", "mixed")] * 2
    assert project.undo() == "set_cell"
    assert [polarity for _, polarity in polarities(project, document)] == [
        "favor",
        "against",
    ]


def test_a_polarity_the_scheme_lacks_fits_no_cell(
    project: Project, document: DocumentId
) -> None:
    with pytest.raises(InvalidChangeError, match="is not a polarity"):
        commands.set_cell(project, document, holder=None, target=TOLL, polarity="angry")
    assert polarities(project, document) == []


def test_the_empty_cells_of_a_row_are_marked_in_one_step(
    project: Project, document: DocumentId, ines: EntityId
) -> None:
    commands.set_cell(project, document, holder=ines, target=TOLL, polarity="favor")
    marked = commands.mark_unexpressed(
        project, document, holder=ines, targets=[TOLL, PIER, Target(ines)]
    )
    assert marked == len([PIER, Target(ines)])
    assert polarities(project, document) == [
        ("the toll", "favor"),
        ("the pier", "none"),
        (None, "none"),
    ]
    project.undo()
    assert polarities(project, document) == [("the toll", "favor")]


def test_the_rule_for_evidence_is_kept_and_can_be_undone(project: Project) -> None:
    commands.set_evidence_required(project, True)
    assert project.scheme == replace(NEWS, rules=NEWS.rules | {Rule.EVIDENCE})
    project.undo()
    assert project.scheme == NEWS
    project.redo()
    assert project.scheme.evidence_required


def test_the_rule_for_evidence_outlives_the_window(tmp_path: Path) -> None:
    first = made(tmp_path)
    commands.set_evidence_required(first, True)
    with reopened(first) as again:
        assert again.scheme.evidence_required


def test_a_new_project_can_ask_for_evidence(tmp_path: Path) -> None:
    strict = replace(NEWS, rules=NEWS.rules | {Rule.EVIDENCE})
    with Project.create(tmp_path / "strict.pressmark", "ro", scheme=strict) as project:
        assert project.scheme == strict


def test_targets_of_other_articles_are_known_the_newest_first(
    project: Project, ines: EntityId
) -> None:
    second = queries.find_document(project, "second")
    for target in (TOLL, Target(ines), PIER, TOLL):
        commands.set_cell(
            project, second, holder=None, target=target, polarity="neutral"
        )
    known = queries.recent_targets(project)
    assert [one.name for one in known] == ["the pier", "Ines Lindqvist", "the toll"]
    assert [one.type for one in known] == ["", "PERSON", ""]
    assert known[1].target == Target(ines)


@pytest.fixture
def quote(project: Project, document: DocumentId) -> AnnotationId:
    content = (span_of(TEXT, "“We agree,”"), span_of(TEXT, "“and we will sign.”"))
    return commands.add_attribution(project, document, content, kind=QuoteKind.DIRECT)


def test_a_quote_that_goes_leaves_its_words_as_evidence(
    project: Project, document: DocumentId, quote: AnnotationId
) -> None:
    before = queries.bundle(project, document)
    passage = Evidence(spans=(Span(0, 3),))
    stance = commands.add_stance(
        project,
        document,
        holder=None,
        topic="the toll",
        polarity="favor",
        evidence=(Evidence(attribution=quote), passage),
    )
    with_quote = queries.bundle(project, document)
    commands.remove(project, quote)
    left = queries.bundle(project, document)
    assert [one.id for one in left.stances] == [stance]
    content = before.attributions[0].content
    assert left.stances[0].evidence == (Evidence(spans=content), passage)
    project.undo()
    assert queries.bundle(project, document) == with_quote
