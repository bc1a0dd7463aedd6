"""The file of changed keys: only what differs, nothing lost, damage set aside."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressmark.errors import SettingsError
from pressmark.gui.keys import key_file


def test_what_is_kept_is_read_again(tmp_path: Path) -> None:
    changed = {"accept": ("Z", "Ctrl+Alt+Z"), "hints": (), "of a plugin": ("\\", '"')}
    path = tmp_path / "new folder" / "keys.toml"
    key_file.save(changed, path)
    assert key_file.load(path) == changed


@given(st.dictionaries(st.text(min_size=1), st.lists(st.text()).map(tuple)))
def test_any_ids_and_keys_can_be_kept(
    tmp_path_factory: pytest.TempPathFactory, changed: dict[str, tuple[str, ...]]
) -> None:
    path = tmp_path_factory.mktemp("keys") / "keys.toml"
    key_file.save(changed, path)
    assert key_file.load(path) == changed


def test_without_a_file_nothing_is_changed(tmp_path: Path) -> None:
    assert key_file.load_or_reset(tmp_path / "keys.toml") == ({}, None)


@pytest.mark.parametrize(
    "written", [b"accept = [", b"\xff", b'accept = "A"', b"accept = [1]"]
)
def test_a_damaged_file_is_set_aside_and_told(tmp_path: Path, written: bytes) -> None:
    path = tmp_path / "keys.toml"
    path.write_bytes(written)
    found, wrong = key_file.load_or_reset(path)
    assert found == {}
    assert wrong is not None
    assert wrong.endswith("keys.toml.bad; the usual keys are used.")
    assert path.with_name("keys.toml.bad").read_bytes() == written
    assert not path.exists()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError, match="cannot be written"):
        key_file.save({"accept": ("Z",)}, tmp_path / "file" / "keys.toml")
