from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from pressmark.gui.inspector.cards import Shown
from pressmark.gui.inspector.carried import carry_over
from pressmark.model.bundle import Bundle
from pressmark.model.entity import Mention
from pressmark.model.ids import EntityId
from pressmark.model.review import Status
from pressmark.model.scheme import NEWS
from pressmark.model.span import Span
from tests.benchmarks.marked import marked

_TEXT = "Some words of an article with names. " * 40
_LOOKED_UP = (
    "annotations",
    "mentions",
    "quotes",
    "entities",
    "mentions_of",
    "rejected_entities",
)


def _bundle() -> Bundle:
    spans = [Span(start, start + 5) for start in range(0, 1200, 40)]
    return marked(_TEXT, spans, "one")


def _looked_up(shown: Shown) -> list[object]:
    return [getattr(shown, name) for name in _LOOKED_UP]


def _with_mentions(bundle: Bundle, changed: dict[int, Mention]) -> Bundle:
    mentions = list(bundle.mentions)
    for number, mention in changed.items():
        mentions[number] = mention
    return replace(bundle, mentions=tuple(mentions))


def _decided(mention: Mention, status: Status) -> Mention:
    return replace(mention, review=replace(mention.review, status=status))


@given(
    st.lists(
        st.dictionaries(st.integers(0, 23), st.sampled_from(Status), max_size=6),
        max_size=4,
    )
)
def test_what_is_carried_over_is_what_would_be_looked_up(
    steps: list[dict[int, Status]],
) -> None:
    before = Shown(_bundle(), NEWS)
    _looked_up(before)
    for decided in steps:
        mentions = before.bundle.mentions
        bundle = _with_mentions(
            before.bundle, {n: _decided(mentions[n], s) for n, s in decided.items()}
        )
        after = Shown(bundle, NEWS)
        carry_over(before, after)
        assert _looked_up(after) == _looked_up(Shown(bundle, NEWS))
        before = after


def test_a_mention_that_gets_another_entity_is_looked_up_anew() -> None:
    before = Shown(_bundle(), NEWS)
    _looked_up(before)
    first = before.bundle.mentions[0]
    other = EntityId(before.bundle.entities[-1].id)
    bundle = _with_mentions(before.bundle, {0: replace(first, entity=other)})
    after = Shown(bundle, NEWS)
    carry_over(before, after)
    assert _looked_up(after) == _looked_up(Shown(bundle, NEWS))


def test_an_annotation_that_goes_is_not_carried_over() -> None:
    before = Shown(_bundle(), NEWS)
    _looked_up(before)
    bundle = replace(before.bundle, attributions=before.bundle.attributions[1:])
    after = Shown(bundle, NEWS)
    carry_over(before, after)
    assert before.bundle.attributions[0].id not in after.annotations
