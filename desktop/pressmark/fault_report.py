"""What a maintainer needs to know of an error nobody expected, and nothing else.

An error's own text, the values on its way and the lines of source may quote an article,
so none of them is told: only versions, kinds of errors, codes and places in the source.
"""

from __future__ import annotations

import errno
import platform
import sqlite3
import traceback
from pathlib import PurePath
from typing import TYPE_CHECKING

from pressmark import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

_LONGEST_CHAIN = 10
"""Errors that are told of a chain, which may be a circle."""

_MOST_PLACES = 40
"""Places told from each end of the way to an error, which an endless call fills."""


def report(
    kind: type[BaseException],
    error: BaseException | None,
    trace: TracebackType | None,
    *,
    also: str = "",
) -> str:
    """Return versions, the kinds of errors and where they happened.

    ``also`` names versions of what is used besides.
    """
    chain = [_named(kind, error), *(_named(type(one), one) for one in _causes(error))]
    frames = list(traceback.walk_tb(trace))
    if len(frames) > 2 * _MOST_PLACES:
        frames = frames[:_MOST_PLACES] + frames[-_MOST_PLACES:]
    places = [
        f"  {_place(frame.f_code.co_filename)}:{line} {frame.f_code.co_name}"
        for frame, line in frames
    ]
    return "\n".join([versions(also), " from ".join(chain), *places])


def versions(also: str = "") -> str:
    """Return the versions of Pressmark and of what it runs on, in one line."""
    told = (f"Pressmark {__version__}", f"Python {platform.python_version()}", also)
    return ", ".join(filter(None, (*told, platform.platform())))


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    for _ in range(_LONGEST_CHAIN - 1):
        if error is not None:
            error = error.__cause__ or error.__context__
        if error is None:
            return
        yield error


def _named(kind: type[BaseException], error: BaseException | None) -> str:
    """Return the kind of an error, with the code of the system's or of SQLite's."""
    code = None
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorname", None)
    if isinstance(error, OSError) and error.errno is not None:
        code = errno.errorcode.get(error.errno, str(error.errno))
    return f"{kind.__name__} {code}" if isinstance(code, str) else kind.__name__


def _place(file: str) -> str:
    """Return a file of source without the folders of the computer it is on."""
    parts = PurePath(file).parts
    for root in ("site-packages", "pressmark"):
        if root in parts:
            last = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[last + (root == "site-packages") :])
    return PurePath(file).name
