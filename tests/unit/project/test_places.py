"""Projects whose file is moved, deleted or replaced, and copies of them."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from pressmark.errors import InvalidChangeError, ProjectFileError
from pressmark.model.filters import Condition, Exact, Filter
from pressmark.model.ids import DocumentId
from pressmark.model.progress import NoProgress
from pressmark.model.scheme import Scheme
from pressmark.model.span import Span
from pressmark.project import backups, commands, maintenance, queries
from pressmark.project.project import Project
from pressmark.store import database
from pressmark.store.sqlite_pages import pages_of, reading
from pressmark.unfinished import clear
from tests.projects import article, made

KILLED = """
import os, signal, sys
from pathlib import Path
from pressmark.project import commands, queries
from pressmark.project.project import Project
project = Project.open(Path(sys.argv[1]), "ro")
commands.add_note(project, queries.find_document(project, "article"), "Last.")
os.kill(os.getpid(), signal.SIGKILL)
"""


def notes(path: Path) -> list[str]:
    with Project.open(path, "ro") as project:
        document = queries.find_document(project, "article")
        return [note.text for note in queries.bundle(project, document).notes]


@pytest.mark.parametrize("how", ["deleted", "moved", "replaced"])
def test_nothing_is_written_to_a_file_nobody_would_find(
    tmp_path: Path, how: str
) -> None:
    other = tmp_path / "other.pressmark"
    Project.create(other, "kim").close()
    project = made(tmp_path, [article()])
    document = queries.find_document(project, "article")
    commands.add_note(project, document, "Saved.")
    if how == "moved":
        project.path.rename(tmp_path / "moved.pressmark")
    elif how == "deleted":
        project.path.unlink()
    else:
        other.replace(project.path)
    with pytest.raises(ProjectFileError, match="was not made"):
        commands.add_note(project, document, "Lost.")
    with pytest.raises(ProjectFileError, match="was not made"):
        project.undo()
    with pytest.raises(ProjectFileError, match="rescued"):
        project.close()
    (rescued,) = tmp_path.glob("* rescued *.pressmark")
    assert notes(rescued) == ["Saved."]
    assert maintenance.check(rescued).ok
    if how == "replaced":
        assert maintenance.check(project.path).ok
        assert backups.look_into(project.path).documents == 0


def test_a_file_that_was_put_back_is_written_to_again(
    project: Project, document: DocumentId, tmp_path: Path
) -> None:
    project.path.rename(tmp_path / "moved.pressmark")
    with pytest.raises(ProjectFileError, match="Put the file back"):
        commands.add_note(project, document, "Lost.")
    (tmp_path / "moved.pressmark").rename(project.path)
    commands.add_note(project, document, "Saved.")


def test_what_is_written_over_a_file_amid_a_step_is_never_written_into(
    tmp_path: Path,
) -> None:
    other = tmp_path / "other.pressmark"
    Project.create(other, "kim").close()
    project = made(tmp_path, [article()])
    document = queries.find_document(project, "article")

    def lose() -> None:
        with project.step("long"):
            commands.add_note(project, document, "Lost.")
            project.path.write_bytes(other.read_bytes())

    with pytest.raises(ProjectFileError, match="was changed by another program"):
        lose()
    with pytest.raises(ProjectFileError, match="was changed by another program"):
        commands.add_note(project, document, "Lost too.")
    with pytest.raises(ProjectFileError, match="rescued"):
        project.close()
    assert project.path.read_bytes() == other.read_bytes()


@pytest.mark.parametrize("back", [False, True])
@pytest.mark.parametrize("how", ["deleted", "replaced", "written over"])
def test_nothing_is_taken_back_in_a_file_that_is_another_one_by_then(
    tmp_path: Path, how: str, back: bool
) -> None:
    other = tmp_path / "other.pressmark"
    Project.create(other, "kim").close()
    whole = other.read_bytes()
    project = made(tmp_path, [article()])
    document = queries.find_document(project, "article")
    first = queries.step_ids(project)[0]
    with project.step("many"):
        for number in range(1_200):
            commands.add_note(project, document, f"{number}")

    class Meanwhile(NoProgress):
        def report(self, done: int, total: int) -> None:
            del done, total  # that it goes on is enough
            if how == "deleted":
                project.path.unlink(missing_ok=True)
            elif how == "written over":
                project.path.write_bytes(whole)
            elif other.exists():
                other.replace(project.path)

    def take_back() -> None:
        if back:
            project.go_back(first, Meanwhile())
        else:
            project.undo(Meanwhile())

    with pytest.raises(ProjectFileError, match="the change was not made"):
        take_back()
    with pytest.raises(ProjectFileError, match="rescued"):
        project.close()
    (kept,) = tmp_path.glob("* rescued *")
    assert len(notes(kept)) == 1_200


@pytest.mark.parametrize("letters", [180, 230, 240, 246])
def test_a_long_name_keeps_nothing_from_being_rescued(
    tmp_path: Path, letters: int
) -> None:
    project = made(tmp_path, [article()])
    project.close()
    long = project.path.rename(tmp_path / f"{'x' * (letters - 10)}.pressmark")
    project = Project.open(long, "ro")
    commands.add_note(project, queries.find_document(project, "article"), "Saved.")
    long.unlink()
    with pytest.raises(ProjectFileError, match="rescued"):
        project.close()
    (kept,) = tmp_path.glob("* rescued *")
    assert notes(kept) == ["Saved."]


def test_a_name_that_leaves_no_room_for_others_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ProjectFileError, match="too long"):
        Project.create(tmp_path / f"{'ю' * 115}.pressmark", "ro")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "a.pressmark"
    os.mkfifo(pipe)
    for look in (
        lambda: Project.open(pipe, "ro"),
        lambda: Project.open(pipe, "ro", read_only=True),
        lambda: maintenance.check(pipe),
    ):
        with pytest.raises(ProjectFileError, match="pipe"):
            look()


COPIED = """
import os, signal, sys
from pathlib import Path
from pressmark.project.project import Project
class Killed:
    def report(self, done, total):
        os.kill(os.getpid(), signal.SIGKILL)
