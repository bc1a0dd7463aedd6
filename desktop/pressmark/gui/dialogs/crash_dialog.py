"""What is shown when something went wrong that should not have."""

from __future__ import annotations

import platform
import traceback
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pressmark import __version__
from pressmark.gui.dialogs.messages import without_icons

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType


def report(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> str:
    """Return what a maintainer needs to know, without a word of any article.

    That is versions, the kind of error and where it happened. The error's own text is
    left out, for it may quote what it choked on.
    """
    frames = traceback.extract_tb(trace)
    places = [f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
    chain = [kind.__name__]
    cause = error.__cause__ or error.__context__
    while cause is not None and len(chain) < 10:  # noqa: PLR2004  (a circle ends too)
        chain.append(type(cause).__name__)
        cause = cause.__cause__ or cause.__context__
    return "\n".join(
        [
            _versions(),
            " from ".join(chain),
            *places,
        ]
    )


def _versions() -> str:
    return (
        f"Pressmark {__version__}, Python {platform.python_version()}, Qt {qVersion()},"
        f" PySide6 {PySide6.__version__}, {platform.platform()}"
    )


class CrashDialog(QDialog):
    """Says that the last step is saved, and offers the report and the log."""

    def __init__(self, told: str, logs: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = told
        self._logs = logs
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(620, 380)
        words = QLabel(
            self.tr(
                "Pressmark met an error it did not expect. Everything up to your last "
                "step is saved, and you can go on working.\n\nThe report below holds "
                "no text of your articles. Nothing is sent anywhere."
            ),
            textFormat=Qt.TextFormat.PlainText,
            wordWrap=True,
        )
        shown = QPlainTextEdit(told, readOnly=True)
        shown.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        without_icons(buttons.buttons())
        for text, slot in (
            (self.tr("Copy report"), self._copy),
            (self.tr("Open log folder"), self._open_logs),
        ):
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

    def _open_logs(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._logs)))
