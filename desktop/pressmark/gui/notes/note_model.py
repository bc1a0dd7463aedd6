"""The notes of the project as a table, read a page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from pressmark.gui.plain import seen, tip
from pressmark.gui.wording import local_time, one_line
from pressmark.project import queries

if TYPE_CHECKING:
    from pressmark.project.project import Project
    from pressmark.project.queries import NoteEntry, NoteKey

Index = QModelIndex | QPersistentModelIndex

COLUMNS = ("Note", "On", "Article", "By", "When")

_SUBJECTS = {
    "document": "the article",
    "region": "page label",
    "mention": "mention",
    "attribution": "quote",
    "stance": "stance",
    "entity": "entity",
    "": "something that is gone",
}
_PAGE = 50


class NoteModel(QAbstractTableModel):
    """Notes that are open, or all, with some words. It is redrawn, never edited."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._keys: list[NoteKey] = []
        self._pages: dict[int, list[NoteEntry]] = {}

    def show_notes(
        self, project: Project | None, words: str = "", *, only_open: bool = True
    ) -> None:
        """List other notes."""
        self.beginResetModel()
        self._project = project
        self._pages.clear()
        self._keys = (
            []
            if project is None
            else queries.note_keys(project, words, only_open=only_open)
        )
        self.endResetModel()

    def entry(self, row: int) -> NoteEntry | None:
        """Return the note at a row, or None where there is none."""
        if self._project is None or not 0 <= row < len(self._keys):
            return None
        page, place = divmod(row, _PAGE)
        if page not in self._pages:
            wanted = self._keys[page * _PAGE : (page + 1) * _PAGE]
            self._pages[page] = queries.note_entries(self._project, wanted)
        found = self._pages[page]
        return found[place] if place < len(found) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature; the invalid index is never changed)
        """Return the number of notes."""
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature; the invalid index is never changed)
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401  (Qt's signature)
        """Return what stands over a column."""
        sideways = orientation == Qt.Orientation.Horizontal
        if sideways and role == Qt.ItemDataRole.DisplayRole:
            return self.tr(COLUMNS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  (Qt's signature)
        """Return a cell's words; a settled note is struck out."""
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(entry)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._cells(entry)[index.column()])
        return None

    def _cells(self, entry: NoteEntry) -> tuple[str, ...]:
        note = entry.note
        on = self.tr(_SUBJECTS[entry.subject])
        if entry.words:
            on = f"{on}: {one_line(entry.words, 60)}"
        settled = self.tr("✓ ") if note.resolved else ""
        return (
            settled + one_line(note.text, 200),
            on,
            one_line(entry.title, 80),
            seen(note.author),
            local_time(note.at),
        )
