"""An OpenDocument text is read as the one who opens it sees it."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from pressmark.exchange.format import Certainty, ReadDocument, Rejected
from pressmark.exchange.office.odt import OpenDocument
from pressmark.model.bundle import check_bundle

_NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {
        "office": "office",
        "text": "text",
        "table": "table",
        "style": "style",
        "draw": "drawing",
        "meta": "meta",
    }.items()
)
_NAMES += ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
_KIND = "application/vnd.oasis.opendocument.text"
_STYLES = (
    '<style:style style:name="P1" style:parent-style-name="Title"/>'
    '<style:style style:name="P2" style:parent-style-name="Byline"/>'
)


def written(
    folder: Path, inner: str, *, meta: str = "", manifest: str = "", heads: str = ""
) -> Path:
    """Write an OpenDocument text whose body holds some XML."""
    path = folder / "harbour talks.odt"
    content = (
        f"<office:document-content {_NAMES}><office:automatic-styles>{_STYLES}"
        "</office:automatic-styles><office:body><office:text>"
        f"{inner}</office:text></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", _KIND)
        package.writestr("content.xml", content)
        package.writestr(
            "meta.xml",
            f"<office:document-meta {_NAMES}><office:meta>{meta}</office:meta>"
            "</office:document-meta>",
        )
        package.writestr(
            "styles.xml",
            f"<office:document-styles {_NAMES}>{heads}</office:document-styles>",
        )
        if manifest:
            package.writestr("META-INF/manifest.xml", manifest)
    return path


def read(path: Path, *, made_is_published: bool = False) -> ReadDocument:
    (found,) = OpenDocument(made_is_published=made_is_published).read(path)
    assert isinstance(found, ReadDocument), found
    assert check_bundle(found.bundle) == []
    return found


def text_of(found: ReadDocument) -> str:
    return found.bundle.document.text


def test_headings_and_styled_paragraphs_become_regions(tmp_path: Path) -> None:
    found = read(
        written(
            tmp_path,
            '<text:p text:style-name="P1">Harbour talks</text:p>'
            '<text:p text:style-name="P2">By Ann Smith</text:p>'
            '<text:h text:outline-level="2">What next</text:h><text:p>Rain.</text:p>',
        )
    )
    text = text_of(found)
    assert text == "Harbour talks\n\nBy Ann Smith\n\nWhat next\n\nRain."
    assert [(r.label, r.span.covered(text)) for r in found.bundle.regions] == [
        ("headline", "Harbour talks"),
        ("byline", "By Ann Smith"),
        ("subheading", "What next"),
    ]
    assert found.bundle.document.metadata["headline"] == "Harbour talks"


def test_blanks_are_as_the_format_means_them(tmp_path: Path) -> None:
    inner = (
        "<text:p>It\n   rains<text:s/><text:s text:c='2'/>a<text:tab/>lot,"
        "<text:line-break/>she <text:span>said</text:span>\xa0so.</text:p>"
    )
    assert text_of(read(written(tmp_path, inner))) == (
        "It rains   a\tlot,\nshe said\xa0so."
    )


def test_a_number_of_blanks_beyond_all_measure_is_not_believed(tmp_path: Path) -> None:
    inner = "<text:p>a<text:s text:c='999999999999'/>b</text:p>"
    assert len(text_of(read(written(tmp_path, inner)))) < 2000


def test_deleted_words_are_left_out_and_inserted_ones_kept(tmp_path: Path) -> None:
    found = read(
        written(
            tmp_path,
            "<text:tracked-changes><text:changed-region><text:deletion>"
            "<text:p>never</text:p></text:deletion></text:changed-region>"
            "</text:tracked-changes><text:p>It <text:change/><text:change-start/>always"
            "<text:change-end/> rains.</text:p>",
        )
    )
    assert text_of(found) == "It always rains."
    assert found.remarks == ("what was deleted with changes tracked is left out (1)",)


def test_notes_boxes_tables_lists_and_comments_have_their_places(
    tmp_path: Path,
) -> None:
    found = read(
        written(
            tmp_path,
            "<text:p>Rain<text:note><text:note-citation>1</text:note-citation>"
            "<text:note-body><text:p>So she said.</text:p></text:note-body></text:note>"
            "<draw:frame><draw:text-box><text:p>Pulled.</text:p></draw:text-box>"
            "</draw:frame>.<office:annotation><text:p>why?</text:p></office:annotation>"
            "</text:p><text:list><text:list-item><text:p>one</text:p></text:list-item>"
            "</text:list><table:table><table:table-row><table:table-cell>"
            "<text:p>a</text:p></table:table-cell><table:table-cell/><table:table-cell>"
            "<text:p>b</text:p></table:table-cell></table:table-row></table:table>",
        )
    )
    assert text_of(found) == "Rain.\n\nPulled.\n\none\n\na\t\tb\n\nSo she said."
    assert found.remarks == (
        "comments are left out (1)",
        "text boxes stand after the paragraph they belong to (1)",
        "notes stand at the end of the text (1)",
    )


def test_heads_of_pages_are_left_out_with_a_remark(tmp_path: Path) -> None:
    heads = "<style:header><text:p>The Daily Tide</text:p></style:header>"
    found = read(written(tmp_path, "<text:p>Rain.</text:p>", heads=heads))
    assert text_of(found) == "Rain."
    assert found.remarks == ("the heads and feet of the pages are left out",)


def test_properties_fill_in_what_they_can_say(tmp_path: Path) -> None:
    meta = (
        "<dc:title>Harbour talks</dc:title><dc:creator>Bo</dc:creator>"
        "<meta:initial-creator>Ann Smith</meta:initial-creator>"
        "<meta:creation-date>2022-09-16T08:30:00.12</meta:creation-date>"
        "<dc:language>en-GB</dc:language>"
    )
    path = written(tmp_path, "<text:p>Rain.</text:p>", meta=meta)
    metadata = read(path, made_is_published=True).bundle.document.metadata
    assert {**metadata, "extra": None} == {
        "headline": "Harbour talks",
        "byline": "Ann Smith",
        "published": "2022-09-16",
        "language": "en",
        "extra": None,
    }
    assert "published" not in read(path).bundle.document.metadata


def test_a_flat_file_is_read_alike(tmp_path: Path) -> None:
    path = tmp_path / "a.fodt"
    path.write_text(
        f"<?xml version='1.0'?><office:document {_NAMES} office:mimetype='{_KIND}'>"
        "<office:meta><dc:title>Harbour talks</dc:title></office:meta>"
        "<office:body><office:text><text:p>Rain.</text:p></office:text></office:body>"
        "</office:document>",
        encoding="utf-8",
    )
    found = read(path)
    assert text_of(found) == "Rain."
    assert found.bundle.document.metadata["headline"] == "Harbour talks"
    assert OpenDocument().recognises(path, path.read_bytes()) is Certainty.SURE


def test_a_file_is_known_by_what_it_says_it_is(tmp_path: Path) -> None:
    path = written(tmp_path, "<text:p>Rain.</text:p>")
    other = tmp_path / "x.bin"
    assert OpenDocument().recognises(other, path.read_bytes()[:8192]) is Certainty.SURE
    assert OpenDocument().recognises(other, b"PK\x03\x04 word") is Certainty.NO


def test_a_locked_document_says_so(tmp_path: Path) -> None:
    path = written(tmp_path, "<text:p>x</text:p>", manifest="<m><encryption-data/></m>")
    (found,) = OpenDocument().read(path)
    assert isinstance(found, Rejected)
    assert "password" in found.reason


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "it is empty"),
        (b"PK\x03\x04 and no more", "archive"),
        (b"<a/>", "no text document"),
        (b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "document type"),
    ],
)
def test_what_is_no_opendocument_is_rejected(
    tmp_path: Path, data: bytes, reason: str
) -> None:
    path = tmp_path / "a.odt"
    path.write_bytes(data)
    (found,) = OpenDocument().read(path)
    assert isinstance(found, Rejected)
    assert reason in found.reason
