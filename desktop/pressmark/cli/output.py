"""What is printed: JSON, text that is safe in a terminal, and progress."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any

import click

from pressmark.model.progress import NoProgress, Progress
from pressmark.model.visible import visible

_STEERING = re.compile(
    "[\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\U000e0000-\U000e0fff]"
)
"""What a terminal or a reader may obey or not show; JSON has escapes for it."""

_LAYOUT = re.compile("[\n\t]")


def print_json(value: Mapping[str, Any]) -> None:
    """Print a JSON object in UTF-8, whatever the terminal's encoding is."""
    words = _STEERING.sub(_escaped, json.dumps(value, ensure_ascii=False))
    click.echo(words.encode("utf-8", errors="replace"))


def _escaped(found: re.Match[str]) -> str:
    return json.dumps(found[0])[1:-1]


def safe(text: str) -> str:
    """Return text that steers no terminal: what cannot be seen is spelled out."""
    return _LAYOUT.sub("\ufffd", visible(text))


def flat(text: str) -> str:
    """Return text as it may stand on one line of a terminal."""
    return safe(" ".join(text.split()))


def print_exactly(words: str) -> None:
    """Print data as it is for a program or a file, and safely for a terminal."""
    click.echo(visible(words) if sys.stdout.isatty() else words, nl=False)


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