with Project.open(Path(sys.argv[1]), "ro") as project:
    project.snapshot(Path(sys.argv[2]), Killed())
"""


def test_a_copy_that_was_killed_has_not_the_name_of_one(
    project: Project, tmp_path: Path
) -> None:
    project.close()
    target = tmp_path / "copies" / "copy.pressmark"
    target.parent.mkdir()
    words = [sys.executable, "-c", COPIED, str(project.path), str(target)]
    searched = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    assert subprocess.run(words, check=False, env=searched).returncode < 0
    assert not target.exists()
    clear()
    assert list(target.parent.iterdir()) == []


def test_a_file_cut_off_while_its_pages_are_read_has_fewer(tmp_path: Path) -> None:
    project = made(tmp_path, [article()])
    project.close()
    with reading(project.path) as data:
        pages = pages_of(data)
        assert pages.kind(2)
        os.truncate(project.path, 4096)
        assert not pages.kind(2)


def test_what_a_crash_left_beside_a_project_is_kept_with_it(tmp_path: Path) -> None:
    project = made(tmp_path, [article()])
    project.close()
    copy = backups.backup(project.path)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", KILLED, str(project.path)]
    subprocess.run(command, check=False, env=environment)
    kept = backups.restore(copy, project.path)
    assert kept is not None
    assert notes(kept) == ["Last."]
    assert notes(project.path) == []


def test_a_snapshot_never_holds_half_a_step(project: Project, tmp_path: Path) -> None:
    copies = [tmp_path / f"{number}.pressmark" for number in range(20)]

    def copy() -> None:
        for target in copies:
            project.snapshot(target)

    copying = threading.Thread(target=copy)
    copying.start()
    document = queries.find_document(project, "article")
    while copying.is_alive():
        with project.step("two_notes"):
            commands.add_note(project, document, "One.")
            commands.add_note(project, document, "Two.")
    copying.join()
    for target in copies:
        assert maintenance.check(target).ok
        assert len(notes(target)) % 2 == 0


def spoil(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(statement)
    connection.close()


def test_a_project_that_cannot_be_read_is_not_left_locked(tmp_path: Path) -> None:
    project = made(tmp_path, [article()])
    project.close()
    spoil(project.path, "update step set kind = cast(x'ff' as text) where id = 4")
    with pytest.raises(ProjectFileError, match="is damaged"):
        Project.open(project.path, "ro")
    spoil(project.path, "update step set kind = 'import_documents' where id = 4")
    Project.open(project.path, "ro").close()


def test_content_that_makes_no_sense_is_said_to_be_damaged(tmp_path: Path) -> None:
    project = made(tmp_path, [article()])
    document = queries.find_document(project, "article")
    commands.add_mention(project, document, Span(0, 3), "PERSON")
    project.close()
    spoil(project.path, "update mention set entity = 77")
    with (
        Project.open(project.path, "ro") as reopened,
        pytest.raises(ProjectFileError, match="is damaged"),
    ):
        queries.bundle(reopened, document)


def test_a_project_that_could_not_be_made_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(InvalidChangeError, match="half a character"):
        database.create(tmp_path / "p.pressmark", Scheme("\ud800", ()))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", ["\ud800", "Ines \udcff"])
def test_half_a_character_is_refused_in_words(
    project: Project, document: DocumentId, words: str
) -> None:
    with pytest.raises(InvalidChangeError, match="no file can hold"):
        commands.add_note(project, document, words)
    with pytest.raises(InvalidChangeError, match="half a character"):
        queries.document_keys(
            project, Filter((Condition("language", (Exact(words),)),))
        )
    with pytest.raises(InvalidChangeError, match="half a character"):
        queries.find_document(project, words)


def test_a_new_entity_of_a_mention_needs_a_name(
    project: Project, document: DocumentId
) -> None:
    with pytest.raises(InvalidChangeError, match="needs a name"):
        commands.add_mention(project, document, Span(0, 3), "PERSON", name=" ")


def test_closing_amid_an_answer_hides_nothing_and_loses_nothing(
    tmp_path: Path,
) -> None:
    project = made(tmp_path, [article(), article("More.", "more")])
    reading = project.db.query("select * from document")
    assert next(reading)
    project.close()
    reading.close()
    with Project.open(project.path, "ro") as again:
        assert queries.document_count(again) == 2


def test_a_damaged_schema_is_said_in_words(tmp_path: Path) -> None:
    project = made(tmp_path)
    project.close()
    contents = project.path.read_bytes()
    assert b"CREATE TABLE note" in contents
    spoilt = contents.replace(b"CREATE TABLE note", b"CREATE \xf2ABLE note")
    project.path.write_bytes(spoilt)
    with pytest.raises(ProjectFileError, match="damaged"):
        Project.open(project.path, "ro")
    with pytest.raises(ProjectFileError, match="damaged"):
        maintenance.check(project.path)


@pytest.mark.parametrize(
    "name", ["a\x00b", "a" * 5000, "\ud800"], ids=["NUL", "long", "half"]
)
def test_a_name_that_no_file_can_have_is_refused_in_words(
    tmp_path: Path, name: str
) -> None:
    with pytest.raises(ProjectFileError, match="cannot be opened"):
        Project.open(tmp_path / f"{name}.pressmark", "ro")
