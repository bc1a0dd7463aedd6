"""A folder to be imported, and what the window shows of it before."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pressmark.gui.importing.preview_dialog import PreviewDialog
from pressmark.gui.main_window import MainWindow
from tests.asking import activate
from tests.gui.at_window import MARKED

UPDATED = MARKED.document.text + "\nThe mayors meet again on Friday."


def dropped(tmp_path: Path) -> Path:
    """Return a folder with something new, updated, known and empty in it."""
    made = tmp_path / "dropped"
    made.mkdir()
    texts = {
        "a-new": "The harbour was closed on Monday.\nNobody said why.",
        "b-updated": UPDATED,
        "c-known": MARKED.document.text,
        "d-empty": "",
    }
    for name, text in texts.items():
        (made / f"{name}.txt").write_text(text, encoding="utf-8")
    return made


def previews(window: MainWindow) -> list[PreviewDialog]:
    return [one for one in window.findChildren(PreviewDialog) if one.isVisible()]


def looked(window: MainWindow, qtbot: QtBot) -> PreviewDialog:
    """Return the preview when all has been read."""
    qtbot.waitUntil(lambda: bool(previews(window)), timeout=60_000)
    qtbot.waitUntil(lambda: not window.opening.is_busy(), timeout=60_000)
    (dialog,) = previews(window)
    activate(dialog)
    return dialog


def label(dialog: PreviewDialog, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert found is not None
    return found.text()
