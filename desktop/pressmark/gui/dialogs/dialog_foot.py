"""The foot of a dialog: why it cannot be agreed to yet, and the two buttons."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QWidget

from pressmark.gui.plain import PlainLabel, tip


class DialogFoot(QWidget):
    """OK and Cancel for a dialog; OK can be pressed while there is no reason not to."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        standard = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        self._reason = PlainLabel()
        self._reason.setWordWrap(True)
        self._reason.setProperty("muted", True)
        self._reason.setAccessibleName(self.tr("What is missing"))
        for which in (standard.Ok, standard.Cancel):
            button = self._buttons.button(which)
            button.setIcon(QIcon())
            # Else Enter would cancel while OK cannot be pressed, and ever after.
            button.setAutoDefault(False)
        self._buttons.accepted.connect(dialog.accept)
        self._buttons.rejected.connect(dialog.reject)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 0)
        row.addWidget(self._reason, 1)
        row.addWidget(self._buttons)

    def set_reason(self, reason: str) -> None:
        """Say why OK cannot be pressed; an empty reason lets it be pressed."""
        self._reason.setText(reason)
        button = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setEnabled(not reason)
        button.setDefault(True)
        button.setToolTip(tip(reason))
