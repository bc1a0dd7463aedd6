from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.hostile.hostile import Expected, Hostile, many

FORMAT = "eml"

_Case = tuple[bytes, Expected, str]
_HEAD = (
    b"From: Ada Lund <ada@courier.example>\r\nSubject: =?utf-8?Q?Br=C3=BCcke?=\r\n"
    b"Date: Fri, 03 May 2024 10:00:00 +0200\r\nMIME-Version: 1.0\r\n"
)
_BODY = "\r\n\r\nThe bridge will close. 😀\r\n> Will it?\r\n-- \r\nAda\r\n".encode()
_PLAIN = _HEAD + b"Content-Type: text/plain; charset=utf-8" + _BODY


def files(folder: Path) -> Iterator[Hostile]:
    path = folder / "hostile.eml"
    for data, expected, why in (*_parts(), *_headers(), *_bodies()):
        path.write_bytes(data)
        yield Hostile(path, expected, why)


def sample(folder: Path) -> Path:
    path = folder / "sample.eml"
    path.write_bytes(_PLAIN)
    return path


def _parts() -> Iterator[_Case]:
    nested = b"".join(
        b'Content-Type: multipart/mixed; boundary="e%d"\n\n--e%d\n' % (n, n)
        for n in range(many(2_000, 20_000))
    )
    inner = b"Content-Type: message/rfc822\n\n" * 20_000
    parts = b'Content-Type: multipart/mixed; boundary="e"\n\n'
    parts += b"--e\n\nx\n" * many(5_000, 50_000)
    yield _HEAD + nested, "rejected", "parts nested so deep"
    yield _HEAD + inner, "rejected", "letters nested 20,000 deep"
    yield _HEAD + parts, "document", "very many parts"
    yield _HEAD + b"Content-Type: multipart/mixed\n\nwords", "either", "no boundary"


def _headers() -> Iterator[_Case]:
    yield _PLAIN.replace(b"Ada Lund", b"(" * 50_000), "document", "comments in comments"
    words = b"=?utf-8?Q?=41?= " * 50_000
    yield _PLAIN.replace(b"=?utf-8?Q?Br=C3=BCcke?=", words), "document", "many words"
    yield _PLAIN.replace(b"utf-8?Q", b"utf-7?Q"), "document", "a word in UTF-7"
    yield _PLAIN.replace(b"utf-8?Q?", b"utf-8?B?&&&"), "document", "Base64 that is none"
    yield b"X: " + b"y" * 3_000_000 + b"\n" + _PLAIN, "document", "a header of 3 MB"
    yield b"X: y\n" * many(20_000, 200_000) + _PLAIN, "document", "so many headers"
    yield _PLAIN.replace(b"2024", b"9" * 5_000), "document", "a year that is none"


def _bodies() -> Iterator[_Case]:
    yield b"", "rejected", "it is empty"
    yield _PLAIN[:120], "either", "it is cut off in the headers"
    for name in (b"no-such", b"rot13", b"base64", b"utf-16", b"hex"):
        data = _PLAIN.replace(b"charset=utf-8", b"charset=" + name)
        yield data, "document", f"its encoding is {name.decode()}"
    flowed = _PLAIN.replace(b"charset", b"format=flowed; delsp=yes; charset")
    yield flowed + b"a \r\n" * 200_000, "document", "200,000 soft line ends"
    coded = _HEAD + b"Content-Transfer-Encoding: base64\r\n\r\n" + b"!" * 100_000
    yield coded, "either", "Base64 that is none"
    yield _HEAD + b"Content-Type: text/html\r\n\r\n<div>" * 3_000, "either", "a page"
