"""What was measured, as the lines of a table for people."""

from __future__ import annotations

from collections.abc import Iterable

from tests.benchmarks.paired import Paired

HEAD = "| what | bare | ours | times | at most |\n| --- | --: | --: | --: | --: |"
"""The head of a table."""


def table(found: Iterable[Paired]) -> str:
    """Return the pairs as a table in Markdown; seconds in thousandths."""
    return "\n".join([HEAD, *map(_line, found)])


def _line(one: Paired) -> str:
    met = "" if one.is_met else " (missed)"
    return (
        f"| {one.what} | {1000 * one.bare:.1f} ms | {1000 * one.ours:.1f} ms"
        f" | {one.ratio:.2f}{met} | {one.at_most:.1f} |"
    )
