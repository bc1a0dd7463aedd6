"""A dialog that says how far a command is that takes long; its button stops it."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

from pressmark.model.progress import Cancelled

_PATIENCE = 400
"""Milliseconds of work after which the dialog comes up."""


class going:  # noqa: N801  (read as “with going(…)”)
    """The progress of a command that runs on the window's own thread.

    While it is shown nothing else may change the project, in whichever window, nor may
    a job hand over what it brings: that would become a part of the command's step.
    """

    _under_way = 0

    def __init__(self, words: str, window: QWidget) -> None:
        self._words = words
        self._window = window
        self._dialog: QProgressDialog | None = None

    def __enter__(self) -> Self:
        """Return the progress."""
        going._under_way += 1
        return self

    @classmethod
    def is_under_way(cls) -> bool:
        """Whether a command is in the middle of its step."""
        return cls._under_way > 0

    def __exit__(self, *_how: object) -> None:
        """Take the dialog away."""
        going._under_way -= 1
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()

    def report(self, done: int, total: int) -> None:
        """Show how far it is.

        Raises:
            Cancelled: The person pressed the button.
        """
        if self._dialog is None:
            self._dialog = self._made()
        self._dialog.setMaximum(total)
        self._dialog.setValue(done)
        if self._dialog.wasCanceled():
            raise Cancelled

    def _made(self) -> QProgressDialog:
        cancel = QCoreApplication.translate("going", "Cancel")
        dialog = QProgressDialog(self._words, cancel, 0, 0, self._window)
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        dialog.setMinimumDuration(_PATIENCE)
        return dialog
