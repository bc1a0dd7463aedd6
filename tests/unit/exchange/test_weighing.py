from __future__ import annotations

import os
from pathlib import Path

import pytest

from pressmark.errors import FormatError
from pressmark.exchange.finding import Finding
from pressmark.exchange.format import Rejected
from pressmark.exchange.options import format_named
from pressmark.exchange.weighing import SMALL, check_ordinary, is_small


def made(path: Path, size: int) -> Path:
    path.touch()
    os.truncate(path, size)
    return path


def test_a_file_is_small_up_to_the_bound(tmp_path: Path) -> None:
    assert is_small(format_named("text"), made(tmp_path / "a.txt", SMALL))
    assert not is_small(format_named("text"), made(tmp_path / "a.txt", SMALL + 1))


def test_what_is_read_with_a_file_counts_too(tmp_path: Path) -> None:
    path = made(tmp_path / "a.json", 10)
    assert is_small(format_named("label-studio"), path)
    made(tmp_path / "a.xml", SMALL)
    assert not is_small(format_named("label-studio"), path)


def test_all_that_is_in_a_folder_counts(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    made(tmp_path / "a.ann", SMALL)
    made(tmp_path / "inner" / "b.ann", 1)
    assert not is_small(format_named("brat"), tmp_path)


def test_a_pipe_in_a_folder_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    with pytest.raises(FormatError, match="is a pipe or a device"):
        is_small(format_named("brat"), tmp_path)


def test_a_device_is_refused_also_behind_a_link(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("/dev/zero")
    with pytest.raises(FormatError, match="is a pipe or a device"):
        check_ordinary(tmp_path / "a.txt")


def test_what_is_not_there_weighs_nothing(tmp_path: Path) -> None:
    assert is_small(format_named("text"), tmp_path / "missing.txt")


def test_a_pipe_among_the_files_of_a_folder_is_told(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (found,) = Finding().units([tmp_path])
    assert isinstance(found, Rejected)
    assert "is a pipe or a device" in found.reason
