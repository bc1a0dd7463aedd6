"""The text of an OpenDocument file, as the one who opens it sees it.

Names are those of OASIS OpenDocument 1.3, part 3. What was deleted with changes tracked
is kept by the format apart from the text and is therefore left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pressmark.exchange.office.flow import Block
from pressmark.exchange.office.word_text import attribute
from pressmark.exchange.safe_xml import local
from pressmark.model.document import RegionLabel

if TYPE_CHECKING:
    from lxml.etree import _Element

_SKIPPED = frozenset(
    {
        "tracked-changes",
        "sequence-decls",
        "variable-decls",
        "user-field-decls",
        "forms",
        "dde-connection-decls",
        "hidden-text",
        "hidden-paragraph",
        "ruby-text",
        "title",
        "desc",
        "event-listeners",
        "index-title-template",
        "soft-page-break",
        "binary-data",
    }
)
_LABELS = {
    "title": RegionLabel.HEADLINE,
    "subtitle": RegionLabel.SUBHEADING,
    "caption": RegionLabel.CAPTION,
    "illustration": RegionLabel.CAPTION,
    "figure": RegionLabel.CAPTION,
    "byline": RegionLabel.BYLINE,
    "dateline": RegionLabel.DATELINE,
}
_SIGNS = {"s": " ", "tab": "\t", "line-break": "\n"}
_DEEPEST = 20
_MOST_REPEATED = 1_000
"""Blanks, cells and rows beyond which a number in a file is not believed."""


@dataclass
class OdtText:
    """A walk through a document. ``seen`` counts what a remark is to be made on."""

    styles: Mapping[str, RegionLabel]
    seen: Counter[str] = field(default_factory=Counter)
    notes: list[Block] = field(default_factory=list)

    def blocks(self, parent: _Element) -> Iterator[Block]:
        """Yield the paragraphs and rows of tables in an element."""
        for child in parent:
            name = local(child)
            if name in ("p", "h"):
                line = _Line(self)
                words = "".join(line.words(child))
                yield Block(words, self._label(child, name))
                yield from line.boxes
            elif name == "table":
                yield from self._table(child)
            elif name == "annotation":
                self.seen["comments"] += 1
            elif name == "tracked-changes":
                self.seen["deleted"] += sum(
                    local(one) == "deletion" for one in child.iter()
                )
            elif name not in _SKIPPED:
                yield from self.blocks(child)

    def _table(self, table: _Element) -> Iterator[Block]:
        tight = False
        for row in _rows(table):
            cells = [
                [one for one in self.blocks(cell) if one.text.strip()]
                for cell in row
                if local(cell) == "table-cell"
            ]
            if all(len(cell) <= 1 for cell in cells) and len(cells) > 1:
                words = "\t".join(
                    cell[0].text.strip() if cell else "" for cell in cells
                )
                yield Block(words, tight=tight)
                tight = True
            else:
                for cell in cells:
                    yield from cell
                tight = False

    def _label(self, paragraph: _Element, name: str) -> RegionLabel | None:
        label = self.styles.get(attribute(paragraph, "style-name"))
        return label or (RegionLabel.SUBHEADING if name == "h" else None)


@dataclass
class _Line:
    """The words of one paragraph, and the text boxes that hang on it."""

    walk: OdtText
    boxes: list[Block] = field(default_factory=list)

    def words(self, parent: _Element) -> Iterator[str]:
        """Yield the words in an element, with blanks as the format means them."""
        yield _folded(parent.text)
        for child in parent:
            yield from self._of(child)
            yield _folded(child.tail)

    def _of(self, child: _Element) -> Iterator[str]:
        name = local(child)
        if name in _SIGNS:
            yield _SIGNS[name] * (_number(child, "c") if name == "s" else 1)
        elif name == "note":
            self.walk.seen["notes"] += 1
            for part in child:
                if local(part) == "note-body":
                    self.walk.notes += self.walk.blocks(part)
        elif name == "text-box":
            self.walk.seen["boxes"] += 1
            self.boxes += self.walk.blocks(child)
        elif name == "annotation":
            self.walk.seen["comments"] += 1
        elif name in ("hidden-text", "hidden-paragraph"):
            self.walk.seen["hidden"] += 1
        elif name not in _SKIPPED:
            yield from self.words(child)


def labels_of(*trees: _Element) -> dict[str, RegionLabel]:
    """Return the styles of headings, titles and captions with their labels, by name."""
    bases: dict[str, str] = {}
    for tree in trees:
        for style in tree.iter("{*}style"):
            bases[attribute(style, "name")] = attribute(style, "parent-style-name")
    found = {one: _label_of(one, bases) for one in (*bases, *_NAMES)}
    return {one: label for one, label in found.items() if label is not None}


_NAMES = tuple(name.title() for name in _LABELS)
"""Styles that are there without being declared."""


def _label_of(name: str, bases: Mapping[str, str]) -> RegionLabel | None:
    for _ in range(_DEEPEST):
        label = _LABELS.get(name.lower())
        if label is not None or not name:
            return label
        if name.lower().startswith("heading_20_"):
            return RegionLabel.SUBHEADING
        name = bases.get(name, "")
    return None


def _rows(table: _Element) -> Iterator[_Element]:
    for child in table:
        if local(child) == "table-row":
            yield child
        elif local(child) in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows(child)


def _number(element: _Element, name: str) -> int:
    number = attribute(element, name)
    return min(int(number), _MOST_REPEATED) if number.isdecimal() else 1


def _folded(text: str | None) -> str:
    """Return text with runs of blanks as one, which is what they mean here."""
    if not text:
        return ""
    words = " ".join(part for part in text.replace("\xa0", "\0").split())
    before = " " if text[0] in " \t\r\n" else ""
    after = " " if text[-1] in " \t\r\n" and words else ""
    return (before + words + after).replace("\0", "\xa0")
