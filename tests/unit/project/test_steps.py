"""The history as a person reads it, and going back in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressmark.errors import UndoConflictError
from pressmark.model.document import DocumentState
from pressmark.model.ids import EntityId
from pressmark.model.progress import Cancelled
from pressmark.project import commands, queries
from pressmark.project.project import Project
from pressmark.project.queries import ToldStep
from tests.builders import Stopped, bundle
from tests.projects import add, made, reopened

ARTICLE = bundle(
    "[Ann Smith:PERSON=Ann Smith] met [Bo Berg:PERSON=Bo Berg]. [“We agree,”:content 1]"
    " [said:cue 1] [Ann Smith:source 1].",
    headline="Two mayors agree",
)
DOCUMENT = ARTICLE.document.id
ANN, BO = ARTICLE.mentions
(QUOTE,) = ARTICLE.attributions


@pytest.fixture
def article(project: Project) -> Project:
    add(project, ARTICLE)
    return project


def told(project: Project, number: int = 0) -> ToldStep:
    return queries.told_steps_of(project, queries.step_ids(project))[number]


def test_a_decision_is_told_with_its_words_and_where_it_was_made(
    article: Project,
) -> None:
    commands.accept(article, BO.id)
    step = told(article)
    assert (step.kind, step.words, step.title) == (
        "accept",
        "Bo Berg",
        "Two mayors agree",
    )
    assert step.document == DOCUMENT
    assert step.annotation == BO.id
    assert (step.before["status"], step.after["status"]) == ("suggested", "accepted")
    assert step.annotator == article.annotator


def test_a_quote_is_told_by_its_content(article: Project) -> None:
    commands.reject(article, QUOTE.id)
    assert told(article).words == "“We agree,”"


def test_a_step_tells_how_many_things_it_changed_alike(article: Project) -> None:
    commands.accept(article, ANN.id, BO.id)
    (accepted,) = (part for part in told(article).parts if part.now == "accepted")
    assert (accepted.table, accepted.was, accepted.rows) == ("mention", "suggested", 2)


def test_entities_are_told_by_name(article: Project) -> None:
    commands.change_mention(article, BO.id, entity=ANN.entity)
    step = told(article)
    assert (step.before["entity"], step.after["entity"]) == ("Bo Berg", "Ann Smith")


def test_an_undone_step_no_longer_holds_and_the_undo_tells_what_it_undid(
    article: Project,
) -> None:
    commands.accept(article, BO.id)
    article.undo()
    assert not told(article, 1).holds
    undo = told(article)
    assert (undo.kind, undo.turns, undo.words) == ("accept", 1, "Bo Berg")
    article.redo()
    assert told(article, 2).holds
    assert told(article).turns == 2


def test_the_steps_of_a_document_or_an_annotation_can_be_told_alone(
    article: Project,
) -> None:
    other = bundle("[Cy Young:PERSON=Cy Young] slept.", name="other")
    add(article, other)
    commands.accept(article, BO.id)
    commands.accept(article, other.mentions[0].id)
    commands.add_note(article, DOCUMENT, "Who?", on=BO.id)
    commands.set_state(article, DOCUMENT, DocumentState.DONE)
    kinds = [
        [step.kind for step in queries.told_steps_of(article, ids)]
        for ids in (
            queries.step_ids(article, document=DOCUMENT),
            queries.step_ids(article, annotation=BO.id),
        )
    ]
    assert kinds[0][:3] == ["set_state", "add_note", "accept"]
    assert kinds[1] == ["add_note", "accept"]


def test_changes_of_a_quotes_spans_belong_to_its_history(article: Project) -> None:
    source = ANN.span
    commands.change_attribution(article, QUOTE.id, source=(source,))
    (step,) = queries.step_ids(article, annotation=QUOTE.id)
    assert queries.told_steps_of(article, [step])[0].kind == "change_attribution"


def test_steps_are_told_with_the_words_of_the_text_of_that_time(
    article: Project,
) -> None:
    commands.accept(article, BO.id)
    text = ARTICLE.document.text
    commands.replace_text(article, DOCUMENT, text.replace("Ann Smith met", "She met"))
    assert told(article, 1).words == "Bo Berg"
    article.undo()
    assert told(article, 2).words == "Bo Berg"


def test_what_takes_the_key_of_something_gone_does_not_take_its_words(
    article: Project,
) -> None:
    first = commands.add_entity(article, DOCUMENT, "Cy Dahl", "PERSON")
    commands.change_mention(article, BO.id, entity=first)
    commands.merge_entities(article, None, EntityId(str(ANN.entity)), first)
    commands.add_entity(article, DOCUMENT, "Eve Falk", "PERSON")
    merged = told(article, 1)
    assert (merged.before["entity"], merged.after["entity"]) == ("Cy Dahl", "Ann Smith")


def test_going_back_restores_what_was_and_can_be_undone(article: Project) -> None:
    before = queries.bundle(article, DOCUMENT)
    to = queries.step_ids(article)[0]
    commands.accept(article, ANN.id)
    article.undo()
    article.redo()
    commands.change_entity(article, ARTICLE.entities[0].id, name="Ann S.")
    commands.remove(article, QUOTE.id)
    after = queries.bundle(article, DOCUMENT)
    article.go_back(to)
    assert queries.bundle(article, DOCUMENT) == before
    assert not told(article, 1).holds
    assert article.undo() == "go_back"
    assert queries.bundle(article, DOCUMENT) == after
    assert told(article, 2).holds


def test_going_back_can_be_undone_after_a_restart(tmp_path: Path) -> None:
    first = made(tmp_path, [ARTICLE])
    to = queries.step_ids(first)[0]
    commands.accept(first, ANN.id)
    first.go_back(to)
    with reopened(first) as again:
        again.undo()
        mention = queries.bundle(again, DOCUMENT).annotation(ANN.id)
    assert mention is not None
    assert mention.review.status == "accepted"


def test_going_back_to_where_one_is_leaves_no_step(article: Project) -> None:
    commands.accept(article, ANN.id)
    ids = queries.step_ids(article)
    article.go_back(ids[0])
    assert queries.step_ids(article) == ids


def test_going_back_that_is_stopped_changes_nothing(article: Project) -> None:
    to = queries.step_ids(article)[0]
    commands.accept(article, ANN.id)
    ids, before = queries.step_ids(article), queries.bundle(article, DOCUMENT)
    with pytest.raises(Cancelled):
        article.go_back(to, Stopped())
    assert queries.bundle(article, DOCUMENT) == before
    assert queries.step_ids(article) == ids


def test_going_back_before_something_that_cannot_be_taken_back_changes_nothing(
    article: Project,
) -> None:
    to = queries.step_ids(article)[0]
    commands.accept(article, ANN.id)
    with article.step("tamper", recorded=False):
        article.db.execute("update mention set status = 'rejected'")
    before = queries.bundle(article, DOCUMENT)
    with pytest.raises(UndoConflictError):
        article.go_back(to)
    assert queries.bundle(article, DOCUMENT) == before


def test_undo_gets_past_a_step_of_which_nothing_is_left(article: Project) -> None:
    commands.accept(article, ANN.id)
    with article.step("change_mention"):
        article.db.execute("update mention set label = 'ORG' where uuid = ?", [BO.id])
    with article.step("look_again", recorded=False):
        article.db.execute("delete from mention where uuid = ?", [BO.id])
    kinds = [article.undo() for _ in range(2)]
    assert kinds == ["change_mention", "accept"]
    assert [article.redo() for _ in range(2)] == ["accept", "change_mention"]
