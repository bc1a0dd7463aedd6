"""What is flagged because the text cannot mean it as it stands."""

from __future__ import annotations

import pytest

from pressmark.extraction import PIPELINE
from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Bundle
from pressmark.model.entity import Mention
from tests.unit.extraction.conftest import Extract

MET = "Ines Lindqvist met Tomas Amara. Lindqvist was late. Amara waited. "
PACT = "“We will sign the paper in the harbour today,” "


def texts(bundle: Bundle) -> list[str]:
    return [note.text for note in bundle.notes]


def test_two_names_run_together_are_flagged(extract: Extract) -> None:
    bundle = extract(MET + "“We agree,” Lindqvist Amara said.")
    assert texts(bundle) == [
        (
            "“Lindqvist Amara” reads like two names run together: Ines Lindqvist and"
            " Tomas Amara."
        )
    ]


def test_a_name_before_anothers_full_name_is_flagged(extract: Extract) -> None:
    (text,) = texts(extract(MET + "“We agree,” Amara Ines Lindqvist said."))
    assert text.startswith("“Amara Ines Lindqvist” reads like two names run together")


def test_a_speaker_whose_first_name_is_anothers_surname_is_flagged(
    extract: Extract,
) -> None:
    bundle = extract("Ines Lindqvist was late. “We agree,” Lindqvist Amara said.")
    assert texts(bundle) == [
        (
            "“Lindqvist Amara” begins with the surname of Ines Lindqvist: two names may"
            " be run together."
        )
    ]
    assert bundle.attributions[0].speaker is not None


def test_two_names_run_together_are_printed_and_nobody_has_spoken(
    extract: Extract,
) -> None:
    bundle = extract(MET + "“We agree,” Lindqvist Amara said.")
    (quote,) = bundle.attributions
    printed = bundle.entity(quote.printed)
    assert quote.speaker is None
    assert printed is not None
    assert printed.name == "Lindqvist Amara"


@pytest.mark.parametrize(
    "text",
    [
        # Who marries may add a name, and families share one.
        MET + "“We agree,” Ines Lindqvist Amara said.",
        MET + "“We agree,” Karin Amara said.",
        "Scott Walker met Rick Scott. “We agree,” Walker said.",
        "Rick Scott was late. “We agree,” Scott Walker said. Walker was early.",
        # A list is no name.
        MET + "It was a matter for Lindqvist, Amara and the board.",
    ],
)
def test_names_that_share_words_are_not_flagged(extract: Extract, text: str) -> None:
    assert texts(extract(text)) == []


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("“We agree,” Mr. Mr. Keller said.", "Mr. Mr. Keller"),
        (
            "The mayor Mrs.\u00a0Mayor Ines Keller was late.",
            "mayor Mrs. Mayor Ines Keller",
        ),
        (
            "President Prime Minister Edvard Holm said that it was late.",
            "President Prime Minister Edvard Holm",
        ),
    ],
)
def test_two_titles_in_a_row_are_flagged(
    extract: Extract, text: str, titles: str
) -> None:
    (told,) = texts(extract(text))
    assert told.startswith(f"Two titles in a row: “{titles}”.")


@pytest.mark.parametrize(
    "text",
    [
        "Vice President Edvard Holm said that it was late.",
        "Deputy Prime Minister Edvard Holm said that it was late.",
        "Lt. Gov. Edvard Holm said that it was late.",
        "“Mr. President, it is late,” Edvard Holm said.",
        "Senator King met Mr. and Mrs. Holm. “It is late,” Mr. King said.",
    ],
)
def test_titles_of_two_words_are_not_flagged(extract: Extract, text: str) -> None:
    assert texts(extract(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "The talks began. Mr. After the meeting, they said that it was late.",
        "It was a meeting with Prime Minister Edvard Holm, Mr.\n\nIt rained all day.",
    ],
)
def test_a_form_of_address_without_a_name_is_flagged(
    extract: Extract, text: str
) -> None:
    (told,) = texts(extract(text))
    assert told.endswith("a name is missing after “Mr.”.")


