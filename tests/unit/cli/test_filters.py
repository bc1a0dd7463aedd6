"""Filters at the command line."""

from __future__ import annotations

import json
from pathlib import Path

from tests.shell import answer, complaint, done


def test_a_search_takes_fields_as_well_as_words(project: Path) -> None:
    found = answer("search", project, "label:PERSON entity:Ann")
    assert {hit["match"] for hit in found["hits"]} == {"Ann Smith"}
    assert answer("search", project, "rains", "--filter", "label:LAW")["hits"] == []


def test_what_is_wrong_with_a_filter_is_one_line(project: Path) -> None:
    assert "Did you mean label?" in complaint("search", project, "lable:PERSON")


def test_an_export_writes_only_what_fits(project: Path, tmp_path: Path) -> None:
    output = tmp_path / "persons.jsonl"
    done(
        *("export", project, "--format", "jsonl", "--output", output),
        *("--status", "all", "--filter", "label:PERSON"),
    )
    lines = [json.loads(line) for line in output.read_text("utf-8").splitlines()]
    assert lines
    for line in lines:
        assert {one["label"] for one in line["mentions"]} == {"PERSON"}
        assert line["attributions"] == []
