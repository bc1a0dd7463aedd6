"""Texts cut into tokens and sentences, and spans brought to the edges of tokens.

The tokens are those of spaCy's rules for a language (no model is needed), so that what
is trained with spaCy on an export meets the same tokens again. Blanks are no tokens.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from pressmark.model.span import Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.tokens import Token as SpacyToken

ANY_LANGUAGE = "xx"
"""spaCy's name for its rules that are of no language."""

_LANGUAGE = re.compile("[a-z]{2,3}")
_AT_WORK = Lock()
"""Held while a pipeline is at work: its vocabulary is not made for two threads."""


class Alignment(StrEnum):
    """What becomes of a span that begins or ends within a token, or on a blank."""

    EXPAND = "expand"
    """It grows to all tokens that it touches."""

    CONTRACT = "contract"
    """It shrinks to the tokens that are wholly in it."""

    SKIP = "skip"
    """It is left out."""


class Token(NamedTuple):
    """A token's range in code points; what is between it and the next are blanks."""

    start: int
    end: int


@dataclass(frozen=True)
class Tokens:
    """The tokens of a text in order, and its sentences as ranges of token numbers.

    ``language`` says whose rules were used; ``asked`` for which they were asked.
    """

    text: str
    tokens: tuple[Token, ...]
    sentences: tuple[range, ...]
    language: str
    asked: str

    def __len__(self) -> int:
        """Return the number of tokens."""
        return len(self.tokens)

    @cached_property
    def _starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    @cached_property
    def _ends(self) -> list[int]:
        return [token.end for token in self.tokens]

    def word(self, number: int) -> str:
        """Return the words of a token."""
        start, end = self.tokens[number]
        return self.text[start:end]

    def blanks_after(self, number: int) -> str:
        """Return what stands between a token and the next, or the end of the text."""
        following = number + 1
        end = self._starts[following] if following < len(self) else len(self.text)
        return self.text[self.tokens[number].end : end]

    def span(self, numbers: range) -> Span:
        """Return the code points from the first to the last of some tokens."""
        return Span(self.tokens[numbers[0]].start, self.tokens[numbers[-1]].end)

    def aligned(self, span: Span, alignment: Alignment) -> range | None:
        """Return the numbers of the tokens of a span, or None where there are none."""
        if alignment is Alignment.EXPAND:
            first = bisect_right(self._ends, span.start)
            beyond = bisect_left(self._starts, span.end)
        else:
            first = bisect_left(self._starts, span.start)
            beyond = bisect_right(self._ends, span.end)
        numbers = range(first, beyond)
        if not numbers or (
            alignment is Alignment.SKIP and not self.fits(span, numbers)
        ):
            return None
        return numbers

    def fits(self, span: Span, numbers: range) -> bool:
        """Whether tokens begin and end exactly where a span does."""
        return self.span(numbers) == span

    def parts(self, numbers: range) -> Iterator[range]:
        """Yield the tokens of a range, sentence by sentence."""
        first = bisect_right(self._sentence_ends, numbers.start)
        for sentence in self.sentences[first:]:
            if sentence.start >= numbers.stop:
                return
            yield range(
                max(sentence.start, numbers.start), min(sentence.stop, numbers.stop)
            )

    @cached_property
    def _sentence_ends(self) -> list[int]:
        return [sentence.stop for sentence in self.sentences]


def tokenised(text: str, language: str) -> Tokens:
    """Return the tokens and sentences of a text.

    ``language`` is one of ISO 639, with or without a country. Where spaCy has no rules
    for it those of any language are used.
    """
    with spacy_document(text, language) as doc:
        return tokens_of(doc, language)


@contextmanager
def spacy_document(text: str, language: str) -> Iterator[Doc]:
    """Give a text as a document of spaCy, which is gone when the block ends.

    So its words do not stay in the memory, however many texts there are.
    """
    with _AT_WORK:
        nlp = _pipeline(_short(language))
        with nlp.memory_zone():
            yield nlp(text)


def tokens_of(doc: Doc, language: str) -> Tokens:
    """Return the tokens and sentences of a document of spaCy."""
    text = doc.text
    pieces = [_piece(token) for token in doc]
    tokens = tuple(Token(piece.start, piece.end) for piece in pieces if not piece.blank)
    sentences = tuple(_sentences(text, pieces))
    return Tokens(text, tokens, sentences, doc.lang_, _short(language))


@cache
def _pipeline(language: str) -> Language:
    """Return spaCy's tokenizer and sentences of a language, without any model."""
    import spacy  # noqa: PLC0415  (slow, and only wanted here)

    try:
        nlp = spacy.blank(language or ANY_LANGUAGE)
    except (ImportError, ValueError):
        # No such language, or one whose rules are in a package of its own.
        return _pipeline(ANY_LANGUAGE)
    nlp.add_pipe("sentencizer")
    # The limit is for parsers, whose memory grows with the text.
    nlp.max_length = sys.maxsize
    return nlp


def _short(language: str) -> str:
    """Return a language without country and script, or none where it is no code."""
    short = re.split("[-_]", language.strip().lower())[0]
    return short if _LANGUAGE.fullmatch(short) else ""


class _Piece(NamedTuple):
    """A token of spaCy, which are also blanks other than the single space."""

    start: int
    end: int
    blank: bool
    opens: bool
    """Whether the rules for sentences let one begin here."""


def _piece(token: SpacyToken) -> _Piece:
    start = token.idx
    return _Piece(start, start + len(token), token.is_space, bool(token.is_sent_start))


def _sentences(text: str, pieces: Sequence[_Piece]) -> Iterator[range]:
    """Yield the sentences as ranges of those pieces that are no blanks."""
    opened = False
    first = number = 0
    before: _Piece | None = None
    for piece in pieces:
        opened = opened or piece.opens
        if piece.blank:
            continue
        if before is not None and number > first:
            between = text[before.end : piece.start]
            if opened or _ends_line(between, text[piece.start]):
                # A mark that opens belongs to what follows.
                back = int(_opens(text, before) and number - 1 > first)
                yield range(first, number - back)
                first = number - back
        opened = False
        before = piece
        number += 1
    if number > first:
        yield range(first, number)


def _ends_line(between: str, following: str) -> bool:
    """Whether blanks end a paragraph: a line that goes on has a small letter next."""
    lines = between.count("\n")
    return lines > 1 or (lines == 1 and not following.islower())


def _opens(text: str, piece: _Piece) -> bool:
    """Whether a token is a mark with a blank before it and none after it."""
    return (
        piece.end - piece.start == 1
        and not text[piece.start].isalnum()
        and text[piece.start - 1 : piece.start].isspace()
        and not text[piece.end : piece.end + 1].isspace()
        and piece.end < len(text)
    )
