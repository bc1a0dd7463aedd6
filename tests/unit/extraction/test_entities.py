"""Mentions, and the entities they are gathered under."""

from __future__ import annotations

from tests.unit.extraction.conftest import Extract


def names(extract: Extract, text: str, type_: str) -> dict[str, list[str]]:
    """Return the names of the entities of a type, each with its mentions."""
    bundle = extract(text)
    return {
        entity.name: [
            mention.span.covered(text)
            for mention in bundle.mentions
            if mention.entity == entity.id
        ]
        for entity in bundle.entities
        if entity.type == type_
    }


def test_a_persons_names_are_gathered_under_the_fullest(extract: Extract) -> None:
    text = (
        "President Maria Keller met reporters on Monday. Mrs. Keller said the talks"
        " went well. “We are close,” Keller told them."
    )
    assert names(extract, text, "PERSON") == {
        "Maria Keller": ["Maria Keller", "Keller", "Keller"]
    }


def test_a_name_that_begins_a_full_name_belongs_to_it(extract: Extract) -> None:
    text = (
        "President Zhao Weimin spoke in Berlin on Monday. Later Zhao met the mayor of"
        " the city. Zhao said that he was pleased."
    )
    found = names(extract, text, "PERSON")
    assert found["Zhao Weimin"] == ["Zhao Weimin", "Zhao", "Zhao"]


def test_an_acronym_goes_with_what_it_stands_for(extract: Extract) -> None:
    text = (
        "The World Health Organization (WHO) met in Geneva. The WHO said on Friday that"
        " it would send doctors to Kenya."
    )
    found = names(extract, text, "ORG")
    assert found["World Health Organization"] == [
        "World Health Organization",
        "WHO",
        "WHO",
    ]


def test_one_country_has_one_entity_however_it_is_written(extract: Extract) -> None:
    text = "The United States sent ships to Japan. A U.S. ship has arrived from the US."
    assert names(extract, text, "GPE")["United States"] == [
        "United States",
        "U.S.",
        "US",
    ]


def test_a_mention_has_no_article_and_no_possessive(extract: Extract) -> None:
    text = "Angela Merkel’s party lost in the Netherlands’ neighbour Germany's north."
    spans = [m.span.covered(text) for m in extract(text).mentions]
    assert "Angela Merkel" in spans
    assert "Germany" in spans
    assert not any(s.startswith(("the ", "The ")) or s.endswith("s’") for s in spans)


def test_numbers_and_dates_name_nobody(extract: Extract) -> None:
    text = "On Monday, 16 September 2022, about 300 people in Paris paid $5 each."
    assert {m.label for m in extract(text).mentions} == {"GPE"}


def test_furniture_has_no_mentions(extract: Extract) -> None:
    text = (
        "Ferry stops for the winter\n\nThe ferry to France will stop for the winter,"
        " officials in London said on Monday.\n\nRead more: Angela Merkel in Brazil"
    )
    spans = {m.span.covered(text) for m in extract(text).mentions}
    assert "London" in spans
    assert not spans & {"Angela Merkel", "Brazil"}


def test_a_description_means_who_was_introduced_so(extract: Extract) -> None:
    text = (
        "French President Emmanuel Macron met Italian Prime Minister Giorgia Meloni in"
        " Rome. The French president said the talks had been useful."
    )
    found = names(extract, text, "PERSON")
    assert "The French president" in found["Emmanuel Macron"]


def test_a_garbled_name_of_two_people_is_neither(extract: Extract) -> None:
    text = (
        "Angela Merkel met Emmanuel Macron in Paris. Merkel Macron said it was late."
        " Macron agreed with Merkel."
    )
    found = names(extract, text, "PERSON")
    assert found["Angela Merkel"] == ["Angela Merkel", "Merkel"]
    assert found["Emmanuel Macron"] == ["Emmanuel Macron", "Macron"]


