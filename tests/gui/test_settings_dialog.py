"""The settings, the report of a crash; what the smaller dialogs say."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtCore import QRegularExpression
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pressmark.gui.article.typography import Type
from pressmark.gui.dialogs.settings_dialog import PercentBox, SettingsDialog
from pressmark.gui.main_window import MainWindow
from pressmark.gui.theme import SANS
from pressmark.settings import Settings
from tests.asking import when_asked
from tests.gui.at_window import press, said


def test_every_setting_has_a_line(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    lines = [dialog.findChild(QWidget, f"setting_{f.name}") for f in fields(Settings)]
    assert None not in lines
    assert dialog.settings() == Settings()


def test_what_is_set_in_the_dialog_is_what_comes_back(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    annotator = dialog.findChild(QLineEdit, "setting_annotator")
    theme = dialog.findChild(QComboBox, "setting_theme")
    zoom = dialog.findChild(QSpinBox, "setting_zoom")
    suggest = dialog.findChild(QCheckBox, "setting_suggest_after_import")
    assert annotator is not None
    assert theme is not None
    assert zoom is not None
    assert suggest is not None
    annotator.setText(" ro ")
    theme.setCurrentIndex(theme.findData("dark"))
    zoom.setValue(130)
    suggest.setChecked(False)
    assert dialog.settings() == Settings(
        annotator="ro", theme="dark", zoom=130, suggest_after_import=False
    )


@pytest.mark.parametrize(
    ("thousandths", "shown"), [(500, "50 %"), (725, "72.5 %"), (0, "0 %")]
)
def test_a_likelihood_is_shown_in_per_cent_and_kept_exactly(
    qtbot: QtBot, thousandths: int, shown: str
) -> None:
    dialog = SettingsDialog(Settings(least_speech=thousandths))
    qtbot.addWidget(dialog)
    box = dialog.findChild(PercentBox, "setting_least_speech")
    assert box is not None
    assert box.text() == shown
    assert dialog.settings().least_speech == thousandths
    box.stepUp()
    assert dialog.settings().least_speech == thousandths + 50


def test_what_a_setting_does_is_said_beside_it(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    capitals = dialog.findChild(QCheckBox, "setting_capitals_speak")
    assert capitals is not None
    assert "Paris" in capitals.accessibleDescription()
    assert any("Paris" in label.text() for label in dialog.findChildren(QLabel))


def test_a_new_threshold_says_from_when_it_counts(at_work: MainWindow) -> None:
    def answer(dialog: SettingsDialog) -> None:
        box = dialog.findChild(PercentBox, "setting_least_attitude")
        assert box is not None
        box.setValue(70)
        dialog.accept()

    when_asked(SettingsDialog, answer)
    press(at_work, "Ctrl+,")
    assert said(at_work) == "This counts from the next search on. F5 looks again."


def test_an_empty_name_shows_which_name_is_used_instead(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    name = dialog.findChild(QLineEdit, "setting_annotator")
    assert name is not None
    assert name.placeholderText() == Settings().annotator_name


def test_how_the_article_is_set_can_be_seen_before_it_is_kept(
    at_work: MainWindow,
) -> None:
    view = at_work.article.view
    seen = []

    def change(dialog: SettingsDialog) -> None:
        for name, value in (("zoom", 130), ("line_height", 150), ("measure", 40)):
            box = dialog.findChild(QSpinBox, f"setting_{name}")
            assert box is not None
            box.setValue(value)
        face = dialog.findChild(QComboBox, "setting_typeface")
        assert face is not None
        face.setCurrentIndex(face.findData(SANS[0]))
        seen.append(view.look())
        dialog.reject()

    before = view.look()
    when_asked(SettingsDialog, change)
    press(at_work, "Ctrl+,")
    assert seen == [Type(zoom=1.3, leading=1.5, measure=40, typeface=SANS[0])]
    assert view.look() == before


def test_a_typeface_of_another_computer_is_kept(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings(typeface="Nowhere Grotesk"))
    qtbot.addWidget(dialog)
    assert dialog.settings().typeface == "Nowhere Grotesk"


def test_every_setting_is_on_a_page_and_no_page_is_empty(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    pages = dialog.findChild(QTabWidget)
    assert pages is not None
    editors = [
        page.findChildren(QWidget, QRegularExpression("^setting_"))
        for number in range(pages.count())
        if (page := pages.widget(number)) is not None
    ]
    assert all(editors)
    assert sum(map(len, editors)) == len(fields(Settings))
