from __future__ import annotations

from pathlib import Path

import pytest

from pressmark.errors import FormatError
from pressmark.exchange.format import Certainty, ReadDocument
from pressmark.exchange.web.zip_archive import ZipArchive
from tests.saved_pages import HEADLINE, book, documents, packed, page, reasons

CHAPTER = "<html><body><h1>One</h1><p>The bridge closes.</p></body></html>"


def test_each_member_is_read_by_the_format_that_knows_it(tmp_path: Path) -> None:
    inner = book(tmp_path / "inner.epub", {"one.xhtml": CHAPTER}).read_bytes()
    members: dict[str, bytes | str]
    members = {"a.html": page(), "b/c.txt": "Plain words.", "d.epub": inner}
    path = packed(tmp_path / "a.zip", members)
    items = list(ZipArchive().read(path))
    assert [one.name for one in documents(items)] == ["a", "c", "One"]
    assert [item.source for item in items] == [
        f"{path}/a.html",
        f"{path}/b/c.txt",
        f"{path}/d.epub/OEBPS/one.xhtml",
    ]
    assert documents(items)[0].metadata["headline"] == HEADLINE


def test_a_document_is_named_as_its_member(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"Zürich – 3 May?.txt": "Plain words."})
    (item,) = ZipArchive().read(path)
    assert item.source == f"{path}/Zürich – 3 May?.txt"


def test_what_belongs_to_a_saved_page_is_no_article(tmp_path: Path) -> None:
    members = {"a.html": page(), "a_files/a.js": "1", "a_files/b.html": page()}
    path = packed(tmp_path / "a.zip", members)
    assert len(documents(ZipArchive().read(path))) == 1


def test_what_systems_leave_in_archives_is_passed_over(tmp_path: Path) -> None:
    hidden = {"__MACOSX/._a.txt": b"\0\5", ".DS_Store": b"\0", "Thumbs.db": b"x"}
    path = packed(tmp_path / "a.zip", {**hidden, "a.txt": b"Plain words."})
    assert [one.text for one in documents(ZipArchive().read(path))] == ["Plain words."]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("../a.txt", "its name leads out of the archive"),
        ("b.zip", "an archive in an archive is not opened"),
        ("b.exe", "no format reads files that end in “.exe”"),
        ("b.txt", "this is a program, not plain text"),
    ],
)
def test_a_member_that_cannot_be_read_is_told_beside_one_that_can(
    tmp_path: Path, name: str, reason: str
) -> None:
    path = packed(tmp_path / "a.zip", {name: b"\x7fELF", "a.txt": b"Plain words."})
    items = list(ZipArchive().read(path))
    rejected = [item for item in items if not isinstance(item, ReadDocument)]
    assert [one.source for one in rejected] == [f"{path}/{name}"]
    assert rejected[0].reason.startswith(reason)
    assert len(items) == 2


def test_a_bomb_is_told(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"a.txt": b"A" * 30_000_000})
    (reason,) = reasons(ZipArchive().read(path))
    assert "packed so tightly" in reason


def test_an_empty_archive_is_rejected(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {})
    assert reasons(ZipArchive().read(path)) == ["there are no files in the archive"]


def test_what_is_no_archive_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"no archive")
    with pytest.raises(FormatError, match="no zip archive"):
        list(ZipArchive().read(tmp_path / "a.zip"))


def test_archives_are_recognised(tmp_path: Path) -> None:
    known = ZipArchive()
    assert known.recognises(tmp_path / "a.zip", b"PK\3\4") is Certainty.LIKELY
    assert known.recognises(tmp_path / "a.zip", b"") is Certainty.POSSIBLE
    assert known.recognises(tmp_path / "a.docx", b"PK\3\4") is Certainty.NO


def test_nothing_is_left_on_the_disk(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"a.txt": b"Plain words."})
    list(ZipArchive().read(path))
    assert list(tmp_path.iterdir()) == [path]
