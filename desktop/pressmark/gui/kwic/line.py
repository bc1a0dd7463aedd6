"""One line of matches in context: the match, the words around it, and its tick."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from pressmark.project.queries import Hit

_PAGE = 256


class Tick(Enum):
    """Whether a line can be ticked, and is at first."""

    NONE = "none"
    OFF = "off"
    ON = "on"


@dataclass(frozen=True, slots=True)
class KwicLine:
    """A match with the words around it.

    ``group`` is the colour group of the match's label, or nothing; ``detail`` stands
    behind the article's title, such as outlet and date; ``remark`` at the end of the
    line; a ``muted`` line recedes; ``value`` is whatever its maker wants to find again.
    """

    hit: Hit
    group: str = ""
    detail: str = ""
    remark: str = ""
    tick: Tick = Tick.ON
    muted: bool = False
    value: object = None

    @property
    def words(self) -> str:
        """The whole line as it is read, in one line."""
        hit = self.hit
        return " ".join(f"{hit.before}{hit.match}{hit.after}".split())


def paged(
    page: Callable[[int, int], Sequence[KwicLine]], size: int = _PAGE
) -> Iterator[KwicLine]:
    """Yield lines that are asked for by pages: ``page(offset, limit)``.

    A page shorter than asked for is the last.
    """
    offset = 0
    while True:
        lines = page(offset, size)
        yield from lines
        offset += len(lines)
        if len(lines) < size:
            return
