"""What a learned model reads, merged with what the rules read."""

from __future__ import annotations

import pytest

from pressmark.extraction.guidance import Guidance
from pressmark.extraction.pipeline import Pipeline
from pressmark.model.attribution import Act, QuoteKind
from pressmark.model.bundle import Bundle
from tests.unit.extraction.learned import merged, read_with
from tests.unit.extraction.quoted import shown

SAID = "Keller said that the ferry would stop."


def score(bundle: Bundle) -> int:
    (quote,) = bundle.attributions
    assert quote.review.score is not None
    return quote.review.score


def test_a_cue_that_no_list_knows_is_found(pipeline: Pipeline) -> None:
    text = "Keller kept mum on the plans for the harbour."
    reading = ("Keller", "kept mum on", "the plans for the harbour", 700)
    assert merged(pipeline, text) == []
    assert merged(pipeline, text, reading) == [reading[:3]]


def test_what_the_model_holds_unlikely_is_not_suggested(pipeline: Pipeline) -> None:
    reading = ("Keller", "kept mum on", "the plans for the harbour", 250)
    text = "Keller kept mum on the plans for the harbour."
    assert merged(pipeline, text, reading) == []


def test_what_only_the_rules_read_outside_marks_is_not_suggested(
    pipeline: Pipeline,
) -> None:
    assert merged(pipeline, SAID) == []


def test_speech_in_marks_that_the_model_leaves_out_is_not_lost(
    pipeline: Pipeline,
) -> None:
    text = "“We are tired,” Keller said. She left."
    bundle = read_with(pipeline, text)
    (quote,) = bundle.attributions
    assert shown(bundle, quote) == ("Keller", "said", "“We are tired,”")
    sure = read_with(pipeline, text, ("Keller", "said", "“We are tired,”", 900))
    assert score(bundle) < score(sure)


def test_speech_in_marks_is_not_lost_however_much_is_asked_for(
    pipeline: Pipeline,
) -> None:
    everything = Guidance(least_speech=1000, least_attitude=1000)
    text = "“We are tired,” Keller said."
    reading = ("Keller", "said", "“We are tired,”", 900)
    assert len(read_with(pipeline, text, reading, guidance=everything).attributions)


@pytest.mark.parametrize(
    ("speech", "attitude", "cues"),
    [(380, 380, ["said", "hopes"]), (950, 380, ["hopes"]), (380, 950, ["said"])],
)
def test_speech_and_attitudes_have_thresholds_of_their_own(
    pipeline: Pipeline, speech: int, attitude: int, cues: list[str]
) -> None:
    text = "Keller said that the ferry would stop. Holm hopes it will not."
    bundle = read_with(
        pipeline,
        text,
        ("Keller", "said", "the ferry would stop", 800),
        ("Holm", "hopes", "it will not", 800),
        guidance=Guidance(least_speech=speech, least_attitude=attitude),
    )
    assert [shown(bundle, quote)[1] for quote in bundle.attributions] == cues


def test_the_model_is_more_sure_of_what_the_rules_read_too(
    pipeline: Pipeline,
) -> None:
    agreed = read_with(pipeline, SAID, ("Keller", "said", "the ferry would stop", 700))
    other = read_with(pipeline, SAID, ("", "said", "stop", 700))
    assert score(agreed) > score(other)


@pytest.mark.parametrize(
    "content",
    [
        "“We are tired",
        "are tired and we agree,”",
        "“We are tired and we agree,” Keller",
    ],
)
def test_a_content_never_cuts_through_quotation_marks(
    pipeline: Pipeline, content: str
) -> None:
    text = "“We are tired and we agree,” Keller said."
    assert merged(pipeline, text, ("Keller", "said", content, 900)) == [
        ("Keller", "said", "“We are tired and we agree,”")
    ]


def test_the_end_of_a_quotation_is_left_out_where_the_model_read_another(
    pipeline: Pipeline,
) -> None:
    text = "Keller said the harbour was old. “It took us forty long years,” Holm added."
    readings = (
        ("Keller", "said", "the harbour was old. … years,”", 900),
        ("Holm", "added", "“It took us forty long years,”", 900),
    )
    assert merged(pipeline, text, *readings) == [
        ("Keller", "said", "the harbour was old"),
        ("Holm", "added", "“It took us forty long years,”"),
    ]


