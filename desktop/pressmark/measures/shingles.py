"""The word trigrams of a text, by which two texts are known to be nearly the same."""

from __future__ import annotations

import re
import unicodedata

WORDS = 3
"""How many words a shingle has. After Broder (1997), “On the resemblance…”."""

_WORD = re.compile(
    # Scripts that put no blanks between words: each character stands for one. Thai to
    # Lao, Myanmar, Khmer, kana, Han, and what Unicode added to them later.
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff]"
    "|[^\\W\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff]+"
)


def words_of(text: str) -> list[str]:
    """Return the words of a text without regard to case and to forms of letters.

    In scripts without blanks, such as Chinese, Japanese and Thai, each character is
    one.
    """
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold())


def shingles_of(text: str) -> set[str]:
    """Return the word trigrams of a text; a shorter one has one shingle, blank none."""
    words = words_of(text)
    if len(words) < WORDS:
        return {" ".join(words)} if words else set()
    return set(map(" ".join, zip(words, words[1:], words[2:], strict=False)))
