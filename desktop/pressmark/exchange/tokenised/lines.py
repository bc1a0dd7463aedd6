"""The lines of a text file, a few at a time, whatever it is encoded in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pressmark.bounded import beginning
from pressmark.exchange.decode import decode
from pressmark.saying import Sentence

LONGEST = 50_000_000
"""The bytes that a line may have; what is beyond is a line of its own."""

_WIDE = (b"\xff\xfe", b"\xfe\xff")
_LARGEST_WIDE = 200_000_000
_BOM = b"\xef\xbb\xbf"


def lines_of(path: Path, remarks: list[str]) -> Iterator[tuple[int, str]]:
    """Yield the lines of a file with their numbers from 1, without their ends.

    UTF-8, or UTF-16 with its mark; a line that is neither is read as Windows-1252, and
    a remark says so once.

    Raises:
        OSError: The file cannot be read.
        NotText: It holds no text.
    """
    with path.open("rb") as file:
        if file.read(2) in _WIDE:
            decoded = decode(beginning(path, _LARGEST_WIDE))
            remarks += decoded.remarks
            for number, line in enumerate(decoded.text.split("\n"), start=1):
                yield number, line.rstrip("\r")
            return
        file.seek(0)
        number = 0
        while data := file.readline(LONGEST):
            number += 1
            if number == 1:
                decode(data)
                data = data.removeprefix(_BOM)
            yield number, _text(data, remarks).rstrip("\r\n")


def _text(line: bytes, remarks: list[str]) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        remark = Sentence("lines that are not UTF-8 were read as cp1252, a guess")
        if remark not in remarks:
            remarks.append(remark)
        return line.decode("cp1252", errors="replace")