def test_a_preposition_belongs_to_the_cue(pipeline: Pipeline) -> None:
    text = "Keller complained about the noise in the harbour."
    reading = ("Keller", "complained", "about the noise in the harbour", 900)
    assert merged(pipeline, text, reading) == [
        ("Keller", "complained about", "the noise in the harbour")
    ]


@pytest.mark.parametrize("content", ["the ferry company", "the old ferry"])
def test_a_content_does_not_end_within_a_phrase(
    pipeline: Pipeline, content: str
) -> None:
    text = "Keller criticized the old ferry company yesterday."
    if content not in text:
        content = "the old"
    assert merged(pipeline, text, ("Keller", "criticized", content, 900)) == [
        ("Keller", "criticized", "the old ferry company")
    ]


def test_one_content_is_suggested_once(pipeline: Pipeline) -> None:
    text = "Keller reportedly said that the ferry would stop."
    readings = (
        ("Keller", "said", "the ferry would stop", 900),
        ("Keller", "reportedly", "that the ferry would stop", 800),
    )
    assert merged(pipeline, text, *readings) == [readings[0][:3]]


def test_a_report_in_a_report_is_nested(pipeline: Pipeline) -> None:
    text = "According to state radio, Keller said that the ferry would stop."
    outer = (
        "state radio",
        "According to",
        "Keller said that the ferry would stop",
        900,
    )
    bundle = read_with(pipeline, text, outer)
    around, inside = bundle.attributions
    assert shown(bundle, inside) == ("Keller", "said", "the ferry would stop")
    assert inside.parent == around.id


def test_an_interrupted_quotation_goes_on_after_its_cue(pipeline: Pipeline) -> None:
    text = "“We agree,” Keller said. “It took years. We are tired.”"
    assert merged(pipeline, text, ("Keller", "said", "“We agree,”", 900)) == [
        ("Keller", "said", "“We agree,” … “It took years. We are tired.”")
    ]


def test_nothing_is_found_outside_the_article(pipeline: Pipeline) -> None:
    text = (
        "Ferry stops for the winter\n\nThe ferry will stop for the winter, officials in"
        " London said on Monday.\n\nRead more: “We are tired,” says Keller"
    )
    assert merged(pipeline, text, ("Keller", "says", "“We are tired,”", 900)) == []


@pytest.mark.parametrize(
    ("text", "reading", "kind"),
    [
        ("“We agree,” Keller said.", ("Keller", "said", "“We agree,”"), "direct"),
        ("“Go home,” Keller said.", ("Keller", "said", "“Go home,”"), "direct"),
        (
            "Keller spoke of “new centres of trade”.",
            ("Keller", "spoke of", "“new centres of trade”"),
            "mixed",
        ),
        (
            "Keller said it was “in ruins” now.",
            ("Keller", "said", "it was “in ruins” now"),
            "mixed",
        ),
        (
            "Keller said it was late.",
            ("Keller", "said", "it was late"),
            "indirect",
        ),
    ],
)
def test_the_kind_is_told_by_marks_and_clauses(
    pipeline: Pipeline, text: str, reading: tuple[str, str, str], kind: str
) -> None:
    (quote,) = read_with(pipeline, text, (*reading, 900)).attributions
    assert quote.kind is QuoteKind(kind)


@pytest.mark.parametrize(
    ("text", "reading", "act"),
    [
        ("Keller hopes to stay.", ("Keller", "hopes", "to stay"), Act.ATTITUDE),
        (
            "The court overturned the ban.",
            ("The court", "overturned", "the ban"),
            Act.ATTITUDE,
        ),
        ("Keller said it rained.", ("Keller", "said", "it rained"), Act.SPEECH),
        (
            "Keller expressed concern about it.",
            ("Keller", "expressed concern about", "it"),
            Act.SPEECH,
        ),
        (
            "Keller quibbled that it rained.",
            ("Keller", "quibbled", "that it rained"),
            Act.SPEECH,
        ),
        ("Polls show that he leads.", ("Polls", "show", "that he leads"), Act.SPEECH),
        (
            "Keller showed great patience.",
            ("Keller", "showed", "great patience"),
            Act.ATTITUDE,
        ),
        (
            "“I want to go home,” believes Keller.",
            ("Keller", "believes", "“I want to go home,”"),
            Act.SPEECH,
        ),
    ],
)
def test_every_attribution_is_speech_or_an_attitude(
    pipeline: Pipeline, text: str, reading: tuple[str, str, str], act: Act
) -> None:
    (quote,) = read_with(pipeline, text, (*reading, 900)).attributions
    assert quote.act is act
