"""Text in cards: the fonts, and how words are broken into lines and cut off."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from pressmark.gui.plain import seen
from pressmark.gui.theme import SERIF, UI_PIXELS

_SERIF = 12.5
_SMALL = 11.5
_TINY = 10.5


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts of cards, and how much bigger than designed everything is."""

    plain: QFont
    bold: QFont
    italic: QFont
    detail: QFont
    small: QFont
    tiny: QFont
    heading: QFont
    serif: QFont
    scale: float

    @classmethod
    def of(cls, font: QFont) -> Fonts:
        """Return the fonts that go with a font of plain words."""
        scale = QFontInfo(font).pixelSize() / UI_PIXELS
        return cls(
            plain=font,
            bold=_like(font, scale * UI_PIXELS, weight=QFont.Weight.DemiBold),
            italic=_like(font, scale * UI_PIXELS, italic=True),
            detail=_like(font, scale * _SERIF),
            small=_like(font, scale * _SMALL),
            tiny=_like(font, scale * _TINY),
            heading=_like(font, scale * _SMALL, weight=QFont.Weight.DemiBold),
            serif=_like(font, scale * _SERIF, families=SERIF),
            scale=scale,
        )

    def px(self, pixels: float) -> float:
        """Return a length of the design at the size the words have."""
        return pixels * self.scale


def _like(
    font: QFont,
    pixels: float,
    *,
    weight: QFont.Weight = QFont.Weight.Normal,
    italic: bool = False,
    families: tuple[str, ...] = (),
) -> QFont:
    made = QFont(font)
    made.setPixelSize(max(1, round(pixels)))
    made.setWeight(weight)
    made.setItalic(italic)
    if families:
        made.setFamilies(list(families))
    return made


def struck(font: QFont) -> QFont:
    """Return a font whose words are struck through."""
    made = QFont(font)
    made.setStrikeOut(True)
    return made


def width_of(text: str, font: QFont) -> float:
    """Return how wide a text is on one line."""
    return QFontMetricsF(font).horizontalAdvance(seen(text))


def cut_to(
    text: str,
    font: QFont,
    width: float,
    mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> str:
    """Return a text that fits on one line, with dots where it is cut."""
    return QFontMetricsF(font).elidedText(seen(text), mode, max(0.0, width))


def flow(
    text: str, font: QFont, width: float, *, lines: int = 0, aside: str = ""
) -> QTextLayout:
    """Return a text broken into lines, cut with dots after ``lines`` if that is given.

    ``aside`` goes on behind it; :func:`draw_flow` paints it muted.
    """
    whole = seen(f"{text} {aside}".strip() if aside else text)
    laid = _laid(whole, font, width)
    if lines and laid.lineCount() > lines:
        start = laid.lineAt(lines - 1).textStart()
        rest = _from_unit(whole, start)
        kept, room = whole[: len(whole) - len(rest)], width
        # The dots may make the last line break once more; then it gets less room.
        while laid.lineCount() > lines and room > 0:
            laid = _laid(kept + cut_to(rest, font, room), font, width)
            room -= width / 10
    return laid


def draw_flow(
    laid: QTextLayout, painter: QPainter, at: QPointF, *, aside: str, muted: QColor
) -> None:
    """Draw a broken text in the painter's colour, and what is behind it muted."""
    behind = QTextLayout.FormatRange()
    behind.length = _units(seen(aside))
    behind.start = _units(laid.text()) - behind.length
    format_ = QTextCharFormat()
    format_.setForeground(muted)
    behind.format = format_
    laid.draw(painter, at, [behind] if aside else [])


def height_of(laid: QTextLayout) -> float:
    """Return how high a broken text is."""
    return laid.boundingRect().height()


def _laid(text: str, font: QFont, width: float) -> QTextLayout:
    laid = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    laid.setTextOption(option)
    laid.beginLayout()
    top = 0.0
    while (line := laid.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, top))
        top += line.height()
    laid.endLayout()
    return laid


def _units(text: str) -> int:
    """Return the length in UTF-16 units, which is how Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _from_unit(text: str, unit: int) -> str:
    """Return the text from a UTF-16 unit on."""
    encoded = text.encode("utf-16-le", "surrogatepass")
    return encoded[2 * unit :].decode("utf-16-le", "surrogatepass")
