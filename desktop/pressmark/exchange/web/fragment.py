"""A piece of a page that is text throughout: a letter, a feed's entry, a chapter."""

from __future__ import annotations

from dataclasses import dataclass

from pressmark.exchange.web.article_lines import Line, lines_of, plain
from pressmark.exchange.web.page_document import read_markup
from pressmark.exchange.web.page_parts import Place, parts_of
from pressmark.exchange.web.page_text import page_text
from pressmark.model.document import RegionLabel
from pressmark.saying import Sentence

_ALL_LINKED = 0.95


@dataclass(frozen=True)
class Fragment:
    """The text of a piece, what in it is no running text, and its first heading."""

    text: str = ""
    labelled: tuple[tuple[RegionLabel, Place], ...] = ()
    heading: str = ""
    remarks: tuple[Sentence, ...] = ()


def fragment(markup: str) -> Fragment:
    """Return what a piece of markup shows.

    Captions, headings and lines that are nothing but a link are regions.
    """
    root, remarks = read_markup(markup)
    if root is None:
        return Fragment()
    shown = page_text(root)
    parts = parts_of(shown)
    levels = {place[0]: level for level, place in reversed(parts.headings)}
    found = []
    for line in lines_of(shown.text):
        place = (line.start, line.end)
        if any(start <= line.start < end for start, end in parts.captions):
            found.append((RegionLabel.CAPTION, place))
        elif line.start in levels:
            found.append((RegionLabel.SUBHEADING, place))
        elif _linked(line, parts.links) > _ALL_LINKED:
            found.append((RegionLabel.FURNITURE, place))
    heading = min((place for _, place in parts.headings), default=(0, 0))
    words = " ".join(shown.text[slice(*heading)].split())
    return Fragment(shown.text, tuple(found), words, remarks)


def headed(title: str, piece: Fragment) -> Fragment:
    """Return a piece that begins with its headline, which it may do already."""
    labelled = list(piece.labelled)
    first = next(iter(lines_of(piece.text)), None)
    if first is not None and title and first.plain == plain(title):
        labelled = [one for one in labelled if one[1][0] != first.start]
        labelled.insert(0, (RegionLabel.HEADLINE, (first.start, first.end)))
        return Fragment(piece.text, tuple(labelled), title, piece.remarks)
    if not title:
        return piece
    between = "\n\n" if piece.text else ""
    shift = len(title) + len(between)
    moved = ((label, (a + shift, b + shift)) for label, (a, b) in labelled)
    headline = (RegionLabel.HEADLINE, (0, len(title)))
    text = f"{title}{between}{piece.text}"
    return Fragment(text, (headline, *moved), title, piece.remarks)


def _linked(line: Line, links: list[Place]) -> float:
    linked = sum(
        min(end, line.end) - max(start, line.start)
        for start, end in links
        if start < line.end and line.start < end
    )
    return linked / (line.end - line.start)
