"""What the right mouse button offers. No widgets."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pressmark.gui.action_table import SPECS
from pressmark.gui.article.context_menu import groups
from pressmark.model.bundle import Annotation
from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.review import Status
from pressmark.model.stance import Stance
from tests.builders import SUGGESTED, bundle

ARTICLE = bundle(
    "[“One,”:content 1] said [Ann:PERSON=Ann Smith]. [Read more:furniture]"
)
STANCE = Stance(AnnotationId("s"), EntityId("e"), None, "tolls", "favor", SUGGESTED)
EVERYTHING = (*ARTICLE.annotations(), STANCE)


def offered(
    current: Annotation | None, *, is_here: bool = True, selected: bool = False
) -> list[str]:
    found = groups(current, is_here=is_here, selected=selected)
    return [name for group in found for name in group]


@pytest.mark.parametrize("selected", [False, True])
@pytest.mark.parametrize("current", [*EVERYTHING, None])
def test_what_is_offered_is_there_and_offered_once(
    current: Annotation | None, selected: bool
) -> None:
    for is_here in (False, True):
        names = offered(current, is_here=is_here, selected=selected)
        assert set(names) <= set(SPECS)
        repeated = {name for name in names if names.count(name) > 1}
        assert repeated <= {"stance"}


def test_what_is_decided_can_be_reopened_and_not_accepted_again() -> None:
    quote = ARTICLE.attributions[0]
    decided = replace(quote, review=quote.review.decided(Status.ACCEPTED, ""))
    assert {"accept", "reject"} <= set(offered(quote))
    assert "reopen" in offered(decided)
    assert "accept" not in offered(decided)


def test_nothing_is_offered_for_what_is_elsewhere() -> None:
    quote = ARTICLE.attributions[0]
    assert "accept" not in offered(quote, is_here=False)
    assert "next_open" in offered(quote, is_here=False)


def test_selected_words_can_become_anything() -> None:
    quote = ARTICLE.attributions[0]
    assert offered(None, selected=True)[0] == "quote"
    assert "set_source" in offered(quote, is_here=False, selected=True)
    assert "add_evidence" in offered(STANCE, is_here=False, selected=True)
