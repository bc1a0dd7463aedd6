"""A dataset of several files appears whole or not at all, and nothing else is lost."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import pytest

from pressmark.errors import FormatError
from pressmark.exchange.staged import listed_files, staged


def manifest(**files: bytes) -> bytes:
    listed = [
        {"path": name.replace("__", "/"), "sha256": sha256(data).hexdigest()}
        for name, data in files.items()
    ]
    return json.dumps({"pressmark_manifest": 1, "files": listed}).encode()


def write(output: Path, data: bytes = b"new") -> None:
    with staged(output) as place:
        place.write_bytes(data)
        card = b"card"
        beside = place.with_name(f"{place.name}.card.md")
        beside.write_bytes(card)
        described = manifest(**{place.name: data, beside.name: card})
        place.with_name(f"{place.name}.manifest.json").write_bytes(described)


def fill(output: Path, data: bytes = b"new", **more: bytes) -> None:
    with staged(output) as place:
        place.mkdir()
        files = {"train__a.csv": data, **more}
        for name, each in files.items():
            path = place / name.replace("__", "/")
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(each)
        (place / "manifest.json").write_bytes(manifest(**files))


def names(folder: Path) -> list[str]:
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file()
    )


def test_a_file_appears_with_what_is_beside_it(tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl")
    assert names(tmp_path) == ["a.jsonl", "a.jsonl.card.md", "a.jsonl.manifest.json"]


def test_a_file_is_written_again_with_what_is_beside_it(tmp_path: Path) -> None:
    write(tmp_path / "a", b"old")
    write(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"
    assert listed_files(tmp_path / "a.manifest.json")["a"] == sha256(b"new").hexdigest()
    assert names(tmp_path) == ["a", "a.card.md", "a.manifest.json"]


def test_a_card_that_a_person_has_edited_is_not_lost(tmp_path: Path) -> None:
    write(tmp_path / "a", b"old")
    (tmp_path / "a.card.md").write_text("The licence is with the court.")
    with pytest.raises(FormatError, match=r"card\.md was changed since"):
        write(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"old"
    assert (tmp_path / "a.card.md").read_text() == "The licence is with the court."


def test_a_file_of_the_same_name_as_a_card_is_not_lost(tmp_path: Path) -> None:
    (tmp_path / "a.card.md").write_text("mine")
    with pytest.raises(FormatError, match=r"card\.md is in the way"):
        write(tmp_path / "a")
    assert names(tmp_path) == ["a.card.md"]


def test_a_folder_appears_with_the_folders_in_it(tmp_path: Path) -> None:
    fill(tmp_path / "out")
    assert names(tmp_path / "out") == ["manifest.json", "train/a.csv"]


def test_a_former_export_is_replaced_with_all_it_had(tmp_path: Path) -> None:
    fill(tmp_path / "out", b"old", gone__b=b"x")
    fill(tmp_path / "out", b"new")
    assert names(tmp_path) == ["out/manifest.json", "out/train/a.csv"]
    assert (tmp_path / "out/train/a.csv").read_bytes() == b"new"


def test_a_folder_with_something_else_is_left_alone(tmp_path: Path) -> None:
    fill(tmp_path / "out", b"old")
    (tmp_path / "out/train/notes.txt").write_text("mine")
    with pytest.raises(FormatError, match=r"holds other things \(train/notes.txt\)"):
        fill(tmp_path / "out")
    assert (tmp_path / "out/train/a.csv").read_bytes() == b"old"
    assert (tmp_path / "out/train/notes.txt").read_text() == "mine"


def test_a_former_export_that_was_changed_is_left_alone(tmp_path: Path) -> None:
    fill(tmp_path / "out", b"old")
    (tmp_path / "out/train/a.csv").write_bytes(b"edited")
    with pytest.raises(FormatError, match=r"a\.csv was changed since"):
        fill(tmp_path / "out")
    assert (tmp_path / "out/train/a.csv").read_bytes() == b"edited"


def test_links_out_of_a_folder_are_something_else(tmp_path: Path) -> None:
    fill(tmp_path / "out")
    (tmp_path / "mine").mkdir()
    (tmp_path / "out/link").symlink_to(tmp_path / "mine")
    with pytest.raises(FormatError, match=r"holds other things \(link\)"):
        fill(tmp_path / "out")


def test_files_that_are_written_anew_need_no_manifest(tmp_path: Path) -> None:
    (tmp_path / "out/train").mkdir(parents=True)
    (tmp_path / "out/train/a.csv").write_bytes(b"old")
    fill(tmp_path / "out")
    assert (tmp_path / "out/train/a.csv").read_bytes() == b"new"


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{}", b"\xff", b'{"pressmark_manifest": 1, "files": 3}']
)
def test_what_is_no_manifest_lists_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "manifest.json").write_bytes(content)
    assert listed_files(tmp_path / "manifest.json") == {}


def test_a_manifest_cannot_reach_out_of_its_folder(tmp_path: Path) -> None:
    (tmp_path / "mine").write_bytes(b"mine")
    (tmp_path / "out").mkdir()
    (tmp_path / "out/manifest.json").write_bytes(manifest(**{"..__mine": b"mine"}))
    fill(tmp_path / "out")
    assert (tmp_path / "mine").read_bytes() == b"mine"


def test_a_failure_leaves_everything_as_it_was(tmp_path: Path) -> None:
    fill(tmp_path / "out", b"old")

    def half() -> None:
        with staged(tmp_path / "out") as place:
            place.mkdir()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    assert names(tmp_path) == ["out/manifest.json", "out/train/a.csv"]
    assert (tmp_path / "out/train/a.csv").read_bytes() == b"old"


def test_one_name_that_is_taken_keeps_all_from_being_written(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    (tmp_path / "a.manifest.json").mkdir()
    with pytest.raises(FormatError, match=r"manifest\.json is a folder"):
        write(tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == b"old"
    assert names(tmp_path) == ["a"]


def test_a_project_is_never_overwritten(tmp_path: Path) -> None:
    project = tmp_path / "a.pressmark"
    project.write_bytes(b"SQLite format 3\0" + bytes(100))
    with pytest.raises(FormatError, match="is a project or database"):
        write(project)
    assert names(tmp_path) == ["a.pressmark"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    (tmp_path / "far/real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("far/real")
    write(tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "far/real").read_bytes() == b"new"


def test_without_a_folder_to_be_in_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="There is no folder"):
        write(tmp_path / "no/a")
