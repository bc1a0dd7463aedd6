"""What is only looked at in a field of several lines comes back to the letter."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from pressmark.gui.dialogs.entity_dialog import EntityDialog
from pressmark.gui.dialogs.name_list_dialog import NameListDialog
from pressmark.gui.dialogs.text_dialog import TextDialog
from pressmark.gui.main_window import MainWindow
from pressmark.gui.plain_edit import PlainEdit
from pressmark.gui.scheme.text_field import TextField
from pressmark.model.entity import Entity
from pressmark.model.ids import EntityId
from pressmark.model.scheme import NEWS
from pressmark.project import queries
from pressmark.project.project import Project
from tests.gui.at_window import MARKED
from tests.gui.every_window import sweep
from tests.projects import add

ODD = (
    "10\u00a0000",
    "« oui\u202f»",
    "one\r\ntwo",
    "one\rtwo",
    "one\u2028two\u2029three",
    "one\x0btwo\x85three",
    " before and after \n",
)
"""Texts of which Qt makes others."""


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(exclude_categories=["Cs"])))
def test_a_field_gives_back_what_it_was_given(qtbot: QtBot, text: str) -> None:
    edit = PlainEdit(text)
    qtbot.addWidget(edit)
    assert edit.text() == edit.stripped() == text
    assert not edit.is_touched


def test_what_is_typed_keeps_the_blanks_that_do_not_break(qtbot: QtBot) -> None:
    edit = PlainEdit("10\u00a0000 francs")
    qtbot.addWidget(edit)
    edit.insertPlainText("About ")
    assert edit.is_touched
    assert edit.text() == "About 10\u00a0000 francs"


@pytest.mark.parametrize("odd", ODD, ids=ascii)
def test_no_field_changes_what_nobody_touched(qtbot: QtBot, odd: str) -> None:
    written, saved = list[str](), list[str]()
    note = TextDialog("Note", "", odd)
    names = NameListDialog(odd, ["PERSON"], saved.append)
    field = TextField()
    field.written.connect(written.append)
    field.show_text(odd)
    field.keep()
    entity = Entity(EntityId("1"), "Ann", "PERSON", (odd,))
    dialog = EntityDialog(entity, NEWS)
    for one in (note, names, field, dialog):
        qtbot.addWidget(one)
    assert note.text() == odd
    assert not note.keep()
    assert not names.is_changed()
    assert not written
    assert dialog.draft().aliases == (odd,)


def test_looking_into_every_window_changes_nothing(
    window: MainWindow, tmp_path: Path
) -> None:
    odd = "".join(ODD)
    labels = tuple(replace(one, guideline=odd) for one in NEWS.mention_labels)
    scheme = replace(NEWS, mention_labels=labels, guidelines=odd)
    project = Project.create(tmp_path / "odd.pressmark", "ro", scheme=scheme)
    add(project, MARKED)
    project.close()
    sweep(window, project.path, lambda _by, _shown: None)
    kept = window.focus.project
    assert kept.scheme == scheme
    assert "change_scheme" not in {one.kind for one in queries.history(kept)}
