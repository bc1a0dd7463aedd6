"""Where things are on this computer: settings, logs, backups and our own resources."""

from __future__ import annotations

from pathlib import Path

import appdirs

PROJECT_SUFFIX = ".pressmark"
"""What the name of a project file ends in."""

_APP = "pressmark"
_PACKAGE = Path(__file__).resolve().parent


def settings_file() -> Path:
    """Return the file of the settings; it need not exist."""
    return Path(appdirs.user_config_dir(_APP, appauthor=False)) / "settings.toml"


def key_file() -> Path:
    """Return the file of the keys that were changed; it need not exist."""
    return settings_file().with_name("keys.toml")


def column_file() -> Path:
    """Return the file of what columns of tables were said to be; it need not exist."""
    return settings_file().with_name("columns.toml")


def name_list_file() -> Path:
    """Return the file of a person's own list of names; it need not exist."""
    return settings_file().with_name("names.txt")


def log_folder() -> Path:
    """Return the folder of the logs; it need not exist."""
    return Path(appdirs.user_log_dir(_APP, appauthor=False))


def data_folder() -> Path:
    """Return the folder for what Pressmark keeps for a person; it need not exist."""
    return Path(appdirs.user_data_dir(_APP, appauthor=False))


def resources() -> Path:
    """Return the folder of icons, samples and the like.

    It is ``resources`` in a checkout, and part of the package once installed.
    """
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parents[1] / "resources"


def sample_articles() -> list[Path]:
    """Return the files of the articles that come with Pressmark, by name."""
    return sorted((resources() / "sample").glob("*.txt"))
