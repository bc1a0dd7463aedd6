"""Names on the disk change places at once where the system can do so."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from pressmark.lasting import exchange


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux is known to do so")
def test_two_folders_change_places(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / name).touch()
    if not exchange(tmp_path / "one", tmp_path / "two"):
        pytest.skip("this file system cannot do so")
    assert (tmp_path / "one" / "two").exists()
    assert (tmp_path / "two" / "one").exists()


def test_nothing_changes_places_with_what_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    assert not exchange(tmp_path / "one", tmp_path / "two")
    assert (tmp_path / "one").exists()
