"""The dialog of a project's name list: names that are to be found in its articles."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pressmark.errors import PressmarkError
from pressmark.gui import translation
from pressmark.gui.dialogs.dialog_foot import DialogFoot
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.plain import PlainLabel
from pressmark.gui.plain_edit import PlainEdit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_WIDEST = 2_000_000
"""Bytes of a file that are taken: a list of names is never so long."""


class NameListDialog(QDialog):
    """Has the list written or read from a file; ``save`` keeps it if it is sound.

    Nothing is lost where ``save`` raises a :class:`PressmarkError`: its words are shown
    and the dialog stays.
    """

    def __init__(
        self,
        text: str,
        labels: Sequence[str],
        save: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Names in this project"))
        self.resize(560, 460)
        self._save = save
        self._before = text
        self._edit = PlainEdit(text)
        self._edit.setAccessibleName(self.tr("Names, one a line"))
        self._edit.setPlaceholderText(
            self.tr(
                "For example:\n\nInes Lindqvist\nLindqvist = Ines Lindqvist\n"
                "Transport Ministry\tORG\n# a line like this is a remark"
            )
        )
        self._edit.setTabStopDistance(
            24 * self._edit.fontMetrics().horizontalAdvance("n")
        )
        self._count = _line("")
        self._count.setObjectName("name_count")
        self._foot = DialogFoot(self)
        read = QPushButton(self.tr("&Import from a file…"))
        read.setObjectName("read_names")
        read.setAutoDefault(False)
        read.clicked.connect(self._ask_file)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.accept)
        self._edit.textChanged.connect(self._on_changed)
        self._lay_out(read, labels)
        self._on_changed()

    def text(self) -> str:
        """Return the list as it stands."""
        return self._edit.text()

    def is_changed(self) -> bool:
        """Whether the list is another one than before."""
        return self.text() != self._before

    def accept(self) -> None:
        """Keep the list, if it is another one, and close; or say what is wrong."""
        try:
            if self.is_changed():
                self._save(self.text())
        except PressmarkError as error:
            self._foot.set_reason(translation.said(error))
            return
        super().accept()

    def read(self, path: Path) -> None:
        """Put the lines of a file after those that are there."""
        try:
            added = _text_of(path)
        except PressmarkError as error:
            self._foot.set_reason(translation.said(error))
            return
        before = self.text().rstrip("\n")
        self._edit.setPlainText("\n".join(filter(None, (before, added))))
        self._edit.moveCursor(self._edit.textCursor().MoveOperation.End)

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import names"), "", self.tr("Texts (*.txt *.tsv);;All (*)")
        )
        if name:
            self.read(Path(name))

    def _on_changed(self) -> None:
        self._foot.set_reason("")
        lines = map(str.strip, self.text().splitlines())
        number = sum(bool(line) and not line.startswith("#") for line in lines)
        self._count.setText(
            self.tr("%Ln names", "", number) if number else self.tr("No names yet")
        )

    def _lay_out(self, read: QPushButton, labels: Sequence[str]) -> None:
        about = self.tr(
            "Names of which you know that they occur, one a line. They are found in"
            " every article of this project from the next search on ({look_again})."
            " “short = long” gives another form of a name. After a tab comes the"
            " label, else it is a person: {}."
        )
        below = QHBoxLayout()
        below.addWidget(self._count, 1)
        below.addWidget(read)
        layout = QVBoxLayout(self)
        layout.addWidget(_line(with_keys(about, ", ".join(labels))))
        layout.addWidget(self._edit, 1)
        layout.addLayout(below)
        layout.addWidget(self._foot)
        self._edit.setFocus()
        self._edit.moveCursor(self._edit.textCursor().MoveOperation.End)


def _text_of(path: Path) -> str:
    try:
        if path.stat().st_size > _WIDEST:
            words = _tr("{} is too large to be a list of names.")
            raise PressmarkError(words.format(path.name))
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        words = _tr("{} is not text in UTF-8. Save it as UTF-8 and try again.")
        raise PressmarkError(words.format(path.name)) from error
    except OSError as error:
        words = _tr("{} cannot be read: {}.")
        why = error.strerror or error
        raise PressmarkError(words.format(path.name, why)) from error


def _line(words: str) -> QLabel:
    label = PlainLabel(words)
    label.setWordWrap(True)
    label.setProperty("muted", True)
    return label


def _tr(words: str) -> str:
    return QCoreApplication.translate("NameListDialog", words)
