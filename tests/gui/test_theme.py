"""The themes, and how they are put on."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from pressmark.gui import theme
from pressmark.gui.contrast import contrast
from pressmark.gui.theme import CONTRAST, CONTRAST_DARK, DARK, LIGHT, THEMES, Theme

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


@pytest.mark.parametrize("shown", THEMES, ids=lambda shown: shown.name)
@pytest.mark.parametrize("name", ON_PAPER)
def test_words_stand_out_from_every_ground(shown: Theme, name: str) -> None:
    for ground in (shown.paper, shown.panel, shown.field):
        assert contrast(getattr(shown, name), ground) >= shown.words, (
            name,
            ground.name(),
        )


@pytest.mark.parametrize("shown", THEMES, ids=lambda shown: shown.name)
def test_letters_stand_out_from_every_tint(shown: Theme) -> None:
    tints = (
        "quote quote_selected quote_nested quote_hatch attitude attitude_hatch source"
    )
    tints += " chosen favor_soft against_soft mixed_soft badge"
    for name in tints.split():
        assert contrast(shown.ink, getattr(shown, name)) >= shown.words, name
    assert contrast(shown.on_selection, shown.selection) >= shown.words


@pytest.mark.parametrize("shown", THEMES, ids=lambda shown: shown.name)
def test_words_stand_out_from_what_is_filled(shown: Theme) -> None:
    for name in ("accent", "favor", "against", "neutral", "mixed"):
        assert contrast(shown.on_accent, getattr(shown, name)) >= shown.words, name
        soft = getattr(shown, f"{name}_soft", shown.chosen)
        assert contrast(getattr(shown, name), soft) >= shown.words, name


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
    assert theme.current(qapp, "contrast") is CONTRAST
    assert theme.current(qapp, "contrast_dark") is CONTRAST_DARK
    assert theme.current(qapp) in THEMES


@pytest.mark.parametrize("shown", THEMES, ids=lambda shown: shown.name)
def test_a_palette_tells_its_theme_on_every_widget(
    qapp: QApplication, qtbot: QtBot, shown: Theme
) -> None:
    field, listed = QLineEdit(), QListWidget()
    for widget in (field, listed):
        qtbot.addWidget(widget)
        widget.show()
    theme.apply(qapp, shown)
    field.setEnabled(False)
    for part in (field, listed, listed.viewport()):
        assert theme.shown(part.palette()) is shown
    qapp.setStyleSheet("")


@dataclass(frozen=True)
class Label:
    """A label as far as its colour goes."""

    group: str
    color: str = ""


@pytest.mark.parametrize("shown", THEMES, ids=lambda shown: shown.name)
@given(color=st.from_regex(r"#[0-9a-f]{6}", fullmatch=True))
def test_a_labels_own_colour_can_be_read_and_keeps_its_hue(
    shown: Theme, color: str
) -> None:
    own, found = QColor(color), theme.label_color(shown, Label("person", color))
    for ground in (shown.paper, shown.panel, shown.field):
        assert contrast(found, ground) >= shown.words
    if own.hslSaturation() > 60 and 20 < found.lightness() < 235:
        assert abs((own.hslHue() - found.hslHue() + 180) % 360 - 180) <= 12


def test_a_label_without_a_colour_has_that_of_its_family() -> None:
    for color in ("", "no colour"):
        assert theme.label_color(DARK, Label("place", color)) == DARK.place


def test_the_fonts_come_along(qapp: QApplication) -> None:
    theme.apply(qapp, LIGHT)
    for families in (theme.SERIF, theme.SANS):
        assert QFontInfo(theme.font(families, 17)).family() == families[0]
    qapp.setStyleSheet("")


def test_an_unknown_group_and_polarity_have_a_colour() -> None:
    assert theme.group_color(LIGHT, "ground") == LIGHT.other
    assert theme.polarity_color(LIGHT, "unclear") == LIGHT.neutral
