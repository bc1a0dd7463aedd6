"""A Word document is read as the one who opens it in Word sees it."""

from __future__ import annotations

import datetime as dt
import re
import zipfile
from pathlib import Path

import docx
import pytest
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from pressmark.exchange.format import Certainty, ReadDocument, Rejected
from pressmark.exchange.office.docx import Word
from pressmark.model.bundle import check_bundle
from pressmark.model.review import Status

_BOX = """<w:r><mc:AlternateContent
 xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
 <mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p><w:r>
 <w:t>Pulled quote.</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice>
 <mc:Fallback><w:pict><w:txbxContent><w:p><w:r>
 <w:t>Pulled quote.</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback>
</mc:AlternateContent></w:r>"""


def add(document: WordDocument, inner: str, *, properties: str = "") -> None:
    """Add a paragraph given in Word's XML."""
    xml = f"<w:p {nsdecls('w')}>{properties}{inner}</w:p>"
    document.element.body.insert(-1, parse_xml(xml))


def run(words: str, properties: str = "") -> str:
    return (
        f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'
    )


def read(document: WordDocument, folder: Path) -> ReadDocument:
    path = folder / "harbour talks.docx"
    document.save(str(path))
    return read_file(path)


def read_file(path: Path, *, made_is_published: bool = False) -> ReadDocument:
    (found,) = Word(made_is_published=made_is_published).read(path)
    assert isinstance(found, ReadDocument), found
    assert check_bundle(found.bundle) == []
    return found


def text_of(found: ReadDocument) -> str:
    return found.bundle.document.text


def regions_of(found: ReadDocument) -> list[tuple[str, str]]:
    text = text_of(found)
    return [(one.label, one.span.covered(text)) for one in found.bundle.regions]


def rewritten(path: Path, name: str, pattern: str, by: str) -> None:
    """Change a member of a package in place."""
    with zipfile.ZipFile(path) as package:
        members = {one: package.read(one) for one in package.namelist()}
    members[name] = re.sub(pattern, by, members[name].decode()).encode()
    with zipfile.ZipFile(path, "w") as package:
        for one, data in members.items():
            package.writestr(one, data)


def test_paragraphs_are_parted_by_empty_lines_and_headings_become_regions(
    tmp_path: Path,
) -> None:
    document = docx.Document()
    document.add_heading("Harbour talks resume", 0)
    document.add_paragraph("Ann Smith said it rains.")
    document.add_paragraph("")
    document.add_heading("What next", 2)
    document.add_paragraph("Nobody knows.")
    found = read(document, tmp_path)
    assert text_of(found) == (
        "Harbour talks resume\n\nAnn Smith said it rains.\n\nWhat next\n\nNobody knows."
    )
    assert regions_of(found) == [
        ("headline", "Harbour talks resume"),
        ("subheading", "What next"),
    ]
    assert {one.review.status for one in found.bundle.regions} == {Status.ACCEPTED}
    assert found.bundle.document.metadata["headline"] == "Harbour talks resume"
    assert found.bundle.document.name == "harbour talks"


