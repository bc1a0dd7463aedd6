"""Backups at the shell: listed, looked into, put back."""

from __future__ import annotations

from pathlib import Path

from pressmark.project import commands, queries
from pressmark.project.project import Project
from tests.shell import answer, complaint, run


def remark(project: Path, times: int = 1) -> None:
    with Project.open(project, "Ann") as opened:
        rows = queries.document_rows(opened, queries.document_keys(opened))
        for _ in range(times):
            commands.add_note(opened, rows[0].id, "A remark.")


def test_backups_are_listed_with_what_is_in_them(project: Path) -> None:
    copy = Path(run("backup", project).stdout.strip())
    (one,) = answer("backups", project)["backups"]
    assert one["path"] == str(copy)
    assert one["why"] == ""
    assert one["holds"]["documents"] == 1
    listed = run("backups", project).stdout
    assert "asked for" in listed
    assert copy.name in listed


def test_a_project_without_backups_says_so(project: Path) -> None:
    assert answer("backups", project) == {"backups": []}
    assert "There are none" in run("backups", project).stdout


def test_a_backup_that_cannot_be_read_is_listed(project: Path) -> None:
    Path(run("backup", project).stdout.strip()).write_bytes(b"x" * 5000)
    (one,) = answer("backups", project)["backups"]
    assert one["holds"] is None
    assert "is not a Pressmark project" in one["wrong"]
    assert "cannot be read" in run("backups", project).stdout


def test_what_restoring_changes_is_said_and_nothing_is_done(project: Path) -> None:
    copy = run("backup", project).stdout.strip()
    remark(project, 2)
    before = project.read_bytes()
    said = run("restore", copy, project, "--dry-run").stdout
    assert "1 document, 0 of them done" in said
    assert "takes back 2 steps: add note 2" in said
    assert project.read_bytes() == before


def test_a_backup_is_found_by_its_name(project: Path) -> None:
    copy = Path(run("backup", project).stdout.strip())
    remark(project)
    restored = run("restore", copy.name, project)
    assert restored.exit_code == 0
    assert "The former project is kept as" in restored.stdout
    said = run("restore", copy.name, project, "--dry-run").stdout
    assert "It is the same as the project is now." in said


def test_a_missing_backup_is_told(project: Path) -> None:
    said = complaint("restore", "nothing.pressmark", project)
    assert "There is no backup nothing.pressmark." in said
    assert "“pressmark backups" in said


def test_a_project_that_is_gone_or_damaged_is_restored(project: Path) -> None:
    copy = run("backup", project).stdout.strip()
    project.write_bytes(b"ruined" * 100)
    assert "cannot be told" in run("restore", copy, project).stdout
    assert answer("check", project)["ok"]
    project.unlink()
    assert "There is no" in run("restore", copy, project).stdout
    assert answer("check", project)["ok"]


def test_the_project_of_somebody_else_is_told_to_be_that(
    project: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.pressmark"
    run("new", other)
    said = run("restore", other, project, "--dry-run").stdout
    assert "it is no backup of it" in said
    assert "leaves out 1 document" in said
