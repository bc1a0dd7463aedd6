"""Datasets with splits, options, manifest and card at the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pressmark.exchange.jsonl_writing import line_of
from tests.builders import bundle
from tests.shell import answer, complaint, run

SPLIT = ("--format", "jsonl", "--status", "all", "--split", "train=60,dev=20,test=20")


@pytest.fixture
def talks(tmp_path: Path) -> Path:
    lines, path = tmp_path / "in.jsonl", tmp_path / "talks.pressmark"
    articles = (
        bundle(
            f"[Ann:PERSON] left. {' '.join(f'w{number}x{n}' for n in range(30))}",
            name=f"a{number}",
            outlet="Ledger" if number % 2 else "Courier",
        )
        for number in range(10)
    )
    lines.write_bytes(b"".join(map(line_of, articles)))
    run("import", path, lines)
    return path


def manifest(folder: Path) -> Any:  # noqa: ANN401  (any JSON value)
    return json.loads((folder / "manifest.json").read_bytes())


def test_splits_are_written_and_told(talks: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    told = answer("export", talks, *SPLIT, "--output", output, "--seed", "7")
    assert told["written"] == 10
    assert told["losses"] == []
    assert {Path(each).name for each in told["files"]} == {
        *("README.md", "manifest.json", "train.jsonl", "dev.jsonl", "test.jsonl")
    }
    assert told["splits"]["seed"] == 7
    assert [part["documents"] for part in told["splits"]["parts"]] == [6, 2, 2]
    assert manifest(output)["splits"]["seed"] == 7


def test_splits_are_told_to_people_too(talks: Path, tmp_path: Path) -> None:
    said = run("export", talks, *SPLIT, "--output", tmp_path / "out").stdout
    assert "train: 6 documents, 60 % (asked for 60 %)" in said


def test_splits_are_even_in_outlets(talks: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    halves = ("--format", "jsonl", "--split", "a=60,b=40", "--stratify", "outlet")
    answer("export", talks, *halves, "--output", output)
    assert manifest(output)["splits"]["strata"] == {
        "Courier": {"a": 3, "b": 2},
        "Ledger": {"a": 3, "b": 2},
    }


def test_the_licence_is_in_the_card(talks: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    options = ("--format", "jsonl", "--output", output, "--licence", "CC-BY-4.0")
    answer("export", talks, *options)
    card = output.with_name("out.jsonl.card.md").read_text("utf-8")
    assert 'license: "cc-by-4.0"' in card


def test_without_a_card_there_is_the_file_alone(talks: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    options = ("--format", "jsonl", "--output", output, "--no-card")
    assert answer("export", talks, *options)["files"] == [str(output)]
    assert list(tmp_path.glob("out*")) == [output]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--split", "train"), "“train” is not a split. Write them as"),
        (("--split", "a=1,a=2"), "The split “a” is there twice"),
        (("--option", "depth=3"), "has no option “depth”"),
        (("--output", "/"), "/ is a whole disk"),
    ],
)
def test_what_cannot_be_done_is_refused_in_a_line(
    talks: Path, tmp_path: Path, options: tuple[str, ...], words: str
) -> None:
    output = tmp_path / "out"
    base = ("--format", "jsonl", "--output", output)
    assert words in complaint("export", talks, *base, *options)
    assert not output.exists()


def test_an_option_without_a_value_is_a_usage_error(
    talks: Path, tmp_path: Path
) -> None:
    base = ("--format", "jsonl", "--output", tmp_path / "out")
    result = run("export", talks, *base, "--option", "depth")
    assert result.exit_code == 2
    assert "write it as NAME=VALUE" in result.stderr
