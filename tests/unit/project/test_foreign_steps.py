"""What a stranger wrote into the journal of a project is no order to this program."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from pressmark.errors import PressmarkError, ProjectFileError
from pressmark.model.document import text_hash
from pressmark.model.stance import Evidence
from pressmark.project import commands, maintenance, queries
from pressmark.project.project import Project
from pressmark.project.queries import ToldStep
from tests import shell
from tests.builders import bundle
from tests.foreign import Change, add_step, contents, row
from tests.projects import article, made, note, notes, notes_of

_ENDLESS = (
    'document", (with recursive c (x) as (select 1 union all select x + 1 from c)'
    ' select x from c) as "z'
)
_NOTE = {
    "id": 77,
    "uuid": "q",
    "document": 1,
    "on": None,
    "text": "t",
    "resolved": 0,
    "author": "a",
    "at": "2031-01-01T00:00:00+00:00",
}
_OTHERWISE = "The ministry signs."
MARKED = bundle(
    "[“We agree,”:content 1] [said:cue 1] [[Ann Smith:PERSON=Ann Smith]:source 1]."
    " [Bo Berg:PERSON=Bo Berg] listened."
)

SENSELESS: dict[str, Change] = {
    "a table that is not there": ("nosuch", 1, {"id": 1}, {"id": 1, "a": 2}),
    "the schema": ("sqlite_schema", 1, {"id": 1}, None),
    "a table of this connection": ("open_step", 1, None, {"id": 1}),
    "a statement for a table": (_ENDLESS, 1, {"a": 1}, None),
    "an index": ("text_search_config", 1, {"id": 1, "k": "version", "v": 99}, None),
    "a statement for a column": ("note", 99, {"id": 99, 'uuid", "text': "x"}, None),
    "another column": ("note", 77, {**_NOTE, "nosuch": 1}, None),
    "no column": ("note", 1, {}, {}),
    "a column too few": ("note", 77, {"id": 77, "text": "t"}, None),
    "another key": ("note", 78, _NOTE, None),
    "a number for a text": ("note", 77, {**_NOTE, "text": 5}, None),
    "a text for a number": ("note", 77, {**_NOTE, "document": "5"}, None),
    "yes for a number": ("note", 77, {**_NOTE, "resolved": True}, None),
    "nothing for a text": ("note", 77, {**_NOTE, "text": None}, None),
    "something in something": ("note", 77, {**_NOTE, "text": {"a": 1}}, None),
    "half a character": ("note", 77, {**_NOTE, "text": "\ud800"}, None),
    "a number that is none": ("note", 77, {**_NOTE, "document": float("nan")}, None),
    "a number beyond all": ("note", 77, {**_NOTE, "document": 10**30}, None),
    "thousands of digits": ("note", 77, f'{{"id": {"9" * 5000}}}', None),
    "a list": ("note", 1, [1, 2], [3]),
    "a number": ("note", 1, "5", "6"),
    "no JSON": ("note", 1, "{", "}"),
    "JSON too deep": ("note", 1, "[" * 100_000, "[" * 100_000),
    "an object too deep": ("note", 1, '{"a":' * 3000 + "1" + "}" * 3000, "{}"),
}
"""Changes that no trigger of ours could have written."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with made(tmp_path, [article()]) as project:
        note(project, "first")
        note(project, "second")
    return project.path


def told(project: Project) -> list[ToldStep]:
    return queries.told_steps_of(project, queries.step_ids(project))


@pytest.mark.parametrize("kind", SENSELESS)
def test_a_change_that_makes_no_sense_is_not_taken_back_and_hinders_nothing_else(
    kind: str, path: Path
) -> None:
    step = add_step(path, [SENSELESS[kind]])
    before = contents(path)
    with Project.open(path, "ro") as project:
        with pytest.raises(ProjectFileError, match="damaged"):
            project.undo()
        with pytest.raises(ProjectFileError, match="damaged"):
            project.go_back(queries.step_ids(project)[1])
    assert contents(path) == before
    with Project.open(path, "ro") as project:
        told(project)
        note(project, "third")
        assert notes_of(project) == ["first", "second", "third"]
        assert project.undo() == "add_note"
    assert f"step {step}" in {one.where for one in maintenance.check(path).problems}


