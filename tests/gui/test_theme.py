"""The themes, and how they are put on."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from pressmark.gui import theme
from pressmark.gui.theme import DARK, LIGHT, Theme

ON_PAPER = [
    "ink",
    "soft",
    "muted",
    "dim",
    "accent",
    "favor",
    "against",
    "neutral",
    "mixed",
    "quote_words",
    "person",
    "organization",
    "place",
    "event",
    "other",
]


def luminance(color: QColor) -> float:
    """Return the relative luminance of WCAG 2.2."""
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("shown", [LIGHT, DARK], ids=lambda shown: shown.name)
@pytest.mark.parametrize("name", ON_PAPER)
def test_words_stand_out_from_every_ground(shown: Theme, name: str) -> None:
    for ground in (shown.paper, shown.panel, shown.field):
        assert contrast(getattr(shown, name), ground) >= 4.5, (name, ground.name())


@pytest.mark.parametrize("shown", [LIGHT, DARK], ids=lambda shown: shown.name)
def test_letters_stand_out_from_every_tint(shown: Theme) -> None:
    tints = (
        "quote quote_selected quote_nested quote_hatch attitude attitude_hatch source"
    )
    tints += " selection chosen favor_soft against_soft mixed_soft badge"
    for name in tints.split():
        assert contrast(shown.ink, getattr(shown, name)) >= 4.5, name


@pytest.mark.parametrize("shown", [LIGHT, DARK], ids=lambda shown: shown.name)
def test_words_stand_out_from_what_is_filled(shown: Theme) -> None:
    for name in ("accent", "favor", "against", "neutral", "mixed"):
        assert contrast(shown.on_accent, getattr(shown, name)) >= 4.5, name
        soft = getattr(shown, f"{name}_soft", shown.chosen)
        assert contrast(getattr(shown, name), soft) >= 4.5, name


def test_a_theme_is_put_on_the_whole_application(
    qapp: QApplication, qtbot: QtBot
) -> None:
    button = QPushButton("Accept")
    qtbot.addWidget(button)
    for shown in (DARK, LIGHT):
        theme.apply(qapp, shown)
        assert qapp.palette().color(QPalette.ColorRole.Text) == shown.ink
        assert shown.line.name() in qapp.styleSheet()
    qapp.setStyleSheet("")


def test_a_choice_forces_a_theme(qapp: QApplication) -> None:
    assert theme.current(qapp, "dark") is DARK
    assert theme.current(qapp, "light") is LIGHT
    assert theme.current(qapp) in (LIGHT, DARK)


def test_the_fonts_come_along(qapp: QApplication) -> None:
    theme.apply(qapp, LIGHT)
    for families in (theme.SERIF, theme.SANS):
        assert QFontInfo(theme.font(families, 17)).family() == families[0]
    qapp.setStyleSheet("")


def test_an_unknown_group_and_polarity_have_a_colour() -> None:
    assert theme.group_color(LIGHT, "ground") == LIGHT.other
    assert theme.polarity_color(LIGHT, "unclear") == LIGHT.neutral
