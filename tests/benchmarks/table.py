"""What was measured, as the lines of a table for people."""

from __future__ import annotations

from collections.abc import Iterable

from tests.benchmarks.paired import Paired

HEAD = "| what | bare | ours | times | at most |\n| --- | --: | --: | --: | --: |"
"""The head of a table."""


def table(found: Iterable[Paired]) -> str:
    """Return the pairs as a table in Markdown; seconds in thousandths, or megabytes."""
    return "\n".join([HEAD, *map(_line, found)])


def _line(one: Paired) -> str:
    met = "" if one.is_met else " (missed)"
    sides = " | ".join(_amount(side, one.unit) for side in (one.bare, one.ours))
    return f"| {one.what} | {sides} | {one.ratio:.2f}{met} | {one.at_most:.1f} |"


def _amount(amount: float, unit: str) -> str:
    return f"{amount / 1e6:.0f} MB" if unit == "B" else f"{1000 * amount:.1f} ms"
