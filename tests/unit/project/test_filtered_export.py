"""Exporting only what fits a filter, and counting what that costs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pressmark.model.filters import parse
from pressmark.model.restriction import DECIDED, EVERYTHING
from pressmark.project import transfer
from pressmark.project.project import Project
from tests.builders import bundle
from tests.projects import add

TALKS = bundle(
    "[“We agree,”:content 1] [said:cue 1] [[Ann:PERSON=Ann]:source 1] in [Rome:GPE].",
    name="talks",
    outlet="Evening Ledger",
)
STRIKE = bundle("[Bo:PERSON=Bo] went home.", name="strike", outlet="Coast Courier")


def exported(project: Project, folder: Path, asked: str) -> list[dict[str, Any]]:
    output = folder / "out.jsonl"
    transfer.export_project(
        project, "jsonl", output, statuses=EVERYTHING, asked=parse(asked)
    )
    return [json.loads(line) for line in output.read_text("utf-8").splitlines()]


def test_conditions_about_articles_choose_whole_articles(
    project: Project, tmp_path: Path
) -> None:
    add(project, TALKS, STRIKE)
    (line,) = exported(project, tmp_path, "outlet:Ledger")
    assert line["name"] == "talks"
    assert len(line["mentions"]) == 2
    assert len(line["attributions"]) == 1


def test_conditions_about_annotations_choose_annotations_and_their_articles(
    project: Project, tmp_path: Path
) -> None:
    add(project, TALKS, STRIKE)
    found = exported(project, tmp_path, "label:GPE")
    assert [line["name"] for line in found] == ["talks"]
    assert [one["label"] for one in found[0]["mentions"]] == ["GPE"]
    assert found[0]["attributions"] == []
    assert found[0]["entities"] == []


def test_an_article_without_anything_to_write_of_what_fits_is_left_out(
    project: Project, tmp_path: Path
) -> None:
    add(project, TALKS)
    report = transfer.export_project(
        project,
        "jsonl",
        tmp_path / "out.jsonl",
        statuses=DECIDED,
        asked=parse("label:GPE"),
    )
    assert report.written == 0
