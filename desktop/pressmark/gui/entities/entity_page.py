"""The page of one entity: what it is called, and every place that leads to it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.elided_label import ElidedLabel
from pressmark.gui.entities.words import called, line_of
from pressmark.gui.flow_layout import FlowLayout
from pressmark.gui.key_button import KeyButton
from pressmark.gui.kwic.kwic_list import KwicList
from pressmark.gui.kwic.line import KwicLine, paged
from pressmark.gui.plain import PlainLabel
from pressmark.gui.theme import Theme
from pressmark.gui.wording import number as number_words
from pressmark.gui.work.known import type_name, use_words
from pressmark.model.layer import Layer
from pressmark.project import queries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import SignalInstance

    from pressmark.model.entity import Entity
    from pressmark.model.ids import EntityId
    from pressmark.project.project import Project
    from pressmark.project.queries import EntityRow, EntityUse, LinkedHit

LAYERS = (Layer.MENTIONS, Layer.ATTRIBUTIONS, Layer.STANCES)
_MOST_ALIKE = 3


@dataclass(frozen=True, slots=True)
class Deed:
    """What can be done on the page: its id, words, key and what it is about."""

    id: str
    words: str
    key: str
    tip: str
    on_entity: bool = False


DEEDS = (
    Deed("accept", "Accept", "A", "The selected suggestions are right"),
    Deed(
        "reject", "Reject", "X", "The selected places are not of this entity, or none"
    ),
    Deed(
        "split", "Another one", "V", "The selected places are of another of that name"
    ),
    Deed("move", "Move to…", "G", "The selected places are of an entity you choose"),
    Deed("relabel", "Label…", "L", "Give the selected mentions, or all, another label"),
    Deed("change", "Change…", "F2", "Its name, type and other names", on_entity=True),
    Deed("merge", "Same as…", "=", "It is the same as another entity", on_entity=True),
    Deed("remove", "Remove", "Del", "Remove what nothing leads to", on_entity=True),
)


class EntityPage(QWidget):
    """Shows an entity. ``asked`` has the id of a deed.

    ``same`` has an entity to merge in, ``other`` one that is known to be another, and
    ``opened`` the place to go to in its article.
    """

    asked = Signal(str)
    same = Signal(object)
    other = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._entity: Entity | None = None
        self._use: EntityUse | None = None
        self._first_alike: EntityId | None = None
        self._name, self._kind = ElidedLabel(), _label("badge")
        self._about, self._counts = _label("muted"), _label("muted")
        self._notes = _label("muted")
        self._alike = QVBoxLayout()
        self._tabs = QTabBar()
        self.places = KwicList()
        self._actions = {deed.id: self._action(deed) for deed in DEEDS}
        self._buttons = [
            KeyButton(
                self._actions[deed.id],
                self.tr(deed.words),
                quiet=deed.on_entity,
            )
            for deed in DEEDS
        ]
        self.places.addActions(
            [self._actions[deed.id] for deed in DEEDS if not deed.on_entity]
        )
        self._lay_out()
        self._add_key("M", partial(self._tell_first, self.same))
        self._add_key("N", partial(self._tell_first, self.other))
        self._tabs.currentChanged.connect(self._show_places)
        self.places.activated_line.connect(self._on_activated)
        self.places.selectionModel().selectionChanged.connect(self._allow)

    @property
    def entity(self) -> Entity | None:
        """The entity that is shown."""
        return self._entity

    @property
    def use(self) -> EntityUse | None:
        """How it is used in all articles."""
        return self._use

    @property
    def layer(self) -> Layer:
        """The sort of places that are shown."""
        return LAYERS[max(0, self._tabs.currentIndex())]

    def deeds_on_entity(self) -> list[QAction]:
        """Return what can be done with the entity as a whole."""
        return [self._actions[deed.id] for deed in DEEDS if deed.on_entity]

    def selected(self) -> list[LinkedHit]:
        """Return the selected places."""
        return [_value(line) for line in self.places.selected()]

    def show_entity(self, project: Project, wanted: EntityId) -> None:
        """Show an entity; where it was shown already, the place in it stays.

        Raises:
            NotFoundError: It is no longer there.
        """
        entity = queries.entity(project, wanted)
        is_same = self._entity is not None and self._entity.id == wanted
        self._project, self._entity = project, entity
        self._use = queries.entity_use(project, wanted)
        self._show_head(entity, self._use)
        if not is_same:
            self._tabs.setCurrentIndex(self._first_tab(self._use))
        self._show_places(keep=is_same)

    def show_layer(self, layer: Layer) -> None:
        """Show another sort of places."""
        self._tabs.setCurrentIndex(LAYERS.index(layer))

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        for button in self._buttons:
            button.set_theme(theme)

    def _show_head(self, entity: Entity, use: EntityUse) -> None:
        project = self._project
        if project is None:
            return
        self._name.setText(entity.name)
        self._kind.setText(type_name(project.scheme, entity.type))
        self._about.setText(called(entity))
        self._about.setVisible(bool(self._about.text()))
        waiting = self.tr("%Ln open", "", use.waiting) if use.waiting else ""
        self._counts.setText(" · ".join(filter(None, (use_words(use), waiting))))
        notes = queries.notes_on_entity(project, entity.id)
        self._notes.setText("\n".join(self.tr("Note: {}").format(one) for one in notes))
        self._notes.setVisible(bool(notes))
        for number, (words, count) in enumerate(
            (
                (self.tr("Mentions"), use.mentions),
                (self.tr("Quotes"), use.quotes),
                (self.tr("Stances"), use.stances),
            )
        ):
            self._tabs.setTabText(number, f"{words} {number_words(count)}")
        self._show_alike(queries.lookalikes(project, entity.id, _MOST_ALIKE))

    def _show_alike(self, rows: list[EntityRow]) -> None:
        while (item := self._alike.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._first_alike = rows[0].entity.id if rows else None
        for number, row in enumerate(rows):
            self._alike.addWidget(self._alike_line(row, is_first=number == 0))

    def _alike_line(self, row: EntityRow, *, is_first: bool) -> QFrame:
        project = self._project
        frame = QFrame()
        line = QHBoxLayout(frame)
        line.setContentsMargins(0, 0, 0, 0)
        kind = "" if project is None else type_name(project.scheme, row.entity.type)
        words = self.tr("Perhaps the same: “{}” ({}, {})")
        label = _label("muted")
        articles = self.tr("in %Ln articles", "", row.articles)
        label.setText(words.format(row.entity.name, kind, articles))
        line.addWidget(label)
        for said, key, signal in (
            (self.tr("Merge"), "M", self.same),
            (self.tr("Not the same"), "N", self.other),
        ):
            button = QPushButton(f"{said}  {key}" if is_first else said)
            button.setProperty("chip", True)
            button.setAutoDefault(False)
            button.setAccessibleName(f"{said}: {row.entity.name}")
            button.clicked.connect(partial(self._tell, signal, row.entity.id))
            line.addWidget(button)
        line.addStretch(1)
        return frame

    def _tell(
        self,
        signal: SignalInstance,
        other: EntityId,
        _checked: bool = False,  # noqa: FBT002  (Qt hands it over)
    ) -> None:
        signal.emit(other)

    def _tell_first(self, signal: SignalInstance) -> None:
        if self._first_alike is not None:
            signal.emit(self._first_alike)

    def _show_places(self, _tab: int = 0, *, keep: bool = False) -> None:
        if self._project is None or self._entity is None:
            return
        bar = self.places.verticalScrollBar()
        row, scrolled = self.places.currentIndex().row(), bar.value()
        self.places.show_lines(self._lines())
        self.places.set_empty_words(
            self.tr("Nothing of this sort leads to it in any article.")
        )
        if keep and row >= 0:
            lines = self.places.lines
            while row >= lines.rowCount() and lines.canFetchMore():
                lines.fetchMore()
            number = min(row, lines.rowCount() - 1)
            self.places.setCurrentIndex(lines.index(max(0, number)))
            bar.setValue(scrolled)
        self._allow()

    def _lines(self) -> Iterator[KwicLine]:
        project, entity, layer = self._project, self._entity, self.layer
        if project is None or entity is None:
            return iter(())
        scheme = project.scheme

        def page(offset: int, limit: int) -> list[KwicLine]:
            found = queries.linked_hits(project, layer, entity.id, offset, limit)
            return [line_of(one, layer, entity, scheme) for one in found]

        return paged(page)

    def _first_tab(self, use: EntityUse) -> int:
        counts = (use.mentions, use.quotes, use.stances)
        return next((n for n, count in enumerate(counts) if count), 0)

    def _allow(self) -> None:
        """Enable what can be done with what is selected."""
        writable = self._project is not None and not self._project.read_only
        some = bool(self.places.selectionModel().hasSelection())
        for deed in DEEDS:
            fits = deed.id != "relabel" or self.layer is Layer.MENTIONS
            able = writable and fits and (some or deed.on_entity)
            self._actions[deed.id].setEnabled(able)

    def _on_activated(self, line: KwicLine) -> None:
        self.opened.emit(_value(line))

    def _action(self, deed: Deed) -> QAction:
        action = QAction(self.tr(deed.words), self)
        action.setObjectName(f"entity_{deed.id}")
        action.setShortcut(QKeySequence(deed.key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setStatusTip(self.tr(deed.tip))
        action.triggered.connect(partial(self._on_deed, deed.id))
        self.addAction(action)
        return action

    def _add_key(self, key: str, done: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(done)

    def _on_deed(self, identifier: str, _checked: bool = False) -> None:  # noqa: FBT002  (Qt hands it over)
        self.asked.emit(identifier)

    def _lay_out(self) -> None:
        self._name.setProperty("heading", True)
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self._tabs.setAccessibleName(self.tr("Sort of places"))
        for _layer in LAYERS:
            self._tabs.addTab("")
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._kind, 0, Qt.AlignmentFlag.AlignVCenter)
        deeds = FlowLayout()
        deeds.setSpacing(6)
        for button in self._buttons:
            deeds.addWidget(button)
        self._alike.setSpacing(4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.addLayout(head)
        for label in (self._about, self._counts, self._notes):
            label.setWordWrap(True)
            whole.addWidget(label)
        whole.addLayout(self._alike)
        whole.addWidget(self._tabs)
        whole.addWidget(self.places, 1)
        whole.addLayout(deeds)


def _value(line: KwicLine) -> LinkedHit:
    found: LinkedHit = line.value  # type: ignore[assignment]  # whoever made the line put it there
    return found


def _label(look: str) -> QLabel:
    label = PlainLabel()
    label.setProperty(look, True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
