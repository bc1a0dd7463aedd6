"""File names made from data: of any system, in one folder, each only once."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 100
"""The bytes of UTF-8 a name may have; file systems stop at 255, with the suffix."""

_UNSAFE = re.compile(r'[<>:"/\\|?*%\s]+')
_RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|com\d|lpt\d)(\.|$)")
"""Devices, which are no file names on Windows whatever their suffix."""


def safe_name(name: str) -> str:
    """Return a name as one that every file system takes; ``document`` for none.

    What separates paths, means something to a shell or cannot be seen becomes a hyphen.
    """
    plain = unicodedata.normalize("NFC", name)
    seen = "".join(
        "-" if unicodedata.category(each).startswith("C") else each for each in plain
    )
    safe = _UNSAFE.sub("-", seen)
    cut = safe.encode()[:LONGEST].decode("utf-8", "ignore").strip(".-~ ")
    return f"_{cut}" if _RESERVED.match(cut) else cut or "document"


class SafeNames:
    """Gives each document a name of its own, whatever the case of its letters."""

    def __init__(self) -> None:
        self._taken: dict[str, int] = {}

    def of(self, name: str) -> str:
        """Return a safe name that was not given before, with a number if need be."""
        made = wanted = safe_name(name)
        while (key := made.casefold()) in self._taken:
            number = self._taken[wanted.casefold()] = (
                self._taken.get(wanted.casefold(), 1) + 1
            )
            made = f"{wanted}-{number}"
        self._taken[key] = 1
        return made
