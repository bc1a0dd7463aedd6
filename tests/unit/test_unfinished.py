"""What a program that was killed left half written is removed, and nothing else."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from pressmark import paths, unfinished

_KILLED = """
import os, signal, sys
from contextlib import ExitStack
from pathlib import Path
from pressmark import unfinished
with ExitStack() as stack:
    for line in sys.argv[1:]:
        path, _, place = line.partition(">")
        instead_of = Path(place) if place else None
        stack.enter_context(unfinished.noted(Path(path), instead_of=instead_of))
    os.kill(os.getpid(), signal.SIGKILL)
"""


def killed_while_writing(*what: Path, former: Path | None = None) -> None:
    """Have a program killed while files are noted as unfinished."""
    lines = [str(path) if former is None else f"{path}>{former}" for path in what]
    ended = subprocess.run(
        [sys.executable, "-c", _KILLED, *lines], check=False, timeout=60
    )
    assert ended.returncode == -signal.SIGKILL


def half_written(place: Path) -> Path:
    path = unfinished.sibling(place)
    path.write_text("hal")
    return path


def notes() -> list[Path]:
    return list((paths.data_folder() / "unfinished").iterdir())


def test_what_a_killed_program_left_is_removed(tmp_path: Path) -> None:
    half, folder = (
        half_written(tmp_path / "x.jsonl"),
        unfinished.sibling(tmp_path / "y"),
    )
    (folder / "in it").mkdir(parents=True)
    killed_while_writing(half, folder)
    assert len(notes()) == 2
    unfinished.clear()
    assert list(tmp_path.iterdir()) == []
    assert notes() == []


def test_what_is_being_written_is_left_alone(tmp_path: Path) -> None:
    half = half_written(tmp_path / "x.jsonl")
    with unfinished.noted(half):
        unfinished.clear()
        assert half.exists()
        half.unlink()
    assert notes() == []


def test_what_could_not_be_removed_is_removed_later(tmp_path: Path) -> None:
    half = half_written(tmp_path / "x.jsonl")
    with unfinished.noted(half):
        """As on a disk that fails: nothing can be removed."""
    assert len(notes()) == 1
    unfinished.clear()
    assert notes() == []
    assert list(tmp_path.iterdir()) == []


def test_what_was_set_aside_comes_back(tmp_path: Path) -> None:
    place = tmp_path / "dataset"
    former = half_written(place)
    killed_while_writing(former, former=place)
    unfinished.clear()
    assert [path.name for path in tmp_path.iterdir()] == ["dataset"]


def test_what_was_set_aside_on_a_disk_that_is_away_comes_back_with_it(
    tmp_path: Path,
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    former = half_written(stick / "dataset")
    killed_while_writing(former, former=stick / "dataset")
    stick.rename(tmp_path / "away")
    unfinished.clear()
    (tmp_path / "away").rename(stick)
    unfinished.clear()
    assert [path.name for path in stick.iterdir()] == ["dataset"]
    assert notes() == []


def test_what_was_replaced_does_not_come_back(tmp_path: Path) -> None:
    place = tmp_path / "dataset"
    former = half_written(place)
    place.write_text("new")
    killed_while_writing(former, former=place)
    unfinished.clear()
    assert [path.read_text() for path in tmp_path.iterdir()] == ["new"]


def test_no_other_file_is_removed_whatever_a_note_says(tmp_path: Path) -> None:
    kept = tmp_path / "thesis.odt"
    kept.write_text("mine")
    killed_while_writing(kept)
    unfinished.clear()
    assert kept.read_text() == "mine"
    assert notes() == []


@pytest.mark.parametrize("note", ["", "[]", "{}", '{"unfinished": 7}', "\x00"])
def test_a_damaged_note_does_no_harm(note: str, tmp_path: Path) -> None:
    folder = paths.data_folder() / "unfinished"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "a.json").write_text(note)
    unfinished.clear()
    assert notes() == []
    assert list(tmp_path.iterdir()) == []


def test_a_temporary_folder_goes_with_a_killed_program(tmp_path: Path) -> None:
    program = """
import os, signal
from pressmark import unfinished
with unfinished.temporary_folder() as folder:
    print(folder, flush=True)
    (folder / "copy").write_text("all")
    os.kill(os.getpid(), signal.SIGKILL)
"""
    del tmp_path
    ended = subprocess.run(
        [sys.executable, "-c", program], check=False, timeout=60, capture_output=True
    )
    folder = Path(ended.stdout.decode().strip())
    assert (folder / "copy").exists()
    unfinished.clear()
    assert not folder.exists()


@pytest.mark.parametrize("ending", ["-wal", "-shm", "-journal", ""])
def test_what_sqlite_writes_beside_what_is_not_finished_goes_with_it(
    tmp_path: Path, ending: str
) -> None:
    with unfinished.coming(tmp_path / "p.pressmark") as coming:
        coming.with_name(coming.name + ending).touch()
    assert list(tmp_path.iterdir()) == []
