"""The options of looking for the same words, each with its key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pressmark.gui.dialogs.segment_box import SegmentBox, SegmentChoice
from pressmark.gui.occurrences.question import Scope
from pressmark.gui.plain import PlainLabel
from pressmark.model.sought import Sought

_KEYS = {scope: str(number) for number, scope in enumerate(Scope, start=1)}
"""The key of each scope, the same whichever others are offered."""


class Options(QWidget):
    """What counts as the same words, and where they are looked for."""

    changed = Signal()

    def __init__(
        self,
        sought: Sought,
        scopes: Sequence[tuple[Scope, str]],
        scope: Scope,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sought = sought
        self._boxes = {
            "C": self._box(self.tr("Same case"), sought.case),
            "W": self._box(self.tr("Whole words"), sought.whole),
            "I": self._box(self.tr("Also with ’s, ’, s or es"), sought.inflected),
        }
        self._boxes["I"].setToolTip(
            self.tr("Merkel also finds Merkel’s and Merkels. ’s is not marked, s is.")
        )
        self._scope = SegmentBox(
            [SegmentChoice(scope.value, words, _KEYS[scope]) for scope, words in scopes]
        )
        self._scope.choose(scope.value)
        self._lay_out()
        for box in self._boxes.values():
            box.toggled.connect(self._on_toggled)
        self._scope.changed.connect(self.changed)
        self._allow()

    def sought(self) -> Sought:
        """Return what is looked for."""
        if self._sought.lines:
            return self._sought
        return replace(
            self._sought,
            case=self._boxes["C"].isChecked(),
            whole=self._boxes["W"].isChecked(),
            inflected=self._boxes["I"].isChecked(),
        )

    def scope(self) -> Scope:
        """Return where it is looked for."""
        return Scope(self._scope.value() or Scope.ARTICLE)

    def press(self, key: str) -> bool:
        """Do what a key does; return whether it does anything."""
        box = self._boxes.get(key.upper())
        if box is not None and box.isVisibleTo(self) and box.isEnabled():
            box.toggle()
            return True
        return self._scope.choose_by_key(key)

    def _box(self, words: str, checked: bool) -> QCheckBox:
        box = QCheckBox(words)
        box.setChecked(checked)
        box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return box

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self._scope)
        row = QHBoxLayout()
        row.setSpacing(6)
        for key, box in self._boxes.items():
            box.setParent(self)
            box.setAccessibleDescription(self.tr("key {}").format(key))
            box.setVisible(not self._sought.lines)
            if not self._sought.lines:
                row.addWidget(box)
                row.addWidget(key_cap(key))
                row.addSpacing(14)
        if self._sought.lines:
            said = self.tr("Whole lines; case, blanks and numbers may differ.")
            label = PlainLabel(said)
            label.setProperty("muted", True)
            row.addWidget(label)
        row.addStretch(1)
        whole.addLayout(row)

    def _on_toggled(self) -> None:
        self._allow()
        self.changed.emit()

    def _allow(self) -> None:
        # Of what may go on anyhow, endings say nothing.
        self._boxes["I"].setEnabled(self._boxes["W"].isChecked())


def key_cap(key: str) -> QLabel:
    """Return a label that looks like a key."""
    cap = PlainLabel(key)
    cap.setProperty("key", True)
    return cap
