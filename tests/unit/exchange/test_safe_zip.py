from __future__ import annotations

import os
import stat
import struct
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile, ZipInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressmark.errors import FormatError
from pressmark.exchange.safe_zip import Bounds, SafeZip, opened


def packed(path: Path, members: dict[str, bytes]) -> Path:
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def members_of(path: Path, bounds: Bounds | None = None) -> dict[str, bytes]:
    with opened(path, bounds or Bounds()) as archive:
        return {name: archive.read(name) for name in archive.names}


def refused(path: Path) -> list[tuple[str, str]]:
    with opened(path) as archive:
        assert archive.names == ()
        return [(name, str(why)) for name, why in archive.refused]


def test_members_are_read_in_their_order_and_folders_are_none(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"b/": b"", "b/two.txt": b"2", "one.txt": b"1"})
    assert members_of(path) == {"b/two.txt": b"2", "one.txt": b"1"}


def test_a_member_is_a_stream(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"a.txt": b"one\ntwo\n"})
    with opened(path) as archive, archive.open("a.txt") as stream:
        assert stream.readline() == b"one\n"
        assert stream.read() == b"two\n"


@pytest.mark.parametrize(
    "name",
    ["../a.txt", "b/../../a.txt", "/etc/a.txt", "C:/a.txt", "c:a.txt", "..\\a.txt"],
)
def test_a_name_that_leads_out_is_refused(tmp_path: Path, name: str) -> None:
    path = packed(tmp_path / "a.zip", {name: b"x"})
    assert [why for _, why in refused(path)] == ["its name leads out of the archive"]


def test_a_link_is_refused(tmp_path: Path) -> None:
    link = ZipInfo("a.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(link, "/etc/passwd")
    assert refused(tmp_path / "a.zip") == [
        ("a.txt", "it is a link or a device, not a file")
    ]


def test_a_locked_member_is_told(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"a.txt": b"x"})
    data = bytearray(path.read_bytes())
    for mark, at in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        data[data.index(mark) + at] |= 1
    path.write_bytes(data)
    assert refused(path) == [("a.txt", "it is locked with a password")]


def test_an_unusual_compression_is_told(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "a.zip", "w", ZIP_BZIP2) as archive:
        archive.writestr("a.txt", "x" * 1000)
    assert refused(tmp_path / "a.zip") == [
        ("a.txt", "it is compressed in an unusual way")
    ]


def test_of_two_members_of_one_name_the_first_is_read(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.txt", "first")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("a.txt", "second")
    with opened(tmp_path / "a.zip") as opening:
        assert opening.read("a.txt") == b"first"
        assert opening.refused == [("a.txt", "another one has the same name")]


def test_what_is_harmless_beside_what_is_not_is_read(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"../a.txt": b"x", "b.txt": b"y"})
    assert members_of(path) == {"b.txt": b"y"}
    with opened(path) as archive, pytest.raises(FormatError, match="leads out"):
        archive.check()


def test_a_bomb_is_not_read(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"a.txt": b"A" * 30_000_000})
    with opened(path) as archive, pytest.raises(FormatError, match="so tightly"):
        archive.check()


def test_a_bomb_that_lies_about_its_size_is_not_read(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"a.txt": b"A" * 30_000_000})
    data = bytearray(path.read_bytes())
    struct.pack_into("<L", data, data.index(b"PK\1\2") + 24, 10)
    struct.pack_into("<L", data, data.index(b"PK\3\4") + 22, 10)
    path.write_bytes(data)
    with opened(path) as archive, pytest.raises(FormatError, match="damaged"):
        archive.read("a.txt")


def test_a_member_beyond_the_bounds_is_not_read(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"a.txt": os.urandom(2_000_001)})
    with pytest.raises(FormatError, match="larger than 2 MB"):
        members_of(path, Bounds(one=2_000_000))


def test_all_members_together_have_a_bound(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {f"{n}.txt": os.urandom(600_000) for n in "ab"})
    with pytest.raises(FormatError, match="more than 1 MB in it"):
        members_of(path, Bounds(total=1_000_000))


def test_a_member_read_twice_counts_once(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"a.txt": os.urandom(600_000)})
    with opened(path, Bounds(total=1_000_000)) as archive:
        assert archive.read("a.txt") == archive.read("a.txt")


def test_text_that_compresses_well_is_read(tmp_path: Path) -> None:
    data = b"The minister said on Tuesday that it would be so. " * 2_000
    assert members_of(packed(tmp_path / "a.zip", {"a": data})) == {"a": data}


