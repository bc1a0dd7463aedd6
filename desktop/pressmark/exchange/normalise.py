r"""Make a text one that every text widget and database can hold.

The rules are those of the contract: line ends become ``\n``, a leading byte-order mark
goes, and what nothing can hold is replaced one for one by U+FFFD. Nothing else is ever
altered, what was changed is said, and a text that has been through stays as it is.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from pressmark.saying import Sentence

_BOM = "\ufeff"
_REPLACEMENT = "\ufffd"
_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE_ENDS = {"\r": "CR", "\u2028": "U+2028", "\u2029": "U+2029", "\x85": "U+0085"}
_UNHOLDABLE = {
    "\0": "NUL",
    "\ufdd0": "U+FDD0",
    "\ufdd1": "U+FDD1",
    "\ufffe": "U+FFFE",
    "\uffff": "U+FFFF",
}


@dataclass(frozen=True, slots=True)
class Normalised:
    """A text made holdable.

    ``remarks`` say what was changed and how often; ``removed`` are the positions in the
    text before at which a code point was taken out, in order.
    """

    text: str
    remarks: tuple[str, ...] = ()
    removed: tuple[int, ...] = ()

    def position(self, before: int) -> int:
        """Return where a position of the text before is now."""
        return before - bisect_left(self.removed, before)


def normalised(text: str) -> Normalised:
    """Return the text as the contract wants it. Quick on texts of many megabytes."""
    remarks: list[str] = []
    held = _holdable(text, remarks)
    removed = _removed(held)
    if removed:
        leading = len(held) - len(held.lstrip(_BOM))
        pairs = len(removed) - leading
        if leading:
            remarks.append(Sentence("a leading byte-order mark removed"))
        if pairs:
            remarks.append(Sentence("CRLF turned into LF ({})", pairs))
        held = held[leading:].replace("\r\n", "\n")
    for end, name in _LINE_ENDS.items():
        if end in held:
            remarks.append(Sentence("{} turned into LF ({})", name, held.count(end)))
            held = held.replace(end, "\n")
    return Normalised(held, tuple(remarks), removed)


def holdable(text: str) -> str:
    """Return a short text, such as a name, with what nothing can hold replaced."""
    return _holdable(text, [])


def is_blank(text: str) -> bool:
    """Whether a text has nothing to read: blanks, marks, replaced characters."""
    return not text.strip().strip(_BOM + _REPLACEMENT + "\u200b").strip()


def _holdable(text: str, remarks: list[str]) -> str:
    """Return the text with what nothing can hold replaced, of the same length."""
    for character, name in _UNHOLDABLE.items():
        if character in text:
            count = text.count(character)
            remarks.append(Sentence("{} replaced by U+FFFD ({})", name, count))
            text = text.replace(character, _REPLACEMENT)
    try:
        # Far quicker than a search, and nearly every text passes.
        text.encode("utf-8")
    except UnicodeEncodeError:
        text, count = _SURROGATE.subn(_REPLACEMENT, text)
        remarks.append(Sentence("lone surrogate replaced by U+FFFD ({})", count))
    return text


def _removed(text: str) -> tuple[int, ...]:
    leading = len(text) - len(text.lstrip(_BOM)) if text.startswith(_BOM) else 0
    pairs = (match.start() for match in re.finditer("\r\n", text))
    return (*range(leading), *(pairs if "\r\n" in text else ()))
