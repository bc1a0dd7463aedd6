"""The format ``html``: pages as browsers save them, with what they say of themselves.

A page is a file of its own (``.html``), perhaps with a folder of pictures and scripts
beside it, which is passed over, or one archive of all of it (``.mhtml``, RFC 2557).
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from pressmark.exchange.format import HEAD, Certainty, Exchanged, ReadDocument, Rejected
from pressmark.exchange.normalise import holdable
from pressmark.exchange.web.files import bytes_of
from pressmark.exchange.web.html_decoding import NotText, decode_page
from pressmark.exchange.web.mhtml import is_mhtml, page_of
from pressmark.exchange.web.page_document import KEEP, Keep, page_document

_BEGINS = re.compile(
    r"(?is)(?>\s+|<\?xml[^>]*>|<!--.*?-->){0,11}+<(?:!doctype\s+html|html)[\s>]"
)
_FOLDERS = ("_files", ".files", "_archivos", "-Dateien", "_fichiers", "_bestanden")
"""How browsers end the name of the folder they put a page's pictures in."""


@dataclass(frozen=True)
class WebPage(Exchanged):
    """Pages saved by a browser; the article is told apart by trafilatura."""

    name: ClassVar[str] = "html"
    summary: ClassVar[str] = "web pages as a browser saves them (HTML, MHTML)"
    suffixes: ClassVar[tuple[str, ...]] = (".html", ".htm", ".xhtml", ".mhtml", ".mht")
    reads: ClassVar[bool] = True
    writes: ClassVar[bool] = False
    guarded: ClassVar[bool] = True

    keep: Keep = field(default=Keep.AROUND, metadata=KEEP)

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return whether a file begins as a page does, or is called like one."""
        if path.is_dir():
            return Certainty.NO
        text = _begins(head)
        if _BEGINS.match(text) or is_mhtml(head):
            return Certainty.LIKELY
        return super().recognises(path, head)

    def companions(self, path: Path) -> Iterable[Path]:
        """Yield the folder in which a browser puts what belongs to a page."""
        for ending in _FOLDERS:
            folder = path.with_name(path.stem + ending)
            if folder.is_dir():
                yield folder

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the one document of a page, or why there is none."""
        source = holdable(str(path))
        data = bytes_of(path, source)
        if isinstance(data, Rejected):
            yield data
            return
        declared = url = None
        if is_mhtml(data) or _is_called_archive(path, data):
            page = page_of(data, source)
            if isinstance(page, Rejected):
                yield page
                return
            data, declared, url = page.data, page.encoding, page.url
        try:
            decoded = decode_page(data, declared)
        except NotText as error:
            yield Rejected(source, None, error.sentence)
            return
        yield page_document(
            decoded.text,
            name=path.stem,
            source=source,
            keep=self.keep,
            reader=self.name,
            url=url,
            remarks=decoded.remarks,
        )


def _is_called_archive(path: Path, data: bytes) -> bool:
    called = path.suffix.lower() in (".mhtml", ".mht")
    return called and _BEGINS.match(_begins(data[:HEAD])) is None


def _begins(head: bytes) -> str:
    """Return the beginning of a file as text, whatever the file is."""
    wide = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return head.decode("utf-16" if wide else "utf-8", "ignore").lstrip("\ufeff")
