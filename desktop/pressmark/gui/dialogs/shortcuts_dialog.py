"""Every key on one page, made from the actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit

from pressmark.gui.action_table import SPECS
from pressmark.gui.dialogs.table_dialog import TableDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def shortcut_rows() -> list[tuple[str, str, str]]:
    """Return the menu, the keys and the words of every action that has keys."""
    native = QKeySequence.SequenceFormat.NativeText
    return [
        (
            _said(spec.menu).replace("&", ""),
            "  or  ".join(QKeySequence(key).toString(native) for key in spec.keys),
            f"{_plain(spec.words)}: {_said(spec.tip)}",
        )
        for spec in SPECS.values()
        if spec.keys
    ]


class ShortcutsDialog(TableDialog):
    """The keys by menu, and a field that leaves those with some words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "Keyboard shortcuts",
            "Everything can be done with the keyboard. In the article, Shift with the"
            " arrow keys selects words.",
            ("Menu", "Keys", "What they do"),
            shortcut_rows(),
            parent,
        )
        self.resize(1000, 720)
        self.field = QLineEdit(
            placeholderText=self.tr("Type words, a menu or a key…"),
            clearButtonEnabled=True,
        )
        self.field.setAccessibleName(self.tr("Find a key"))
        self.field.textChanged.connect(self._find)
        self.rows_layout.insertWidget(1, self.field)
        self.field.setFocus()

    def _find(self, words: str) -> None:
        """Hide what lacks any of the words."""
        wanted = words.casefold().split()
        for number, row in enumerate(self.rows()):
            said = " ".join(row).casefold()
            missing = not all(word in said for word in wanted)
            self.table.setRowHidden(number, missing)


def _plain(words: str) -> str:
    return _said(words).replace("&", "").removesuffix("…")


def _said(words: str) -> str:
    return QCoreApplication.translate("actions", words)
