from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from pressmark.exchange.format import Certainty, ReadDocument, Rejected
from pressmark.exchange.web.page_document import Keep
from pressmark.exchange.web.warc import WebArchive
from tests.saved_pages import (
    HEADLINE,
    PARAGRAPHS,
    documents,
    page,
    read,
    reasons,
    record,
)

URL = "https://courier.example/2024/harbour-bridge"
RECORD = record(URL, page(head="").encode())


def test_a_page_is_a_document(tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    items = read(WebArchive(), path, RECORD)
    (document,) = documents(items)
    assert document.name == "harbour-bridge"
    assert document.text == "\n\n".join((HEADLINE, *PARAGRAPHS))
    assert document.metadata["url"] == URL
    assert document.metadata["headline"] == HEADLINE
    assert document.metadata["extra"] == {
        "warc": {
            "archived": "2024-05-04T10:00:00Z",
            "record": "<urn:uuid:00000000-0000-4000-8000-000000000001>",
        }
    }
    assert items[0].source == f"{path}#1"


@pytest.mark.parametrize(
    "packed",
    [
        gzip.compress(RECORD) + gzip.compress(RECORD.replace(b"bridge", b"tunnel")),
        gzip.compress(RECORD + RECORD.replace(b"bridge", b"tunnel")),
    ],
    ids=["record by record", "as a whole"],
)
def test_an_archive_that_is_compressed_is_read(tmp_path: Path, packed: bytes) -> None:
    path = tmp_path / "a.warc.gz"
    assert WebArchive().recognises(path, packed[:8192]) is Certainty.SURE
    lengths = [len(one.text) for one in documents(read(WebArchive(), path, packed))]
    assert len(lengths) == 2


def test_plain_text_is_a_document(tmp_path: Path) -> None:
    data = record(URL, "Größe".encode("latin-1"), content="text/plain; charset=latin-1")
    (document,) = documents(read(WebArchive(), tmp_path / "a.warc", data))
    assert document.text == "Größe"


@pytest.mark.parametrize("kind", ["resource", "conversion"])
def test_a_record_without_an_answer_of_a_server_is_read(
    tmp_path: Path, kind: str
) -> None:
    data = record(URL, b"The bridge", kind=kind, content="text/plain")
    (document,) = documents(read(WebArchive(), tmp_path / "a.warc", data))
    assert document.text == "The bridge"


def test_what_is_no_page_is_passed_over(tmp_path: Path) -> None:
    data = b"".join(
        (
            record("https://a.example/robots.txt", b"x", kind="request"),
            record(URL, b"GIF89a", content="image/gif"),
            record(URL, b"gone", status="404 Not Found"),
            record(URL, b"moved", status="301 Moved Permanently"),
            record("urn:x", b"software: x\r\n", kind="warcinfo", content="text/plain"),
            RECORD,
        )
    )
    assert len(documents(read(WebArchive(), tmp_path / "a.warc", data))) == 1


def test_how_much_of_a_page_is_kept_can_be_chosen(tmp_path: Path) -> None:
    markup = page(around="<nav>News</nav>{}", head="").encode()
    path = tmp_path / "a.warc"
    (document,) = documents(read(WebArchive(Keep.PAGE), path, record(URL, markup)))
    assert document.text.startswith("News")


def test_an_archive_that_is_cut_off_gives_what_is_there(tmp_path: Path) -> None:
    whole = gzip.compress(RECORD) + gzip.compress(RECORD)
    first, second = read(WebArchive(), tmp_path / "a.warc.gz", whole[:-400])
    assert isinstance(first, ReadDocument)
    assert isinstance(second, Rejected)
    assert "damaged after" in second.reason


@pytest.mark.parametrize("data", [b"no archive", b"\x1f\x8bno gzip"])
def test_what_is_no_archive_is_rejected(tmp_path: Path, data: bytes) -> None:
    (reason,) = reasons(read(WebArchive(), tmp_path / "a.warc", data))
    assert reason == "the archive is damaged after 0 records; the rest is not read"


def test_archives_are_recognised(tmp_path: Path) -> None:
    known = WebArchive()
    assert known.recognises(tmp_path / "a", RECORD) is Certainty.SURE
    assert known.recognises(tmp_path / "a.warc.gz", b"") is Certainty.POSSIBLE
    assert known.recognises(tmp_path / "a.tar.gz", gzip.compress(b"x")) is Certainty.NO
    assert known.recognises(tmp_path / "a.gz", b"") is Certainty.NO


def test_a_record_without_an_address_is_told(tmp_path: Path) -> None:
    data = RECORD.replace(b"WARC-Target-URI", b"X-Target")
    assert reasons(read(WebArchive(), tmp_path / "a.warc", data)) == [
        "the archive is damaged after 0 records; the rest is not read"
    ]


def test_a_file_that_is_not_there_is_rejected(tmp_path: Path) -> None:
    assert reasons(WebArchive().read(tmp_path / "a.warc"))[0].startswith(
        "cannot be read"
    )
