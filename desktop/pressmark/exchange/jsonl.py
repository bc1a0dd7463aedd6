"""The format ``jsonl``: the native one, a JSON object a line, lossless."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from pressmark.exchange.format import (
    Certainty,
    Dataset,
    Exchanged,
    Loss,
    ReadDocument,
    Rejected,
)
from pressmark.exchange.jsonl_reading import document_of
from pressmark.exchange.jsonl_writing import line_of
from pressmark.exchange.normalise import holdable
from pressmark.exchange.whole_file import whole_file
from pressmark.model.progress import Progress
from pressmark.saying import Sentence

LONGEST_LINE = 200_000_000
"""The bytes a line may have; a longer one is refused before it fills the memory."""

_VERSION = re.compile(rb'"pressmark"\s*:\s*[0-9]')
"""The key of the version; other formats keep what we know more under it."""

_BOM = b"\xef\xbb\xbf"
_FIRST = re.compile(rb'\s*\{\s*"pressmark"\s*:\s*\d')


@dataclass(frozen=True)
class NativeJsonl(Exchanged):
    """The native format."""

    name = "jsonl"
    summary = (
        "Pressmark's own format, lossless: one JSON object a line, a document each"
    )
    suffixes = (".jsonl", ".ndjson")

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return whether the first line is of the format, or the name is."""
        # Other formats have an object under that key, which may begin like this one.
        if _FIRST.match(head.removeprefix(_BOM)):
            return Certainty.SURE
        return super().recognises(path, head)

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the document of each line, in order; wrong lines are rejected."""
        source = holdable(str(path))
        try:
            with path.open("rb") as file:
                yield from _documents(file, source, holdable(path.stem))
        except OSError as error:
            yield Rejected(source, None, Sentence("cannot be read: {}", error.strerror))

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write a line for each bundle and return how many.

        Raises:
            FormatError: The output cannot be written.
            Cancelled: The progress said to stop; nothing has been written.
        """
        written = 0
        with whole_file(output) as file:
            for bundle in dataset:
                file.write(line_of(bundle))
                written += 1
                progress.report(written, dataset.total)
        return written, ()


def _documents(
    file: BinaryIO, source: str, stem: str
) -> Iterator[ReadDocument | Rejected]:
    seen: dict[str, int] = {}
    number = 0
    for number, line in _lines(file):
        if number == 1 and (reason := _not_lines_of_json(line)):
            yield Rejected(source, None, reason)
            return
        if line is None:
            reason = Sentence("the line is longer than {:,} bytes", LONGEST_LINE)
            yield Rejected(source, number, reason)
        elif line.strip():
            name = f"{stem}-{number}"
            found = document_of(line, source=source, number=number, name=name)
            yield _first_of_its_id(found, seen)
    if number == 0:
        yield Rejected(source, None, Sentence("the file is empty"))


def _lines(file: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """Yield each line with its number from 1; None stands for one that is too long."""
    number = 0
    while line := file.readline(LONGEST_LINE + 1):
        number += 1
        if number == 1:
            line = line.removeprefix(_BOM)
        if len(line) <= LONGEST_LINE:
            yield number, line
            continue
        while line and not line.endswith(b"\n"):
            line = file.readline(LONGEST_LINE)
        yield number, None


def _not_lines_of_json(line: bytes | None) -> str | None:
    """Return why a file that begins with a line cannot be of this format at all."""
    if line is None:
        return None
    if b"\0" in line:
        return "this is a binary file or UTF-16, not JSON lines in UTF-8"
    if line.lstrip().startswith(b"["):
        return "this is a JSON list; the format has one object a line, and no list"
    return None


def _first_of_its_id(
    found: ReadDocument | Rejected, seen: dict[str, int]
) -> ReadDocument | Rejected:
    if isinstance(found, Rejected) or found.line is None:
        return found
    identifier = found.bundle.document.id
    first = seen.setdefault(identifier, found.line)
    if first == found.line:
        return found
    reason = Sentence("the id {} is also that of line {}", identifier, first)
    return Rejected(found.source, found.line, reason)
