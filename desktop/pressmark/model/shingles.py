"""The word trigrams of a text, by which two texts are known to be nearly the same."""

from __future__ import annotations

import re
import unicodedata

WORDS = 3
"""How many words a shingle has. After Broder (1997), “On the resemblance…”."""

_ALONE = (
    # Scripts that put no blanks between words: each character stands for one. Thai to
    # Lao, Myanmar, Khmer, kana, Han, and what Unicode added to them later.
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
_WORD = re.compile(f"[{_ALONE}]|[^\\W{_ALONE}]+")


def word_places(text: str) -> list[tuple[int, int]]:
    """Return where the words of a text are, as :func:`words_of` counts them."""
    return [match.span() for match in _WORD.finditer(text)]


def plain_word(word: str) -> str:
    """Return a word without regard to case and to forms of letters."""
    return unicodedata.normalize("NFKC", word).casefold()


def words_of(text: str) -> list[str]:
    """Return the words of a text without regard to case and to forms of letters.

    In scripts without blanks, such as Chinese, Japanese and Thai, each character is
    one.
    """
    return _WORD.findall(plain_word(text))


def shingles_of(text: str, length: int = WORDS) -> set[str]:
    """Return the word trigrams of a text, or its runs of another length.

    A text of fewer words has one shingle, and one without words has none.
    """
    words = words_of(text)
    if len(words) < length:
        return {" ".join(words)} if words else set()
    return set(map(" ".join, zip(*(words[n:] for n in range(length)), strict=False)))
