"""What makes a function a query."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from pressmark.store.sqlite_words import sqlite_errors

if TYPE_CHECKING:
    from pressmark.project.project import Project

P = ParamSpec("P")
R = TypeVar("R")


def asking(
    body: Callable[Concatenate[Project, P], R],
) -> Callable[Concatenate[Project, P], R]:
    """Say in words what goes wrong with the file while it is read."""

    @wraps(body)
    def run(project: Project, /, *args: P.args, **kwargs: P.kwargs) -> R:
        with sqlite_errors(project.path):
            return body(project, *args, **kwargs)

    return run
