"""The text layer of a PDF file is read as a person reads the page."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from pressmark.exchange.format import Certainty, ReadDocument, Rejected
from pressmark.exchange.office.pdf import PortableDocument
from pressmark.exchange.office.pdf_direction import logical
from pressmark.model.bundle import check_bundle
from pressmark.model.review import Status
from tests.pdf_files import Page, shown, written

_LEFT = ("The harbour was shut on", "Monday after the storm.", "Nobody was hurt there.")
_MIDDLE = ("Ann Smith said that it", "would open on Friday.", "She blamed the wind so.")
_RIGHT = ("The council meets again", "next week to vote on a", "new and longer pier.")


def read_file(path: Path, format_: PortableDocument | None = None) -> ReadDocument:
    (found,) = (format_ or PortableDocument()).read(path)
    assert isinstance(found, ReadDocument), found
    assert check_bundle(found.bundle) == []
    return found


def read(folder: Path, *pages: Page) -> ReadDocument:
    return read_file(written(folder / "harbour talks.pdf", pages))


def text_of(found: ReadDocument) -> str:
    return found.bundle.document.text


def test_lines_become_paragraphs(tmp_path: Path) -> None:
    page = Page().lines(50, 700, _LEFT).lines(50, 640, _RIGHT)
    assert text_of(read(tmp_path, page)) == (
        "The harbour was shut on Monday after the storm. Nobody was hurt there.\n\n"
        "The council meets again next week to vote on a new and longer pier."
    )


def test_an_indented_line_begins_a_paragraph(tmp_path: Path) -> None:
    page = Page().lines(50, 700, _LEFT).line(65, 664, "Ann Smith said that it")
    page.lines(50, 652, ["would open on Friday."])
    assert text_of(read(tmp_path, page)).count("\n\n") == 1


@pytest.mark.parametrize("order", ["columns", "rows", "backwards"])
def test_two_columns_are_read_one_after_the_other(tmp_path: Path, order: str) -> None:
    left = [(50.0, 700 - 12 * n, words) for n, words in enumerate(_LEFT)]
    right = [(190.0, 700 - 12 * n, words) for n, words in enumerate(_RIGHT)]
    drawn = {
        "columns": left + right,
        "rows": [one for pair in zip(left, right, strict=True) for one in pair],
        "backwards": (left + right)[::-1],
    }[order]
    page = Page().line(50, 760, "Harbour talks resume after the storm", size=20)
    for x, y, words in drawn:
        page.line(x, y, words)
    assert text_of(read(tmp_path, page)) == (
        "Harbour talks resume after the storm\n\n"
        "The harbour was shut on Monday after the storm. Nobody was hurt there.\n\n"
        "The council meets again next week to vote on a new and longer pier."
    )


def test_three_columns_under_a_headline_above_one_column(tmp_path: Path) -> None:
    page = Page().lines(50, 700, _LEFT).lines(190, 700, _MIDDLE)
    page.lines(330, 700, _RIGHT).line(50, 760, "Harbour talks resume", size=24)
    whole = "A line that goes from the left edge of the page to its right edge, as"
    page.lines(50, 600, [whole, "those of an editor's note do."])
    text = text_of(read(tmp_path, page))
    assert [one.split()[0] for one in text.split("\n\n")] == [
        "Harbour",
        "The",
        "Ann",
        "The",
        "A",
    ]


def test_a_paragraph_goes_on_in_the_next_column_and_on_the_next_page(
    tmp_path: Path,
) -> None:
    first = Page().lines(50, 700, ["The harbour was shut on", *_LEFT[:1] * 2])
    first.lines(190, 700, ["Monday after the storm", *_LEFT[:1] * 2])
    second = Page().lines(50, 700, ["a Tuesday as well."])
    text = text_of(read(tmp_path, first, second))
    assert "\n" not in text
    assert text.endswith("shut on a Tuesday as well.")


def test_columns_need_not_be_looked_for(tmp_path: Path) -> None:
    page = Page().lines(50, 700, _LEFT).lines(190, 700, _RIGHT)
    path = written(tmp_path / "a.pdf", [page])
    text = text_of(read_file(path, PortableDocument(columns=False)))
    assert text.startswith("The harbour was shut on The council meets again Monday")


def test_tables_are_read_row_by_row(tmp_path: Path) -> None:
    page = Page().lines(50, 700, ["Party", "Reds", "Blues", "Greens"])
    page.lines(190, 700, ["Seats", "41", "7", "12"])
    assert (
        text_of(read(tmp_path, page)) == "Party\tSeats\nReds\t41\nBlues\t7\nGreens\t12"
    )


def test_notes_in_the_margin_do_not_make_a_table_of_the_text(tmp_path: Path) -> None:
    page = Page().lines(50, 700, ["rain?", "who?", "sun?"])
    page.lines(120, 700, _LEFT)
    page.lines(
        120, 664, ["and nobody knew who would have to", "pay for all that in the end."]
    )
    assert "shut on Monday after" in text_of(read(tmp_path, page))


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("the adminis-", "tration of it", "the administration of it"),
        ("a left-", "wing party", "a left-wing party"),
        ("the long-", "standing rule", "the long-standing rule"),
        ("a short-", "age of oil", "a shortage of oil"),
        ("the Anglo-", "American war", "the Anglo-American war"),
        ("a 12-", "year-old boy", "a 12-year-old boy"),
        ("Ein-", "und Ausfuhr", "Ein- und Ausfuhr"),
        ("the TV-", "sender said", "the TV-sender said"),
        ("so he said —", "and she went", "so he said — and she went"),
        ("it rained—", "she said", "it rained—she said"),
        ("from 2010–", "2012 on", "from 2010–2012 on"),
        ("mother-in-", "law of his", "mother-in-law of his"),
    ],
)
def test_words_broken_at_line_ends_are_joined_and_compounds_kept(
    tmp_path: Path, first: str, second: str, joined: str
) -> None:
    page = Page().lines(50, 700, [first, second])
    assert text_of(read(tmp_path, page)) == joined


def test_the_document_itself_says_how_a_word_is_written(tmp_path: Path) -> None:
    page = Page().lines(
        50,
        700,
        [
            "antiwar protests and non-smokers, an anti-",
            "war march and the non-",
            "smokers",
        ],
    )
    found = read(tmp_path, page)
    assert text_of(found) == (
        "antiwar protests and non-smokers, an antiwar march and the non-smokers"
    )
    assert found.remarks == ("words broken at the end of a line joined (1)",)


def test_running_heads_and_page_numbers_are_left_out_with_a_remark(
    tmp_path: Path,
) -> None:
    pages = [
        Page()
        .line(50, 770, "The Daily Tide")
        .lines(50, 700, [f"Article {('one', 'two', 'three')[n]} ends."])
        .line(290, 30, f"Page {n + 1}")
        for n in range(3)
    ]
    found = read(tmp_path, *pages)
    assert (
        text_of(found)
        == "Article one ends.\n\nArticle two ends.\n\nArticle three ends."
    )
    assert found.remarks == (
        "left out from the heads and feet of pages: “The Daily Tide”, “Page 1”",
    )
    path = tmp_path / "harbour talks.pdf"
    kept = read_file(path, PortableDocument(running=True))
    assert text_of(kept).count("The Daily Tide") == 3
    assert kept.remarks == ()


def test_what_the_file_calls_an_artifact_is_left_out(tmp_path: Path) -> None:
    page = Page().lines(50, 700, _LEFT)
    page.operators += ["/Artifact <</Type/Pagination>> BDC"]
    page.line(50, 20, "1/1").operators.append("EMC")
    found = read(tmp_path, page)
    assert "1/1" not in text_of(found)
    assert found.remarks == ("left out from the heads and feet of pages: “1/1”",)


def test_pages_without_text_are_named(tmp_path: Path) -> None:
    pages = [Page(), Page().lines(50, 700, _LEFT), Page(), Page(), Page()]
    assert read(tmp_path, *pages).remarks == (
        "no text on these pages, which may be pictures of it: 1, 3–5",
    )


def test_a_file_without_any_text_is_rejected_with_its_pages(tmp_path: Path) -> None:
    (found,) = PortableDocument().read(written(tmp_path / "a.pdf", [Page(), Page()]))
    assert isinstance(found, Rejected)
    assert found.reason == (
        "there is nothing to read in the file; no text on these pages, which may be"
        " pictures of it: 1–2"
    )


def test_words_are_told_by_gaps_where_there_are_no_blanks(tmp_path: Path) -> None:
    page = Page()
    page.operators.append(
        f"BT /F1 10 Tf 50 700 Td [{shown('The')} -300 {shown('har')} 20"
        f" {shown('bour')} -250 {shown('shut')}] TJ ET"
    )
    assert text_of(read(tmp_path, page)) == "The harbour shut"


def test_bold_made_by_drawing_twice_is_read_once(tmp_path: Path) -> None:
    page = Page().line(50, 700, "Harbour talks").line(50.3, 700, "Harbour talks")
    assert text_of(read(tmp_path, page)) == "Harbour talks"


def test_turned_words_are_left_out_and_turned_pages_read(tmp_path: Path) -> None:
    page = Page().lines(50, 700, _LEFT)
    page.operators.append(f"BT /F1 10 Tf 0 1 -1 0 20 100 Tm {shown('Photo: Bo')} Tj ET")
    found = read(tmp_path, page)
    assert "Photo" not in text_of(found)
    assert found.remarks == ("words that are turned on their page are left out (2)",)
    sideways = Page(turned=90)
    for n, words in enumerate(_LEFT):
        sideways.operators.append(
            f"BT /F1 10 Tf 0 1 -1 0 {100 + 12 * n} 50 Tm {shown(words)} Tj ET"
        )
    assert text_of(read(tmp_path, sideways)).startswith(
        "The harbour was shut on Monday"
    )


def test_a_headline_over_two_centred_lines_is_one(tmp_path: Path) -> None:
    page = Page().line(50, 760, "Harbour talks resume after a week", size=24)
    page.line(120, 732, "and nobody knows why", size=24).lines(50, 690, _LEFT)
    assert text_of(read(tmp_path, page)).startswith(
        "Harbour talks resume after a week and nobody knows why\n\nThe harbour"
    )


def test_raised_figures_stay_at_their_word(tmp_path: Path) -> None:
    page = Page().lines(50, 688, _LEFT[1:]).lines(190, 697, _RIGHT)
    page.operators.append(
        f"BT /F1 10 Tf 50 700 Td {shown(_LEFT[0])} Tj 4 Ts /F1 6 Tf {shown('12')} Tj ET"
    )
    text = text_of(read(tmp_path, page))
    assert text.startswith("The harbour was shut on¹² Monday")


def test_a_page_number_apart_from_all_else_is_left_out(tmp_path: Path) -> None:
    found = read(tmp_path, Page().lines(50, 700, _LEFT).line(290, 30, "- 7 -"))
    assert text_of(found).endswith("hurt there.")
    assert found.remarks == ("left out from the heads and feet of pages: “- 7 -”",)


@pytest.mark.parametrize(
    ("visual", "rtl", "read_"),
    [
        ("םולש", True, "שלום"),
        (".NATO תא גיצה 2022 ב", True, "ב 2022 הציג את NATO."),
        ("«ןכ» רמא", True, "אמר «כן»"),
        ("he said םולש to us", False, "he said שלום to us"),
        ("he said it", False, "he said it"),
        ("ﻡﻼﺳ", True, "سلام"),
    ],
)
def test_words_from_right_to_left_are_put_in_the_order_of_reading(
    visual: str, rtl: bool, read_: str
) -> None:
    assert logical(visual, rtl=rtl) == read_


def test_large_type_is_suggested_as_headline_and_subheadings(tmp_path: Path) -> None:
    page = Page().line(50, 760, "Harbour talks resume", size=24)
    page.lines(50, 700, _LEFT).line(50, 640, "What next", size=13)
    page.lines(50, 620, _RIGHT)
    found = read(tmp_path, page)
    assert [
        (one.label, one.span.covered(text_of(found)), one.review.status)
        for one in found.bundle.regions
    ] == [
        ("headline", "Harbour talks resume", Status.SUGGESTED),
        ("subheading", "What next", Status.SUGGESTED),
    ]
    assert found.bundle.document.metadata["headline"] == "Harbour talks resume"


def test_properties_fill_in_what_they_can_say(tmp_path: Path) -> None:
    path = written(
        tmp_path / "a.pdf",
        [Page().lines(50, 700, _LEFT)],
        info={
            "Title": "Harbour talks",
            "Author": "Ann Smith",
            "CreationDate": "D:20220916083000+02'00'",
        },
        root="/Lang(en-GB)",
    )
    dated = read_file(path, PortableDocument(made_is_published=True))
    assert {**dated.bundle.document.metadata, "extra": None} == {
        "headline": "Harbour talks",
        "byline": "Ann Smith",
        "published": "2022-09-16",
        "language": "en",
        "extra": None,
    }


def test_a_locked_file_says_so_and_one_without_password_is_read(tmp_path: Path) -> None:
    path = written(tmp_path / "a.pdf", [Page().lines(50, 700, _LEFT)])
    for password, reads in (("secret", False), ("", True)):
        writer = PdfWriter(clone_from=PdfReader(path))
        writer.encrypt(password, algorithm="RC4-128")
        locked = tmp_path / "locked.pdf"
        writer.write(locked)
        (found,) = PortableDocument().read(locked)
        if reads:
            assert isinstance(found, ReadDocument)
        else:
            assert isinstance(found, Rejected)
            assert "password" in found.reason


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "the file is empty"),
        (b"Ann said", "no PDF file"),
        (b"%PDF-1.7 and no more", "damaged"),
    ],
)
def test_what_is_no_pdf_file_is_rejected(
    tmp_path: Path, data: bytes, reason: str
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    (found,) = PortableDocument().read(path)
    assert isinstance(found, Rejected)
    assert reason in found.reason


def test_a_file_is_known_by_its_beginning(tmp_path: Path) -> None:
    assert PortableDocument().recognises(tmp_path / "a", b"%PDF-1.4") is Certainty.SURE
    assert PortableDocument().recognises(tmp_path / "a.pdf", b"") is Certainty.POSSIBLE
