from __future__ import annotations

from pathlib import Path

import pytest

from pressmark.exchange.web.markdown import Markdown
from tests.saved_pages import documents, labelled, read, reasons, remarks

MATTER = """---
title: "Bridge: closed"
authors: [Ada Lund, 'Jon Berg']
date: 2024-05-03T10:00:00+02:00
source: Norrvik Courier
url: https://courier.example/1
lang: en-GB
tags:
  - transport
  - norrvik
draft: false
---

"""
BODY = "# Bridge closed\n\nThe mayor *said* “no”.\n\n## Ferries\n\nThey sail."


def test_the_text_stays_as_it_is_written(tmp_path: Path) -> None:
    items = read(Markdown(), tmp_path / "a.md", MATTER + BODY + "\n")
    (document,) = documents(items)
    assert document.text == BODY
    assert document.metadata == {
        "headline": "Bridge: closed",
        "byline": "Ada Lund, Jon Berg",
        "outlet": "Norrvik Courier",
        "published": "2024-05-03",
        "url": "https://courier.example/1",
        "language": "en",
        "extra": {"markdown": {"tags": ["transport", "norrvik"], "draft": "false"}},
    }
    assert labelled(items[0]) == [
        ("headline", "Bridge closed"),
        ("subheading", "Ferries"),
    ]


def test_without_front_matter_the_first_heading_is_the_headline(tmp_path: Path) -> None:
    (document,) = documents(read(Markdown(), tmp_path / "a.md", BODY))
    assert document.metadata == {"headline": "Bridge closed"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bridge\n======\n\nwords", [("headline", "Bridge")]),
        ("Bridge\n------\n\nwords", [("subheading", "Bridge")]),
        ("words\n\n---\n\nwords", []),
        ("```\n# no heading\n```\nwords", []),
        ("~~~\n# no\n```\n# no\n~~~\n# Yes", [("headline", "Yes")]),
        ("#hashtag words", []),
        ("# One #\n# Two", [("headline", "One"), ("subheading", "Two")]),
        ("words\n\n![The bridge](a.png)\n", [("furniture", "![The bridge](a.png)")]),
    ],
)
def test_headings_are_regions(
    tmp_path: Path, text: str, found: list[tuple[str, str]]
) -> None:
    (item,) = read(Markdown(), tmp_path / "a.md", text)
    assert labelled(item) == found


@pytest.mark.parametrize(
    "text", ["---\nwords\n---\nmore", "---\n\nwords", "--- \nwords"]
)
def test_a_rule_is_no_front_matter(tmp_path: Path, text: str) -> None:
    (document,) = documents(read(Markdown(), tmp_path / "a.md", text))
    assert document.text == text


@pytest.mark.parametrize("day", ["2024-13-40", "soon", "2024"])
def test_a_day_that_is_none_is_kept_as_it_is(tmp_path: Path, day: str) -> None:
    (document,) = documents(
        read(Markdown(), tmp_path / "a.md", f"---\ndate: {day}\n---\nwords")
    )
    assert document.metadata == {"extra": {"markdown": {"date": day}}}


def test_lines_that_make_no_sense_are_counted(tmp_path: Path) -> None:
    data = "---\ntitle: Bridge\n!!x\n---\nwords"
    assert remarks(read(Markdown(), tmp_path / "a.md", data)) == [
        "lines of the front matter that make no sense (1)"
    ]


def test_line_ends_of_windows_are_read(tmp_path: Path) -> None:
    (document,) = documents(
        read(Markdown(), tmp_path / "a.md", "---\r\ntitle: x\r\n---\r\n# A\r\n\r\nb")
    )
    assert (document.text, document.metadata["headline"]) == ("# A\n\nb", "x")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "the file is empty"),
        (b"---\ntitle: x\n---\n", "there is nothing to read in the file"),
        (b"%PDF-1.7", "this is a PDF document, not plain text"),
    ],
)
def test_what_has_no_text_is_rejected(tmp_path: Path, data: bytes, reason: str) -> None:
    assert reasons(read(Markdown(), tmp_path / "a.md", data)) == [reason]
