from __future__ import annotations

from pathlib import Path

import pytest

from pressmark.errors import FormatError
from pressmark.exchange.format import Certainty, ReadDocument, Rejected
from pressmark.exchange.web.epub import ElectronicBook
from tests.saved_pages import book, documents, labelled, packed, reasons

ONE = "<html><body><h1>One</h1><p>The bridge closes.</p></body></html>"
TWO = "<html><body><p>The ferries sail.</p></body></html>"
NCX = (
    '<?xml version="1.0"?><!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "a.dtd">'
    '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel>'
    '<text>Ferries</text></navLabel><content src="two.xhtml#a"/></navPoint></navMap>'
    "</ncx>"
)


def test_a_chapter_is_a_document(tmp_path: Path) -> None:
    path = book(tmp_path / "a.epub", {"one.xhtml": ONE, "two.xhtml": TWO})
    items = list(ElectronicBook().read(path))
    one, two = documents(items)
    assert (one.name, one.text) == ("One", "One\n\nThe bridge closes.")
    assert (two.name, two.text) == ("two", "The ferries sail.")
    assert items[1].source == f"{path}/OEBPS/two.xhtml"
    assert labelled(items[0]) == [("headline", "One")]
    assert one.metadata == {
        "headline": "One",
        "byline": "Ada Lund",
        "outlet": "Norrvik Courier",
        "published": "2024-05-03",
        "language": "en",
    }


def test_the_contents_name_a_chapter_without_a_heading(tmp_path: Path) -> None:
    chapters = {"two.xhtml": TWO}
    path = book(tmp_path / "a.epub", chapters, **{"OEBPS/toc.ncx": NCX})
    (two,) = documents(ElectronicBook().read(path))
    assert two.text == "Ferries\n\nThe ferries sail."
    assert two.metadata["headline"] == "Ferries"


def test_a_page_without_text_is_passed_over(tmp_path: Path) -> None:
    cover = '<html><body><img src="cover.jpg" alt="x"/></body></html>'
    path = book(tmp_path / "a.epub", {"cover.xhtml": cover, "one.xhtml": ONE})
    assert [one.name for one in documents(ElectronicBook().read(path))] == ["One"]


def test_a_document_type_of_old_books_is_no_matter(tmp_path: Path) -> None:
    kind = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "xhtml11.dtd">'
    path = book(tmp_path / "a.epub", {"one.xhtml": f'<?xml version="1.0"?>{kind}{ONE}'})
    assert documents(ElectronicBook().read(path))[0].text.startswith("One")


def test_a_locked_chapter_is_told(tmp_path: Path) -> None:
    locks = (
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><a:x'
        ' xmlns:a="http://www.w3.org/2001/04/xmlenc#">'
        '<a:CipherReference URI="OEBPS/one.xhtml"/></a:x></encryption>'
    )
    chapters = {"one.xhtml": ONE, "two.xhtml": TWO}
    path = book(tmp_path / "a.epub", chapters, **{"META-INF/encryption.xml": locks})
    first, second = ElectronicBook().read(path)
    assert isinstance(first, Rejected)
    assert first.reason == "it is locked by copy protection"
    assert isinstance(second, ReadDocument)


def test_a_book_without_text_is_rejected(tmp_path: Path) -> None:
    path = book(tmp_path / "a.epub", {})
    assert reasons(ElectronicBook().read(path)) == ["there is no text in the book"]


@pytest.mark.parametrize(
    ("container", "reason"),
    [
        ("<x>", "the book is damaged: "),
        ("<x/>", "the archive does not say where the book is"),
        ('<!DOCTYPE x [<!ENTITY a "b">]><x/>', "the book is damaged: "),
    ],
)
def test_a_damaged_book_is_rejected(
    tmp_path: Path, container: str, reason: str
) -> None:
    path = packed(tmp_path / "a.epub", {"META-INF/container.xml": container})
    (found,) = reasons(ElectronicBook().read(path))
    assert found.startswith(reason)


def test_what_is_no_archive_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.epub").write_bytes(b"no book")
    with pytest.raises(FormatError, match="no zip archive"):
        list(ElectronicBook().read(tmp_path / "a.epub"))


def test_a_book_is_recognised_by_what_it_says_first(tmp_path: Path) -> None:
    head = book(tmp_path / "a.epub", {"one.xhtml": ONE}).read_bytes()[:8192]
    assert ElectronicBook().recognises(tmp_path / "a.zip", head) is Certainty.SURE
    assert ElectronicBook().recognises(tmp_path / "a.zip", b"PK\3\4") is Certainty.NO
