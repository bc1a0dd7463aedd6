"""The format ``text``: plain text, one document a file, named by the file's stem."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pressmark.bounded import beginning
from pressmark.exchange.decode import NotText, decode
from pressmark.exchange.format import Exchanged, ReadDocument, Rejected
from pressmark.exchange.normalise import holdable, is_blank, normalised
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document
from pressmark.model.ids import DocumentId, new_id
from pressmark.saying import Sentence

_LARGEST = 100_000_000
"""The bytes beyond which a file is no article, and would only fill the memory."""


@dataclass(frozen=True)
class PlainText(Exchanged):
    """Plain text files, in whatever encoding they are."""

    name = "text"
    summary = "plain text, one document a file"
    suffixes = (".txt", ".text")
    writes = False

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the one document of a file, or why there is none."""
        source = holdable(str(path))
        try:
            data = beginning(path, _LARGEST + 1)
        except OSError as error:
            yield Rejected(source, None, Sentence("cannot be read: {}", error.strerror))
            return
        if len(data) > _LARGEST:
            yield Rejected(source, None, Sentence("the file is larger than 100 MB"))
        else:
            yield _document(data, source, path.stem)


def _document(data: bytes, source: str, name: str) -> ReadDocument | Rejected:
    if not data:
        return Rejected(source, None, Sentence("the file is empty"))
    try:
        decoded = decode(data)
    except NotText as error:
        return Rejected(source, None, error.sentence)
    holding = normalised(decoded.text)
    if is_blank(holding.text):
        return Rejected(source, None, Sentence("there is nothing to read in the file"))
    document = Document(DocumentId(new_id()), holdable(name), holding.text)
    remarks = (*decoded.remarks, *holding.remarks)
    return ReadDocument(Bundle(document), source, remarks=remarks)
