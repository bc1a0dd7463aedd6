"""What is printed: JSON, text that is safe in a terminal, and progress."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any

import click

from pressmark.model.progress import NoProgress, Progress


def print_json(value: Mapping[str, Any]) -> None:
    """Print a JSON object in UTF-8, whatever the terminal's encoding is."""
    words = json.dumps(value, ensure_ascii=False)
    click.echo(words.encode("utf-8", errors="replace"))


def safe(text: str) -> str:
    """Return text without what could steer a terminal, such as escape sequences."""
    return "".join(
        "\ufffd" if unicodedata.category(each) in {"Cc", "Cs"} else each
        for each in text
    )


def flat(text: str) -> str:
    """Return text as it may stand on one line of a terminal."""
    return safe(" ".join(text.split()))


def counted(number: int, thing: str, things: str | None = None) -> str:
    """Return a number with its noun, such as “1 document” and “2 documents”."""
    return f"{number:,} {thing if number == 1 else things or f'{thing}s'}"


def table(rows: Sequence[Sequence[object]], *, indent: str = "  ") -> str:
    """Return rows as aligned columns; numbers to the right."""
    widths = [max(len(str(row[n])) for row in rows) for n in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = (
            str(cell).rjust(width) if isinstance(cell, int) else str(cell).ljust(width)
            for cell, width in zip(row, widths, strict=True)
        )
        lines.append(indent + "  ".join(cells).rstrip())
    return "\n".join(lines)


@contextmanager
def shown_progress(label: str) -> Iterator[Progress]:
    """Give a progress that draws a bar on standard error if that is a terminal."""
    if not sys.stderr.isatty():
        yield NoProgress()
        return
    with ExitStack() as stack:
        yield _Bar(label, stack)


class _Bar:
    """A bar that appears with the first report, when the length is known."""

    def __init__(self, label: str, stack: ExitStack) -> None:
        self._label = label
        self._stack = stack
        self._done = 0
        self._bar: Any = None

    def report(self, done: int, total: int) -> None:
        """Move the bar. Ctrl+C ends the work by itself."""
        if not total:
            return
        if self._bar is None:
            self._bar = self._stack.enter_context(
                click.progressbar(length=total, label=self._label, file=sys.stderr)
            )
        self._bar.update(done - self._done)
        self._done = done
