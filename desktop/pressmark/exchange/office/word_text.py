"""The text of a Word document, as the one who opens it in Word sees it.

What was deleted with changes tracked is left out, what was inserted is kept; so is the
result of a field, but not its instruction. Names are those of ISO/IEC 29500-1, whose
two namespaces (transitional and strict) are read alike.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pressmark.exchange.office.flow import Block
from pressmark.exchange.safe_xml import local
from pressmark.model.document import RegionLabel

if TYPE_CHECKING:
    from lxml.etree import _Element

_GONE = frozenset({"del", "moveFrom", "delText", "instrText", "delInstrText", "rt"})
_REFERENCES = frozenset({"footnoteReference", "endnoteReference", "commentReference"})
_NO_TEXT = frozenset(
    {"pPr", "rPr", "tblPr", "trPr", "tcPr", "sectPr", "sdtPr", "rubyPr"}
)
_BOXES = frozenset({"drawing", "pict", "AlternateContent", "object"})
_HOLDS_BLOCKS = frozenset(
    {
        "sdt",
        "sdtContent",
        "ins",
        "moveTo",
        "customXml",
        "smartTag",
        "body",
        "txbxContent",
    }
)
_OFF = frozenset({"0", "false", "off"})
_LABELS = {
    "title": RegionLabel.HEADLINE,
    "subtitle": RegionLabel.SUBHEADING,
    "caption": RegionLabel.CAPTION,
    "byline": RegionLabel.BYLINE,
    "dateline": RegionLabel.DATELINE,
}
_PRIVATE = range(0xF000, 0xF100)
_DEEPEST = 20


@dataclass
class WordText:
    """A walk through a document. ``seen`` counts what a remark is to be made on.

    ``styles`` gives the label of each style that has one; ``notes`` are collected in
    the order in which the text refers to them, by kind (footnote, endnote) and id.
    """

    styles: Mapping[str, RegionLabel]
    seen: Counter[str] = field(default_factory=Counter)
    notes: list[tuple[str, str]] = field(default_factory=list)

    def blocks(self, parent: _Element) -> Iterator[Block]:
        """Yield the paragraphs and rows of tables in an element."""
        carried = ""
        for child in parent:
            name = local(child)
            if name == "p":
                line = _Line(self)
                words = carried + line.words(child)
                carried = words if _mark_deleted(child) else ""
                if not carried:
                    yield Block(words, self._label(child))
                yield from line.boxes
            elif name == "tbl":
                yield from self._table(child)
            elif name == "altChunk":
                self.seen["embedded"] += 1
            elif name in _HOLDS_BLOCKS:
                yield from self.blocks(child)
        if carried:
            yield Block(carried)

    def _table(self, table: _Element) -> Iterator[Block]:
        """Yield a row of short cells as a line, of long ones as their paragraphs."""
        tight = False
        for row in _children(table, "tr"):
            if _properties(row, "trPr", "del") is not None:
                continue
            cells = [
                [one for one in self.blocks(cell) if one.text.strip()]
                for cell in _children(row, "tc")
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

    def _label(self, paragraph: _Element) -> RegionLabel | None:
        style = _properties(paragraph, "pPr", "pStyle")
        label = None if style is None else self.styles.get(value_of(style))
        outline = _properties(paragraph, "pPr", "outlineLvl")
        if label is None and outline is not None and value_of(outline) < "9":
            return RegionLabel.SUBHEADING
        return label


@dataclass
class _Line:
    """The words of one paragraph, and the text boxes that hang on it."""

    walk: WordText
    boxes: list[Block] = field(default_factory=list)

    def words(self, parent: _Element) -> str:
        """Return the words in an element."""
        return "".join(self._words(parent))

    def _words(self, parent: _Element) -> Iterator[str]:
        for child in parent:
            name = local(child)
            if name in _GONE:
                self.walk.seen["deleted"] += name in ("del", "moveFrom")
            elif name == "t":
                yield child.text or ""
            elif name in _BOXES:
                for box in _outermost(child, "txbxContent"):
                    self.boxes += self.walk.blocks(box)
                    self.walk.seen["boxes"] += 1
            elif name in _SIGNS:
                yield _SIGNS[name](child)
            elif name in _REFERENCES:
                self._refer(name, child)
            elif name == "r" and _is_hidden(child):
                self.walk.seen["hidden"] += 1
            elif name not in _NO_TEXT:
                yield from self._words(child)

    def _refer(self, name: str, element: _Element) -> None:
        if name == "commentReference":
            self.walk.seen["comments"] += 1
        else:
            kind = name.removesuffix("Reference")
            self.walk.notes.append((kind, attribute(element, "id")))


def attribute(element: _Element, name: str) -> str:
    """Return an attribute by its local name, or “”."""
    return next(
        (
            str(value)
            for key, value in element.attrib.items()
            if str(key).rpartition("}")[2] == name
        ),
        "",
    )


def value_of(element: _Element) -> str:
    """Return the attribute ``val`` of an element, in which Word keeps most things."""
    return attribute(element, "val")


def labels_of(styles: _Element) -> dict[str, RegionLabel]:
    """Return the styles of headings, titles and captions with their labels, by id.

    A style that is based on one of them is one, too.
    """
    names: dict[str, str] = {}
    bases: dict[str, str] = {}
    for style in _children(styles, "style"):
        identifier = attribute(style, "styleId")
        for child in style:
            if local(child) == "name":
                names[identifier] = value_of(child).lower()
            elif local(child) == "basedOn":
                bases[identifier] = value_of(child)
    found = {one: _label_of(one, names, bases) for one in names}
    return {one: label for one, label in found.items() if label is not None}


def _label_of(
    identifier: str, names: Mapping[str, str], bases: Mapping[str, str]
) -> RegionLabel | None:
    for _ in range(_DEEPEST):
        name = names.get(identifier, "")
        if name in _LABELS:
            return _LABELS[name]
        if name.startswith("heading "):
            return RegionLabel.SUBHEADING
        if identifier not in bases:
            break
        identifier = bases[identifier]
    return None


def _children(parent: _Element, name: str) -> Iterator[_Element]:
    """Yield children of a name, also those inside a control or a tracked insertion."""
    for child in parent:
        if local(child) == name:
            yield child
        elif local(child) in _HOLDS_BLOCKS:
            yield from _children(child, name)


def _outermost(element: _Element, name: str) -> Iterator[_Element]:
    """Yield what has a name, once: a drawing is kept again for older programs."""
    choices = [child for child in element if local(child) == "Choice"]
    inside = choices[:1] if choices else list(element)
    found = False
    for child in inside:
        if local(child) == name:
            found = True
            yield child
        else:
            for one in _outermost(child, name):
                found = True
                yield one
    if choices and not found:
        for child in element:
            if local(child) == "Fallback":
                yield from _outermost(child, name)


def _properties(element: _Element, holder: str, name: str) -> _Element | None:
    """Return a property of a paragraph, run or row, or None."""
    for child in element:
        if local(child) == holder:
            return next((one for one in child if local(one) == name), None)
    return None


def _mark_deleted(paragraph: _Element) -> bool:
    """Whether the end of a paragraph is deleted, so that the next one continues it."""
    marks = _properties(paragraph, "pPr", "rPr")
    return marks is not None and any(local(one) == "del" for one in marks)


def _is_hidden(run: _Element) -> bool:
    hidden = _properties(run, "rPr", "vanish")
    return hidden is not None and value_of(hidden).lower() not in _OFF


def _line_break(element: _Element) -> str:
    return "" if attribute(element, "type") in ("page", "column") else "\n"


def _symbol(element: _Element) -> str:
    """Return a sign of a font of symbols, which only that font can show."""
    code = attribute(element, "char")
    try:
        number = int(code, 16)
        return "\ufffd" if number in _PRIVATE else chr(number)
    except (ValueError, OverflowError):
        return "\ufffd"


_SIGNS: Mapping[str, Callable[[_Element], str]] = {
    "tab": lambda _: "\t",
    "ptab": lambda _: "\t",
    "br": _line_break,
    "cr": lambda _: "\n",
    "noBreakHyphen": lambda _: "\u2011",
    "softHyphen": lambda _: "",
    "sym": _symbol,
}
