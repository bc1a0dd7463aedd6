"""The history of a project that a stranger wrote in: told, whatever it says."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from pressmark.gui.action_table import STEP_WORDS
from pressmark.gui.history import step_sentence
from pressmark.gui.history.history_model import HistoryModel
from pressmark.model.visible import unseen
from pressmark.project.project import Project
from pressmark.store.schema import JOURNALED
from tests.foreign import add_step, row
from tests.gui.at_window import MARKED
from tests.projects import add

_ODD = ("5", "[1", "[[1]]", '{"rules": 5, "mention_labels": 5}', "\u202eevil\u200b")
"""Texts for columns in which JSON of ours is expected."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with Project.create(tmp_path / "foreign.pressmark", "ro") as project:
        add(project, MARKED)
    return project.path


def _tables_with_rows(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as db:
        found = (
            (table, db.execute(f"select 1 from {table}").fetchone())  # noqa: S608  (a name of ours)
            for table in JOURNALED
        )
        return [table for table, one in found if one]


@pytest.mark.parametrize("odd", _ODD, ids=ascii)
def test_a_step_of_any_kind_about_anything_is_told(odd: str, path: Path) -> None:
    kinds = {*STEP_WORDS, *step_sentence.SAID}
    for table in _tables_with_rows(path):
        was = row(path, table)
        now = {
            name: odd if isinstance(value, str) else value
            for name, value in was.items()
        }
        for kind in kinds:
            add_step(path, [(table, was["id"], was, now)], kind=kind, at=odd)
            add_step(path, [(table, was["id"], now, None)], kind=kind)
    with Project.open(path, "ro", read_only=True) as project:
        model = HistoryModel()
        model.show_steps(project)
        told = [str(model.index(n).data()) for n in range(model.rowCount())]
        tips = [
            str(model.index(n).data(Qt.ItemDataRole.ToolTipRole))
            for n in range(model.rowCount())
        ]
    assert len(told) > len(kinds)
    assert all(told)
    assert not list(unseen("".join(told + tips)))


def test_a_step_that_cannot_be_read_is_said_to_be_so(path: Path) -> None:
    add_step(path, [("note", 1, "[1", "5")], kind="edit_note")
    with Project.open(path, "ro", read_only=True) as project:
        model = HistoryModel()
        model.show_steps(project)
        said = str(model.index(0).data())
    assert said == "Change of note: what is kept of this cannot be read"
