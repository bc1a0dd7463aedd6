"""Small files that somebody made to take for ever, or to bring down what reads them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

from pressmark.errors import FormatError, ProjectFileError
from pressmark.exchange.columns import Columns
from pressmark.exchange.format import HEAD, ReadDocument, Rejected
from pressmark.exchange.options import format_named
from pressmark.exchange.scheme_file import scheme_of
from pressmark.exchange.web.markdown import Markdown
from pressmark.project import queries
from pressmark.project.project import Project
from pressmark.project.reading import Reading
from pressmark.registry import FORMATS, names
from tests.builders import bundle
from tests.projects import made

_UNITS = (
    *(b"<!---->", b"<??>", b"<!doctype>", b"<feed ", b"<rss ", b"<sheet ", b"<meta "),
    *(b'"mention":', b'"polarity":', b'{"a":', b'"spans":[ {', b"a:\n b\n", b"From "),
    *(b"[", b"{", b'"', b'\\"', b" ", b"\n", b"\t", b"#", b"-", b"<", b"a O\n", b"\0"),
)


@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", names(FORMATS))
def test_what_a_file_is_is_known_soon_whatever_is_repeated_in_it(name: str) -> None:
    chosen = format_named(name)
    for unit in _UNITS:
        head = (unit * HEAD)[:HEAD]
        assert chosen.recognises(Path("a.xml"), head) in (0, 1, 2, 3)


def a_comment_after_the_other(folder: Path) -> Path:
    path = folder / "a.txt"
    path.write_bytes(b"<!---->" * 1_200)
    return path


def a_workbook_of_beginnings(folder: Path) -> Path:
    path = folder / "a.xlsx"
    with ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<sheet " * 60_000)
    return path


def a_heading_of_number_signs(folder: Path) -> Path:
    path = folder / "a.md"
    path.write_text("# a" + "#" * 200_000 + "x", "utf-8")
    return path


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "make",
    [a_comment_after_the_other, a_workbook_of_beginnings, a_heading_of_number_signs],
)
def test_a_file_is_read_or_refused_soon(
    make: Callable[[Path], Path], tmp_path: Path
) -> None:
    found = [item for _, item in Reading([make(tmp_path)]).items()]
    assert found
    assert all(isinstance(one, ReadDocument | Rejected) for one in found)


@pytest.mark.timeout(60)
def test_expressions_of_ours_take_no_square_of_the_time(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("# " + "a " * 100_000 + "#" * 100_000 + "x", "utf-8")
    assert [*Markdown().read(path)]
    assert str(Columns.of(f"text=a{' ' * 100_000}b")).startswith("text=")
    scheme = tmp_path / "a.toml"
    scheme.write_text("a." * 400_000 + "a = 1", "utf-8")
    with pytest.raises(FormatError, match="nested too deeply"):
        scheme_of(scheme)


def nested(levels: int) -> str:
    return '{"a":' * levels + "1" + "}" * levels


@pytest.mark.parametrize("levels", [150, 260, 400, 600, 900, 1_010, 100_000])
@pytest.mark.parametrize("escape", ["", "\\u0041"])
def test_what_is_nested_too_deeply_spoils_no_file_beside_it(
    tmp_path: Path, levels: int, escape: str
) -> None:
    (tmp_path / "a.txt").write_text("It rained on Monday in Halvern.", "utf-8")
    document = '{"pressmark": 1, "text": "Ann%s", "metadata": {"deep": %s}}\n'
    line = document % (escape, nested(levels))
    (tmp_path / "b.jsonl").write_text(line, "utf-8")
    one, other = [item for _, item in Reading([tmp_path]).items()]
    assert isinstance(one, ReadDocument)
    assert isinstance(other, Rejected)
    assert "nested too deeply" in other.reason


@pytest.mark.parametrize(
    "template",
    [
        '{"text": "Ann.", "entities": [], "x": DEEP}',
        '{"data": {"text": "Ann."}, "annotations": DEEP}',
        '{"%FEATURE_STRUCTURES": [{"%ID": 1, "a": DEEP}]}',
        '{"@graph": [DEEP], "items": []}',
        '[{"quote": DEEP}]',
    ],
)
def test_nothing_of_others_is_too_deep_to_be_told_of(
    tmp_path: Path, template: str
) -> None:
    path = tmp_path / "a.json"
    path.write_text(template.replace("DEEP", nested(500)), "utf-8")
    for name in names(FORMATS):
        chosen = format_named(name)
        if chosen.reads and ".json" in chosen.suffixes:
            found = [item for _, item in Reading([path], chosen).items()]
            assert all(isinstance(one, ReadDocument | Rejected) for one in found)


def spoilt(folder: Path, sql: str, *given: str) -> Path:
    project = made(folder, [bundle("[“Rain,”:content 1] [Ann:PERSON=Ann] said.")])
    project.close()
    with sqlite3.connect(project.path) as db:
        db.execute("pragma foreign_keys=off")
        db.execute(sql, given)
    db.close()
    return project.path


@pytest.mark.parametrize(
    "sql",
    [
        "update property set value = cast(x'ff41' as text) where name = 'uuid'",
        "update scheme set definition = cast(x'ff41' as text)",
    ],
)
def test_a_text_that_is_none_is_told_as_damage(tmp_path: Path, sql: str) -> None:
    path = spoilt(tmp_path, sql)
    with pytest.raises(ProjectFileError, match="damaged"):
        looked_at(path)


def looked_at(path: Path) -> str:
    with Project.open(path, "ro") as project:
        return f"{project.uuid} {project.scheme}"


def test_metadata_nested_too_deeply_is_told_as_damage(tmp_path: Path) -> None:
    path = spoilt(tmp_path, "update document set more = ?", nested(900))
    with (
        Project.open(path, "ro") as project,
        pytest.raises(ProjectFileError, match="damaged"),
    ):
        queries.bundle(project, queries.find_document(project, "article"))
