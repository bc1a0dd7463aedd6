"""The project's own source files, and which of them are long.

Run as ``python -m tests.architecture.sources`` to see all that is longer than we like.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
LINES_OF_A_FILE = 300
LINES_OF_A_FUNCTION = 25


def sources(*folders: str) -> list[Path]:
    """Return the Python files in folders of the checkout."""
    return sorted(path for one in folders for path in ROOT.glob(f"{one}/**/*.py"))


def everything() -> list[Path]:
    """Return every Python file that is ours."""
    return sources("desktop", "evaluation", "packaging", "pictures", "tests")


def lengths(paths: list[Path]) -> Iterator[tuple[str, int]]:
    """Yield where each file is, and its number of lines."""
    for path in paths:
        yield str(path.relative_to(ROOT)), path.read_text("utf-8").count("\n")


def function_lengths(paths: list[Path]) -> Iterator[tuple[str, int]]:
    """Yield where each function is, and its number of lines without the docstring."""
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                documented = ast.get_docstring(node) is not None
                body = node.body[1:] if documented else node.body
                length = body[-1].end_lineno - body[0].lineno + 1 if body else 0  # type: ignore[operator]  # parsed code has line numbers
                yield f"{path.relative_to(ROOT)}:{node.lineno} {node.name}", length


def longer_than(found: Iterator[tuple[str, int]], limit: int) -> list[str]:
    """Return what is longer than the limit, with its length."""
    return [f"{where}: {length} lines" for where, length in found if length > limit]


if __name__ == "__main__":
    program = sources("desktop")
    long_ones = [
        *longer_than(lengths(program), LINES_OF_A_FILE),
        *longer_than(function_lengths(program), LINES_OF_A_FUNCTION),
    ]
    sys.stdout.write("\n".join([*long_ones, f"{len(long_ones)} long", ""]))
