"""Whole invented pages, with what sites put around and into their articles."""

from __future__ import annotations

import pytest

from pressmark.extraction.metadata import find_metadata
from pressmark.extraction.regions import find_regions

BODY = (
    "The ferry between the two islands will stop for the winter, the harbour board"
    " of Norrvik said on Tuesday after a long meeting with the fishermen."
)
MORE = (
    "The fishermen of both islands have asked the board for another ferry for more than"
    " ten years now, and have written letters to the ministry in Tornholm."
)
HEADLINE = "Harbour board stops ferry for the winter"


def labelled(text: str, label: str) -> list[str]:
    return [r.span.covered(text) for r in find_regions(text) if r.label == label]


def outside(text: str) -> list[str]:
    """Return what is furniture or caption, in the order of the text."""
    found = (r for r in find_regions(text) if r.label in ("furniture", "caption"))
    return [one.span.covered(text) for one in sorted(found, key=lambda one: one.span)]


@pytest.mark.parametrize(
    "line",
    [
        "Kindly share this page:",
        "Please like and follow us",
        "Your email address will not be published. Required fields are marked *",
        "You must be logged in to react.",
        "For the latest updates on the islands, visit our special page.",
        "Follow Ada Lund on Twitter",
        "Disclaimer",
        "No part of it may be reproduced without written permission of the publisher.",
        "https://norrvik.example/ferry-stops",
        "(Reporting by Ada Lund; editing by Peter Brandt)",
        "More to follow…",
        "Facebook Twitter Google+ reddit",
        "Lund/Norrvik Press/Getty Images",
        "Photographer: Ada Lund/Norrvik Press",
    ],
)
def test_what_sites_say_to_readers_is_furniture(line: str) -> None:
    text = f"{HEADLINE}\n\n{BODY}\n\n{line}\n\n{MORE}"
    assert outside(text) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "FILE PHOTO: The ferry in the harbour of Norrvik",
        "The ferry leaves the harbour of Norrvik, Ostmark, on May 15, 2021.",
        "Ada Lund arrives for talks in Tornholm. (Peter Brandt/Norrvik Press)",
        "A skipper waits for passengers in Norrvik. Picture: Peter Brandt",
        "Ada Lund (left) shakes hands with Peter Brandt (right) in Norrvik.",
    ],
)
def test_a_sentence_about_a_picture_is_its_caption(line: str) -> None:
    text = f"{HEADLINE}\n\n{line}\n\n{BODY}\n\n{MORE}"
    assert labelled(text, "caption") == [line]
    assert labelled(text, "headline") == [HEADLINE]


@pytest.mark.parametrize(
    "line",
    [
        "“We will not pay,” she told Reuters.",
        "The ferry was built on May 15, 2021.",
        "Nobody knows who will pay.",
        "You cannot live here without a boat, the fishermen say.",
        "She read more than the board had asked her to.",
        "Watch out for ice, the board told skippers.",
    ],
)
def test_a_short_sentence_of_the_article_is_no_furniture(line: str) -> None:
    text = f"{HEADLINE}\n\n{BODY}\n\n{line}\n\n{MORE}"
    assert outside(text) == []


def test_all_that_comes_after_an_article_is_furniture() -> None:
    end = ["Leave a Reply", "Name:", "Email:", "Latest news", "Seals come back", "X"]
    text = "\n\n".join([HEADLINE, BODY, MORE, *end])
    assert outside(text) == end


def test_the_headline_said_again_is_furniture() -> None:
    text = f"{HEADLINE}\n\n{HEADLINE}\n\n{BODY}\n\n{HEADLINE}\n\n{MORE}"
    assert labelled(text, "headline") == [HEADLINE]
    assert outside(text) == [HEADLINE, HEADLINE]


def test_the_headline_is_the_line_the_text_is_about() -> None:
    text = f"Seal pups born on a beach in May\n\n{HEADLINE}\n\n{BODY}\n\n{MORE}"
    assert labelled(text, "headline") == [HEADLINE]


def test_a_line_that_has_the_headline_glued_into_it_is_none() -> None:
    text = f"HomeNewsIslands{HEADLINE}\n\n{HEADLINE}\n\n{BODY}\n\n{MORE}"
    assert labelled(text, "headline") == [HEADLINE]


def test_a_second_heading_under_the_headline_is_a_subheading() -> None:
    deck = "Fishermen have to find another way to the mainland"
    text = f"{HEADLINE}\n\n{deck}\n\n5 March 2023 - 13:41\n\n{BODY}\n\n{MORE}"
    assert labelled(text, "subheading") == [deck]


