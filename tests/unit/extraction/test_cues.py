"""Who said what, by where the cue stands and what it is."""

from __future__ import annotations

import pytest

from pressmark.model.span import covered
from tests.unit.extraction.conftest import Extract
from tests.unit.extraction.quoted import quotes


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (
            "In the words of one resident, the storm was “the worst in memory”.",
            (
                "one resident",
                "In the words of",
                "the storm was “the worst in memory”",
            ),
        ),
        (
            "As the newspaper reported on Tuesday, the mayor had been warned.",
            ("the newspaper", "reported", "the mayor had been warned"),
        ),
        (
            "The mayor, Keller claimed, had known for weeks.",
            ("Keller", "claimed", "The mayor … had known for weeks"),
        ),
    ],
)
def test_a_cue_may_stand_before_or_inside_what_is_said(
    extract: Extract, text: str, quote: tuple[str, str, str]
) -> None:
    assert quotes(extract, text) == [quote]


def test_a_quote_in_a_text_that_was_wrapped_is_whole(extract: Extract) -> None:
    text = (
        "The ferry between the two islands will stop for the winter, the town\n"
        "board of Norrvik said on Tuesday after a long meeting with fishermen.\n\n"
        "“We will not pay for it,” said Maria Keller, who leads the board. “It\n"
        "is too old and it is too slow, and nobody wants to travel with it any\n"
        "more in a storm. We want a new ferry before the winter after this one\n"
        "begins,” she said, and she told the fishermen to wait for another boat.\n"
    )
    quote = extract(text).attributions[2]
    assert covered(text, quote.content).replace("\n", " ") == (
        "“It is too old and it is too slow, and nobody wants to travel with it any more"
        " in a storm. We want a new ferry before the winter after this one begins,”"
    )


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        (
            "The plan was criticized by Keller.",
            "Keller",
            "was criticized",
            "The plan",
        ),
        (
            "Keller is confident that the ferry will stop.",
            "Keller",
            "is confident",
            "the ferry will stop",
        ),
        (
            "Keller’s claim that the ferry would stop was a surprise.",
            "Keller",
            "claim",
            "the ferry would stop",
        ),
        (
            "Keller urged the board to stop the ferry.",
            "Keller",
            "urged",
            "the board to stop the ferry",
        ),
        ("Keller warned of a storm.", "Keller", "warned of", "a storm"),
        (
            "In Keller’s view, the ferry is too old.",
            "Keller",
            "In … view",
            "the ferry is too old",
        ),
        (
            "The ferry is too old, as was reported by the newspaper.",
            "the newspaper",
            "as was reported",
            "The ferry is too old",
        ),
        (
            "They live in what Keller calls a “ruined” town.",
            "Keller",
            "calls",
            "a “ruined” town",
        ),
        (
            "Keller, who said that the ferry would stop, was late.",
            "Keller, who",
            "said",
            "the ferry would stop",
        ),
        (
            "Keller agreed to talk, saying that the ferry would stop.",
            "Keller",
            "saying",
            "the ferry would stop",
        ),
    ],
)
def test_a_cue_may_be_a_passive_a_noun_an_adjective_or_a_phrase(
    extract: Extract, text: str, source: str, cue: str, content: str
) -> None:
    assert (source, cue, content) in quotes(extract, text)


def test_a_name_in_marks_is_not_who_speaks(extract: Extract) -> None:
    text = "“She told us that they said it was late,” Keller told the board."
    assert quotes(extract, text)[0][0] == "Keller"
    assert len(quotes(extract, text)) == 1


def test_a_quote_no_verb_was_parsed_for_goes_to_the_verb_beside_it(
    extract: Extract,
) -> None:
    text = "“Two ferries, no boats,” wrote Maria Keller in a letter."
    assert quotes(extract, text) == [
        ("Maria Keller", "wrote", "“Two ferries, no boats,”")
    ]


def test_a_relative_pronoun_after_a_day_means_the_person_before(
    extract: Extract,
) -> None:
    text = (
        "Maria Keller met the mayor, Peter Brandt, on Thursday, who was quoted by the"
        " agency as thanking her for the ferry."
    )
    ((source, cue, content),) = quotes(extract, text)
    assert "Peter Brandt" in source
    assert cue == "was quoted … as thanking"
    assert content == "her for the ferry"


def test_a_report_in_a_report_is_less_sure_than_one_alone(extract: Extract) -> None:
    alone = extract("Keller said that the ferry would stop.").attributions[0]
    text = "According to state radio, Keller said that the ferry would stop."
    nested = extract(text).attributions[1]
    assert alone.review.score is not None
    assert nested.review.score is not None
    assert nested.review.score < alone.review.score


def test_what_somebody_did_may_announce_a_quote(extract: Extract) -> None:
    text = "Keller shrugged: “Ask them.”"
    assert quotes(extract, text) == [("Keller", "shrugged", "“Ask them.”")]


@pytest.mark.parametrize(
    "headline",
    [
        "Crews vote to extend walkout",
        "Council approves tidal barrier survey",
        "Harbour pact: “a front against the capital”",
        "“Not one crown”",
    ],
)
def test_a_headline_that_reports_no_speech_has_no_quotes(
    extract: Extract, headline: str
) -> None:
    text = (
        f"{headline}\n\nThe ferry between the two islands will stop for the winter and"
        " it is not known when it will go again."
    )
    assert quotes(extract, text) == []


def test_a_headline_may_report_what_somebody_says(extract: Extract) -> None:
    text = (
        "Keller says ferry will stop for winter\n\nThe ferry between the two islands"
        " will stop for the winter and it is not known when it will go again."
    )
    assert quotes(extract, text) == [
        ("Keller", "says", "ferry will stop for winter"),
    ]


def test_a_cue_does_not_reach_across_a_semicolon(extract: Extract) -> None:
    text = (
        "The ministry argues that separate tariffs make freight dearer for everyone;"
        " the towns argue that the new rate was worked out for large ships."
    )
    assert quotes(extract, text) == [
        (
            "The ministry",
            "argues",
            "separate tariffs make freight dearer for everyone",
        ),
        ("the towns", "argue", "the new rate was worked out for large ships"),
    ]


def test_a_name_right_before_a_cue_speaks_however_it_was_parsed(
    extract: Extract,
) -> None:
    text = (
        "In a letter to passengers its managing director, Corin Albrecht, wrote that"
        " the company “remains at the table” and had offered eleven extra deckhands;"
        " the union, he wrote, wanted nineteen."
    )
    assert quotes(extract, text)[0][:2] == (
        "its managing director, Corin Albrecht",
        "wrote",
    )


def test_a_content_of_one_word_is_hardly_sure(extract: Extract) -> None:
    (quote,) = extract("Keller denounced the ministry.").attributions
    assert quote.review.score is not None
    assert quote.review.score < 500


def test_a_quote_after_a_colon_goes_to_the_main_verb_before_it(
    extract: Extract,
) -> None:
    text = (
        "Keller denied that any such discount was being discussed: “I read that in the"
        " newspapers as well.”"
    )
    assert [quote[:2] for quote in quotes(extract, text)] == [("Keller", "denied")]
