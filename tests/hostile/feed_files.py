from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.hostile.hostile import Expected, Hostile, many

FORMAT = "feed"

_Case = tuple[bytes, Expected, str]
_ITEM = (
    "<item><title>Bridge 😀 &amp; ferry</title><link>https://courier.example/1</link>"
    "<pubDate>Fri, 03 May 2024 10:00:00 +0200</pubDate><description>&lt;p&gt;The bridge"
    " closes.&lt;/p&gt;</description></item>"
).encode()
_BEGIN = b'<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title>'
_END = b"</channel></rss>"
_WHOLE = _BEGIN + _ITEM + _END


def files(folder: Path) -> Iterator[Hostile]:
    path = folder / "hostile.rss"
    for data, expected, why in (*_broken(), *_large(), *_entities()):
        path.write_bytes(data)
        yield Hostile(path, expected, why)


def sample(folder: Path) -> Path:
    path = folder / "sample.rss"
    path.write_bytes(_WHOLE)
    return path


def _broken() -> Iterator[_Case]:
    yield b"", "rejected", "it is empty"
    yield b"https://courier.example/feed.rss", "rejected", "it is an address"
    yield b"/etc/passwd", "rejected", "it is a path"
    yield _WHOLE[:-60], "document", "it is cut off"
    yield _WHOLE.replace(b"2024", b"9" * 5_000), "document", "a year that is none"
    yield _BEGIN + b"<item/>" + _END, "rejected", "an entry with nothing in it"
    declared = b'<?xml version="1.0" encoding="no-such"?>'
    yield _WHOLE.replace(b'<?xml version="1.0"?>', declared), "either", "no encoding"
    yield bytes(range(256)) * 100, "rejected", "it is no text"


def _large() -> Iterator[_Case]:
    yield _BEGIN + _ITEM * many(300, 3_000) + _END, "document", "very many entries"
    yield _BEGIN + b"<a>" * many(2_000, 20_000), "rejected", "so many elements deep"
    deep = b"<![CDATA[" + b"<div>" * 50_000 + b"words]]>"
    item = b"<item><title>x</title><description>" + deep + b"</description></item>"
    yield _BEGIN + item + _END, "document", "an entry 50,000 elements deep"


def _entities() -> Iterator[_Case]:
    named = b"".join(
        b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 12)
    )
    bomb = b'<!DOCTYPE rss [<!ENTITY a0 "aaaaaaaaaa">' + named + b"]>"
    outer = b'<!DOCTYPE rss [<!ENTITY a11 SYSTEM "file:///etc/passwd">]>'
    for kind, why in ((bomb, "an entity bomb"), (outer, "an external entity")):
        data = kind + _WHOLE.replace(b"Bridge", b"&a11;")
        yield data, "rejected", why
    dtd = b'<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://a.example/d">'
    yield dtd + _WHOLE.removeprefix(b'<?xml version="1.0"?>'), "document", "a DTD"
