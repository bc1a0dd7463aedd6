"""The sample articles hold the difficulties that the demo, manual and tests rely on."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"
ARTICLES = sorted(SAMPLE.glob("*.txt"))
REPORTS = sorted(SAMPLE.glob("*-harbour-talks.txt"))

MARKS = (
    "\N{LEFT DOUBLE QUOTATION MARK}",
    "\N{RIGHT DOUBLE QUOTATION MARK}",
    "\N{DOUBLE LOW-9 QUOTATION MARK}",
    "\N{LEFT SINGLE QUOTATION MARK}",
    "\N{RIGHT SINGLE QUOTATION MARK}",
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}",
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}",
    '"',
)
FURNITURE = (
    r"READ MORE|Read also|READ NEXT|DON.T MISS",
    r"Sign up|NEWSLETTER",
    r"Picture:|Photo:|Photograph:",
    r"vacancies",
    r"Advert",
    r"Comments on this article are closed|comments\. Log in",
    r"Share",
    r"MORE FROM|More from|ALSO IN|YOU MAY ALSO LIKE",
)


def text(name: str) -> str:
    return (SAMPLE / name).read_text("utf-8")


def everything() -> str:
    return "\n".join(article.read_text("utf-8") for article in ARTICLES)


def test_there_are_ten_articles_and_five_report_one_event() -> None:
    assert len(ARTICLES) == 10
    assert len(REPORTS) == 5


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.stem)
def test_an_article_is_plain_utf8_with_unix_line_ends(article: Path) -> None:
    raw = article.read_bytes()
    assert not raw.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in raw
    assert raw.decode("utf-8").endswith("\n")


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.stem)
def test_an_article_has_the_length_of_a_short_report(article: Path) -> None:
    assert 250 <= len(article.read_text("utf-8").split()) <= 600


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.stem)
@pytest.mark.parametrize("name", ["Lindqvist", "Amara", "Whitlock", "harbour chief"])
def test_the_reports_of_the_talks_name_the_same_people(report: Path, name: str) -> None:
    words = report.read_text("utf-8").replace("\N{NO-BREAK SPACE}", " ")
    assert name in words


def test_the_reports_word_the_same_quote_differently() -> None:
    wordings = {
        match
        for report in REPORTS
        for match in re.findall(
            r"[^.\n]*\bdesk\b[^.\n]*|[^.\n]*writing desk[^.\n]*",
            report.read_text("utf-8"),
        )
    }
    assert len(wordings) >= len(REPORTS)


@pytest.mark.parametrize("mark", MARKS, ids=unicodedata.name)
def test_every_style_of_quotation_mark_occurs(mark: str) -> None:
    assert mark in everything()


@pytest.mark.parametrize("furniture", FURNITURE)
def test_every_sort_of_furniture_occurs(furniture: str) -> None:
    assert re.search(furniture, everything())


def test_the_portrait_has_characters_that_are_two_units_in_qt() -> None:
    portrait = text("westside-people-night-bakery.txt")
    assert sum(ord(character) > 0xFFFF for character in portrait) >= 5


def test_the_portrait_has_a_name_with_a_combining_accent() -> None:
    portrait = text("westside-people-night-bakery.txt")
    assert not unicodedata.is_normalized("NFC", portrait)


def test_the_translated_article_has_no_break_spaces_and_mismatched_marks() -> None:
    translated = text("nord-tageblatt-harbour-talks.txt")
    assert "\N{NO-BREAK SPACE}" in translated
    assert re.search(
        '"[^"\n]*\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}', translated
    )


def test_one_attribution_is_garbled() -> None:
    assert "Lindqvist Amara said" in text("westside-people-harbour-talks.txt")


def test_a_statement_opens_its_marks_again_at_each_paragraph() -> None:
    assert re.search(
        "\n\N{LEFT DOUBLE QUOTATION MARK}[^\N{RIGHT DOUBLE QUOTATION MARK}\n]*\n\n"
        "\N{LEFT DOUBLE QUOTATION MARK}",
        text("coast-courier-harbour-talks.txt"),
    )


def test_one_straight_mark_is_never_closed() -> None:
    assert text("national-wire-ferry-strike.txt").count('"') % 2 == 1


def test_a_quote_is_interrupted_by_its_attribution() -> None:
    assert re.search(
        ",\N{RIGHT DOUBLE QUOTATION MARK} Lindqvist said, "
        "\N{LEFT DOUBLE QUOTATION MARK}and we will sign",
        text("coast-courier-harbour-talks.txt"),
    )


def test_the_readme_describes_each_article_and_no_other() -> None:
    described = re.findall(r"`([\w-]+\.txt)`", text("README.md"))
    assert sorted(described) == [article.name for article in ARTICLES]
