from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import pytest

from pressmark.exchange.finding import Finding, Unit
from pressmark.exchange.format import Exchanged, Rejected
from pressmark.exchange.options import format_named

PAGE = "<!doctype html><html><body><p>The bridge is shut.</p></body></html>"
RTF = r"{\rtf1\ansi The bridge is shut.}"


def written(folder: Path, *names: str, data: str = "Words.") -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(data, "utf-8")


def found(*sources: Path, chosen: str | None = None) -> list[tuple[str, str]]:
    finding = Finding(None if chosen is None else format_named(chosen))
    return [
        (unit.path.name, unit.format.name)
        if isinstance(unit, Unit)
        else (Path(unit.source).name, "rejected")
        for unit in finding.units(sources)
    ]


def test_the_files_of_a_folder_are_found_in_order_at_any_depth(tmp_path: Path) -> None:
    written(tmp_path, "b.txt", "a/z.txt", "a/deep/x.txt", ".hidden/y.txt", "a/.z.txt")
    assert found(tmp_path) == [("x.txt", "text"), ("z.txt", "text"), ("b.txt", "text")]


def test_what_stands_in_a_file_counts_more_than_its_name(tmp_path: Path) -> None:
    written(tmp_path, "native.json", data='{"pressmark": 1, "text": "Words."}')
    assert found(tmp_path / "native.json") == [("native.json", "jsonl")]


def test_a_file_without_a_suffix_is_taken_for_text(tmp_path: Path) -> None:
    written(tmp_path, "README")
    assert found(tmp_path) == [("README", "text")]


def test_a_chosen_format_reads_every_file(tmp_path: Path) -> None:
    written(tmp_path, "a.log", "b.txt")
    assert found(tmp_path, chosen="text") == [("a.log", "text"), ("b.txt", "text")]


def test_what_no_format_reads_is_rejected_with_what_could_be(tmp_path: Path) -> None:
    written(tmp_path, "a.blend")
    (item,) = Finding().units([tmp_path / "a.blend"])
    assert isinstance(item, Rejected)
    assert "“.blend”" in item.reason
    assert ".jsonl" in item.reason


def test_a_file_that_is_not_there_is_rejected(tmp_path: Path) -> None:
    (item,) = Finding().units([tmp_path / "none.txt"])
    assert isinstance(item, Rejected)
    assert "no such file" in item.reason


def test_what_goes_with_a_file_is_not_read_alone(tmp_path: Path) -> None:
    @dataclass(frozen=True)
    class Page(Exchanged):
        name = "page"
        summary = "a page with its pictures"
        suffixes: ClassVar[tuple[str, ...]] = (".page",)

        def companions(self, path: Path) -> Iterable[Path]:
            return (path.with_name("pictures"), path.with_suffix(".txt"))

    written(tmp_path, "a.page", "a.txt", "pictures/b.page", "c.page")
    units = Finding(Page()).units([tmp_path])
    names = [unit.path.name for unit in units if isinstance(unit, Unit)]
    assert names == ["a.page", "c.page"]


def test_folders_that_link_to_themselves_come_to_an_end(tmp_path: Path) -> None:
    written(tmp_path, "a.txt")
    (tmp_path / "again").symlink_to(tmp_path)
    assert found(tmp_path) == [("a.txt", "text")]


@pytest.mark.parametrize(
    ("name", "data", "read_as"),
    [
        ("a.pdf", PAGE, "html"),
        ("a.txt", PAGE, "html"),
        ("a.DOCX", RTF, "rtf"),
        ("a.txt", RTF, "rtf"),
        ("a.pdf", "-DOCSTART- -X- O O\n\nAnn NNP I-NP I-PER\n", "conll"),
    ],
)
def test_a_name_that_promises_something_else_is_remarked_on(
    tmp_path: Path, name: str, data: str, read_as: str
) -> None:
    written(tmp_path, name, data=data)
    (unit,) = Finding().units([tmp_path / name])
    assert isinstance(unit, Unit)
    assert unit.format.name == read_as
    suffix = Path(name).suffix.lower()
    assert unit.remark == (
        f"its name ends in “{suffix}”, but by what stands in it, it was read as"
        f" {read_as}"
    )


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.html", PAGE),
        ("a.php", PAGE),
        ("README", PAGE),
        ("a.xml", "<rss version='2.0'><channel><title>x</title></channel></rss>"),
        ("a.txt", "-DOCSTART- -X- O O\n\nAnn NNP I-NP I-PER\n"),
        ("a.json", '{"pressmark": 1, "text": "Words."}'),
        ("a.txt", "The bridge is shut."),
    ],
)
def test_a_name_that_fits_or_promises_nothing_is_not_remarked_on(
    tmp_path: Path, name: str, data: str
) -> None:
    written(tmp_path, name, data=data)
    (unit,) = Finding().units([tmp_path / name])
    assert isinstance(unit, Unit)
    assert unit.remark == ""


def test_a_format_that_was_chosen_is_not_remarked_on(tmp_path: Path) -> None:
    written(tmp_path, "a.pdf", data=PAGE)
    (unit,) = Finding(format_named("html")).units([tmp_path / "a.pdf"])
    assert isinstance(unit, Unit)
    assert unit.remark == ""
