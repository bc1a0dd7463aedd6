"""The one bridge between code points and Qt's UTF-16 units."""

from __future__ import annotations

import re
from bisect import bisect_left

from PySide6.QtGui import QTextDocument

from pressmark.errors import InvalidChangeError

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Offsets:
    """Positions of one text in code points and in UTF-16 units.

    Only characters beyond the Basic Multilingual Plane make a difference; each takes
    two units. Both directions are a binary search among them.
    """

    def __init__(self, text: str) -> None:
        # Few texts have any, and most of the time goes into looking for them.
        looked_at = text if units_of(text) > len(text) else ""
        self._astral = [found.start() for found in _ASTRAL.finditer(looked_at)]
        self._units = [start + i for i, start in enumerate(self._astral)]

    def to_qt(self, position: int) -> int:
        """Return the position in UTF-16 units of one in code points."""
        return position + bisect_left(self._astral, position)

    def to_text(self, qt_position: int) -> int:
        """Return the position in code points of one in UTF-16 units.

        Between the two units of one character it is the position before it.
        """
        return qt_position - bisect_left(self._units, qt_position)


def units_of(text: str) -> int:
    """Return how many UTF-16 units a text takes."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def check_shown(document: QTextDocument, text: str) -> None:
    """Refuse a text that Qt does not hold unit for unit.

    Qt drops or rewrites some characters (a leading U+FFFE, for one), after
    which every position would be off.

    Raises:
        InvalidChangeError: The text cannot be shown with sound positions.
    """
    shown = document.characterCount() - 1
    units = units_of(text)
    if shown != units:
        raise InvalidChangeError(
            "This article cannot be shown safely: it has {} UTF-16 units, of"
            " which the window would show {}. Import it again: importing replaces"
            " the characters that cause this.",
            units,
            shown,
        )
