"""The list of all entities: a lazy model, quick at 100,000 of them, and its view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QWidget

from pressmark.gui.entities.entity_delegate import ROW_ROLE, EntityDelegate
from pressmark.gui.entities.words import standing
from pressmark.gui.one_column import as_one_column
from pressmark.gui.plain import seen
from pressmark.gui.row_table import RowTable
from pressmark.project import queries
from pressmark.project.queries import EntityFilter, EntityKey, EntityRow

if TYPE_CHECKING:
    from pressmark.project.project import Project

Index = QModelIndex | QPersistentModelIndex

_PAGE = 64
_PAGES_KEPT = 32


class EntityListModel(QAbstractListModel):
    """The entities that pass a filter. It holds keys and reads rows when looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._wanted: EntityFilter | None = EntityFilter()
        self._keys: list[EntityKey] = []
        self._pages: dict[int, list[EntityRow]] = {}

    def show_project(self, project: Project | None) -> None:
        """List another project's entities."""
        self._project = project
        self.refresh()

    def show_only(self, wanted: EntityFilter | None) -> None:
        """List those that pass a filter; None means those perhaps twice there."""
        self._wanted = wanted
        self.refresh()

    def refresh(self) -> None:
        """Read everything again; what is listed is redrawn if it is the same."""
        keys = self._read()
        if keys == self._keys:
            self._pages.clear()
            if keys:
                self.dataChanged.emit(self.index(0), self.index(len(keys) - 1))
            return
        self.beginResetModel()
        self._keys = keys
        self._pages.clear()
        self.endResetModel()

    def row(self, number: int) -> EntityRow | None:
        """Return what is shown at a row, or None."""
        if not 0 <= number < len(self._keys):
            return None
        page, place = divmod(number, _PAGE)
        rows = self._page(page)
        return rows[place] if place < len(rows) else None

    def row_of(self, key: EntityKey) -> int | None:
        """Return the row of an entity, or None if the filter leaves it out."""
        return self._keys.index(key) if key in self._keys else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature; the invalid index is never changed)
        """Return the number of entities."""
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  (Qt's signature)
        """Return the row itself, its name, or all of it for a screen reader."""
        if not index.isValid():
            return None
        row = self.row(index.row())
        if row is None or role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return seen(row.entity.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return seen(f"{row.entity.name}, {row.entity.type}, {standing(row)}")
        return None

    def _read(self) -> list[EntityKey]:
        if self._project is None:
            return []
        if self._wanted is None:
            return queries.lookalike_keys(self._project)
        return queries.entity_keys(self._project, self._wanted)

    def _page(self, page: int) -> list[EntityRow]:
        if page not in self._pages:
            keys = self._keys[page * _PAGE : (page + 1) * _PAGE]
            if self._project is None:
                return []
            if len(self._pages) >= _PAGES_KEPT:
                del self._pages[next(iter(self._pages))]
            self._pages[page] = queries.entity_rows(self._project, keys)
        return self._pages[page]


class EntityList(RowTable):
    """The list. ``picked`` has the entity come to; ``opened`` the one Enter is for.

    A table of one column, because Qt's list view measures every row when it is reset
    and a table of equal rows measures none.
    """

    picked = Signal(object)
    opened = Signal(object)

    def __init__(self, model: EntityListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entities = model
        delegate = EntityDelegate(self)
        self.setAccessibleName(self.tr("Entities"))
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setProperty("panel", True)
        as_one_column(self)
        self.setMouseTracking(True)
        self.verticalHeader().setDefaultSectionSize(delegate.height(self.font()))
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.doubleClicked.connect(self._on_double_click)

    def current(self) -> EntityRow | None:
        """Return what the person has come to, or None."""
        return self._entities.row(self.currentIndex().row())

    def go_to(self, number: int) -> None:
        """Make the entity of a row the current one."""
        if 0 <= number < self._entities.rowCount():
            self.setCurrentIndex(self._entities.index(number))

    def _on_current(self, current: QModelIndex) -> None:
        self.picked.emit(self._entities.row(current.row()))

    def _on_double_click(self, index: QModelIndex) -> None:
        self.opened.emit(self._entities.row(index.row()))
