"""Documents in and out of a project at the command line."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from pressmark.exchange.jsonl_writing import line_of
from pressmark.model.review import Status
from tests.builders import SUGGESTED, bundle
from tests.shell import answer, complaint, run
from tests.unit.cli.articles import RAIN


def test_import_makes_the_project_and_counts(tmp_path: Path, articles: Path) -> None:
    path = tmp_path / "a.pressmark"
    assert answer("import", path, articles)["added"] == 2
    again = answer("import", path, articles / "rain.txt")
    assert (again["added"], again["unchanged"]) == (0, 1)


def test_what_cannot_be_read_is_reported_and_the_rest_goes_on(
    tmp_path: Path, articles: Path
) -> None:
    (articles / "empty.txt").write_bytes(b"")
    path = tmp_path / "a.pressmark"
    found = answer("import", path, articles, tmp_path / "missing.txt")
    assert found["added"] == 2
    assert [(Path(row["source"]).name, row["line"]) for row in found["rejected"]] == [
        ("empty.txt", None),
        ("missing.txt", None),
    ]


def test_an_import_of_nothing_readable_fails_and_leaves_no_project(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.pressmark"
    result = run("import", path, tmp_path / "missing.txt")
    assert result.exit_code == 1
    assert "missing.txt" in result.stderr
    assert not path.exists()


def test_an_import_of_an_empty_folder_says_so(tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    path = tmp_path / "a.pressmark"
    assert "No files to read" in complaint("import", path, tmp_path / "none")
    assert not path.exists()


def test_a_dry_run_changes_nothing(tmp_path: Path, articles: Path) -> None:
    path = tmp_path / "a.pressmark"
    assert answer("import", path, articles, "--dry-run")["added"] == 2
    assert not path.exists()
    run("import", path, articles / "rain.txt")
    before = path.read_bytes()
    assert "Would add 1 document" in run("import", path, articles, "--dry-run").stdout
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "words"),
    [("nope", "not one of the formats. Known: "), ("report", "not read")],
)
def test_a_format_that_cannot_be_read_is_refused(
    tmp_path: Path, articles: Path, name: str, words: str
) -> None:
    path = tmp_path / "a.pressmark"
    assert words in complaint("import", path, articles, "--format", name)
    assert not path.exists()


def test_what_was_assumed_is_told(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_bytes("Müller sagte, es regne.".encode("cp1252"))
    result = run("import", tmp_path / "a.pressmark", article)
    assert "a.txt: read as cp1252, a guess" in result.stderr


def test_very_many_rejections_are_summed_up(tmp_path: Path) -> None:
    lines = tmp_path / "a.jsonl"
    lines.write_text("{\n" * 150 + '{"text": "Rain."}\n', "utf-8")
    result = run("import", tmp_path / "a.pressmark", lines)
    assert "and 130 more" in result.stderr
    assert "1 document" in result.stdout


def test_suggestions_are_exported_only_on_demand(project: Path, tmp_path: Path) -> None:
    decided, everything = tmp_path / "decided.jsonl", tmp_path / "all.jsonl"
    answer("export", project, "--format", "jsonl", "--output", decided)
    options = ("--format", "jsonl", "--status", "all", "--output", everything)
    assert answer("export", project, *options)["written"] == 1
    assert json.loads(decided.read_bytes())["mentions"] == []
    assert everything.read_bytes() == line_of(RAIN)


def test_rejected_suggestions_are_kept_by_a_whole_export(tmp_path: Path) -> None:
    review = SUGGESTED.decided(Status.REJECTED, SUGGESTED.at)
    lines, path = tmp_path / "in.jsonl", tmp_path / "a.pressmark"
    lines.write_bytes(line_of(bundle("[Ann:PERSON] left.", review=review)))
    run("import", path, lines)
    output = tmp_path / "out.jsonl"
    options = ("--format", "jsonl", "--output", output)
    run("export", path, *options)
    assert json.loads(output.read_bytes())["mentions"] == []
    run("export", path, *options, "--status", "all")
    assert output.read_bytes() == lines.read_bytes()


def test_tables_are_exported_with_their_losses(project: Path, tmp_path: Path) -> None:
    output = tmp_path / "tables"
    options = ("--format", "csv", "--status", "all", "--output", output)
    told = answer("export", project, *options)
    assert (told["written"], told["losses"]) == (1, [])
    assert str(output / "mentions.csv") in told["files"]
    assert (output / "mentions.csv").is_file()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--format", "text", "--output", "a"), "not written"),
        (("--format", "nope", "--output", "a"), "not one of the formats. Known: "),
        (("--format", "jsonl", "--output", "none/a"), "no folder"),
    ],
)
def test_an_export_that_cannot_be_is_refused(
    project: Path, options: tuple[str, ...], words: str
) -> None:
    assert words in complaint("export", project, *options)


def test_a_project_is_never_overwritten_by_an_export(project: Path) -> None:
    options = ("--format", "jsonl", "--output", project)
    assert "project" in complaint("export", project, *options)


def test_the_formats_are_listed() -> None:
    formats = {each["name"]: each for each in answer("formats")["formats"]}
    assert formats["jsonl"]["reads"]
    assert formats["jsonl"]["writes"]
    assert not formats["text"]["writes"]
    assert re.search(r"\njsonl +yes +yes ", run("formats").stdout)


def test_a_cell_that_would_be_a_formula_is_told(tmp_path: Path) -> None:
    article, path = tmp_path / "a.txt", tmp_path / "a.pressmark"
    article.write_text("=1+1 is what it says.", "utf-8")
    run("import", path, article)
    output = tmp_path / "tables.zip"
    result = run("export", path, "--format", "csv", "--output", output)
    assert "formula (1): an apostrophe" in result.stderr
    assert result.stdout.startswith("Wrote 1 document to")


def test_a_file_without_a_suffix_is_read_as_text(tmp_path: Path) -> None:
    (tmp_path / "article").write_text("It rains.", "utf-8")
    assert (
        answer("import", tmp_path / "a.pressmark", tmp_path / "article")["added"] == 1
    )
