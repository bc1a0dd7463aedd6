"""What is said of where a project is made."""

from __future__ import annotations

from pathlib import Path

from pressmark.cli.window import complain
from pressmark.project import whereabouts


def advise(path: Path) -> None:
    """Say on standard error what has to be known of where a new project lies."""
    for words in whereabouts.advice(path).values():
        complain(words, prefix="Note: ")
