"""Trials that are short among the ordinary tests and long where a release is tried.

``--thorough`` makes them long. What they find is printed as a table at the end, and
written to a file with ``--reliability-table``.
"""

from __future__ import annotations

import os
import platform
import sqlite3
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from itertools import takewhile
from pathlib import Path
from typing import Any, Protocol

import pytest

_PROPERTY = "reliability"
_HEAD = ("fault", "tries", "acknowledged", "lost", "opened", "time")


@dataclass(frozen=True)
class Row:
    """What came of one fault that was tried; None where a column has no meaning."""

    fault: str
    tries: int
    acknowledged: int | None = None
    lost: int | None = None
    opened: int | None = None
    seconds: float = 0.0

    def cells(self) -> tuple[str, ...]:
        """Return the row as it is shown."""
        figures = (self.tries, self.acknowledged, self.lost, self.opened)
        shown = ("–" if one is None else f"{one:,}" for one in figures)
        return (self.fault, *shown, f"{self.seconds:,.0f} s")


class Tries(Protocol):
    """Says how often something is tried."""

    def __call__(self, short: int, thorough: int) -> int:
        """Return one of the two."""


class Tally(Protocol):
    """Notes what came of trying a fault; to be called before it is judged."""

    def __call__(
        self,
        fault: str,
        *,
        tries: int,
        acknowledged: int | None = None,
        lost: int | None = None,
        opened: int | None = None,
        seconds: float | None = None,
    ) -> None:
        """Add to the fault's row; the time is that since the test began if not given.

        ``acknowledged`` counts what the program had called saved, ``lost`` what of that
        was gone, and ``opened`` the projects that opened and were sound afterwards.
        """


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options."""
    parser.addoption(
        "--thorough",
        action="store_true",
        help="run the long trials of faults, and fuzz for long",
    )
    parser.addoption(
        "--fuzz-seconds",
        type=int,
        default=600,
        metavar="N",
        help="how long each target is fuzzed where it is long (default: 600)",
    )
    parser.addoption(
        "--reliability-table",
        type=Path,
        metavar="FILE",
        help="write what came of the faults that were tried to a file, as Markdown",
    )


@pytest.fixture
def thorough(request: pytest.FixtureRequest) -> bool:
    """Whether the long trials were asked for."""
    return bool(request.config.getoption("--thorough"))


@pytest.fixture
def fuzz_seconds(request: pytest.FixtureRequest) -> int:
    """How many seconds each target is fuzzed."""
    return int(request.config.getoption("--fuzz-seconds"))


@pytest.fixture
def tries(thorough: bool) -> Tries:
    """Return what chooses between the number of tries of a short and a long trial."""
    is_long = thorough

    def chosen(short: int, thorough: int) -> int:
        return thorough if is_long else short

    return chosen


@pytest.fixture
def tally(request: pytest.FixtureRequest) -> Tally:
    """Return what notes the outcome of a fault for the table."""
    began = time.monotonic()

    def note(
        fault: str,
        *,
        tries: int,
        acknowledged: int | None = None,
        lost: int | None = None,
        opened: int | None = None,
        seconds: float | None = None,
    ) -> None:
        taken = time.monotonic() - began if seconds is None else seconds
        row = Row(fault, tries, acknowledged, lost, opened, taken)
        request.node.user_properties.append((_PROPERTY, asdict(row)))

    return note


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:  # noqa: ANN401  (pytest keeps its class to itself)
    """Print the table, and write it where it was asked for."""
    reports = [one for some in terminalreporter.stats.values() for one in some]
    found = summed(
        Row(**value)
        for report in reports
        if getattr(report, "when", "") == "call"
        for name, value in report.user_properties
        if name == _PROPERTY
    )
    if not found:
        return
    terminalreporter.section("faults that were tried")
    cells = [_HEAD, *(row.cells() for row in found)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for first, *others in cells:
        padded = (one.rjust(w) for one, w in zip(others, widths[1:], strict=True))
        terminalreporter.line("  ".join((first.ljust(widths[0]), *padded)))
    if target := config.getoption("--reliability-table"):
        _write(target, found)


def _write(target: Path, found: list[Row]) -> None:
    """Put a table in the place of the one in a page, or make a page of it."""
    lines = target.read_text("utf-8").splitlines() if target.exists() else []
    day = datetime.now().astimezone().date().isoformat()
    run = (
        f"Run of {day} with {platform.system()} on"
        f" {os.cpu_count()} cores, Python {platform.python_version()},"
        f" SQLite {sqlite3.sqlite_version}."
    )
    table = markdown(found).splitlines()
    head = next((n for n, one in enumerate(lines) if one == table[0]), None)
    if head is None:
        lines += [run, "", *table]
    else:
        rest = takewhile(lambda line: line.startswith("|"), lines[head:])
        lines[head : head + len(list(rest))] = table
        lines = [run if line.startswith("Run of ") else line for line in lines]
    target.write_text("".join(f"{line}\n" for line in lines), "utf-8")


def summed(found: Iterable[Row]) -> list[Row]:
    """Return one row a fault, with the sums of all that tried it, in order of name."""
    rows: dict[str, Row] = {}
    for one in found:
        before = rows.get(one.fault, Row(one.fault, 0))
        rows[one.fault] = Row(
            one.fault,
            before.tries + one.tries,
            _sum(before.acknowledged, one.acknowledged),
            _sum(before.lost, one.lost),
            _sum(before.opened, one.opened),
            before.seconds + one.seconds,
        )
    return sorted(rows.values(), key=lambda row: row.fault)


def _sum(one: int | None, other: int | None) -> int | None:
    return one if other is None else other + (one or 0)


def markdown(found: Iterable[Row]) -> str:
    """Return rows as a table in Markdown."""
    lines = [
        "| " + " | ".join(_HEAD) + " |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    lines += ["| " + " | ".join(row.cells()) + " |" for row in found]
    return "".join(f"{line}\n" for line in lines)
