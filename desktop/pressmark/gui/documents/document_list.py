"""The list of documents: a lazy model, quick at 100,000 of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise
from time import perf_counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QWidget

from pressmark.errors import NotFoundError
from pressmark.gui.documents.document_delegate import HEADING_ROLE
from pressmark.gui.documents.headings import heading_words, row_words
from pressmark.gui.documents.listed_rows import ListedRows
from pressmark.gui.plain import seen
from pressmark.model import filters
from pressmark.model.arrangement import Arrangement
from pressmark.model.filters import EVERYTHING, Filter
from pressmark.project import queries
from pressmark.project.queries import DocumentKey, DocumentRow

if TYPE_CHECKING:
    from pressmark.model.ids import DocumentId
    from pressmark.project.project import Changed, Project

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole

_PAGE = 64
_PAGES_KEPT = 32
_FIRST = 50
"""How many articles are looked for before the list is shown."""
_AT_ONCE = 0.008
"""Seconds that the list may be filled for before other events have their turn."""
_FEW = 20
"""How many changed articles are looked at one by one."""

_ORDERING_TABLES = frozenset({"document"})
_MARKED_TABLES = frozenset({"region", "mention", "attribution", "stance", "note"})


class DocumentListModel(QAbstractListModel):
    """The documents that fit a filter, in an order and under headings.

    It holds their keys and reads rows a page at a time, when they are looked at. The
    first ones that fit are there at once, the others as events leave time;
    ``completed`` says that all are. It is redrawn, never edited.
    """

    completed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._asked = EVERYTHING
        self._arrangement = Arrangement()
        self._rows = ListedRows()
        self._pages: dict[int, list[DocumentRow]] = {}
        self._found: Iterator[DocumentKey] | None = None
        self._gathered: list[DocumentKey] = []
        self._later = QTimer(self, interval=0)
        self._later.timeout.connect(self._go_on)

    @property
    def asked(self) -> Filter:
        """What the listed documents fit."""
        return self._asked

    @property
    def arrangement(self) -> Arrangement:
        """How they are sorted and grouped."""
        return self._arrangement

    @property
    def is_complete(self) -> bool:
        """Whether every document that fits has been found."""
        return self._found is None

    def keys(self) -> list[DocumentKey]:
        """Return the keys of the listed documents."""
        return self._rows.keys

    def show_project(self, project: Project | None) -> None:
        """List another project's documents."""
        self._project = project
        self._reload()

    def show_only(self, asked: Filter) -> None:
        """List only the documents that fit a filter."""
        if asked != self._asked:
            self._asked = asked
            self._reload()

    def arrange(self, arrangement: Arrangement) -> None:
        """List them in another order, or in other groups."""
        if arrangement != self._arrangement:
            self._arrangement = arrangement
            self._reload()

    def follow(self, changed: Changed) -> None:
        """Read again what a step of the project may have changed."""
        if self._project is None:
            return
        if self._may_reorder(changed):
            self._reload(keep=True)
            return
        if changed.documents is not None and len(changed.documents) <= _FEW:
            for document in changed.documents:
                self._refresh(document)
            return
        self._pages.clear()
        if len(self._rows):
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _refresh(self, document: DocumentId) -> None:
        """Read what is listed of one document again, if it has been looked at."""
        place, found = self._place(document)
        page, within = divmod(place, _PAGE)
        if self._project is None or not found or page not in self._pages:
            return
        fresh = queries.document_rows(self._project, [self._rows.keys[place]])
        row = self.row_of(document)
        if row is not None and fresh != self._pages[page][within : within + 1]:
            self._pages[page][within : within + 1] = fresh
            self.dataChanged.emit(self.index(row), self.index(row))

    def finish(self) -> None:
        """Find all that fit, now."""
        while self._found is not None:
            self._go_on()

    def row(self, row: int) -> DocumentRow | None:
        """Return the article at a row; None for a heading or what has just gone."""
        if row < 0 or row >= len(self._rows) or self._rows.group_at(row) is not None:
            return None
        return self._at(self._rows.place_at(row))

    def row_of(self, document: DocumentId) -> int | None:
        """Return the row of a document, or None if the filter leaves it out."""
        place, found = self._place(document)
        return self._rows.row_at(place) if found else None

    def first_row(self) -> int | None:
        """Return the row of the first article, or None if there is none."""
        return self._rows.row_at(0) if self._rows.keys else None

    def beside(self, document: DocumentId | None, offset: int) -> DocumentRow | None:
        """Return the article so many places after a document, or None beyond the ends.

        A document that the filter leaves out has its neighbours all the same; with no
        document the first one is meant.
        """
        if document is None:
            return self._at(0) if self._rows.keys else None
        place, found = self._place(document)
        wanted = place + offset - (not found and offset > 0)
        if wanted >= len(self._rows.keys):
            self.finish()
        return self._at(wanted) if 0 <= wanted < len(self._rows.keys) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature; the invalid index is never changed)
        """Return the number of documents and headings."""
        return 0 if parent.isValid() else len(self._rows)

    def headings(self) -> list[int]:
        """Return the rows that are headings."""
        return self._rows.headings

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let articles be chosen, headings not."""
        if index.isValid() and self._rows.group_at(index.row()) is not None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  (Qt's signature)
        """Return the row itself, its title, or its description for a screen reader."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        if role not in (
            ROW_ROLE,
            HEADING_ROLE,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        group = self._rows.group_at(index.row())
        if group is not None:
            words = heading_words(group, self._arrangement.grouping)
            return None if role == ROW_ROLE else words
        row = self.row(index.row())
        return None if row is None or role == HEADING_ROLE else self._said(row, role)

    def _said(self, row: DocumentRow, role: int) -> DocumentRow | str:
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return seen(row.title)
        return seen(row_words(row))

    def _at(self, place: int) -> DocumentRow | None:
        page, row = divmod(place, _PAGE)
        rows = self._page(page)
        return rows[row] if row < len(rows) else None

    def _place(self, document: DocumentId) -> tuple[int, bool]:
        if self._project is None:
            return 0, False
        try:
            key = queries.document_key(self._project, document)
        except NotFoundError:
            # The list hears of a removal before the window shows another document.
            return 0, False
        place, found = self._rows.place_of(key)
        if not found and self._found is not None and place >= len(self._rows.keys):
            self.finish()
            place, found = self._rows.place_of(key)
        return place, found

    def _may_reorder(self, changed: Changed) -> bool:
        telling = _ORDERING_TABLES | (_MARKED_TABLES if self._asked else frozenset())
        if changed.documents is None:
            return True
        if not changed.tables & telling:
            return False
        if len(changed.documents) > _FEW:
            return True
        if changed.tables & _ORDERING_TABLES and not self._is_plain:
            return True
        return any(self._comes_or_goes(document) for document in changed.documents)

    def _comes_or_goes(self, document: DocumentId) -> bool:
        """Whether an article that changed fits now and did not, or the other way."""
        if self._project is None:
            return False
        try:
            queries.document_key(self._project, document)
        except NotFoundError:
            return True
        _place, listed = self._place(document)
        if not self._asked:
            return not listed
        return self._fits(document) != listed

    def _fits(self, document: DocumentId) -> bool:
        if self._project is None:
            return False
        return filters.fits(queries.bundle(self._project, document), self._asked)

    def _page(self, page: int) -> list[DocumentRow]:
        if page in self._pages:
            return self._pages[page]
        keys = self._rows.keys[page * _PAGE : (page + 1) * _PAGE]
        if self._project is None or not keys:
            return []
        if len(self._pages) >= _PAGES_KEPT:
            del self._pages[next(iter(self._pages))]
        self._pages[page] = queries.document_rows(self._project, keys)
        return self._pages[page]

    def _reload(self, *, keep: bool = False) -> None:
        """List anew; ``keep`` waits for all that fit, to leave the list as it is."""
        self._stop()
        if self._project is None:
            self._reset(ListedRows())
            return
        if self._is_plain and not self._asked:
            rows = ListedRows(queries.document_keys(self._project))
            self._show(rows, keep=keep)
            return
        if not self._asked:
            arranged = queries.arranged(self._project, self._arrangement)
            self._show(ListedRows.of(arranged, None), keep=keep)
            return
        self._gathered = []
        self._found = queries.fitting_keys(self._project, self._asked)
        if keep or not self._is_plain:
            self._gather_all(keep=keep)
            return
        first = list(islice(self._found, _FIRST))
        self._reset(ListedRows(first))
        if len(first) < _FIRST:
            self._end()
        else:
            self._later.start()

    @property
    def _is_plain(self) -> bool:
        return self._arrangement == Arrangement()

    def _gather_all(self, *, keep: bool) -> None:
        if self._found is not None:
            self._gathered = list(self._found)
        self._found = None
        self._show(self._rows_of(self._gathered), keep=keep)

    def _rows_of(self, keys: list[DocumentKey]) -> ListedRows:
        if self._project is None or self._is_plain:
            return ListedRows(sorted(set(keys)))
        arranged = queries.arranged(self._project, self._arrangement)
        return ListedRows.of(arranged, frozenset(keys))

    def _show(self, rows: ListedRows, *, keep: bool) -> None:
        if keep and rows.keys == self._rows.keys and self._is_plain:
            self._pages.clear()
            if len(rows):
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        else:
            self._reset(rows)
        self.completed.emit()

    def _go_on(self) -> None:
        """Find more documents for as long as nobody is kept waiting."""
        if self._found is None:
            self._stop()
            return
        until, more = perf_counter() + _AT_ONCE, list[DocumentKey]()
        ended = True
        for key in self._found:
            more.append(key)
            if len(more) % _PAGE == 0 and perf_counter() > until:
                ended = False
                break
        if more:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
            self._pages.pop(len(self._rows.keys) // _PAGE, None)
            self._rows.add(more)
            self.endInsertRows()
        if ended:
            self._end()

    def _end(self) -> None:
        self._stop()
        keys = self._rows.keys
        if any(later <= key for key, later in pairwise(keys)):
            self._reset(ListedRows(sorted(set(keys))))
        self.completed.emit()

    def _stop(self) -> None:
        self._found = None
        self._later.stop()

    def _reset(self, rows: ListedRows) -> None:
        self.beginResetModel()
        self._rows = rows
        self._pages.clear()
        self.endResetModel()
