"""A file or folder appears whole or not at all, and nothing else is touched."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from pressmark.errors import FormatError
from pressmark.exchange.whole_file import whole_file, whole_folder


def write(output: Path, data: bytes = b"new") -> None:
    with whole_file(output) as file:
        file.write(data)


def write_half(output: Path) -> None:
    with whole_file(output) as file:
        file.write(b"half")
        raise ZeroDivisionError


def fill(output: Path) -> None:
    with whole_folder(output, ["a.csv"]) as folder:
        (folder / "a.csv").write_bytes(b"new")


def test_a_file_appears_with_what_was_written(tmp_path: Path) -> None:
    write(tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_a_failure_leaves_the_former_file(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    with pytest.raises(ZeroDivisionError):
        write_half(tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    write(tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


@pytest.mark.parametrize("ending", ["", "-wal", "-shm", "-journal"])
def test_a_project_and_what_belongs_to_it_is_never_overwritten(
    tmp_path: Path, ending: str
) -> None:
    project = tmp_path / "a.pressmark"
    project.write_bytes(b"SQLite format 3\0" + bytes(100))
    with pytest.raises(FormatError, match="is a project or database"):
        write(tmp_path / f"a.pressmark{ending}")
    write(tmp_path / f"b.pressmark{ending}")


@pytest.mark.parametrize(
    ("name", "words"), [("", "is a folder"), ("no/a", "There is no folder")]
)
def test_a_place_where_no_file_can_be_is_told(
    tmp_path: Path, name: str, words: str
) -> None:
    with pytest.raises(FormatError, match=words):
        write(tmp_path / name)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such file")
def test_a_device_is_not_replaced() -> None:
    with pytest.raises(FormatError, match="not an ordinary file"):
        write(Path(os.devnull))
    assert not Path(os.devnull).is_file()


def test_a_link_to_itself_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("a")
    with pytest.raises(FormatError):
        write(tmp_path / "a")


def test_a_name_that_is_too_long_is_told(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="cannot be written"):
        write(tmp_path / ("a" * 300))


def test_a_folder_that_cannot_be_renamed_leaves_the_former(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(tmp_path / "tables")
    rename = Path.rename

    def fails_for_the_new(path: Path, target: Path) -> Path:
        if target.name == "tables" and not (path / "old").exists():
            raise OSError(5, "Input/output error")
        return rename(path, target)

    (tmp_path / "tables" / "old").touch()
    monkeypatch.setattr(Path, "rename", fails_for_the_new)
    # As where the system cannot let two names change places at once.
    monkeypatch.setattr(sys, "platform", "another")
    with (
        pytest.raises(FormatError, match="fails; it does not"),
        whole_folder(tmp_path / "tables", ["a.csv", "old"]),
    ):
        pass
    assert [path.name for path in tmp_path.iterdir()] == ["tables"]
    assert (tmp_path / "tables" / "a.csv").read_bytes() == b"new"


def test_a_folder_appears_and_is_replaced_by_its_like(tmp_path: Path) -> None:
    fill(tmp_path / "tables")
    fill(tmp_path / "tables")
    assert [path.name for path in tmp_path.iterdir()] == ["tables"]
    assert (tmp_path / "tables" / "a.csv").read_bytes() == b"new"


def test_a_failure_leaves_the_former_folder(tmp_path: Path) -> None:
    fill(tmp_path / "tables")
    with (
        pytest.raises(ZeroDivisionError),
        whole_folder(tmp_path / "tables", ["a.csv"]),
    ):
        raise ZeroDivisionError
    assert (tmp_path / "tables" / "a.csv").read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["tables"]


def test_a_file_in_the_place_of_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "tables").write_bytes(b"")
    with pytest.raises(FormatError, match="is a file"):
        fill(tmp_path / "tables")