def test_a_link_at_the_end_of_a_paragraph_is_furniture() -> None:
    text = f"{HEADLINE}\n\n{BODY} Read More…\n\n{MORE}"
    assert outside(text) == ["Read More…"]


def test_the_clock_of_a_site_is_not_the_date_of_the_article() -> None:
    text = (
        f"January 22, 2025 07:02 am\n\n{HEADLINE}\n\nAda Lund | Aug 17, 2018, at"
        f" 09:52 am\n\n{BODY}\n\n{MORE}"
    )
    assert labelled(text, "date") == ["Aug 17, 2018"]
    assert find_metadata(text, find_regions(text))["published"] == "2018-08-17"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ada Lund, Harbour Correspondent", "Ada Lund"),
        ("BY ADA LUND", "ADA LUND"),
        ("Written by: Ada Lund and Peter Brandt", "Ada Lund and Peter Brandt"),
        ("Ada Lund Published September 16, 2022 | 09:40 PM", "Ada Lund"),
        ("05 March 2023 - 13:41 Ada Lund", "Ada Lund"),
        ("by Ada Lund in Tornholm", "Ada Lund"),
        ("Ada Lund and Peter Brandt, Tornholm", "Ada Lund and Peter Brandt"),
        ("Author: Ada Lund", "Ada Lund"),
        ("By Ada Lund (Tornholm)", "Ada Lund"),
    ],
)
def test_an_author_is_read_in_many_forms(line: str, names: str) -> None:
    assert labelled(f"{HEADLINE}\n\n{line}\n\n{BODY}", "byline") == [names]


@pytest.mark.parametrize("line", ["Share Button", "Breaking News", "Latest Videos"])
def test_two_words_of_a_site_are_no_author(line: str) -> None:
    assert labelled(f"{HEADLINE}\n\n{line}\n\n{BODY}\n\n{MORE}", "byline") == []


@pytest.mark.parametrize(
    ("start", "place"),
    [
        ("NORRVIK (Coast News / Wire - 16th May, 2022) ", "NORRVIK"),
        ("NORRVIK. May 10 (Coast-Wire) – ", "NORRVIK"),
        ("NORRVIK, May 7 – ", "NORRVIK"),
        ("New Norrvik, Aug 17 (CWNS): ", "New Norrvik"),
        ("Norrvik (AFP) - ", "Norrvik"),
        ("Norrvik, Tornholm ", "Norrvik, Tornholm"),
    ],
)
def test_the_place_at_the_beginning_is_found_in_many_forms(
    start: str, place: str
) -> None:
    text = f"{HEADLINE}\n\n{start}{BODY}\n\n{MORE}"
    assert labelled(text, "dateline") == [place]


def test_the_place_is_found_behind_a_caption() -> None:
    caption = "The ferry leaves the harbour of Norrvik, Ostmark, on May 15, 2021."
    text = f"{HEADLINE}\n\n{caption}\n\nNORRVIK — {BODY}\n\n{MORE}"
    assert labelled(text, "dateline") == ["NORRVIK"]


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("12/11/2022 | 06:37am EST", "2022-12-11"),
        ("12/11/2022 | 06:37 GMT", "2022-11-12"),
        ("09 of December 2016 19:25:30", "2016-12-09"),
        ("Friday, 16 September", "2022-09-16"),
        ("16 septembre 2022", "2022-09-16"),
        ("16 de septiembre de 2022", "2022-09-16"),
        ("16. Dezember 2022", "2022-12-16"),
        ("16-Sep-2022", "2022-09-16"),
        ("2022/09/16", "2022-09-16"),
    ],
)
def test_the_day_is_told_by_what_is_beside_it(lead: str, day: str) -> None:
    text = f"{HEADLINE}\n\n{lead}\n\n{BODY}\n\n{MORE}\n\n© 2022 Norrvik Times"
    assert find_metadata(text, find_regions(text))["published"] == day


def test_the_day_after_the_place_is_read_with_the_only_year_of_the_page() -> None:
    text = f"{HEADLINE}\n\nNORRVIK, May 7 – {BODY}\n\n© 2022 Norrvik Times"
    assert find_metadata(text, find_regions(text))["published"] == "2022-05-07"


def test_a_day_without_any_year_stays_open() -> None:
    text = f"{HEADLINE}\n\n16 September\n\n{BODY}\n\n{MORE}"
    assert "published" not in find_metadata(text, find_regions(text))
