"""Which article or heading each row of the list is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence

from pressmark.model.arrangement import Group
from pressmark.project.queries import Arranged, DocumentKey


class ListedRows:
    """Keys of articles in the order of the list, and headings over groups of them."""

    def __init__(
        self,
        keys: Sequence[DocumentKey] = (),
        groups: Sequence[Group] = (),
        ranks: dict[DocumentKey, int] | None = None,
    ) -> None:
        self.keys = list(keys)
        self._groups = [group for group in groups if group.size]
        self._firsts: list[int] = []
        self._ranks = ranks
        first = 0
        for group in self._groups:
            self._firsts.append(first)
            first += group.size
        self._headings = [first + n for n, first in enumerate(self._firsts)]

    @classmethod
    def of(
        cls, arranged: Arranged, among: Collection[DocumentKey] | None
    ) -> ListedRows:
        """Return the rows of what fits a filter; None is everything."""
        if among is None:
            keys, groups = arranged.keys, arranged.groups
        else:
            keys = [key for key in arranged.keys if key in among]
            groups = _sized(arranged, among)
        ranks = {key: rank for rank, key in enumerate(arranged.keys)}
        return cls(keys, groups, ranks)

    def __len__(self) -> int:
        """Return the number of rows, headings among them."""
        return len(self.keys) + len(self._headings)

    @property
    def headings(self) -> list[int]:
        """The rows that are headings."""
        return self._headings

    def add(self, keys: Sequence[DocumentKey]) -> None:
        """Add articles at the end; there are no headings then."""
        self.keys.extend(keys)

    def group_at(self, row: int) -> Group | None:
        """Return the group whose heading a row is, or None."""
        place = bisect_left(self._headings, row)
        if self._headings[place : place + 1] == [row]:
            return self._groups[place]
        return None

    def place_at(self, row: int) -> int:
        """Return which article a row is, counted without the headings."""
        return row - bisect_right(self._headings, row)

    def row_at(self, place: int) -> int:
        """Return the row of an article, counted without the headings."""
        return place + bisect_right(self._firsts, place)

    def place_of(self, key: DocumentKey) -> tuple[int, bool]:
        """Return where an article is or would be, and whether it is there."""
        if self._ranks is None:
            place = bisect_left(self.keys, key)
        else:
            ranks = self._ranks
            rank = ranks.get(key, len(ranks))
            place = bisect_left(self.keys, rank, key=lambda one: ranks[one])
        return place, self.keys[place : place + 1] == [key]


def _sized(arranged: Arranged, among: Collection[DocumentKey]) -> list[Group]:
    groups, first = [], 0
    for group in arranged.groups:
        keys = arranged.keys[first : first + group.size]
        groups.append(Group(group.value, sum(key in among for key in keys)))
        first += group.size
    return groups
