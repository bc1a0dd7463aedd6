"""The lines of a list of matches: headings between them, ticks, more when looked at."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from pressmark.gui.kwic.line import KwicLine, Tick
from pressmark.gui.plain import seen

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole
"""The role of a row's line; for a heading, the first line under it."""
HEADING_ROLE = Qt.ItemDataRole.UserRole + 1
"""The role of whether a row is the heading over the matches of one article."""

_PAGE = 256
_CHECK = Qt.ItemDataRole.CheckStateRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class KwicModel(QAbstractListModel):
    """Matches in the order given, each article's under a heading.

    A sequence is shown whole; from any other iterable, lines are taken as the list is
    scrolled. ``ticks_changed`` carries how many lines are ticked. With ``ticks_alike``
    what ticks many at once ticks lines that were not ticked at first, too.
    """

    ticks_changed = Signal(int)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        ticks: bool = False,
        headings: bool = True,
    ) -> None:
        super().__init__(parent)
        self.has_ticks = ticks
        self.ticks_alike = False
        self._headings = headings
        self._lines: list[KwicLine] = []
        self._rows: list[int] = []
        self._starts: list[int] = []
        self._ticked: set[int] = set()
        self._more: Iterator[KwicLine] | None = None

    def show_lines(self, lines: Iterable[KwicLine]) -> None:
        """Show other lines, ticked as they say."""
        self.beginResetModel()
        self._lines, self._rows, self._starts = [], [], []
        self._ticked = set()
        self._more, more = None, None
        if isinstance(lines, Sequence):
            self._take(lines)
        else:
            more = iter(lines)
            self._take(list(islice(more, _PAGE)))
        self.endResetModel()
        # A view that hears of it may not ask for more before all have heard.
        self._more = more
        self.ticks_changed.emit(len(self._ticked))

    def add_lines(self, lines: Sequence[KwicLine]) -> None:
        """Show more lines below those there are, ticked as they say."""
        if not lines:
            return
        ticked, first = len(self._ticked), len(self._rows)
        last = first + self._height(lines) - 1
        self.beginInsertRows(QModelIndex(), first, last)
        self._take(lines)
        self.endInsertRows()
        if len(self._ticked) != ticked:
            self.ticks_changed.emit(len(self._ticked))

    def change_lines(self, change: Callable[[KwicLine], KwicLine]) -> None:
        """Show each line otherwise; it stays where it is, and ticked or not."""
        self._lines = [change(line) for line in self._lines]
        if self._rows:
            last = self.index(len(self._rows) - 1)
            self.dataChanged.emit(self.index(0), last)

    def article_count(self) -> int:
        """Return how many articles have lines, if they have headings."""
        return len(self._starts)

    def line(self, row: int) -> KwicLine | None:
        """Return the line of a row; None for a heading or no row."""
        if not 0 <= row < len(self._rows) or self._rows[row] < 0:
            return None
        return self._lines[self._rows[row]]

    def lines(self) -> Sequence[KwicLine]:
        """Return the lines there are so far."""
        return self._lines

    def row_of(self, number: int) -> int:
        """Return the row of the line of a number, counted from 0."""
        if not self._headings:
            return number
        return number + bisect_right(self._starts, number)

    def number_of(self, row: int) -> int | None:
        """Return the number of the line at a row; None for a heading or no row."""
        if not 0 <= row < len(self._rows) or self._rows[row] < 0:
            return None
        return self._rows[row]

    def ticked(self) -> list[KwicLine]:
        """Return the ticked lines, in their order."""
        return [self._lines[number] for number in sorted(self._ticked)]

    def tick_count(self) -> int:
        """Return how many lines are ticked."""
        return len(self._ticked)

    def tickable_count(self) -> int:
        """Return how many lines could be ticked."""
        return sum(line.tick is not Tick.NONE for line in self._lines)

    def toggle(self, rows: Sequence[int]) -> None:
        """Tick rows, or untick them where the first that can be ticked is ticked."""
        numbers = [self.number_of(row) for row in rows]
        able = [n for n in numbers if n is not None and self._can_tick(n)]
        if able:
            self._set(able, ticked=able[0] not in self._ticked)

    def toggle_article(self, row: int) -> None:
        """Tick the lines of a row's article, or untick them where all are ticked."""
        if 0 <= row < len(self._rows):
            number = self._rows[row]
            self._toggle_all(self._group(number if number >= 0 else ~number))

    def toggle_all(self) -> None:
        """Tick all that are ticked at first; untick everything where they all are."""
        self.fetch_all()
        self._toggle_all(range(len(self._lines)))

    def fetch_all(self) -> None:
        """Take every line there is."""
        while self.canFetchMore():
            self.fetchMore()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature; the invalid index is never changed)
        """Return the number of lines and headings so far."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008  (Qt's signature)
        """Whether there may be more lines than have been taken."""
        return not parent.isValid() and self._more is not None

    def fetchMore(self, parent: Index = QModelIndex()) -> None:  # noqa: B008  (Qt's signature)
        """Take the next page of lines."""
        if parent.isValid() or self._more is None:
            return
        more, self._more = self._more, None
        page = list(islice(more, _PAGE))
        self.add_lines(page)
        # Who hears of new rows may not ask for more before all have heard of them.
        self._more = more if len(page) == _PAGE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a row; a heading is passed over by the keys."""
        number = self.number_of(index.row()) if index.isValid() else None
        if number is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.has_ticks and self._lines[number].tick is not Tick.NONE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  (Qt's signature)
        """Return a row's line, words or tick, or all of it for a screen reader."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        number = self._rows[index.row()]
        heading = number < 0
        line = self._lines[~number if heading else number]
        found: Any = None
        if role == LINE_ROLE:
            found = line
        elif role == HEADING_ROLE:
            found = heading
        elif role == _CHECK:
            found = self._tick_state(number)
        elif role == Qt.ItemDataRole.DisplayRole:
            found = seen(line.hit.title if heading else line.words)
        elif role == _SPOKEN:
            found = seen(self._spoken(line, number))
        return found

    def setData(
        self,
        index: Index,
        value: Any,  # noqa: ANN401  (Qt's signature)
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Tick a line or untick it."""
        number = self.number_of(index.row()) if index.isValid() else None
        if role != _CHECK or number is None or not self._can_tick(number):
            return False
        self._set([number], ticked=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _begins(self, line: KwicLine, before: KwicLine | None) -> bool:
        other = before is None or before.hit.document != line.hit.document
        return self._headings and other

    def _height(self, page: Sequence[KwicLine]) -> int:
        before = self._lines[-1] if self._lines else None
        height = len(page)
        for line in page:
            height += self._begins(line, before)
            before = line
        return height

    def _take(self, page: Sequence[KwicLine]) -> None:
        before = self._lines[-1] if self._lines else None
        for number, line in enumerate(page, start=len(self._lines)):
            if self._begins(line, before):
                self._starts.append(number)
                self._rows.append(~number)
            self._rows.append(number)
            if self.has_ticks and line.tick is Tick.ON:
                self._ticked.add(number)
            before = line
        self._lines.extend(page)

    def _group(self, number: int) -> range:
        place = bisect_right(self._starts, number)
        if not place:
            return range(len(self._lines))
        ends = self._starts[place] if place < len(self._starts) else len(self._lines)
        return range(self._starts[place - 1], ends)

    def _can_tick(self, number: int) -> bool:
        return self.has_ticks and self._lines[number].tick is not Tick.NONE

    def _toggle_all(self, numbers: Sequence[int]) -> None:
        at_first = [n for n in numbers if self._lines[n].tick is Tick.ON]
        if self.ticks_alike:
            at_first = [n for n in numbers if self._can_tick(n)]
        if not self._ticked.issuperset(at_first):
            self._set(at_first, ticked=True)
        else:
            self._set(list(numbers), ticked=False)

    def _set(self, numbers: Sequence[int], *, ticked: bool) -> None:
        if not self.has_ticks or not numbers:
            return
        if ticked:
            self._ticked.update(numbers)
        else:
            self._ticked.difference_update(numbers)
        top = self.row_of(min(numbers))
        # The heading over a line shows whether all under it are ticked.
        over = self.row_of(self._group(min(numbers)).start) - int(self._headings)
        self.dataChanged.emit(
            self.index(min(top, over)), self.index(self.row_of(max(numbers))), [_CHECK]
        )
        self.ticks_changed.emit(len(self._ticked))

    def _tick_state(self, number: int) -> Qt.CheckState | None:
        if not self.has_ticks:
            return None
        if number >= 0:
            if not self._can_tick(number):
                return None
            on = number in self._ticked
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        group = self._group(~number)
        states = {n in self._ticked for n in group if self._can_tick(n)}
        if not states:
            return None
        if len(states) > 1:
            return Qt.CheckState.PartiallyChecked
        return Qt.CheckState.Checked if states.pop() else Qt.CheckState.Unchecked

    def _spoken(self, line: KwicLine, number: int) -> str:
        if number < 0:
            return ", ".join(filter(None, (line.hit.title, line.detail)))
        tick = ""
        if self._can_tick(number):
            on = number in self._ticked
            tick = self.tr("ticked") if on else self.tr("not ticked")
        said = (line.hit.match, line.words, line.remark, tick, line.hit.title)
        return ", ".join(filter(None, said))
