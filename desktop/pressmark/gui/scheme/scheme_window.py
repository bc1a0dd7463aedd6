"""The window of a project's scheme: what is labelled and how, a page for each part."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.keys.keymap import keymap, with_keys
from pressmark.gui.plain import PlainLabel, seen
from pressmark.gui.scheme.label_page import LabelPage
from pressmark.gui.scheme.rules_pages import LayersPage, RulesPage
from pressmark.gui.scheme.text_pages import GuidelinesPage, SchemePage
from pressmark.model.layer import Layer
from pressmark.model.scheme import Label, LabelKind, Rule, Scheme, with_labels

if TYPE_CHECKING:
    from pressmark.gui.scheme.label_model import Use

_SIZE = (1000, 640)
_SIDE = 190
_ROW = 30

Uses = Mapping[LabelKind, Mapping[str, "Use"]]


class SchemeWindow(QDialog):
    """Stays open beside the work. It changes nothing itself, it says what is wanted.

    ``edited`` has the whole scheme as it is wanted, ``wished`` what touches
    annotations (a :class:`~pressmark.gui.scheme.label_page.Wish`), ``asked`` “ready”,
    “import” or “export”, ``steps`` “undo” or “redo”; ``left`` says that the person is
    done here.
    """

    edited = Signal(object)
    wished = Signal(object)
    asked = Signal(str)
    steps = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scheme: Scheme | None = None
        self.pages = QListWidget()
        self.scheme = SchemePage()
        self.labels = {kind: LabelPage(kind) for kind in LabelKind}
        self.layers = LayersPage()
        self.rules = RulesPage()
        self.guidelines = GuidelinesPage()
        self._stack = QStackedWidget()
        self._heading = PlainLabel()
        self._said = PlainLabel(wordWrap=True)
        self._said.setObjectName("scheme_said")
        self._fill()
        self._lay_out()
        self._wire()
        self.pages.setCurrentRow(1)

    def show_scheme(self, scheme: Scheme, uses: Uses, *, editable: bool) -> None:
        """Show a scheme and how often its labels are used."""
        self._scheme = scheme
        for page in (self.scheme, self.layers, self.rules, self.guidelines):
            page.show_scheme(scheme, editable=editable)
        for kind, labels in self.labels.items():
            labels.show_scheme(scheme, uses.get(kind, {}), editable=editable)
        title = self.tr("Scheme of the project: {}").format(scheme.name)
        self.setWindowTitle(seen(title))
        if not editable:
            self.say(self.tr("The project is open for reading only."))

    def show_page(self, page: QWidget) -> None:
        """Come to a page."""
        self.pages.setCurrentRow(self._stack.indexOf(page))
        self._take_keys()

    def take_keys(self) -> None:
        """Give the page that is shown the keyboard."""
        self._take_keys()

    def show_label(self, kind: LabelKind, identifier: str) -> None:
        """Come to a label."""
        self.show_page(self.labels[kind])
        self.labels[kind].go_to(identifier)

    def say(self, words: str) -> None:
        """Say what was done, or why not."""
        self._said.setText(words)

    def keep(self) -> None:
        """Hand over whatever is being written."""
        self.scheme.keep()
        self.guidelines.keep()
        for page in self.labels.values():
            page.keep()

    def done(self, result: int) -> None:
        """Keep what is being written, go away, and say so."""
        self.keep()
        super().done(result)
        self.left.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being written."""
        self.keep()
        super().closeEvent(event)

    def _on_labels(self, kind: LabelKind, labels: tuple[Label, ...]) -> None:
        if self._scheme is not None:
            self.edited.emit(with_labels(self._scheme, kind, labels))

    def _on_layers(self, ticked: frozenset[str]) -> None:
        if self._scheme is not None:
            layers = frozenset(Layer(one) for one in ticked)
            self.edited.emit(replace(self._scheme, layers=layers))

    def _on_rules(self, ticked: frozenset[str]) -> None:
        if self._scheme is not None:
            rules = frozenset(Rule(one) for one in ticked)
            self.edited.emit(replace(self._scheme, rules=rules))

    def _on_named(self, name: str) -> None:
        if self._scheme is not None:
            self.edited.emit(replace(self._scheme, name=name))

    def _on_guidelines(self, text: str) -> None:
        if self._scheme is not None:
            self.edited.emit(replace(self._scheme, guidelines=text))

    def _on_link(self, anchor: str) -> None:
        """Come to the label that a link of the guidelines means."""
        for kind in LabelKind:
            if self._scheme is not None and self._scheme.label(anchor, kind):
                self.show_label(kind, anchor)
                return

    def _take_keys(self) -> None:
        page = self._stack.currentWidget()
        for one in (self.scheme, self.layers, self.rules, self.guidelines):
            if page is one:
                one.take_keys()
        for labels in self.labels.values():
            if page is labels:
                labels.take_keys()

    def _on_page(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        item = self.pages.item(number)
        self._heading.setText("" if number < 0 else item.text())

    def _fill(self) -> None:
        for words, page in (
            (self.tr("Scheme"), self.scheme),
            (self.tr("Labels of entities"), self.labels[LabelKind.MENTION]),
            (self.tr("Page labels"), self.labels[LabelKind.REGION]),
            (self.tr("Polarities"), self.labels[LabelKind.POLARITY]),
            (self.tr("Layers"), self.layers),
            (self.tr("Required fields and rules"), self.rules),
            (self.tr("Guidelines"), self.guidelines),
        ):
            item = QListWidgetItem(words)
            item.setSizeHint(QSize(0, _ROW))
            self.pages.addItem(item)
            self._stack.addWidget(page)
            page.setAccessibleName(words)

    def _wire(self) -> None:
        self.pages.currentRowChanged.connect(self._on_page)
        self.scheme.named.connect(self._on_named)
        self.scheme.asked.connect(self.asked)
        self.guidelines.written.connect(self._on_guidelines)
        self.guidelines.followed.connect(self._on_link)
        self.layers.edited.connect(self._on_layers)
        self.rules.edited.connect(self._on_rules)
        for page in self.labels.values():
            page.edited.connect(self._on_labels)
            page.wished.connect(self.wished)
            page.followed.connect(self._on_link)
        for name in ("undo", "redo"):
            action = QAction(name, self)
            action.setShortcuts([QKeySequence(key) for key in keymap().keys(name)])
            action.setObjectName(f"scheme_{name}")
            action.triggered.connect(lambda _=False, name=name: self.steps.emit(name))
            self.addAction(action)

    def _lay_out(self) -> None:
        flags = Qt.WindowType.WindowMinMaxButtonsHint
        self.setWindowFlags(self.windowFlags() | flags)
        self.resize(*_SIZE)
        self.pages.setAccessibleName(self.tr("Parts of the scheme"))
        self.pages.setFixedWidth(_SIDE)
        self.pages.setWordWrap(True)
        self.pages.setSpacing(2)
        self.pages.setProperty("panel", True)
        face = self._heading.font()
        face.setPixelSize(16)
        face.setBold(True)
        self._heading.setFont(face)
        self._said.setProperty("muted", True)
        hint = PlainLabel(
            with_keys(self.tr("Everything counts at once. {undo} takes it back.")),
        )
        hint.setProperty("muted", True)
        right = QVBoxLayout()
        right.setContentsMargins(16, 14, 16, 10)
        right.setSpacing(10)
        right.addWidget(self._heading)
        right.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.addWidget(hint)
        foot.addWidget(self._said, 1)
        self._said.setAlignment(Qt.AlignmentFlag.AlignRight)
        right.addLayout(foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(8, 8, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.pages)
        whole.addLayout(right, 1)
