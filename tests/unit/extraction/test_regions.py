"""Headlines, bylines, dates and furniture, from layout and wording."""

from __future__ import annotations

from itertools import pairwise

import pytest

from pressmark.extraction.layout import paragraphs
from pressmark.extraction.regions import find_regions

BODY = (
    "The ferry between the two islands will stop for the winter, the harbour board"
    " of Norrvik said on Tuesday after a long meeting."
)
MORE = (
    "Fishermen on both sides have asked for another boat for more than ten years now."
)


def labelled(text: str, label: str) -> list[str]:
    return [r.span.covered(text) for r in find_regions(text) if r.label == label]


def test_the_first_line_above_running_text_is_the_headline() -> None:
    text = f"Ferry stops for the winter\n\n{BODY}\n\n{MORE}"
    assert labelled(text, "headline") == ["Ferry stops for the winter"]


def test_a_text_without_headline_has_none() -> None:
    assert labelled(f"{BODY}\n\n{MORE}", "headline") == []


def test_the_names_of_a_site_above_the_headline_are_furniture() -> None:
    text = f"March 2, 2024\n\nNorrvik Times\n\nFerry stops for the winter\n\n{BODY}"
    assert labelled(text, "headline") == ["Ferry stops for the winter"]
    assert labelled(text, "furniture") == ["March 2, 2024", "Norrvik Times"]


@pytest.mark.parametrize(
    ("line", "byline", "date"),
    [
        ("By Ada Lund", ["Ada Lund"], []),
        ("Ada Lund / September 16, 2022", ["Ada Lund"], ["September 16, 2022"]),
        ("Ada Lund | 16 Sept 2022", ["Ada Lund"], ["16 Sept 2022"]),
        ("Published: 2022-09-16", [], ["2022-09-16"]),
    ],
)
def test_a_line_under_the_headline_gives_author_and_date(
    line: str, byline: list[str], date: list[str]
) -> None:
    text = f"Ferry stops for the winter\n\n{line}\n\n{BODY}"
    assert labelled(text, "byline") == byline
    assert labelled(text, "date") == date


@pytest.mark.parametrize(
    "line",
    [
        "Read more: Ten harbours to see",
        ">> Read also: The harbour of the future",
        "Advertisement",
        "Sign up for our newsletter",
        "Comments are closed.",
        "Share this on social media",
        "© 2022 Norrvik Times. All rights reserved.",
        "(Photo: Norrvik Press)",
        "Related articles",
        "Get the best offers by email today",
    ],
)
def test_what_sites_put_between_paragraphs_is_furniture(line: str) -> None:
    text = f"Ferry stops for the winter\n\n{BODY}\n\n{line}\n\n{MORE}"
    assert labelled(text, "furniture") == [line]


def test_short_lines_after_the_last_paragraph_are_furniture() -> None:
    text = f"Ferry stops for the winter\n\n{BODY}\n\nnorrvik source 7"
    assert labelled(text, "furniture") == ["norrvik source 7"]


def test_what_stands_above_a_picture_credit_is_its_caption() -> None:
    text = (
        f"Ferry stops for the winter\n\n{BODY}\n\nThe ferry in May\n\n"
        f"It was painted this year.\n\n(Photo: Norrvik Press)\n\n{MORE}"
    )
    assert labelled(text, "caption") == [
        "The ferry in May",
        "It was painted this year.",
    ]


def test_a_short_line_over_a_paragraph_is_a_subheading() -> None:
    text = f"Ferry stops for the winter\n\n{BODY}\n\nAnger on the islands\n\n{MORE}"
    assert labelled(text, "subheading") == ["Anger on the islands"]


@pytest.mark.parametrize(
    ("start", "place"),
    [
        ("NORRVIK — ", "NORRVIK"),
        ("NORRVIK, OSTMARK: ", "NORRVIK, OSTMARK"),
        ("Norrvik | ", "Norrvik"),
        ("NORRVIK (Reuters) - ", "NORRVIK"),
        ("Norrvik ", "Norrvik"),
    ],
)
def test_the_place_a_paragraph_begins_with_is_the_dateline(
    start: str, place: str
) -> None:
    text = f"Ferry stops for the winter\n\n{start}{BODY}\n\n{MORE}"
    assert labelled(text, "dateline") == [place]


def test_a_sentence_that_begins_with_a_name_has_no_dateline() -> None:
    text = f"Ferry stops for the winter\n\nAda Lund said it would. {BODY}\n\n{MORE}"
    assert labelled(text, "dateline") == []


@pytest.mark.parametrize("text", ["", "\n", " \n \n", "word", "One line only."])
def test_next_to_nothing_is_no_trouble(text: str) -> None:
    assert labelled(text, "headline") == []


