"""Calls the command line as a person does, inside the process of the test."""

from __future__ import annotations

import json
from typing import Any

from click.testing import CliRunner, Result

from pressmark.cli.group import cli


def run(*arguments: object) -> Result:
    """Run a command, however it ends."""
    return CliRunner().invoke(cli, [str(each) for each in arguments])


def done(*arguments: object) -> str:
    """Run a command that has to work; return its standard output."""
    result = run(*arguments)
    assert result.exit_code == 0, result.output
    return result.stdout


def answer(*arguments: object) -> dict[str, Any]:
    """Run a command that has to work; return its JSON."""
    found = json.loads(done(*arguments, "--json"))
    assert isinstance(found, dict)
    return found


def complaint(*arguments: object, status: int = 1) -> str:
    """Run a command that has to fail; return the one line it says."""
    result = run(*arguments)
    assert result.exit_code == status, result.output
    assert result.stderr.count("\n") == 1
    assert result.stdout == ""
    return result.stderr
