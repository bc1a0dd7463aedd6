"""What columns hold is guessed, written as a line, and remembered once confirmed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressmark import paths
from pressmark.errors import FormatError
from pressmark.exchange import known_columns
from pressmark.exchange.columns import FIELDS, Columns, guessed

STORY = "The council of Springfield agreed on Monday to build a bridge over the river."


def test_headings_in_english_are_understood() -> None:
    names = ["Doc ID", "Title", "Author(s)", "Newspaper", "Pub. Date", "Full Text", "x"]
    row = ["17", "Bridge", "Ann Smith", "The Post", "3 April 2024", STORY, "y"]
    assert str(guessed(names, [row])) == (
        "text=Full Text; name=Doc ID; headline=Title; byline=Author(s);"
        " outlet=Newspaper; published=Pub. Date"
    )


@pytest.mark.parametrize(
    ("names", "line"),
    [
        (
            ["Überschrift", "Volltext", "Datum", "Quelle"],
            "text=Volltext; headline=Überschrift; outlet=Quelle; published=Datum",
        ),
        (
            ["titre", "contenu", "auteur", "date_publication", "lien"],
            (
                "text=contenu; headline=titre; byline=auteur;"
                " published=date_publication; url=lien"
            ),
        ),
        (
            ["título", "cuerpo", "fuente", "fecha"],
            "text=cuerpo; headline=título; outlet=fuente; published=fecha",
        ),
        (["标题", "正文", "来源"], "text=正文; headline=标题; outlet=来源"),
        (["tytuł", "treść"], "text=treść; headline=tytuł"),
        (
            ["article.title", "article.body"],
            "text=article.body; headline=article.title",
        ),
    ],
)
def test_headings_in_other_languages_are_understood(
    names: list[str], line: str
) -> None:
    assert str(guessed(names, [])) == line


def test_the_longest_column_is_the_text_where_no_heading_says_so() -> None:
    found = guessed(["a", "b", "c"], [["17", STORY, "short"], ["18", STORY, ""]])
    assert found.heading("text") == "b"


def test_of_two_columns_named_like_a_text_the_longer_is_it() -> None:
    found = guessed(["content", "full_text"], [["The council …", STORY]])
    assert found.heading("text") == "full_text"


def test_dates_and_addresses_are_known_by_what_they_look_like() -> None:
    found = guessed(
        ["when", "where", "body"],
        [["3 April 2024", "https://example.org/1", STORY], ["", "", STORY]],
    )
    assert found.heading("published") == "when"
    assert found.heading("url") == "where"


def test_a_heading_that_does_not_fit_its_values_is_not_believed() -> None:
    found = guessed(
        ["source", "date", "text"], [["https://example.org/1", "Monday", STORY]]
    )
    assert found.heading("outlet") is None
    assert found.heading("url") == "source"
    assert found.heading("published") is None


def test_short_columns_without_names_are_no_text() -> None:
    found = guessed(["a", "b"], [["1", "2"]])
    assert found.problem() == "no column is chosen for the text"
    assert guessed(["a"], [["1"]]).heading("text") == "a"


def test_a_mapping_is_one_line() -> None:
    line = 'text=lead; text=body; headline="a; ""b"""; published=date'
    columns = Columns.of(line)
    assert columns.headings("text") == ("lead", "body")
    assert columns.heading("headline") == 'a; "b"'
    assert str(columns) == line
    assert Columns.of(" Text = body ;Date=when; ").pairs == (
        ("text", "body"),
        ("published", "when"),
    )


headings = st.text(min_size=1, max_size=12)


@given(st.dictionaries(headings, st.sampled_from(list(FIELDS)), max_size=6))
def test_every_mapping_is_read_from_its_line(chosen: dict[str, str]) -> None:
    columns = Columns()
    for heading, field in chosen.items():
        columns = columns.with_field(heading, field)
    assert Columns.of(str(columns)) == columns


@given(st.text())
def test_a_line_is_a_mapping_or_refused(line: str) -> None:
    try:
        columns = Columns.of(line)
    except FormatError:
        return
    assert Columns.of(str(columns)) == columns


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("body", "not as “body”"),
        ("texte=body", "“texte” is nothing that a column can be"),
        ("headline=a; headline=b", "give “headline” twice"),
        ("text=", "without the name"),
    ],
)
def test_a_line_that_makes_no_sense_is_refused(line: str, why: str) -> None:
    with pytest.raises(FormatError, match=why):
        Columns.of(line)


def test_a_field_given_to_another_column_is_taken_from_the_first() -> None:
    columns = Columns.of("text=a; headline=b")
    assert str(columns.with_field("c", "headline")) == "text=a; headline=c"
    assert str(columns.with_field("c", "text")) == "text=a; text=c; headline=b"
    assert str(columns.with_field("a", "")) == "headline=b"
    assert columns.field_of("b") == "headline"
    assert columns.field_of("c") == ""


def test_what_is_wrong_with_a_mapping_is_told() -> None:
    columns = Columns.of("text=body")
    assert columns.problem(["body"]) is None
    assert columns.problem(["x"]) == "there is no column “body” for the text"


def test_what_a_person_confirmed_is_found_again_whatever_the_order() -> None:
    columns = Columns.of("text=“b”; headline=a")
    known_columns.remember(["a", "“b”", 'c "d"\x7f'], columns)
    assert known_columns.known(['c "d"\x7f', "“b”", "a"]) == columns
    assert known_columns.known(["a"]) is None
    assert known_columns.proposed(["a", "“b”", 'c "d"\x7f'], []) == columns


def test_the_latest_answer_counts() -> None:
    known_columns.remember(["one", "two"], Columns.of("text=one"))
    known_columns.remember(["one", "two"], Columns.of("text=two"))
    assert known_columns.known(["one", "two"]) == Columns.of("text=two")


def test_what_is_damaged_is_passed_over() -> None:
    file = paths.column_file()
    Path(file.parent).mkdir(parents=True, exist_ok=True)
    for damaged in ("no toml", "table = 3", '[[table]]\nheadings = "x"\ncolumns = 3'):
        file.write_text(damaged)
        assert known_columns.known(["x"]) is None
    file.write_text('[[table]]\nheadings = ["x"]\ncolumns = "nonsense"\n')
    assert known_columns.known(["x"]) is None
    known_columns.remember(["x"], Columns.of("text=x"))
    assert known_columns.known(["x"]) == Columns.of("text=x")
