"""Text files of any size read as a stream, in the encoding they seem to be in."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from pathlib import Path

from pressmark.exchange.decode import NotText, decode
from pressmark.saying import Sentence

_HEAD = 256 * 1024
_CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Encoding:
    """An encoding by Python's name, with remarks on what had to be assumed."""

    name: str
    remarks: tuple[str, ...] = ()


def encoding_of(path: Path, wanted: str = "") -> Encoding:
    """Return the encoding that a text file is in; the file is read through once.

    What is UTF-8 throughout is UTF-8; the first place where it is not shows what else
    it may be. ``wanted`` is one that a person gave instead.

    Raises:
        NotText: The file holds no text, or the wanted encoding is unknown.
        OSError: It cannot be read.
    """
    if wanted:
        return _given(path, wanted)
    with path.open("rb") as file:
        head = file.read(_HEAD)
    found = decode(_whole_lines(head))
    if found.encoding != "utf-8" and found.encoding.startswith("utf"):
        return Encoding(found.encoding, found.remarks)
    wrong = _first_wrong(path, "utf-8")
    if wrong is None:
        return Encoding("utf-8")
    with path.open("rb") as file:
        file.seek(max(0, wrong - _HEAD // 4))
        around = file.read(_HEAD)
    # Not the line that is cut at the start, and never empty.
    around = around.partition(b"\n")[2] or around if wrong > _HEAD // 4 else around
    found = decode(_whole_lines(around))
    if found.encoding == "utf-8" or _first_wrong(path, found.encoding) is not None:
        name = "cp1252" if found.encoding == "utf-8" else found.encoding
        remark = Sentence("read as {}, in which some bytes are wrong", name)
        return Encoding(name, (remark,))
    return Encoding(found.encoding, found.remarks)


def _given(path: Path, wanted: str) -> Encoding:
    try:
        name = codecs.lookup(wanted).name
        codecs.getincrementaldecoder(name)
        "".encode(name)
    except (LookupError, TypeError, ValueError):
        raise NotText("there is no encoding “{}”", wanted) from None
    if _first_wrong(path, name) is None:
        return Encoding(name)
    return Encoding(name, (Sentence("some bytes are wrong in {}", name),))


def _first_wrong(path: Path, encoding: str) -> int | None:
    """Return about where a file is not in an encoding, in bytes, or None."""
    decoder = codecs.getincrementaldecoder(encoding)()
    at = 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            try:
                decoder.decode(chunk)
            except UnicodeDecodeError as error:
                return at + error.start
            at += len(chunk)
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return at
    return None


def _whole_lines(data: bytes) -> bytes:
    """Return bytes without a line that may be cut, so that no character is in two."""
    if len(data) < _HEAD:
        return data
    if b"\0" in data[:4096]:
        return data[: len(data) // 4 * 4]
    end = data.rfind(b"\n")
    return data[: end + 1] if end >= 0 else data
