"""Projects that were made to do harm are refused at once, and are as they were."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pressmark.errors import DamagedProjectError, PressmarkError, ProjectFileError
from pressmark.project import maintenance
from pressmark.project.project import Project
from pressmark.store import interrupting
from pressmark.store.connection import connect_nowhere
from tests.faults.hostile_projects import HOSTILE, NONE
from tests.projects import article, made

MOST_SECONDS, MOST_BYTES = 10, 500_000_000

ENDLESS = """with recursive c (x) as (select 1 union all select x + 1 from c)
    select count(*) from c"""

GROWING = """with recursive c (x) as (select hex(zeroblob(40000000)) union all
    select x || '1' from c limit 100) select group_concat(x) from c"""

OPENED = """
import resource, sys, time
from pathlib import Path
from pressmark.errors import PressmarkError
from pressmark.project import maintenance
from pressmark.project.project import Project
def most():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
began, before = time.process_time(), most()
slowest = 0.0
for path in map(Path, sys.argv[1:]):
    for work in (
        lambda: Project.open(path, "ro"),
        lambda: Project.open(path, "ro", read_only=True),
        lambda: maintenance.check(path),
        lambda: maintenance.check(path, repair=True),
    ):
        began = time.process_time()
        try:
            work()
        except PressmarkError:
            pass
        slowest = max(slowest, time.process_time() - began)
print(slowest, most() - before)
"""


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    with made(tmp_path_factory.mktemp("sound"), [article()]) as project:
        path = project.path
    return path.read_bytes()


@pytest.mark.parametrize("kind", [*HOSTILE, *NONE])
def test_a_file_that_is_hostile_or_no_project_is_refused_and_not_changed(
    kind: str, sound: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "hostile.pressmark"
    path.write_bytes(sound)
    {**HOSTILE, **NONE}[kind](path)
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(ProjectFileError, match="hostile"):
            Project.open(path, "ro", read_only=read_only)
    try:
        assert maintenance.check(path).problems
    except PressmarkError as error:
        assert path.name in str(error)  # noqa: PT017  (either may be)
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such measure")
def test_hostile_projects_take_neither_long_nor_much_memory(
    sound: bytes, tmp_path: Path
) -> None:
    paths = []
    for number, make in enumerate((*HOSTILE.values(), *NONE.values())):
        paths.append(tmp_path / f"{number}.pressmark")
        paths[-1].write_bytes(sound)
        make(paths[-1])
    ended = subprocess.run(
        [sys.executable, "-c", OPENED, *map(str, paths)],
        capture_output=True,
        check=False,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert not ended.returncode, ended.stderr
    seconds, memory = ended.stdout.split()
    assert float(seconds) < MOST_SECONDS
    assert float(memory) < MOST_BYTES


def test_a_folder_is_no_project(tmp_path: Path) -> None:
    with pytest.raises(ProjectFileError, match="is a folder"):
        Project.open(tmp_path, "ro")


def test_a_log_without_its_project_is_none(tmp_path: Path) -> None:
    path = tmp_path / "gone.pressmark"
    path.with_name(f"{path.name}-wal").write_bytes(b"left over")
    with pytest.raises(ProjectFileError, match="There is no file"):
        Project.open(path, "ro")


@pytest.mark.parametrize("endless", [ENDLESS, GROWING])
def test_what_looks_at_a_file_without_end_is_given_up(
    endless: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(interrupting, "LONGEST", 0.2)
    db = connect_nowhere()
    with (
        pytest.raises(DamagedProjectError, match="too much time or memory"),
        interrupting.bounded(db, tmp_path / "endless.pressmark"),
    ):
        db.execute(endless).fetchall()
    db.close()
