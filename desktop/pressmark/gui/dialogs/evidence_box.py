"""The evidence of a stance in its dialog: quotes and passages that can be taken out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.dialogs.picker import Choice, Picker
from pressmark.gui.inspector.cards import Shown, in_order
from pressmark.gui.inspector.quote_list import speaker_of
from pressmark.gui.inspector.stance_list import evidence_words
from pressmark.gui.plain import seen
from pressmark.model.review import Status
from pressmark.model.stance import Evidence


class EvidenceBox(QWidget):
    """Lists pieces of evidence, with buttons to add a quote and to take one out."""

    def __init__(
        self,
        shown: Shown,
        evidence: tuple[Evidence, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shown = shown
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Pieces of evidence"))
        self._list.setWordWrap(True)
        self._list.setFixedHeight(5 * self.fontMetrics().height() + 10)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._add = QPushButton(self.tr("Add &quote…"))
        self._remove = QPushButton(self.tr("&Remove"))
        self._set_up()
        for piece in evidence:
            self._put(piece)
        self._list.setCurrentRow(0)
        self._check()

    def evidence(self) -> tuple[Evidence, ...]:
        """Return the pieces that are left."""
        return tuple(
            self._list.item(number).data(Qt.ItemDataRole.UserRole)
            for number in range(self._list.count())
        )

    def add(self, piece: Evidence) -> None:
        """Add a piece of evidence, unless it is there."""
        if piece not in self.evidence():
            self._put(piece)
            self._list.setCurrentRow(self._list.count() - 1)
            self._check()

    def remove_current(self) -> None:
        """Take the current piece out."""
        if self._list.currentRow() >= 0:
            self._list.takeItem(self._list.currentRow())
            self._check()

    def choose_quote(self) -> None:
        """Let the person choose a quote of the article as evidence."""
        quotes = in_order(self._shown.bundle.attributions)
        choices = [
            Choice(q.id, self._shown.words(q.content), speaker_of(self._shown, q)[0])
            for q in quotes
            if q.review.status is not Status.REJECTED
        ]
        chosen = Picker.choose(self, self.tr("Quote as evidence"), choices)
        if isinstance(chosen, Choice):
            self.add(Evidence(attribution=chosen.value))

    def _put(self, piece: Evidence) -> None:
        words = evidence_words(self._shown, piece)
        kind = self.tr("Passage") if piece.attribution is None else self.tr("Quote")
        item = QListWidgetItem(seen(f"{kind}: {words}"))
        item.setToolTip("")
        item.setData(Qt.ItemDataRole.UserRole, piece)
        self._list.addItem(item)

    def _check(self) -> None:
        self._remove.setEnabled(self._list.count() > 0)

    def _set_up(self) -> None:
        self._add.setAutoDefault(False)
        self._remove.setAutoDefault(False)
        self._add.setEnabled(bool(self._shown.bundle.attributions))
        self._add.clicked.connect(self.choose_quote)
        self._remove.clicked.connect(self.remove_current)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self._list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.remove_current)
        buttons = QHBoxLayout()
        buttons.addWidget(self._add)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._list)
        whole.addLayout(buttons)
