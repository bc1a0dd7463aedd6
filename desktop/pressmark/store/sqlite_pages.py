"""The pages of an SQLite file, read without SQLite, as far as they can be read.

What SQLite refuses as malformed still holds most of its rows: each page of a table says
how many it has and where. This follows the trees from their roots and finds the leaves
that no root leads to any more. Nothing in the file is run or believed: a file of a
stranger is read so too. The format is described in https://sqlite.org/fileformat2.html.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import FileIO
from pathlib import Path

from pressmark.store.sqlite_records import Record, Unreadable, record, varint

LEAF, INNER = 13, 5
"""The types of the pages of a table."""

INDEX_LEAF, INDEX_INNER = 10, 2
"""The types of the pages of an index, and of a table without row ids."""

_INNER = (INNER, INDEX_INNER)
_HEADER = 100
_MAGIC = b"SQLite format 3\0"
_FRACTIONS = bytes((64, 32, 32))
"""What every file has behind its reserved bytes."""

_USUAL_SIZE = 4096
_SMALLEST, _LARGEST = 512, 65536
_MOST_CELLS = 20_000
_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class OnDisk:
    """The bytes of a file, read when they are asked for; what cannot be read is none.

    It is not mapped into memory: a sector that fails, or a file that is cut off
    meanwhile, would then end the program.
    """

    file: FileIO
    length: int

    def __len__(self) -> int:
        """Return how many bytes the file had when it was opened."""
        return self.length

    def __getitem__(self, place: slice) -> bytes:
        """Return some bytes, fewer where no more can be read."""
        start, stop, _ = place.indices(self.length)
        try:
            self.file.seek(start)
            return self.file.read(max(0, stop - start)) or b""
        except OSError:
            return b""


Bytes = bytes | OnDisk


@dataclass(slots=True)
class Tree:
    """The pages of one table or index that its root leads to; whether all were."""

    leaves: list[int] = field(default_factory=list)
    inner: list[int] = field(default_factory=list)
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of a file, with those ``instead`` that its log has of them."""

    data: Bytes
    size: int
    usable: int
    instead: Mapping[int, bytes]
    count: int

    def page(self, number: int) -> bytes:
        """Return a page; numbers begin with 1.

        Raises:
            Unreadable: There is no such page, or not all of it.
        """
        found = self.instead.get(number)
        if found is None:
            found = self.data[(number - 1) * self.size : number * self.size]
        if number < 1 or len(found) < self.size:
            raise Unreadable
        return found

    def kind(self, number: int) -> int:
        """Return the type of a page, or 0 where there is none to read."""
        try:
            return self.page(number)[_HEADER if number == 1 else 0]
        except (Unreadable, IndexError):
            return 0

    def tree(self, root: int, *, index: bool = False) -> Tree:
        """Return the pages that a root leads to, each once."""
        leaf, inner = (INDEX_LEAF, INDEX_INNER) if index else (LEAF, INNER)
        found, seen, ahead = Tree(), {root}, [(root, 0)]
        while ahead:
            number, depth = ahead.pop()
            kind = self.kind(number)
            if kind == leaf:
                found.leaves.append(number)
            elif kind == inner and depth < _DEEPEST:
                found.inner.append(number)
                for child in self._children(number):
                    if child in seen:
                        found.whole = False
                    else:
                        seen.add(child)
                        ahead.append((child, depth + 1))
            else:
                found.whole = False
        return found

    def _children(self, number: int) -> Iterator[int]:
        page = self.page(number)
        start = _HEADER if number == 1 else 0
        for at in self._cells(page, start):
            yield int.from_bytes(page[at : at + 4], "big")
        yield int.from_bytes(page[start + 8 : start + 12], "big")

    def _cells(self, page: bytes, start: int) -> Iterator[int]:
        count = int.from_bytes(page[start + 3 : start + 5], "big")
        first = start + (12 if page[start] in _INNER else 8)
        for place in range(first, first + 2 * min(count, _MOST_CELLS), 2):
            at = int.from_bytes(page[place : place + 2], "big")
            if first <= at < self.usable:
                yield at

    def rows(self, number: int) -> Iterator[tuple[int, Record | None]]:
        """Yield key and record of each row of a leaf; None for one nobody can read."""
        try:
            page = self.page(number)
        except Unreadable:
            return
        for at in self._cells(page, _HEADER if number == 1 else 0):
            key = 0
            try:
                length, after = varint(page, at)
                key, after = varint(page, after)
                yield key, record(*self._payload(page, after, length, self.usable - 35))
            except (Unreadable, IndexError):
                yield key, None

    def entries(self, tree: Tree) -> Iterator[Record]:
        """Yield the entries of an index; what cannot be read is left out."""
        most = (self.usable - 12) * 64 // 255 - 23
        for number in (*tree.inner, *tree.leaves):
            page = self.page(number)
            start = _HEADER if number == 1 else 0
            for at in self._cells(page, start):
                try:
                    skipped = at + (4 if page[start] == INDEX_INNER else 0)
                    length, after = varint(page, skipped)
                    yield record(*self._payload(page, after, length, most))
                except (Unreadable, IndexError):
                    continue

    def _payload(
        self, page: bytes, at: int, length: int, most: int
    ) -> tuple[bytes, int]:
        """Return what can be read of a payload, and how long it should be."""
        if length <= most:
            return page[at : at + length], length
        least = (self.usable - 12) * 32 // 255 - 23
        here = least + (length - least) % (self.usable - 4)
        here = here if here <= most else least
        parts, left = [page[at : at + here]], length - here
        following = int.from_bytes(page[at + here : at + here + 4], "big")
        seen: set[int] = set()
        while left > 0 and following and following not in seen:
            seen.add(following)
            try:
                more = self.page(following)
            except Unreadable:
                break
            parts.append(more[4 : min(self.usable, 4 + left)])
            left -= len(parts[-1])
            following = int.from_bytes(more[:4], "big")
        return b"".join(parts), length


@contextmanager
def reading(path: Path) -> Iterator[Bytes]:
    """Open a file for reading its pages, without taking it into memory."""
    with path.open("rb", buffering=0) as file:
        yield OnDisk(file, path.stat().st_size)


def pages_of(
    data: Bytes,
    instead: Mapping[int, bytes] | None = None,
    count: int | None = None,
) -> Pages:
    """Return the pages of a file; ``instead`` are those that its log has.

    ``count`` is how many pages it has where the log says so.
    """
    logged = instead or {}
    header = logged.get(1, data[:_HEADER])
    size = int.from_bytes(header[16:18], "big")
    size = _LARGEST if size == 1 else size
    if not _SMALLEST <= size <= _LARGEST or size & (size - 1):
        size = _USUAL_SIZE
    # Of a header that was written over, nothing is believed.
    is_header = header[:16] == _MAGIC and header[21:24] == _FRACTIONS
    reserved = header[20] if is_header and header[20] < size // 8 else 0
    there = max(-(-len(data) // size), max(logged, default=0))
    return Pages(data, size, size - reserved, logged, count or there)
