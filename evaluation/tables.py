"""Sections of the report: a table for people and the same as JSON values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pressmark.measures.confidence import Interval

BEGIN, END = "<!-- figures -->", "<!-- end of figures -->"
"""What stands around the figures on a page."""


@dataclass(frozen=True, slots=True)
class Section:
    """One table: its title, its rows under a head, and the same as JSON values."""

    title: str
    head: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    values: dict[str, Any]
    remarks: tuple[str, ...] = field(default=())

    def markdown(self) -> str:
        """Return the section as Markdown."""
        lines = [f"### {self.title}", "", _line(self.head)]
        lines.append(_line(["---", *("---:" for _ in self.head[1:])]))
        lines += map(_line, self.rows)
        lines += ["", *self.remarks] if self.remarks else []
        return "\n".join(lines)


def report(sections: Iterable[Section]) -> str:
    """Return all sections as Markdown."""
    return "\n\n".join(section.markdown() for section in sections)


def percent(share: float) -> str:
    """Return a share as a figure in per cent, to one place."""
    return f"{100 * share:.1f}"


def between(bounds: Interval | None) -> str:
    """Return an interval of shares in per cent; nothing where there is none."""
    return f"{percent(bounds.low)}–{percent(bounds.high)}" if bounds else ""


def bounds_json(bounds: Interval | None) -> list[float] | None:
    """Return an interval as JSON values, to four places."""
    return None if bounds is None else [round(bounds.low, 4), round(bounds.high, 4)]


def put_into(page: Path, words: str) -> None:
    """Put the figures between the marks of a page, in the place of those there.

    Raises:
        ValueError: The page does not have the two marks.
    """
    written = page.read_text("utf-8")
    pattern = re.compile(f"{re.escape(BEGIN)}.*?{re.escape(END)}", re.DOTALL)
    if not pattern.search(written):
        raise ValueError(f"{page} has no place for figures: {BEGIN} … {END}")
    whole = f"{BEGIN}\n\n{words}\n\n{END}"
    page.write_text(pattern.sub(lambda _: whole, written, count=1), "utf-8")


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
