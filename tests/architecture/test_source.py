"""Rules for the source that no other tool checks."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.sources import (
    ROOT,
    everything,
    function_lengths,
    lengths,
    longer_than,
    sources,
)

_AT_MOST_A_FILE = 400
_AT_MOST_A_FUNCTION = 50
_SAYS_NOTHING = {"utils", "util", "misc", "helper", "helpers", "manager", "handler"}
_EXCUSE = re.compile(r"# (?:noqa|type: ignore)\b[^#(]*?([A-Z]+\d+|\])(?P<why>.*)$")
_MARKDOWN = "gui/scheme/plain_markdown.py"
"""The one place of rich text: it takes out whatever reads a file or leads away."""
_RICH_TEXT = re.compile(r"setHtml|insertHtml|setMarkdown|AutoText|TextFormat\.RichText")


_PLAIN = "gui/plain.py"
_ESCAPED = "gui/article/view.py"
"""Shows tooltips that are escaped where they are made."""


def test_files_are_short_enough_to_be_read() -> None:
    assert longer_than(lengths(everything()), _AT_MOST_A_FILE) == []


def test_functions_are_short_enough_to_be_read() -> None:
    assert longer_than(function_lengths(everything()), _AT_MOST_A_FUNCTION) == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    empty = [path for path in everything() if _SAYS_NOTHING & set(path.stem.split("_"))]
    assert empty == []


def test_whoever_silences_a_check_says_why() -> None:
    unexcused = [
        where
        for where, line in _lines(everything())
        if (excuse := _EXCUSE.search(line)) and not re.search(r"\w", excuse["why"])
    ]
    assert unexcused == []


def test_the_window_shows_data_as_plain_text_only() -> None:
    # Qt's rich text reads the local files that an article's markup may name.
    rich = [
        where
        for where, line in _lines(sources("desktop/pressmark/gui"))
        if _RICH_TEXT.search(line) and _MARKDOWN not in where
    ]
    assert rich == []


def _lines(paths: list[Path]) -> Iterator[tuple[str, str]]:
    """Yield where each line is, and the line."""
    for path in paths:
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            yield f"{path.relative_to(ROOT)}:{number}", line


def test_every_label_of_the_window_is_a_plain_one() -> None:
    others = [
        where
        for where, line in _lines(sources("desktop/pressmark/gui"))
        if re.search(r"(?<!Plain)QLabel\(|\(QLabel\)", line) and _PLAIN not in where
    ]
    assert others == []


def test_no_tooltip_says_what_comes_from_data_as_it_comes() -> None:
    # Tooltips are rich text where they look like it; `tip` takes that away.
    wrong = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in sources("desktop/pressmark/gui")
        for call in _calls(path, {"setToolTip": 0, "showText": 1})
        if _ESCAPED not in str(path)
    ]
    assert wrong == []


def _calls(path: Path, methods: dict[str, int]) -> Iterator[ast.Call]:
    """Yield calls of methods whose argument at a place is no constant and no tip."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            place = methods.get(node.func.attr)
            if place is not None and not _is_safe(node.args[place]):
                yield node


def _is_safe(argument: ast.expr) -> bool:
    if isinstance(argument, ast.IfExp):
        return _is_safe(argument.body) and _is_safe(argument.orelse)
    if isinstance(argument, ast.Call):
        called = ast.unparse(argument.func).rpartition(".")[2]
        return called == "tip" or (
            called == "tr" and isinstance(argument.args[0], ast.Constant)
        )
    return isinstance(argument, ast.Constant)
