"""What became of the suggestions of a project is told at the command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from pressmark.exchange.jsonl_writing import line_of
from pressmark.model.review import Status
from tests.builders import SUGGESTED, bundle
from tests.shell import answer, complaint, done, run
from tests.unit.cli.articles import RAIN

JUNE = "2026-06-01T12:00:00Z"


def decided(tmp_path: Path, fates: Sequence[tuple[Status, bool, int, str]]) -> Path:
    """Import a document whose mentions were decided on so."""
    made = bundle(" ".join(f"[Ann{n}:PERSON]" for n in range(len(fates))))
    mentions = [
        replace(
            mention,
            review=replace(
                SUGGESTED,
                status=status,
                corrects={"label": "ORG"} if corrected else None,
                score=score,
                at=at,
            ),
        )
        for mention, (status, corrected, score, at) in zip(
            made.mentions, fates, strict=True
        )
    ]
    lines = tmp_path / "ann.jsonl"
    lines.write_bytes(line_of(replace(made, mentions=tuple(mentions))))
    path = tmp_path / "ann.pressmark"
    done("import", path, lines)
    return path


@pytest.fixture
def judged(tmp_path: Path) -> Path:
    fates = [
        (Status.ACCEPTED, False, 910, JUNE),
        (Status.ACCEPTED, True, 850, JUNE),
        (Status.REJECTED, False, 120, "2026-06-03T12:00:00Z"),
        (Status.SUGGESTED, False, 150, JUNE),
    ]
    return decided(tmp_path, fates)


def test_a_project_alone_tells_what_became_of_its_suggestions(judged: Path) -> None:
    found = answer("evaluate", judged)
    assert found["period"] == "day"
    mentions = found["layers"]["mentions"]
    expected = {"unchanged": 1, "corrected": 1, "rejected": 1, "open": 1}
    assert expected.items() <= mentions.items()
    assert mentions["share_unchanged"] == 0.3333
    assert [band["score"] for band in mentions["bands"]] == [100, 800, 900]
    assert [each["start"] for each in mentions["periods"]] == [
        "2026-06-01",
        "2026-06-03",
    ]
    assert mentions["versions"][0]["pipeline"] == "rules"


def test_what_became_of_suggestions_is_shown_as_a_table(judged: Path) -> None:
    lines = [" ".join(line.split()) for line in done("evaluate", judged).splitlines()]
    assert "UNCHANGED CORRECTED REJECTED KEPT AS IS OPEN" in lines
    assert "all 1 1 1 33 % 1" in lines
    assert "rules 1 1 1 1 33 % 1" in lines
    assert "on 2026-06-03 0 0 1 0 % 0" in lines
    assert "score from 0.9 1 0 0 100 % 0" in lines


def test_decisions_over_many_weeks_are_told_by_the_week(tmp_path: Path) -> None:
    fates = [
        (Status.ACCEPTED, False, 910, JUNE),
        (Status.ACCEPTED, False, 910, "2026-07-01T12:00:00Z"),
    ]
    assert "week of 2026-06-29" in done("evaluate", decided(tmp_path, fates))


def test_decisions_over_years_are_told_by_the_month(tmp_path: Path) -> None:
    fates = [
        (Status.ACCEPTED, False, 910, JUNE),
        (Status.ACCEPTED, False, 910, "2027-07-01T12:00:00Z"),
    ]
    assert "July 2027" in done("evaluate", decided(tmp_path, fates))


def test_a_project_without_suggestions_says_so(tmp_path: Path) -> None:
    path = tmp_path / "empty.pressmark"
    done("new", path)
    assert "Nothing was suggested here yet." in done("evaluate", path)
    assert answer("evaluate", path) == {"period": "day", "layers": {}}


def test_a_file_alone_that_is_no_project_wants_a_second_one(tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    gold.write_bytes(line_of(RAIN))
    ended = run("evaluate", gold)
    assert ended.exit_code == 2
    assert "is not a project" in ended.stderr


def test_a_project_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert "no.pressmark" in complaint("evaluate", tmp_path / "no.pressmark")
