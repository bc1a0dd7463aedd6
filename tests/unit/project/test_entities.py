"""Entities belong to the project: merged, split, moved and removed in all articles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pressmark.errors import InvalidChangeError
from pressmark.model.bundle import Bundle, check_bundle
from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.layer import Layer
from pressmark.model.review import Status
from pressmark.project import commands, queries
from pressmark.project.project import Project
from pressmark.store import doctor
from tests.builders import bundle
from tests.projects import add, made

LAYERS = frozenset({Layer.MENTIONS, Layer.ATTRIBUTIONS})
FIRST = (
    "[Ann Smith:PERSON=Ann Smith] came. [“Yes,”:content 1] [said:cue 1]"
    " [[Smith:PERSON=Ann Smith]:source 1]. [Ann Smith:PERSON=Ann Smith] left."
)
SECOND = "[Ann Smith:PERSON=Ann Smith] wrote to [the ministry:ORG=the ministry]."
THIRD = "[A. Smith:PERSON=A. Smith] and [the ministry:ORG=the ministry] agree."


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with made(tmp_path) as opened:
        yield opened
        assert list(doctor.examine(opened.db)) == []
        for one in queries.bundles(opened):
            assert check_bundle(one) == []


def looked_through(project: Project, *marked: str) -> list[Bundle]:
    """Add articles with what a run suggests in them, one run each; return them."""
    before = queries.document_count(project)
    names = [f"article {before + number}" for number in range(len(marked))]
    found = [bundle(text, name=name) for text, name in zip(marked, names, strict=True)]
    add(project, *(Bundle(one.document) for one in found))
    for one in found:
        run = commands.start_run(project, "rules", "1", LAYERS)
        commands.store_suggestions(project, run, [one])
    return present(project)


def present(project: Project) -> list[Bundle]:
    return list(queries.bundles(project))


def entity(article: Bundle, name: str) -> EntityId:
    (found,) = [one.id for one in article.entities if one.name == name]
    return found


def names(project: Project) -> list[list[str]]:
    return [[one.name for one in article.entities] for article in present(project)]


def undone(project: Project, kind: str, before: list[Bundle]) -> None:
    """See that one undo brings everything back, and redo does it again."""
    after = present(project)
    assert project.undo() == kind
    assert present(project) == before
    assert project.redo() == kind
    assert present(project) == after
    project.undo()
    assert present(project) == before
    project.redo()


def test_articles_share_what_is_called_alike(project: Project) -> None:
    first, second, _ = looked_through(project, FIRST, SECOND, THIRD)
    assert entity(first, "Ann Smith") == entity(second, "Ann Smith")


def test_a_description_is_another_one_in_every_article(project: Project) -> None:
    _, second, third = looked_through(project, FIRST, SECOND, THIRD)
    assert entity(second, "the ministry") != entity(third, "the ministry")


def test_a_name_of_another_type_is_another_entity(project: Project) -> None:
    as_ship = SECOND.replace("PERSON", "PRODUCT")
    first, second = looked_through(project, FIRST, as_ship)
    assert entity(first, "Ann Smith") != entity(second, "Ann Smith")


def test_a_namesake_goes_to_whom_most_articles_decided_on(project: Project) -> None:
    first, second = looked_through(project, FIRST, SECOND)
    ann = entity(first, "Ann Smith")
    commands.accept(project, *(one.id for one in first.mentions))
    other = commands.split_entity(project, ann, second.mentions[0].id)
    (third,) = looked_through(project, SECOND.replace("wrote", "spoke"))[2:]
    # One article each: nobody can say which of the two it is.
    assert entity(third, "Ann Smith") not in (ann, other)
    commands.move_to_entity(project, ann, third.mentions[0].id)
    fourth = looked_through(project, SECOND.replace("wrote", "sang"))[3]
    assert entity(fourth, "Ann Smith") == ann


def test_entities_are_merged_in_all_articles(project: Project) -> None:
    first, _, third = looked_through(project, FIRST, SECOND, THIRD)
    before = present(project)
    ann, short = entity(first, "Ann Smith"), entity(third, "A. Smith")
    commands.merge_entities(project, None, kept=short, merged=ann)
    after = present(project)
    assert [entity(one, "A. Smith") for one in after] == [short] * 3
    assert {one.entity for one in after[0].mentions} == {short}
    assert after[0].entities[0].aliases == ("Ann Smith",)
    assert queries.entity_keys(project) == queries.entity_keys(
        project, queries.EntityFilter(types=frozenset({"PERSON", "ORG"}))
    )
    assert len(queries.entity_keys(project)) == 3
    undone(project, "merge_entities", before)


def test_notes_quotes_and_stances_follow_a_merge(project: Project) -> None:
    first, _, third = looked_through(project, FIRST, SECOND, THIRD)
    ann, short = entity(first, "Ann Smith"), entity(third, "A. Smith")
    here = first.document.id
    commands.add_note(project, here, "Who?", on=ann)
    commands.change_attribution(project, first.attributions[0].id, speaker=ann)
    commands.change_attribution(project, first.attributions[0].id, printed=ann)
    commands.add_stance(project, here, holder=ann, target=ann, polarity="favor")
    before = present(project)
    commands.merge_entities(project, None, kept=short, merged=ann)
    after = present(project)[0]
    quote, stance = after.attributions[0], after.stances[0]
    assert {quote.speaker, quote.printed, stance.holder, stance.target} == {short}
    assert after.notes[0].on == short
    undone(project, "merge_entities", before)


def test_a_merge_in_one_article_leaves_the_others(project: Project) -> None:
    first, _, third = looked_through(project, FIRST, SECOND, THIRD)
    ann, short = entity(first, "Ann Smith"), entity(third, "A. Smith")
    before = present(project)
    commands.merge_entities(project, first.document.id, kept=short, merged=ann)
    assert names(project)[:2] == [["A. Smith"], ["Ann Smith", "the ministry"]]
    undone(project, "merge_entities", before)


def test_mentions_are_split_off_with_their_quotes(project: Project) -> None:
    (first,) = looked_through(project, FIRST)
    ann = entity(first, "Ann Smith")
    commands.change_attribution(project, first.attributions[0].id, speaker=ann)
    commands.reopen(project, first.attributions[0].id)
    before = present(project)
    made = commands.split_entity(project, ann, first.mentions[1].id, name="Bob Smith")
    (after,) = present(project)
    assert [one.entity for one in after.mentions] == [ann, made, ann]
    moved = after.mentions[1].review
    assert (moved.status, moved.corrects) == (Status.ACCEPTED, {"entity": ann})
    quote = after.attributions[0]
    assert (quote.speaker, quote.review.status) == (made, Status.SUGGESTED)
    assert names(project) == [["Ann Smith", "Bob Smith"]]
    undone(project, "split_entity", before)


def test_with_the_last_mention_goes_all_that_is_left(project: Project) -> None:
    first, second = looked_through(project, FIRST, SECOND)
    ann, here = entity(first, "Ann Smith"), second.document.id
    commands.add_stance(project, here, holder=ann, topic="tolls", polarity="favor")
    commands.add_note(project, here, "Who?", on=ann)
    before = present(project)
    made = commands.split_entity(project, ann, second.mentions[0].id)
    after = present(project)[1]
    assert (after.stances[0].holder, after.notes[0].on) == (made, made)
    assert ann not in {one.id for one in after.entities}
    assert ann in {one.id for one in present(project)[0].entities}
    undone(project, "split_entity", before)


def test_a_quote_is_moved_alone(project: Project) -> None:
    first, _, third = looked_through(project, FIRST, SECOND, THIRD)
    ann, short = entity(first, "Ann Smith"), entity(third, "A. Smith")
    quote = first.attributions[0].id
    commands.change_attribution(project, quote, speaker=ann)
    commands.change_attribution(project, quote, printed=ann)
    commands.move_to_entity(project, short, quote)
    after = present(project)[0]
    moved = after.attributions[0]
    assert (moved.speaker, moved.printed) == (short, ann)
    assert {one.entity for one in after.mentions} == {ann}
    commands.move_to_entity(project, short, quote, was=ann)
    assert present(project)[0].attributions[0].printed == short


def test_nothing_or_a_page_label_cannot_be_moved(project: Project) -> None:
    (first,) = looked_through(project, FIRST + "\n[Read on:subheading]")
    ann = entity(first, "Ann Smith")
    with pytest.raises(InvalidChangeError, match="Choose"):
        commands.move_to_entity(project, ann)
    region = commands.add_region(
        project, first.document.id, first.mentions[0].span, "byline"
    )
    with pytest.raises(InvalidChangeError, match="page label"):
        commands.move_to_entity(project, ann, region)


def test_every_mention_is_relabelled_and_keeps_its_state(project: Project) -> None:
    first, second = looked_through(project, FIRST, SECOND)
    ann = entity(first, "Ann Smith")
    commands.accept(project, first.mentions[0].id)
    commands.reject(project, second.mentions[0].id)
    before = present(project)
    assert commands.relabel_mentions(project, ann, "ORG") == 3
    after = present(project)
    assert [one.label for one in after[0].mentions] == ["ORG"] * 3
    assert after[1].mentions[0].label == "PERSON"
    states = [one.review.status for one in after[0].mentions]
    assert states == [Status.ACCEPTED, Status.SUGGESTED, Status.SUGGESTED]
    assert after[0].mentions[0].review.corrects == {"label": "PERSON"}
    undone(project, "relabel_mentions", before)


def test_mentions_are_relabelled_in_one_article(project: Project) -> None:
    first, second = looked_through(project, FIRST, SECOND)
    ann = entity(first, "Ann Smith")
    assert commands.relabel_mentions(project, ann, "ORG", second.document.id) == 1
    assert {one.label for one in present(project)[0].mentions} == {"PERSON"}


def test_a_new_type_takes_the_labels_along(project: Project) -> None:
    first, _ = looked_through(project, FIRST, SECOND)
    ann = entity(first, "Ann Smith")
    commands.change_mention(project, first.mentions[1].id, label="WORK_OF_ART")
    before = present(project)
    commands.change_entity(project, ann, type="ORG", relabelled=True)
    labels = [one.label for one in present(project)[0].mentions]
    assert labels == ["ORG", "WORK_OF_ART", "ORG"]
    undone(project, "change_entity", before)


def test_what_is_used_cannot_be_removed(project: Project) -> None:
    first, _ = looked_through(project, FIRST, SECOND)
    with pytest.raises(InvalidChangeError, match="still used"):
        commands.remove_entity(project, entity(first, "Ann Smith"))


@pytest.mark.parametrize("here_only", [True, False])
def test_an_unused_entity_is_removed(project: Project, here_only: bool) -> None:
    first, _ = looked_through(project, FIRST, SECOND)
    here = first.document.id
    unused = commands.add_entity(project, here, "Nobody", "PERSON")
    commands.add_note(project, here, "Who?", on=unused)
    commands.remove_note(project, present(project)[0].notes[0].id)
    before = present(project)
    commands.remove_entity(project, unused, here if here_only else None)
    assert names(project)[0] == ["Ann Smith"]
    undone(project, "remove_entity", before)


def test_an_entity_that_lost_its_last_mention_leaves_the_article(
    project: Project,
) -> None:
    _, second, third = looked_through(project, FIRST, SECOND, THIRD)
    before = present(project)
    ministry = entity(second, "the ministry")
    commands.change_mention(project, third.mentions[1].id, entity=ministry)
    assert entity(present(project)[2], "the ministry") == ministry
    assert len(present(project)[2].entities) == 2
    undone(project, "change_mention", before)


def test_the_key_of_a_removed_entity_is_not_given_again(project: Project) -> None:
    (first,) = looked_through(project, FIRST)
    here = first.document.id
    gone = commands.add_entity(project, here, "Nobody", "PERSON")
    commands.remove_entity(project, gone)
    looked_through(project, SECOND, THIRD)
    project.undo()
    assert project.undo() == "remove_entity"
    assert "Nobody" in {one.name for one in present(project)[0].entities}


def test_suggestions_do_not_hinder_taking_back_what_they_lean_on(
    project: Project,
) -> None:
    (first,) = looked_through(project, THIRD)
    span = first.mentions[0].span
    commands.remove(project, AnnotationId(first.mentions[0].id))
    commands.add_mention(project, first.document.id, span, "PERSON", name="Ann Smith")
    found = bundle(SECOND, name="later")
    add(project, Bundle(found.document))
    run = commands.start_run(project, "rules", "1", LAYERS)
    commands.store_suggestions(project, run, [found])
    assert project.undo() == "import_documents"
    assert project.undo() == "add_mention"


def test_all_of_an_article_is_split_off_and_stays_open(project: Project) -> None:
    first, second = looked_through(project, FIRST, SECOND)
    ann = entity(first, "Ann Smith")
    before = present(project)
    made = commands.split_entity(
        project, ann, document=first.document.id, name="Ann Smythe"
    )
    after = present(project)
    assert {one.entity for one in after[0].mentions} == {made}
    states = {one.review.status for one in after[0].mentions}
    assert states == {Status.SUGGESTED}
    assert after[1] == second
    undone(project, "split_entity", before)


def test_a_mention_by_a_known_name_is_of_the_known_entity(project: Project) -> None:
    first, _, third = looked_through(project, FIRST, SECOND, THIRD)
    mention = third.mentions[0]
    commands.remove(project, mention.id)
    made = commands.add_mention(
        project, third.document.id, mention.span, "PERSON", name="Ann Smith"
    )
    (found,) = [one for one in present(project)[2].mentions if one.id == made]
    assert found.entity == entity(first, "Ann Smith")