def test_namesakes_are_told_apart_by_who_was_named_last(extract: Extract) -> None:
    text = (
        "Bill Clinton spoke first in Ohio. Clinton said he was happy. Then Hillary"
        " Clinton came on stage. Clinton said that she was happy too."
    )
    found = names(extract, text, "PERSON")
    assert found["Bill Clinton"] == ["Bill Clinton", "Clinton"]
    assert found["Hillary Clinton"] == ["Hillary Clinton", "Clinton"]


def test_a_described_body_is_an_organization(extract: Extract) -> None:
    text = "Chinese state television said on Monday that the talks would go on."
    assert names(extract, text, "ORG") == {
        "Chinese state television": ["Chinese state television"]
    }


def test_a_heading_in_capitals_names_only_whom_the_text_names_too(
    extract: Extract,
) -> None:
    text = (
        "Angela Merkel Explained Why Storms Matter Most\n\nAngela Merkel came to Paris"
        " on Monday and spoke about the storms of the winter for an hour."
    )
    found = names(extract, text, "PERSON")
    assert found == {"Angela Merkel": ["Angela Merkel", "Angela Merkel"]}


def test_what_a_person_has_is_not_part_of_the_person(extract: Extract) -> None:
    text = "Mr. Hart met Angela Merkel. Angela Merkel's Germany was tired, he said."
    assert set(names(extract, text, "PERSON")) == {"Hart", "Angela Merkel"}


def test_junior_and_senior_are_one_familys_name(extract: Extract) -> None:
    text = "Senator Morris J. Brooks Jr. spoke in Ohio. Brooks said that he was glad."
    assert names(extract, text, "PERSON") == {
        "Morris J. Brooks Jr.": ["Morris J. Brooks Jr.", "Brooks"]
    }


def test_a_short_name_in_brackets_goes_with_the_long_one(extract: Extract) -> None:
    text = (
        "The Ministry of Fisheries (MoF) said on Monday that the harbour was closed. A"
        " spokesman for the MoF said on Tuesday that it was open again."
    )
    found = names(extract, text, "ORG")
    assert found["Ministry of Fisheries"][:2] == ["Ministry of Fisheries", "MoF"]


def test_who_is_introduced_by_an_office_is_a_person_without_it(
    extract: Extract,
) -> None:
    text = (
        "The pact was signed by Halvern Mayor Ines Lindqvist on Monday, and Managing"
        " Director Corin Albrecht was there. Lindqvist smiled."
    )
    found = names(extract, text, "PERSON")
    assert found["Ines Lindqvist"] == ["Ines Lindqvist", "Lindqvist"]
    assert found["Corin Albrecht"] == ["Corin Albrecht"]


def test_a_first_name_the_model_missed_belongs_to_the_name(extract: Extract) -> None:
    text = (
        "“We were at that table for nine evenings,” its leader, Beatriz Holm, told the"
        " paper. Holm said that she was tired."
    )
    assert names(extract, text, "PERSON") == {"Beatriz Holm": ["Beatriz Holm", "Holm"]}


def test_a_name_may_have_a_hard_blank_inside(extract: Extract) -> None:
    text = "The harbour chief Joris\u00a0Kvale showed the ships. Kvale was pleased."
    assert list(names(extract, text, "PERSON")) == ["Joris Kvale"]


def test_the_last_word_of_a_bodys_name_says_what_it_is(extract: Extract) -> None:
    text = (
        "Sund Line said on Monday that it regretted the strike. Sund Line has eleven"
        " ships."
    )
    assert names(extract, text, "ORG") == {"Sund Line": ["Sund Line", "Sund Line"]}


def test_a_road_is_no_person(extract: Extract) -> None:
    text = "The surge flooded Salt Lane in 2024. Adela Thorne of Salt Lane, 84, rose."
    assert "Salt Lane" not in names(extract, text, "PERSON")


