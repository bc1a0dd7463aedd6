"""An annotated article, and a whole list of them, as PDF from the real window."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from pressmark.gui.printing.dialog import PrintDialog
from tests import shell
from tests.asking import activate, when_asked
from tests.end_to_end.driving import Driver, give_path, run

ARTICLES = {
    "ferries": "Ferries stay in port\n\n“Nobody sails,” said Zoë Aalto-Berg, the"
    " harbour master of Tammisaari.\n",
    "concert": "A concert in Tammisaari\n\n“It was loud,” said Ines Lindqvist, who"
    " lives nearby.\n",
}


def words_of(path: Path) -> str:
    pages = PdfReader(path).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


def test_an_article_and_the_whole_list_are_saved_as_pdf(
    tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "p.pressmark"
    for name, text in ARTICLES.items():
        article = tmp_path / f"{name}.txt"
        article.write_text(text, "utf-8")
        shell.done("import", path, article)
    shell.done("suggest", path)
    one, both = tmp_path / "one.pdf", tmp_path / "both.pdf"

    def script(driver: Driver) -> None:
        driver.click_article("Ferries stay in port")

        def save(dialog: PrintDialog) -> None:
            for file in (one, both):
                if file is both:
                    QTest.mouseClick(dialog.all_listed, Qt.MouseButton.LeftButton)
                when_asked(QFileDialog, give_path(file))
                QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
                driver.wait(file.exists)
                driver.wait(dialog.save.isEnabled)
            focused = QApplication.focusWidget() or dialog
            QTest.keyClick(focused, Qt.Key.Key_Escape)

        when_asked(PrintDialog, save)
        driver.press("Ctrl+P")
        activate(driver.window)
        driver.wait(driver.window.article.view.hasFocus)
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)
    assert "Nobody sails" in words_of(one)
    assert "Zoë Aalto-Berg" in words_of(one)
    assert "Ines Lindqvist" not in words_of(one)
    assert "Nobody sails" in words_of(both)
    assert "Ines Lindqvist" in words_of(both)
