"""The lines between ``---`` that a Markdown file may begin with, as metadata.

They are YAML in principle. What news and notes have there are names with a value or a
list; that much is read, and the rest is kept as it is written. A YAML parser is not
needed for it, and none has to be trusted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from pressmark.exchange.dates import date_of
from pressmark.exchange.web.page_metadata import tame, web_address
from pressmark.saying import Sentence

_MATTER = re.compile(
    r"(?ms)\ufeff?---[ \t]*\n(.{0,100000}?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)"
)
_PAIR = re.compile(r"([\w][\w .-]{0,60}?)[ \t]*:(?:[ \t]+(.*))?$")
_ITEM = re.compile(r"[ \t]*-[ \t]+(.*)$")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?=[-_]|$)")

_KNOWN = {
    "headline": ("headline", "title"),
    "byline": ("byline", "author", "authors", "by"),
    "outlet": ("outlet", "source", "publication", "publisher", "site", "newspaper"),
    "published": ("published", "date", "publishdate", "pubdate", "publish_date"),
    "dateline": ("dateline", "place", "location"),
    "url": ("url", "link", "permalink", "canonical_url"),
    "language": ("language", "lang", "locale"),
}
"""What our metadata are called there, by Jekyll, Hugo, Pandoc and web clippers."""


@dataclass(frozen=True)
class Matter:
    """The metadata, where the text begins, and what was not understood."""

    metadata: dict[str, Any] = field(default_factory=dict)
    end: int = 0
    remarks: tuple[Sentence, ...] = ()


def front_matter(text: str) -> Matter:
    """Return the metadata a text begins with; none where it does not."""
    found = _MATTER.match(text)
    if found is None:
        return Matter()
    values, odd = _values(found[1])
    if not values:
        return Matter()
    metadata: dict[str, Any] = {}
    for key, names in _KNOWN.items():
        for name in (one for one in values if one.lower() in names):
            if key not in metadata and (value := _known(key, values[name])):
                metadata[key] = value
                values = {k: v for k, v in values.items() if k != name}
    if values:
        metadata["extra"] = {"markdown": values}
    remark = Sentence("lines of the front matter that make no sense ({})", odd)
    return Matter(metadata, found.end(), (remark,) if odd else ())


def _values(lines: str) -> tuple[dict[str, Any], int]:
    """Return names with values or lists, and how many lines were neither."""
    values: dict[str, Any] = {}
    last, odd = "", 0
    for line in lines.split("\n"):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        item, pair = _ITEM.match(line), _PAIR.match(line)
        if item and last:
            before = values[last]
            values[last] = [
                *(before if isinstance(before, list) else ()),
                _bare(item[1]),
            ]
        elif pair:
            last = pair[1]
            values[last] = _value(pair[2] or "")
        elif line[0] in " \t" and last and isinstance(values[last], str):
            values[last] = f"{values[last]} {line.strip()}".lstrip("|>- ")
        else:
            odd += 1
    return values, odd


def _value(written: str) -> str | list[str]:
    words = written.strip()
    if words.startswith("[") and words.endswith("]"):
        return [_bare(one) for one in words[1:-1].split(",") if one.strip()]
    return _bare(words)


def _bare(words: str) -> str:
    words = words.strip()
    if len(words) > 1 and words[0] == words[-1] and words[0] in "\"'":
        inner = words[1:-1]
        doubled = words[0] == "'"
        return inner.replace("''", "'") if doubled else inner.replace('\\"', '"')
    return words


def _known(key: str, value: str | list[str]) -> str:
    words = ", ".join(value) if isinstance(value, list) else value
    if key == "published":
        return date_of(words) or ""
    if key == "url":
        return web_address(words) or ""
    if key == "language":
        found = _LANGUAGE.match(words)
        return found[0].lower() if found else ""
    return tame(key, words)
