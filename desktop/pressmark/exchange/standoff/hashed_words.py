"""Short hashes of the words of a text, which tell places apart and give nothing away.

What is n bits long cannot say more than n bits about what it was made of. A word of a
newspaper has eight bits and more (Shannon 1951, “Prediction and Entropy of Printed
English”); all hashes of a release together have at most three for each word.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from hashlib import blake2b

from pressmark.model.shingles import plain_word, shingles_of, word_places
from pressmark.model.span import Span

ASIDE = 3
"""How many words on either side of a place are hashed."""

_LARGEST = 84
"""How many parts a fingerprint has at most."""

_WORDS_OF_PART = 4
"""A text has a part of a fingerprint for so many words: of four bits, one a word."""

_NIBBLE = 0xF


class HashedWords:
    """The words of a text and what they are hashed to, with a salt of its own."""

    def __init__(self, text: str, salt: str) -> None:
        self.places = word_places(text)
        self._starts = [start for start, _ in self.places]
        self._ends = [end for _, end in self.places]
        self._words = [plain_word(text[start:end]) for start, end in self.places]
        self._key = salt.encode()[:64]

    def __len__(self) -> int:
        """Return how many words there are."""
        return len(self.places)

    def touched(self, span: Span) -> tuple[int, int]:
        """Return the numbers of the first word that a span touches and of the next."""
        first = bisect_right(self._ends, span.start)
        return first, max(first, bisect_left(self._starts, span.end))

    def hashed(self, first: int, last: int) -> int:
        """Return the hash of some words, of 32 bits; beyond the text there are none."""
        words = "\n".join(self._words[max(0, first) : max(0, last)])
        digest = blake2b(words.encode(), digest_size=4, key=self._key).digest()
        return int.from_bytes(digest, "big")

    def before(self, word: int) -> int:
        """Return the hash of the words that come before one."""
        return self.hashed(word - ASIDE, word)

    def after(self, word: int) -> int:
        """Return the hash of a word and those that come after it."""
        return self.hashed(word, word + ASIDE)

    def start(self, word: int) -> int:
        """Return where a word begins; after the last one, where that ends."""
        return self.places[word][0] if word < len(self) else self.end(word - 1)

    def end(self, word: int) -> int:
        """Return where a word ends; before the first one is the start of the text."""
        return self.places[word][1] if 0 <= word < len(self) else 0


def fingerprint(text: str) -> str:
    """Return what texts that are nearly the same have mostly in common.

    MinHash with one permutation (Li, Owen and Zhang 2012), of which only four bits a
    part are kept (Li and König 2010, “b-bit minwise hashing”): a hexadecimal digit for
    each part, and ``-`` for one that no trigram fell into.
    """
    parts = min(_LARGEST, len(word_places(text)) // _WORDS_OF_PART)
    if not parts:
        return ""
    least: dict[int, int] = {}
    for shingle in shingles_of(text):
        value = int.from_bytes(blake2b(shingle.encode(), digest_size=8).digest(), "big")
        part = value % _LARGEST
        if part < parts:
            least[part] = min(value, least.get(part, value))
    return "".join(
        format(least[part] // _LARGEST & _NIBBLE, "x") if part in least else "-"
        for part in range(parts)
    )


def likeness(one: str, other: str) -> int:
    """Return in thousandths how much of two texts is the same, by fingerprints."""
    pairs = [
        (left, right)
        for left, right in zip(one, other, strict=False)
        if left != "-" or right != "-"
    ]
    if not pairs:
        return 0
    same = sum(left == right for left, right in pairs)
    # One in sixteen is the same by chance.
    return max(0, (16 * same - len(pairs)) * 1000 // (15 * len(pairs)))
