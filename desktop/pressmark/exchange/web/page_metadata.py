"""What a page says about its article: headline, byline, outlet, date, address."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from copy import deepcopy
from typing import Any
from urllib.parse import urlsplit

from pressmark.exchange.dates import date_of
from pressmark.exchange.normalise import holdable
from pressmark.exchange.web.article_lines import plain
from pressmark.exchange.web.page_text import Element
from pressmark.model.document import METADATA_KEYS, RegionLabel

_LONGEST = {"headline": 500, "byline": 300, "outlet": 200, "url": 2_000}
_DAY = re.compile(r"\d{4}-\d\d-\d\d$")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?=[-_]|$)")
_SAVED = re.compile(r"(?i)(?:saved from url=\(\d+\)\s*|\burl:\s*)(https?://\S+)")
"""The notes of browsers (“saved from url=(0024)https://…”) and of SingleFile."""

_FEW_NOTES = 20


def metadata_of(root: Element, url: str | None = None) -> dict[str, str]:
    """Return the metadata of a page; ``url`` is where it was found, if that is known.

    The date is one the page declares (``<meta>``, JSON-LD, ``<time>`` or its address);
    none is guessed from the text.
    """
    import trafilatura  # noqa: PLC0415  (slow, and only wanted here)

    found = trafilatura.extract_metadata(
        deepcopy(root), default_url=url, extensive=False
    )
    address = (
        web_address(url)
        or web_address(found.url)
        or web_address(_saved_from(root))
        or ""
    )
    named = {
        "headline": found.title or "",
        "byline": ", ".join(part.strip() for part in (found.author or "").split(";")),
        "outlet": found.sitename or "",
        "published": found.date if _DAY.match(found.date or "") else "",
        "url": address,
        "language": _language(root),
    }
    if plain(found.title or "") == plain(found.sitename or ""):
        # The only first heading of a page can be the name of the site.
        named["headline"] = ""
    return {key: value for key, text in named.items() if (value := tame(key, text))}


def completed(
    known: Mapping[str, Any], text: str, labelled: Iterable[tuple[str, tuple[int, int]]]
) -> dict[str, Any]:
    """Return metadata with what the regions of a text say where the page does not.

    The headline as it is printed stands instead of one to which the site has been
    added, as the titles of pages are.
    """
    printed: dict[str, str] = {}
    for label, (start, end) in labelled:
        printed.setdefault(label, tame("headline", text[start:end]))
    given = {key: value for key, value in known.items() if value}
    headline, said = printed.get(RegionLabel.HEADLINE), plain(given.get("headline", ""))
    shown = plain(headline or "")
    if headline and (not said or shown in said or said not in shown):
        given["headline"] = headline
    found = {
        "byline": printed.get(RegionLabel.BYLINE),
        "published": date_of(printed.get(RegionLabel.DATE, "")),
        "dateline": printed.get(RegionLabel.DATELINE),
    }
    whole = {**{key: value for key, value in found.items() if value}, **given}
    return {key: whole[key] for key in (*METADATA_KEYS, *whole) if key in whole}


def tame(key: str, text: str | None) -> str:
    """Return what is kept of a value: one line, of no absurd length."""
    words = " ".join((text or "").split())
    return holdable(words) if len(words) <= _LONGEST.get(key, 500) else ""


def web_address(url: str | None) -> str | None:
    """Return an address of the web, and nothing that could be opened otherwise."""
    try:
        parts = urlsplit((url or "").strip())
    except ValueError:
        return None
    if parts.scheme in ("http", "https") and parts.netloc:
        return parts.geturl()
    return None


def _saved_from(root: Element) -> str | None:
    tree = root.getroottree()
    for number, note in enumerate(tree.xpath("//comment()")):
        if number == _FEW_NOTES:
            break
        found = _SAVED.search(note.text or "")
        if found:
            return str(found[1])
    return None


def _language(root: Element) -> str:
    html = root.getroottree().getroot()
    said = html.get("lang") or html.get("{http://www.w3.org/XML/1998/namespace}lang")
    if not said:
        named = root.xpath(
            "//meta[@property='og:locale' or @http-equiv='content-language'"
            " or @http-equiv='Content-Language' or @name='language']/@content"
        )
        said = named[0] if named else ""
    found = _LANGUAGE.match(said.strip())
    return found[0].lower() if found else ""
