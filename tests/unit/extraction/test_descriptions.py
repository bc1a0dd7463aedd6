"""Whom descriptions mean."""

from __future__ import annotations

from tests.unit.extraction.conftest import Extract


def described(extract: Extract, text: str) -> dict[str, str]:
    """Return the mentions that are no names, with the names of whom they mean."""
    bundle = extract(text)
    found = {}
    for mention in bundle.mentions:
        entity = bundle.entity(mention.entity)
        words = mention.span.covered(text)
        if entity is not None and words.lower().startswith(("the ", "norway")):
            found[words] = entity.name
    return found


def test_a_comma_may_stand_between_an_office_and_a_name(extract: Extract) -> None:
    text = (
        "The Dutch premier, Pieter Aalders, met the Greek president, Nikos Valas, in"
        " Oslo. The Greek president was late. The premier waited for an hour."
    )
    found = described(extract, text)
    assert found["The Greek president"] == "Nikos Valas"
    assert found["The premier"] == "Pieter Aalders"


def test_an_apposition_tells_what_somebody_is(extract: Extract) -> None:
    text = (
        "Ines Lindqvist, the mayor of Halvern, met Tomas Amara, a lawyer, on Monday."
        " The mayor said that she was glad."
    )
    assert described(extract, text)["The mayor"] == "Ines Lindqvist"


def test_the_chief_of_a_seat_is_the_head_of_the_country(extract: Extract) -> None:
    text = (
        "French President Luc Moreau flew to Oslo on Monday. The Elysee chief met the"
        " king. On Tuesday the head of the Elysee went on to Rome."
    )
    found = described(extract, text)
    assert found["The Elysee chief"] == "Luc Moreau"
    assert found["the head of the Elysee"] == "Luc Moreau"


def test_a_head_of_state_named_right_after_is_meant(extract: Extract) -> None:
    text = (
        "Ruben Falk wants to see Norway’s head of state and party leader Marit Solberg"
        " in Oslo on Friday."
    )
    assert described(extract, text)["Norway’s head of state"] == "Marit Solberg"


def test_the_head_of_something_else_is_nobody_known(extract: Extract) -> None:
    text = (
        "French President Luc Moreau came to Oslo. The head of the delegation was"
        " late, and the president of the chess club was ill."
    )
    assert described(extract, text) == {}


def test_a_minister_is_no_head_of_state(extract: Extract) -> None:
    text = (
        "Chilean Foreign Minister Ana Rojas met Chilean President Pablo Vera in Rome."
        " The Chilean leader was silent. The foreign minister was not."
    )
    found = described(extract, text)
    assert found["The Chilean leader"] == "Pablo Vera"
    assert found["The foreign minister"] == "Ana Rojas"


def test_a_vice_president_is_not_the_president(extract: Extract) -> None:
    text = (
        "Vice President Dora Lang came first. President Karl Stein came later. The"
        " president spoke for an hour, and the vice president listened."
    )
    found = described(extract, text)
    assert found["The president"] == "Karl Stein"
    assert found["the vice president"] == "Dora Lang"


def test_one_of_two_who_may_be_meant_is_a_doubtful_suggestion(extract: Extract) -> None:
    text = (
        "Mayor Ines Lindqvist met Mayor Tomas Amara in Oslo. The mayor said that it"
        " was late, and that the harbour would be closed on Friday."
    )
    bundle = extract(text)
    doubtful = [m for m in bundle.mentions if m.span.covered(text) == "The mayor"]
    assert [mention.review.score for mention in doubtful] == [450]


def test_a_body_may_be_called_what_it_is(extract: Extract) -> None:
    text = (
        "The Ministry of Fisheries closed the harbour on Monday. It will open again"
        " on Friday, the ministry said."
    )
    assert described(extract, text)["the ministry"] == "Ministry of Fisheries"


def test_the_company_is_the_one_that_the_text_is_about(extract: Extract) -> None:
    text = (
        "Halvern Shipping Inc. closed its harbour in Oslo on Monday. The Oslo-based"
        " company has lost money. Halvern Shipping Inc. will open it again in May."
    )
    found = described(extract, text)
    assert found["The Oslo-based company"] == "Halvern Shipping Inc."


def test_a_head_of_government_is_a_prime_minister(extract: Extract) -> None:
    text = (
        "President Nikos Valas met the Prime Minister, Pieter Aalders, on Friday. The"
        " head of government was late."
    )
    assert described(extract, text)["The head of government"] == "Pieter Aalders"


def test_a_title_may_be_written_out_later(extract: Extract) -> None:
    text = (
        "Gov. Ines Lindqvist came to Halvern on Monday. The governor was tired, and the"
        " state's governor said so."
    )
    found = described(extract, text)
    assert found["The governor"] == found["the state's governor"] == "Ines Lindqvist"
