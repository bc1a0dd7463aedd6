"""The report of an error nobody expected: where it was, and not a word of any text."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import suppress
from types import FunctionType

import pytest

from pressmark.fault_report import report

WORDS = "The minister resigned"


class _OwnError(Exception):
    """An error that shows what it holds wherever it is asked."""

    def __str__(self) -> str:
        return WORDS

    __repr__ = __str__


def _raise_args(text: str) -> None:
    raise KeyError(text, {"text": text})


def _raise_with_a_cause(text: str) -> None:
    try:
        _raise_args(text)
    except KeyError as error:
        raise ValueError(text) from error


def _raise_with_notes(text: str) -> None:
    error = RuntimeError("no")
    error.add_note(text)
    raise error


def _raise_a_group(text: str) -> None:
    raise ExceptionGroup(text, [ValueError(text)])


def _raise_own(text: str) -> None:
    del text
    raise _OwnError


def _raise_from_text(text: str) -> None:
    exec(compile(f"1/0 # {text}", "<string>", "exec"))  # noqa: S102  (its source is the text)


def _raise_from_unicode(text: str) -> None:
    (text + "\ud800").encode()


def _raise_deep(text: str) -> None:
    _raise_deep(text + " ")


@pytest.mark.parametrize(
    "fail",
    [
        _raise_args,
        _raise_with_a_cause,
        _raise_with_notes,
        _raise_a_group,
        _raise_own,
        _raise_from_text,
        _raise_from_unicode,
        _raise_deep,
    ],
)
def test_a_report_holds_no_word_of_what_was_choked_on(fail: FunctionType) -> None:
    with pytest.raises(Exception) as caught:  # noqa: PT011  (each of them is another)
        fail(WORDS)
    told = report(caught.type, caught.value, caught.tb)
    assert not {"minister", "resigned"} & set(told.split())
    assert WORDS not in told
    assert caught.type.__name__ in told
    assert fail.__name__ in told
    assert len(told) < 10_000


def test_a_report_names_causes_and_places_but_no_folders_of_the_computer() -> None:
    told = ""
    try:
        _raise_with_a_cause(WORDS)
    except ValueError as error:
        told = report(ValueError, error, error.__traceback__)
    assert "ValueError from KeyError" in told
    assert "  test_fault_report.py:" in told
    assert "/home" not in told.replace("platform", "")
    assert "/test_fault_report" not in told


def test_a_report_names_the_code_of_an_error_of_the_system_or_of_sqlite() -> None:
    full = OSError(errno.ENOSPC, "No space left on device", WORDS)
    told = [report(OSError, full, None)]
    with suppress(sqlite3.Error), sqlite3.connect(":memory:") as db:
        try:
            db.execute("select * from nothing")
        except sqlite3.Error as error:
            told.append(report(type(error), error, None))
    db.close()
    assert "OSError ENOSPC" in told[0]
    assert "OperationalError SQLITE_ERROR" in told[1]
    assert WORDS not in told[0]
