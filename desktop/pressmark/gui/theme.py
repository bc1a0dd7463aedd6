"""The theme and fonts of the window: which they are, and how they are put on."""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from pressmark import paths
from pressmark.gui.contrast import contrast, over, readable
from pressmark.gui.theme_colors import (
    CONTRAST,
    CONTRAST_DARK,
    DARK,
    LIGHT,
    THEMES,
    Theme,
)
from pressmark.gui.theme_sheet import style_sheet

__all__ = [
    "CONTRAST",
    "CONTRAST_DARK",
    "DARK",
    "LIGHT",
    "SANS",
    "SERIF",
    "THEMES",
    "Theme",
    "apply",
    "current",
    "finish",
    "font",
    "group_color",
    "label_color",
    "load_fonts",
    "own_color",
    "palette",
    "polarity_color",
    "prepare",
    "shown",
]

SERIF = (
    "Source Serif 4",
    "Source Serif Pro",
    "Noto Serif",
    "Charter",
    "Georgia",
    "Liberation Serif",
    "DejaVu Serif",
)
"""Faces for the article, best first; the first comes with Pressmark."""

SANS = (
    "Inter",
    "Noto Sans",
    "Segoe UI",
    "SF Pro Text",
    "Helvetica Neue",
    "Liberation Sans",
    "DejaVu Sans",
)
"""Faces for everything else, best first; the first comes with Pressmark."""

UI_PIXELS = 13
"""The size of words in the window, in pixels at 100 %."""


_GROUPS = frozenset({"person", "organization", "place", "event", "other"})
_POLARITIES = frozenset({"favor", "against", "neutral", "mixed"})


def group_color(theme: Theme, group: str) -> QColor:
    """Return the colour of a label's group, or a label's own, given as “#rrggbb”.

    An unknown group is shown as other.
    """
    if group.startswith("#"):
        return _own_color(theme.name, group) or theme.other
    color: QColor = getattr(theme, group if group in _GROUPS else "other")
    return color


class Colored(Protocol):
    """What is shown in a colour family or in a colour of its own, such as a label."""

    @property
    def group(self) -> str:
        """The colour family."""

    @property
    def color(self) -> str:
        """The colour of its own as “#rrggbb”, or nothing."""


def label_color(theme: Theme, label: Colored) -> QColor:
    """Return the colour of a label: its own, or else that of its group.

    Its own keeps its hue and is made darker or lighter until words in it can be read
    on every ground of the theme.
    """
    return own_color(theme, label.color) or group_color(theme, label.group)


def own_color(theme: Theme, color: str) -> QColor | None:
    """Return a label's own colour as it is shown, or None if it has none."""
    return _own_color(theme.name, color) if color else None


@lru_cache(maxsize=512)
def _own_color(theme_name: str, color: str) -> QColor | None:
    theme = next(theme for theme in THEMES if theme.name == theme_name)
    own = QColor.fromString(color)
    if not own.isValid():
        return None
    grounds = [theme.paper, theme.panel, theme.field, theme.hover, theme.chosen]
    return readable(own, grounds, theme.words)


def polarity_color(theme: Theme, polarity: str, *, soft: bool = False) -> QColor:
    """Return the colour of a polarity, or with ``soft`` that of a ground behind it.

    What says nothing either way (none, unclear and a scheme's own) is shown as neutral.
    A polarity's own colour is given as “#rrggbb”.
    """
    if polarity.startswith("#"):
        own = _own_color(theme.name, polarity) or theme.neutral
        return _thin(theme, own) if soft else own
    name = polarity if polarity in _POLARITIES else "neutral"
    color: QColor = getattr(theme, f"{name}_soft" if soft else name)
    return color


def _thin(theme: Theme, color: QColor) -> QColor:
    """Return a ground of a colour, so thin that the colour can be read on it."""
    for alpha in (0.14, 0.1, 0.06, 0.03):
        thin = QColor(color)
        thin.setAlphaF(alpha)
        ground = over(thin, theme.paper)
        if contrast(color, ground) >= theme.words:
            return ground
    return theme.paper


def current(app: QApplication, choice: str = "system") -> Theme:
    """Return the theme to show: the one of that name, or with ``system`` as it is set.

    ``colorSchemeChanged`` of ``app.styleHints()`` and ``contrastPreferenceChanged`` of
    their ``accessibility()`` tell when the system's changes.
    """
    if choice != "system":
        return next((theme for theme in THEMES if theme.name == choice), LIGHT)
    hints = app.styleHints()
    asked = hints.accessibility().contrastPreference()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if asked == Qt.ContrastPreference.HighContrast:
        return CONTRAST_DARK if dark else CONTRAST
    return DARK if dark else LIGHT


def shown(palette: QPalette) -> Theme:
    """Return the theme that a palette was made from by :func:`apply`.

    The words tell, for a style sheet gives grounds of its own to the palettes of lists.
    The nearest theme is returned for words in a colour that no theme has.
    """
    words = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
    name = words.rgb()
    found = next((theme for theme in THEMES if theme.ink.rgb() == name), None)
    return found or min(THEMES, key=lambda theme: contrast(theme.ink, words))


def font(
    families: tuple[str, ...],
    pixels: float,
    *,
    bold: bool = False,
    italic: bool = False,
) -> QFont:
    """Return a font of the first of the families that is there."""
    made = QFont()
    made.setFamilies(list(families))
    made.setPixelSize(max(1, round(pixels)))
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    made.setItalic(italic)
    return made


def load_fonts() -> None:
    """Make the fonts that come with Pressmark known; once is enough."""
    if not set(QFontDatabase.families()).issuperset({SERIF[0], SANS[0]}):
        for file in sorted((paths.resources() / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))


def apply(app: QApplication, theme: Theme) -> None:
    """Give the whole application the theme's style, palette and fonts.

    The same style on every system, so that the window is the same everywhere.
    """
    prepare(app, theme)
    finish(app, theme)


def prepare(app: QApplication, theme: Theme) -> None:
    """Give an application what must be known before the first widget is made."""
    load_fonts()
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(palette(theme))
    app.setFont(font(SANS, UI_PIXELS))


def finish(app: QApplication, theme: Theme) -> None:
    """Give an application the rest of a theme.

    It is quickest when all widgets are there: each is styled once and not whenever it
    is put into another.
    """
    app.setStyleSheet(style_sheet(theme))


def palette(theme: Theme) -> QPalette:
    """Return the theme as a palette."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, color in {
        role.Window: theme.panel,
        role.WindowText: theme.ink,
        role.Base: theme.field,
        role.AlternateBase: theme.hover,
        role.Text: theme.ink,
        role.PlaceholderText: theme.muted,
        role.Button: theme.field,
        role.ButtonText: theme.ink,
        role.BrightText: theme.against,
        role.ToolTipBase: theme.field,
        role.ToolTipText: theme.ink,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.organization,
        role.Light: theme.field,
        role.Midlight: theme.hover,
        role.Mid: theme.edge,
        role.Dark: theme.line,
        role.Shadow: theme.line,
    }.items():
        made.setColor(which, color)
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, theme.dim)
    return made
