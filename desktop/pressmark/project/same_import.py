"""Texts of one import that are nearly the same as one that came before in it."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pressmark.project.differing import Difference, difference
from pressmark.project.near_texts import may_be_same, near_duplicates

if TYPE_CHECKING:
    from pressmark.measures.near_duplicates import Sketch
    from pressmark.model.ids import DocumentId

MOST = 4_000
"""With how many texts before them at least texts of an import are compared.

Each costs about 5 kB; there may be twice as many.
"""

_TRIGRAMS = 2_500_000
"""How many trigrams are kept of so many texts, at four bytes each."""

_ROOM = 4_000_000
"""How many bytes, packed, are kept of so many texts to say what differs from them."""

_FIRST = 4
"""Of how many times so many it is known what they became."""


class _Stretch:
    """Some of the texts of an import."""

    def __init__(self) -> None:
        self.texts = near_duplicates(_TRIGRAMS)
        self.packed: dict[int, bytes] = {}
        self._room = _ROOM

    def add(self, number: int, text: str, sketch: Sketch) -> None:
        """Add a text, and keep it as long as there is room."""
        self.texts.add_sketch(str(number), sketch)
        packed = zlib.compress(text.encode("utf-8"), 1)
        if len(packed) <= self._room:
            self._room -= len(packed)
            self.packed[number] = packed


class TextsSoFar:
    """The latest texts of an import in the order in which they come, by their numbers.

    Needs no project, so it can be used on a worker thread.
    """

    def __init__(self) -> None:
        self._before, self._now = _Stretch(), _Stretch()

    def near(
        self, number: int, text: str, sketch: Sketch
    ) -> tuple[tuple[tuple[int, int], ...], Difference | None]:
        """Add a text; return the numbers of those before that are like it.

        They come with the likeness, the likest first, and with what differs from that.
        """
        if not sketch.trigrams:
            return (), None
        both = (self._before, self._now)
        found = [pair for one in both for pair in one.texts.near_to(sketch)]
        near = sorted(((int(key), like) for key, like in found), key=_likest)
        if len(self._now.texts) >= MOST:
            self._before, self._now = self._now, _Stretch()
        self._now.add(number, text, sketch)
        return tuple(near), _difference(text, near, both)


def _likest(pair: tuple[int, int]) -> tuple[int, int]:
    number, likeness = pair
    return -likeness, number


def _difference(
    text: str, near: Sequence[tuple[int, int]], among: Sequence[_Stretch]
) -> Difference | None:
    """Return how a text differs from that which it is likest to, if that was kept."""
    for stretch in among:
        packed = stretch.packed.get(near[0][0]) if near else None
        if packed is not None:
            return difference(zlib.decompress(packed).decode("utf-8"), text)
    return None


@dataclass(frozen=True, slots=True)
class Came:
    """What is known of something that becomes an article of its own.

    Or the new text of a ``document`` that is in the project: then so do its versions.
    """

    digest: bytes
    title: str
    outlet: str
    published: str
    source: str
    document: DocumentId | None = None


@dataclass(frozen=True, slots=True)
class LikeBefore:
    """What came before with nearly the same text; ``likeness`` in thousandths.

    It ``may_be_same`` article if neither outlet nor date say otherwise, nor that both
    stand in one file.
    """

    number: int
    came: Came
    likeness: int
    same_outlet: bool
    same_date: bool
    same_file: bool

    @property
    def may_be_same(self) -> bool:
        """Whether nothing says that it is another article."""
        return self.same_outlet and self.same_date and not self.same_file


class CameBefore:
    """What came before in an import, by numbers, and of what the rest are versions."""

    def __init__(self) -> None:
        self._came: dict[int, Came] = {}
        self._versions: dict[int, int] = {}

    def add(self, number: int, came: Came) -> None:
        """Keep what becomes an article of its own, unless a person says otherwise."""
        self._came[number] = came
        if len(self._came) > _FIRST * MOST:
            # Those that came first are compared with nothing any more.
            del self._came[next(iter(self._came))]

    def add_version(self, number: int, of: int) -> None:
        """Keep that something is a new version of what came before."""
        self._versions[number] = of
        if len(self._versions) > _FIRST * MOST:
            del self._versions[next(iter(self._versions))]

    def like(self, near: Sequence[tuple[int, int]], coming: Came) -> LikeBefore | None:
        """Return of which of them something may be a new version, if of any.

        What is like a version is one of the same article. Articles of other outlets or
        days come last, for forms, such as the weather, are much alike every day; and so
        do those of the same file, for the rows of a table are articles of their own.
        """
        found: LikeBefore | None = None
        for before, likeness in near:
            first = self._versions.get(before, before)
            came = self._came.get(first)
            if came is None:
                continue
            one = LikeBefore(
                first,
                came,
                likeness,
                may_be_same(coming.outlet, came.outlet),
                may_be_same(coming.published, came.published),
                _file_of(coming.source) == _file_of(came.source),
            )
            if one.may_be_same:
                return one
            found = found or one
        return found


def _file_of(source: str) -> str:
    """Return the file of a source; of what one file has many, each has a number."""
    return source.partition("#")[0]
