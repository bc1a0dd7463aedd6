"""What an electronic book says of itself: its chapters, in order, and its metadata."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

from pressmark.errors import FormatError
from pressmark.exchange.safe_xml import BadXml, local, tree
from pressmark.exchange.safe_zip import SafeZip
from pressmark.exchange.web.page_metadata import tame
from pressmark.saying import Sentence

_CONTAINER = "META-INF/container.xml"
_LOCKS = "META-INF/encryption.xml"
_PAGES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?=[-_]|$)")
_DOCTYPE = re.compile(rb"<!DOCTYPE[^\[>]*>")


@dataclass(frozen=True, slots=True)
class Chapter:
    """A page of a book: its name in the archive, and what the contents call it."""

    path: str
    title: str


@dataclass(frozen=True, slots=True)
class Book:
    """The chapters of a book, what is known of all of them, and what is locked."""

    chapters: tuple[Chapter, ...]
    metadata: dict[str, str]
    locked: frozenset[str]


def book_of(archive: SafeZip) -> Book | Sentence:
    """Return the book in an archive, or why there is none."""
    try:
        container = _xml(archive, _CONTAINER)
        paths = [e.get("full-path") for e in container.iter() if local(e) == "rootfile"]
        path = next((one for one in paths if one in archive), None)
        if path is None:
            return Sentence("the archive does not say where the book is")
        package = _xml(archive, path)
        locked = _locked(archive)
    except BadXml as error:
        return Sentence("the book is damaged: {}", error.sentence)
    except FormatError as error:
        return error.sentence
    titles = dict(_titles(archive, package, path))
    chapters = tuple(
        Chapter(name, titles.get(name, "")) for name in _spine(archive, package, path)
    )
    return Book(chapters, _metadata(package), locked)


def _xml(archive: SafeZip, name: str) -> Any:  # noqa: ANN401  (an element of lxml)
    # The contents of older books have a document type without anything in it.
    return tree(_DOCTYPE.sub(b"", archive.read(name), count=1))


def _spine(archive: SafeZip, package: Any, path: str) -> Iterator[str]:  # noqa: ANN401  (of no known type)
    """Yield the names of the pages of a book, in its order, each once."""
    items = {e.get("id"): e for e in package.iter() if local(e) == "item"}
    seen = set[str]()
    for ref in (e for e in package.iter() if local(e) == "itemref"):
        item = items.get(ref.get("idref"))
        if item is None or item.get("media-type") not in _PAGES:
            continue
        name = _resolved(path, item.get("href"))
        contents = "nav" in (item.get("properties") or "").split()
        if name in archive and name not in seen and not contents:
            seen.add(name)
            yield name


def _titles(archive: SafeZip, package: Any, path: str) -> Iterator[tuple[str, str]]:  # noqa: ANN401  (of no known type)
    """Yield the names of pages with their titles in the contents."""
    for item in (e for e in package.iter() if local(e) == "item"):
        name = _resolved(path, item.get("href"))
        if item.get("media-type") != "application/x-dtbncx+xml" or name not in archive:
            continue
        try:
            points = [e for e in _xml(archive, name).iter() if local(e) == "navPoint"]
        except (BadXml, FormatError):
            return
        for point in reversed(points):
            words = [e.text for e in point.iter() if local(e) == "text"]
            pages = [e.get("src") for e in point.iter() if local(e) == "content"]
            if words and pages:
                yield _resolved(name, pages[0]), tame("headline", words[0])


def _resolved(base: str, href: str | None) -> str:
    try:
        path = unquote(urlsplit(href or "").path)
    except ValueError:
        return ""
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), path))


def _locked(archive: SafeZip) -> frozenset[str]:
    if _LOCKS not in archive:
        return frozenset()
    found = _xml(archive, _LOCKS)
    names = (e.get("URI") for e in found.iter() if local(e) == "CipherReference")
    return frozenset(unquote(name) for name in names if name)


def _metadata(package: Any) -> dict[str, str]:  # noqa: ANN401  (an element of lxml)
    said: dict[str, list[str]] = {}
    for element in package.iter():
        if (element.tag or "").startswith("{http://purl.org/dc/elements/1.1/}"):
            said.setdefault(local(element), []).append(element.text or "")
    first = {key: values[0].strip() for key, values in said.items()}
    day = _DAY.match(first.get("date", ""))
    language = _LANGUAGE.match(first.get("language", "").lower())
    return {
        "byline": tame("byline", ", ".join(said.get("creator", []))),
        "outlet": tame("outlet", first.get("title")),
        "published": day[0] if day else "",
        "language": language[0] if language else "",
    }
