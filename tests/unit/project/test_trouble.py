"""What a project does where the disk takes nothing, and what when it does again."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from pressmark.errors import NotFoundError, NotSavedError
from pressmark.model.ids import DocumentId
from pressmark.project import commands, queries
from pressmark.project.project import Project
from pressmark.project.trouble import catch_up, told
from tests.disks import nothing_written
from tests.projects import add, article, made

LONG = "Nobody types this again. " * 20_000 + "End."
"""A note that needs more pages than a file that is not to grow has free."""


@contextmanager
def no_room(project: Project) -> Iterator[None]:
    """Let the file of a project not grow, which SQLite says as it says a full disk."""
    pages = project.db.execute("pragma page_count").fetchone()[0]
    most = project.db.execute("pragma max_page_count").fetchone()[0]
    project.db.execute(f"pragma max_page_count = {pages}")
    yield
    project.db.execute(f"pragma max_page_count = {most}")


def notes(project: Project) -> list[str]:
    return [note.text for note in queries.bundle(project, document(project)).notes]


def document(project: Project) -> DocumentId:
    return queries.find_document(project, "article")


def test_what_could_not_be_saved_is_done_when_there_is_room(tmp_path: Path) -> None:
    with made(tmp_path, [article()]) as project:
        commands.add_note(project, document(project), "before")
        with no_room(project), pytest.raises(NotSavedError, match="everything before"):
            commands.add_note(project, document(project), LONG)
        assert notes(project) == ["before"]
        assert catch_up(project) == (1, ())
        assert notes(project) == ["before", LONG]
        assert not project.trouble.unsaved


def test_those_who_listen_hear_of_trouble_and_of_its_end(tmp_path: Path) -> None:
    heard: list[bool] = []
    with made(tmp_path, [article()]) as project:
        project.trouble.subscribe(lambda error: heard.append(error is not None))
        with no_room(project), pytest.raises(NotSavedError):
            commands.add_note(project, document(project), LONG)
        commands.add_note(project, document(project), "short")
        assert heard[0]
        assert not heard[-1]
        assert project.trouble.error is None


def test_what_is_done_by_hand_after_all_is_not_kept(tmp_path: Path) -> None:
    with made(tmp_path, [article()]) as project:
        for _ in range(2):
            with no_room(project), pytest.raises(NotSavedError):
                commands.add_note(project, document(project), LONG)
        assert len(project.trouble.unsaved) == 1
        commands.add_note(project, document(project), LONG)
        assert not project.trouble.unsaved


def test_what_makes_no_sense_any_more_is_said_and_forgotten(tmp_path: Path) -> None:
    with made(tmp_path, [article()]) as project:
        note = commands.add_note(project, document(project), "short")
        with no_room(project), pytest.raises(NotSavedError):
            commands.edit_note(project, note, LONG)
        commands.remove_note(project, note)
        done, refused = catch_up(project)
        assert done == 0
        assert [type(one) for one in refused] == [NotFoundError]
        assert not project.trouble.unsaved


def test_a_part_of_a_step_is_not_kept_alone(tmp_path: Path) -> None:
    with made(tmp_path, [article()]) as project:
        with no_room(project), pytest.raises(NotSavedError):
            write_both(project)
        assert notes(project) == []
        assert not project.trouble.unsaved


def write_both(project: Project) -> None:
    with project.step("several"):
        commands.add_note(project, document(project), "first")
        commands.add_note(project, document(project), LONG)


def test_an_import_without_room_leaves_nothing_that_would_be_known_later(
    tmp_path: Path,
) -> None:
    with made(tmp_path, [article()]) as project:
        with no_room(project), pytest.raises(NotSavedError):
            add(project, article("News. " + LONG, "long"))
        report = add(project, article("News. " + LONG, "long"))
        assert report.added == 1
        assert len(queries.document_keys(project)) == 2


def test_after_an_error_of_the_disk_the_file_is_opened_anew(tmp_path: Path) -> None:
    with made(tmp_path, [article()]) as project:
        before = project.db
        project.trouble.needs_opening = True
        commands.add_note(project, document(project), "after")
        assert project.db is not before
        assert notes(project) == ["after"]
        assert project.undo() == "add_note"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "is full"),
        (errno.EDQUOT, "Your share"),
        (errno.EROFS, "can only be read"),
        (errno.EIO, "fails"),
        (errno.EMFILE, "too many files"),
        (errno.ENODEV, "taken out"),
    ],
)
def test_what_the_system_says_is_put_into_words(number: int, words: str) -> None:
    error = told(OSError(number, "", "/stick/p"), Path("/stick/project"))
    assert error is not None
    assert words in str(error)
    assert "/stick/p" in str(error)


def test_a_mistake_of_the_program_is_not_put_on_the_disk() -> None:
    assert told(ValueError("7"), Path("p")) is None
    assert told(PermissionError(errno.EACCES, "", "p"), Path("p")) is None


def test_too_little_memory_is_said(tmp_path: Path) -> None:
    with made(tmp_path, [article()]) as project:
        with pytest.raises(NotSavedError, match="memory"), project.step("several"):
            raise MemoryError
        commands.add_note(project, document(project), "short")
        assert notes(project) == ["short"]


def test_what_came_to_the_disk_after_all_is_not_done_twice(tmp_path: Path) -> None:
    with made(tmp_path, [article()]) as project:
        with nothing_written(), pytest.raises(NotSavedError):
            commands.add_note(project, document(project), "once")
        assert project.trouble.needs_opening
        project.trouble.opened_anew(is_ahead=True)
        assert not project.trouble.unsaved
        assert not project.trouble.needs_opening


def test_after_a_disk_failed_what_was_not_saved_is_done_once(tmp_path: Path) -> None:
    with made(tmp_path, [article()]) as project:
        for text in ("first", "second"):
            with nothing_written(), pytest.raises(NotSavedError):
                commands.add_note(project, document(project), text)
        assert catch_up(project) == (2, ())
        assert notes(project) == ["first", "second"]


def test_no_name_is_told_that_nobody_asked_for() -> None:
    half = Path("/stick/.pressmark-1f.tmp/out.jsonl")
    error = told(OSError(errno.ENOSPC, "", str(half)), half)
    assert str(error).startswith("The disk with /stick is full")
