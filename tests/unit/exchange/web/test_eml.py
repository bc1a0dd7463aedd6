from __future__ import annotations

import base64
import quopri
from email.message import EmailMessage
from pathlib import Path

import pytest

from pressmark.exchange.format import Certainty
from pressmark.exchange.web.eml import Letter
from tests.saved_pages import archive, documents, labelled, page, read, reasons, remarks

HEADERS = (
    "From: Ada Lund <ada@courier.example>\nTo: all@courier.example\n"
    "Subject: Harbour bridge to close\nDate: Fri, 03 May 2024 00:30:00 +0200\n"
    "Message-ID: <1@courier.example>\nMIME-Version: 1.0\n"
)
BODY = "The bridge will close for a year,\nthe council said."


def letter(body: str = BODY, kind: str = "text/plain; charset=utf-8") -> str:
    return f"{HEADERS}Content-Type: {kind}\n\n{body}"


def text_of(path: Path, data: str | bytes) -> str:
    (document,) = documents(read(Letter(), path / "a.eml", data))
    return document.text


def test_the_text_is_the_subject_and_the_letter(tmp_path: Path) -> None:
    items = read(Letter(), tmp_path / "a.eml", letter())
    (document,) = documents(items)
    assert document.text == f"Harbour bridge to close\n\n{BODY}"
    assert document.metadata == {
        "headline": "Harbour bridge to close",
        "byline": "Ada Lund",
        "published": "2024-05-03",
        "extra": {
            "eml": {
                "from": "Ada Lund <ada@courier.example>",
                "to": "all@courier.example",
                "date": "Fri, 03 May 2024 00:30:00 +0200",
                "message-id": "<1@courier.example>",
            }
        },
    }
    assert labelled(items[0]) == [("headline", "Harbour bridge to close")]


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_line_ends_of_mail_programs_are_read(tmp_path: Path, ends: str) -> None:
    text = text_of(tmp_path, letter().replace("\n", ends))
    assert text.endswith(BODY)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("=?utf-8?Q?M=C3=BCller=2C_Eva?= <e@x.example>", "Müller, Eva"),
        ("=?iso-8859-1?q?M=FCller?= <e@x.example>", "Müller"),
        ("=?utf-8?B?TcO8bGxlcg==?= <e@x.example>", "Müller"),
        ("=?utf-8?Q?M=C3?=\n =?utf-8?Q?=BCller?= <e@x.example>", "Müller"),
        ("=?no-such?Q?Eva?= <e@x.example>", "Eva"),
        ('"Müller, Eva" <e@x.example>', "Müller, Eva"),
        ("e@x.example", "e@x.example"),
    ],
)
def test_names_in_headers_are_decoded(tmp_path: Path, written: str, name: str) -> None:
    data = letter().replace("Ada Lund <ada@courier.example>", written)
    (document,) = documents(read(Letter(), tmp_path / "a.eml", data))
    assert document.metadata["byline"] == name


@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        (quopri.encodestring("Größe — “so”".encode()), "quoted-printable"),
        (base64.encodebytes("Größe — “so”".encode()), "base64"),
        ("Größe — “so”".encode(), "8bit"),
    ],
)
def test_the_body_is_decoded(tmp_path: Path, body: bytes, encoding: str) -> None:
    head = f"{HEADERS}Content-Transfer-Encoding: {encoding}\n"
    data = f"{head}Content-Type: text/plain; charset=utf-8\n\n".encode() + body
    assert text_of(tmp_path, data).endswith("Größe — “so”")


def test_a_wrong_encoding_is_guessed_and_told(tmp_path: Path) -> None:
    data = letter().encode() + "\nBürgermeisterin Strand, für die Brücke".encode(
        "cp1252"
    )
    items = read(Letter(), tmp_path / "a.eml", data)
    assert "für die Brücke" in documents(items)[0].text
    assert remarks(items) == ["read as cp1252, a guess"]


