"""Words in texts, parted and compared as the full-text index does it (FTS5)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

# A letter beyond ASCII, or a mark on one: such words have to be folded.
_FOREIGN = re.compile(r"[^\W\x00-\x7f]|[\u0300-\u036f]")
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


@lru_cache(maxsize=64)
def _ascii_form(phrase: tuple[str, ...], begun: bool) -> re.Pattern[str] | None:  # noqa: FBT001  (what the cache tells forms apart by)
    if not all(word.isascii() for word in phrase):
        return None
    words = r"[\W_]+".join(map(re.escape, phrase))
    end = r"[^\W_]*" if begun else r"(?![^\W_])"
    return re.compile(rf"(?<![^\W_]){words}{end}", re.ASCII | re.IGNORECASE)


def _places_in_ascii(
    text: str,
    phrase: tuple[str, ...],
    begun: bool,  # noqa: FBT001  (handed on as it came)
) -> Iterator[tuple[int, int]]:
    """Yield the places in a text whose words need no folding; many times as quick."""
    form = _ascii_form(phrase, begun)
    at, found = 0, form.search(text) if form else None
    while form is not None and found is not None:
        yield found.span()
        at = found.start() + 1
        found = form.search(text, at)


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
    if _FOREIGN.search(text) is None:
        yield from _places_in_ascii(text, tuple(phrase), begun)
        return
    *whole, last = phrase
    read = list(placed_words(text))
    for at in range(len(read) - len(whole)):
        if all(read[at + n][0] == word for n, word in enumerate(whole)):
            word, _start, end = read[at + len(whole)]
            if word.startswith(last) if begun else word == last:
                yield read[at][1], end
