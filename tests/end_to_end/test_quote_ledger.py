"""Every quotation mark is accounted for, in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from pressmark.gui.ledger.ledger_dialog import LedgerDialog
from pressmark.model.bundle import Bundle
from pressmark.project.ledger import open_marks
from tests.asking import activate
from tests.builders import bundle
from tests.end_to_end.driving import Driver, run
from tests.end_to_end.exporting import export, records
from tests.gui.at_window import said
from tests.projects import made

ENGLISH = bundle(
    "The “deal” holds. [“We agree,”:content 1] she said of the “pact”. Bo Berg left.",
    name="english",
    headline="Two mayors agree",
)
GERMAN = bundle(
    "Der „Pakt“ gilt. [„Wir zahlen‚ was wir müssen“:content 1=direct], sagte sie.",
    name="german",
    headline="Zwei Städte",
)
FRENCH = bundle(
    "L’« accord » tient. [«\u00a0Nous signons\u00a0»:content 1=direct], dit-elle.",
    name="french",
    headline="Deux villes",
)
MANY = bundle(
    "\n".join(f"Line {number}: the “word {number}” is here." for number in range(300)),
    name="many",
    headline="Three hundred marks",
)


def project_of(folder: Path, *bundles: Bundle) -> str:
    project = made(folder, bundles)
    project.close()
    return str(project.path)


def selected(driver: Driver) -> str:
    return driver.window.article.view.textCursor().selectedText()


def state(driver: Driver) -> str:
    return driver.window.focus.bundle.document.state.value


def ledger_of(driver: Driver) -> LedgerDialog:
    driver.press("Alt+U")
    dialog = driver.window.findChild(LedgerDialog)
    assert isinstance(dialog, LedgerDialog)
    activate(dialog)
    return dialog


def accounts(dialog: LedgerDialog) -> list[tuple[str, str]]:
    return [(line.hit.match, line.remark) for line in dialog.list.lines.lines()]


def test_done_waits_until_every_mark_is_accounted_for(
    tmp_path: Path, qtbot: QtBot
) -> None:
    output = tmp_path / "talks.jsonl"

    def script(driver: Driver) -> None:
        window = driver.window
        driver.click_article("Two mayors agree")
        driver.press("Ctrl+Return")
        assert state(driver) != "done"
        assert "2 quotation marks are in no quote" in said(window)
        driver.press("U")
        assert selected(driver) == "“deal”"
        driver.press("Shift+U")
        assert selected(driver) == "“pact”"
        driver.press("Q")
        assert open_marks(window.focus.bundle) == ()
        driver.press("Ctrl+Return")
        driver.click_article("Two mayors agree")
        assert state(driver) == "done"
        export(driver, output)
        driver.press("Ctrl+Q")

    run([project_of(tmp_path, ENGLISH, GERMAN)], script, qtbot)
    english = next(one for one in records(output) if one["name"] == "english")
    text = english["text"]
    (span,) = english["metadata"]["dismissed_quotation_marks"]
    assert text[span[0] : span[1]] == "“deal”"


def test_done_again_is_done_all_the_same(tmp_path: Path, qtbot: QtBot) -> None:
    def script(driver: Driver) -> None:
        driver.click_article("Two mayors agree")
        driver.press("Ctrl+Return")
        driver.press("Ctrl+Return")
        driver.click_article("Two mayors agree")
        assert state(driver) == "done"
        driver.press("Ctrl+Q")

    run([project_of(tmp_path, ENGLISH)], script, qtbot)


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        (GERMAN, [("„Pakt“", "open"), ("„Wir zahlen‚ was wir müssen“", "in a quote")]),
        (
            FRENCH,
            [("« accord »", "open"), ("«\u00a0Nous signons\u00a0»", "in a quote")],
        ),
    ],
    ids=["german", "french"],
)
def test_the_ledger_knows_the_marks_of_other_languages(
    article: Bundle, expected: list[tuple[str, str]], tmp_path: Path, qtbot: QtBot
) -> None:
    def script(driver: Driver) -> None:
        dialog = ledger_of(driver)
        assert accounts(dialog) == expected[:1]
        everything = dialog.findChild(QPushButton, "ledger_1")
        assert everything is not None
        QTest.mouseClick(everything, Qt.MouseButton.LeftButton)
        assert accounts(dialog) == expected
        QTest.keySequence(dialog.list, "Ctrl+Home")
        QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
        assert accounts(dialog)[0] == (expected[0][0], "dismissed")
        QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
        assert accounts(dialog) == expected
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
        assert selected(driver) == expected[0][0]
        activate(driver.window)
        assert driver.window.article.view.hasFocus()
        driver.press("Ctrl+Q")

    run([project_of(tmp_path, article)], script, qtbot)


def test_an_article_with_hundreds_of_marks_is_gone_through(
    tmp_path: Path, qtbot: QtBot
) -> None:
    def script(driver: Driver) -> None:
        count = driver.window.findChild(QLabel, "open_marks")
        assert count is not None
        driver.wait(lambda: count.text().startswith("300 "))
        driver.press("Ctrl+Home")
        for number in range(3):
            driver.press("U")
            assert selected(driver) == f"“word {number}”"
        driver.press("Shift+U")
        assert selected(driver) == "“word 3”"
        dialog = ledger_of(driver)
        assert len(accounts(dialog)) == len(open_marks(driver.window.focus.bundle))
        QTest.keySequence(dialog.list, "Ctrl+End")
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
        assert selected(driver) == "“word 299”"
        driver.press("Ctrl+Q")

    run([project_of(tmp_path, MANY)], script, qtbot)
