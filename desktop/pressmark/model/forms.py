"""Names and lines as they are compared from one document to the next."""

from __future__ import annotations

import re

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


def line_forms(text: str) -> tuple[str, ...]:
    """Return the forms of the lines of a text that can be compared."""
    forms = (line_form(line) for line in text.splitlines())
    return tuple(form for form in forms if form)


def source_form(text: str) -> str:
    """Return the name that a source begins with: what comes before its first comma."""
    return name_form(text.partition(",")[0])
