"""The format ``epub``: electronic books and papers, one document a chapter or article.

The order is that of the book. What has no text (covers) and the table of contents are
passed over (EPUB 3.3, W3C; EPUB 2.0.1, IDPF).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from pressmark.errors import FormatError
from pressmark.exchange.decode import NotText
from pressmark.exchange.format import Certainty, Exchanged, ReadDocument, Rejected
from pressmark.exchange.normalise import holdable
from pressmark.exchange.safe_zip import SafeZip, opened
from pressmark.exchange.web.book import Book, Chapter, book_of
from pressmark.exchange.web.fragment import fragment, headed
from pressmark.exchange.web.html_decoding import decode_page
from pressmark.exchange.web.making import document
from pressmark.model.review import by_import
from pressmark.saying import Sentence

_MARK = b"application/epub+zip"


@dataclass(frozen=True)
class ElectronicBook(Exchanged):
    """Books and papers as reading devices have them."""

    name: ClassVar[str] = "epub"
    summary: ClassVar[str] = "electronic books and papers, one document a chapter"
    suffixes: ClassVar[tuple[str, ...]] = (".epub",)
    reads: ClassVar[bool] = True
    writes: ClassVar[bool] = False
    guarded: ClassVar[bool] = True

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return whether a file is an archive that says that it is a book."""
        if head.startswith(b"PK\3\4") and _MARK in head[:200]:
            return Certainty.SURE
        return super().recognises(path, head)

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield a document for each chapter that has text.

        Raises:
            FormatError: It is no archive, or a damaged one.
        """
        source = holdable(str(path))
        with opened(path) as archive:
            book = book_of(archive)
            if isinstance(book, Sentence):
                yield Rejected(source, None, book)
                return
            found = False
            for chapter in book.chapters:
                for item in _chapter(archive, book, chapter, source):
                    found = True
                    yield item
        if not found:
            yield Rejected(source, None, Sentence("there is no text in the book"))


def _chapter(
    archive: SafeZip, book: Book, chapter: Chapter, source: str
) -> Iterator[ReadDocument | Rejected]:
    place = f"{source}/{holdable(chapter.path)}"
    if chapter.path in book.locked:
        reason = Sentence("it is locked by copy protection")
        yield Rejected(place, None, reason)
        return
    try:
        decoded = decode_page(archive.read(chapter.path))
    except (FormatError, NotText) as error:
        yield Rejected(place, None, error.sentence)
        return
    piece = fragment(decoded.text)
    if not piece.text.strip():
        return
    title = piece.heading or chapter.title
    piece = headed(title, piece)
    metadata: dict[str, Any] = {**book.metadata, "headline": title}
    yield document(
        piece.text,
        name=(title or Path(chapter.path).stem)[:200],
        source=place,
        origin=by_import(ElectronicBook.name),
        metadata={key: value for key, value in metadata.items() if value},
        regions=piece.labelled,
        remarks=(*decoded.remarks, *piece.remarks),
    )
