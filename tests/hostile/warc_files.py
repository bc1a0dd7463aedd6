from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

from tests.hostile.hostile import Expected, Hostile, many
from tests.saved_pages import page, record

FORMAT = "warc"

_Case = tuple[bytes, Expected, str]
_RECORD = record("https://courier.example/bridge", page().encode())


def files(folder: Path) -> Iterator[Hostile]:
    path = folder / "hostile.warc"
    for data, expected, why in (*_records(), *_compressed()):
        path.write_bytes(data)
        yield Hostile(path, expected, why)


def sample(folder: Path) -> Path:
    path = folder / "sample.warc"
    path.write_bytes(record("https://courier.example/😀", page().encode()))
    return path


def _records() -> Iterator[_Case]:
    yield b"", "rejected", "it is empty"
    yield b"WARC/1.0\r\n", "rejected", "it is cut off at once"
    yield _RECORD[: len(_RECORD) // 2], "either", "it is cut off"
    yield bytes(range(256)) * 100, "rejected", "it is no text"
    length = b"Content-Length: "
    for size in (b"99999999999999999999", b"-5", b"0", b"x", b""):
        data = _RECORD.replace(length, length + size + b"\r\nX: ", 1) + _RECORD
        yield data, "either", f"a length of {size.decode() or 'nothing'}"
    yield _RECORD.replace(b"HTTP/1.1 200 OK", b"\0\1\2"), "either", "no answer of HTTP"
    yield _RECORD.replace(b"WARC/1.0", b"WARC/9.9"), "either", "a version there is not"
    yield (
        b"WARC/1.0\r\n" + b"X: y\r\n" * many(20_000, 200_000),
        "rejected",
        "so many headers",
    )
    yield record("javascript:alert(1)", page().encode()), "rejected", "no address"
    coded = page().encode()
    answer = "200 OK\r\nContent-Encoding: gzip"
    yield record("https://a.example", coded, status=answer), "either", "no gzip in it"
    bomb = gzip.compress(bytes(many(60_000_000, 120_000_000)))
    yield record("https://a.example", bomb, status=answer), "rejected", "a gzip bomb"


def _compressed() -> Iterator[_Case]:
    packed = gzip.compress(_RECORD)
    yield packed + packed[:-200], "document", "the second record is cut off"
    yield packed[:-200], "either", "the only record is cut off"
    yield packed[:40] + b"\0" * 40 + packed[80:], "either", "bytes in it are wrong"
    yield gzip.compress(gzip.compress(_RECORD)), "document", "it is compressed twice"
    yield gzip.compress(b"\r\n" * 60_000_000), "rejected", "a gzip bomb"
