"""Stances in the real window: made with four keys, justified, tabled, exported."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from pressmark import paths
from pressmark.gui.dialogs.picker import Picker
from pressmark.gui.exporting.dialog import ExportDialog
from pressmark.gui.scheme.ready_dialog import ReadyDialog
from pressmark.gui.stances.matrix_model import Roles
from pressmark.gui.stances.matrix_panel import MatrixPanel
from pressmark.gui.stances.stance_card import StanceCard
from pressmark.model.attribution import Attribution
from pressmark.model.stance import Evidence, Stance
from pressmark.model.stance_table import contradicted
from tests.asking import type_in, when_asked
from tests.end_to_end.driving import Driver, give_path, run

ARTICLE = "coast-courier-harbour-talks.txt"
TITLE = "Lindqvist and Amara close ranks in Halvern"
WORDS = "You cannot run every quay on this coast"
MORE = "it has turned ugly"
FOUR = 4
"""Keys that a stance takes, with the one that opens its card."""


class Counting:
    """A person at the keyboard whose keys are counted, one for each that is pressed."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver
        self.count = 0

    def press(self, *keys: str) -> None:
        """Press keys one after another."""
        for key in keys:
            self._driver.press(key)
            self.count += 1


def current(driver: Driver) -> Stance:
    stance = driver.window.focus.current()
    assert isinstance(stance, Stance)
    return stance


def name(driver: Driver, stance: Stance) -> str:
    holder = driver.window.focus.bundle.entity(stance.holder)
    assert holder is not None
    return holder.name


def begin(driver: Driver, folder: Path) -> None:
    """Make a project, import the article and wait for what is suggested in it."""
    shutil.copy(paths.resources() / "sample" / ARTICLE, folder / ARTICLE)
    when_asked(QFileDialog, give_path(folder / "talks.pressmark"))
    when_asked(ReadyDialog, ReadyDialog.accept)
    driver.press("Ctrl+N")
    when_asked(QFileDialog, give_path(folder / ARTICLE))
    driver.press("Ctrl+I")
    driver.wait_for_jobs()
    driver.click_article(TITLE)


def to_a_quote_with_a_speaker(driver: Driver) -> Attribution:
    """Go through the open suggestions to a quote whose speaker is known."""
    for _ in range(20):
        quote = driver.window.focus.current()
        if isinstance(quote, Attribution) and quote.speaker is not None:
            return quote
        driver.press("J")
    raise AssertionError("no quote has a speaker")


@pytest.mark.timeout(240)
def test_a_stance_is_made_with_four_keys(tmp_path: Path, qtbot: QtBot) -> None:
    def script(driver: Driver) -> None:
        begin(driver, tmp_path)
        quote = to_a_quote_with_a_speaker(driver)
        # The first names its topic, as it must; from then on it is offered.
        driver.press("S")
        driver.press("Return")
        type_in("toll decree")
        driver.press("Return")
        driver.press("1")
        first = current(driver)
        driver.window.focus.show_annotation(quote.id)
        person = Counting(driver)
        person.press("S", "Return", "Return", "3")
        second = current(driver)
        assert person.count <= FOUR
        assert second.id != first.id
        assert (second.holder, second.topic) == (quote.speaker, "toll decree")
        assert (first.polarity, second.polarity) == ("against", "favor")
        assert second.evidence == (Evidence(attribution=quote.id),)
        assert driver.window.article.view.hasFocus()
        assert contradicted(driver.window.focus.bundle.stances) == {first.id, second.id}
        driver.press("Ctrl+Z")
        assert driver.window.focus.bundle.stances == (first,)
        driver.press("Ctrl+Q")

    run([], script, qtbot)


@pytest.mark.timeout(240)
def test_evidence_is_several_passages_one_of_them_in_parts(
    tmp_path: Path, qtbot: QtBot
) -> None:
    def script(driver: Driver) -> None:
        begin(driver, tmp_path)
        driver.select(WORDS)
        driver.press("S")
        card = driver.window.findChild(StanceCard)
        assert isinstance(card, StanceCard)
        driver.press("Return")
        type_in("toll decree")
        driver.press("Return")
        driver.press("E")
        driver.press("1")
        text = driver.window.focus.bundle.document.text
        driver.select("desk in Verrin")
        driver.press("+")
        driver.select(MORE)
        driver.press("Shift+Ins")
        pieces = [
            [span.covered(text) for span in piece.spans]
            for piece in current(driver).evidence
        ]
        assert pieces == [[WORDS], ["desk in Verrin", MORE]]
        assert current(driver).explicit is True
        # Down from the stance to its first piece, Enter goes to it in the article.
        driver.press("Ctrl+3")
        driver.press("Down")
        driver.press("Return")
        view = driver.window.article.view
        assert view.hasFocus()
        assert view.textCursor().selectedText() == WORDS
        driver.press("-")
        assert len(current(driver).evidence) == 1
        driver.press("Ctrl+Q")

    run([], script, qtbot)


