"""JSON in the columns of a project file, which anybody may have written."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NoReturn

from pressmark.errors import ProjectFileError
from pressmark.model.nesting import MOST_NESTED, is_too_deep
from pressmark.store.sqlite_words import is_damage


def mapping(text: object) -> dict[str, Any]:
    """Return a stored JSON object.

    Raises:
        ProjectFileError: It is none.
    """
    found = _value(text)
    if not isinstance(found, dict):
        refuse(text)
    return found


def texts(text: object) -> tuple[str, ...]:
    """Return the texts of a stored JSON array of them.

    Raises:
        ProjectFileError: It is none.
    """
    if text == "[]":
        return ()
    found = _value(text)
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        refuse(text)
    return tuple(found)


def _value(text: object) -> Any:  # noqa: ANN401  (JSON may be anything)
    if not isinstance(text, str):
        refuse(text)
    try:
        value = json.loads(text, parse_int=_whole)
    except (ValueError, RecursionError):
        refuse(text)
    if text.count("[") + text.count("{") > MOST_NESTED and is_too_deep(value):
        refuse(text)
    return value


@contextmanager
def decoded() -> Iterator[None]:
    """Say in words that a stored text is none.

    Raises:
        ProjectFileError: It is not in UTF-8.
    """
    try:
        yield
    except sqlite3.OperationalError as error:
        if is_damage(error):
            raise _damaged() from error
        raise


_SHOWN = 40


def _whole(digits: str) -> int:
    """Return a number that JSON has room for wherever it is written again."""
    number = int(digits)
    if not -_ROOM <= number < _ROOM:
        raise ValueError(digits)
    return number


_ROOM = 1 << 63


def refuse(text: object) -> NoReturn:
    """Say that a stored text makes no sense.

    Raises:
        ProjectFileError: Always.
    """
    cause = f"“{str(text)[:_SHOWN]}” makes no sense where it stands"
    raise _damaged() from ValueError(cause)


def _damaged() -> ProjectFileError:
    return ProjectFileError(
        "The project file is damaged. Run “pressmark check” on it, or restore a backup."
    )
