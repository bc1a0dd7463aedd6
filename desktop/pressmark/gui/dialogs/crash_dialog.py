"""What is shown when something went wrong that should not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.dialogs.messages import without_icons
from pressmark.gui.plain import PlainLabel

if TYPE_CHECKING:
    from pathlib import Path


class CrashDialog(QDialog):
    """Says that the last step is saved, and offers the report and the log.

    It is of an error that has just happened, or of how the ``last_run`` ended;
    ``end_wanted`` says that the person would rather leave the program.
    """

    end_wanted = Signal()

    def __init__(
        self,
        told: str,
        logs: Path,
        parent: QWidget | None = None,
        *,
        last_run: bool = False,
    ) -> None:
        super().__init__(parent)
        self._told = told
        self._logs = logs
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(620, 380)
        happened = (
            self.tr(
                "The last time it ran, Pressmark ended unexpectedly. Everything up to"
                " your last step is saved.\n\nThe report below holds no text of your"
                " articles. Nothing is sent anywhere."
            )
            if last_run
            else self.tr(
                "Pressmark met an error it did not expect. Everything up to your last "
                "step is saved, and you can go on working.\n\nThe report below holds "
                "no text of your articles. Nothing is sent anywhere."
            )
        )
        words = PlainLabel(happened, wordWrap=True)
        shown = QPlainTextEdit(told, readOnly=True)
        shown.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        without_icons(buttons.buttons())
        offered = [
            (self.tr("Copy report"), self._copy),
            (self.tr("Open log folder"), self._open_logs),
        ]
        if not last_run:
            offered.append((self.tr("Close Pressmark"), self._end))
        for text, slot in offered:
            button = QPushButton(text)
            button.clicked.connect(slot)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        for widget in (words, shown, buttons):
            layout.addWidget(widget)

    def report(self) -> str:
        """Return the report that is shown."""
        return self._told

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._told)
        pressed = self.sender()
        if isinstance(pressed, QPushButton):
            pressed.setText(self.tr("Copied"))

    def _end(self) -> None:
        self.reject()
        self.end_wanted.emit()

    def _open_logs(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._logs)))