@pytest.mark.parametrize("table", ["text", "annotator", "step"])
def test_undo_writes_to_no_table_that_the_journal_is_not_about(
    table: str, path: Path
) -> None:
    now = row(path, table)
    if table == "text":
        was = {**now, "content": _OTHERWISE, "sha256": text_hash(_OTHERWISE)}
    else:
        was = {**now, {"annotator": "name", "step": "kind"}[table]: "forged"}
    add_step(path, [(table, now["id"], was, now)])
    with Project.open(path, "ro") as project, pytest.raises(ProjectFileError):
        project.undo()
    assert row(path, table) == now


@pytest.mark.parametrize("kind", SENSELESS)
def test_the_history_tells_that_a_step_cannot_be_read_and_goes_on(
    kind: str, path: Path
) -> None:
    table, *_rest = SENSELESS[kind]
    add_step(path, [SENSELESS[kind]])
    with Project.open(path, "ro") as project:
        newest, *others = told(project)
        assert newest.kind == "edit_note"
        # What is of no table of ours is about nothing from the start.
        assert newest.readable == (table != "note")
        assert [one.words for one in others[:2]] == ["second", "first"]
        assert all(one.readable for one in others)


def test_the_rescue_keeps_the_rest_of_a_history_that_makes_no_sense(
    path: Path,
) -> None:
    add_step(path, [SENSELESS["no JSON"], SENSELESS["the schema"]])
    step = add_step(path)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("update step set reverts = id where id = ?", [step])
    rescued = maintenance.check(path, repair=True).rescue
    assert rescued is not None
    assert maintenance.check(rescued.path).ok
    assert notes(rescued.path) == ["first", "second"]
    with Project.open(rescued.path, "ro") as project:
        assert all(one.readable for one in told(project))
        assert project.undo() == "add_note"


@pytest.mark.parametrize("reaches", ["itself", "a later one", "a circle"])
def test_steps_that_take_each_other_back_in_a_circle_do_not_hold_the_program_up(
    reaches: str, path: Path
) -> None:
    first = add_step(path)
    second = add_step(path, reverts=first if reaches == "a circle" else None)
    later = {"itself": first, "a later one": second, "a circle": second}[reaches]
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("update step set reverts = ? where id = ?", [later, first])
    with Project.open(path, "ro") as project:
        assert {one.kind for one in told(project)[:2]} == {"edit_note"}
        assert project.undo() is not None
        note(project, "third")
    assert f"step {first}" in {one.where for one in maintenance.check(path).problems}


def test_what_was_undone_and_done_again_very_often_is_told(path: Path) -> None:
    step = add_step(path)
    for _ in range(1500):
        step = add_step(path, reverts=step)
    with Project.open(path, "ro") as project:
        newest, before, *_ = told(project)
        assert (newest.turns, newest.holds) == (1500, True)
        assert (before.turns, before.holds) == (1499, False)
        assert project.undo() is not None


@pytest.mark.parametrize("at", ["never", "2031-01-01T00:00:00", "99999-01-01", ""])
def test_a_step_at_no_moment_is_not_gone_on_with(at: str, path: Path) -> None:
    uuid = row(path, "note")["uuid"]
    add_step(path, subject=uuid, at=at)
    with Project.open(path, "ro") as project:
        commands.edit_note(project, uuid, "typed")
        assert notes_of(project) == ["typed", "second"]
    copy = path.with_name("copy.pressmark")
    shutil.copyfile(path, copy)
    add_step(copy, at=at)
    assert at in shell.done("history", copy)
    assert "edit note" in shell.done("restore", copy, path, "--dry-run")


@pytest.mark.parametrize("padded", [False, True])
def test_what_the_schema_forbids_is_refused_in_a_large_file_too(
    path: Path, *, padded: bool
) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        if padded:
            large = "insert into text (sha256, content) values ('x', ?)"
            db.execute(large, ["a" * 65_000_000])
        db.execute("pragma ignore_check_constraints = on")
        db.execute("update note set resolved = 7")
    if not padded:
        os.truncate(path, 66_000_000)
    with pytest.raises(ProjectFileError, match="damaged"):
        Project.open(path, "ro")


