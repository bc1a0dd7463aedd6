"""Decisions count at once, in the same step, and only on what nobody decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pressmark.model.bundle import Bundle
from pressmark.model.document import DocumentState
from pressmark.model.layer import Layer
from pressmark.model.review import Status
from pressmark.model.span import Span
from pressmark.project import commands, queries
from pressmark.project.commands.spreading_names import occurrences
from pressmark.project.project import Project
from pressmark.store import doctor
from tests.builders import SUGGESTED, bundle, span_of
from tests.projects import add, made

LAYERS = frozenset({Layer.REGIONS, Layer.MENTIONS, Layer.ATTRIBUTIONS})
FIRST = (
    "[Ines Lindqvist:PERSON=Ines Lindqvist] spoke. [Lindqvist:PERSON=Lindqvist] left."
    " People said that Lindqvist would return.\nGet the app\nThe end\nGet the app"
)
SECOND = "Later [Lindqvist:PERSON=Lindqvist] wrote a book.\n[Get the app:furniture]\n"
UNSEEN = "A book that Ines Lindqvist wrote.\n\nGet the app"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with made(tmp_path) as opened:
        yield opened
        assert list(doctor.examine(opened.db)) == []


def looked_through(project: Project, **marked: str) -> list[Bundle]:
    """Add articles, and what a run suggests in them; return them."""
    found = [bundle(text, name=name) for name, text in marked.items()]
    add(project, *(Bundle(one.document) for one in found))
    run = commands.start_run(project, "rules", "1", LAYERS)
    commands.store_suggestions(project, run, found)
    return found


def present(project: Project, article: Bundle) -> Bundle:
    return queries.bundle(project, article.document.id)


def named(project: Project, article: Bundle) -> list[tuple[str, str | None, Status]]:
    """Return the mentions of an article: words, name of the entity and status."""
    found = present(project, article)
    return [
        (
            mention.span.covered(found.document.text),
            entity.name if (entity := found.entity(mention.entity)) else None,
            mention.review.status,
        )
        for mention in found.mentions
    ]


def furniture(project: Project, article: Bundle) -> list[tuple[int, Status]]:
    found = present(project, article)
    return [(region.span.start, region.review.status) for region in found.regions]


OPEN = Status.SUGGESTED
YES = Status.ACCEPTED
FULL = "Ines Lindqvist"


def test_a_name_that_is_linked_is_suggested_in_the_rest_of_the_article(
    project: Project,
) -> None:
    (first,) = looked_through(project, first=FIRST)
    entity = first.mentions[0].entity
    commands.change_mention(project, first.mentions[1].id, entity=entity)
    assert named(project, first) == [
        (FULL, FULL, OPEN),
        ("Lindqvist", FULL, YES),
        ("Lindqvist", FULL, OPEN),
    ]


def test_one_undo_takes_the_decision_and_what_followed_back(project: Project) -> None:
    first, second = looked_through(project, first=FIRST, second=SECOND)
    before = [present(project, one) for one in (first, second)]
    entity = first.mentions[0].entity
    commands.change_mention(project, first.mentions[1].id, entity=entity)
    after = [present(project, one) for one in (first, second)]
    assert all(was != now for was, now in zip(before, after, strict=True))
    assert project.undo() == "change_mention"
    assert [present(project, one) for one in (first, second)] == before
    project.redo()
    assert [present(project, one) for one in (first, second)] == after


def test_a_linked_name_is_suggested_so_in_articles_looked_through(
    project: Project,
) -> None:
    first, second = looked_through(project, first=FIRST, second=SECOND)
    entity = first.mentions[0].entity
    commands.change_mention(project, first.mentions[1].id, entity=entity)
    assert named(project, second) == [("Lindqvist", FULL, OPEN)]
    assert [one.name for one in present(project, second).entities] == [FULL]


def test_a_name_that_was_missed_is_suggested_elsewhere_when_first_marked(
    project: Project,
) -> None:
    first, unseen = looked_through(project, first="Olga Brandt sang.", unseen=UNSEEN)
    commands.add_mention(
        project, unseen.document.id, span_of(UNSEEN, FULL), "PERSON", name=FULL
    )
    assert named(project, first) == []
    (other,) = looked_through(project, other="It rained when Olga Brandt sang.")
    commands.add_mention(
        project, first.document.id, Span(0, 11), "PERSON", name="Olga Brandt"
    )
    assert named(project, other) == [("Olga Brandt", "Olga Brandt", OPEN)]


def test_an_article_that_says_more_of_a_name_is_left_alone(project: Project) -> None:
    first, other = looked_through(
        project, first=FIRST, other="[Lindqvist:PERSON=Olof Lindqvist] sang."
    )
    entity = first.mentions[0].entity
    commands.change_mention(project, first.mentions[1].id, entity=entity)
    assert named(project, other) == [("Lindqvist", "Olof Lindqvist", OPEN)]


def test_what_a_person_decided_is_not_touched(project: Project) -> None:
    first, second = looked_through(project, first=FIRST, second=SECOND)
    commands.accept(project, second.mentions[0].id)
    entity = first.mentions[0].entity
    commands.change_mention(project, first.mentions[1].id, entity=entity)
    assert named(project, second) == [("Lindqvist", "Lindqvist", YES)]


def test_a_finished_article_is_not_touched(project: Project) -> None:
    first, second = looked_through(project, first=FIRST, second=SECOND)
    commands.set_state(project, second.document.id, DocumentState.DONE)
    entity = first.mentions[0].entity
    commands.change_mention(project, first.mentions[1].id, entity=entity)
    assert named(project, second) == [("Lindqvist", "Lindqvist", OPEN)]


def test_open_quotes_follow_their_speaker(project: Project) -> None:
    (first,) = looked_through(
        project,
        first="[Ines Lindqvist:PERSON=Ines Lindqvist] spoke."
        " [We agree:content 1], [[Lindqvist:PERSON=Lindqvist]:source 1] [said:cue 1].",
    )
    speaker = first.mentions[1].entity
    quote = first.attributions[0].id
    commands.change_attribution(project, quote, speaker=speaker)
    commands.reopen(project, quote)
    entity = first.mentions[0].entity
    commands.change_mention(project, first.mentions[1].id, entity=entity)
    (found,) = present(project, first).attributions
    assert found.speaker == entity


def test_a_speaker_is_suggested_for_other_quotes_of_the_source(
    project: Project,
) -> None:
    (first,) = looked_through(
        project,
        first="[We agree:content 1], [the minister:source 1] [said:cue 1]."
        " [They sign:content 2], [the minister:source 2] [said:cue 2]."
        " [It rains:content 3], [she:source 3] [said:cue 3].",
    )
    entity = commands.add_entity(project, first.document.id, FULL, "PERSON")
    quotes = [quote.id for quote in first.attributions]
    commands.change_attribution(project, quotes[0], speaker=entity)
    speakers = [quote.speaker for quote in present(project, first).attributions]
    assert speakers == [entity, entity, None]


def test_a_pronoun_decides_nothing_but_itself(project: Project) -> None:
    (first,) = looked_through(
        project,
        first="[Ines Lindqvist:PERSON=Ines Lindqvist] met [Olga:PERSON=Olga]."
        " [She:PERSON=Olga] won and [She:PERSON=Olga] lost.",
    )
    entity = first.mentions[0].entity
    commands.change_mention(project, first.mentions[2].id, entity=entity)
    assert named(project, first)[3] == ("She", "Olga", OPEN)


def test_a_rejected_string_is_taken_back_here_and_elsewhere(project: Project) -> None:
    first, second = looked_through(
        project, first="[Read:PERSON=Read] and [Read:PERSON=Read].", second=SECOND
    )
    (third,) = looked_through(project, third="[Read:PERSON=Read] on.")
    commands.reject(project, first.mentions[0].id)
    assert [status for *_, status in named(project, first)] == [Status.REJECTED]
    assert named(project, third) == []
    assert present(project, third).entities == ()
    project.undo()
    assert len(named(project, first)) == 2
    assert len(named(project, third)) == len(present(project, third).entities) == 1
    assert len(named(project, second)) == 1


def test_a_string_that_more_articles_accept_stays_in_others(project: Project) -> None:
    articles = [f"[Read:PERSON=Read] on {number}." for number in range(4)]
    found = looked_through(project, **{f"n{n}": a for n, a in enumerate(articles)})
    commands.accept(project, found[0].mentions[0].id)
    commands.accept(project, found[1].mentions[0].id)
    commands.reject(project, found[2].mentions[0].id)
    assert len(named(project, found[3])) == 1


def test_a_suggestion_with_a_note_stays(project: Project) -> None:
    (first,) = looked_through(project, first="[Read:PERSON=Read], [Read:PERSON=Read].")
    commands.add_note(project, first.document.id, "Who?", on=first.mentions[1].id)
    commands.reject(project, first.mentions[0].id)
    assert len(named(project, first)) == 2


def test_a_line_of_furniture_is_suggested_wherever_it_stands(project: Project) -> None:
    first, unseen = looked_through(project, first=FIRST, unseen=UNSEEN)
    start = first.document.text.index("Get the app")
    span = Span(start, start + len("Get the app"))
    commands.add_region(project, first.document.id, span, "furniture")
    last = first.document.text.rindex("Get the app")
    assert furniture(project, first) == [(start, YES), (last, OPEN)]
    line = unseen.document.text.index("Get the app")
    assert furniture(project, unseen) == [(line, OPEN)]
    project.undo()
    assert furniture(project, first) == furniture(project, unseen) == []


def test_a_line_that_was_taken_for_something_else_becomes_furniture(
    project: Project,
) -> None:
    first, other = looked_through(
        project, first=FIRST, other="[Get the app:subheading]\nText."
    )
    start = first.document.text.index("Get the app")
    span = Span(start, start + len("Get the app"))
    commands.add_region(project, first.document.id, span, "furniture")
    (region,) = present(project, other).regions
    assert region.label == "furniture"


def test_a_line_rejected_as_furniture_is_taken_back_elsewhere(project: Project) -> None:
    second, third = looked_through(project, second=SECOND, third=SECOND + "More.")
    commands.reject(project, second.regions[0].id)
    assert [status for _, status in furniture(project, second)] == [Status.REJECTED]
    assert furniture(project, third) == []
    project.undo()
    assert len(furniture(project, third)) == 1


def test_open_mentions_follow_a_new_alias(project: Project) -> None:
    first, second = looked_through(project, first=FIRST, second=SECOND)
    entity = first.entities[0]
    assert entity.name == FULL
    commands.change_entity(project, entity.id, aliases=("Lindqvist",))
    assert named(project, first)[1] == ("Lindqvist", FULL, OPEN)
    assert named(project, second) == [("Lindqvist", FULL, OPEN)]
    project.undo()
    assert named(project, second) == [("Lindqvist", "Lindqvist", OPEN)]


def test_open_mentions_elsewhere_follow_a_merge(project: Project) -> None:
    first, second = looked_through(project, first=FIRST, second=SECOND)
    full, short = sorted(first.entities, key=lambda entity: entity.name)
    commands.merge_entities(project, None, full.id, short.id)
    assert named(project, second) == [("Lindqvist", FULL, OPEN)]


def test_accepting_all_leaves_nothing_over(project: Project) -> None:
    (first,) = looked_through(project, first=FIRST)
    assert commands.accept_all(project, first.document.id, Layer.MENTIONS) == 2
    assert {status for *_, status in named(project, first)} == {YES}


def test_a_run_that_drops_what_followed_does_not_hinder_undo(project: Project) -> None:
    (first,) = looked_through(project, first=FIRST)
    entity = first.mentions[0].entity
    commands.change_mention(project, first.mentions[1].id, entity=entity)
    run = commands.start_run(project, "rules", "2", LAYERS)
    commands.store_suggestions(project, run, [Bundle(first.document)])
    assert project.undo() == "change_mention"
    assert named(project, first)[0] == ("Lindqvist", "Lindqvist", OPEN)


def test_a_key_given_to_something_else_does_not_hinder_undo(project: Project) -> None:
    first, second = looked_through(project, first=SECOND, second=SECOND + "More.")
    commands.reject(project, first.mentions[0].id)
    looked_through(project, third="[Olga Brandt:PERSON=Olga Brandt] sang.")
    assert project.undo() == "import_documents"
    assert project.undo() == "reject"
    assert named(project, second) == [("Lindqvist", "Lindqvist", OPEN)]


@pytest.mark.parametrize(
    ("text", "form", "starts"),
    [
        ("Lindqvist left.", "Lindqvist", [0]),
        ("Yesterday Lindqvist’s ship left.", "Lindqvist", []),
        ("a ship of Lindqvist’s left", "Lindqvist", [10]),
        ("Mr. Lindqvist left with President Lindqvist.", "Lindqvist", [4, 34]),
        ("Anna Lindqvist left Lindqvist Shipping.", "Lindqvist", []),
        ("Lindqvists, Lindqvist-led, O-Lindqvist", "Lindqvist", []),
        ("the Ines\n Lindqvist, of old", "Ines Lindqvist", [4]),
    ],
)
def test_a_name_is_found_where_it_stands_by_itself(
    text: str, form: str, starts: list[int]
) -> None:
    assert [span.start for span in occurrences(text, form)] == starts


@pytest.mark.parametrize(
    ("word", "text"), [("Will", "Will it rain, and will it snow?"), ("May", "By May.")]
)
def test_a_word_that_is_no_name_there_is_not_suggested(
    project: Project, word: str, text: str
) -> None:
    marked = f"[{word}:PERSON=Theo {word}] sang."
    first, other = looked_through(project, first=marked, other=text)
    commands.accept(project, first.mentions[0].id)
    assert named(project, other) == []


def test_rejected_suggestions_stay_rejected(project: Project) -> None:
    first, second = looked_through(project, first=FIRST, second=SECOND)
    commands.reject(project, second.mentions[0].id)
    commands.accept(project, first.mentions[0].id)
    assert named(project, second) == [("Lindqvist", "Lindqvist", Status.REJECTED)]


def test_imported_suggestions_follow_too(project: Project) -> None:
    first = bundle(FIRST, name="first", review=replace(SUGGESTED, score=None))
    add(project, first)
    entity = first.mentions[0].entity
    commands.change_mention(project, first.mentions[1].id, entity=entity)
    assert named(project, first)[2] == ("Lindqvist", FULL, OPEN)
