"""A dialog that asks for several lines of plain text."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.dialogs.choosing import choose
from pressmark.gui.dialogs.messages import without_icons
from pressmark.gui.plain import PlainLabel, seen
from pressmark.gui.plain_edit import PlainEdit


class TextDialog(QDialog):
    """Asks for text; Ctrl+Enter is OK. Esc does not lose a word unasked."""

    def __init__(
        self, title: str, about: str, text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(seen(title))
        self.resize(460, 260)
        self._edit = PlainEdit(text)
        self._edit.setAccessibleName(seen(title))
        self._edit.setTabChangesFocus(True)
        label = PlainLabel(about, wordWrap=True)
        label.setProperty("muted", True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(super().reject)
        without_icons(buttons.buttons())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.accept)
        layout = QVBoxLayout(self)
        for widget in (label, self._edit, buttons):
            layout.addWidget(widget)

    @staticmethod
    def ask(parent: QWidget, title: str, about: str, text: str = "") -> str | None:
        """Return the text that was written, or None if the dialog was left."""
        dialog = TextDialog(title, about, text, parent)
        try:
            if dialog.exec() != QDialog.DialogCode.Accepted:
                return None
            return dialog.text()
        finally:
            dialog.deleteLater()

    def keep(self) -> bool:
        """Close, as OK where something was written; return whether it was.

        For an end at which nobody can be asked any more. An emptied text is no OK.
        """
        written = self._is_written()
        self.done(int(written))
        return written

    def reject(self) -> None:
        """Close without the text; the person is asked where something was written."""
        if self._is_written():
            answer = choose(
                self,
                self.windowTitle(),
                self.tr("What you wrote would be lost."),
                self.tr("&Do without it"),
                leave=self.tr("Keep writing"),
                careful=True,
            )
            if answer != 0:
                return
        super().reject()

    def _is_written(self) -> bool:
        return self._edit.is_touched and bool(self.text())

    def text(self) -> str:
        """Return the text as it stands; what was written without blanks around it."""
        return self._edit.stripped()
