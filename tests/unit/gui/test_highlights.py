"""What the annotations of a document look like in its text."""

from __future__ import annotations

from dataclasses import replace

from pressmark.gui.article.highlights import (
    Highlights,
    Kind,
    current_marks,
    highlights,
    style_in,
)
from pressmark.gui.article.intervals import IntervalIndex, lanes
from pressmark.gui.article.margin import margin_labels
from pressmark.model.bundle import Bundle
from pressmark.model.ids import AnnotationId
from pressmark.model.layer import Layer
from pressmark.model.review import Status
from pressmark.model.scheme import NEWS
from pressmark.model.stance import Evidence, Stance
from tests.builders import SUGGESTED, span_of
from tests.builders import bundle as bundle_of

ALL = frozenset(Layer)
QUOTE = bundle_of(
    "[[Ann Smith:PERSON=Ann Smith]:source 1] [said:cue 1]: [“We agree,:content 1] all"
    " of us, [and the [Port of [Halvern:GPE]:ORG] pays.”:content 1]"
)


def shown(bundle: Bundle) -> Highlights:
    return highlights(bundle, NEWS, ALL)


def stance_of(bundle: Bundle, polarity: str = "against") -> Bundle:
    quote = bundle.attributions[0]
    stance = Stance(
        AnnotationId("stance"),
        bundle.entities[0].id,
        None,
        "toll",
        polarity,
        SUGGESTED,
        evidence=(Evidence(quote.id),),
    )
    return replace(bundle, stances=(stance,))


def decided(bundle: Bundle, status: Status) -> Bundle:
    quotes = tuple(
        replace(quote, review=replace(quote.review, status=status))
        for quote in bundle.attributions
    )
    return replace(bundle, attributions=quotes)


def test_the_innermost_annotation_comes_first() -> None:
    text, inner = QUOTE.document.text, QUOTE.mentions
    found = shown(QUOTE).at(text.index("Halvern"))
    assert found == [inner[2].id, inner[1].id, QUOTE.attributions[0].id]


def test_an_annotation_is_named_once_where_two_of_its_parts_meet() -> None:
    bundle = bundle_of("[[Ann:source 1] said it:content 1].")
    assert shown(bundle).at(0) == [bundle.attributions[0].id]


def test_the_end_of_a_span_is_not_in_it() -> None:
    assert shown(bundle_of("[Ann:PERSON] spoke")).at(3) == []


def test_nested_mentions_are_underlined_below_each_other() -> None:
    marks = [m for m in shown(QUOTE).marks if m.kind is Kind.MENTION]
    lane = {m.span.covered(QUOTE.document.text): m.lane for m in marks}
    assert lane == {"Ann Smith": 0, "Halvern": 0, "Port of Halvern": 1}


def test_a_nested_quote_lies_over_the_one_around_it() -> None:
    bundle = bundle_of("[TV said [“We pay”:content 2] today:content 1]")
    marks = sorted(shown(bundle).marks, key=lambda mark: mark.lane)
    assert [len(mark.span) > 10 for mark in marks] == [True, False]


def test_what_was_rejected_is_not_shown() -> None:
    rejected = decided(QUOTE, Status.REJECTED)
    assert {mark.kind for mark in shown(rejected).marks} == {Kind.MENTION}
    assert margin_labels(rejected, ALL) == []


def test_only_the_layers_asked_for_are_shown() -> None:
    found = highlights(QUOTE, NEWS, frozenset({Layer.MENTIONS}))
    assert {mark.kind for mark in found.marks} == {Kind.MENTION}


def test_a_label_that_the_scheme_lacks_is_shown_as_other() -> None:
    alien = replace(QUOTE.mentions[0], label="ALIEN")
    assert style_in(NEWS, alien) == "other"


def test_fragments_of_the_current_quote_are_connected() -> None:
    marks = current_marks(QUOTE, QUOTE.attributions[0], NEWS)
    gaps = [
        m.span.covered(QUOTE.document.text) for m in marks if m.kind is Kind.CONNECTOR
    ]
    assert gaps == [" all of us, "]


def test_a_stance_is_shown_by_the_quote_that_is_its_evidence() -> None:
    bundle = stance_of(QUOTE)
    marks = current_marks(bundle, bundle.stances[0], NEWS)
    assert [mark.span for mark in marks] == list(QUOTE.attributions[0].content)
    assert {mark.style for mark in marks} == {"against"}


def test_the_margin_names_the_speaker_and_the_stance() -> None:
    quote = replace(QUOTE.attributions[0], speaker=QUOTE.entities[0].id)
    (label,) = margin_labels(
        stance_of(replace(QUOTE, attributions=(quote,)), "favor"), ALL
    )
    assert (label.name, label.suggested) == ("Ann Smith", True)
    assert [chip.text for chip in label.chips] == ["for · toll"]


def test_the_margin_asks_who_a_source_without_an_entity_is() -> None:
    (label,) = margin_labels(QUOTE, ALL)
    assert label.name == "Ann Smith?"


def test_a_bar_runs_along_the_source_cue_and_content() -> None:
    (label,) = margin_labels(QUOTE, ALL)
    assert label.extent == span_of(QUOTE.document.text, QUOTE.document.text)


def test_a_suggested_headline_is_told_in_the_margin() -> None:
    bundle = bundle_of("[Two mayors meet:headline]\n\nThey met.")
    (label,) = margin_labels(bundle, ALL)
    assert (label.name, label.extent) == ("headline?", None)


def test_an_interval_query_finds_what_a_search_of_all_finds() -> None:
    ranges = [(start, start + (start * 7) % 23 + 1) for start in range(0, 200, 3)]
    index = IntervalIndex([*ranges, (0, 300), (5, 290)])
    for at in range(0, 310, 7):
        expected = {
            i
            for i, (start, end) in enumerate([*ranges, (0, 300), (5, 290)])
            if start < at + 4 and at < end
        }
        assert set(index.meeting(at, at + 4)) == expected


def test_lanes_are_shared_rather_than_endless() -> None:
    assert lanes([(0, 9)] * 5, range(5), most=3) == [0, 1, 2, 2, 2]
