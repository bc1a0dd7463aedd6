"""The three lists of what became of annotations with a new text."""

from __future__ import annotations

import pytest

from pressmark.model.ids import DocumentId
from pressmark.model.review import Status
from pressmark.project import commands, queries, settling
from pressmark.project.project import Project
from pressmark.project.queries import MovedEntry, Moving
from tests.builders import bundle
from tests.projects import add

ARTICLE = bundle(
    "[Ann Smith:PERSON=Ann Smith] met [Bo Berg:PERSON=Bo Berg] in the harbour.\n\n"
    "The talks in [Halvern:GPE] took [two days:DATE].\n\n"
    "[“We agree,”:content 1] [said:cue 1] [Ann:source 1].",
    name="talks",
)
UPDATED = ARTICLE.document.text.replace(
    "The talks in Halvern took two days.\n\n", ""
).replace("Ann Smith met", "Ms Smith met")


@pytest.fixture
def document(project: Project) -> DocumentId:
    """Have an article in the project whose text was replaced."""
    add(project, ARTICLE)
    commands.accept(project, *(one.id for one in ARTICLE.annotations()))
    commands.replace_text(project, ARTICLE.document.id, UPDATED)
    return ARTICLE.document.id


def listed(project: Project, document: DocumentId) -> dict[Moving, list[MovedEntry]]:
    found = queries.moved(project, document)
    return {one: [each for each in found if each.moving is one] for one in Moving}


def words(entries: list[MovedEntry]) -> list[tuple[str, str | None]]:
    return [
        (one.before.words, None if one.after is None else one.after.words)
        for one in entries
    ]


def test_each_annotation_is_in_one_of_three_lists(
    project: Project, document: DocumentId
) -> None:
    lists = listed(project, document)
    assert words(lists[Moving.CHANGED]) == [("Ann Smith", "Ms Smith")]
    assert words(lists[Moving.LOST]) == [("Halvern", None), ("two days", None)]
    assert words(lists[Moving.SAFE]) == [
        ("Bo Berg", "Bo Berg"),
        ("“We agree,”", "“We agree,”"),
    ]
    (changed,) = lists[Moving.CHANGED]
    assert (changed.before.left, changed.after and changed.after.right[:9]) == (
        "",
        " met Bo B",
    )
    lost = lists[Moving.LOST][0]
    assert lost.before.left.endswith("The talks in ")
    assert UPDATED[lost.at :].lstrip(".\n").startswith("“We agree,”")
    assert queries.documents_to_look_at(project) == [document]


def test_what_is_right_as_it_is_is_settled_and_that_can_be_undone(
    project: Project, document: DocumentId
) -> None:
    (entry,) = listed(project, document)[Moving.CHANGED]
    assert entry.is_open
    settling.keep(project, entry)
    (entry,) = listed(project, document)[Moving.CHANGED]
    assert not entry.is_open
    project.undo()
    assert listed(project, document)[Moving.CHANGED][0].is_open


def test_what_changed_can_be_removed_and_is_settled_with_that(
    project: Project, document: DocumentId
) -> None:
    before = queries.bundle(project, document)
    (entry,) = listed(project, document)[Moving.CHANGED]
    settling.drop(project, entry)
    after = queries.bundle(project, document)
    gone = after.annotation(entry.annotation)
    # It was a suggestion once, and is not to be suggested again.
    assert gone is not None
    assert gone.review.status is Status.REJECTED
    assert not listed(project, document)[Moving.CHANGED][0].is_open
    assert project.undo() == "remove"
    assert queries.bundle(project, document) == before


def test_what_was_lost_is_let_go_one_by_one_until_nothing_is_left_to_look_at(
    project: Project, document: DocumentId
) -> None:
    first, second = listed(project, document)[Moving.LOST]
    settling.drop(project, first)
    first, second = listed(project, document)[Moving.LOST]
    assert (first.is_open, second.is_open) == (False, True)
    settling.drop(project, second)
    assert not any(one.is_open for one in listed(project, document)[Moving.LOST])
    settling.keep(project, listed(project, document)[Moving.CHANGED][0])
    assert queries.documents_to_look_at(project) == []
    for _ in range(3):
        project.undo()
    assert all(one.is_open for one in listed(project, document)[Moving.LOST])


def test_words_with_quotation_marks_and_commas_are_let_go_too(project: Project) -> None:
    made = bundle(
        "[“We agree, ”, “and sign,”:content 1] [said:cue 1] [Ann:source 1].\n\n"
        "The [mayor:PERSON] of [Halvern:GPE] was there, it was told on Monday."
    )
    add(project, made)
    commands.accept(project, *(one.id for one in made.annotations()))
    commands.replace_text(project, made.document.id, "Nothing of it was so.")
    for _ in range(3):
        entry = next(
            one for one in queries.moved(project, made.document.id) if one.is_open
        )
        settling.drop(project, entry)
    assert queries.documents_to_look_at(project) == []


def test_a_document_that_had_no_other_text_has_no_lists(project: Project) -> None:
    add(project, ARTICLE)
    assert queries.moved(project, ARTICLE.document.id) == []
    assert queries.documents_to_look_at(project) == []
