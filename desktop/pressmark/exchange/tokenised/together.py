"""A text put together from tokens, where a file does not say what was between them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pressmark.model.span import Span

_CLOSING = frozenset(".,;:!?)]}”’»%…")
_OPENING = frozenset("([{“‘«„$£€")
_TURNING = frozenset("\"'")
"""Marks that open and close by turns."""

_ENDINGS = frozenset({"'s", "'re", "'ve", "'ll", "'d", "'m", "n't", "'S", "N'T"})
_PENN = {
    "-LRB-": "(",
    "-RRB-": ")",
    "-LSB-": "[",
    "-RSB-": "]",
    "-LCB-": "{",
    "-RCB-": "}",
    "``": "“",
    "''": "”",
}
"""How the Penn Treebank writes brackets and quotation marks."""


def put_together(sentences: Iterable[Sequence[str]]) -> tuple[str, list[list[Span]]]:
    """Return a text made of the words of sentences, and where each word is in it.

    A sentence is a line. Blanks stand where English has them: none before a mark that
    closes and none after one that opens.
    """
    text: list[str] = []
    length = 0
    places: list[list[Span]] = []
    for sentence in sentences:
        if text:
            text.append("\n")
            length += 1
        words = [_PENN.get(word, word) for word in sentence]
        places.append([])
        for before, word in zip(_blanks(words), words, strict=True):
            text += (before, word)
            length += len(before) + len(word)
            places[-1].append(Span(length - len(word), length))
    return "".join(text), places


def _blanks(words: Sequence[str]) -> Iterable[str]:
    """Yield what stands before each word of a sentence."""
    opened: set[str] = set()
    glued = True
    for word in words:
        closes = word in _CLOSING or word.replace("’", "'") in _ENDINGS
        opens = word in _OPENING
        if word in _TURNING:
            opens = word not in opened
            closes = not opens
            opened ^= {word}
        yield "" if glued or closes else " "
        glued = opens
