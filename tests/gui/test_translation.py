"""Which language the window speaks, and how it says what comes from below it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from pressmark.errors import FormatError
from pressmark.gui import translation
from pressmark.gui.wording import day, number, percent, quoted
from pressmark.saying import Sentence


@pytest.fixture
def _in_german(qapp: QApplication) -> Iterator[None]:
    translation.install(qapp, "de")
    yield
    translation.install(qapp, "en")


def counted(articles: int) -> str:
    return QCoreApplication.translate("known", "%Ln articles", "", articles)


def test_every_translation_that_is_there_can_be_chosen() -> None:
    assert translation.languages() == ["de", "en"]
    names = [translation.own_name(one) for one in translation.languages()]
    assert names == ["Deutsch", "English"]


def test_an_unknown_language_is_english(qapp: QApplication) -> None:
    assert translation.install(qapp, "xx") == "en"


def test_english_tells_one_from_many() -> None:
    assert [counted(n) for n in (0, 1, 2000)] == [
        "0 articles",
        "1 article",
        "2,000 articles",
    ]


@pytest.mark.usefixtures("_in_german")
def test_numbers_and_dates_are_as_german_has_them() -> None:
    assert QLocale().language() == QLocale.Language.German
    assert (number(2000), percent(0.425, 1)) == ("2.000", "42,5 %")
    assert day(date(2031, 5, 4)) == "4. Mai 2031"
    assert quoted("Halvern") == "„Halvern“"


@pytest.mark.usefixtures("_in_german")
def test_an_error_from_below_is_said_with_its_values() -> None:
    inner = Sentence("as in {:,} articles", 2000)
    error = FormatError("{} is not a scheme: {}.", "a.toml", inner)
    assert str(error) == "a.toml is not a scheme: as in 2,000 articles."
    assert translation.said(error) == "a.toml ist kein Schema: wie in 2.000 Artikeln."


@pytest.mark.usefixtures("_in_german")
def test_what_nobody_translated_is_said_as_it_is() -> None:
    assert translation.said("Disk quota exceeded {") == "Disk quota exceeded {"


@pytest.mark.usefixtures("_in_german")
def test_what_qt_says_is_german_too(qtbot: QtBot) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
    assert cancel.text().replace("&", "") == "Abbrechen"
