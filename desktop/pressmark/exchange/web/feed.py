"""The format ``feed``: RSS and Atom saved to a file; each entry is a document.

Feedparser reads it from memory, so that nothing it names is looked up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from io import BytesIO
from pathlib import Path
from typing import Any, ClassVar

from pressmark.exchange.format import Certainty, Exchanged, ReadDocument, Rejected
from pressmark.exchange.normalise import holdable
from pressmark.exchange.web.files import bytes_of
from pressmark.exchange.web.fragment import Fragment, fragment, headed
from pressmark.exchange.web.making import document
from pressmark.exchange.web.page_metadata import tame, web_address
from pressmark.model.review import by_import
from pressmark.saying import Sentence

_BEGINS = re.compile(
    rb"(?is)(?>\s+|<\?[^>]*>|<!--.*?-->|<!doctype[^>\[]*>){0,19}+<(?:rss[\s>]"
    rb"|(?:\w+:)?feed\s[^>]*http://(?:www\.w3\.org/2005/Atom|purl\.org/atom)"
    rb"|rdf:RDF\s[^>]*http://(?:purl\.org/rss|my\.netscape\.com/rdf))"
)
_ENTITY = re.compile(rb"(?i)<!ENTITY")
_LOOKED_AT = 65_536
_ISO = re.compile(r"\s*(\d{4}-\d\d-\d\d)(?:[T\s]|$)")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?=[-_]|$)")

Entry = Mapping[str, Any]


@dataclass(frozen=True)
class Feed(Exchanged):
    """Feeds of news, which hold whole articles or how they begin."""

    name: ClassVar[str] = "feed"
    summary: ClassVar[str] = "feeds saved to a file (RSS, Atom), one document an entry"
    suffixes: ClassVar[tuple[str, ...]] = (".rss", ".atom", ".feed")
    reads: ClassVar[bool] = True
    writes: ClassVar[bool] = False
    guarded: ClassVar[bool] = True

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return whether a file begins as a feed does."""
        if not path.is_dir() and _BEGINS.match(head.removeprefix(b"\xef\xbb\xbf")):
            return Certainty.SURE
        return super().recognises(path, head)

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield a document for each entry, or why there is none."""
        source = holdable(str(path))
        data = bytes_of(path, source)
        if isinstance(data, Rejected):
            yield data
            return
        if _ENTITY.search(data, 0, _LOOKED_AT):
            reason = Sentence("the feed defines entities of its own, which is not read")
            yield Rejected(source, None, reason)
            return
        found = _parsed(data)
        if found is None or not found.entries:
            yield Rejected(source, None, Sentence("there are no entries of a feed"))
            return
        broken = bool(found.bozo) and not _is_of_encoding(found)
        for number, entry in enumerate(found.entries, start=1):
            yield _document(entry, found.feed, f"{source}#{number}", path.stem, broken)


def _parsed(data: bytes) -> Any:  # noqa: ANN401  (of no known type)
    import feedparser  # noqa: PLC0415  (slow, and only wanted here)

    try:
        # A stream, for of anything else it tries whether it is the name of a file.
        return feedparser.parse(
            BytesIO(data), resolve_relative_uris=False, sanitize_html=False
        )
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None


def _is_of_encoding(found: Any) -> bool:  # noqa: ANN401  (of no known type)
    """Whether all that is wrong is that the encoding was declared wrongly."""
    return type(found.bozo_exception).__name__ in (
        "CharacterEncodingOverride",
        "NonXMLContentType",
    )


def _document(
    entry: Entry,
    feed: Entry,
    source: str,
    name: str,
    broken: bool,  # noqa: FBT001  (one of several facts about the file)
) -> ReadDocument | Rejected:
    title = _one_line(entry.get("title_detail") or {"value": entry.get("title")})
    content = _content(entry)
    piece = headed(title, content)
    remarks = list(piece.remarks)
    if broken:
        remarks.append(Sentence("the feed is damaged: something may be missing"))
    if not content.text:
        remarks.append(Sentence("there is only a headline in the feed"))
    return document(
        piece.text,
        name=(title or name)[:200],
        source=source,
        origin=by_import(Feed.name),
        metadata=_metadata(entry, feed, title),
        regions=piece.labelled,
        remarks=remarks,
    )


def _content(entry: Entry) -> Fragment:
    """Return the longest that an entry has: its content, or else its summary."""
    given = [*(entry.get("content") or ()), entry.get("summary_detail") or {}]
    texts = [one for one in given if isinstance(one.get("value"), str)]
    pieces = [_piece(one) for one in texts]
    return max(pieces, key=lambda piece: len(piece.text), default=Fragment())


def _piece(detail: Mapping[str, Any]) -> Fragment:
    value = str(detail.get("value") or "")
    if detail.get("type") == "text/plain" and "<" not in value:
        return Fragment(value.strip())
    return fragment(f"<html><body>{value}</body></html>")


def _one_line(detail: Mapping[str, Any]) -> str:
    return " ".join(_piece(detail).text.split())


def _metadata(entry: Entry, feed: Entry, title: str) -> dict[str, Any]:
    language = _LANGUAGE.match(str(feed.get("language") or "").lower())
    named = {
        "headline": tame("headline", title),
        "byline": tame("byline", _authors(entry)),
        "outlet": tame("outlet", _one_line({"value": feed.get("title")})),
        "published": _day(entry, "published") or _day(entry, "updated"),
        "url": web_address(str(entry.get("link") or "")) or "",
        "language": language[0] if language else "",
    }
    tags = [str(tag.get("term")) for tag in entry.get("tags") or () if tag.get("term")]
    extra = {"id": holdable(str(entry.get("id") or "")), "tags": tags[:100]}
    kept: dict[str, Any] = {key: value for key, value in named.items() if value}
    if given := {key: value for key, value in extra.items() if value}:
        kept["extra"] = {"feed": given}
    return kept


def _authors(entry: Entry) -> str:
    names = [str(one["name"]) for one in entry.get("authors") or () if one.get("name")]
    return ", ".join(dict.fromkeys(names)) or str(entry.get("author") or "")


def _day(entry: Entry, key: str) -> str:
    """Return a day as it is written, in the time of the place it was written in."""
    written = str(entry.get(key) or "")
    if found := _ISO.match(written):
        return found[1]
    try:
        return parsedate_to_datetime(written).date().isoformat()
    except (ValueError, TypeError, OverflowError, IndexError):
        parsed = entry.get(f"{key}_parsed")
        return "{:04}-{:02}-{:02}".format(*parsed[:3]) if parsed else ""
