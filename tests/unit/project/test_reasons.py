"""Suggestions say which decisions they follow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pressmark import paths
from pressmark.extraction.guidance import KnownName
from pressmark.model.bundle import Bundle
from pressmark.model.ids import AnnotationId
from pressmark.model.review import Review, Status
from pressmark.project import commands, precedents, queries
from pressmark.project.project import Project
from pressmark.settings import Settings
from tests.builders import SUGGESTED, bundle
from tests.projects import add, made

ACCEPTED = replace(SUGGESTED, status=Status.ACCEPTED)
REJECTED = replace(SUGGESTED, status=Status.REJECTED)
NAMED = "[Lindqvist:PERSON=Ines Lindqvist] spoke.\n[Share this page:furniture]"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with made(tmp_path) as opened:
        yield opened


def decided(project: Project, *reviews: Review, marked: str = NAMED) -> None:
    """Add an article for each review, marked alike."""
    start = queries.document_count(project)
    add(
        project,
        *(
            bundle(f"{marked} {number}", name=f"decided {number}", review=review)
            for number, review in enumerate(reviews, start)
        ),
    )


def open_article(project: Project, marked: str = NAMED) -> Bundle:
    suggested = bundle(marked + " Today.", name="open")
    add(project, suggested)
    return suggested


def reasons(project: Project, suggested: Bundle) -> dict[AnnotationId, str]:
    return queries.reasons(project, suggested.document.id)


def test_without_decisions_there_are_no_reasons(project: Project) -> None:
    assert reasons(project, open_article(project)) == {}


def test_a_name_and_a_line_are_as_in_other_articles(project: Project) -> None:
    decided(project, ACCEPTED, ACCEPTED, ACCEPTED)
    suggested = open_article(project)
    assert reasons(project, suggested) == {
        suggested.mentions[0].id: "as in 3 articles",
        suggested.regions[0].id: "as in 3 articles",
    }


def test_the_greater_number_of_articles_counts(project: Project) -> None:
    decided(project, ACCEPTED, ACCEPTED, REJECTED)
    assert set(reasons(project, open_article(project)).values()) == {"as in 2 articles"}


def test_decisions_that_balance_are_no_precedent(project: Project) -> None:
    decided(project, ACCEPTED, REJECTED)
    assert reasons(project, open_article(project)) == {}
    found = precedents.guidance(project, Settings())
    assert "Lindqvist" not in {**found.names, **found.not_names}
    assert not found.furniture
    assert not found.not_furniture


def test_decided_names_and_lines_guide_the_extraction(project: Project) -> None:
    decided(project, ACCEPTED, ACCEPTED)
    found = precedents.guidance(project, Settings())
    known = KnownName("Ines Lindqvist", "PERSON", 2)
    assert found.names == {"Lindqvist": known, "Ines Lindqvist": known}
    assert found.furniture == {"share this page": 2}


def test_rejected_names_and_lines_guide_the_extraction(project: Project) -> None:
    decided(project, REJECTED)
    found = precedents.guidance(project, Settings())
    assert found.not_names == {"Lindqvist": 1}
    assert found.not_furniture == {"share this page": 1}


def test_a_rejected_part_of_an_accepted_name_is_no_precedent(project: Project) -> None:
    decided(project, REJECTED)
    (document,) = queries.bundles(project)
    commands.add_mention(
        project, document.document.id, document.mentions[0].span, "PERSON"
    )
    assert not precedents.guidance(project, Settings()).not_names


def test_descriptions_and_pronouns_are_no_precedents(project: Project) -> None:
    marked = "[the minister:PERSON=Ines Lindqvist] and [She:PERSON=Ines Lindqvist]"
    decided(project, ACCEPTED, marked=marked)
    assert set(precedents.guidance(project, Settings()).names) == {"Ines Lindqvist"}


def test_decisions_in_the_same_article_are_a_reason(project: Project) -> None:
    twice = "[Lindqvist:PERSON=Ines Lindqvist], [Lindqvist:PERSON=Ines Lindqvist]"
    suggested = open_article(project, twice)
    commands.accept(project, suggested.mentions[0].id)
    (reason,) = reasons(project, suggested).values()
    assert reason == "as elsewhere in this article"


def test_a_speaker_is_as_in_other_articles(project: Project) -> None:
    suggested = open_article(
        project, "[We agree:content 1], [Lindqvist:source 1] [said:cue 1]."
    )
    (quote,) = suggested.attributions
    other = bundle(NAMED, name="other", review=ACCEPTED)
    add(project, other)
    entity = commands.add_entity(
        project, suggested.document.id, "Ines Lindqvist", "PERSON"
    )
    commands.change_attribution(project, quote.id, speaker=entity)
    commands.reopen(project, quote.id)
    assert reasons(project, suggested) == {quote.id: "speaker as in 1 article"}


def test_an_accepted_speaker_makes_a_source_a_known_name(project: Project) -> None:
    suggested = open_article(
        project, "[We agree:content 1], [Lindqvist, a pilot:source 1] [said:cue 1]."
    )
    (quote,) = suggested.attributions
    entity = commands.add_entity(
        project, suggested.document.id, "Ines Lindqvist", "PERSON"
    )
    commands.change_attribution(project, quote.id, speaker=entity)
    names = precedents.guidance(project, Settings()).names
    assert names["Lindqvist"] == KnownName("Ines Lindqvist", "PERSON", 1)


def test_an_alias_that_a_person_gave_is_a_known_name(project: Project) -> None:
    suggested = open_article(project)
    (entity,) = suggested.entities
    commands.change_entity(project, entity.id, aliases=("The Pilot",))
    names = precedents.guidance(project, Settings()).names
    assert names["The Pilot"] == KnownName("Ines Lindqvist", "PERSON", 1)


def test_names_in_lists_say_so(project: Project) -> None:
    suggested = open_article(project)
    mention = suggested.mentions[0].id
    listed = "Lindqvist = Ines Lindqvist\n"
    personal = paths.name_list_file()
    personal.parent.mkdir(parents=True, exist_ok=True)
    personal.write_text(listed, "utf-8")
    try:
        assert reasons(project, suggested) == {mention: "in your name list"}
        commands.set_name_list(project, listed)
        assert reasons(project, suggested) == {mention: "in the project’s name list"}
    finally:
        personal.unlink()
