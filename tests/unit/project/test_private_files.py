"""What holds articles, names or logs is its owner's alone, whatever the umask."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pressmark import settings
from pressmark.project import backups
from pressmark.project.project import Project
from pressmark.settings import Settings
from tests.projects import article, made

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows has no modes; folders say who may read"
)


@pytest.fixture(autouse=True)
def _everybody_may_read() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_project_is_its_owners_also_while_it_is_open(tmp_path: Path) -> None:
    project = made(tmp_path, [article()])
    beside = [each for each in tmp_path.iterdir() if "open" not in each.name]
    assert {mode(each) for each in beside} == {0o600}
    project.close()
    assert mode(project.path) == 0o600


def test_a_backup_is_its_owners_and_so_is_its_folder(tmp_path: Path) -> None:
    project = made(tmp_path)
    project.close()
    kept = backups.backup(project.path)
    assert (mode(kept), mode(kept.parent)) == (0o600, 0o700)


def test_a_copy_of_an_open_project_is_its_owners(tmp_path: Path) -> None:
    project = made(tmp_path)
    project.snapshot(tmp_path / "copy.pressmark")
    project.close()
    assert mode(tmp_path / "copy.pressmark") == 0o600


def test_a_project_that_others_may_read_stays_so_when_it_is_restored(
    tmp_path: Path,
) -> None:
    project = made(tmp_path)
    project.close()
    kept = backups.backup(project.path)
    project.path.chmod(0o640)
    backups.restore(kept, project.path)
    assert mode(project.path) == 0o640
    Project.open(project.path, "ro").close()


def test_settings_are_their_owners(tmp_path: Path) -> None:
    settings.save(Settings(annotator="ro"), tmp_path / "settings.toml")
    assert mode(tmp_path / "settings.toml") == 0o600
