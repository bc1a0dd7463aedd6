"""The fields of a document, from its regions and its words."""

from __future__ import annotations

import pytest

from pressmark.extraction.dates import find_date
from pressmark.extraction.metadata import find_metadata
from pressmark.extraction.regions import find_regions

BODY = (
    "The ferry between the two islands will stop for the winter, the board said on"
    " Tuesday, and it has not said when it will go again."
)


def metadata(text: str) -> dict[str, str]:
    return find_metadata(text, find_regions(text))


def test_the_fields_are_what_the_page_says() -> None:
    text = (
        "Ferry stops for the winter\n\nBy Ada Lund | 16 September 2022\n\n"
        f"NORRVIK — {BODY}\n\n© 2022 Norrvik Times. All rights reserved."
    )
    assert metadata(text) == {
        "headline": "Ferry stops for the winter",
        "byline": "Ada Lund",
        "outlet": "Norrvik Times",
        "published": "2022-09-16",
        "dateline": "NORRVIK",
        "language": "en",
    }


def test_an_agency_after_the_place_is_the_outlet() -> None:
    text = f"Ferry stops for the winter\n\nNORRVIK (Reuters) - {BODY}"
    assert metadata(text)["outlet"] == "Reuters"


@pytest.mark.parametrize(
    "page",
    [
        "Norrvik Gazette\n\nFerry stops for the winter\n\n{body}",
        "Ferry stops for the winter\n\nNORRVIK (Norrvik Gazette) - {body}",
        "Ferry stops for the winter | Norrvik Gazette\n\n{body}",
        "Ferry stops for the winter\n\nNorrvik Gazette, 3 May 2022\n\n{body}",
        "Ferry stops for the winter\n\n{body}\n\n© Norrvik Gazette 2022",
        "Ferry stops for the winter\n\n{body}\n\nMore from Norrvik Gazette\nSeals",
        "Ferry stops for the winter\n\n{body}\n\nWrite to us at the Norrvik Gazette.",
    ],
)
def test_the_outlet_is_who_the_page_says_it_is(page: str) -> None:
    assert metadata(page.format(body=BODY))["outlet"] == "Norrvik Gazette"


def test_an_outlet_in_capitals_is_written_as_the_text_writes_it() -> None:
    text = (
        "THE ISLE\n\nFerry stops for the winter\n\n"
        f"“It is too cold,” a skipper told The Isle. {BODY}\n\nMore from The Isle"
    )
    assert metadata(text)["outlet"] == "The Isle"


@pytest.mark.parametrize(
    "page",
    [
        "World News\n\nFerry stops for the winter on both sides\n\n{body}",
        "Ferry stops for the winter\n\nAda Lund, 3 May 2022\n\n{body}",
        "Ferry stops for the winter\n\nThe senator (D-Norrvik) - a skipper. {body}",
    ],
)
def test_a_line_that_may_be_something_else_is_no_outlet(page: str) -> None:
    assert "outlet" not in metadata(page.format(body=BODY))


def test_another_language_is_not_said_to_be_english() -> None:
    text = "Die Fähre zwischen den beiden Inseln fährt im Winter nicht mehr hinüber."
    assert metadata(text)["language"] == "de"


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("2022-09-16", "2022-09-16"),
        ("September 16, 2022", "2022-09-16"),
        ("Sept. 6, 2022", "2022-09-06"),
        ("16th of September 2022", "2022-09-16"),
        ("16 May 2022", "2022-05-16"),
        ("16.9.2022", "2022-09-16"),
        ("16/09/2022", "2022-09-16"),
        ("09/16/2022", "2022-09-16"),
        ("05/05/2022", "2022-05-05"),
        ("04/05/2022", None),
        ("February 30, 2022", None),
    ],
)
def test_a_day_is_read_however_it_is_printed(printed: str, day: str | None) -> None:
    found = find_date(f"Posted on {printed} by us")
    assert found is not None
    assert found == (10, 10 + len(printed), day)


def test_a_text_without_a_date_has_none() -> None:
    assert find_date("May I come on the 16th?") is None