def test_too_many_members_are_refused(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {f"{n}.txt": b"x" for n in range(11)})
    with pytest.raises(FormatError, match="too many files"):
        members_of(path, Bounds(members=10))


@pytest.mark.parametrize("zip64", [False, True])
def test_a_list_of_contents_of_absurd_length_is_not_read(
    tmp_path: Path, zip64: bool
) -> None:
    length = 3_000_000_000
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, length, 0, 0)
    if zip64:
        long = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, 1, 1, length, 0)
        locator = struct.pack("<4sLQL", b"PK\6\7", 0, 0, 1)
        end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, 0xFFFFFFFF, 0, 0)
        end = long + locator + end
    (tmp_path / "a.zip").write_bytes(end)
    with pytest.raises(FormatError, match="too many files"):
        members_of(tmp_path / "a.zip")


@pytest.mark.parametrize("data", [b"", b"no zip", b"PK\3\4" + b"\0" * 40])
def test_what_is_no_archive_is_told(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.zip").write_bytes(data)
    with pytest.raises(FormatError, match="no zip archive"):
        members_of(tmp_path / "a.zip")


def test_an_archive_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="cannot be read"):
        members_of(tmp_path / "a.zip")


def test_a_member_that_is_not_there_is_told(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"a.txt": b"x"})
    with opened(path) as archive, pytest.raises(FormatError, match="no “b"):
        archive.read("b.txt")


def test_a_damaged_member_is_told(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"a.txt": b"a text of some words"})
    data = bytearray(path.read_bytes())
    data[data.index(b"a.txt") + 8] ^= 0xFF
    path.write_bytes(data)
    with pytest.raises(FormatError, match="in it is damaged"):
        members_of(path)


def test_a_truncated_archive_is_told(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"a.txt": b"x" * 100})
    path.write_bytes(path.read_bytes()[:-30])
    with pytest.raises(FormatError):
        members_of(path)


def test_a_name_in_utf8_that_does_not_say_so_is_right(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"Zürich.txt": b"x"})
    data = path.read_bytes()
    for mark, at in ((b"PK\3\4", 7), (b"PK\1\2", 9)):
        place = data.index(mark) + at
        data = data[:place] + b"\0" + data[place + 1 :]
    path.write_bytes(data)
    assert list(members_of(path)) == ["Zürich.txt"]


def unpacked(archive: SafeZip, folder: Path) -> list[str]:
    paths = [archive.unpack(name, folder) for name in archive.names]
    return [path.relative_to(folder).as_posix() for path in paths]


def test_nothing_is_left_of_a_member_that_goes_too_far(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"a.txt": b"A" * 30_000_000})
    with opened(path) as archive, pytest.raises(FormatError):
        archive.unpack("a.txt", tmp_path / "in")
    assert list((tmp_path / "in").iterdir()) == []


def test_members_are_unpacked_under_harmless_names(tmp_path: Path) -> None:
    names = ["a/b.txt", "con.txt", "a?.txt", "a<.txt", "...", f"{'x' * 300}.html"]
    path = packed(tmp_path / "a.zip", dict.fromkeys(names, b"x"))
    with opened(path) as archive:
        assert unpacked(archive, tmp_path / "in") == [
            "a/b.txt",
            "_con.txt",
            "a_.txt",
            "a_-2.txt",
            "_",
            f"{'x' * 115}.html",
        ]


@given(st.lists(st.text(st.characters(codec="utf-8")), max_size=4))
def test_whatever_a_member_is_called_it_stays_in_the_folder(
    tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    made = tmp_path_factory.mktemp("zip")
    folder = made / "in"
    folder.mkdir()
    usable = {name: b"x" for name in names if name.split("\0")[0]}
    path = packed(made / "a.zip", usable)
    with opened(path) as archive:
        paths = [archive.unpack(name, folder).resolve() for name in archive.names]
        assert len(archive.names) + len(archive.refused) <= len(usable)
    assert all(path.is_relative_to(folder.resolve()) for path in paths)


@given(data=st.data())
def test_a_broken_archive_raises_nothing_but_a_format_error(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    made = tmp_path_factory.mktemp("zip")
    path = packed(made / "a.zip", {"a.txt": b"some words of text", "b/c.txt": b"y"})
    whole = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(whole) - 1))
        whole[at] = data.draw(st.integers(0, 255))
    path.write_bytes(whole[: data.draw(st.integers(0, len(whole)))])
    try:
        members_of(path)
    except FormatError:
        return
