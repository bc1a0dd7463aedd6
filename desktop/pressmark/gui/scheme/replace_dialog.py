"""Another scheme in the place of a project's: what becomes of the labels in use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.dialogs.dialog_foot import DialogFoot
from pressmark.gui.label_words import label_name
from pressmark.gui.plain import PlainLabel, seen
from pressmark.gui.scheme.label_model import Use
from pressmark.gui.scheme.label_page import use_words
from pressmark.model.scheme import Label, LabelKind, Scheme, with_labels

_SIZE = (720, 480)
_OUT = "\0"
"""Stands for taking annotations out: no label can have this id."""


@dataclass(frozen=True, slots=True)
class Lost:
    """A label in use that another scheme lacks."""

    kind: LabelKind
    label: Label
    use: Use


def lost_labels(
    before: Scheme, after: Scheme, uses: Mapping[LabelKind, Mapping[str, Use]]
) -> list[Lost]:
    """Return the labels in use that a scheme lacks, in the order of the one before."""
    found = []
    for kind in LabelKind:
        kept = {label.id for label in after.labels(kind)}
        for identifier, use in uses.get(kind, {}).items():
            if use.annotations and identifier not in kept:
                known = before.label(identifier, kind)
                label = known or Label(identifier, identifier)
                found.append(Lost(kind, label, use))
    return found


class ReplaceDialog(QDialog):
    """Says what comes, and asks for each lost label what its annotations get."""

    def __init__(
        self,
        before: Scheme,
        after: Scheme,
        lost: list[Lost],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lost = lost
        self._after = after
        self.boxes: list[QComboBox] = []
        title = self.tr("Take the scheme “{}”").format(after.name)
        self.setWindowTitle(seen(title))
        self.resize(*_SIZE if lost else (520, 200))
        heading = PlainLabel(self.windowTitle())
        heading.setProperty("heading", True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 16, 18, 14)
        whole.setSpacing(12)
        whole.addWidget(heading)
        whole.addWidget(_line(self._coming(before, after)))
        if lost:
            whole.addWidget(
                _line(
                    self.tr(
                        "These labels are in use, and the scheme does not have them."
                        " Say what their annotations get:"
                    )
                )
            )
            whole.addWidget(self._table(after), 1)
        else:
            whole.addWidget(_line(self.tr("Every label in use stays as it is.")))
        foot = DialogFoot(self)
        foot.set_reason("")
        whole.addWidget(foot)

    def mapping(self) -> dict[tuple[LabelKind, str], str | None]:
        """Return what the annotations of each lost label get; None: they go."""
        return {
            (one.kind, one.label.id): chosen
            for one, chosen in self._answers()
            if chosen != one.label.id
        }

    def scheme(self) -> Scheme:
        """Return the scheme that comes, with the lost labels that are to stay in it."""
        scheme = self._after
        for one, chosen in self._answers():
            if chosen == one.label.id:
                labels = (*scheme.labels(one.kind), replace(one.label, key=""))
                scheme = with_labels(scheme, one.kind, labels)
        return scheme

    def _answers(self) -> list[tuple[Lost, str | None]]:
        boxes = zip(self._lost, self.boxes, strict=True)
        return [(one, self._chosen(box)) for one, box in boxes]

    def _chosen(self, box: QComboBox) -> str | None:
        value = box.currentData()
        return None if value == _OUT else str(value)

    def _coming(self, before: Scheme, after: Scheme) -> str:
        said = []
        for kind, words in (
            (LabelKind.MENTION, self.tr("Labels of entities: {} new, {} go.")),
            (LabelKind.REGION, self.tr("Page labels: {} new, {} go.")),
            (LabelKind.POLARITY, self.tr("Polarities: {} new, {} go.")),
        ):
            old = {label.id for label in before.labels(kind)}
            new = {label.id for label in after.labels(kind)}
            said.append(words.format(len(new - old), len(old - new)))
        return " ".join(said)

    def _table(self, after: Scheme) -> QTableWidget:
        table = QTableWidget(len(self._lost), 3)
        table.setHorizontalHeaderLabels(
            [self.tr("Label"), self.tr("Used"), self.tr("Becomes")]
        )
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(self.tr("What becomes of labels in use"))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for row, one in enumerate(self._lost):
            name = label_name(one.label)
            table.setItem(row, 0, QTableWidgetItem(name))
            table.setItem(row, 1, QTableWidgetItem(use_words(one.use)))
            box = QComboBox()
            box.setAccessibleName(self.tr("{} becomes").format(name))
            for label in after.labels(one.kind):
                box.addItem(label_name(label), label.id)
            box.addItem(self.tr("Keep it in the scheme"), one.label.id)
            box.addItem(self.tr("Take these annotations out"), _OUT)
            box.setCurrentIndex(_proposed(box, name, one.label.id))
            self.boxes.append(box)
            spoken = QTableWidgetItem()
            role = Qt.ItemDataRole.AccessibleTextRole
            spoken.setData(role, box.accessibleName())
            table.setItem(row, 2, spoken)
            table.setCellWidget(row, 2, box)
            table.setRowHeight(row, 36)
        return table


def _proposed(box: QComboBox, name: str, identifier: str) -> int:
    """Return the choice that loses nothing: what is called the same, or to keep it."""
    same = box.findText(name, Qt.MatchFlag.MatchFixedString)
    return same if same >= 0 else box.findData(identifier)


def _line(words: str) -> QLabel:
    label = PlainLabel(words, wordWrap=True)
    label.setProperty("muted", True)
    return label