def test_who_is_taken_up_by_a_pronoun_and_speaks_is_a_person(extract: Extract) -> None:
    text = (
        "According to Hanne Vestby, who teaches law at the college, a town may have to"
        " pay. “I admire the courage,” she said."
    )
    assert list(names(extract, text, "PERSON")) == ["Hanne Vestby"]


def test_where_something_is_done_is_a_place(extract: Extract) -> None:
    text = (
        "HALVERN — The mayor signed the pact on Monday. In Halvern it is the talk of"
        " the day. Halvern’s harbour is full."
    )
    assert {name.casefold() for name in names(extract, text, "GPE")} == {"halvern"}


def test_a_name_has_no_small_words_at_its_edges(extract: Extract) -> None:
    text = "The ferries to Great Orm and Little Orm were tied up on Monday."
    for found in extract(text).mentions:
        assert found.span.covered(text)[-3:] not in ("and", " on")


def test_a_full_name_the_model_missed_is_found_by_what_it_is_taken_up_with(
    extract: Extract,
) -> None:
    text = (
        "‘Ready when you are’\n\nInes Lindqvist is the cleverer of the two, and she"
        " knows it. Her council had the money."
    )
    assert list(names(extract, text, "PERSON")) == ["Ines Lindqvist"]


def test_a_body_that_speaks_stays_a_body(extract: Extract) -> None:
    text = (
        "The Maritime Inspectorate said that it had three reports. The European Council"
        " on Foreign Relations said that it had none."
    )
    assert names(extract, text, "PERSON") == {}


def test_what_a_minister_is_for_is_no_name(extract: Extract) -> None:
    text = "The decree was signed by Transport Minister Petra Solheim in March."
    assert list(names(extract, text, "ORG")) == []
    assert list(names(extract, text, "PERSON")) == ["Petra Solheim"]


def test_ways_to_write_a_foreign_name_are_one_person(extract: Extract) -> None:
    text = (
        "President Volodymyr Zelensky met Ebrahim Karimi in Rome. Mr. Zelenskyy was"
        " tired. Ibrahim Karimi, the minister, was not."
    )
    assert len(names(extract, text, "PERSON")) == 2


def test_brothers_and_sisters_are_not_one_person(extract: Extract) -> None:
    text = "Maria Keller met Mario Keller in Rome. Marie Keller came later that day."
    assert len(names(extract, text, "PERSON")) == 3


def test_a_name_between_first_and_last_is_enough(extract: Extract) -> None:
    text = (
        "President Tomas Ignacio Vela da Costa spoke in Lisbon on Monday. Later Mr."
        " Ignacio left."
    )
    assert names(extract, text, "PERSON") == {
        "Tomas Ignacio Vela da Costa": ["Tomas Ignacio Vela da Costa", "Ignacio"]
    }


def test_a_body_cut_short_is_a_doubtful_suggestion(extract: Extract) -> None:
    text = (
        "The Nordic Fisheries Council met in Oslo on Monday. On Friday the Fisheries"
        " Council said that the harbour would be closed."
    )
    assert names(extract, text, "ORG") == {
        "Nordic Fisheries Council": ["Nordic Fisheries Council", "Fisheries Council"]
    }
    assert [m.review.score for m in extract(text).mentions if m.label == "ORG"][
        1
    ] == 500


def test_a_countrys_rulers_are_one_body(extract: Extract) -> None:
    text = (
        "The Norwegian government met on Monday. Norway’s leaders want to close the"
        " harbour, an adviser said."
    )
    assert names(extract, text, "ORG") == {
        "Norwegian government": ["Norwegian government", "Norway’s leaders"]
    }


def test_a_council_of_a_union_is_not_the_union(extract: Extract) -> None:
    text = (
        "The Council of the Nordic Union met in Oslo on Monday. The Nordic Union was"
        " founded by three countries, and the Council of the Nordic Union leads it."
    )
    assert len(names(extract, text, "ORG")) == 2