@pytest.mark.timeout(240)
def test_a_removed_quote_stays_as_a_passage_of_evidence(
    tmp_path: Path, qtbot: QtBot
) -> None:
    def script(driver: Driver) -> None:
        begin(driver, tmp_path)
        driver.select(WORDS)
        driver.press("Q")
        quote = driver.window.focus.current()
        assert isinstance(quote, Attribution)
        driver.press("S")
        type_in("the article")
        driver.press("Return")
        type_in("toll decree")
        driver.press("Return")
        driver.press("1")
        stance = current(driver).id
        driver.window.focus.show_annotation(quote.id)
        driver.press("Del")
        left = driver.window.focus.bundle.annotation(stance)
        assert isinstance(left, Stance)
        assert left.evidence == (Evidence(spans=quote.content),)
        driver.press("Ctrl+Q")

    run([], script, qtbot)


def cells(driver: Driver) -> list[list[str]]:
    panel = driver.window.findChild(MatrixPanel)
    assert isinstance(panel, MatrixPanel)
    model = panel.model
    found = [
        [model.index(row, column).data(Roles.CELL) for column in range(2)]
        for row in range(model.rowCount())
    ]
    return [[cell.words if cell else "" for cell in row] for row in found]


def topic(words: str) -> None:
    """Answer the next picker with a topic of one’s own."""

    def answer(picker: Picker) -> None:
        QTest.keyClicks(picker.focusWidget(), words)
        QTest.keySequence(picker.focusWidget(), "Return")

    when_asked(Picker, answer)


@pytest.mark.timeout(240)
def test_the_table_is_filled_in_with_the_keys_and_exported(
    tmp_path: Path, qtbot: QtBot
) -> None:
    output = tmp_path / "talks.jsonl"

    def script(driver: Driver) -> None:
        begin(driver, tmp_path)
        driver.press("Ctrl+T")
        for words in ("toll decree", "harbour pact"):
            topic(words)
            driver.press("T")
        driver.press("Ctrl+Home")
        for key in ("Left", "1", "Right", "5", "Down", "Left", "0"):
            driver.press(key)
        assert cells(driver)[0] == ["Against", "Not assessable"]
        assert cells(driver)[1] == ["None expressed", ""]
        driver.press("N")
        assert cells(driver)[1] == ["None expressed", "None expressed"]
        driver.press("Ctrl+Z")
        assert cells(driver)[1] == ["None expressed", ""]
        driver.press("N")
        driver.press("Escape")
        assert driver.window.article.view.hasFocus()
        export(driver, output)
        driver.press("Ctrl+Q")

    run([], script, qtbot)
    line = json.loads(output.read_text("utf-8").splitlines()[0])
    written = sorted(
        (stance["target"]["topic"], stance["polarity"]) for stance in line["stances"]
    )
    assert written == [
        ("harbour pact", "none"),
        ("harbour pact", "unclear"),
        ("toll decree", "against"),
        ("toll decree", "none"),
    ]


def export(driver: Driver, output: Path) -> None:
    def answer(dialog: ExportDialog) -> None:
        target = dialog.findChild(QLineEdit, "export_target")
        now = dialog.findChild(QPushButton, "export_now")
        assert target is not None
        assert now is not None
        target.selectAll()
        QTest.keyClicks(target, str(output))
        now.click()

    when_asked(ExportDialog, answer)
    driver.press("Ctrl+E")
    driver.wait_for_jobs()
    assert output.exists()


@pytest.mark.timeout(240)
def test_a_project_that_asks_for_evidence_holds_an_article_back(
    tmp_path: Path, qtbot: QtBot
) -> None:
    def script(driver: Driver) -> None:
        begin(driver, tmp_path)
        driver.window.actions_["evidence_rule"].trigger()
        driver.press("Ctrl+T")
        topic("toll decree")
        driver.press("T")
        driver.press("3")
        driver.press("Escape")
        for _ in range(3):
            driver.press("Ctrl+Return")
        assert driver.window.focus.bundle.document.state != "done"
        driver.select(WORDS)
        driver.press("+")
        driver.press("Ctrl+Return")
        assert driver.window.focus.bundle.document.state == "done"
        assert QApplication.activeWindow() is driver.window
        driver.press("Ctrl+Q")

    run([], script, qtbot)
