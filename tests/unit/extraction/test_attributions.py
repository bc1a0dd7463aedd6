"""Who said what: direct, indirect and mixed."""

from __future__ import annotations

import pytest

from pressmark.model.attribution import Act, QuoteKind
from tests.unit.extraction.conftest import Extract
from tests.unit.extraction.quoted import kinds, quotes, shown


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("“We will go,” Keller said.", "Keller", "said", "“We will go,”"),
        ("“We will go,” said Keller.", "Keller", "said", "“We will go,”"),
        ('"We will go," Keller said.', "Keller", "said", '"We will go,"'),
        ("''We will go,'' Keller said.", "Keller", "said", "''We will go,''"),
        ("‘We will go,’ Keller said.", "Keller", "said", "‘We will go,’"),
        ("Keller said: “We will go.”", "Keller", "said", "“We will go.”"),
        ("Keller told reporters, “We will go.”", "Keller", "told", "“We will go.”"),
    ],
)
def test_words_in_marks_beside_a_verb_of_speech_are_a_direct_quote(
    extract: Extract, text: str, source: str, cue: str, content: str
) -> None:
    assert quotes(extract, text) == [(source, cue, content)]
    assert kinds(extract, text) == [QuoteKind.DIRECT]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        (
            "Keller said that the ferry would stop.",
            "Keller",
            "said",
            "the ferry would stop",
        ),
        (
            "The ferry will stop, Keller said.",
            "Keller",
            "said",
            "The ferry will stop",
        ),
        (
            "According to Keller, the ferry will stop.",
            "Keller",
            "According to",
            "the ferry will stop",
        ),
        (
            "The ferry will stop, according to the harbour board.",
            "the harbour board",
            "according to",
            "The ferry will stop",
        ),
        ("Keller criticized the plan.", "Keller", "criticized", "the plan"),
        ("Keller refused to comment.", "Keller", "refused", "to comment"),
        (
            "Keller accused the board of lying.",
            "Keller",
            "accused",
            "the board of lying",
        ),
        (
            "Keller was quoted as saying the ferry would stop.",
            "Keller",
            "was quoted as saying",
            "the ferry would stop",
        ),
        (
            "The newspaper quoted Keller as saying the ferry would stop.",
            "Keller",
            "quoted … as saying",
            "the ferry would stop",
        ),
    ],
)
def test_a_report_without_marks_is_an_indirect_quote(
    extract: Extract, text: str, source: str, cue: str, content: str
) -> None:
    assert quotes(extract, text) == [(source, cue, content)]
    assert kinds(extract, text) == [QuoteKind.INDIRECT]


def test_a_fragment_in_the_reporters_sentence_makes_a_mixed_quote(
    extract: Extract,
) -> None:
    text = "Keller said the harbour was “in ruins” after the storm."
    assert quotes(extract, text) == [
        ("Keller", "said", "the harbour was “in ruins” after the storm")
    ]
    assert kinds(extract, text) == [QuoteKind.MIXED]


def test_an_interrupted_quote_is_one_with_two_fragments(extract: Extract) -> None:
    text = "“We agree,” Keller said, “and we will sign tomorrow.”"
    assert quotes(extract, text) == [
        ("Keller", "said", "“We agree,” … “and we will sign tomorrow.”")
    ]


def test_a_quote_goes_on_after_the_sentence_with_the_cue(extract: Extract) -> None:
    text = "“We agree,” Keller said. “It took years. We are tired.”"
    assert quotes(extract, text) == [
        ("Keller", "said", "“We agree,” … “It took years. We are tired.”")
    ]


def test_a_quote_of_several_sentences_is_whole(extract: Extract) -> None:
    text = "“It took years. We are tired. We agree,” Keller said."
    assert quotes(extract, text) == [
        ("Keller", "said", "“It took years. We are tired. We agree,”")
    ]


def test_a_quote_goes_on_over_paragraphs_that_open_again(extract: Extract) -> None:
    text = "“It took years,” Keller said. “We are tired.\n\n“But we agree.”"
    assert quotes(extract, text) == [
        ("Keller", "said", "“It took years,” … “We are tired. … “But we agree.”")
    ]


def test_a_paragraph_in_marks_without_a_cue_is_the_last_speakers(
    extract: Extract,
) -> None:
    text = "“It took years,” Maria Keller said.\n\n“But we agree in the end.”"
    bundle = extract(text)
    (quote,) = bundle.attributions
    assert shown(bundle, quote)[2] == "“It took years,” … “But we agree in the end.”"


def test_a_colon_announces_the_quote_in_the_next_paragraph(extract: Extract) -> None:
    text = "Keller continued:\n\n“It took years, but we agree in the end.”"
    assert quotes(extract, text) == [
        ("Keller", "continued", "“It took years, but we agree in the end.”")
    ]


def test_a_name_and_a_colon_announce_a_quote(extract: Extract) -> None:
    text = "Maria Keller: “It took years, but we agree in the end.”"
    assert quotes(extract, text)[0][::2] == (
        "Maria Keller",
        "“It took years, but we agree in the end.”",
    )


def test_marks_around_a_term_are_no_quote(extract: Extract) -> None:
    assert quotes(extract, "The play “Storm at Sea” opened in the town hall.") == []


def test_an_unclosed_mark_takes_the_rest_of_its_paragraph(extract: Extract) -> None:
    text = 'Keller said they would "work together and deepen trade.\nIt rained.'
    assert quotes(extract, text) == [
        ("Keller", "said", 'they would "work together and deepen trade.')
    ]


def test_a_report_of_a_report_is_nested(extract: Extract) -> None:
    text = "According to state radio, Keller said that the ferry would stop."
    bundle = extract(text)
    outer, inner = bundle.attributions
    assert shown(bundle, outer)[0] == "state radio"
    assert shown(bundle, inner) == ("Keller", "said", "the ferry would stop")
    assert inner.parent == outer.id


def test_what_somebody_wants_is_an_attitude(extract: Extract) -> None:
    (quote,) = extract("Keller wants to rebuild the harbour.").attributions
    assert quote.act is Act.ATTITUDE
    (quote,) = extract("Keller said it would rain.").attributions
    assert quote.act is Act.SPEECH


def test_what_is_said_inside_a_direct_quote_is_not_taken_apart(
    extract: Extract,
) -> None:
    text = "“My mother said that it would rain,” Keller said."
    assert quotes(extract, text) == [
        ("Keller", "said", "“My mother said that it would rain,”")
    ]


def test_furniture_has_no_quotes(extract: Extract) -> None:
    text = (
        "Ferry stops for the winter\n\nThe ferry will stop for the winter, officials in"
        " London said on Monday.\n\nRead more: “We are tired,” says Keller"
    )
    assert [quote[1] for quote in quotes(extract, text)] == ["said"]


def test_the_dateline_says_nothing(extract: Extract) -> None:
    text = (
        "Ferry stops for the winter\n\nLONDON, ENGLAND: Officials said on Monday that"
        " the ferry to the island would stop for the winter."
    )
    assert [quote[0] for quote in quotes(extract, text)] == ["Officials"]


def test_every_score_is_in_thousandths(extract: Extract) -> None:
    bundle = extract("Ann Keller said it would rain. “We are tired,” she added.")
    for annotation in bundle.annotations():
        assert annotation.review.score is not None
        assert 0 < annotation.review.score <= 1000
