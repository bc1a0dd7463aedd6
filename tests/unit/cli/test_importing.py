"""The import from the command line: what it would do, versions, what is chosen."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressmark.exchange.options import format_named
from tests import datasets, shell
from tests.builders import bundle
from tests.projects import TEXT

UPDATED = f"{TEXT} Nobody objected in Halvern."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "in"
    made.mkdir()
    (made / "a.txt").write_text("The harbour was closed.\nNobody knew.", "utf-8")
    (made / "b.txt").write_bytes("Das Gespräch über Zölle fand statt.".encode("cp1252"))
    (made / "c.txt").write_text(UPDATED, "utf-8")
    (made / "d.txt").write_text("", "utf-8")
    return made


@pytest.fixture
def project(tmp_path: Path) -> Path:
    old, path = tmp_path / "old.txt", tmp_path / "p.pressmark"
    old.write_text(TEXT, "utf-8")
    shell.done("import", path, old)
    return path


def test_a_dry_run_tells_of_each_document_and_changes_nothing(
    folder: Path, project: Path
) -> None:
    before = project.read_bytes()
    told = shell.answer("import", project, folder, "--dry-run")
    counts = (told["added"], told["unchanged"], len(told["rejected"]))
    assert counts == (3, 0, 1)
    rows = told["documents"]
    assert [row["verdict"] for row in rows] == ["new", "new", "version", "rejected"]
    assert [row["number"] for row in rows] == [1, 2, 3, 4]
    assert rows[0]["source"].endswith("a.txt")
    assert (rows[0]["title"], rows[0]["encoding"]) == ("a", "UTF-8")
    assert rows[0]["first_lines"] == "The harbour was closed.\nNobody knew."
    assert rows[1]["encoding"] == "cp1252"
    assert rows[1]["remarks"] == ["read as cp1252, a guess"]
    assert 500 <= rows[2]["likeness"] < 1000
    assert rows[2]["version_of"]
    assert rows[2]["difference"] == {
        "changed": 0,
        "added": 1,
        "removed": 0,
        "longer": 28,
        "before": "",
        "now": "Nobody objected in Halvern.",
    }
    assert rows[0]["difference"] is None
    assert rows[3]["reason"] == "the file is empty"
    assert project.read_bytes() == before


def test_a_dry_run_is_readable(folder: Path, project: Path) -> None:
    told = shell.done("import", project, folder, "--dry-run")
    assert "    1  new        " in told
    assert "read as cp1252, a guess" in told
    assert " % like “old”" in told
    assert "differs: 0 sentences changed, 1 added, 0 removed; +28 characters" in told
    assert "now: Nobody objected in Halvern." in told
    assert "d.txt: the file is empty" in told
    assert "Would add 3 documents to " in told


def test_a_dry_run_tells_how_many_annotations_come(
    tmp_path: Path, project: Path
) -> None:
    own = tmp_path / "own.jsonl"
    datasets.write(
        format_named("jsonl"),
        own,
        bundle("[Ann:PERSON] [said:cue 1]: [“Go,”:content 1] in [Halvern:GPE]."),
    )
    (row,) = shell.answer("import", project, own, "--dry-run")["documents"]
    assert row["annotations"] == {
        "mentions": 2,
        "attributions": 1,
        "stances": 0,
        "regions": 0,
    }
    assert "2 mentions; 1 quote\n" in shell.done("import", project, own, "--dry-run")


def test_only_what_is_chosen_is_imported(folder: Path, project: Path) -> None:
    told = shell.answer("import", project, folder, "--choose", "2-2, 4")
    assert (told["added"], len(told["rejected"])) == (1, 1)
    assert "Nothing has the numbers" in shell.complaint(
        "import", project, folder, "--choose", "77"
    )
    assert (
        "write numbers such as"
        in shell.run("import", project, folder, "--choose", "a-").stderr
    )


def test_an_updated_text_becomes_a_new_version_when_that_is_asked_for(
    folder: Path, project: Path
) -> None:
    dry = shell.answer("import", project, folder, "--dry-run", "--versions")
    assert (dry["added"], dry["versions"]) == (2, 1)
    told = shell.answer("import", project, folder, "--versions")
    assert (told["added"], told["versions"]) == (2, 1)
    again = shell.answer("import", project, folder)
    assert (again["added"], again["unchanged"]) == (0, 3)


def test_options_are_those_of_a_format(folder: Path, project: Path) -> None:
    assert "has no option “a”" in shell.complaint(
        "import", project, folder, "--format", "text", "--option", "a=b"
    )
    assert (
        "--option needs --format"
        in shell.run("import", project, folder, "--option", "a=b").stderr
    )
    assert (
        "write it as KEY=VALUE. See “"
        in shell.run(
            "import", project, folder, "--format", "text", "--option", "a"
        ).stderr
    )


def test_columns_are_mapped_by_an_option_and_remembered(
    tmp_path: Path, project: Path
) -> None:
    table = tmp_path / "articles.csv"
    table.write_text("k1,k2\nThe tolls go up.,Tolls\nThe ferry sinks.,Ferry\n")
    option = ("--format", "table", "--option", "columns=text=k1; headline=k2")
    told = shell.answer("import", project, table, "--dry-run", *option)
    assert [row["title"] for row in told["documents"]] == ["Tolls", "Ferry"]
    assert [row["line"] for row in told["documents"]] == [2, 3]
    assert shell.answer("import", project, table, *option)["added"] == 2
    table.write_text("k1,k2\nThe tunnel opens.,Tunnel\n")
    told = shell.answer("import", project, table, "--dry-run")
    assert [row["title"] for row in told["documents"]] == ["Tunnel"]
    wrong = ("--format", "table", "--option", "columns=text=k3")
    assert "there is no column" in shell.run("import", project, table, *wrong).stderr
    told = shell.answer("import", project, table, "--dry-run")
    assert [row["title"] for row in told["documents"]] == ["Tunnel"]


def test_a_source_without_a_name_is_refused(tmp_path: Path) -> None:
    said = shell.complaint("import", tmp_path / "new.pressmark", "", status=2)
    assert "is empty" in said
    assert not (tmp_path / "new.pressmark").exists()