def test_a_title_that_is_anothers_is_flagged(extract: Extract) -> None:
    bundle = extract(
        "French President Emmanuel Macron came. German Chancellor Angela Merkel was"
        " there. “We agree,” said German Chancellor Emmanuel Macron."
    )
    assert texts(bundle) == [
        (
            "“German Chancellor Emmanuel Macron” contradicts “French President Emmanuel"
            " Macron”, and this article also has “German Chancellor Angela Merkel”."
        )
    ]


def test_two_offices_of_one_person_are_flagged(extract: Extract) -> None:
    bundle = extract(
        "French President Emmanuel Macron came. Later French Prime Minister Emmanuel"
        " Macron said that he agreed."
    )
    assert texts(bundle) == [
        (
            "“French Prime Minister Emmanuel Macron” contradicts “French President"
            " Emmanuel Macron”."
        )
    ]


@pytest.mark.parametrize(
    "text",
    [
        (
            "French President Emmanuel Macron came. The former French Prime Minister"
            " Emmanuel Macron said that he agreed."
        ),
        (
            "German Chancellor Angela Merkel came with former German Chancellor Gerhard"
            " Schroeder. “We agree,” said German Chancellor Angela Merkel."
        ),
        (
            "American President Barack Obama came. “We agree,” U.S. President Barack"
            " Obama said, and former U.S. President Bill Clinton nodded. It was late,"
            " and they had been there for an hour."
        ),
    ],
)
def test_offices_held_before_are_not_flagged(extract: Extract, text: str) -> None:
    assert texts(extract(text)) == []


def test_a_mark_that_is_never_closed_is_flagged(extract: Extract) -> None:
    bundle = extract(
        "Maria Keller said: “We agree on the harbour and will sign. The board was"
        " there.\n\nIt rained all day, and the ferry was late."
    )
    assert texts(bundle) == [
        "The quotation mark before “We agree on the harbour …” is never closed."
    ]


@pytest.mark.parametrize("mark", ["”", '"', "»"])
def test_a_mark_that_closes_nothing_is_flagged(extract: Extract, mark: str) -> None:
    bundle = extract(
        f"The harbour is open for everybody who wants it.{mark} Keller was late.\n\n"
        "It rained all day."
    )
    assert texts(bundle) == [
        (
            "The quotation mark after “for everybody who wants it.” closes nothing: one"
            " is missing."
        )
    ]


def test_marks_of_two_styles_in_one_pair_are_flagged(extract: Extract) -> None:
    bundle = extract('Maria Keller said "we agree on the harbour ».\n\nIt rained.')
    assert texts(bundle) == [
        'The quotation “we agree on the harbour” is opened by " and closed by ».'
    ]


def test_many_marks_of_two_styles_are_flagged_once(extract: Extract) -> None:
    lines = [
        f'Maria Keller said "we agree on point {word} ».'
        for word in ("one", "two", "three", "four", "five")
    ]
    (text,) = texts(extract("\n\n".join(lines)))
    assert text.endswith("There are 4 more like it.")


@pytest.mark.parametrize(
    "text",
    [
        # Each paragraph opens the marks anew, and only the last closes them.
        (
            "“We agree on the harbour,” Maria Keller said. “It is late.\n\n“And we will"
            " sign it.”"
        ),
        # Opened once, closed some paragraphs later.
        "Maria Keller said: «We agree on the harbour.\n\nAnd we will sign it.»",
        "Keller, who is 6'2\" tall, said that it was late.",
        '"He said, "It is late," you know, and left," Maria Keller said.',
        "«We agree on the harbour», Maria Keller said.",
        "<a href=”harbour.html”>The harbour</a> is open for everybody who wants it.",
        "„We agree on the harbour“, Maria Keller said.",
    ],
)
def test_marks_that_can_be_meant_are_not_flagged(extract: Extract, text: str) -> None:
    strays = [told for told in texts(extract(text)) if "never closed" not in told]
    assert strays == []


