"""XML written as a stream: an element at a time, the same bytes for the same calls."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import BinaryIO

from pressmark.errors import FormatError

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 has no way to write (its production 2, Char)."""

_ESCAPED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_IN_TEXT = str.maketrans(_ESCAPED)
_IN_ATTRIBUTE = str.maketrans({**_ESCAPED, '"': "&quot;", "\n": "&#10;", "\t": "&#9;"})
_NAME = re.compile(r"[A-Za-z_][\w.-]*(:[A-Za-z_][\w.-]*)?", re.ASCII)

Attributes = Mapping[str, str | None]
"""Attributes by name; those that are None are left out."""


def holdable_in_xml(text: str, replacement: str = " ") -> tuple[str, int]:
    """Return a text with what XML 1.0 cannot hold replaced one for one, and how often.

    The positions in the text stay as they are.
    """
    return _FORBIDDEN.subn(replacement, text)


class XmlWriter:
    """Writes XML to a file in UTF-8.

    ``indented`` puts each element on a line of its own, as long as its parent has no
    text. ``declared`` begins with the XML declaration; parts of a file have none.
    ``replaced`` counts the characters that XML cannot hold.
    """

    def __init__(
        self,
        file: BinaryIO,
        *,
        indented: bool = False,
        declared: bool = True,
        depth: int = 0,
        replacement: str = " ",
    ) -> None:
        self.replaced = 0
        self._file = file
        self._indented = indented
        self._depth = depth
        self._replacement = replacement
        self._mixed = False
        self._begun = False
        if declared:
            self._write('<?xml version="1.0" encoding="UTF-8"?>')
            self._begun = True

    @contextmanager
    def element(
        self, name: str, attributes: Attributes | None = None
    ) -> Iterator[None]:
        """Write an element around what is written in the block.

        Raises:
            FormatError: The name is none that XML allows.
        """
        self._open(name, attributes, ">")
        above, self._mixed = self._mixed, False
        self._depth += 1
        yield
        self._depth -= 1
        self._break()
        self._write(f"</{name}>")
        self._mixed = above

    def leaf(
        self, name: str, attributes: Attributes | None = None, text: str = ""
    ) -> None:
        """Write an element that holds nothing but text, or nothing.

        Raises:
            FormatError: The name is none that XML allows.
        """
        self._open(name, attributes, ">" if text else "/>")
        if text:
            self._write(f"{self._held(text).translate(_IN_TEXT)}</{name}>")

    def text(self, text: str) -> None:
        """Write text into the element that is open."""
        self._mixed = True
        self._write(self._held(text).translate(_IN_TEXT))

    def _open(self, name: str, attributes: Attributes | None, end: str) -> None:
        self._break()
        given = ((key, value) for key, value in (attributes or {}).items())
        told = "".join(
            f' {_checked(key)}="{self._held(value).translate(_IN_ATTRIBUTE)}"'
            for key, value in given
            if value is not None
        )
        self._write(f"<{_checked(name)}{told}{end}")

    def _break(self) -> None:
        if self._indented and not self._mixed and self._begun:
            self._write("\n" + "  " * self._depth)
        self._begun = True

    def _held(self, text: str) -> str:
        if text.isalnum():
            return text
        held, count = holdable_in_xml(text, self._replacement)
        self.replaced += count
        return held

    def _write(self, text: str) -> None:
        self._file.write(text.encode("utf-8"))


@cache
def _checked(name: str) -> str:
    if _NAME.fullmatch(name) is None:
        raise FormatError("“{}” cannot be the name of an XML element.", name)
    return name
