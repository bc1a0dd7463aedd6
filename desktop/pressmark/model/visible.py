"""Characters that cannot be seen, or that turn the text around them, made visible.

A text may hold what nobody sees and what yet changes what it seems to say: overrides
of the direction of writing, letters of no width, tags, escape sequences (“Trojan
Source”, CVE-2021-42574; Unicode Technical Report 36). Where such a character does what
it is for, as between the parts of an emoji or the letters of a Persian word, it is left
alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

TURNS = "⇄"
"""What stands in the article for a character that changes the direction of writing."""

HIDES = "▯"
"""What stands in the article for a character that has no width."""

_SUSPECT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u180b-\u180f"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0"
    "\ufff0-\ufffb\ud800-\udfff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff]"
)
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e") | frozenset(
    map(chr, range(0x2066, 0x2070))
)
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]"
)
_JOINED = re.compile(
    "[\u0620-\u08ff\u0900-\u0dff\u0e80-\u109f\u1780-\u18af\u1a00-\u1cff\ua800-\uabff"
    "\ufb50-\ufdff\ufe70-\ufefc\U00011000-\U00011fff]"
)
"""Scripts whose letters take another shape beside each other."""
_HAN = re.compile("[\u2e80-\u2fff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007e]*\\Z")
_PICTURE = frozenset({"So", "Sk"})
_STYLED = frozenset({"So", "Sm", "Po", "Pd"})
_KEYCAP = "\u20e3"
_LONGEST_FLAG = 8
_LAST_OF_PLANE_0 = "\uffff"
_PICTURE_OF_NUL = 0x2400


def unseen(text: str) -> Iterator[int]:
    """Yield the positions of characters that hide something or turn the text."""
    for found in _SUSPECT.finditer(text):
        if not _is_at_home(text, found.start()):
            yield found.start()


def visible(text: str) -> str:
    """Return a text with its unseen characters spelled out, as ‹U+202E›."""
    if not _SUSPECT.search(text):
        return text
    parts, done = [], 0
    for position in unseen(text):
        parts += [text[done:position], f"‹U+{ord(text[position]):04X}›"]
        done = position + 1
    return "".join((*parts, text[done:]))


def marked(text: str) -> str:
    """Return a text with a sign for each unseen character, UTF-16 unit for unit.

    So positions in it are those in the text.
    """
    if not _SUSPECT.search(text):
        return text
    letters = list(text)
    for position in unseen(text):
        letters[position] = _sign(text[position])
    return "".join(letters)


def _sign(letter: str) -> str:
    if letter > _LAST_OF_PLANE_0:
        return HIDES * 2
    if letter in _TURNING:
        return TURNS
    return chr(_PICTURE_OF_NUL + ord(letter)) if letter < " " else HIDES


def _is_at_home(text: str, position: int) -> bool:
    """Whether the character at a position does what it is for."""
    letter = text[position]
    at_home = next((rule for range_, rule in _HOMES if range_.match(letter)), None)
    return at_home is not None and at_home(text, position)


def _around(text: str, position: int) -> tuple[str, str]:
    return text[max(0, position - 1) : position], text[position + 1 : position + 2]


def _joins(text: str, position: int) -> bool:
    before, after = _around(text, position)
    if not before or not after:
        return False
    if _JOINED.match(before) and _JOINED.match(after):
        return True
    pictured = before == "\ufe0f" or unicodedata.category(before) in _PICTURE
    is_joiner = text[position] == "\u200d"
    return is_joiner and pictured and unicodedata.category(after) in _PICTURE


def _is_among_right_to_left(text: str, _position: int) -> bool:
    return bool(_RIGHT_TO_LEFT.search(text))


def _chooses_a_style(text: str, position: int) -> bool:
    before, after = _around(text, position)
    if not before:
        return False
    if before in "#*0123456789":
        return after == _KEYCAP
    return unicodedata.category(before) in _STYLED or bool(_HAN.match(before))


def _is_of_a_flag(text: str, position: int) -> bool:
    return bool(_FLAG.search(text, max(0, position - _LONGEST_FLAG), position))


def _is_of_a_script(text: str, position: int) -> bool:
    """Whether what is beside a filler or selector is of its own script."""
    before, after = _around(text, position)
    if text[position] == "\u034f":
        return bool(before) and unicodedata.combining(before) > 0
    first, last = ("ᄀ", "ᇿ") if text[position] < "\u1800" else ("\u1800", "\u18af")
    return first <= before <= last or first <= after <= last


_HOMES: tuple[tuple[re.Pattern[str], Callable[[str, int], bool]], ...] = (
    (re.compile("[\u200c\u200d]"), _joins),
    (re.compile("[\u200e\u200f\u061c]"), _is_among_right_to_left),
    (re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]"), _chooses_a_style),
    (re.compile("[\U000e0020-\U000e007f]"), _is_of_a_flag),
    (re.compile("[\u034f\u115f\u1160\u180b-\u180f]"), _is_of_a_script),
)
"""Characters that have a place where they belong, and how it is known."""
