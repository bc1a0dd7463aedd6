"""The page of the labels of one kind: the list, and all about the current one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.flow_layout import FlowLayout
from pressmark.gui.label_words import label_name
from pressmark.gui.plain import PlainLabel, tip
from pressmark.gui.scheme.color_field import ColorField
from pressmark.gui.scheme.label_keys import keys_of
from pressmark.gui.scheme.label_model import LabelModel, Use
from pressmark.gui.scheme.label_table import LabelTable
from pressmark.gui.scheme.text_field import TextField
from pressmark.model.scheme import Label, LabelKind, Scheme

_SIZES = (380, 460)


@dataclass(frozen=True, slots=True)
class Wish:
    """Something to be done with labels: what, of which kind, with which ids."""

    what: str
    kind: LabelKind
    labels: tuple[str, ...] = ()


class LabelPage(QWidget):
    """Edits the labels of one kind. It changes nothing itself.

    ``edited`` has the kind's labels as they are wanted; ``wished`` a :class:`Wish` that
    touches annotations or asks for more: “add”, “adopt”, “merge”, “split”, “delete”.
    """

    edited = Signal(object, object)
    wished = Signal(object)
    followed = Signal(str)

    def __init__(self, kind: LabelKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._scheme: Scheme | None = None
        self._editable = True
        self.model = LabelModel(kind, self)
        self.table = LabelTable(self.model)
        self.guideline = TextField()
        self.color = ColorField(kind)
        self._id = PlainLabel()
        self._used = PlainLabel(wordWrap=True)
        self._about = QStackedWidget()
        self._buttons = {
            "add": QPushButton(self.tr("&Add  Ins")),
            "rename": QPushButton(self.tr("&Rename  F2")),
            "up": QPushButton("↑"),
            "down": QPushButton("↓"),
            "adopt": QPushButton(self.tr("Add to the &scheme")),
            "merge": QPushButton(self.tr("&Merge…")),
            "split": QPushButton(self.tr("S&plit…")),
            "delete": QPushButton(self.tr("&Delete…  Del")),
        }
        self._lay_out()
        self._wire()

    def show_scheme(
        self, scheme: Scheme, uses: Mapping[str, Use], *, editable: bool
    ) -> None:
        """Show the labels of a scheme; the person stays at the same ones."""
        current, chosen = self.table.current(), self.table.selected()
        self._scheme, self._editable = scheme, editable
        self.model.editable = editable
        labels, keys = scheme.labels(self.kind), keys_of(scheme, self.kind)
        self.model.show_labels(labels, keys, uses)
        if self.table.current() != current:
            self.table.keep_selected(chosen, current)
        if not self.table.currentIndex().isValid() and labels:
            self.table.go_to(labels[0].id)
        self._show_current()

    def go_to(self, identifier: str) -> None:
        """Come to a label."""
        self.table.go_to(identifier)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Hand over what is being written."""
        self.guideline.keep()

    def take_keys(self) -> None:
        """Give the list the keyboard."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _current(self) -> Label | None:
        return self.model.label(self.table.currentIndex().row())

    def _change(self, identifier: str, **changes: str) -> None:
        if self._scheme is not None:
            labels = tuple(
                replace(label, **changes) if label.id == identifier else label
                for label in self._scheme.labels(self.kind)
            )
            self.edited.emit(self.kind, labels)

    def _on_moved(self, ids: list[str]) -> None:
        if self._scheme is not None:
            known = {label.id: label for label in self._scheme.labels(self.kind)}
            self.edited.emit(self.kind, tuple(known[one] for one in ids))

    def _on_color(self, group: str, color: str) -> None:
        label = self._current()
        if label is not None:
            self._change(label.id, group=group, color=color)

    def _on_written(self, text: str) -> None:
        self._change(self._written_for, guideline=text)

    def _on_current(self) -> None:
        # What was written is about the label that is being left.
        self.guideline.keep()
        self._show_current()

    def _show_current(self) -> None:
        label, row = self._current(), self.table.currentIndex().row()
        self._about.setCurrentIndex(int(label is not None))
        stray = label is not None and self.model.is_stray(row)
        self._allow(label, stray=stray)
        if label is None:
            return
        self._written_for = label.id
        self._id.setText(label.id)
        self._used.setText(use_words(self.model.use(label.id)))
        editable = self._editable and not stray
        self.color.show_label(replace(label, name=label_name(label)), editable=editable)
        self.guideline.show_text(label.guideline, about=label.id, editable=editable)

    def _allow(self, label: Label | None, *, stray: bool) -> None:
        can = dict.fromkeys(self._buttons, self._editable and label is not None)
        can["add"] = self._editable
        for name in ("rename", "up", "down"):
            can[name] = can[name] and not stray
        used = label is not None and self.model.use(label.id).annotations > 0
        can["split"] = can["split"] and used
        can["merge"] = can["merge"] and self.model.rowCount() > 1
        for name, button in self._buttons.items():
            button.setEnabled(can[name])
        self._buttons["adopt"].setVisible(stray)

    def _wish(self, what: str) -> None:
        if what == "rename":
            self.table.rename()
        elif what in ("up", "down"):
            self.table.shift(-1 if what == "up" else 1)
        elif self._buttons[what].isEnabled():
            chosen = self.table.selected() or [self.table.current()]
            self.wished.emit(Wish(what, self.kind, tuple(filter(None, chosen))))

    def _wire(self) -> None:
        self._written_for = ""
        self.model.renamed.connect(lambda one, name: self._change(one, name=name))
        self.model.keyed.connect(lambda one, key: self._change(one, key=key))
        self.model.moved.connect(self._on_moved)
        self.table.current_changed.connect(self._on_current)
        self.table.asked.connect(self._wish)
        self.color.changed.connect(self._on_color)
        self.guideline.written.connect(self._on_written)
        self.guideline.followed.connect(self.followed)
        for name, button in self._buttons.items():
            button.setObjectName(f"{self.kind.value}_{name}")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, name=name: self._wish(name))

    def _lay_out(self) -> None:
        self.table.setAccessibleName(self.tr("Labels"))
        self.guideline.set_words(
            self.tr("Guideline"),
            self.tr("When this label is given, and when not. **Markdown**."),
        )
        up, down = self._buttons["up"], self._buttons["down"]
        for button, words in (
            (up, self.tr("Move up (Alt+↑)")),
            (down, self.tr("Move down (Alt+↓)")),
        ):
            button.setToolTip(tip(words))
            button.setAccessibleName(words)
            button.setFixedWidth(36)
        side, buttons = QWidget(), FlowLayout()
        buttons.setSpacing(6)
        for name in ("add", "rename", "up", "down", "merge", "split", "delete"):
            buttons.addWidget(self._buttons[name])
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self.table, 1)
        column.addWidget(self._buttons["adopt"], 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(buttons)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(side)
        split.addWidget(self._details())
        split.setSizes(_SIZES)
        split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def _details(self) -> QWidget:
        nothing = PlainLabel(
            self.tr("No label yet. Ins adds one."),
            alignment=Qt.AlignmentFlag.AlignCenter,
        )
        nothing.setProperty("muted", True)
        details = QWidget()
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse
        self._id.setTextInteractionFlags(selectable)
        form.addRow(self.tr("Id"), self._id)
        form.addRow(self.tr("Used"), self._used)
        form.addRow(self.tr("Colour"), self.color)
        heading = PlainLabel(self.tr("Guideline"))
        heading.setProperty("section", True)
        column = QVBoxLayout(details)
        column.setContentsMargins(8, 0, 0, 0)
        column.addLayout(form)
        column.addWidget(heading)
        column.addWidget(self.guideline, 1)
        self._about.addWidget(nothing)
        self._about.addWidget(details)
        return self._about


def use_words(use: Use) -> str:
    """Return how often a label is used, in words."""
    translate = QCoreApplication.translate
    if not use.annotations:
        return translate("scheme", "by no annotation")
    many = translate("scheme", "by %Ln annotations", "", use.annotations)
    return f"{many} {translate('scheme', 'in %Ln articles', '', use.articles)}"
