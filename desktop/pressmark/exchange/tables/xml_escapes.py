"""Control characters in cells of a workbook, as Office Open XML writes them.

``_x000B_`` is a vertical tab (ECMA-376, ST_Xstring); words that look like it have their
underscore written so.
"""

from __future__ import annotations

import re

_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


def unescaped(text: str) -> str:
    """Return text with what is written as an escape put in its place."""
    if "_x" not in text:
        return text
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
