"""Names and lines as they are compared from one document to the next."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressmark.model.span import Span, trimmed

_DIGITS = re.compile(r"\d+")


def name_form(text: str) -> str:
    """Return a name as it is compared: with one blank between its words."""
    return " ".join(text.split())


def line_form(text: str) -> str:
    """Return a line as it is compared: without case, blanks or the value of numbers.

    It is empty for a line without letters, which is no precedent for any other.
    """
    if not any(letter.isalpha() for letter in text):
        return ""
    return _DIGITS.sub("0", " ".join(text.split()).casefold())


def formed_lines(text: str) -> Iterator[tuple[Span, str]]:
    """Yield the lines of a text that can be compared, each with its form.

    Their spans are without the blanks at their edges.
    """
    start = 0
    for line in text.split("\n"):
        form = line_form(line)
        span = trimmed(text, start, start + len(line))
        if form and span is not None:
            yield span, form
        start += len(line) + 1


def source_form(text: str) -> str:
    """Return the name that a source begins with: what comes before its first comma."""
    return name_form(text.partition(",")[0])
