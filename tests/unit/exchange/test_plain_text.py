"""A text file is one document, or a reason why not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from pressmark.errors import FormatError
from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.plain_text import PlainText
from pressmark.model.progress import NoProgress
from tests.builders import dataset


def read(path: Path) -> ReadDocument | Rejected:
    (found,) = PlainText().read(path)
    return found


def test_a_file_becomes_a_document_named_by_its_stem(tmp_path: Path) -> None:
    path = tmp_path / "harbour talks.v2.txt"
    path.write_bytes(b"Ann said\r\nit rains.")
    found = read(path)
    assert isinstance(found, ReadDocument)
    assert found.bundle.document.name == "harbour talks.v2"
    assert found.bundle.document.text == "Ann said\nit rains."
    assert found.remarks == ("CRLF turned into LF (1)",)
    assert found.source == str(path)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "the file is empty"),
        (b" \n\n", "there is nothing to read in the file"),
        (b"\xef\xbb\xbf", "there is nothing to read in the file"),
        (b"%PDF-1.4", "this is a PDF document, not plain text"),
    ],
)
def test_a_file_without_text_is_rejected(
    tmp_path: Path, data: bytes, reason: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    assert read(path) == Rejected(str(path), None, reason)


def test_a_missing_file_and_a_folder_are_rejected(tmp_path: Path) -> None:
    for path in (tmp_path / "none.txt", tmp_path):
        found = read(path)
        assert isinstance(found, Rejected)
        assert found.reason.startswith("cannot be read")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_name_that_is_not_utf8_is_made_holdable(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/odd\xff.txt"))
    path.write_text("Ann said so.", encoding="utf-8")
    found = read(path)
    assert isinstance(found, ReadDocument)
    assert found.bundle.document.name == "odd\ufffd"
    found.source.encode("utf-8")


def test_fifty_megabytes_are_read(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    path.write_bytes("Müller sagte, es regne.\r\n".encode() * 2_000_000)
    found = read(path)
    assert isinstance(found, ReadDocument)
    assert len(found.bundle.document.text) == 24 * 2_000_000


def test_plain_text_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="only read"):
        PlainText().write(dataset(), tmp_path / "a", progress=NoProgress())
