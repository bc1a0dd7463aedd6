"""Texts put back under a stand-off release at the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pressmark.exchange.jsonl_writing import line_of
from tests.builders import bundle
from tests.shell import answer, complaint, run

TOLLS = bundle(
    "[“We will not agree to the tolls,”:content 1] [said:cue 1] [[Ann:PERSON=Ann]"
    ":source 1] on Monday evening after a long day of talks in the northern capital.",
    name="tolls",
)
WALKOUT = bundle(
    "[Ben:PERSON=Ben] wrote that the walkout goes on, while nobody in the harbour was"
    " surprised by the news from the ministry of the interior.",
    name="walkout",
)


@pytest.fixture
def release(tmp_path: Path) -> Path:
    lines, project = tmp_path / "in.jsonl", tmp_path / "a.pressmark"
    lines.write_bytes(line_of(TOLLS) + line_of(WALKOUT))
    run("import", project, lines)
    output = tmp_path / "release.jsonl"
    options = ("--format", "standoff", "--status", "all", "--output", output)
    told = answer("export", project, *options)
    assert {one["what"] for one in told["losses"]} >= {"texts of articles"}
    return output


def texts(folder: Path, **contents: str) -> Path:
    held = folder / "held"
    held.mkdir()
    for name, content in contents.items():
        (held / f"{name}.txt").write_text(content, "utf-8")
    return held


def test_texts_that_are_there_are_put_back_and_the_rest_is_told(
    release: Path, tmp_path: Path
) -> None:
    held = texts(tmp_path, a=TOLLS.document.text, b="Something else.")
    output = tmp_path / "whole.jsonl"
    told = answer("rehydrate", release, held, "--output", output)
    assert (told["written"], told["exact"]) == (1, 1)
    assert told["missing"] == [WALKOUT.document.id]
    (line,) = output.read_text("utf-8").splitlines()
    found = json.loads(line)
    assert found["text"] == TOLLS.document.text
    assert len(found["attributions"]) == len(found["mentions"]) == 1
    assert found["entities"][0]["name"] == "Ann"


def test_a_changed_text_is_taken_and_told(release: Path, tmp_path: Path) -> None:
    held = texts(tmp_path, a=f"Updated. {TOLLS.document.text}")
    output = tmp_path / "whole.jsonl"
    told = answer("rehydrate", release, held, "--output", output)
    assert [one["id"] for one in told["changed"]] == [TOLLS.document.id]
    assert told["changed"][0]["lost"] == []
    found = json.loads(output.read_bytes())
    start, end = found["attributions"][0]["content"][0]
    assert found["text"][start:end] == "“We will not agree to the tolls,”"


def test_the_texts_of_a_project_do_too(release: Path, tmp_path: Path) -> None:
    output = tmp_path / "whole.jsonl"
    told = answer("rehydrate", release, tmp_path / "a.pressmark", "--output", output)
    assert told["exact"] == 2
    again = tmp_path / "b.pressmark"
    assert answer("import", again, output)["added"] == 2


def test_people_are_told_in_words(release: Path, tmp_path: Path) -> None:
    held = texts(tmp_path, a=f"Updated. {TOLLS.document.text}")
    result = run("rehydrate", release, held, "--output", tmp_path / "whole.jsonl")
    assert "No text for 1 document" in result.stderr
    assert "0 with the text as it was, 1 with a changed one." in result.stdout


def test_without_any_text_nothing_is_written_but_told(
    release: Path, tmp_path: Path
) -> None:
    held = texts(tmp_path, a="Something else.")
    result = run("rehydrate", release, held, "--output", tmp_path / "whole.jsonl")
    assert result.exit_code == 1
    assert "No text for 2 documents" in result.stderr
    assert not (tmp_path / "whole.jsonl").exists()


def test_what_is_no_release_is_refused(tmp_path: Path) -> None:
    held = texts(tmp_path, a="Something else.")
    output = tmp_path / "whole.jsonl"
    assert "is no stand-off release" in complaint(
        "rehydrate", held / "a.txt", held, "--output", output
    )
    assert "There is no file" in complaint(
        "rehydrate", tmp_path / "none", held, "--output", output
    )
    assert not output.exists()


def test_splits_of_a_release_are_put_back_together(
    release: Path, tmp_path: Path
) -> None:
    project, folder = tmp_path / "a.pressmark", tmp_path / "splits"
    options = ("--format", "standoff", "--split", "a=1,b=1", "--output", folder)
    answer("export", project, *options)
    output = tmp_path / "whole.jsonl"
    told = answer("rehydrate", folder, project, "--output", output)
    assert told["exact"] == 2
    assert release.exists()
