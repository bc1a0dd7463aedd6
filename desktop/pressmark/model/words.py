"""Words in texts, parted and compared as the full-text index does it (FTS5)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

# As FTS5's tokenizer unicode61 parts words: letters, digits and combining marks.
_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")


def words_in(text: str) -> list[str]:
    """Return the words of a text, as they are written."""
    return _WORD.findall(text)


def folded(word: str) -> str:
    """Return a word without case and diacritics, as unicode61 compares words."""
    if word.isascii():
        return word.lower()
    parts = unicodedata.normalize("NFKD", word.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def placed_words(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield each word of a text, folded, with its range in code points."""
    for found in _WORD.finditer(text):
        yield folded(found.group()), found.start(), found.end()


def places(
    text: str, phrase: Sequence[str], *, begun: bool = False
) -> Iterator[tuple[int, int]]:
    """Yield where folded words follow each other in a text, in code points.

    With ``begun`` the last of them may be only the beginning of a word.
    """
    if not phrase:
        return
    *whole, last = phrase
    read = list(placed_words(text))
    for at in range(len(read) - len(whole)):
        if all(read[at + n][0] == word for n, word in enumerate(whole)):
            word, _start, end = read[at + len(whole)]
            if word.startswith(last) if begun else word == last:
                yield read[at][1], end
