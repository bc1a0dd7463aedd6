"""Settings are kept as little as needed, and a damaged file loses nothing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from pressmark import settings
from pressmark.errors import SettingsError
from pressmark.settings import Settings, load, load_or_reset, save
from tests.disks import nothing_written


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def test_without_a_file_there_are_the_defaults(path: Path) -> None:
    assert load(path) == Settings()


def test_what_was_set_comes_back(path: Path) -> None:
    chosen = Settings(annotator='Zoë "Z"\n😀\x7f', theme="dark", zoom=125, jobs=2)
    save(chosen, path)
    assert load(path) == chosen


def test_only_what_differs_is_written(path: Path) -> None:
    save(Settings(zoom=125), path)
    assert path.read_text() == "zoom = 125\n"
    assert [file.name for file in path.parent.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("zom = 1", r"no setting “zom”. Known: annotator, language"),
        ("zoom = '100'", "“zoom” must be a whole number"),
        ("zoom = true", "“zoom” must be a whole number"),
        ("annotator = 5", "“annotator” must be text"),
        ("zoom = 5", "must be from 50 to 400"),
        ("theme = 'pink'", "one of system, light, dark, contrast"),
        ("zoom =", "is not a settings file"),
    ],
)
def test_a_wrong_setting_is_named(path: Path, text: str, words: str) -> None:
    path.parent.mkdir()
    path.write_text(text)
    with pytest.raises(SettingsError, match=words):
        load(path)


def test_a_damaged_file_is_set_aside_and_the_defaults_used(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"\xff\xfe")
    found, words = load_or_reset(path)
    assert found == Settings()
    assert words is not None
    assert "settings.toml.bad" in words
    assert not path.exists()
    assert path.with_name("settings.toml.bad").read_bytes() == b"\xff\xfe"


def test_a_sound_file_is_not_set_aside(path: Path) -> None:
    save(Settings(zoom=125), path)
    assert load_or_reset(path) == (Settings(zoom=125), None)


def test_a_file_that_cannot_be_read_or_written_is_told(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(SettingsError, match="cannot be read"):
        load(path)
    with pytest.raises(SettingsError, match="cannot be written"):
        save(Settings(zoom=125), path)


def test_a_damaged_file_that_cannot_be_moved_is_left_and_told(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("zoom =")
    path.with_name("settings.toml.bad").mkdir()
    found, words = load_or_reset(path)
    assert found == Settings()
    assert words is not None
    assert words.endswith("The defaults are used.")


def test_somebody_without_a_login_is_an_annotator(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def nobody() -> str:
        raise OSError

    monkeypatch.setattr(settings, "getuser", nobody)
    assert Settings().annotator_name == "annotator"


def test_an_old_name_still_works(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "_RENAMED", {"magnification": "zoom"})
    path.parent.mkdir()
    path.write_text("magnification = 125")
    assert load(path).zoom == 125


def test_the_annotator_is_the_login_where_none_is_set(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LOGNAME", "ann")
    assert Settings().annotator_name == "ann"
    assert Settings(annotator=" Zoë ").annotator_name == "Zoë"


def test_settings_that_a_disk_does_not_take_are_as_before_and_it_is_said(
    tmp_path: Path,
) -> None:
    file = tmp_path / "settings.toml"
    save(Settings(annotator="ann"), file)
    with nothing_written(), pytest.raises(SettingsError, match="as it was before"):
        save(Settings(annotator="bo"), file)
    assert load(file) == Settings(annotator="ann")
    assert list(tmp_path.iterdir()) == [file]


def test_a_pipe_in_the_place_of_the_settings_is_set_aside_and_not_waited_for(
    tmp_path: Path,
) -> None:
    path = tmp_path / "settings.toml"
    os.mkfifo(path)
    found, told = settings.load_or_reset(path)
    assert found == settings.Settings()
    assert told is not None
    assert "is a pipe" in told
    assert not path.exists()
