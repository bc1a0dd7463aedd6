"""The model behind each list of the inspector: cards worked out when they are shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from operator import ne
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from pressmark.gui.inspector.cards import Card, Row, RowKind, Shown
from pressmark.gui.plain import seen
from pressmark.model.differences import differences
from pressmark.model.entity import Mention

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
_OF_ALL = ("scheme", "attitudes", "reasons")
_OF_MANY = ("document", "entities", "notes")
"""What shows on every card, or on many, if it is another."""


class Rows(Protocol):
    """Works out the rows of a list."""

    def __call__(
        self, shown: Shown, *, rejected: bool, current: str | None
    ) -> list[Row]:
        """Return the rows, with or without the rejected; ``current`` is expanded."""


class MakeCard(Protocol):
    """Works out the card of a row."""

    def __call__(self, shown: Shown, row: Row, *, current: bool) -> Card:
        """Return the card; the current one says more."""


@dataclass(frozen=True, slots=True)
class Listing:
    """What one tab of the inspector lists, and what it says when that is nothing.

    ``hidden`` tells in words what is there but switched off.
    """

    title: str
    empty: str
    rows: Rows
    card: MakeCard
    count: Callable[[Shown], int]
    rejected: Callable[[Shown], int]
    hidden: Callable[[Shown], str] = lambda _shown: ""


class CardModel(QAbstractListModel):
    """A read-only picture of one layer of a bundle, a card a row.

    It is redrawn, never edited: a new bundle takes rows out and puts rows in where the
    two differ, so that a view keeps its place.
    """

    def __init__(self, listing: Listing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.listing = listing
        self._shown: Shown | None = None
        self._rows: list[Row] = []
        self._cards: dict[Row, Card] = {}
        self._current: str | None = None
        self._rejected = False
        self.fresh = range(0)
        """The rows that were put in by the last change."""

    @property
    def shown(self) -> Shown | None:
        """What is shown, or None while no article is open."""
        return self._shown

    @property
    def current(self) -> str | None:
        """The id of the row that is expanded, or None."""
        return self._current

    def show(self, shown: Shown | None) -> bool:
        """Picture a bundle, or nothing; return whether there are other rows now.

        In another document nothing is current.
        """
        if not self.is_of(shown):
            self._current = None
        before = self._rows
        self._refresh(shown)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        return self._rows is not before

    def is_of(self, shown: Shown | None) -> bool:
        """Whether the document that is shown is that of another picture."""
        if shown is None or self._shown is None:
            return False
        return shown.bundle.document.id == self._shown.bundle.document.id

    def show_rejected(self, rejected: bool) -> None:
        """List the rejected among the others, or leave them out."""
        self._rejected = rejected
        self._refresh(self._shown)

    def set_current(self, identifier: str | None) -> None:
        """Expand the row of an id, and no other."""
        if identifier != self._current:
            both = (identifier, self._current)
            self._current = identifier
            self._cards = {r: c for r, c in self._cards.items() if r.id not in both}
            self._refresh(self._shown)

    def row(self, index: Index) -> Row | None:
        """Return the row at an index, or None beside the rows."""
        return self._rows[index.row()] if index.isValid() else None

    def rows(self) -> tuple[Row, ...]:
        """Return all rows, from the top."""
        return tuple(self._rows)

    def index_of(self, identifier: str | None) -> QModelIndex:
        """Return the index of what has an id; an invalid one if it is not listed."""
        for number, row in enumerate(self._rows):
            if row.id == identifier and row.kind is not RowKind.HEADING:
                return self.index(number)
        return QModelIndex()

    def card(self, index: Index) -> Card:
        """Return the card at an index, worked out the first time it is asked for."""
        row = self._rows[index.row()]
        if row not in self._cards and self._shown is not None:
            self._cards[row] = self.listing.card(
                self._shown, row, current=row.id == self._current
            )
        return self._cards[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows; rows have no children."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let everything but headings be made current."""
        row = self.row(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        if row.kind is RowKind.HEADING:
            return Qt.ItemFlag.ItemNeverHasChildren
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  (Qt's signature)
        """Return the title, or the sentence for a screen reader."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return seen(self.card(index).title or self.card(index).excerpt)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return seen(self.card(index).sentence)
        return None

    def _refresh(self, shown: Shown | None) -> None:
        """Change the rows to those of ``shown``, where the two differ.

        What goes is taken out while the old bundle is still there to ask about it.
        """
        rows = self._rows_of(shown)
        head = _same(self._rows, rows)
        tail = _same(self._rows[head:][::-1], rows[head:][::-1])
        self._take_out(head, len(self._rows) - tail)
        if shown is not self._shown:
            stale = _stale(self._shown, shown)
            self._shown = shown
            self._cards = {
                row: card
                for row, card in self._cards.items()
                if stale is not None and row.id not in stale
            }
        self.fresh = range(head, len(rows) - tail)
        self._put_in(rows, head, len(rows) - tail)

    def _rows_of(self, shown: Shown | None) -> list[Row]:
        if shown is None:
            return []
        return self.listing.rows(shown, rejected=self._rejected, current=self._current)

    def _take_out(self, start: int, end: int) -> None:
        if start < end:
            self.beginRemoveRows(_NOWHERE, start, end - 1)
            self._rows = self._rows[:start] + self._rows[end:]
            self.endRemoveRows()

    def _put_in(self, rows: list[Row], start: int, end: int) -> None:
        if start < end:
            self.beginInsertRows(_NOWHERE, start, end - 1)
            self._rows = rows
            self.endInsertRows()


def _stale(before: Shown | None, after: Shown | None) -> set[str] | None:
    """Return the ids of what has other cards in another picture; None for all.

    A mention shows on its own card and on that of its entity; what else can change
    shows on many.
    """
    if before is None or after is None:
        return None
    if any(getattr(before, name) != getattr(after, name) for name in _OF_ALL):
        return None
    was, now = before.bundle, after.bundle
    if any(getattr(was, name) is not getattr(now, name) for name in _OF_MANY):
        return None
    stale: set[str] = set()
    found = differences(was, now)
    for one in (*found.gone, *found.come):
        if not isinstance(one, Mention):
            return None
        stale |= {one.id, one.entity or ""}
    return stale


def _same(one: list[Row], other: list[Row]) -> int:
    """Return how many rows the two lists have in common from their beginning."""
    differing = (n for n, apart in enumerate(map(ne, one, other)) if apart)
    return next(differing, min(len(one), len(other)))
