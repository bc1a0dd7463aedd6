"""How well colours stand out from each other, and making one stand out enough."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor

_STRAIGHT = 0.04045
"""Below it the scale of sRGB is straight (IEC 61966-2-1)."""

_STEP = 0.01
"""By how much of the whole way from black to white a colour is shifted at a time."""


def luminance(color: QColor) -> float:
    """Return how light a colour is, from 0 to 1 (WCAG 2.2, relative luminance)."""
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (
        c / 12.92 if c <= _STRAIGHT else ((c + 0.055) / 1.055) ** 2.4 for c in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, from 1 to 21 (WCAG 2.2, contrast ratio)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def over(color: QColor, ground: QColor) -> QColor:
    """Return what a translucent colour looks like on a ground."""
    share = color.alphaF()
    red, green, blue = (
        share * above + (1 - share) * below
        for above, below in (
            (color.redF(), ground.redF()),
            (color.greenF(), ground.greenF()),
            (color.blueF(), ground.blueF()),
        )
    )
    return QColor.fromRgbF(red, green, blue)


def readable(color: QColor, grounds: Sequence[QColor], least: float) -> QColor:
    """Return a colour of the same hue that stands out from all grounds.

    It is made darker or lighter, away from the grounds, by no more than it takes.
    """
    middle = sum(luminance(ground) for ground in grounds) / len(grounds)
    step = -_STEP if middle > luminance(QColor("#777777")) else _STEP
    hue, saturation = max(0.0, color.hslHueF()), color.hslSaturationF()
    lightness = color.lightnessF()
    made = QColor(color)
    while min(contrast(made, ground) for ground in grounds) < least:
        lightness += step
        if not 0.0 <= lightness <= 1.0:
            return QColor("#000000" if step < 0 else "#ffffff")
        made = QColor.fromHslF(hue, saturation, lightness)
    return made
