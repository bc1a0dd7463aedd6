"""Quotes made of cues and changed with single keys, in the real window.

Interrupted quotes are proposed whole, links and notes survive every change, and only
what can be meant is nested under.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from pressmark.gui.dialogs.picker import Picker
from pressmark.gui.dialogs.text_dialog import TextDialog
from pressmark.model.attribution import Attribution
from pressmark.model.span import Fragments
from tests import shell
from tests.asking import type_in, when_asked
from tests.end_to_end.driving import Driver, _at, run

TEXT = """Ferries stay in port

“We agree on the quays,” Ines Lindqvist said in the old harbour on May 1, “and we
will sign the pact.”

The council of Halvern said that Tomas Amara warned that the tolls would rise.
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    made = tmp_path / "quays.pressmark"
    shell.done("new", made)
    (tmp_path / "quays.txt").write_text(TEXT, "utf-8")
    shell.done("import", made, tmp_path / "quays.txt")
    return made


def exported(project: Path) -> dict[str, Any]:
    output = project.with_suffix(".jsonl")
    shell.done("export", project, "--format", "jsonl", "--output", output)
    found: dict[str, Any] = json.loads(output.read_text("utf-8"))
    return found


def click(driver: Driver, words: str, *, into: int = 2) -> None:
    """Put the caret into words with the mouse."""
    view = driver.window.article.view
    place = _at(view, view.toPlainText().index(words) + into)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    # Two clicks at once would be a double click.
    QTest.qWait(600)


def quote_of(driver: Driver) -> Attribution:
    quote = driver.window.focus.current()
    assert isinstance(quote, Attribution)
    return quote


def words(driver: Driver, spans: Fragments) -> list[str]:
    text = driver.window.focus.bundle.document.text
    return [span.covered(text) for span in spans]


def by_cue(driver: Driver, cue: str) -> Attribution:
    """Click a cue, press D, and wait for the quote."""
    before = len(driver.window.focus.bundle.attributions)
    click(driver, cue)
    driver.press("D")
    driver.wait(lambda: len(driver.window.focus.bundle.attributions) > before)
    return quote_of(driver)


@pytest.mark.timeout(180)
def test_an_interrupted_quote_is_made_with_two_keys_and_a_click(
    project: Path, qtbot: QtBot
) -> None:
    def script(driver: Driver) -> None:
        quote = by_cue(driver, "said in the")
        assert words(driver, quote.content) == [
            "“We agree on the quays,”",
            "“and we\nwill sign the pact.”",
        ]
        assert words(driver, quote.source) == ["Ines Lindqvist"]
        assert words(driver, quote.cue) == ["said"]
        driver.press("Ctrl+Z")
        assert not driver.window.focus.bundle.attributions
        driver.press("Ctrl+Shift+Z")
        assert driver.window.focus.bundle.attributions[0].id == quote.id
        driver.press("Ctrl+Q")

    run([str(project)], script, qtbot)
    (quote,) = exported(project)["attributions"]
    assert (quote["status"], quote["score"]) == ("accepted", None)
    assert quote["kind"] == "direct"
    assert len(quote["content"]) == 2


@pytest.mark.timeout(240)
def test_links_notes_and_evidence_survive_every_change_of_a_quote(
    project: Path, qtbot: QtBot
) -> None:
    ids: list[str] = []

    def script(driver: Driver) -> None:
        quote = by_cue(driver, "said in the")
        ids.append(quote.id)
        when_asked(TextDialog, _write_note)
        driver.press("M")
        _change(driver, quote)
        _nest(driver)
        driver.press("Ctrl+Q")

    run([str(project)], script, qtbot)
    article = exported(project)
    by_id = {one["id"]: one for one in article["attributions"]}
    assert by_id[ids[0]]["act"] == "attitude"
    assert [note["on"] for note in article["notes"]] == ids[:1]
    nested = [one for one in article["attributions"] if one["parent"]]
    assert [by_id[one["parent"]]["kind"] for one in nested] == ["indirect"]


def _write_note(dialog: TextDialog) -> None:
    type_in("look")
    QTest.keySequence(dialog, "Ctrl+Return")


def _change(driver: Driver, quote: Attribution) -> None:
    driver.select("old harbour")
    driver.press("F")
    assert len(quote_of(driver).content) == 3
    click(driver, "old harbour", into=4)
    driver.press("Shift+F")
    assert quote_of(driver).content == quote.content
    driver.select("sign the pact")
    driver.press("V")
    second = quote_of(driver)
    assert words(driver, second.content) == ["sign the pact"]
    assert second.source == quote.source
    driver.press("Del")
    driver.window.focus.show_annotation(quote.id)
    driver.press("W")
    driver.select("The council of Halvern")
    driver.press("Shift+O")
    assert words(driver, quote_of(driver).source) == [
        "Ines Lindqvist",
        "The council of Halvern",
    ]


def _nest(driver: Driver) -> None:
    outer = by_cue(driver, "said that Tomas")
    inner = by_cue(driver, "warned")
    assert words(driver, inner.source) == ["Tomas Amara"]
    assert inner.parent == outer.id
    driver.press("Shift+P")
    assert quote_of(driver).parent is None
    driver.press("Ctrl+Z")
    assert quote_of(driver).parent == outer.id


@pytest.mark.timeout(120)
def test_a_project_says_whether_marks_belong_to_what_is_said(
    project: Path, qtbot: QtBot
) -> None:
    def choose(picker: Picker) -> None:
        assert picker.findChild(QLineEdit) is not None
        type_in("outside", Qt.Key.Key_Return)

    def script(driver: Driver) -> None:
        driver.select("We agree on the quays")
        driver.press("Q")
        assert words(driver, quote_of(driver).content) == ["“We agree on the quays,”"]
        when_asked(Picker, choose)
        driver.window.actions_["quote_marks"].trigger()
        quote = by_cue(driver, "said in the")
        assert words(driver, quote.content) == [
            "We agree on the quays,",
            "and we\nwill sign the pact.",
        ]
        driver.press("Ctrl+Q")

    run([str(project)], script, qtbot)
