"""Files as bytes, within bounds."""

from __future__ import annotations

from pathlib import Path

from pressmark.bounded import beginning
from pressmark.exchange.format import Rejected
from pressmark.saying import Sentence

LARGEST = 100_000_000
"""The bytes beyond which a file is no page or letter, and would fill the memory."""


def bytes_of(path: Path, source: str) -> bytes | Rejected:
    """Return the bytes of a file, or why they are not read."""
    try:
        data = beginning(path, LARGEST + 1)
    except OSError as error:
        why = error.strerror or str(error)
        return Rejected(source, None, Sentence("cannot be read: {}", why))
    if not data:
        return Rejected(source, None, Sentence("the file is empty"))
    if len(data) > LARGEST:
        megabytes = LARGEST // 1_000_000
        return Rejected(
            source, None, Sentence("the file is larger than {} MB", megabytes)
        )
    return data
