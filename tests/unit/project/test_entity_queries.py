"""What can be asked about the entities of a project."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressmark.model.ids import EntityId
from pressmark.model.layer import Layer
from pressmark.project import commands, queries
from pressmark.project.project import Project
from pressmark.project.queries import EntityFilter, EntityRow
from tests.builders import bundle
from tests.projects import made

FIRST = bundle(
    "[“Yes,”:content 1] [said:cue 1] [[Zoë Berg:PERSON=Zoë Berg]:source 1] in"
    " [Halvern:GPE=Halvern]. [Berg:PERSON=Zoë Berg] left.",
    name="first",
)
SECOND = bundle("[Z. Berg:PERSON=Z. Berg] and [Bo Berg:PERSON=Bo Berg].", name="second")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    opened = made(tmp_path, [FIRST, SECOND])
    zoe = named(opened, "Zoë Berg").entity.id
    commands.change_attribution(opened, FIRST.attributions[0].id, speaker=zoe)
    return opened


@pytest.fixture(autouse=True)
def _closed(project: Project) -> object:
    yield
    project.close()


def named(project: Project, name: str) -> EntityRow:
    rows = queries.entity_rows(project, queries.entity_keys(project))
    (found,) = [row for row in rows if row.entity.name == name]
    return found


def names(project: Project, wanted: EntityFilter) -> list[str]:
    keys = queries.entity_keys(project, wanted)
    return [row.entity.name for row in queries.entity_rows(project, keys)]


def test_entities_are_found_by_words_without_accents_and_by_type(
    project: Project,
) -> None:
    assert names(project, EntityFilter(words="zoe")) == ["Zoë Berg"]
    places = EntityFilter(types=frozenset({"GPE"}))
    assert names(project, places) == ["Halvern"]
    by_name = EntityFilter(by_name=True)
    assert names(project, by_name) == ["Bo Berg", "Halvern", "Z. Berg", "Zoë Berg"]


def test_a_removed_article_has_no_entities(project: Project) -> None:
    commands.remove_documents(project, SECOND.document.id)
    assert sorted(names(project, EntityFilter())) == ["Halvern", "Zoë Berg"]


def test_an_alias_finds_its_entity(project: Project) -> None:
    zoe = named(project, "Zoë Berg").entity.id
    commands.change_entity(project, zoe, aliases=("The Pilot",))
    assert names(project, EntityFilter(words="pilot")) == ["Zoë Berg"]
    assert named(project, "Zoë Berg").is_known


def test_uses_are_counted_in_all_articles_and_in_one(project: Project) -> None:
    row = named(project, "Zoë Berg")
    assert (row.articles, row.mentions, row.waiting) == (1, 2, 2)
    whole = queries.entity_use(project, row.entity.id)
    assert (whole.mentions, whole.quotes, whole.stances, whole.articles) == (2, 1, 0, 1)
    elsewhere = queries.entity_use(project, row.entity.id, SECOND.document.id)
    assert (elsewhere.mentions, elsewhere.quotes, elsewhere.articles) == (0, 0, 0)


def test_mentions_quotes_and_stances_are_told_in_context(project: Project) -> None:
    zoe = named(project, "Zoë Berg").entity.id
    first, second = queries.linked_hits(project, Layer.MENTIONS, zoe, 0, 10)
    assert (first.hit.match, second.hit.match) == ("Zoë Berg", "Berg")
    assert second.hit.before.endswith("in Halvern. ")
    assert second.hit.after == " left."
    assert queries.linked_hits(project, Layer.MENTIONS, zoe, 1, 1) == [second]
    (quote,) = queries.linked_hits(project, Layer.ATTRIBUTIONS, zoe, 0, 10)
    assert (quote.hit.match, quote.label, quote.about) == ("“Yes,”", "direct", "")
    assert quote.annotation == FIRST.attributions[0].id


@pytest.mark.parametrize(
    ("holds", "about"), [(True, "harbour tolls"), (False, "Z. Berg →")]
)
def test_a_stance_says_who_or_what_is_on_the_other_side(
    project: Project, holds: bool, about: str
) -> None:
    zoe, other = (named(project, name).entity.id for name in ("Zoë Berg", "Z. Berg"))
    commands.add_stance(
        project,
        FIRST.document.id,
        holder=zoe if holds else other,
        target=None if holds else zoe,
        topic="harbour tolls" if holds else None,
        polarity="favor",
    )
    (stance,) = queries.linked_hits(project, Layer.STANCES, zoe, 0, 10)
    assert (stance.label, stance.about, stance.hit.match) == ("favor", about, "")


def test_those_of_other_articles_are_offered_by_their_beginnings(
    project: Project,
) -> None:
    found = queries.known_entities(project, "b", without=FIRST.document.id)
    assert [row.entity.name for row in found] == ["Bo Berg", "Z. Berg"]
    assert queries.known_entities(project, "zoe", without=FIRST.document.id) == []


def test_namesakes_and_those_perhaps_the_same_are_told(project: Project) -> None:
    zoe = named(project, "Zoë Berg").entity.id
    found = queries.lookalikes(project, zoe)
    assert [row.entity.name for row in found] == ["Z. Berg"]
    (same,) = queries.namesakes(project, ["Bo Berg"], zoe)
    assert same.entity.name == "Bo Berg"
    assert queries.namesakes(project, ["Zoë Berg"], zoe) == []
    beside = queries.entity_rows(project, queries.lookalike_keys(project))
    assert [row.entity.name for row in beside] == ["Zoë Berg", "Z. Berg"]


def test_open_notes_on_an_entity_are_told(project: Project) -> None:
    zoe = named(project, "Zoë Berg").entity.id
    note = commands.add_note(project, FIRST.document.id, "Which Berg?", on=zoe)
    assert queries.notes_on_entity(project, zoe) == ["Which Berg?"]
    commands.resolve_note(project, note, True)
    assert queries.notes_on_entity(project, zoe) == []
    assert queries.entity(project, EntityId(zoe)).name == "Zoë Berg"
