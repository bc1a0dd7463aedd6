"""The file of changed keys: only what differs from how Pressmark comes.

Each line is the id of an action with its keys, an empty list for none. Ids that this
version does not know are kept, for another version may.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

from pressmark.errors import SettingsError
from pressmark.saying import Sentence
from pressmark.settings import set_aside, values_in, write_whole

Keys = Mapping[str, tuple[str, ...]]
"""Keys by the ids of actions, the one that is shown first."""

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def load(path: Path) -> dict[str, tuple[str, ...]]:
    """Return the changed keys of a file; none if there is no such file.

    Raises:
        SettingsError: The file cannot be read or is not a file of keys.
    """
    try:
        found = values_in(path)
    except ValueError as error:
        raise SettingsError("{} is not a file of keys: {}.", path, error) from error
    return {name: _keys(path, name, value) for name, value in found.items()}


def load_or_reset(path: Path) -> tuple[dict[str, tuple[str, ...]], str | None]:
    """Return the changed keys of a file, or none and what was wrong with it.

    A wrong file is set aside beside its place, with ``.bad`` added to its name.
    """
    try:
        return load(path), None
    except SettingsError as error:
        aside = set_aside(path)
        if aside is None:
            return {}, Sentence("{} The usual keys are used.", error)
        return {}, Sentence(
            "{} It was set aside as {}; the usual keys are used.", error, aside
        )


def save(changed: Keys, path: Path) -> None:
    """Write the changed keys; the file is replaced whole.

    Raises:
        SettingsError: The file cannot be written.
    """
    lines = [
        f"{name if _BARE.fullmatch(name) else _toml(name)} = {_toml(list(keys))}\n"
        for name, keys in sorted(changed.items())
    ]
    write_whole(lines, path)


def _keys(path: Path, name: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(key, str) for key in value):
        raise SettingsError(
            "{} is not a file of keys: “{}” must be a list of texts.", path, name
        )
    return tuple(value)


def _toml(value: object) -> str:
    """Return a value as TOML; its strings are those of JSON but for DEL."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")
