"""What the parts of a page are, by how the page itself names them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pressmark.exchange.web.page_text import Element, PageText

Place = tuple[int, int]
"""Where a part is in the text, ``[start, end)`` in code points."""

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_MENU_ROLES = frozenset(
    [
        "navigation",
        "banner",
        "contentinfo",
        "search",
        "dialog",
        "alertdialog",
        "menu",
        "menubar",
        "toolbar",
        "tablist",
    ]
)
_MENU_TAGS = frozenset(("nav", "dialog"))
_OF_THE_SITE = frozenset(("header", "footer"))
_PARTED = ("article", "main", "section", "blockquote", "li")
_MENU = re.compile(
    r"(?i)(?:^|[\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|nav|navbar|navigation|menu"
    r"|masthead|skip-?link|site-?(?:header|footer|nav)|page-?(?:header|footer)"
    r"|footer|paywall-overlay|modal)(?:$|[\s_-])"
)
_CAPTION = re.compile(
    r"(?i)(?:^|[\s_-])(?:wp-)?(?:fig)?(?:captions?|caption-text|image-?credits?"
    r"|photo-?credits?|bildunterschrift|legende)(?:$|[\s_-])"
)
_BYLINE = re.compile(
    r"(?i)(?:^|[\s_-])(?:by-?lines?|authors?|writer|reporter|autor(?:en)?)(?:$|[\s_-])"
)
_DATE = re.compile(
    r"(?i)(?:^|[\s_-])(?:dates?|pub-?date|published|datetime|time-?stamps?|dateline-date"
    r"|entry-date|posted-on|datum)(?:$|[\s_-])"
)
_DATELINE = re.compile(r"(?i)(?:^|[\s_-])(?:dateline|location-stamp)(?:$|[\s_-])")


@dataclass(frozen=True)
class Parts:
    """Where the parts of a page are, the outer ones before those in them."""

    headings: list[tuple[int, Place]]
    captions: list[Place]
    bylines: list[Place]
    dates: list[Place]
    datelines: list[Place]
    links: list[Place]
    menus: list[Place]


def parts_of(text: PageText) -> Parts:
    """Return the parts of a page. Headings come with their level, from 1 to 6."""
    parts = Parts([], [], [], [], [], [], [])
    for element in text.places:
        place = text.place(element)
        if place is None:
            continue
        words = _words(element)
        if element.tag in _HEADINGS:
            parts.headings.append((int(element.tag[1]), place))
        if element.tag == "a":
            parts.links.append(place)
        for found, listed in (
            (_is_caption(element, words), parts.captions),
            (_is_byline(element, words), parts.bylines),
            (element.tag == "time" or _DATE.search(words), parts.dates),
            (_DATELINE.search(words), parts.datelines),
            (_is_menu(element, words), parts.menus),
        ):
            if found:
                listed.append(place)
    return parts


def main_part(root: Element, text: PageText, first: int, last: int) -> Place:
    """Return the part of a page that is its article with what belongs to it.

    It is the page's ``main``, else its ``article``, else the smallest part that shows
    all of ``[first, last)``.
    """
    around = list(_around(root, text, first, last))
    for wanted in ("main", "article"):
        for element in reversed(around):
            if element.tag == wanted or element.get("role") == wanted:
                return text.places[element]
    return text.places[around[-1]]


def _around(root: Element, text: PageText, first: int, last: int) -> Iterator[Element]:
    """Yield the elements that show all of ``[first, last)``, the innermost last."""
    inner: Element | None = root
    while inner is not None:
        yield inner
        inner = next(
            (
                child
                for child in inner.iterchildren()
                if (place := text.places.get(child))
                and place[0] <= first
                and last <= place[1]
            ),
            None,
        )


def _words(element: Element) -> str:
    named = (element.get("class"), element.get("id"), element.get("itemprop"))
    return " ".join(filter(None, named))[:500]


def _is_caption(element: Element, words: str) -> bool:
    if element.tag == "figcaption":
        return True
    if element.tag == "figure":
        # Words that are set in a figure of their own are the article's.
        return next(element.iter("blockquote", "pre", "table"), None) is None
    return _CAPTION.search(words) is not None


def _is_byline(element: Element, words: str) -> bool:
    if "author" in (element.get("rel") or "").lower().split():
        return True
    return _BYLINE.search(words) is not None


def _is_menu(element: Element, words: str) -> bool:
    if element.tag in _MENU_TAGS or element.get("role") in _MENU_ROLES:
        return True
    if next(element.iterancestors(*_PARTED), None) is not None:
        # The head or the foot of a part of the page, such as a comment.
        return False
    if element.tag in _OF_THE_SITE:
        return True
    return element.tag not in ("html", "body") and _MENU.search(words) is not None
