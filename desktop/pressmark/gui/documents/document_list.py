"""The list of documents: a lazy model, quick at 100,000 of them, and its view."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from pressmark.errors import NotFoundError
from pressmark.gui.documents.document_delegate import DocumentDelegate
from pressmark.gui.theme import LIGHT, Theme
from pressmark.project import queries
from pressmark.project.queries import DocumentFilter, DocumentKey, DocumentRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pressmark.model.ids import DocumentId
    from pressmark.project.project import Changed, Project

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole

_PAGE = 64
_PAGES_KEPT = 32
_FEW = 16
"""How many documents a step may change for their rows to be read one by one."""
_ORDERING_TABLES = frozenset({"document"})


class DocumentListModel(QAbstractListModel):
    """The documents that pass a filter, in import order.

    It holds their keys and reads rows a page at a time, when they are looked at. It is
    redrawn, never edited.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._wanted = DocumentFilter()
        self._keys: list[DocumentKey] = []
        self._pages: dict[int, list[DocumentRow]] = {}

    def show_project(self, project: Project | None) -> None:
        """List another project's documents."""
        self._project = project
        self._reload()

    def show_only(self, wanted: DocumentFilter) -> None:
        """List only the documents that pass a filter."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._reload()

    def follow(self, changed: Changed) -> None:
        """Read again what a step of the project may have changed."""
        if self._project is None:
            return
        if self._may_reorder(changed):
            keys = queries.document_keys(self._project, self._wanted)
            if keys != self._keys:
                self._reset(keys)
                return
        if changed.documents is not None and len(changed.documents) <= _FEW:
            for document in changed.documents:
                self._refresh(document)
            return
        self._pages.clear()
        if self._keys:
            self.dataChanged.emit(self.index(0), self.index(len(self._keys) - 1))

    def _refresh(self, document: DocumentId) -> None:
        """Read the row of one document again, if it has been looked at."""
        row, found = self._place(document)
        page, place = divmod(row, _PAGE)
        if self._project is None or not found or page not in self._pages:
            return
        rows = queries.document_rows(self._project, [self._keys[row]])
        if rows != self._pages[page][place : place + 1]:
            self._pages[page][place : place + 1] = rows
            self.dataChanged.emit(self.index(row), self.index(row))

    def keys(self) -> Sequence[DocumentKey]:
        """Return the documents that are listed, in their order."""
        return self._keys

    def row(self, row: int) -> DocumentRow | None:
        """Return what is shown at a row, or None if its document has just gone."""
        page, place = divmod(row, _PAGE)
        rows = self._page(page)
        return rows[place] if place < len(rows) else None

    def row_of(self, document: DocumentId) -> int | None:
        """Return the row of a document, or None if the filter leaves it out."""
        place, found = self._place(document)
        return place if found else None

    def beside(self, document: DocumentId | None, offset: int) -> DocumentRow | None:
        """Return the row so many rows after a document, or None beyond the ends.

        A document that the filter leaves out has its neighbours all the same; with no
        document the first row is meant.
        """
        if document is None:
            return self.row(0) if self._keys else None
        place, found = self._place(document)
        wanted = place + offset - (not found and offset > 0)
        return self.row(wanted) if 0 <= wanted < len(self._keys) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature; the invalid index is never changed)
        """Return the number of documents."""
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  (Qt's signature)
        """Return the row itself, its title, or its description for a screen reader."""
        if not index.isValid() or index.row() >= len(self._keys):
            return None
        if role not in (
            ROW_ROLE,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        row = self.row(index.row())
        if row is None or role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        return self.tr("{title}, {state}, {open} open").format(
            title=row.title, state=row.state, open=row.open_suggestions
        )

    def _place(self, document: DocumentId) -> tuple[int, bool]:
        if self._project is None:
            return 0, False
        try:
            key = queries.document_key(self._project, document)
        except NotFoundError:
            # The list hears of a removal before the window shows another document.
            return 0, False
        place = bisect_left(self._keys, key)
        return place, self._keys[place : place + 1] == [key]

    def _may_reorder(self, changed: Changed) -> bool:
        wanted = self._wanted
        return (
            bool(changed.tables & _ORDERING_TABLES)
            or (wanted.flagged and "note" in changed.tables)
            or changed.documents is None
        )

    def _page(self, page: int) -> list[DocumentRow]:
        if page in self._pages:
            return self._pages[page]
        keys = self._keys[page * _PAGE : (page + 1) * _PAGE]
        if self._project is None or not keys:
            return []
        if len(self._pages) >= _PAGES_KEPT:
            del self._pages[next(iter(self._pages))]
        self._pages[page] = queries.document_rows(self._project, keys)
        return self._pages[page]

    def _reload(self) -> None:
        if self._project is None:
            self._reset([])
        else:
            self._reset(queries.document_keys(self._project, self._wanted))

    def _reset(self, keys: list[DocumentKey]) -> None:
        self.beginResetModel()
        self._keys = keys
        self._pages.clear()
        self.endResetModel()


class DocumentList(QTableView):
    """The list; ``picked`` asks for a document to be shown.

    A table of one column, because Qt's list view measures every row when it is reset
    and a table of equal rows measures none.
    """

    picked = Signal(object)

    def __init__(self, model: DocumentListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents = model
        self._delegate = DocumentDelegate(LIGHT, self)
        self.setAccessibleName(self.tr("Articles"))
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setProperty("panel", True)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self._delegate.height())
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self._shown: DocumentId | None = None
        model.modelReset.connect(self._select_shown)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def show_current(self, document: DocumentId | None) -> None:
        """Mark a document as the one that is shown; scroll to it."""
        self._shown = document
        self._select_shown()

    def show_first(self) -> None:
        """Pick the first document of the list, if there is one."""
        self.setCurrentIndex(self._documents.index(0))

    def _select_shown(self) -> None:
        current = self._documents.row(self.currentIndex().row())
        if self._shown is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        elif (
            not self.currentIndex().isValid()
            or current is None
            or current.id != self._shown
        ):
            row = self._documents.row_of(self._shown)
            if row is not None:
                self.setCurrentIndex(self._documents.index(row))

    def _on_current(self, current: QModelIndex) -> None:
        row = self._documents.row(current.row()) if current.isValid() else None
        if row is not None and row.id != self._shown:
            self._shown = row.id
            self.picked.emit(row.id)
