"""The format ``pdf``: the text layer of PDF files, one article a file."""

from __future__ import annotations

import logging
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, ClassVar

from pressmark.errors import FormatError
from pressmark.exchange.format import Certainty, Exchanged, ReadDocument, Rejected
from pressmark.exchange.normalise import holdable
from pressmark.exchange.office.flow import Found, document_of
from pressmark.exchange.office.hyphens import Hyphens
from pressmark.exchange.office.pdf_columns import lines_of
from pressmark.exchange.office.pdf_paragraphs import blocks_of
from pressmark.exchange.office.pdf_running import without_running
from pressmark.exchange.office.pdf_words import Word, dictionary_of, words_of
from pressmark.exchange.office.properties import Properties
from pressmark.saying import Sentence

if TYPE_CHECKING:
    from pypdf import PdfReader

_BEGINNING = b"%PDF-"
_LOCKED = "the file is locked with a password; save it without one"
_LARGEST = 500_000_000
_MOST_PAGES = 2_000
_OTHERS = {"/Subject": "subject", "/Keywords": "keywords", "/ModDate": "modified"}


@dataclass(frozen=True)
class PortableDocument(Exchanged):
    """PDF files: what their text layer holds, in reading order."""

    name: ClassVar[str] = "pdf"
    summary: ClassVar[str] = "the text layer of PDF files, one article a file"
    suffixes: ClassVar[tuple[str, ...]] = (".pdf",)
    writes: ClassVar[bool] = False
    guarded: ClassVar[bool] = True

    columns: bool = field(
        default=True,
        metadata={
            "label": "Look for columns",
            "help": "Reads column by column; without it, lines right across the page",
        },
    )
    running: bool = field(
        default=False,
        metadata={
            "label": "Keep running heads and page numbers",
            "help": "Leaves what stands again on page after page in the text",
        },
    )
    made_is_published: bool = field(
        default=False,
        metadata={
            "label": "Published on the day the file was made",
            "help": "Takes the date in the file's properties for the publication's",
        },
    )

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return whether a file says at its beginning that it is a PDF file."""
        if _BEGINNING in head[:1024]:
            return Certainty.SURE
        return super().recognises(path, head)

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the one document of a file, or why there is none."""
        source = holdable(str(path))
        try:
            found = self._found(path)
        except FormatError as error:
            yield Rejected(source, None, error.sentence)
            return
        yield document_of(found, source=source, name=path.stem, format_name=self.name)

    def _found(self, path: Path) -> Found:
        # What pypdf mends in silence is no news for the person.
        logging.getLogger("pypdf").setLevel(logging.CRITICAL)
        try:
            with path.open("rb") as file:
                return self._read(file)
        except OSError as error:
            raise FormatError("cannot be read: {}", error.strerror) from error

    def _read(self, file: BinaryIO) -> Found:
        reader, count = _opened(file)
        pages, damaged = _pages(reader, min(count, _MOST_PAGES))
        remarks = list(_remarks_on(pages, damaged, count))
        level = [_level(page) for page in pages]
        running: list[str] = []
        if not self.running:
            level, running = without_running(level)
            level, told = _without_aside(level)
            running = [*dict.fromkeys((*running, *told))]
        if running:
            quoted = ", ".join(f"“{text}”" for text in running[:5])
            remarks.append(
                Sentence("left out from the heads and feet of pages: {}", quoted)
            )
        lines = [lines_of(page, columns=self.columns) for page in level]
        hyphens = Hyphens(line.text for page in lines for line in page)
        blocks = blocks_of(lines, hyphens)
        if hyphens.joined:
            remarks.append(
                Sentence(
                    "words broken at the end of a line joined ({})", hyphens.joined
                )
            )
        metadata = _properties(reader).metadata(
            "pdf", blocks, made_is_published=self.made_is_published
        )
        return Found(blocks, metadata, tuple(remarks))


def _opened(file: BinaryIO) -> tuple[PdfReader, int]:
    from pypdf import PdfReader  # noqa: PLC0415  (slow, and only wanted here)
    from pypdf.errors import DependencyError  # noqa: PLC0415  (slow, and only wanted here)

    head = file.read(1024)
    if not head:
        raise FormatError("the file is empty")
    if _BEGINNING not in head:
        raise FormatError("this is no PDF file")
    if file.seek(0, 2) > _LARGEST:
        raise FormatError("the file is larger than 500 MB")
    file.seek(0)
    try:
        reader = PdfReader(file)
        if reader.is_encrypted and not reader.decrypt(""):
            raise FormatError(_LOCKED)
        return reader, len(reader.pages)
    except DependencyError as error:
        raise FormatError(_LOCKED) from error
    except _faults() as error:
        raise FormatError("the PDF file is damaged: {}", error) from error


def _faults() -> tuple[type[Exception], ...]:
    """Return what pypdf raises on damaged files, besides its own errors."""
    from pypdf.errors import PyPdfError  # noqa: PLC0415  (slow, only wanted here)

    return (
        PyPdfError,
        ArithmeticError,
        AssertionError,
        AttributeError,
        LookupError,
        RecursionError,
        TypeError,
        ValueError,
        zlib.error,
    )


def _pages(reader: PdfReader, count: int) -> tuple[list[list[Word]], list[int]]:
    """Return the words of each page, and which pages are damaged."""
    pages, damaged = [], []
    for number in range(count):
        try:
            pages.append(words_of(reader.pages[number]))
        except _faults():
            pages.append([])
            damaged.append(number + 1)
    return pages, damaged


def _level(page: Sequence[Word]) -> list[Word]:
    """Return the words that lie as most on their page do."""
    turns = [word.turned for word in page]
    usual = max(set(turns), key=turns.count, default=0)
    return [word for word in page if word.turned == usual]


def _without_aside(
    pages: Sequence[Sequence[Word]],
) -> tuple[list[list[Word]], list[str]]:
    """Leave out what the file itself calls running heads, unless that is nearly all."""
    kept, texts = [], []
    for page in pages:
        rest = [word for word in page if not word.aside]
        if 2 * len(rest) < len(page):
            kept.append(list(page))
            continue
        kept.append(rest)
        if len(rest) < len(page):
            texts.append(" ".join(word.text for word in page if word.aside)[:200])
    return kept, texts


def _remarks_on(
    pages: Sequence[Sequence[Word]], damaged: Sequence[int], count: int
) -> Iterator[Sentence]:
    if damaged:
        yield Sentence("damaged pages that could not be read: {}", _listed(damaged))
    empty = [n for n, page in enumerate(pages, 1) if not page and n not in damaged]
    if empty:
        yield Sentence(
            "no text on these pages, which may be pictures of it: {}", _listed(empty)
        )
    turned = sum(len(page) - len(_level(page)) for page in pages)
    if turned:
        yield Sentence("words that are turned on their page are left out ({})", turned)
    if count > len(pages):
        yield Sentence("only the first {} pages are read", len(pages))


def _listed(numbers: Sequence[int]) -> str:
    """Return numbers in order, with runs of them as ranges."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(
        str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs
    )


def _properties(reader: PdfReader) -> Properties:
    try:
        info: Mapping[str, Any] = reader.metadata or {}
        language: object = dictionary_of(reader.trailer.get("/Root")).get("/Lang", "")
    except _faults():
        return Properties()

    def text(key: str) -> str:
        value = info.get(key)
        return str(value) if isinstance(value, str) else ""

    return Properties(
        text("/Title"),
        text("/Author"),
        text("/CreationDate").removeprefix("D:"),
        str(language) if isinstance(language, str) else "",
        {name: text(key) for key, name in _OTHERS.items()},
    )
