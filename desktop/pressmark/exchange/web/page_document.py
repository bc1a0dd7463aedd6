"""A document of a page: its article, with what surrounds it kept as regions."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.normalise import holdable
from pressmark.exchange.web.article_lines import (
    Line,
    article_lines,
    extracted,
    lines_of,
    share_found,
)
from pressmark.exchange.web.making import document
from pressmark.exchange.web.page_metadata import completed, metadata_of
from pressmark.exchange.web.page_parts import Place, main_part, parts_of
from pressmark.exchange.web.page_regions import Page
from pressmark.exchange.web.page_text import Element, page_text
from pressmark.model.document import RegionLabel
from pressmark.model.review import by_import
from pressmark.saying import Sentence

_DATA = re.compile(r"data:[\w/+.;=-]{0,100},[\w+/=%.!~*'()-]{200,}")
_SUBSET = re.compile(r"(?is)<!DOCTYPE[^\[>]{0,300}\[.{0,100000}?\]\s*>")
"""A document type with definitions of its own, which a browser would show."""

_CONTROL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LEAST_FOUND = 0.5
"""The share of the article's letters that has to be among what the page shows."""

_TOO_DEEP = "Excessive depth"


class Keep(StrEnum):
    """How much of a page is kept beside its article."""

    AROUND = "around"
    ARTICLE = "article"
    PAGE = "page"


KEEP = {
    "label": "What to keep of a page",
    "help": "around: the article, with captions, links and comments around it as"
    " regions; article: the article alone; page: all that is shown",
}
"""How the choice is called and explained where it is an option of a format."""


def read_markup(markup: str) -> tuple[Element | None, tuple[Sentence, ...]]:
    """Return the root of a page's tree, or None where there is none, and remarks."""
    from lxml import html  # noqa: PLC0415  (slow, and only wanted here)

    # Pictures written into the page, which would be longer than the parser allows.
    data = _DATA.sub("data:,", holdable(markup))
    data = _SUBSET.sub("<!DOCTYPE html>", data, count=1)
    parser = html.HTMLParser(encoding="utf-8", no_network=True, recover=True)
    try:
        root = html.document_fromstring(data.encode("utf-8"), parser=parser)
    except (html.etree.ParserError, html.etree.XMLSyntaxError):
        return None, ()
    _clean(root)
    if any(_TOO_DEEP in entry.message for entry in parser.error_log):
        remark = "the page is nested too deeply: something may be missing"
        return root, (Sentence(remark),)
    return root, ()


def _clean(root: Element) -> None:
    """Take out what no XML may have and a page can, as ``&#1;``."""
    for element in root.iter():
        if element.text and _CONTROL.search(element.text):
            element.text = _CONTROL.sub(" ", element.text)
        if element.tail and _CONTROL.search(element.tail):
            element.tail = _CONTROL.sub(" ", element.tail)
        for name, value in element.attrib.items():
            if _CONTROL.search(value):
                element.set(name, _CONTROL.sub(" ", value))


def page_document(
    markup: str,
    *,
    name: str,
    source: str,
    keep: Keep,
    reader: str,
    url: str | None = None,
    metadata: Mapping[str, Any] | None = None,
    remarks: Sequence[str] = (),
) -> ReadDocument | Rejected:
    """Return the document of a page, or why there is none.

    ``reader`` is the name of the format that reads it; ``metadata`` is what is known
    besides, and comes before what the page says.
    """
    root, more = read_markup(markup)
    if root is None:
        return Rejected(source, None, Sentence("there is nothing to read in the file"))
    known = {**metadata_of(root, url), **(metadata or {})}
    taken = _taken(root, known, keep)
    known = {**completed(known, taken.text, taken.labelled), **(metadata or {})}
    return document(
        taken.text,
        name=name,
        source=source,
        origin=by_import(reader),
        metadata=known,
        regions=taken.labelled,
        remarks=(*remarks, *more, *taken.remarks),
    )


_Labelled = list[tuple[RegionLabel, Place]]


@dataclass(frozen=True)
class _Taken:
    """What is taken of a page."""

    text: str
    labelled: _Labelled = field(default_factory=list)
    remarks: tuple[Sentence, ...] = ()


def _taken(root: Element, known: Mapping[str, Any], keep: Keep) -> _Taken:
    shown = page_text(root)
    found = extracted(root)
    if found is None:
        remark = Sentence("no article was found on the page; all it shows was taken")
        return _Taken(shown.text, remarks=(remark,))
    lines = lines_of(shown.text)
    article = frozenset(article_lines(lines, found.article))
    if share_found(lines, article, found.article) < _LEAST_FOUND:
        remark = Sentence(
            "the article is in the data of the page, not among what it shows; it was"
            " taken without what surrounds it"
        )
        return _Taken(found.article, remarks=(remark,))
    page = Page(
        shown.text,
        lines,
        article,
        parts_of(shown),
        headline=str(known.get("headline", "")),
        byline=str(known.get("byline", "")),
        title=root.findtext(".//title") or "",
        outlet=str(known.get("outlet", "")),
    )
    if keep is Keep.PAGE:
        return _laid_out(page, list(range(len(lines))))
    first = min(article | {page.headline_line() or min(article)})
    within = main_part(root, shown, lines[first].start, lines[max(article)].end)
    comments = frozenset(article_lines(lines, found.comments)) - article
    return _laid_out(page, page.kept(within, comments), alone=keep is Keep.ARTICLE)


def _laid_out(page: Page, kept: list[int], *, alone: bool = False) -> _Taken:
    """Return the lines that are kept as a text, ``alone`` without what is around."""
    lines, labelled = page.lines, list(page.labelled(kept))
    if alone:
        around = (RegionLabel.FURNITURE, RegionLabel.CAPTION)
        dropped = {place[0] for label, place in labelled if label in around}
        kept = [n for n in kept if lines[n].start not in dropped]
        labelled = [one for one in labelled if one[0] not in around]
    text, starts = _joined(page.text, [lines[n] for n in kept])
    before = [lines[n].start for n in kept]
    moved: _Labelled = []
    for label, (start, end) in labelled:
        at = bisect_right(before, start) - 1
        shift = starts[at] - before[at]
        moved.append((label, (start + shift, end + shift)))
    return _Taken(text, moved)


def _joined(text: str, lines: Sequence[Line]) -> tuple[str, list[int]]:
    """Return some lines as a text of their own, and where each begins in it.

    They are parted as on the page, and by an empty line where something was left out.
    """
    parts: list[str] = []
    starts, length, before = list[int](), 0, None
    for line in lines:
        if before is not None:
            between = text[before : line.start]
            gap = between if not between.strip() else "\n\n"
            parts.append(gap)
            length += len(gap)
        starts.append(length)
        parts.append(text[line.start : line.end])
        length += line.end - line.start
        before = line.end
    return "".join(parts), starts
