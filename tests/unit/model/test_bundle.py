from __future__ import annotations

from dataclasses import replace

from pressmark.model.bundle import check_bundle, spans_of, start_of
from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.restriction import DECIDED, EVERYTHING, restricted
from pressmark.model.review import Status
from pressmark.model.span import Span
from pressmark.model.stance import Evidence, Stance
from tests.builders import SUGGESTED, bundle

MARKED = (
    "[“We agree,”:content 1] [said:cue 1] [[Ann:PERSON=Ann]:source 1], "
    "[that it rains:content 2=indirect]."
)
ACCEPTED = replace(SUGGESTED, status=Status.ACCEPTED)


def test_a_sound_bundle_has_nothing_wrong() -> None:
    assert check_bundle(bundle(MARKED)) == []


def test_every_sort_of_mistake_in_a_bundle_is_told() -> None:
    sound = bundle(MARKED)
    mention = sound.mentions[0]
    first, second = sound.attributions
    wrong = replace(
        sound,
        mentions=(replace(mention, span=Span(0, 999), entity=EntityId("none")),),
        attributions=(
            replace(first, parent=second.id),
            replace(second, parent=first.id, id=second.id),
            replace(second, parent=AnnotationId("lost")),
        ),
    )
    told = "\n".join(check_bundle(wrong))
    for words in ("beyond the text", "no entity none", "used twice", "no attribution"):
        assert words in told


def test_a_quote_that_is_its_own_ancestor_is_told() -> None:
    sound = bundle(MARKED)
    first, second = sound.attributions
    circle = (replace(first, parent=second.id), replace(second, parent=first.id))
    told = check_bundle(replace(sound, attributions=circle))
    assert any("nested in itself" in words for words in told)


def test_a_quote_is_ordered_by_its_content_and_anchored_by_all_its_parts() -> None:
    quote = bundle(MARKED).attributions[0]
    assert start_of(quote) == 0
    assert len(spans_of(quote)) == 3


def test_everything_is_the_bundle_itself() -> None:
    whole = bundle(MARKED)
    assert restricted(whole, EVERYTHING) is whole


def test_what_is_decided_stands_without_what_is_not() -> None:
    whole = bundle(MARKED)
    first, second = whole.attributions
    stance = Stance(
        id=AnnotationId("s"),
        holder=None,
        target=None,
        topic="pact",
        polarity="favor",
        evidence=(Evidence(attribution=second.id), Evidence(attribution=first.id)),
        review=ACCEPTED,
    )
    whole = replace(
        whole,
        attributions=(replace(first, review=ACCEPTED, parent=second.id), second),
        stances=(stance,),
    )
    part = restricted(whole, DECIDED)
    assert [quote.parent for quote in part.attributions] == [None]
    assert not part.mentions
    assert not part.entities
    assert part.stances[0].evidence == (
        Evidence(spans=second.content),
        Evidence(attribution=first.id),
    )
    assert check_bundle(part) == []
