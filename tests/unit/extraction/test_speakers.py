"""Which entity the source of a quote is."""

from __future__ import annotations

from tests.unit.extraction.conftest import Extract


def speakers(extract: Extract, text: str) -> list[str | None]:
    bundle = extract(text)
    return [
        entity.name if (entity := bundle.entity(quote.speaker)) else None
        for quote in bundle.attributions
    ]


def test_the_speaker_is_the_entity_of_the_source(extract: Extract) -> None:
    text = "Maria Keller met the board. “We agree,” Mrs. Keller said."
    assert speakers(extract, text) == ["Maria Keller"]


def test_a_pronoun_is_the_last_one_who_spoke(extract: Extract) -> None:
    text = "Maria Keller said Peter Brandt was late. “We agree,” she added."
    assert speakers(extract, text) == ["Maria Keller", "Maria Keller"]


def test_a_pronoun_may_be_the_last_subject(extract: Extract) -> None:
    text = "Maria Keller came with Peter Brandt. “We agree,” she said."
    assert speakers(extract, text) == ["Maria Keller"]


def test_a_description_is_who_it_describes(extract: Extract) -> None:
    text = (
        "French President Emmanuel Macron came to Rome. The French president said the"
        " talks had been useful."
    )
    assert speakers(extract, text) == ["Emmanuel Macron"]


def test_people_without_a_name_are_nobody_known(extract: Extract) -> None:
    assert speakers(extract, "Observers said that Keller was late.") == [None]


def test_two_speakers_at_once_are_not_taken_for_one(extract: Extract) -> None:
    text = "Angela Merkel and Emmanuel Macron said that it was late."
    assert speakers(extract, text) == [None]


def test_a_quote_far_from_its_speaker_is_ascribed_to_nobody_in_the_text(
    extract: Extract,
) -> None:
    text = (
        "“It took years,” Maria Keller said.\n\nThe ferry is old.\n\nIt rained.\n\n"
        "“But we agree in the end, all of us.”"
    )
    bundle = extract(text)
    last = bundle.attributions[-1]
    assert (last.source, last.cue) == ((), ())
    speaker = bundle.entity(last.speaker)
    assert speaker is not None
    assert speaker.name == "Maria Keller"


def test_a_pronoun_is_who_has_come_up_since_the_last_speech(extract: Extract) -> None:
    text = (
        "Peter Brandt said that it was late. The mayor, Maria Keller, was tired."
        " “We agree,” she said."
    )
    assert speakers(extract, text) == ["Peter Brandt", "Maria Keller"]


def test_she_is_nobody_whom_the_text_calls_he(extract: Extract) -> None:
    text = (
        "Ines Lindqvist, the mayoress, laughed. Mr. Tomas Amara did so too after a"
        " moment. “We have been called worse,” she said."
    )
    assert speakers(extract, text) == ["Ines Lindqvist"]


def test_a_pronoun_already_bound_tells_who_is_meant_later(extract: Extract) -> None:
    text = (
        "Hanne Vestby said that she was tired. Karl Berg said that he was not.\n\n"
        "“I would like to go home,” she said."
    )
    assert speakers(extract, text)[-1] == "Hanne Vestby"


def test_whom_somebody_tells_something_is_not_the_one_who_tells(
    extract: Extract,
) -> None:
    text = (
        "Anna Holt kept the shop. Karl Berg, who sold her the shop, said that it was"
        " warm. “Nobody buys bread at night,” he said."
    )
    assert speakers(extract, text) == ["Karl Berg", "Karl Berg"]


def test_the_one_person_of_the_paragraph_comes_before_an_earlier_speaker(
    extract: Extract,
) -> None:
    text = (
        "According to Joris Kvale, a week would cost the port a lot.\n\n"
        "By midnight the quay was empty but for Beatriz Holm. “Ask me in daylight,”"
        " she said."
    )
    assert speakers(extract, text) == ["Joris Kvale", "Beatriz Holm"]


def test_somebody_without_a_name_is_not_the_last_speaker(extract: Extract) -> None:
    text = (
        "Joris Kvale said that the port was open. A second engineer said that it was"
        " not. “You see it and then you blink,” she said."
    )
    assert speakers(extract, text) == ["Joris Kvale", None, None]


def test_words_without_a_cue_are_of_who_was_just_brought_in(extract: Extract) -> None:
    text = (
        "“Show me the engineer,” said Karl Berg.\n\nThe gallery was full. Mrs Adela"
        " Thorne had been given three minutes and used one.\n\n“I lost the carpets. I"
        " did not complain. In the end the piano floated.”"
    )
    assert speakers(extract, text) == ["Karl Berg", "Adela Thorne"]


def test_a_first_name_tells_who_is_he_and_who_is_she(extract: Extract) -> None:
    text = (
        "Margaret Thorne opened the fair in Halvern. Richard Holm sold the tickets at"
        " the gate.\n\n“We have never had so many guests,” she said."
    )
    assert speakers(extract, text) == ["Margaret Thorne"]
