"""Checks, backups and projects that are not as they should be."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

from pressmark.project.project import Project
from tests.shell import answer, complaint, run


def test_a_sound_project_checks_out(project: Path) -> None:
    assert answer("check", project)["ok"]
    assert run("check", project).stdout.endswith("is sound.\n")


def test_a_damaged_project_is_told_and_its_backup_restored(project: Path) -> None:
    copy = Path(run("backup", project).stdout.strip())
    data = bytearray(project.read_bytes())
    at = data.index(b"it rains")
    data[at : at + 2] = b"It"
    project.write_bytes(data)
    result = run("check", project, "--json")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["problems"][0]["kind"] == "hash"
    assert "hash:" in run("check", project).stdout
    restored = run("restore", copy, project)
    assert "1 document, 0 annotations, 4 open suggestions" in restored.stdout
    assert answer("check", project)["ok"]


def test_a_file_in_the_place_of_the_backups_is_told(project: Path) -> None:
    project.with_name("rain backups").write_bytes(b"")
    assert "rain backups" in complaint("backup", project)


def test_a_file_that_is_no_project_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.pressmark"
    path.write_text("not a project", "utf-8")
    for command in ("stats", "suggest", "history", "check", "backup"):
        assert "a.pressmark" in complaint(command, path)
    assert path.read_text("utf-8") == "not a project"


def test_a_missing_project_is_refused_and_not_made(tmp_path: Path) -> None:
    path = tmp_path / "a.pressmark"
    for command in ("stats", "suggest", "history", "check", "backup"):
        assert "a.pressmark" in complaint(command, path)
    assert not path.exists()


def test_a_project_from_the_future_is_refused(project: Path) -> None:
    data = bytearray(project.read_bytes())
    data[60:64] = (10_000).to_bytes(4, "big")  # user_version, in SQLite's file header
    project.write_bytes(data)
    for command in ("stats", "suggest", "check"):
        assert "newer" in complaint(command, project) or "later" in complaint(
            command, project
        )


def test_a_project_that_is_open_elsewhere_is_refused(project: Path) -> None:
    with Project.open(project, "Ann"):
        assert "open" in complaint("stats", project)
        assert "open" in complaint("suggest", project)


def test_a_dangling_row_is_mended_after_a_backup(project: Path) -> None:
    with sqlite3.connect(project) as db:
        db.execute("pragma foreign_keys = off")
        db.execute("insert into document_entity (document, entity) values (1, 999)")
    db.close()
    assert run("check", project).exit_code == 1
    mended = run("check", project, "--repair")
    assert "Mended 2 problems; as it was before:" in mended.stdout
    assert answer("check", project)["ok"]


def test_a_rescue_does_not_advise_what_it_is_doing(project: Path) -> None:
    data = project.read_bytes()
    project.write_bytes(b"x" * 50 + data[50:])
    told = run("check", project, "--repair").stdout
    assert "file is not a database" in told
    assert "Rescued 1 article" in told
    assert "Choose another file" not in told
