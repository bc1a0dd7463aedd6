"""A dialog in which the text of an article is corrected or replaced."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pressmark.bounded import beginning
from pressmark.exchange.decode import NotText, decode
from pressmark.gui.article.offsets import Offsets
from pressmark.gui.dialogs.messages import warn, without_icons
from pressmark.gui.plain import PlainLabel
from pressmark.gui.plain_edit import PlainEdit
from pressmark.gui.translation import said
from pressmark.gui.wording import one_line, quoted
from pressmark.model.review import Status
from pressmark.model.span import Span, covered
from pressmark.project.reanchoring import Reanchored, main_spans, reanchored

if TYPE_CHECKING:
    from pressmark.model.bundle import Bundle

_PATIENCE = 400
"""Milliseconds after the last key until it is worked out what would move."""

_SHOWN = 12

_LARGEST = 20_000_000
"""The bytes of a file that are taken; no article has so many."""


class NewTextDialog(QDialog):
    """Shows the text to be edited, and what becomes of its annotations.

    It opens ``at`` a place: a stretch is selected there.
    """

    def __init__(
        self, bundle: Bundle, parent: QWidget | None = None, *, at: Span | int = 0
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Replace text"))
        self.resize(860, 640)
        self._bundle = bundle
        self._warned = False
        about = PlainLabel(
            self.tr(
                "Correct the text, or paste the updated article over it. Annotations"
                " move with their words; the present text stays readable under"
                " View › Earlier texts."
            ),
            wordWrap=True,
        )
        about.setProperty("muted", True)
        self.edit = PlainEdit(bundle.document.text)
        self.edit.setObjectName("new_text")
        self.edit.setAccessibleName(self.tr("Text of the article"))
        self.edit.setTabChangesFocus(True)
        self._foresight = PlainLabel(wordWrap=True)
        self._foresight.setObjectName("foresight")
        self._foresight.setMinimumHeight(4 * self.fontMetrics().height())
        self._foresight.setAlignment(Qt.AlignmentFlag.AlignTop)
        read = QPushButton(self.tr("Read from a file…"))
        read.setAutoDefault(False)
        read.clicked.connect(self._read)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.addButton(read, QDialogButtonBox.ButtonRole.ActionRole)
        self._replace = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._replace.setText(self.tr("Replace  Ctrl+Enter"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        without_icons(self._buttons.buttons())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._replace.click)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self._foresight)
        layout.addWidget(self._buttons)
        self._later = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._later.timeout.connect(self._foresee)
        self.edit.textChanged.connect(self._on_edited)
        self._foresee()
        self._go_to(at)

    def text(self) -> str:
        """Return the text as it stands."""
        return self.edit.text()

    def reject(self) -> None:
        """Leave the text as it was; what was changed is dropped at the second time."""
        if self._is_new() and not self._warned:
            self._warned = True
            self._later.stop()
            self._foresight.setText(
                self.tr(
                    "You have changed the text. Ctrl+Enter replaces it; Escape once"
                    " more drops what you changed."
                )
            )
            return
        super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the place at which it opens, with what is around it."""
        super().showEvent(event)
        self.edit.centerCursor()

    def _go_to(self, at: Span | int) -> None:
        start, end = (at, at) if isinstance(at, int) else (at.start, at.end)
        offsets = Offsets(self._bundle.document.text)
        cursor = self.edit.textCursor()
        cursor.setPosition(offsets.to_qt(start))
        cursor.setPosition(offsets.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
        self.edit.setTextCursor(cursor)
        self.edit.setFocus()

    def _on_edited(self) -> None:
        self._warned = False
        self._replace.setEnabled(self._is_new())
        self._later.start()

    def _is_new(self) -> bool:
        text = self.text()
        return bool(text.strip()) and text != self._bundle.document.text

    def _foresee(self) -> None:
        self._replace.setEnabled(self._is_new())
        if not self._is_new():
            self._foresight.setText(self.tr("The text is not changed yet."))
            return
        again = reanchored(self._bundle, self.text())
        self._foresight.setText(foresight(again, self._bundle))

    def _read(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Read a text"))
        if not name:
            return
        try:
            text = decode(beginning(Path(name), _LARGEST)).text
        except (OSError, NotText) as error:
            warn(self, self.tr("That could not be read"), _why(error))
            return
        self.edit.selectAll()
        # So that the editor's own undo brings back what stood there.
        self.edit.insertPlainText(text)


def foresight(again: Reanchored, bundle: Bundle) -> str:
    """Return in words what becomes of a document's annotations."""
    old = bundle.document.text
    lost = [one for one in again.lost if one.review.status is not Status.REJECTED]
    counts = (
        _count("%Ln annotations moved safely", again.safe),
        _count("%Ln to look at", len(again.doubtful)),
        _count("%Ln without a place", len(lost)),
    )
    lines = [" · ".join(counts)]
    if again.doubtful:
        words = _listed([words for _, words in again.doubtful if words])
        lines.append(_tr("To look at (they get a note): {}").format(words))
    if lost:
        words = _listed([covered(old, main_spans(one)) for one in lost])
        lines.append(_tr("Only with the earlier text: {}").format(words))
    return "\n".join(lines)


def _why(error: OSError | NotText) -> str:
    return said(error) if isinstance(error, NotText) else str(error)


def _listed(words: list[str]) -> str:
    shown = [quoted(one_line(one, 40)) for one in words[:_SHOWN]]
    rest = len(words) - len(shown)
    more = f" {_count('and %Ln more', rest)}" if rest else ""
    return ", ".join(shown) + more


def _tr(words: str) -> str:
    return QCoreApplication.translate("NewTextDialog", words)


def _count(words: str, number: int) -> str:
    return QCoreApplication.translate("NewTextDialog", words, "", number)
