"""The colours and fonts of the window, light and dark, and how they are put on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from pressmark import paths
from pressmark.gui.theme_sheet import style_sheet

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

_MIDDLE = 128
"""Between the lightness of words on a light and on a dark ground."""

UI_PIXELS = 13
"""The size of words in the window, in pixels at 100 %."""


@dataclass(frozen=True)
class Theme:
    """The colours of the window, by what they are for.

    ``bg``, ``panel``, ``paper`` and ``field`` are grounds, from the window's to a text
    box's; ``ink``, ``soft``, ``muted`` and ``dim`` are words, from plain to receding;
    the names of label groups and polarities are the colours they are shown in. Every
    colour of words reaches 4.5 : 1 on the grounds it is used on (WCAG 2.2, AA).
    """

    name: str
    dark: bool
    bg: QColor
    panel: QColor
    paper: QColor
    field: QColor
    hover: QColor
    ink: QColor
    soft: QColor
    muted: QColor
    dim: QColor
    line: QColor
    track: QColor
    accent: QColor
    on_accent: QColor
    chosen: QColor
    review: QColor
    selection: QColor
    favor: QColor
    favor_soft: QColor
    against: QColor
    against_soft: QColor
    neutral: QColor
    neutral_soft: QColor
    mixed: QColor
    mixed_soft: QColor
    person: QColor
    organization: QColor
    place: QColor
    event: QColor
    other: QColor
    quote: QColor
    quote_border: QColor
    quote_selected: QColor
    quote_nested: QColor
    quote_hatch: QColor
    quote_words: QColor
    attitude: QColor
    attitude_border: QColor
    attitude_hatch: QColor
    source: QColor
    badge: QColor
    dot: QColor


def _theme(name: str, *, dark: bool, **colors: str) -> Theme:
    return Theme(name, dark, **{key: QColor(value) for key, value in colors.items()})


LIGHT = _theme(
    "light",
    dark=False,
    bg="#f6f5f2",
    panel="#fbfaf8",
    paper="#fffefb",
    field="#ffffff",
    hover="#f3f1ec",
    ink="#22252a",
    soft="#50545b",
    muted="#686d76",
    dim="#77736a",
    line="#e2dfd8",
    track="#e6e3dc",
    accent="#2f5fb3",
    on_accent="#ffffff",
    chosen="#e9eef7",
    review="#fffdf5",
    selection="#bcd3f5",
    favor="#2b7a51",
    favor_soft="#e4f4ea",
    against="#b3402f",
    against_soft="#f8e1dc",
    neutral="#646a74",
    neutral_soft="#e9eaec",
    mixed="#8a5a12",
    mixed_soft="#f6e8cf",
    person="#2f6fb3",
    organization="#7a4fb0",
    place="#237a61",
    event="#a0660f",
    other="#6f747d",
    quote="#f4ead0",
    quote_border="#c89b2c",
    quote_selected="#f0d98e",
    quote_nested="#e6d3a0",
    quote_hatch="#fbf6e8",
    quote_words="#6b5a22",
    attitude="#ebe9e3",
    attitude_border="#9a958a",
    attitude_hatch="#f7f6f2",
    source="#d6e3f6",
    badge="#efece4",
    dot="#cfcfcf",
)
"""The light theme."""

DARK = _theme(
    "dark",
    dark=True,
    bg="#16181c",
    panel="#1c1f24",
    paper="#191b1f",
    field="#24272d",
    hover="#2a2e35",
    ink="#e6e3dc",
    soft="#c3c4c6",
    muted="#9da2ab",
    dim="#8f8d86",
    line="#343840",
    track="#343840",
    accent="#86adf3",
    on_accent="#10141b",
    chosen="#26324a",
    review="#22211c",
    selection="#3a5788",
    favor="#63c294",
    favor_soft="#1f3a2d",
    against="#f08a7b",
    against_soft="#47261f",
    neutral="#a8adb6",
    neutral_soft="#33373e",
    mixed="#e2b062",
    mixed_soft="#40331c",
    person="#74b2f2",
    organization="#bc9df0",
    place="#60c9a8",
    event="#e5ad5e",
    other="#a6abb4",
    quote="#40371f",
    quote_border="#d2a642",
    quote_selected="#67521c",
    quote_nested="#5a4b24",
    quote_hatch="#25231c",
    quote_words="#dcc584",
    attitude="#2f302f",
    attitude_border="#807d74",
    attitude_hatch="#222321",
    source="#2a3f60",
    badge="#2f333a",
    dot="#565b64",
)
"""The dark theme."""

_GROUPS = frozenset({"person", "organization", "place", "event", "other"})
_POLARITIES = frozenset({"favor", "against", "neutral", "mixed"})


def group_color(theme: Theme, group: str) -> QColor:
    """Return the colour of a label's group; an unknown group is shown as other."""
    color: QColor = getattr(theme, group if group in _GROUPS else "other")
    return color


def polarity_color(theme: Theme, polarity: str, *, soft: bool = False) -> QColor:
    """Return the colour of a polarity, or with ``soft`` that of a ground behind it.

    What says nothing either way (none, unclear and a scheme's own) is shown as neutral.
    """
    name = polarity if polarity in _POLARITIES else "neutral"
    color: QColor = getattr(theme, f"{name}_soft" if soft else name)
    return color


def current(app: QApplication, choice: str = "system") -> Theme:
    """Return the theme to show: ``light``, ``dark``, or with ``system`` as it is set.

    ``app.styleHints().colorSchemeChanged`` tells when the system's changes.
    """
    if choice == "system":
        dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    else:
        dark = choice == DARK.name
    return DARK if dark else LIGHT


def shown(palette: QPalette) -> Theme:
    """Return the theme that a palette was made from by :func:`apply`.

    The words tell, for a style sheet gives grounds of its own to the palettes of lists.
    """
    return DARK if palette.text().color().lightness() > _MIDDLE else LIGHT


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
        role.Mid: theme.line,
        role.Dark: theme.line,
        role.Shadow: theme.line,
    }.items():
        made.setColor(which, color)
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, theme.dim)
    return made