def test_a_speaker_inside_the_marks_is_flagged(extract: Extract) -> None:
    bundle = extract("“We will sign the paper, Maria Keller said, and then go home.”")
    assert texts(bundle) == [
        "“Maria Keller said” stands inside the quotation marks, as if it was said."
    ]


def test_what_a_speaker_says_of_another_is_not_flagged(extract: Extract) -> None:
    text = "“The paper, Maria Keller said, is signed,” Peter Brandt told reporters."
    assert texts(extract(text)) == []


def test_the_same_words_of_two_speakers_are_flagged(extract: Extract) -> None:
    bundle = extract(
        PACT + "Maria Keller said.\n\nIt rained.\n\n" + PACT + "Peter Brandt said."
    )
    assert texts(bundle) == [
        "The same words are ascribed to Maria Keller and to Peter Brandt."
    ]


def test_the_same_words_twice_of_one_speaker_are_not_flagged(extract: Extract) -> None:
    twice = PACT + "Maria Keller said.\n\nIt rained.\n\n" + PACT + "Keller said."
    assert texts(extract(twice)) == []


BODY = (
    "\n\nThe mayors met in the harbour on Monday, and it rained all day long there.\n\n"
    "“We sign the paper today,” Peter Brandt said. Maria Keller was not there at all."
)


def test_a_headline_that_names_another_speaker_is_flagged(extract: Extract) -> None:
    assert texts(extract("Keller: ‘We sign the paper today’" + BODY)) == [
        (
            "The headline ascribes “we sign the paper today” to Keller, the text to"
            " Peter Brandt."
        )
    ]


@pytest.mark.parametrize(
    "headline",
    [
        "Brandt: ‘We sign the paper today’",
        "Mayor on Keller: ‘We sign the paper today’",
        "Keller stays away: ‘We sign the paper today’",
    ],
)
def test_a_headline_that_agrees_is_not_flagged(extract: Extract, headline: str) -> None:
    assert texts(extract(headline + BODY)) == []


def test_a_pronoun_that_nobody_named_can_have_is_flagged(extract: Extract) -> None:
    bundle = extract(
        "Mr. Brandt came early to the meeting. He was tired. “It is late,” she said."
    )
    assert texts(bundle) == ["“she” cannot be “Mr. Brandt”; nobody else is named."]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Brandt came with his wife. “It is late,” she said.",
        "Mr. Brandt met Maria Keller. “It is late,” she said.",
        "Mr. Brandt met the mayor. “It is late,” she said.",
        "Mr. Brandt came. “It is late,” he said.",
    ],
)
def test_a_pronoun_that_somebody_can_have_is_not_flagged(
    extract: Extract, text: str
) -> None:
    assert texts(extract(text)) == []


def test_a_note_is_by_the_pipeline_on_the_quote(extract: Extract) -> None:
    bundle = extract(MET + "“We agree,” Lindqvist Amara said.")
    (note,) = bundle.notes
    assert (note.author, note.resolved) == (PIPELINE, False)
    assert isinstance(bundle.annotation(bundle.attributions[0].id), Attribution)
    assert note.on == bundle.attributions[0].id


def test_a_note_on_a_name_outside_quotes_is_on_the_mention(extract: Extract) -> None:
    bundle = extract(MET + "Then Lindqvist Amara went home.")
    (note,) = bundle.notes
    assert isinstance(
        next(one for one in bundle.annotations() if one.id == note.on), Mention
    )


def test_well_edited_text_has_no_notes(extract: Extract) -> None:
    text = (
        "Mayors agree on the harbour\n\nThe mayors of Halvern and Port Sere signed a"
        " pact on Monday.\n\n“We agree,” Ines Lindqvist, the mayor of Halvern, said,"
        " “and we will go on.” Mayor Tomas Amara of Port Sere said that it was “late”."
        " She thanked Mr. Amara.\n\nAccording to the ministry, nobody was asked."
    )
    assert texts(extract(text)) == []
