"""The format ``warc``: archives of crawlers, one document a page (ISO 28500).

Pages and plain texts that were found (status 200) are read; pictures, scripts, requests
and what was not found are passed over. The address and the time are the record's.
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from io import BufferedReader
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import unquote, urlsplit

from pressmark.exchange.format import Certainty, Exchanged, ReadDocument, Rejected
from pressmark.exchange.normalise import holdable
from pressmark.exchange.web.html_decoding import NotText, decode_page
from pressmark.exchange.web.making import document
from pressmark.exchange.web.page_document import KEEP, Keep, page_document
from pressmark.exchange.web.page_metadata import web_address
from pressmark.model.review import by_import
from pressmark.saying import Sentence

_BEGINS = (b"WARC/0.", b"WARC/1.")
_GZIP = b"\x1f\x8b"
_LARGEST = 50_000_000
"""The bytes of a record beyond which it is no page."""

_BROKEN = (
    # Of a record without an address or a length.
    AttributeError,
    TypeError,
    EOFError,
    OverflowError,
    ValueError,
    zlib.error,
)
"""What warcio raises on damaged records beside its own error."""

_PAGES = ("text/html", "application/xhtml+xml")
_TEXTS = ("text/plain",)
_FOUND = "200"


@dataclass(frozen=True)
class WebArchive(Exchanged):
    """Archives of web pages, as crawlers make them."""

    name: ClassVar[str] = "warc"
    summary: ClassVar[str] = "archives of crawlers (WARC), one document a page"
    suffixes: ClassVar[tuple[str, ...]] = (".warc", ".gz")
    reads: ClassVar[bool] = True
    writes: ClassVar[bool] = False
    guarded: ClassVar[bool] = True

    keep: Keep = field(default=Keep.AROUND, metadata=KEEP)

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return whether a file begins as such an archive does."""
        if path.is_dir():
            return Certainty.NO
        if head.startswith(_GZIP):
            try:
                head = zlib.decompressobj(wbits=31).decompress(head, 100)
            except zlib.error:
                return Certainty.NO
        if head.startswith(_BEGINS):
            return Certainty.SURE
        named = path.name.lower().endswith((".warc", ".warc.gz"))
        return Certainty.POSSIBLE if named else Certainty.NO

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield a document for each page, or why a record has none."""
        source, number, any_found = holdable(str(path)), 0, False
        try:
            with ExitStack() as stack:
                for record in _records(_Stream(path, stack)):
                    number += 1
                    found = self._record(record, f"{source}#{number}")
                    if found is not None:
                        any_found = True
                        yield found
        except OSError as error:
            why = error.strerror or str(error)
            yield Rejected(source, None, Sentence("cannot be read: {}", why))
        except _DamagedError:
            reason = Sentence(
                "the archive is damaged after {} records; the rest is not read", number
            )
            yield Rejected(source, None, reason)
        else:
            if not any_found:
                reason = Sentence("there are no pages in the archive")
                yield Rejected(source, None, reason)

    def _record(self, record: Any, source: str) -> ReadDocument | Rejected | None:  # noqa: ANN401  (of no known type)
        kind = _kind(record)
        if kind not in (*_PAGES, *_TEXTS):
            return None
        try:
            data = record.content_stream().read(_LARGEST + 1)
        except _BROKEN:
            return Rejected(source, None, Sentence("the record is damaged"))
        if len(data) > _LARGEST:
            return Rejected(source, None, Sentence("the page is larger than 50 MB"))
        return self._document(record, kind, data, source) if data else None

    def _document(
        self,
        record: Any,  # noqa: ANN401  (of no known type)
        kind: str,
        data: bytes,
        source: str,
    ) -> ReadDocument | Rejected:
        try:
            decoded = decode_page(data, _charset(record))
        except NotText as error:
            return Rejected(source, None, error.sentence)
        remarks = (*decoded.remarks, *_cut_off(record))
        url = web_address(record.rec_headers.get_header("WARC-Target-URI"))
        known, name = _known(record, url), _name(url, source)
        if kind in _PAGES:
            return page_document(
                decoded.text,
                name=name,
                source=source,
                keep=self.keep,
                reader=self.name,
                url=url,
                metadata=known,
                remarks=remarks,
            )
        return document(
            decoded.text,
            name=name,
            source=source,
            origin=by_import(self.name),
            metadata=known,
            remarks=remarks,
        )


class _DamagedError(Exception):
    """The archive cannot be read on."""


def _records(stream: _Stream) -> Iterator[Any]:
    """Yield the records of an archive.

    Raises:
        _DamagedError: It cannot be read on.
    """
    from warcio.archiveiterator import (  # noqa: PLC0415  (only wanted here)
        ArchiveIterator,
    )
    from warcio.exceptions import (  # noqa: PLC0415  (only wanted here)
        ArchiveLoadFailed,
    )

    records = iter(ArchiveIterator(stream))
    while True:
        try:
            record = next(records)
        except StopIteration:
            return
        except (*_BROKEN, ArchiveLoadFailed) as error:
            raise _DamagedError from error
        yield record


class _Stream:
    """An archive unpacked; it may be compressed record by record, or as a whole.

    That data ends too soon is told apart from the end of the archive here, because
    warcio takes the one for the other.
    """

    def __init__(self, path: Path, stack: ExitStack) -> None:
        file: BufferedReader = stack.enter_context(path.open("rb"))
        packed = file.read(len(_GZIP)) == _GZIP
        file.seek(0)
        self._file: BufferedReader | gzip.GzipFile = file
        if packed:
            self._file = stack.enter_context(gzip.GzipFile(fileobj=file))
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes, no more than there are before what is damaged.

        Raises:
            _DamagedError: They cannot be unpacked.
        """
        try:
            data = self._file.read1(size)
        except (EOFError, OSError, zlib.error) as error:
            raise _DamagedError from error
        self._at += len(data)
        return data

    def tell(self) -> int:
        """Return how many bytes have been read."""
        return self._at


def _cut_off(record: Any) -> Iterator[Sentence]:  # noqa: ANN401  (of no known type)
    if getattr(record.raw_stream, "limit", 0) > 0:
        yield Sentence("the record is shorter than it says: it may be cut off")


def _kind(record: Any) -> str:  # noqa: ANN401  (of no known type)
    """Return the type of what a record has, or nothing if it is no such record."""
    if record.rec_type == "response":
        headers = record.http_headers
        if headers is None or headers.get_statuscode() != _FOUND:
            return ""
        said = headers.get_header("Content-Type")
    elif record.rec_type in ("resource", "conversion"):
        said = record.content_type
    else:
        return ""
    return (said or "").partition(";")[0].strip().lower()


def _charset(record: Any) -> str | None:  # noqa: ANN401  (of no known type)
    headers = record.http_headers or record.rec_headers
    said = (headers.get_header("Content-Type") or "").lower()
    _, found, name = said.partition("charset=")
    return name.split(";")[0].strip() if found else None


def _known(record: Any, url: str | None) -> dict[str, Any]:  # noqa: ANN401  (of no known type)
    named = {"WARC-Date": "archived", "WARC-Record-ID": "record"}
    extra = {
        key: holdable(value)[:200]
        for header, key in named.items()
        if (value := record.rec_headers.get_header(header))
    }
    known: dict[str, Any] = {"extra": {"warc": extra}} if extra else {}
    return {**known, "url": url} if url else known


def _name(url: str | None, source: str) -> str:
    """Return the last part of an address, by which people know a page."""
    path = unquote(urlsplit(url or "").path).rstrip("/")
    last = path.rpartition("/")[2] or urlsplit(url or "").netloc
    return last[:200] or Path(source).name
