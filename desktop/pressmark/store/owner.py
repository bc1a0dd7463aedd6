"""Who has a project open, for the words that a second opener gets."""

from __future__ import annotations

import json
import os
import socket
from contextlib import suppress
from pathlib import Path

from pressmark.model.review import now
from pressmark.saying import Sentence


def say_who(path: Path) -> None:
    """Write down beside a project who has it open; that it cannot be is no harm."""
    # Only for the message of a second opener: the lock itself is SQLite's, so a file
    # left behind by a crash does no harm, and neither does a folder closed to us.
    owner = {"process": os.getpid(), "host": socket.gethostname(), "since": now()}
    with suppress(OSError):
        _file(path).write_text(json.dumps(owner), "utf-8")


def busy_words(path: Path) -> Sentence:
    """Say who has a project open, as far as that is known."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        owner = json.loads(_file(path).read_text("utf-8"))
        return Sentence(
            "{} is open elsewhere by process {} on {} since {}. Close it there first.",
            path,
            owner["process"],
            owner["host"],
            owner["since"],
        )
    return Sentence("{} is open elsewhere. Close it there first.", path)


def forget(path: Path) -> None:
    """Take away what :func:`say_who` wrote.

    Raises:
        OSError: It is there and cannot be removed.
    """
    _file(path).unlink(missing_ok=True)


def _file(path: Path) -> Path:
    return path.with_name(f".{path.name}.open")
