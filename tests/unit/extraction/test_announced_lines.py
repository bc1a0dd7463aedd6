"""Speech that the shape of a line announces."""

from __future__ import annotations

import pytest

from pressmark.extraction.pipeline import Pipeline
from tests.unit.extraction.conftest import Extract
from tests.unit.extraction.learned import merged
from tests.unit.extraction.quoted import quotes

TALK = (
    "Who pays for the ferry\n\nThe ferry between the islands stops for the winter, and"
    " nobody knows when it will go again.\n\n"
    "HOLM: When will the ferry go again?\n\n"
    "KELLER: Not before spring, and perhaps later.\n\n"
    "HOLM: Who pays for that?"
)


def test_names_before_colons_announce_turns(extract: Extract) -> None:
    assert [quote[0] for quote in quotes(extract, TALK)] == ["HOLM", "KELLER", "HOLM"]
    assert quotes(extract, TALK)[1][2] == "Not before spring, and perhaps later."


def test_a_turn_goes_on_until_the_next(extract: Extract) -> None:
    text = TALK.replace("perhaps later.", "perhaps later.\n\nNobody knows that yet.")
    assert quotes(extract, text)[1][2] == (
        "Not before spring, and perhaps later. … Nobody knows that yet."
    )


def test_turns_are_found_where_the_model_reads_something_else(
    pipeline: Pipeline,
) -> None:
    reading = ("KELLER", "Not", "before spring, and perhaps later", 500)
    found = merged(pipeline, TALK, reading)
    assert [quote[0] for quote in found if quote[1] == ":"] == [
        "HOLM",
        "KELLER",
        "HOLM",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "NOTE: The ferry stops.\n\nPHOTO: The harbour in winter.\n\nNOTE: It rains.",
        "Opening hours: nine to five in winter.\n\nThe ferry goes at noon.",
        "Prices went up: a crown.\n\nPrices went up: a penny.\n\nIt rained.",
    ],
)
def test_other_words_before_colons_announce_nothing(
    extract: Extract, text: str
) -> None:
    assert quotes(extract, text) == []


@pytest.mark.parametrize("dash", ["—", "–", "―", "--"])
def test_a_name_after_a_dash_signs_a_quotation(extract: Extract, dash: str) -> None:
    text = (
        f"“The ferry is too old and too slow for us.” {dash} Maria Keller\n\nIt rained."
    )
    assert quotes(extract, text) == [
        ("Maria Keller", dash, "“The ferry is too old and too slow for us.”")
    ]


def test_a_quotation_with_a_wrong_opening_mark_may_be_signed(extract: Extract) -> None:
    said = "”The ferry is too old and too slow for us.”"
    text = (
        "Ferry stops for the winter\n\nThe old ferry between the two islands will not"
        f" go this winter, and nobody knows why.\n\n{said} — Maria Keller\n\nIt"
        " is not known either who will pay for a new one, or where it could be built."
    )
    assert ("Maria Keller", "—", said) in quotes(extract, text)


def test_a_sentence_after_a_dash_signs_nothing(extract: Extract) -> None:
    text = "“The ferry is too old for us” — Keller did not say who paid for it."
    assert all(quote[1] != "—" for quote in quotes(extract, text))