def both(plain: str, html: str) -> bytes:
    made = EmailMessage()
    made["Subject"], made["From"] = "A letter", "Ada Lund <ada@courier.example>"
    made.set_content(plain)
    made.add_alternative(html, subtype="html")
    return made.as_bytes()


def test_of_text_and_page_the_text_is_taken(tmp_path: Path) -> None:
    data = both(BODY, f"<p>{BODY}</p><p>Unsubscribe</p>")
    assert text_of(tmp_path, data).strip() == f"A letter\n\n{BODY}"


def test_a_text_that_only_points_to_the_page_is_not_taken(tmp_path: Path) -> None:
    html = f"<style>p {{color: red}}</style><p>{BODY}</p><p>{BODY}</p>"
    assert text_of(tmp_path, both("See the page.", html)).count("council said") == 2


def test_attachments_are_left_out_and_named(tmp_path: Path) -> None:
    made = EmailMessage()
    made["Subject"] = "A letter"
    made.set_content(BODY)
    made.add_attachment(
        b"%PDF", maintype="application", subtype="pdf", filename="a.pdf"
    )
    made.add_attachment(
        b"secret text", maintype="text", subtype="plain", filename="b.txt"
    )
    items = read(Letter(), tmp_path / "a.eml", made.as_bytes())
    assert "secret" not in documents(items)[0].text
    assert remarks(items) == ["what is attached was left out: a.pdf, b.txt"]


def test_a_letter_in_a_letter_is_left_out_and_named(tmp_path: Path) -> None:
    inner, outer = EmailMessage(), EmailMessage()
    inner.set_content("inner words")
    outer["Subject"] = "A letter"
    outer.set_content(BODY)
    outer.add_attachment(inner)
    items = read(Letter(), tmp_path / "a.eml", outer.as_bytes())
    assert "inner" not in documents(items)[0].text
    assert remarks(items) == ["what is attached was left out: message/rfc822"]


def test_quoted_letters_and_signatures_are_furniture(tmp_path: Path) -> None:
    body = (
        "We agree.\n\n> Do you agree?\n> Please say.\n\n-- \nAda Lund\nNorrvik Courier"
    )
    (item,) = read(Letter(), tmp_path / "a.eml", letter(body))
    assert labelled(item)[1:] == [
        ("furniture", "> Do you agree?\n> Please say."),
        ("furniture", "-- \nAda Lund\nNorrvik Courier"),
    ]


def test_soft_line_ends_are_taken_out(tmp_path: Path) -> None:
    body = "The bridge will \nclose for a year.\n> quoted \n> words\n From then on"
    text = text_of(tmp_path, letter(body, "text/plain; format=flowed"))
    assert text.endswith(
        "The bridge will close for a year.\n> quoted \n> words\nFrom then on"
    )


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("", "the file is empty"),
        (letter(""), "there is no text in the letter"),
        (letter("%PDF-1.4", "application/pdf"), "there is no text in the letter"),
    ],
)
def test_a_letter_without_text_is_rejected(
    tmp_path: Path, data: str, reason: str
) -> None:
    assert reasons(read(Letter(), tmp_path / "a.eml", data)) == [reason]


@pytest.mark.parametrize("day", ["", "nonsense", "Fri, 99 May 99999 00:00:00 +0000"])
def test_a_day_that_is_none_is_left_out(tmp_path: Path, day: str) -> None:
    data = letter().replace("Fri, 03 May 2024 00:30:00 +0200", day)
    (document,) = documents(read(Letter(), tmp_path / "a.eml", data))
    assert "published" not in document.metadata


def test_letters_are_recognised_and_saved_pages_are_not(tmp_path: Path) -> None:
    known = Letter()
    assert known.recognises(tmp_path / "a", letter().encode()) is Certainty.LIKELY
    assert known.recognises(tmp_path / "a.eml", b"") is Certainty.POSSIBLE
    assert (
        known.recognises(tmp_path / "a.txt", b"Subject: x\nFrom: y\n\n") is Certainty.NO
    )
    assert known.recognises(tmp_path / "a", archive(page().encode())) is Certainty.NO
