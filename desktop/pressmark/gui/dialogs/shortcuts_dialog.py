"""Every key on one page, made from the actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

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
    """The keys by menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "Keyboard shortcuts",
            "Everything can be done with the keyboard. In the article, Shift with the"
            " arrow keys selects words.",
            ("Menu", "Keys", "What they do"),
            shortcut_rows(),
            parent,
        )


def _plain(words: str) -> str:
    return _said(words).replace("&", "").removesuffix("…")


def _said(words: str) -> str:
    return QCoreApplication.translate("actions", words)