def test_a_heading_that_begins_the_text_is_its_headline(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Harbour talks resume", 1)
    document.add_paragraph("It rains.")
    assert regions_of(read(document, tmp_path)) == [
        ("headline", "Harbour talks resume")
    ]


def test_deleted_words_are_left_out_and_inserted_ones_kept(tmp_path: Path) -> None:
    document = docx.Document()
    gone = "<w:del w:id='1'><w:r><w:delText>never </w:delText></w:r></w:del>"
    come = f"<w:ins w:id='2'>{run('always ')}</w:ins>"
    moved = f"<w:moveFrom w:id='3'>{run('away')}</w:moveFrom>"
    add(document, run("It ") + gone + come + run("rains.") + moved)
    found = read(document, tmp_path)
    assert text_of(found) == "It always rains."
    assert found.remarks == ("what was deleted with changes tracked is left out (2)",)


def test_paragraphs_between_which_the_end_was_deleted_are_one(tmp_path: Path) -> None:
    document = docx.Document()
    mark = "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>"
    add(document, run("It rains "), properties=mark)
    add(document, run("all day."))
    assert text_of(read(document, tmp_path)) == "It rains all day."


def test_the_words_of_links_fields_and_controls_are_kept(tmp_path: Path) -> None:
    document = docx.Document()
    link = f"<w:hyperlink w:anchor='x'>{run('the port')}</w:hyperlink>"
    field = (
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r>"
        "<w:r><w:instrText>HYPERLINK http://example.org</w:instrText></w:r>"
        f"<w:r><w:fldChar w:fldCharType='separate'/></w:r>{run(' closed')}"
        "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
    )
    control = f"<w:sdt><w:sdtContent>{run(' today.')}</w:sdtContent></w:sdt>"
    add(document, run("They said ") + link + field + control)
    assert text_of(read(document, tmp_path)) == "They said the port closed today."


def test_breaks_tabs_and_hyphens_are_what_they_look_like(tmp_path: Path) -> None:
    document = docx.Document()
    signs = "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>"
    signs += "<w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t></w:r>"
    add(document, signs)
    assert text_of(read(document, tmp_path)) == "a\tb\nc\u2011de"


def test_hidden_text_is_left_out_with_a_remark(tmp_path: Path) -> None:
    document = docx.Document()
    add(document, run("It rains") + run(" secretly", "<w:vanish/>") + run("."))
    found = read(document, tmp_path)
    assert text_of(found) == "It rains."
    assert found.remarks == ("hidden text is left out (1)",)


def test_a_text_box_is_read_once_after_its_paragraph(tmp_path: Path) -> None:
    document = docx.Document()
    add(document, run("First.") + _BOX)
    add(document, run("Second."))
    found = read(document, tmp_path)
    assert text_of(found) == "First.\n\nPulled quote.\n\nSecond."
    assert found.remarks == ("text boxes stand after the paragraph they belong to (1)",)


def test_tables_are_rows_of_cells_and_layout_tables_are_paragraphs(
    tmp_path: Path,
) -> None:
    document = docx.Document()
    table = document.add_table(2, 2)
    for number, words in enumerate(("Party", "Seats", "Reds", "41")):
        table.cell(number // 2, number % 2).text = words
    layout = document.add_table(1, 2)
    layout.cell(0, 0).text = "One."
    layout.cell(0, 0).add_paragraph("Two.")
    layout.cell(0, 1).text = "Three."
    found = read(document, tmp_path)
    assert text_of(found) == "Party\tSeats\nReds\t41\n\nOne.\n\nTwo.\n\nThree."


def test_notes_stand_at_the_end_in_the_order_of_the_text(tmp_path: Path) -> None:
    document = docx.Document()
    add(document, run("It rains.") + "<w:r><w:footnoteReference w:id='2'/></w:r>")
    path = tmp_path / "a.docx"
    document.save(str(path))
    notes = (
        f"<w:footnotes {nsdecls('w')}>"
        f"<w:footnote w:id='-1' w:type='separator'><w:p><w:r><w:t>x</w:t></w:r></w:p>"
        f"</w:footnote><w:footnote w:id='2'><w:p>{run('So she said.')}</w:p>"
        "</w:footnote></w:footnotes>"
    )
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    rewritten(
        path,
        "word/_rels/document.xml.rels",
        "</Relationships>",
        f'<Relationship Id="n1" Type="{kind}/footnotes" Target="footnotes.xml"/>'
        "</Relationships>",
    )
    with zipfile.ZipFile(path, "a") as package:
        package.writestr("word/footnotes.xml", notes)
    found = read_file(path)
    assert text_of(found) == "It rains.\n\nSo she said."
    assert found.remarks == ("notes stand at the end of the text (1)",)


def test_heads_and_feet_of_pages_are_left_out_with_a_remark(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("It rains.")
    document.sections[0].header.paragraphs[0].text = "The Daily Tide"
    found = read(document, tmp_path)
    assert text_of(found) == "It rains."
    assert found.remarks == ("the heads and feet of the pages are left out",)


def test_properties_fill_in_what_they_can_say(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("It rains.")
    document.core_properties.title = "Harbour talks resume"
    document.core_properties.author = "Ann Smith"
    document.core_properties.language = "de-AT"
    document.core_properties.created = dt.datetime(2022, 9, 16, 8, 30)  # noqa: DTZ001  (python-docx wants it so)
    path = tmp_path / "a.docx"
    document.save(str(path))
    metadata = read_file(path).bundle.document.metadata
    assert metadata["headline"] == "Harbour talks resume"
    assert metadata["byline"] == "Ann Smith"
    assert metadata["language"] == "de"
    assert "published" not in metadata
    assert metadata["extra"]["docx"]["made"].startswith("2022-09-16")
    dated = read_file(path, made_is_published=True).bundle.document.metadata
    assert dated["published"] == "2022-09-16"


def test_a_paragraph_in_the_style_of_a_byline_goes_before_the_author(
    tmp_path: Path,
) -> None:
    document = docx.Document()
    style = document.styles.add_style("Byline", WD_STYLE_TYPE.PARAGRAPH)
    document.add_paragraph("Harbour talks", style="Title")
    document.add_paragraph("By Ann Smith", style=style)
    document.core_properties.author = "The Typist"
    found = read(document, tmp_path)
    assert ("byline", "By Ann Smith") in regions_of(found)
    assert found.bundle.document.metadata["byline"] == "Ann Smith"


@pytest.mark.parametrize("title", ["Document1", "talks.docx", "Microsoft Word - x"])
def test_properties_that_name_no_article_are_only_kept_aside(
    tmp_path: Path, title: str
) -> None:
    document = docx.Document()
    document.add_paragraph("It rains.")
    document.core_properties.title = title
    document.core_properties.author = "python-docx"
    metadata = read(document, tmp_path).bundle.document.metadata
    assert "headline" not in metadata
    assert "byline" not in metadata
    assert metadata["extra"]["docx"]["title"] == title


def test_strict_documents_and_those_with_macros_are_read_alike(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Harbour talks", 0)
    path = tmp_path / "a.docm"
    document.save(str(path))
    usual = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    for part in ("word/document.xml", "word/styles.xml"):
        rewritten(path, part, usual, strict)
    macro = "application/vnd.ms-word.document.macroEnabled.main+xml"
    rewritten(
        path, "[Content_Types].xml", r"application/vnd[^\"]*document.main\+xml", macro
    )
    assert regions_of(read_file(path)) == [("headline", "Harbour talks")]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "no Word document"),
        (b"\xd0\xcf\x11\xe0 and more", "locked with a password"),
        (b"PK\x03\x04 and no more", "archive"),
    ],
)
def test_what_is_no_word_document_is_rejected(
    tmp_path: Path, data: bytes, reason: str
) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(data)
    (found,) = Word().read(path)
    assert isinstance(found, Rejected)
    assert reason in found.reason


def test_an_empty_document_is_rejected_with_what_was_left_out(tmp_path: Path) -> None:
    document = docx.Document()
    add(document, run("secret", "<w:vanish/>"))
    path = tmp_path / "a.docx"
    document.save(str(path))
    (found,) = Word().read(path)
    assert isinstance(found, Rejected)
    assert found.reason == (
        "there is nothing to read in the file; hidden text is left out (1)"
    )


def test_a_document_is_known_by_what_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    docx.Document().save(str(path))
    head = path.read_bytes()[:8192]
    assert Word().recognises(path, head) is Certainty.LIKELY
    assert Word().recognises(tmp_path / "a.docx", b"") is Certainty.POSSIBLE
    assert Word().recognises(tmp_path / "a.txt", b"Ann said") is Certainty.NO
