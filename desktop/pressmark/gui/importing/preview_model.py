"""What an import would do as a table, of which rows can be shown and chosen."""

from __future__ import annotations

from array import array
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from pressmark.gui.plain import seen, tip
from pressmark.gui.translation import said
from pressmark.gui.wording import long_date, number, one_line, percent
from pressmark.project.importing import Verdict
from pressmark.project.previewing import Choices, Fate

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from pressmark.project.previewing import PreviewRow

COLUMNS = (
    QT_TRANSLATE_NOOP("PreviewModel", "Article"),
    QT_TRANSLATE_NOOP("PreviewModel", "What becomes of it"),
    QT_TRANSLATE_NOOP("PreviewModel", "Outlet"),
    QT_TRANSLATE_NOOP("PreviewModel", "Date"),
    QT_TRANSLATE_NOOP("PreviewModel", "From"),
    QT_TRANSLATE_NOOP("PreviewModel", "Read as"),
    QT_TRANSLATE_NOOP("PreviewModel", "Annotations"),
)

Index = QModelIndex | QPersistentModelIndex
_CHECK = Qt.ItemDataRole.CheckStateRole
_LONGEST = 120


class PreviewModel(QAbstractTableModel):
    """Shows rows of a preview, all or those of some verdicts.

    ``chosen`` says that something is to become otherwise than before.
    """

    chosen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choices = Choices()
        self._rows: Sequence[PreviewRow] = ()
        self._known = 0
        self._verdicts: frozenset[Verdict] = frozenset(Verdict)
        self._words = ""
        self._shown = array("I")

    def show_rows(self, rows: Sequence[PreviewRow], choices: Choices) -> None:
        """Show a list of rows, which may grow: see :meth:`follow`."""
        self.beginResetModel()
        self._rows, self.choices = rows, choices
        self._known = 0
        self._shown = array("I")
        self.endResetModel()
        self.follow()

    def follow(self) -> None:
        """Show the rows that have come since."""
        come = range(self._known, len(self._rows))
        self._known = len(self._rows)
        fitting = [number for number in come if self._fits(self._rows[number])]
        if fitting:
            first = len(self._shown)
            self.beginInsertRows(QModelIndex(), first, first + len(fitting) - 1)
            self._shown.extend(fitting)
            self.endInsertRows()

    def narrow(self, verdicts: Collection[Verdict], words: str = "") -> None:
        """Show only rows of some verdicts that have some words."""
        self.beginResetModel()
        self._verdicts, self._words = frozenset(verdicts), words.strip().casefold()
        self._shown = array(
            "I", (n for n in range(self._known) if self._fits(self._rows[n]))
        )
        self.endResetModel()

    def row(self, place: int) -> PreviewRow | None:
        """Return what stands in a row of the table, or None."""
        return self._rows[self._shown[place]] if place in range(len(self)) else None

    def choose(self, places: Iterable[int], fate: Fate) -> None:
        """Have what stands in some rows become something, where it can."""
        changed = []
        for place in places:
            row = self.row(place)
            if row is not None and fate in row.fates:
                self.choices.choose(row, fate)
                changed.append(place)
        if changed:
            # What becomes of others may depend on it: versions of what comes with them.
            corner = self.index(len(self) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(min(changed), 0), corner)
            self.chosen.emit()

    def toggle(self, places: Sequence[int]) -> None:
        """Leave out what stands in some rows, or take it again if all were left out."""
        rows = [row for row in map(self.row, places) if row is not None and row.fates]
        if all(self.choices.fate(row) is Fate.LEFT_OUT for row in rows):
            for place in places:
                row = self.row(place)
                if row is not None:
                    self.choose([place], row.usual)
        else:
            self.choose(places, Fate.LEFT_OUT)

    def __len__(self) -> int:
        """Return how many rows are shown."""
        return len(self._shown)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature; the invalid index is never changed)
        """Return the number of rows that are shown."""
        return 0 if parent.isValid() else len(self._shown)

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
            return QCoreApplication.translate("PreviewModel", str(COLUMNS[section]))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that an article has a tick, unless nothing can become of it."""
        flags = super().flags(index)
        row = self.row(index.row()) if index.isValid() else None
        if row is not None and index.column() == 0 and row.fates:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  (Qt's signature)
        """Return a cell's words, and whether its row is taken."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._cell(row, index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._cell(row, index.column()) or self.tr("none")
        if role == _CHECK and index.column() == 0 and row.fates:
            left_out = self.choices.fate(row) is Fate.LEFT_OUT
            return Qt.CheckState.Unchecked if left_out else Qt.CheckState.Checked
        return None

    def setData(
        self,
        index: Index,
        value: Any,  # noqa: ANN401  (Qt's signature)
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Take an article or leave it out."""
        row = self.row(index.row()) if index.isValid() else None
        if role != _CHECK or row is None or not row.fates or index.column():
            return False
        taken = Qt.CheckState(value) == Qt.CheckState.Checked
        self.choose([index.row()], row.usual if taken else Fate.LEFT_OUT)
        return True

    def _cell(self, row: PreviewRow, column: int) -> str:
        return _CELLS[column](row, self.choices)

    def _fits(self, row: PreviewRow) -> bool:
        if row.verdict not in self._verdicts:
            return False
        if not self._words:
            return True
        texts = (row.title, row.outlet, row.source, row.first_lines, row.reason)
        return any(self._words in text.casefold() for text in texts)


def place_words(row: PreviewRow) -> str:
    """Return the name of the file that a row comes from, and the line in it."""
    name = seen(Path(row.source).name or row.source)
    return name if row.line is None else _tr("{}, line {}").format(name, row.line)


def fate_words(row: PreviewRow, choices: Choices) -> str:
    """Return in a few words what becomes of a row."""
    if row.verdict is Verdict.REJECTED:
        return _tr("cannot be imported: {}").format(said(row.reason))
    if row.verdict is Verdict.UNCHANGED:
        return _tr("is here already")
    fate = choices.fate(row)
    if fate is Fate.LEFT_OUT:
        return _tr("left out")
    if row.verdict is Verdict.VERSION:
        return _version_words(row, fate)
    return _tr("new article")


def _version_words(row: PreviewRow, fate: Fate | None) -> str:
    alike, title = percent(row.likeness / 1000), one_line(row.version_title, 60)
    if fate is not Fate.VERSION:
        return _tr("new article, {} like “{}”").format(alike, title)
    if row.version_number is not None:
        return _tr("new version of “{}” of this import, {} alike").format(title, alike)
    return _tr("new version of “{}”, {} alike").format(title, alike)


def length_words(row: PreviewRow) -> str:
    """Return how long the text of a row is."""
    return _tr("{} characters").format(number(row.length))


def _read_as(row: PreviewRow) -> str:
    return seen(" · ".join(filter(None, (row.format, row.encoding))))


_CELLS: tuple[Callable[[PreviewRow, Choices], str], ...] = (
    lambda row, _: one_line(row.title, _LONGEST) or _tr("(nothing)"),
    fate_words,
    lambda row, _: one_line(row.outlet, _LONGEST),
    lambda row, _: long_date(row.published),
    lambda row, _: place_words(row),
    lambda row, _: _read_as(row),
    lambda row, _: number(row.brought.total) if row.brought.total else "",
)
"""What stands in each of the columns."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("PreviewModel", words)
