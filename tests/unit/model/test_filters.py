"""The filter language: what it says, and what it says is wrong."""

from __future__ import annotations

import pytest

from pressmark.errors import FilterError
from pressmark.model.filters import (
    PLAIN,
    Condition,
    Exact,
    Presence,
    Range,
    Words,
    asked_layers,
    chosen,
    fits,
    parse,
    read,
    render,
    text_places,
)
from pressmark.model.layer import Layer
from pressmark.model.span import Span
from tests.builders import bundle

TALKS = bundle(
    "[Two mayors agree:headline]\n\n[“We agree,”:content 1] [said:cue 1]"
    " [[Ann Smith:PERSON=Ann Smith]:source 1]. [noted:cue 2]"
    " [the costs:content 2=indirect] in [Halvern:GPE].",
    headline="Two mayors agree",
    outlet="Evening Ledger",
    published="2022-09-14",
)


def test_a_filter_reads_fields_quoted_values_ranges_and_alternatives() -> None:
    asked = parse(
        'label:PERSON,ORG speaker:none status:open outlet:"Evening Ledger"'
        " date:2022-09..2022-10 -harbour score:..50"
    )
    assert asked.conditions == (
        Condition("label", (Exact("PERSON"), Exact("ORG"))),
        Condition("speaker", (Presence(present=False),)),
        Condition("status", (Exact("suggested"),)),
        Condition("outlet", (Words("Evening Ledger"),)),
        Condition("date", (Range("2022-09", "2022-10"),)),
        Condition(PLAIN, (Words("harbour"),), negated=True),
        Condition("score", (Range("", "50"),)),
    )


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("label:PERSON or label:ORG", "label:PERSON,ORG"),
        ("label:PERSON or ORG", "label:PERSON,ORG"),
        ("harbour or ferry tolls", "harbour or ferry tolls"),
        ("suggestion:open", "status:suggested"),
        ("text:“toll decree”", 'text:"toll decree"'),
        ('outlet:"Evening Led', 'outlet:"Evening Led"'),
        ("harb*", "harb*"),
        ("or", '"or"'),
        ("LABEL:x", "label:x"),
        ("score:80%", "score:80"),
        ("a - b", "a b"),
    ],
)
def test_a_filter_is_written_in_one_way(written: str, same: str) -> None:
    assert render(parse(written)) == same
    assert parse(same) == parse(written)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("lable:PERSON", "No field “lable”. Did you mean label?"),
        ("status:opne", "Did you mean open?"),
        ("date:2022-13", "date: takes a date such as 2022"),
        ("date:2023..2022", "Write 2022..2023."),
        ("score:high", "score: takes a number from 0 to 100"),
        ("text:", "text: needs a value, such as"),
        ("evidence:yes", "evidence: takes none or any"),
        ("label:PERSON or outlet:x", "“or” stands between values of one field"),
        ("😀", "has no letter or number"),
        ("a " * 300, "at most 200"),
    ],
)
def test_what_is_wrong_is_said_with_what_would_be_right(
    written: str, said: str
) -> None:
    with pytest.raises(FilterError, match=said.replace("?", r"\?")):
        parse(written)


def test_a_fault_says_where_it_is_and_the_rest_is_read() -> None:
    found = read("harbour lable:PERSON ferry")
    assert [(one.start, one.end) for one in found.faults] == [(8, 14)]
    assert render(found.filter) == "harbour ferry"


def test_the_last_word_may_be_only_begun_while_it_is_typed() -> None:
    assert render(read("toll harb", typing=True).filter) == "toll harb*"
    assert render(read("toll harb ", typing=True).filter) == "toll harb"


def test_conditions_of_one_kind_of_annotation_are_about_the_same_one() -> None:
    (group,) = asked_layers(parse("label:PERSON status:open entity:Ann"))
    assert group[0] == (Layer.MENTIONS,)
    assert fits(TALKS, parse("label:PERSON entity:Ann"))
    assert not fits(TALKS, parse("label:GPE entity:Ann"))


def test_conditions_of_different_kinds_ask_for_one_annotation_of_each() -> None:
    groups = asked_layers(parse("label:PERSON speaker:none status:open"))
    assert [layers for layers, _conditions in groups] == [
        (Layer.REGIONS, Layer.MENTIONS),
        (Layer.ATTRIBUTIONS,),
    ]
    assert fits(TALKS, parse("label:PERSON speaker:none status:open"))
    assert not fits(TALKS, parse("label:LAW speaker:none"))


@pytest.mark.parametrize(
    "written",
    [
        "mayors",
        "evening",
        'text:"we agree" title:mayors',
        "date:2022-09..2022-09",
        "date:2022",
        "cue:said source:any kind:direct",
        "cue:noted source:none kind:indirect",
        "label:headline",
        "entity:none label:gpe",
        "by:rules by:pipeline score:80",
        "words:Halvern",
        "has:quotes -has:stances -has:notes",
        "note:none flagged:no state:todo",
        "-label:LAW",
        "lawyers or mayors",
    ],
)
def test_an_article_fits(written: str) -> None:
    assert fits(TALKS, parse(written))


@pytest.mark.parametrize(
    "written",
    [
        "ferry",
        "mayors ferry",
        '"agree mayors"',
        "date:..2022-08",
        "cue:said source:none",
        "entity:Smith label:GPE",
        "status:decided",
        "score:..79",
        "score:81..",
        "speaker:any",
        "-mayors",
        "has:stances",
        "flagged:yes",
        "outlet:none",
        "words:alver",
    ],
)
def test_an_article_does_not_fit(written: str) -> None:
    assert not fits(TALKS, parse(written))


def test_only_the_annotations_that_fit_are_chosen() -> None:
    quotes = [one.id for one in TALKS.attributions]
    assert chosen(TALKS, parse("source:none")) == {quotes[1]}
    assert len(chosen(TALKS, parse("mayors"))) == len(list(TALKS.annotations()))


def test_the_words_of_a_filter_are_found_in_a_text_side_by_side_as_one() -> None:
    text = "The harbour toll rises. Toll of the harbour?"
    assert text_places(text, parse("harbour toll")) == (
        Span(4, 16),
        Span(24, 28),
        Span(36, 43),
    )