def test_regions_never_overlap() -> None:
    text = f"A day in May\nAda Lund | May 3, 2021\n\nNORRVIK — {BODY}\n\nRead more here"
    spans = sorted(region.span for region in find_regions(text))
    assert not any(a.overlaps(b) for a, b in pairwise(spans))


WRAPPED = """Ferry stops for the winter

The ferry between the two islands will stop for the winter, the board
of Norrvik said on Tuesday after a long meeting with the fishermen of
both sides, who had asked for another boat for more than ten years now.

“We will not pay for it,” said Maria Keller, who leads the board. “It
is too old and it is too slow, and nobody wants to travel with it any
more in a storm.”
"""


def test_a_text_that_was_wrapped_has_its_paragraphs() -> None:
    found = [WRAPPED[p.start : p.end] for p in paragraphs(WRAPPED)]
    assert [one.split()[0] for one in found] == ["Ferry", "The", "“We"]
    assert labelled(WRAPPED, "headline") == ["Ferry stops for the winter"]
    assert labelled(WRAPPED, "furniture") == []


def test_every_line_of_other_texts_is_a_paragraph() -> None:
    text = f"{BODY}\n{MORE}\n{BODY}\n\n{MORE}\n{MORE}\n"
    assert len(paragraphs(text)) == 5


def test_a_papers_age_and_number_are_no_headline() -> None:
    text = (
        "THE NORRVIK GAZETTE\nBoth islands · since 1919 · No. 5,208\n\n"
        f"Whose ferry is it?\nBoard stops it for the winter\n\n{BODY}\n\n{MORE}"
    )
    assert labelled(text, "headline") == ["Whose ferry is it?"]
    assert labelled(text, "subheading") == ["Board stops it for the winter"]


@pytest.mark.parametrize(
    "line",
    [
        "NEWSLETTER  The coast in five minutes. Every weekday, free. Sign up here",
        "DON’T MISS: 12 ways with a tin of sardines",
        "♥ 214   Share   Save",
        "❤️ 1.2k   💬 63   🔗 Copy link",
        "Do you agree? Vote in our poll and win a weekend on the islands!",
        "ON SALE NOW: the tide calendar, with all the wrecks",
        "Quiz: which harbour seal are you?",
    ],
)
def test_a_line_that_promotes_something_is_furniture(line: str) -> None:
    text = f"Ferry stops for the winter\n\n{BODY}\n\n{line}\n\n{MORE}"
    assert labelled(text, "furniture") == [line]
    assert labelled(text, "subheading") == []


def test_headlines_of_other_articles_under_a_heading_are_furniture() -> None:
    text = (
        f"Ferry stops for the winter\n\n{BODY}\n\nREAD NEXT\nMinistry rejects toll"
        f" plan\nFuel prices ease\n\n{MORE}"
    )
    assert labelled(text, "furniture") == [
        "READ NEXT",
        "Ministry rejects toll plan",
        "Fuel prices ease",
    ]


def test_the_line_under_the_word_advertisement_is_one() -> None:
    text = (
        f"Ferry stops for the winter\n\n{BODY}\n\nAdvertisement\nMarlow, chandlers."
        f" Rope is our living.\n\n{MORE}"
    )
    assert labelled(text, "furniture") == [
        "Advertisement",
        "Marlow, chandlers. Rope is our living.",
    ]


def test_a_few_words_in_marks_over_a_paragraph_are_a_subheading() -> None:
    text = f"Ferry stops for the winter\n\n{BODY}\n\n‘Not one boat’\n\n{MORE}"
    assert labelled(text, "subheading") == ["‘Not one boat’"]


def test_a_correspondent_is_the_author() -> None:
    text = (
        "Ferry stops for the winter\n\nFrom our correspondent Ada Lund – Tuesday 6 May"
        f" 2031\n\n{BODY}"
    )
    assert labelled(text, "byline") == ["Ada Lund"]
    text = f"Ferry stops for the winter\n\nAda Lund, shipping reporter\n\n{BODY}"
    assert labelled(text, "byline") == ["Ada Lund"]


def test_short_lines_among_long_paragraphs_do_not_make_a_text_wrapped() -> None:
    long = f"{BODY} {MORE}"
    text = (
        f"The first line\nthe second line\n\n{long}\n\nof this page\nand of that\n\n"
        f"{long}\n\nnot a sentence\nnor another\nnor one more"
    )
    assert len(paragraphs(text)) == 9


def test_a_papers_name_before_the_date_is_furniture() -> None:
    text = f"Ferry stops for the winter\n\nNorrvik Gazette, 3 May 2022\n\n{BODY}"
    assert labelled(text, "furniture") == ["Norrvik Gazette"]
    assert labelled(text, "date") == ["3 May 2022"]
