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
