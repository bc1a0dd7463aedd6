"""Things are where a person's system keeps such things."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from pressmark import paths


def test_the_resources_hold_the_sample_articles() -> None:
    assert len(paths.sample_articles()) >= 8
    assert all(
        article.is_relative_to(paths.resources()) for article in paths.sample_articles()
    )


@pytest.mark.skipif(sys.platform != "linux", reason="the folders of Linux")
def test_settings_follow_the_desktop_s_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert paths.settings_file() == tmp_path / "pressmark" / "settings.toml"


def test_logs_and_data_have_folders_of_their_own() -> None:
    assert paths.log_folder() != paths.data_folder()
