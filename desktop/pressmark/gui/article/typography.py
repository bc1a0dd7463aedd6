"""How the text of an article is set: faces, sizes and spaces by what a stretch is.

Formats of the text document carry typography only. What annotations look like is
painted, so that deciding on one never lays the text out anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from pressmark.gui.article.offsets import Offsets
from pressmark.gui.theme import SANS, SERIF, Theme, font
from pressmark.model.document import Region
from pressmark.model.review import Status

BODY = 17.0
"""The size of running text, in pixels at 100 %."""

LEADING = 1.66
"""The height of a line of running text, in ems."""

EM = QTextFormat.Property.UserProperty.value + 1
"""The property of a block's format with the size of its letters, in pixels."""

FIRST_UNDERLINE = 0.27
"""How far below its letters the first underline is, in ems."""

_CAPITALS = 0.85
"""How far the letters of the next line reach up, in ems."""

_USUAL = EM + 1
"""The property of a block's format with its line height without deep underlines."""

MEASURE = 88
"""How many letters a line has at most, unless that is set."""

_USUAL_WORDS = (
    "The mayors of both towns held their first joint session on Wednesday, praising"
    " what they called a partnership of equals."
)
"""Words whose letters are as wide as those of an article, taken together."""

_GAP = 11.0
_BY_HAND = 100
_SHORT = 120
_IN_SHORT_LINES = frozenset({"byline", "date"})
_BLANK = 2.0


@dataclass(frozen=True)
class _Setting:
    """How one kind of region is set; sizes in pixels at 100 %."""

    pixels: float
    leading: float
    gap: float
    families: tuple[str, ...] = SANS
    bold: bool = False
    color: str = "ink"
    spacing: float = 100
    alone: bool = True


@dataclass(frozen=True, slots=True)
class Type:
    """How an article is set as a whole: what the person chose.

    ``zoom`` and ``leading`` are factors of what is usual; ``measure`` is how many
    letters a line has at most; ``typeface`` is empty where nothing was chosen.
    """

    zoom: float = 1.0
    leading: float = 1.0
    measure: int = MEASURE
    typeface: str = ""

    def families(self, usual: tuple[str, ...]) -> tuple[str, ...]:
        """Return the faces to set something in that usually has others."""
        return (self.typeface, *usual) if self.typeface else usual

    def body(self) -> QFont:
        """Return the font of running text."""
        return font(self.families(SERIF), BODY * self.zoom)

    def column(self) -> int:
        """Return how wide a column of the measure is, in pixels."""
        words = QFontMetricsF(self.body()).horizontalAdvance(_USUAL_WORDS)
        return round(words / len(_USUAL_WORDS) * self.measure)


_SETTINGS = {
    "headline": _Setting(26, 1.3, 8, SERIF, bold=True),
    "subheading": _Setting(18, 1.5, 6, SERIF, bold=True),
    "byline": _Setting(13, 1.5, 8, color="soft"),
    "date": _Setting(13, 1.5, 8, color="soft"),
    "dateline": _Setting(12.5, 1.5, 8, bold=True, spacing=103, alone=False),
    "caption": _Setting(13, 1.6, _GAP, color="soft"),
    "furniture": _Setting(13, 1.6, _GAP, color="muted"),
}


@contextmanager
def laid_out_once(document: QTextDocument) -> Iterator[None]:
    """Lay a document out when all is done to it that is done within.

    Otherwise Qt does it anew after each change; for a long one that is what takes most
    of the time.
    """
    cursor = QTextCursor(document)
    document.setLayoutEnabled(False)
    cursor.beginEditBlock()
    try:
        yield
    finally:
        document.setLayoutEnabled(True)
        document.markContentsDirty(0, document.characterCount())
        cursor.endEditBlock()


def set_type(
    document: QTextDocument,
    text: str,
    offsets: Offsets,
    regions: Sequence[Region],
    *,
    theme: Theme,
    type_: Type,
) -> None:
    """Set the whole document: its body and, differently, each of its regions."""
    document.setDefaultFont(type_.body())
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    lengths = list(map(len, text.split("\n")))
    cursor.setBlockFormat(_block_format(BODY, LEADING, _gap(lengths), type_))
    cursor.setCharFormat(QTextCharFormat())
    _set_blanks(document, lengths, offsets, type_.zoom)
    standing = (r for r in regions if r.review.status is not Status.REJECTED)
    # The wider is set first, so that a dateline inside a paragraph keeps its own face.
    for region in sorted(standing, key=lambda r: -len(r.span)):
        _set_region(document, offsets, region, theme, type_)
    cursor.endEditBlock()


