"""The guidelines beside the text, in the real window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pressmark.gui.dialogs.label_palette import LabelPalette
from pressmark.gui.scheme.guidelines_panel import GuidelinesPanel
from pressmark.model.scheme import NEWS
from pressmark.project.project import Project
from tests.asking import type_in, when_asked
from tests.end_to_end.driving import Driver, run
from tests.gui.at_window import MARKED
from tests.projects import add

SCHEME = replace(
    NEWS,
    guidelines="# All of it\n\nRead [about places](#GPE) first.\n\n## Quotes\n\nSaid.",
    mention_labels=tuple(
        replace(one, guideline=f"What {one.name} is.\n\n" + "More.\n\n" * 9)
        for one in NEWS.mention_labels
    ),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "guided.pressmark"
    with Project.create(place, "ro", scheme=SCHEME) as project:
        add(project, MARKED)
    return place


def panel_of(driver: Driver) -> GuidelinesPanel:
    panel = driver.window.findChild(GuidelinesPanel)
    assert isinstance(panel, GuidelinesPanel)
    return panel


def test_they_stand_beside_the_text_at_the_label_in_hand(
    path: Path, qtbot: QtBot
) -> None:
    def script(driver: Driver) -> None:
        window, seen = driver.window, list[str]()

        def consider(_palette: LabelPalette) -> None:
            type_in("org")
            seen.append(panel_of(driver).marked_words())
            type_in("", Qt.Key.Key_Escape)

        driver.click_article("Two mayors agree")
        driver.press("F6")
        driver.press("F4")
        panel = panel_of(driver)
        assert panel.isVisible()
        assert window.actions_["guidelines"].isChecked()
        # The keys stay with the article, whose annotations it follows.
        assert window.article.view.hasFocus()
        assert not panel.visibleRegion().isEmpty()
        window.focus.show_annotation(MARKED.mentions[0].id)
        assert "What Person is." in panel.marked_words()
        window.focus.show_annotation(MARKED.mentions[2].id)
        assert "What Country, city or state is." in panel.marked_words()
        window.focus.show_annotation(MARKED.attributions[0].id)
        assert panel.marked_words() == "Quotes\nSaid."
        driver.select("costs")
        when_asked(LabelPalette, consider)
        driver.press("H")
        assert "What Organization is." in seen[0]
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)

    def again(driver: Driver) -> None:
        driver.wait(lambda: driver.window.findChild(GuidelinesPanel) is not None)
        assert panel_of(driver).isVisible()
        driver.press("F4")
        assert not panel_of(driver).isVisible()
        driver.press("Ctrl+Q")

    def closed(driver: Driver) -> None:
        driver.click_article("Two mayors agree")
        driver.press("J")
        assert driver.window.findChild(GuidelinesPanel) is None
        driver.press("Ctrl+Q")

    run([str(path)], again, qtbot)
    run([str(path)], closed, qtbot)


def test_it_is_searched_and_read_with_the_keys_alone(path: Path, qtbot: QtBot) -> None:
    def script(driver: Driver) -> None:
        driver.click_article("Two mayors agree")
        driver.press("F4")
        panel = panel_of(driver)
        while not panel.isAncestorOf(driver.window.focusWidget()):
            driver.press("F6")
        driver.press("Ctrl+F")
        assert panel.search.hasFocus()
        type_in("Building or site is")
        assert panel.text.textCursor().position() > 0
        type_in("", Qt.Key.Key_Escape, Qt.Key.Key_Escape)
        assert driver.window.article.view.hasFocus()
        assert panel.isVisible()
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)
