"""A full, read-only or failing disk is told in words, and the work goes on after it."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path
from random import Random

import pytest

from pressmark import unfinished
from tests.faults.activities import begin
from tests.faults.children import Children
from tests.faults.promises import Found, held, promised
from tests.faults.shim import CHANGES, Shim
from tests.thoroughness import Tally, Tries

_ERRORS = ("ENOSPC", "EDQUOT", "EROFS", "EIO")

_DEEDS = 7
_MOST_OPERATIONS = 400
"""More than a child does in so many deeds."""


@pytest.fixture(scope="module")
def project_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project that is copied for each trial."""
    return begin(tmp_path_factory.mktemp("begun"))


def tried(
    project_file: Path,
    folder: Path,
    children: Children,
    shim: Shim,
    *,
    number: int,
    error: int,
    operations: frozenset[str],
) -> tuple[Found, tuple[str, ...]]:
    """Work on a copy of a project while the disk fails; return what is in it then."""
    path, noted, broken = folder / "work" / "p.pressmark", folder / "n", folder / "b"
    shutil.rmtree(path.parent, ignore_errors=True)
    path.parent.mkdir()
    shutil.copy(project_file, path)
    before = held(path).promises()
    noted.unlink(missing_ok=True)
    broken.touch()
    environment = shim.environment(
        path.parent,
        fail_at=number,
        error=error,
        operations=operations,
        while_exists=broken,
    )
    assert children.run(
        "failing disk",
        path,
        seed=number,
        noted=noted,
        deeds=_DEEDS,
        environment=environment,
    )
    told = promised(noted, before)
    litter = [one.name for one in path.parent.rglob(f"{unfinished.BEGINNING}*")]
    assert litter == []
    return held(path, told), told.said


@pytest.mark.parametrize("name", _ERRORS)
@pytest.mark.parametrize("operations", ["changes", "all"])
def test_a_disk_that_fails_loses_nothing_and_is_gone_on_with(
    name: str,
    operations: str,
    project_file: Path,
    tmp_path: Path,
    *,
    children: Children,
    shim: Shim,
    tries: Tries,
    tally: Tally,
) -> None:
    random = Random(f"{name}{operations}")  # noqa: S311  (nothing secret)
    wanted = CHANGES if operations == "changes" else CHANGES | {"open", "read"}
    rounds = tries(1, 60)
    found = []
    for _ in range(rounds):
        one, said = tried(
            project_file,
            tmp_path,
            children,
            shim,
            number=random.randrange(1, _MOST_OPERATIONS),
            error=getattr(errno, name),
            operations=wanted,
        )
        assert said
        found.append(one)
    tally(
        f"{os.strerror(getattr(errno, name))} ({operations})",
        tries=rounds,
        acknowledged=sum(len(one.steps) for one in found),
        lost=sum(len(one.lost) for one in found),
        opened=len(found),
    )
    assert all(one.whole for one in found), found


@pytest.mark.parametrize("name", ["ENOSPC", "EIO"])
def test_an_export_to_a_disk_that_fails_leaves_what_was_there(
    name: str,
    project_file: Path,
    tmp_path: Path,
    children: Children,
    shim: Shim,
    *,
    thorough: bool,
    tally: Tally,
) -> None:
    path, noted = tmp_path / "work" / "p.pressmark", tmp_path / "noted"
    path.parent.mkdir()
    shutil.copy(project_file, path)
    environment = shim.environment(path.parent, error=getattr(errno, name))
    assert children.run(
        "failing exports",
        path,
        seed=1,
        noted=noted,
        deeds=None if thorough else 2,
        environment=environment,
    )
    said = promised(noted).said
    assert len(said) >= 2
    tally(f"{os.strerror(getattr(errno, name))} (formats exported)", tries=len(said))
