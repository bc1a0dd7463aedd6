from __future__ import annotations

from pathlib import Path

import pytest

from pressmark.exchange.format import Certainty
from pressmark.exchange.web.html_page import WebPage
from tests.saved_pages import (
    HEADLINE,
    PARAGRAPHS,
    archive,
    documents,
    page,
    read,
    reasons,
)

TEXT = "\n\n".join((HEADLINE, *PARAGRAPHS))


@pytest.mark.parametrize(
    "header",
    [
        "From: <Saved by Blink>",
        "From: <Saved by Windows Internet Explorer 8>",
        "X-MAF-Information-Version: 1",
    ],
)
def test_a_page_in_one_file_is_read(tmp_path: Path, header: str) -> None:
    data = archive(page().encode(), headers=[header])
    assert WebPage().recognises(tmp_path / "a", data[:8192]) is Certainty.LIKELY
    (document,) = documents(read(WebPage(), tmp_path / "a.mhtml", data))
    assert document.text == TEXT


def test_where_it_was_saved_is_its_address(tmp_path: Path) -> None:
    data = archive(page(head="").encode())
    (document,) = documents(read(WebPage(), tmp_path / "a.mhtml", data))
    assert document.metadata["url"] == "https://courier.example/saved"


def test_its_header_says_the_encoding(tmp_path: Path) -> None:
    words = "Die Bürgermeisterin sprach"
    html = page(f"<p>{words}</p>").replace('<meta charset="utf-8">', "")
    data = archive(html.encode("cp1252", "xmlcharrefreplace"), charset="iso-8859-1")
    (document,) = documents(read(WebPage(), tmp_path / "a.mht", data))
    assert words in document.text


def test_an_archive_of_no_page_is_rejected(tmp_path: Path) -> None:
    data = archive(b"").replace(b"text/html", b"text/css")
    assert reasons(read(WebPage(), tmp_path / "a.mhtml", data)) == [
        "there is no page in the archive"
    ]


def test_a_truncated_archive_gives_what_is_there(tmp_path: Path) -> None:
    data = archive(page().encode())
    cut = data[: data.index(PARAGRAPHS[2].encode())]
    (document,) = documents(read(WebPage(), tmp_path / "a.mhtml", cut))
    assert PARAGRAPHS[1] in document.text


def test_a_page_that_is_only_called_an_archive_is_read(tmp_path: Path) -> None:
    (document,) = documents(read(WebPage(), tmp_path / "a.mhtml", page()))
    assert document.text == TEXT


def test_an_archive_nested_without_end_is_rejected(tmp_path: Path) -> None:
    nested = "".join(
        f'Content-Type: multipart/related; boundary="e{n}"\n\n--e{n}\n'
        for n in range(3_000)
    )
    data = f"From: <Saved by Blink>\n{nested}"
    assert reasons(read(WebPage(), tmp_path / "a.mhtml", data))
