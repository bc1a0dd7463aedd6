"""How the new text of an article differs from the one that is there."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from pressmark.project.differing import SHOWN, Difference, difference

OLD = "Two mayors sign.\nThey met on Monday. The ferry waits.\n\nNobody objects."


def test_a_sentence_that_changed_is_shown_before_and_now() -> None:
    new = OLD.replace("Monday", "Tuesday")
    assert difference(OLD, new) == Difference(
        1, 0, 0, 1, "They met on Monday.", "They met on Tuesday."
    )


def test_a_sentence_that_came_has_nothing_before_it() -> None:
    new = OLD.replace("The ferry", "It rained. The ferry")
    assert difference(OLD, new) == Difference(0, 1, 0, 11, "", "It rained.")


def test_a_sentence_that_went_has_nothing_now() -> None:
    assert difference(OLD, OLD.replace("\n\nNobody objects.", "")) == Difference(
        0, 0, 1, -17, "Nobody objects.", ""
    )


def test_a_sentence_that_moved_is_no_change_but_is_shown() -> None:
    found = difference("One here. Two there.", "Two there. One here.")
    assert (found.changed, found.added, found.removed) == (0, 0, 0)
    assert found.before or found.now


def test_what_differs_in_a_long_sentence_is_seen() -> None:
    head = "and so on " * 60
    found = difference(f"{head}Ann left.", f"{head}Anne left.")
    assert found.before.endswith("Ann left.")
    assert found.now.endswith("Anne left.")
    assert found.before.startswith("…")


def test_texts_of_a_megabyte_that_say_the_same_over_and_over_take_no_time() -> None:
    before = time.process_time()
    for old in (".\n" * 300_000, " " * 600_000, "word " * 120_000, "a. " * 200_000):
        difference(f"{old}x", f"x{old}")
    assert time.process_time() - before < 10


@given(st.text(), st.text())
def test_any_two_texts_can_be_told_apart(old: str, new: str) -> None:
    found = difference(old, new)
    assert found.longer == len(new) - len(old)
    assert max(len(found.before), len(found.now)) <= SHOWN
    assert difference(old, old) == Difference(0, 0, 0, 0, "", "")
