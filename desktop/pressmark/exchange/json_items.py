"""The objects of a JSON file one by one, however large it is.

A file is a list of objects, an object a line, or objects one after the other. The bytes
of an object are cut out by its brackets alone; what is in them is for the reader.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from pressmark.exchange.format import HEAD
from pressmark.exchange.json_fields import Wrong
from pressmark.exchange.json_line import cleaned, may_need_cleaning, value_of
from pressmark.saying import Sentence

LONGEST = 200_000_000
"""The bytes an object may have; a longer one is refused before it fills the memory."""

_CHUNK = 1 << 20
_BOM = b"\xef\xbb\xbf"
_TO_BRACKET = re.compile(
    rb'(?:[^"\[\]{}]++|"(?:[^"\\]++|\\.)*+")*+',
    re.DOTALL,
)
"""Everything up to a bracket that is in no string, or to a string that has no end."""


_OPENED = {b"]": ord("["), b"}": ord("{")}


def further(path: Path, head: bytes) -> bytes:
    """Return the first 1 MB of a file where its beginning is not the whole of it.

    The keys by which an object is known may stand after the text of a long article.
    """
    if len(head) < HEAD:
        return head
    try:
        with path.open("rb") as file:
            return file.read(_CHUNK)
    except OSError:
        return head


@dataclass(frozen=True, slots=True)
class Item:
    """One object of a file, as its bytes, and the line at which it begins."""

    line: int
    data: bytes

    def value(self, remarks: list[str]) -> dict[str, Any]:
        """Return the object, with code points replaced that nothing can hold.

        Raises:
            Wrong: It is not JSON, or no object.
        """
        found = value_of(self.data)
        if not isinstance(found, dict):
            raise Wrong("this is no object in braces")
        if may_need_cleaning(self.data):
            clean: dict[str, Any] = cleaned(found)
            if clean != found:
                remarks.append(
                    Sentence("code points that nothing can hold replaced by U+FFFD")
                )
            return clean
        return found


@dataclass(frozen=True, slots=True)
class Spoilt:
    """A place where a file does not go on as JSON, and why."""

    line: int
    reason: Sentence


def items_of(path: Path) -> Iterator[Item | Spoilt]:
    """Yield the objects of a file, and where it is spoilt.

    Raises:
        OSError: The file cannot be read.
    """
    with path.open("rb") as file:
        first = file.readline(LONGEST).removeprefix(_BOM)
        if _is_object(first):
            yield from _lines(file, first)
            return
        file.seek(0)
        yield from _Cutting(file).items()


def _is_object(line: bytes) -> bool:
    stripped = line.strip()
    if not (stripped.startswith(b"{") and stripped.endswith(b"}")):
        return False
    try:
        value_of(stripped)
    except Wrong:
        return False
    return True


def _lines(file: BinaryIO, first: bytes) -> Iterator[Item | Spoilt]:
    """Yield an object for each line, so that a spoilt one spoils no other."""
    number, line = 1, first
    while line:
        if len(line) > LONGEST:
            yield Spoilt(
                number, Sentence("the line is longer than {:,} bytes", LONGEST)
            )
            while line and not line.endswith(b"\n"):
                line = file.readline(LONGEST)
        elif stripped := line.strip():
            yield Item(number, stripped)
        line = file.readline(LONGEST + 1)
        number += 1


class _Cutting:
    """Cuts a file into its objects: those in the outermost list, or outside of any."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._buffer = b""
        self._at = 0
        self._line = 1
        self._wanted = _CHUNK

    def items(self) -> Iterator[Item | Spoilt]:
        """Yield the objects, and where there are none."""
        self._more()
        self._buffer = self._buffer.removeprefix(_BOM)
        found, stack, start, in_list = 0, bytearray(), 0, False
        while (bracket := self._next()) is not None:
            place = self._at
            if bracket in b"[{":
                base = 1 if in_list else 0
                if bracket == b"[" and not stack and not found and not in_list:
                    in_list = True
                elif len(stack) == base:
                    start = place
                stack += bracket
                self._at += 1
                continue
            self._at += 1
            if not stack or stack[-1] != _OPENED[bracket]:
                yield self._spoilt(Sentence("a bracket is closed that was not opened"))
                return
            del stack[-1:]
            if len(stack) == (1 if in_list else 0) and (stack or bracket == b"}"):
                found += 1
                yield Item(self._line_at(start), self._buffer[start : self._at])
                start = self._let_go()
            elif in_list and not stack:
                in_list = False
        if stack or not found:
            why = "the file ends before its last object does"
            if not stack:
                why = "there is no object in the file"
            yield self._spoilt(Sentence(why))

    def _next(self) -> bytes | None:
        """Go to the next bracket and return it; None is the end of the file."""
        while True:
            match = _TO_BRACKET.match(self._buffer, self._at)
            end = self._at if match is None else match.end()
            bracket = self._buffer[end : end + 1]
            if bracket and bracket != b'"':
                self._at = end
                return bracket
            if not self._more():
                return None

    def _more(self) -> bool:
        """Read on, more each time nothing was let go in between."""
        if len(self._buffer) > LONGEST:
            return False
        read = self._file.read(self._wanted)
        self._buffer += read
        self._wanted = max(_CHUNK, len(self._buffer))
        return bool(read)

    def _let_go(self) -> int:
        """Forget what has been cut out, once it is much, and return the new place."""
        if self._at > _CHUNK:
            self._line += self._buffer.count(b"\n", 0, self._at)
            self._buffer = self._buffer[self._at :]
            self._at = 0
            self._wanted = _CHUNK
        return self._at

    def _line_at(self, place: int) -> int:
        return self._line + self._buffer.count(b"\n", 0, place)

    def _spoilt(self, why: Sentence) -> Spoilt:
        return Spoilt(self._line_at(self._at), why)
