"""Work with too little memory, or too few open files, and with enough of them later."""

from __future__ import annotations

import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from random import Random

from pressmark.errors import PressmarkError
from pressmark.exchange.options import format_named
from pressmark.model.restriction import EVERYTHING
from pressmark.project.exporting import Asked, export_copy
from pressmark.project.maintenance import check_open
from pressmark.project.project import Project
from pressmark.project.transfer import import_sources
from pressmark.project.trouble import catch_up, told
from tests.faults.activities import Deeds
from tests.faults.promises import Notes
from tests.projects import add, article

_LONG = "The ferry was late again, said the mayor. " * 50_000
"""An article of two million characters, which memory has to hold several times."""

_MEGABYTE = 1 << 20


def few_files(path: Path, random: Random, notes: Notes, number: int | None) -> None:
    """Work with ever fewer files that may still be opened, down to none."""
    with Project.open(path, "ro") as project:
        notes.follow(project)
        for spare in [6, 5, 4, 3, 2, 1, 0][:number]:
            opened = sum(1 for _ in Path("/proc/self/fd").iterdir())
            with _limited(resource.RLIMIT_NOFILE, opened + spare):
                _work(project, random, _files(project))
        _goes_on(project, random)


def little_memory(path: Path, random: Random, notes: Notes, number: int | None) -> None:
    """Work with ever less memory that may still be asked for, down to none."""
    with Project.open(path, "ro") as project:
        notes.follow(project)
        for spare in [64, 16, 8, 4, 2, 0][:number]:
            with _limited(resource.RLIMIT_AS, _in_use() + spare * _MEGABYTE):
                _work(project, random, _memory(project, random))
        _goes_on(project, random)


def _files(project: Project) -> tuple[Callable[[], object], ...]:
    """Return what opens files."""
    folder = project.path.parent
    asked = Asked(format_named("jsonl"), frozenset(EVERYTHING))
    return (
        lambda: export_copy(project, asked, folder / "exported.jsonl"),
        lambda: import_sources(project, [folder / "article.txt"]),
    )


def _memory(project: Project, random: Random) -> tuple[Callable[[], object], ...]:
    """Return what takes memory; some libraries for files die where there is none."""
    return (lambda: add(project, article(f"{random.random()} {_LONG}", "long")),)


def _work(
    project: Project, random: Random, deeds: tuple[Callable[[], object], ...]
) -> None:
    """Do things; each is done, or refused in words."""
    more: list[Callable[[], object]] = [Deeds(project, random).some_rule]
    more += [partial(check_open, project), project.undo]
    for deed in (*deeds, *more):
        _done_or_told(deed, project)


def _done_or_told(deed: Callable[[], object], project: Project) -> None:
    with suppress(PressmarkError):
        try:
            deed()
        except Exception as error:
            # What is read may fail anywhere; that is put into words too.
            if told(error, project.path) is None:
                raise


def _goes_on(project: Project, random: Random) -> None:
    project.try_again()
    catch_up(project)
    text = f"{random.random()} {_LONG}"
    assert add(project, article(text, "the end")).added == 1


def _in_use() -> int:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    return pages * resource.getpagesize()


@contextmanager
def _limited(what: int, most: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(what)
    resource.setrlimit(what, (most, hard))
    try:
        yield
    finally:
        resource.setrlimit(what, (soft, hard))
