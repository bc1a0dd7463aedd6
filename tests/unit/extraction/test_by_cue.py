"""What is proposed for a cue, by rules alone and with the learned model."""

from __future__ import annotations

import pytest

from pressmark.extraction.pipeline import Pipeline
from pressmark.extraction.proposal import Proposal, Speaker
from pressmark.model.attribution import Act, QuoteKind
from pressmark.model.layer import Layer
from pressmark.model.span import Fragments, hull
from tests.builders import span_of

NOBODY_ASKED = "Maria Keller and her party bewail the loss of the ferry."


@pytest.fixture(scope="module")
def learned() -> Pipeline:
    """Return the pipeline as it is used, with the learned model."""
    return Pipeline({Layer.ATTRIBUTIONS})


def proposed(
    pipeline: Pipeline, text: str, cue: str, *, exact: bool = False
) -> Proposal | None:
    with pipeline.reading(text) as doc:
        return pipeline.propose(doc, span_of(text, cue), exact=exact)


def words(text: str, spans: Fragments) -> list[str]:
    return [span.covered(text) for span in spans]


@pytest.mark.parametrize("which", ["pipeline", "learned"])
def test_an_interrupted_quote_is_proposed_whole(
    which: str, request: pytest.FixtureRequest
) -> None:
    text = "Maria Keller came late. “We agree,” she said, “and we will sign.”"
    found = proposed(request.getfixturevalue(which), text, "said")
    assert found is not None
    assert words(text, found.content) == ["“We agree,”", "“and we will sign.”"]
    assert words(text, found.source) == ["she"]
    assert words(text, found.cue) == ["said"]
    assert (found.kind, found.act) == (QuoteKind.DIRECT, Act.SPEECH)
    assert found.speaker == Speaker("Maria Keller", "PERSON")


def test_speech_that_goes_on_in_a_new_sentence_belongs_to_it(
    learned: Pipeline,
) -> None:
    text = "“We agree,” Maria Keller said. “We will sign.”"
    found = proposed(learned, text, "said")
    assert found is not None
    assert words(text, found.content) == ["“We agree,”", "“We will sign.”"]


def test_a_report_without_marks_is_proposed(pipeline: Pipeline) -> None:
    text = "The mayor has warned that the ferry would stop for the winter."
    found = proposed(pipeline, text, "warned")
    assert found is not None
    assert words(text, found.content) == ["the ferry would stop for the winter"]
    assert words(text, found.source) == ["The mayor"]
    assert words(text, found.cue) == ["has warned"]
    assert found.kind is QuoteKind.INDIRECT


@pytest.mark.parametrize("word", ["also", "has", "warned", "Ann", "Lee"])
def test_a_caret_beside_the_cue_means_the_cue(pipeline: Pipeline, word: str) -> None:
    text = "Ann Lee has also warned that the ferry would stop."
    found = proposed(pipeline, text, word)
    assert found is not None
    assert "warned" in " ".join(words(text, found.cue))
    assert words(text, found.content) == ["the ferry would stop"]
    assert words(text, found.source) == ["Ann Lee"]


def test_a_selected_cue_is_taken_as_it_is(pipeline: Pipeline) -> None:
    text = "The mayor has warned that the ferry would stop for the winter."
    found = proposed(pipeline, text, "warned", exact=True)
    assert found is not None
    assert words(text, found.cue) == ["warned"]


def test_a_report_inside_a_report_has_its_own_source(learned: Pipeline) -> None:
    text = "The council said that Tomas Amara warned that the tolls would rise."
    outer, inner = (proposed(learned, text, cue) for cue in ("said", "warned"))
    assert outer is not None
    assert inner is not None
    assert words(text, outer.source) == ["The council"]
    assert words(text, inner.source) == ["Tomas Amara"]
    assert inner.speaker == Speaker("Tomas Amara", "PERSON")


def test_adverbs_and_who_was_told_are_left_out(learned: Pipeline) -> None:
    text = "Mr. Amara also told Mrs. Keller that the ferry would stop."
    found = proposed(learned, text, "told")
    assert found is not None
    assert words(text, found.source) == ["Mr. Amara"]
    assert words(text, found.content) == ["that the ferry would stop"]


def test_what_is_not_suggested_can_be_asked_for(learned: Pipeline) -> None:
    found = proposed(learned, NOBODY_ASKED, "bewail")
    assert found is not None
    assert words(NOBODY_ASKED, found.source) == ["Maria Keller and her party"]
    assert words(NOBODY_ASKED, found.content) == ["the loss of the ferry"]


def test_asking_leaves_what_was_found_as_it_was(learned: Pipeline) -> None:
    text = "“We agree,” Maria Keller said. Peter Brandt noted that it rained."
    with learned.reading(text) as doc:
        before = (list(doc._.learned), list(doc._.attributions))
        learned.propose(doc, span_of(text, "rained"), exact=False)
        learned.propose(doc, span_of(text, "said"), exact=True)
        assert (doc._.learned, doc._.attributions) == before


def test_a_line_of_a_transcript_gets_a_proposal_too(learned: Pipeline) -> None:
    text = "ANNA: Did you say it rained?\nBEN: I said it rained.\nANNA: Thank you."
    found = proposed(learned, text, "said")
    assert found is not None
    whole = hull(found.content)
    assert whole is not None
    assert "rained" in whole.covered(text)


def test_nothing_is_proposed_for_a_word_that_says_nothing(pipeline: Pipeline) -> None:
    assert proposed(pipeline, "The ferry stops. It rains.", "ferry") is None


def test_a_text_that_is_not_parsed_gets_no_proposal(pipeline: Pipeline) -> None:
    text = (
        "Der Bürgermeister sagte, dass die Fähre im Winter nicht mehr fährt und dass"
        " die Stadt mit dem Land über eine neue Verbindung spricht."
    )
    assert proposed(pipeline, text, "sagte") is None
