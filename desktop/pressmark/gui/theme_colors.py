"""The themes as data: every colour of the window, by what it is for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor


@dataclass(frozen=True)
class Theme:
    """The colours of the window, by what they are for.

    ``bg``, ``panel``, ``paper`` and ``field`` are grounds, from the window's to a text
    box's; ``ink``, ``soft``, ``muted`` and ``dim`` are words, from plain to receding;
    the names of label groups and polarities are the colours they are shown in. ``line``
    only parts things; ``edge`` bounds what a person works with and must be seen.

    Words reach ``words`` : 1 on the grounds they are used on and what must be seen
    without being read 3 : 1 (WCAG 2.2, success criteria 1.4.3, 1.4.6 and 1.4.11).
    """

    name: str
    dark: bool
    words: float
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
    on_selection: QColor
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
    edge: QColor


def _theme(
    name: str, *, dark: bool = False, words: float = 4.5, **colors: str
) -> Theme:
    made = {key: QColor(value) for key, value in colors.items()}
    return Theme(name, dark, words, **made)


LIGHT = _theme(
    "light",
    bg="#f6f5f2",
    panel="#fbfaf8",
    paper="#fffefb",
    field="#ffffff",
    hover="#f3f1ec",
    ink="#22252a",
    soft="#50545b",
    muted="#636871",
    dim="#6e6a61",
    line="#e2dfd8",
    track="#efede8",
    accent="#2f5fb3",
    on_accent="#ffffff",
    chosen="#e9eef7",
    review="#fffdf5",
    selection="#648edf",
    on_selection="#1a1c20",
    favor="#28744c",
    favor_soft="#e4f4ea",
    against="#b3402f",
    against_soft="#f8e1dc",
    neutral="#646a74",
    neutral_soft="#e9eaec",
    mixed="#8a5a12",
    mixed_soft="#f6e8cf",
    person="#2968aa",
    organization="#7a4fb0",
    place="#1e725a",
    event="#8f5a0a",
    other="#646972",
    quote="#f4ead0",
    quote_border="#a97f17",
    quote_selected="#f0d98e",
    quote_nested="#e6d3a0",
    quote_hatch="#fbf6e8",
    quote_words="#6b5a22",
    attitude="#ebe9e3",
    attitude_border="#8b867b",
    attitude_hatch="#f7f6f2",
    source="#d6e3f6",
    badge="#efece4",
    edge="#858078",
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
    dim="#9c9a93",
    line="#343840",
    track="#343840",
    accent="#86adf3",
    on_accent="#10141b",
    chosen="#26324a",
    review="#22211c",
    selection="#4a73b8",
    on_selection="#ffffff",
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
    quote_selected="#5b4819",
    quote_nested="#5a4b24",
    quote_hatch="#25231c",
    quote_words="#dcc584",
    attitude="#2f302f",
    attitude_border="#807d74",
    attitude_hatch="#222321",
    source="#2a3f60",
    badge="#2f333a",
    edge="#8a8f99",
)
"""The dark theme."""

CONTRAST = _theme(
    "contrast",
    words=7,
    bg="#ffffff",
    panel="#ffffff",
    paper="#ffffff",
    field="#ffffff",
    hover="#eeeeee",
    ink="#000000",
    soft="#1a1a1a",
    muted="#333333",
    dim="#424242",
    line="#6b6b6b",
    track="#d4d4d4",
    accent="#00388f",
    on_accent="#ffffff",
    chosen="#dbe7ff",
    review="#ffffff",
    selection="#00388f",
    on_selection="#ffffff",
    favor="#004d1f",
    favor_soft="#e0f5e6",
    against="#850b00",
    against_soft="#ffe6e1",
    neutral="#3a3e45",
    neutral_soft="#e8e8e8",
    mixed="#5e3600",
    mixed_soft="#fff0d6",
    person="#00438f",
    organization="#66189a",
    place="#00503c",
    event="#6b3700",
    other="#3d424b",
    quote="#fff0b8",
    quote_border="#7a5c00",
    quote_selected="#ffe07a",
    quote_nested="#f5dd94",
    quote_hatch="#fffbe9",
    quote_words="#4a3900",
    attitude="#e4e4e4",
    attitude_border="#595959",
    attitude_hatch="#f6f6f6",
    source="#cfe2ff",
    badge="#ececec",
    edge="#595959",
)
"""The theme of high contrast on white (WCAG 2.2, AAA for words)."""

CONTRAST_DARK = _theme(
    "contrast_dark",
    dark=True,
    words=7,
    bg="#000000",
    panel="#000000",
    paper="#000000",
    field="#000000",
    hover="#222222",
    ink="#ffffff",
    soft="#f2f2f2",
    muted="#dadada",
    dim="#c2c2c2",
    line="#8f8f8f",
    track="#3d3d3d",
    accent="#8fc0ff",
    on_accent="#000000",
    chosen="#002a5c",
    review="#000000",
    selection="#8fc0ff",
    on_selection="#000000",
    favor="#6ee7a0",
    favor_soft="#00300f",
    against="#ffa99c",
    against_soft="#4a0d00",
    neutral="#d4d4d4",
    neutral_soft="#2e2e2e",
    mixed="#ffc761",
    mixed_soft="#3d2600",
    person="#94ccff",
    organization="#dcbaff",
    place="#66e0bd",
    event="#ffc370",
    other="#d4d7dd",
    quote="#3d2f00",
    quote_border="#ffcc33",
    quote_selected="#5c4600",
    quote_nested="#4f3d00",
    quote_hatch="#1a1500",
    quote_words="#ffe08a",
    attitude="#2e2e2e",
    attitude_border="#b5b5b5",
    attitude_hatch="#171717",
    source="#00305e",
    badge="#2b2b2b",
    edge="#b5b5b5",
)
"""The theme of high contrast on black."""

THEMES = (LIGHT, DARK, CONTRAST, CONTRAST_DARK)
"""Every theme there is."""
