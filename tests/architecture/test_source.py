"""Rules for the source that no other tool checks."""

from __future__ import annotations

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