@pytest.mark.parametrize("table", ["step", "change", "document", "note", "text"])
def test_a_row_with_the_last_of_all_numbers_is_refused_and_left_out_of_the_rescue(
    table: str, path: Path
) -> None:
    last = row(path, table) | {"id": 2**63 - 1}
    last |= {name: "other" for name in ("uuid", "sha256") if name in last}
    marks = ", ".join("?" * len(last))
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(f"insert into {table} values ({marks})", [*last.values()])  # noqa: S608  (a name of ours)
    with pytest.raises(PressmarkError, match=table):
        Project.open(path, "ro")
    rescued = maintenance.check(path, repair=True).rescue
    assert rescued is not None
    with Project.open(rescued.path, "ro") as project:
        note(project, "third")
        assert notes_of(project) == ["first", "second", "third"]
        assert project.undo() == "add_note"


def _with_a_stance(folder: Path) -> Path:
    """Make a project with a quote that is evidence, and another article."""
    with made(folder, [MARKED, article("Short.", "second")]) as project:
        commands.add_stance(
            project,
            MARKED.document.id,
            holder=None,
            target=MARKED.entities[0].id,
            polarity="against",
            evidence=(Evidence(MARKED.attributions[0].id),),
        )
    return project.path


def _of(table: str, **columns: object) -> Callable[[Path], Change]:
    """Return what makes a change back to other values of a table's first row."""

    def made(path: Path) -> Change:
        now = row(path, table)
        return (table, now["id"], now | columns, now)

    return made


def _brings_back(path: Path) -> Change:
    strange = row(path, "fragment") | {"id": 9, "end": 9999}
    return ("fragment", 9, strange, None)


def _empties(path: Path) -> Change:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("update fragment set role = 'source' where role = 'cue'")
        db.execute("update fragment set id = -1 where role = 'content'")
    return _takes_away("fragment")(path)


def _takes_away(table: str) -> Callable[[Path], Change]:
    def made(path: Path) -> Change:
        now = row(path, table)
        return (table, now["id"], None, now)

    return made


@pytest.mark.parametrize(
    "change",
    [
        *(_takes_away("scheme"), _takes_away("property"), _empties),
        *(_of("scheme", definition="{}"), _of("scheme", definition="garbage")),
        *(
            _of("document", more="garbage"),
            _of("document", more='{"a": 1e'),
            _brings_back,
        ),
        *(_of("mention", end=99_999), _of("entity", aliases="[1]")),
        *(_of("mention", corrects="[]"), _of("attribution", document=2)),
        _of("document", more='{"a": 99999999999999999999999}'),
    ],
)
def test_undo_makes_nothing_of_a_project_that_no_person_could(
    change: Callable[[Path], Change], tmp_path: Path
) -> None:
    path = _with_a_stance(tmp_path)
    add_step(path, [change(path)])
    before = contents(path)
    with Project.open(path, "ro") as project, pytest.raises(PressmarkError):
        project.undo()
    assert contents(path) == before


def test_a_change_of_nothing_is_taken_back(path: Path) -> None:
    now = row(path, "note")
    add_step(path, [("note", now["id"], now, now)])
    with Project.open(path, "ro") as project:
        assert project.undo() == "edit_note"
        assert project.undo() == "add_note"
        assert notes_of(project) == ["first"]


@pytest.mark.parametrize(
    "statement",
    [
        "delete from fragment where role = 'content'",
        "delete from scheme",
        "update scheme set definition = '[]'",
        "update scheme set definition = '{}'",
        "update document set more = '{\"a\": 99999999999999999999999}'",
        "update attribution set document = 2 where id = 1",
    ],
)
def test_what_makes_no_sense_is_told_and_found_by_the_doctor(
    statement: str, tmp_path: Path
) -> None:
    path = _with_a_stance(tmp_path)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(statement)
    out = tmp_path / "out.jsonl"
    for command in (
        ["show", path, "second"],
        ["show", path, MARKED.document.name],
        ["export", path, "--format", "jsonl", "--output", out],
    ):
        result = shell.run(*command)
        assert result.exception is None or isinstance(result.exception, SystemExit)
    assert not maintenance.check(path).ok
    report = maintenance.check(path, repair=True)
    sound = path if report.rescue is None else report.rescue.path
    assert maintenance.check(sound).ok
    shell.done("export", sound, "--format", "jsonl", "--output", out)
