"""What is fuzzed: bytes in, and nothing but what a person is told may come out."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol


class Target(Protocol):
    """Something of the program that takes what others wrote."""

    @property
    def name(self) -> str:
        """What it is called in tests and reports."""

    def seeds(self, folder: Path) -> list[bytes]:
        """Return bytes that make sense, to spoil; what they need stays in a folder."""

    def run(self, data: bytes) -> None:
        """Take some bytes.

        Raises:
            Exception: Whatever is none of the errors that are told to a person, or a
                promise about what was read is not kept.
        """
