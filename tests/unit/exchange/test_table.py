"""A table becomes articles, a row each, and what cannot be read is told by its line."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from pressmark.errors import FormatError
from pressmark.exchange import known_columns
from pressmark.exchange.columns import Columns, Tabular
from pressmark.exchange.format import Certainty, ReadDocument, Rejected
from pressmark.exchange.tables.filing import DateOrder
from pressmark.exchange.tables.table import Table

STORY = "The council agreed on Monday to build a bridge over the river."


def written(folder: Path, content: str | bytes, name: str = "news.csv") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def workbook(path: Path, sheets: dict[str, list[list[Any]]]) -> Path:
    with xlsxwriter.Workbook(path) as book:
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        for title, rows in sheets.items():
            sheet = book.add_worksheet(title)
            for at, row in enumerate(rows):
                for column, cell in enumerate(row):
                    if isinstance(cell, date):
                        sheet.write_datetime(at, column, cell, day)
                    else:
                        sheet.write(at, column, cell)
    return path


def read(
    path: Path, reader: Table | None = None
) -> tuple[list[ReadDocument], list[Rejected]]:
    items = list((reader or Table()).read(path))
    documents = [one for one in items if isinstance(one, ReadDocument)]
    return documents, [one for one in items if isinstance(one, Rejected)]


def texts(documents: Iterable[ReadDocument]) -> list[str]:
    return [one.bundle.document.text for one in documents]


def test_each_row_is_a_document_with_its_metadata(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "id,title,date,source,body,section\n"
        f"a17,Bridge,3 April 2024,The Post,{STORY},Local\n",
    )
    (found,), rejected = read(path)
    assert not rejected
    assert (found.source, found.line, found.remarks) == (str(path), 2, ())
    document = found.bundle.document
    assert (document.name, document.text) == ("a17", STORY)
    assert document.metadata == {
        "headline": "Bridge",
        "outlet": "The Post",
        "published": "2024-04-03",
        "section": "Local",
    }


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_what_stands_between_cells_is_found(tmp_path: Path, delimiter: str) -> None:
    rows = [["title", "text", "n"], ["Bridge, new", "One; two, three | four.", "1"]]
    lines = [delimiter.join(f'"{cell}"' for cell in row) for row in rows]
    (found,), _ = read(written(tmp_path, "\n".join(lines)))
    assert texts([found]) == ["One; two, three | four."]


def test_excels_hint_of_the_delimiter_is_taken(tmp_path: Path) -> None:
    (found,), _ = read(written(tmp_path, f"sep=;\r\ntitle;text\r\nx;{STORY}\r\n"))
    assert (texts([found]), found.line) == ([STORY], 3)


def test_the_delimiter_can_be_said(tmp_path: Path) -> None:
    path = written(tmp_path, "title:text\nx:It rains, and pours\n")
    (found,), _ = read(path, Table(delimiter=":"))
    assert texts([found]) == ["It rains, and pours"]
    with pytest.raises(FormatError, match="give one character"):
        Table(delimiter="::")
    assert Table(delimiter="tab").delimiter == "tab"


@pytest.mark.parametrize(
    ("encoding", "told"),
    [
        ("utf-8", ()),
        ("utf-8-sig", ("a leading byte-order mark removed",)),
        ("cp1252", ("read as cp1252, a guess",)),
        ("utf-16", ("read as UTF-16", "a leading byte-order mark removed")),
    ],
)
def test_the_encoding_is_found_and_told(
    tmp_path: Path, encoding: str, told: tuple[str, ...]
) -> None:
    story = "Der Müller sagte, die Brücke über den Fluß werde schön: “Größe zählt.”"
    data = f"title,text\nBrücke,{story.replace(',', '')}\n".encode(encoding)
    (found,), _ = read(written(tmp_path, data))
    assert found.bundle.document.text == story.replace(",", "")
    assert found.remarks == told


def test_an_encoding_that_only_shows_late_is_found(tmp_path: Path) -> None:
    head = "title,text\n" + f"x,{STORY}\n" * 20_000
    path = written(tmp_path, head.encode() + "y,Größe für Müller\n".encode("cp1252"))
    documents, _ = read(path)
    assert texts(documents)[-1] == "Größe für Müller"
    # Told once, not twenty thousand times.
    assert documents[0].remarks == ("read as cp1252, a guess",)
    assert documents[-1].remarks == ()


def test_the_encoding_can_be_said(tmp_path: Path) -> None:
    path = written(tmp_path, "title,text\nx,Привет миру\n".encode("koi8-r"))
    (found,), _ = read(path, Table(encoding="koi8-r"))
    assert texts([found]) == ["Привет миру"]
    _, (rejected,) = read(path, Table(encoding="klingon"))
    assert rejected.reason == "there is no encoding “klingon”"
    assert read(path, Table(encoding="rot13"))[1]


def test_cells_with_line_ends_keep_them_and_lines_are_counted(tmp_path: Path) -> None:
    path = written(
        tmp_path, 'title,text\r\na,"One.\r\n\r\nTwo ""said"" so."\r\nb,Three.\r\n'
    )
    documents, _ = read(path)
    assert texts(documents) == ['One.\n\nTwo "said" so.', "Three."]
    assert [one.line for one in documents] == [2, 5]


def test_ragged_rows_are_rejected_with_their_line(tmp_path: Path) -> None:
    path = written(
        tmp_path, "id,text\n1,One.\n2\n3,Three.,more\n4,Four.,,\n\n5,Five.\n"
    )
    documents, rejected = read(path)
    assert texts(documents) == ["One.", "Four.", "Five."]
    assert [(one.line, one.reason) for one in rejected] == [
        (3, "it has 1 cells where there are 2 headings"),
        (4, "it has 3 cells where there are 2 headings"),
    ]


def test_a_mark_that_is_never_closed_costs_one_row(tmp_path: Path) -> None:
    path = written(tmp_path, 'id,text\n1,One.\n2,"Two.\n3,Three.\n4,Four.\n')
    documents, rejected = read(path)
    assert texts(documents) == ["One.", "Three.", "Four."]
    assert [one.line for one in rejected] == [3]


def test_marks_that_are_not_doubled_are_told_and_not_guessed(tmp_path: Path) -> None:
    path = written(tmp_path, 'id,text\n1,"He said "no" to it."\n2,Two.\n')
    documents, (rejected,) = read(path)
    assert texts(documents) == ["Two."]
    assert rejected.reason == "a quotation mark in it is neither doubled nor closed"


def test_marks_escaped_by_a_backslash_are_understood(tmp_path: Path) -> None:
    path = written(tmp_path, 'id,text\n1,"He said \\"no\\", again."\n2,"Two."\n')
    documents, rejected = read(path)
    assert texts(documents) == ['He said "no", again.', "Two."]
    assert not rejected


def test_a_row_without_text_is_rejected(tmp_path: Path) -> None:
    _, (rejected,) = read(written(tmp_path, "title,text\nx, \n"))
    assert (rejected.line, rejected.reason) == (
        2,
        "there is no text in the column “text”",
    )


def test_guards_against_formulas_are_taken_off(tmp_path: Path) -> None:
    path = written(tmp_path, "title,text\n'=1+1,\"'-It rains, 'she said.\"\n")
    (found,), _ = read(path)
    assert found.bundle.document.text == "-It rains, 'she said."
    assert found.bundle.document.metadata["headline"] == "=1+1"


def test_a_table_whose_columns_say_nothing_is_refused_with_help(tmp_path: Path) -> None:
    _, (rejected,) = read(written(tmp_path, "a,b\n1,2\n"))
    assert rejected.reason == (
        "no column is chosen for the text; give --option columns=… (columns: a, b)"
    )
    (found,), _ = read(tmp_path / "news.csv", Table(columns="text=b"))
    assert found.bundle.document.metadata == {"a": "1"}


def test_several_columns_can_be_the_text(tmp_path: Path) -> None:
    path = written(tmp_path, "title,lead,body\nBridge,It rains.,It pours.\n")
    (found,), _ = read(path, Table(columns="text=lead; text=body; headline=title"))
    assert texts([found]) == ["It rains.\n\nIt pours."]


def test_what_was_confirmed_is_used_for_tables_alike(tmp_path: Path) -> None:
    path = written(tmp_path, "c1,c2,c3\nx,y,It rains.\n")
    known_columns.remember(["c1", "c2", "c3"], Columns.of("text=c3; headline=c2"))
    (found,), _ = read(path)
    assert found.bundle.document.metadata == {"headline": "y", "c1": "x"}


def test_without_headings_columns_are_numbered(tmp_path: Path) -> None:
    path = written(tmp_path, f"x,{STORY}\n")
    (found,), _ = read(path, Table(headings_first=False, columns="text=2; name=1"))
    assert (found.bundle.document.name, texts([found])) == ("x", [STORY])


def test_headings_that_are_there_twice_or_empty_are_told_apart(tmp_path: Path) -> None:
    path = written(tmp_path, "text,note,note,\nIt rains.,a,b,c\n")
    (found,), _ = read(path)
    assert found.bundle.document.metadata == {"note": "a", "note (2)": "b", "4": "c"}


def test_names_that_mean_something_to_us_are_kept_apart(tmp_path: Path) -> None:
    path = written(tmp_path, "text,extra,earlier_texts,url\nIt rains.,a,b,c\n")
    (found,), _ = read(path)
    assert found.bundle.document.metadata == {
        "extra": {"extra": "a", "earlier_texts": "b", "url": "c"}
    }


def test_dates_in_numbers_are_read_as_the_others_show(tmp_path: Path) -> None:
    rows = "date,text\n04/03/2024,One.\n04/13/2024,Two.\n"
    path = written(tmp_path, rows)
    documents, _ = read(path)
    days = [one.bundle.document.metadata["published"] for one in documents]
    assert days == ["2024-04-03", "2024-04-13"]
    (guess, _), _ = read(written(tmp_path, "date,text\n04/03/2024,One.\n3/4/2024,x\n"))
    assert guess.remarks == ("the date 04/03/2024 read as 2024-03-04, a guess",)
    (said, _), _ = read(path, Table(dates=DateOrder.DAY_FIRST))
    assert said.bundle.document.metadata["published"] == "2024-03-04"
    assert said.remarks == ()


def test_what_is_no_date_is_kept_and_told(tmp_path: Path) -> None:
    path = written(tmp_path, "date,text\nsoon,One.\n")
    (found,), _ = read(path, Table(columns="text=text; published=date"))
    assert found.bundle.document.metadata == {"date": "soon"}
    assert found.remarks == ("“soon” is no date; kept as it is",)


def test_a_workbook_is_read_sheet_by_sheet(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "news.xlsx",
        {
            "2023": [
                ["id", "title", "text", "date", "words", "seen"],
                [7, "Bridge", "One.", date(2023, 4, 3), 2.5, True],
            ],
            "empty": [],
            "2024": [["text", "title"], [], ["Two.", "=1+1"], ["", "no text"]],
        },
    )
    documents, (rejected,) = read(path)
    assert texts(documents) == ["One.", "Two."]
    first, second = (one.bundle.document for one in documents)
    assert first.name == "7"
    assert first.metadata == {
        "headline": "Bridge",
        "published": "2023-04-03",
        "words": "2.5",
        "seen": "true",
        "sheet": "2023",
    }
    assert second.name == "news-2024-3"
    assert documents[0].remarks == ()
    assert (rejected.line, rejected.reason) == (
        4,
        "sheet “2024”: there is no text in the column “text”",
    )


def test_one_sheet_can_be_chosen(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "news.xlsx",
        {"a": [["text"], ["One."]], "b": [["text"], ["Two."]]},
    )
    documents, _ = read(path, Table(sheet="b"))
    assert texts(documents) == ["Two."]
    assert documents[0].remarks == ()
    with pytest.raises(FormatError, match="there is no sheet “c”, but a, b"):
        read(path, Table(sheet="c"))


def test_columns_and_samples_are_shown_before_the_import(tmp_path: Path) -> None:
    path = written(tmp_path, f"title,body\nA,{STORY}\nB,x\nA,y\nC,z\nD,\n")
    assert isinstance(Table(), Tabular)
    assert Table().headings(path) == (
        ("title", ("A", "B", "C")),
        ("body", (STORY[:59] + "…", "x", "y")),
    )
    assert Table().proposed(path).columns == "text=body; headline=title"
    said = Table(columns="text=title")
    assert said.proposed(path) == said
    assert Table().headings(tmp_path / "none.csv") == ()
    assert Table().proposed(tmp_path / "none.csv") == Table()


def test_a_table_is_known_by_its_name_and_kind(tmp_path: Path) -> None:
    assert Table().recognises(tmp_path / "a.CSV", b"a,b") is Certainty.POSSIBLE
    assert Table().recognises(tmp_path / "a.xlsx", b"PK\3\4") is Certainty.POSSIBLE
    assert Table().recognises(tmp_path / "a.xlsx", b"a,b") is Certainty.NO
    assert Table().recognises(tmp_path / "a.csv", b"PK\3\4") is Certainty.NO
    assert Table().recognises(tmp_path / "a.txt", b"a,b") is Certainty.NO


def test_files_that_are_no_tables_are_rejected_in_words(tmp_path: Path) -> None:
    assert read(written(tmp_path, ""))[1][0].reason == "there is nothing in it"
    assert "binary" in read(written(tmp_path, bytes(range(256)) * 9))[1][0].reason
    assert "cannot be read" in read(tmp_path / "none.csv")[1][0].reason
    path = written(tmp_path, b"PK\3\4 no zip", "news.xlsx")
    with pytest.raises(FormatError, match="no zip archive"):
        read(path)
