"""The text that a page shows, with where each of its elements is in it.

The rules are those of the HTML standard for ``innerText``: blanks are run together,
blocks begin lines, cells are parted by tabs. Beyond it, ``q`` gets the quotation marks
that a browser shows, parts that stand apart get an empty line, and what cannot be seen
(soft hyphens, zero-width spaces, what is kept for screen readers) is left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

_HIDDEN = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "head",
        "title",
        "svg",
        "math",
        "iframe",
        "object",
        "embed",
        "video",
        "audio",
        "canvas",
        "map",
        "select",
        "datalist",
        "textarea",
        "input",
        "rp",
        "frameset",
        "applet",
        "noembed",
    ]
)
_WHOLE = frozenset(("html", "body"))
_BESIDE = re.compile(
    r"(?i)(?:^|\s)(?:sr-?only|sr_only|visually-?hidden|screen-?reader(?:-?text)?"
    r"|u-hidden-visually)(?:\s|$)"
)
_UNSEEN_STYLE = re.compile(r"(?i)display\s*:\s*none|visibility\s*:\s*hidden")
_APART = frozenset(
    [
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "dl",
        "blockquote",
        "figure",
        "pre",
        "table",
        "hr",
        "article",
        "section",
        "aside",
        "nav",
        "header",
        "footer",
        "main",
        "form",
        "fieldset",
        "details",
        "hgroup",
        "address",
    ]
)
_BLOCKS = frozenset(
    [
        "html",
        "body",
        "div",
        "li",
        "dt",
        "dd",
        "tr",
        "caption",
        "thead",
        "tbody",
        "tfoot",
        "figcaption",
        "legend",
        "summary",
        "button",
        "center",
        "dialog",
        "menu",
        "dir",
        "option",
        "optgroup",
        "search",
        "slot",
    ]
)
_CELLS = frozenset(("td", "th"))
_IN_LAYOUT = ("br", "p", "div", "table", "ul", "h1", "h2", "h3", "hr")
_VERBATIM = frozenset(("pre", "listing", "xmp"))
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_INVISIBLE = re.compile("[\u00ad\u200b\ufeff\u2060]")
_MOST_BREAKS = 2

Element = Any
"""An element of lxml, whose types are not known."""


@dataclass(frozen=True)
class PageText:
    """The text a page shows, and the places of its elements in it (code points)."""

    text: str
    places: dict[Element, tuple[int, int]]

    def place(self, element: Element) -> tuple[int, int] | None:
        """Return where an element is, without blanks at its edges, or None."""
        start, end = self.places.get(element, (0, 0))
        while start < end and self.text[start].isspace():
            start += 1
        while start < end and self.text[end - 1].isspace():
            end -= 1
        return (start, end) if start < end else None


def page_text(root: Element) -> PageText:
    """Return what an element shows."""
    printer, begun = _Printer(), list[int]()
    places: dict[Element, tuple[int, int]] = {}
    walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event == "start":
            begun.append(printer.length)
            if is_hidden(element):
                walk.skip_subtree()
            else:
                printer.open(element)
                printer.say(element.text)
            continue
        if event == "end":
            if not is_hidden(element):
                printer.close(element)
            places[element] = (begun.pop(), printer.length)
        if element is not root:
            printer.say(element.tail)
    return PageText("".join(printer.parts), places)


def is_hidden(element: Element) -> bool:
    """Whether nobody sees an element, as far as it says so itself."""
    if element.tag in _WHOLE:
        # Some are only shown when all of the page has been loaded.
        return False
    if element.tag in _HIDDEN or element.get("hidden") is not None:
        return True
    if element.tag == "dialog" and element.get("open") is None:
        return True
    if _UNSEEN_STYLE.search(element.get("style") or ""):
        return True
    return _BESIDE.search(element.get("class") or "") is not None


@dataclass
class _Printer:
    """Puts words one after the other as a browser does."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    _breaks: int = 0
    _gap: str = ""
    _verbatim: int = 0
    _layouts: dict[Element, bool] = field(default_factory=dict)

    def open(self, element: Element) -> None:
        """Begin an element."""
        self._part(element)
        if element.tag == "br":
            self._breaks = min(_MOST_BREAKS, self._breaks + 1)
        elif element.tag == "q":
            self._put("“")
        elif element.tag in _VERBATIM:
            self._verbatim += 1
        elif element.tag not in _APART and _stands_apart(element):
            self._gap = self._gap or " "

    def close(self, element: Element) -> None:
        """End an element."""
        if element.tag == "q":
            self._put("”")
        elif element.tag in _VERBATIM:
            self._verbatim -= 1
        elif element.tag in _CELLS:
            self._gap = "\t"
        self._part(element)

    def say(self, text: str | None) -> None:
        """Put words."""
        if not text:
            return
        text = _INVISIBLE.sub("", text)
        if self._verbatim:
            self._put_lines(text.replace("\r\n", "\n").replace("\r", "\n"))
            return
        text = _BLANKS.sub(" ", text)
        if text[:1] == " " or text.isspace():
            self._gap = self._gap or " "
        words = text.strip(" ")
        if words and not words.isspace():
            self._put(words)
            self._gap = " " if text[-1] == " " else ""

    def _part(self, element: Element) -> None:
        tag = element.tag
        if tag in _APART or (tag in _CELLS and self._lays_out(element)):
            self._breaks = _MOST_BREAKS
        elif tag in _BLOCKS:
            self._breaks = max(self._breaks, 1)

    def _lays_out(self, cell: Element) -> bool:
        """Whether a cell is there for the layout of a page, as was done once.

        Then it, or one beside it, has more in it than a line of words.
        """
        row = cell.getparent()
        if row is None:
            return False
        if row not in self._layouts:
            self._layouts[row] = next(row.iter(*_IN_LAYOUT), None) is not None
        return self._layouts[row]

    def _put_lines(self, text: str) -> None:
        for number, line in enumerate(text.split("\n")):
            if number:
                self._breaks = min(_MOST_BREAKS, self._breaks + 1)
            if line.strip():
                self._put(line.rstrip())

    def _put(self, words: str) -> None:
        if self.length:
            between = "\n" * self._breaks or self._gap
            self.parts.append(between)
            self.length += len(between)
        self._breaks, self._gap = 0, ""
        self.parts.append(words)
        self.length += len(words)


def _stands_apart(element: Element) -> bool:
    """Whether a part of a line is set apart by its style, as a kicker is.

    Two parts with classes of their own that have no blank between them, of which the
    second begins with a capital, do not make one word, and two links never do.
    """
    before = element.getprevious()
    if before is None or before.tail:
        return False
    if element.tag == before.tag == "a":
        return True
    if not element.get("class") or not before.get("class"):
        return False
    first = next((text for text in element.itertext() if text.strip()), "")
    return first[:1].isupper()