def _gap(lengths: Sequence[int]) -> float:
    """Return the space after a paragraph: none where lines are broken by hand."""
    blanks = lengths.count(0)
    by_hand = blanks and max(lengths) <= _BY_HAND and len(lengths) > 3 * blanks
    return 0.0 if by_hand else _GAP


def _block_format(
    pixels: float, leading: float, gap: float, type_: Type
) -> QTextBlockFormat:
    zoom = type_.zoom
    made = QTextBlockFormat()
    made.setLineHeight(
        round(pixels * leading * zoom * type_.leading),
        QTextBlockFormat.LineHeightTypes.FixedHeight.value,
    )
    made.setBottomMargin(round(gap * zoom))
    made.setProperty(EM, pixels * zoom)
    made.setProperty(_USUAL, made.lineHeight())
    return made


def underline_thickness(em: float) -> float:
    """Return how thick an underline is below letters of a size, in pixels."""
    return max(1.5, 0.085 * em + 0.55)


def make_room(document: QTextDocument, underlines: Mapping[int, int]) -> None:
    """Set the lines of blocks, by number, so far apart that all underlines fit."""
    fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
    for number, count in underlines.items():
        block = document.findBlockByNumber(number)
        setting = block.blockFormat()
        em = setting.doubleProperty(EM) or BODY
        step = underline_thickness(em) + 1
        needed = (FIRST_UNDERLINE + _CAPITALS) * em + count * step
        usual = setting.doubleProperty(_USUAL)
        height = max(usual, round(needed)) if count else usual
        if height != setting.lineHeight():
            setting.setLineHeight(height, fixed)
            QTextCursor(block).setBlockFormat(setting)


def _set_blanks(
    document: QTextDocument, lengths: Sequence[int], offsets: Offsets, zoom: float
) -> None:
    small = _block_format(_BLANK, 1.0, 0.0, Type(zoom))
    letters = QTextCharFormat()
    # As high as the gap between paragraphs, which is all the room for a caret there.
    letters.setFont(font(SERIF, _GAP * 0.8 * zoom))
    cursor = QTextCursor(document)
    starts = accumulate((length + 1 for length in lengths), initial=0)
    for blank, length in zip(starts, lengths, strict=False):
        if length:
            continue
        cursor.setPosition(offsets.to_qt(blank))
        cursor.setBlockFormat(small)
        cursor.setBlockCharFormat(letters)


def _set_region(
    document: QTextDocument,
    offsets: Offsets,
    region: Region,
    theme: Theme,
    type_: Type,
) -> None:
    setting = _SETTINGS.get(region.label)
    if setting is None:
        return
    start, end = offsets.to_qt(region.span.start), offsets.to_qt(region.span.end)
    if region.label in _IN_SHORT_LINES:
        start, end = _whole_line(document, start, end)
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.setCharFormat(_letters(setting, theme, type_))
    if not setting.alone:
        return
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        if block.length() > 1 and _mostly(block, start, end):
            QTextCursor(block).setBlockFormat(
                _block_format(setting.pixels, setting.leading, setting.gap, type_)
            )
        block = block.next()


def _whole_line(document: QTextDocument, start: int, end: int) -> tuple[int, int]:
    """Return the line around a byline or date, if nothing but the like can be on it."""
    block = document.findBlock(start)
    first, last = block.position(), block.position() + block.length() - 1
    if end > last or last - first > _SHORT:
        return start, end
    return first, last


def _letters(setting: _Setting, theme: Theme, type_: Type) -> QTextCharFormat:
    made = QTextCharFormat()
    families = type_.families(setting.families)
    face = font(families, setting.pixels * type_.zoom, bold=setting.bold)
    face.setLetterSpacing(QFont.SpacingType.PercentageSpacing, setting.spacing)
    made.setFont(face)
    made.setForeground(getattr(theme, setting.color))
    return made


def _mostly(block: QTextBlock, start: int, end: int) -> bool:
    first, last = block.position(), block.position() + block.length() - 1
    return 2 * (min(end, last) - max(start, first)) > last - first
