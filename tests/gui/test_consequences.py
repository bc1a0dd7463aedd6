"""What else a decision did is said: suggestions that came, went or changed with it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pressmark.gui.main_window import MainWindow
from pressmark.gui.work.consequences import consequences
from pressmark.model.ids import DocumentId, StepId
from pressmark.model.review import Status
from pressmark.project.project import Changed
from tests.builders import bundle
from tests.gui.at_window import press, said
from tests.projects import made

ARTICLE = bundle(
    "[Xi:PERSON] spoke. [Xi:PERSON] left. [Ann:PERSON=Ann] came.", name="one"
)
FIRST, SECOND, ANN = ARTICLE.mentions


def changed(kind: str = "reject", *others: str) -> Changed:
    documents = {ARTICLE.document.id, *map(DocumentId, others)}
    return Changed(StepId(1), kind, frozenset({"mention"}), frozenset(documents))


def test_nothing_is_said_of_what_was_decided_itself() -> None:
    decided = replace(FIRST, review=FIRST.review.decided(Status.REJECTED, ""))
    after = replace(ARTICLE, mentions=(decided, SECOND, ANN))
    assert consequences(ARTICLE, after, changed()) == ""
    assert consequences(after, ARTICLE, changed("reopen")) == ""


def test_withdrawn_suggestions_are_said_with_their_words() -> None:
    decided = replace(FIRST, review=FIRST.review.decided(Status.REJECTED, ""))
    after = replace(ARTICLE, mentions=(decided, ANN))
    assert consequences(ARTICLE, after, changed("reject", "a", "b")) == (
        "Also: 1 suggestion of “Xi” withdrawn, 2 other articles changed."
        " Ctrl+Z takes it back."
    )


def test_added_and_changed_suggestions_are_counted() -> None:
    before = replace(ARTICLE, mentions=(ANN,))
    moved = replace(ANN, entity=None)
    after = replace(ARTICLE, mentions=(FIRST, SECOND, moved))
    assert consequences(before, after, changed("accept")) == (
        "Also: 2 suggestions of “Xi” added, 1 suggestion of “Ann” changed."
        " Ctrl+Z takes it back."
    )


def test_undoing_and_searching_say_themselves_what_they_did() -> None:
    after = replace(ARTICLE, mentions=())
    for kind in ("revert", "store_suggestions"):
        assert consequences(ARTICLE, after, changed(kind)) == ""
    other = replace(ARTICLE, document=bundle("x", name="other").document)
    assert consequences(ARTICLE, other, changed()) == ""
    assert consequences(None, after, changed()) == ""


def test_rejecting_a_name_says_what_went_with_it_and_undo_brings_it_back(
    window: MainWindow, tmp_path: Path
) -> None:
    article = bundle(
        "[Low Water:PERSON=Low Water] is a waltz. [Low Water:PERSON=Low Water] ended."
        " [Low Water:PERSON=Low Water] began."
    )
    project = made(tmp_path, [article])
    project.close()
    window.open_path(project.path)
    press(window, "Ctrl+2")
    press(window, "J")
    press(window, "X")
    assert "2 suggestions of “Low Water” withdrawn" in said(window)
    assert len(window.focus.bundle.mentions) == 1
    press(window, "Ctrl+Z")
    assert len(window.focus.bundle.mentions) == 3
