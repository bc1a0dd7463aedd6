"""Names that the model has not seen."""

from __future__ import annotations

from pressmark.extraction.nations import nation, ruled
from tests.unit.extraction.conftest import Extract


def mentions(extract: Extract, text: str) -> list[str]:
    return [m.span.covered(text) for m in extract(text).mentions]


def test_the_places_of_a_dateline_are_mentions(extract: Extract) -> None:
    text = (
        "Ferry stops for the winter\n\nHALVERN, NORWAY: The ferry to the island will"
        " stop for the winter, officials said on Monday."
    )
    assert mentions(extract, text)[:2] == ["HALVERN", "NORWAY"]


def test_a_name_in_a_headline_is_found_when_the_text_has_it_too(
    extract: Extract,
) -> None:
    text = (
        "Lindqvist Wades In: Urges Halvern To Keep Its Ferry\n\nThe mayor, Ines"
        " Lindqvist, asked for more money on Monday. Mrs. Lindqvist was tired."
    )
    assert mentions(extract, text)[0] == "Lindqvist"


def test_known_names_are_found_between_the_lines_of_the_page(extract: Extract) -> None:
    text = (
        "Ferry stops for the winter\n\nThe ferry to the island will stop for the winter"
        " and start again in May, officials said in London on Monday.\n\nAngela Merkel"
        " came to Brazil in the spring and saw the ferry there, which is older and"
        " smaller but has never stopped.\n\nRead more: Angela Merkel in Brazil"
    )
    assert mentions(extract, text).count("Angela Merkel") == 2
    last = extract(text).mentions[-1]
    assert last.review.score is not None
    assert last.review.score < 500


def test_an_acronym_in_brackets_is_a_mention(extract: Extract) -> None:
    text = (
        "Ferry stops for the winter\n\nThe Nordic Sea Fisheries Council (NSFC) met in"
        " Oslo on Monday to talk about the harbour. Fishermen from Halvern stood"
        " outside and shouted: “Stop NSFC!” They said that they would come again on"
        " Friday."
    )
    assert mentions(extract, text).count("NSFC") == 2


def test_a_form_of_address_alone_names_nobody(extract: Extract) -> None:
    text = "As the talks went on, Mr. Mr. Keller left the hall in Oslo on Friday."
    assert "Mr." not in mentions(extract, text)


def test_a_country_is_known_by_its_name_people_capital_and_seat() -> None:
    assert nation("Dutch") == nation("Netherlands") == "netherlands"
    assert nation("U.S.") == nation("Americans") == ruled("White House")
    assert ruled("Moscow") == ruled("Kremlin") == "russia"
    assert nation("Halvern") is ruled("Halvern") is None
