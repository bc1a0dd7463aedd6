"""The menus of the list: its order and headings, and the filters with a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from pressmark.gui.keys.keymap import bare_key
from pressmark.gui.menus import add_entry
from pressmark.gui.plain import entry, tip
from pressmark.model.arrangement import Arrangement, Grouping, Sort

_SORTS = {
    Sort.ARRIVAL: "As imported",
    Sort.TITLE: "Title",
    Sort.OUTLET: "Outlet",
    Sort.NEWEST: "Newest first",
    Sort.OLDEST: "Oldest first",
    Sort.STATE: "State",
    Sort.OPEN: "Most open suggestions first",
}
_GROUPINGS = {
    Grouping.NOTHING: "No headings",
    Grouping.OUTLET: "By outlet",
    Grouping.MONTH: "By month",
    Grouping.STATE: "By state",
}


class ArrangeMenu(QMenu):
    """Chooses order and headings; ``chosen`` has the arrangement."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._arrangement = Arrangement()
        self._sorts = QActionGroup(self)
        self._groupings = QActionGroup(self)
        self.addSection(self.tr("Sort"))
        for sort, words in _SORTS.items():
            self._add(self._sorts, words, sort)
        self.addSection(self.tr("Headings"))
        for grouping, words in _GROUPINGS.items():
            self._add(self._groupings, words, grouping)
        self._sorts.triggered.connect(self._on_sort)
        self._groupings.triggered.connect(self._on_grouping)
        self.show_arrangement(self._arrangement)

    def show_arrangement(self, arrangement: Arrangement) -> None:
        """Tick what the list has."""
        self._arrangement = arrangement
        for group in (self._sorts, self._groupings):
            for action in group.actions():
                value = action.data()
                action.setChecked(value in (arrangement.sort, arrangement.grouping))

    def _add(self, group: QActionGroup, words: str, value: Sort | Grouping) -> None:
        action = self.addAction(self.tr(words))
        action.setCheckable(True)
        action.setData(value)
        name = "group" if isinstance(value, Grouping) else "sort"
        action.setObjectName(f"{name}_{value}")
        group.addAction(action)

    def _on_sort(self, action: QAction) -> None:
        self._choose(replace(self._arrangement, sort=Sort(action.data())))

    def _on_grouping(self, action: QAction) -> None:
        grouping = Grouping(action.data())
        self._choose(replace(self._arrangement, grouping=grouping))

    def _choose(self, arrangement: Arrangement) -> None:
        self.show_arrangement(arrangement)
        self.chosen.emit(arrangement)


class SavedMenu(QMenu):
    """The filters with a name; what to do with them is asked for."""

    chosen = Signal(str)
    save_requested = Signal()
    rename_requested = Signal(str)
    remove_requested = Signal(str)
    build_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Made once: what is emptied lets go of the menus in it without deleting them.
        self._each = (
            (QMenu(self.tr("Rename"), self), self.rename_requested),
            (QMenu(self.tr("Delete"), self), self.remove_requested),
        )

    def show_filters(self, saved: Mapping[str, str], *, writable: bool) -> None:
        """Offer these filters, by their names."""
        self.clear()
        for name, written in sorted(saved.items(), key=lambda one: one[0].casefold()):
            action = self.addAction(entry(name))
            action.setToolTip(tip(written))
            action.triggered.connect(lambda _=False, w=written: self.chosen.emit(w))
        if not saved:
            self.addAction(self.tr("No saved filters yet")).setEnabled(False)
        self.addSeparator()
        # Its key is only told: a second action that has it would silence the first.
        words, key = self.tr("Build a filter…"), bare_key("build_filter")
        add_entry(self, words, key, self.build_requested.emit)
        save = self.addAction(self.tr("Save this filter…"))
        save.setObjectName("save_filter")
        save.setEnabled(writable)
        save.triggered.connect(self.save_requested)
        for menu, signal in self._each:
            menu.clear()
            self.addMenu(menu)
            menu.setEnabled(bool(saved) and writable)
            for name in sorted(saved, key=str.casefold):
                action = menu.addAction(entry(name))
                action.triggered.connect(lambda _=False, s=signal, n=name: s.emit(n))
