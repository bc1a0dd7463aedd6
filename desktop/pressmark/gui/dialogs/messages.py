"""Message boxes in plain text."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QMessageBox, QWidget

from pressmark.errors import (
    ExtractionError,
    FormatError,
    NotSavedError,
    PressmarkError,
    ProjectFileError,
)
from pressmark.gui.plain import seen
from pressmark.gui.translation import said
from pressmark.model.visible import visible

Icon = QMessageBox.Icon

_SERIOUS = (ProjectFileError, FormatError, ExtractionError)


def tell(parent: QWidget, title: str, words: str, *, details: str = "") -> None:
    """Say something that has to be read."""
    box = _box(parent, title, words, details)
    box.setIcon(Icon.Information)
    _run(box)
    box.deleteLater()


def warn(parent: QWidget, title: str, words: str, *, details: str = "") -> None:
    """Say that something did not work."""
    box = _box(parent, title, words, details)
    box.setIcon(Icon.Warning)
    _run(box)
    box.deleteLater()


def tell_error(
    parent: QWidget, error: PressmarkError, say: Callable[[str], None]
) -> None:
    """Tell of an error that was expected: in a box if it is serious, else in a line.

    What could not be saved is told above the article for as long as it is not.
    """
    is_told = isinstance(error, NotSavedError) and isinstance(parent, QMainWindow)
    if isinstance(error, _SERIOUS) and not is_told:
        title = QCoreApplication.translate("MainWindow", "That did not work")
        warn(parent, title, said(error))
    else:
        say(said(error))


def without_icons(buttons: Iterable[QAbstractButton]) -> None:
    """Take the icons off buttons: their words say it."""
    for button in buttons:
        button.setIcon(QIcon())


def _run(box: QMessageBox) -> None:
    without_icons(box.buttons())
    box.exec()


def _box(parent: QWidget, title: str, words: str, details: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(seen(title))
    box.setText(seen(words))
    # Else Qt adds the button when the box is shown, with an icon.
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    if details:
        box.setDetailedText(visible(details))
    return box
