"""A question with a button for each answer, in plain text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from pressmark.gui.dialogs.messages import without_icons
from pressmark.gui.plain import seen

_Role = QMessageBox.ButtonRole


def choose(
    parent: QWidget,
    title: str,
    words: str,
    *answers: str,
    leave: str,
    careful: bool = False,
) -> int:
    """Ask, and return the number of the answer; −1 for leaving things as they are.

    The first answer is the one that Enter gives; to leave it is where that is
    ``careful``.
    """
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(seen(title))
    box.setText(seen(words))
    buttons = [box.addButton(answer, _Role.AcceptRole) for answer in answers]
    leaving = box.addButton(leave, _Role.RejectRole)
    box.setDefaultButton(leaving if careful else buttons[0])
    box.setEscapeButton(leaving)
    without_icons(box.buttons())
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    return next((n for n, one in enumerate(buttons) if one is clicked), -1)
