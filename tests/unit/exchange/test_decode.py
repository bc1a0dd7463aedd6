"""Bytes become text by the ladder, and what had to be assumed is said."""

from __future__ import annotations

import pytest

from pressmark.exchange.decode import NotText, decode


def test_utf8_needs_no_remark() -> None:
    assert decode("Zoë sagt: „Ja“ 😀".encode()).remarks == ()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides_and_is_no_part_of_the_text(encoding: str) -> None:
    decoded = decode("Zoë 😀".encode(encoding))
    assert decoded.text == "Zoë 😀"
    assert "a leading byte-order mark removed" in decoded.remarks


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_recognised(encoding: str) -> None:
    decoded = decode("The mayor of Kraków resigned.".encode(encoding))
    assert decoded.text == "The mayor of Kraków resigned."
    assert decoded.remarks == (f"read as {encoding.upper()}, a guess",)


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "naïve façade"),
        ("cp1252", "“We agree,” she said – and they didn’t."),
        ("cp1252", "Le président a déclaré : « C'est terminé », à l'Élysée."),
        ("cp1252", "Müller sagte, die Lösung sei schön."),
        ("cp1251", "Президент заявил, что переговоры продолжатся завтра."),
        ("cp1253", "Ο πρωθυπουργός δήλωσε ότι θα συνεχιστούν."),
        ("shift_jis", "首相は記者団に対し、交渉を続けると述べた。"),
        ("gb18030", "总理对记者说,谈判将继续进行。"),
    ],
)
def test_other_encodings_are_guessed_and_the_guess_is_told(
    encoding: str, text: str
) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert decoded.remarks == (f"read as {encoding}, a guess",)


def test_what_no_encoding_explains_is_read_as_windows_1252() -> None:
    decoded = decode(b"caf\xe9 \x81\x8d\x8f\x90\x9d \xff\xfe\xa4\xa5" * 2)
    assert decoded.text.startswith("caf")
    assert len(decoded.remarks) == 1


def test_a_marked_file_with_wrong_bytes_is_read_with_a_remark() -> None:
    decoded = decode(b"\xef\xbb\xbfcaf\xe9 noir")
    assert decoded.text == "caf\ufffd noir"
    assert "some bytes are wrong" in decoded.remarks[0]


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7 ...",
        b"PK\x03\x04....",
        b"\x89PNG\r\n\x1a\n",
        b"SQLite format 3\0....",
        bytes(range(256)),
        b"\x00\x01\x02\x03" * 50,
        b"\x00" * 1000,
        b"\xff\xd8\xff\xe0\x00\x10JFIF",
    ],
)
def test_binary_files_are_refused(data: bytes) -> None:
    with pytest.raises(NotText, match="not"):
        decode(data)


def test_bytes_that_only_resemble_utf16_are_refused() -> None:
    with pytest.raises(NotText, match="binary"):
        decode(b"a\0" * 20 + b"\xd8\xd8" + b"b\0" * 20)


def test_a_guess_that_the_rest_of_the_file_belies_is_given_up() -> None:
    beginning = "Müller sagte, es regne.\n".encode("cp1252") * 20_000
    decoded = decode(beginning + b"\x81\x8d")
    assert decoded.text.endswith("\n\ufffd\ufffd")
    assert decoded.remarks == ("read as cp1252, for want of a better guess",)


def test_a_stray_nul_does_not_make_a_text_binary() -> None:
    assert decode(b"a\0b").text == "a\0b"


def test_a_long_guessed_text_is_judged_by_its_beginning() -> None:
    text = "Müller sagte, es regne.\n" * 20_000
    assert decode(text.encode("cp1252")).text == text
