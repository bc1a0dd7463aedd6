"""Message boxes in plain text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

Icon = QMessageBox.Icon


def tell(parent: QWidget, title: str, words: str, *, details: str = "") -> None:
    """Say something that has to be read."""
    box = _box(parent, title, words, details)
    box.setIcon(Icon.Information)
    box.exec()
    box.deleteLater()


def warn(parent: QWidget, title: str, words: str, *, details: str = "") -> None:
    """Say that something did not work."""
    box = _box(parent, title, words, details)
    box.setIcon(Icon.Warning)
    box.exec()
    box.deleteLater()


def agreed(parent: QWidget, title: str, words: str, yes: str) -> bool:
    """Ask before something is done; ``yes`` names the deed on its button."""
    box = _box(parent, title, words, "")
    box.setIcon(Icon.Question)
    doing = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    chosen = box.clickedButton() is doing
    box.deleteLater()
    return chosen


def _box(parent: QWidget, title: str, words: str, details: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(words)
    if details:
        box.setDetailedText(details)
    return box
