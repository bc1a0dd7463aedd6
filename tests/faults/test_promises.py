"""The judge of the trials notices what they are there to find."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from pressmark.project.project import Project
from tests.faults.activities import begin
from tests.faults.promises import Promised, check_whole, held


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a project."""
    return begin(tmp_path)


def _spoil(path: Path, statement: str) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute(statement)
    connection.close()


def test_a_project_that_is_as_it_was_promised_is_whole(path: Path) -> None:
    assert check_whole(path, held(path).promises()).ahead == ()


def test_a_step_that_was_promised_and_is_gone_is_noticed(path: Path) -> None:
    told = held(path).promises()
    never = Promised({**told.steps, 99: "of a step"}, told.state)
    assert held(path, never).lost == (99,)
    with pytest.raises(AssertionError):
        check_whole(path, never)


def test_a_change_that_no_step_tells_is_noticed(path: Path) -> None:
    told = held(path).promises()
    assert not held(path, Promised(told.steps, "of other rows")).same


def test_one_step_may_be_there_that_nobody_was_told_of_and_no_more(path: Path) -> None:
    told = held(path).promises()
    for allowed in (True, False):
        with (
            Project.open(path, "ro") as project,
            project.step("more", recorded=False),
        ):
            pass
        assert held(path, told).whole is allowed


def test_a_damaged_project_is_noticed(path: Path) -> None:
    _spoil(path, "update mention set entity = null, start = 7000, end = 7001")
    with pytest.raises(AssertionError):
        held(path)
