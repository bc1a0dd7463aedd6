from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.hostile.hostile import Hostile
from tests.saved_pages import book, packed

FORMAT = "epub"

_CHAPTER = "<html><body><h1>One 😀</h1><p>The bridge closes.</p></body></html>"
_BOMB = "<p>" + "A" * 30_000_000 + "</p>"


def files(folder: Path) -> Iterator[Hostile]:
    path = folder / "hostile.epub"
    yield from _archives(path)
    yield Hostile(book(path, {"one.xhtml": _BOMB}), "rejected", "a zip bomb")
    chapters = {"../../one.xhtml": _CHAPTER, "two.xhtml": _CHAPTER}
    yield Hostile(book(path, chapters), "document", "a page out of the archive")
    named = 'SYSTEM "file:///etc/passwd"'
    entity = f"<!DOCTYPE html [<!ENTITY a {named}>]>{_CHAPTER.replace('One', '&a;')}"
    yield Hostile(book(path, {"one.xhtml": entity}), "document", "an external entity")
    deep = "<div>" * 100_000 + "words"
    yield Hostile(book(path, {"one.xhtml": deep}), "rejected", "100,000 elements deep")
    many = {f"{n}.xhtml": _CHAPTER for n in range(500)}
    yield Hostile(book(path, many), "document", "500 chapters")
    same = dict.fromkeys(("one.xhtml",), _CHAPTER)
    toc = "<ncx>" * 200
    broken = book(path, same, **{"OEBPS/toc.ncx": toc})
    yield Hostile(broken, "document", "damaged contents")


def sample(folder: Path) -> Path:
    return book(folder / "sample.epub", {"one.xhtml": _CHAPTER})


def _archives(path: Path) -> Iterator[Hostile]:
    path.write_bytes(b"")
    yield Hostile(path, "rejected", "it is empty")
    whole = book(path, {"one.xhtml": _CHAPTER}).read_bytes()
    path.write_bytes(whole[:-40])
    yield Hostile(path, "rejected", "it is cut off")
    yield Hostile(packed(path, {"a": "b"}), "rejected", "an archive of something else")
    container = "META-INF/container.xml"
    for text in ("", "<a", "<a>" * 5_000, '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'):
        found = packed(path, {container: text})
        yield Hostile(found, "rejected", "a container that is none")
    leads = '<a><rootfile full-path="../../../etc/passwd"/></a>'
    yield Hostile(packed(path, {container: leads}), "rejected", "a book out of it")
