"""Quotations as tokens, with what tells speech in marks from words in marks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from pressmark.extraction.quotation_marks import Closing, Quotation

_FEWEST_WORDS = 3  # in marks, for a stretch to be speech rather than a name or a term
_LONGEST_TITLE = 8  # words
_PREPOSITION = 3  # letters that a word in small letters may have in a title
_LONG_PREPOSITIONS = frozenset(
    {
        *("about", "after", "against", "before", "between", "from", "into", "over"),
        *("through", "under", "upon", "with", "without"),
    }
)
_SENTENCE_ENDS = frozenset(".!?…")
_BEFORE_SPEECH = frozenset({",", ":", ".", "!", "?", "…", "—", "–", ";"})
_MOST = 0.8


@dataclass(frozen=True, slots=True)
class Stretch:
    """A quotation that stands in no other, in tokens ``[start, end)`` with its marks.

    ``speech`` is whether it stands by itself, as what somebody said does, and is no
    fragment in a reporter's sentence. ``alone`` is whether it is all there is in its
    paragraph.
    """

    start: int
    end: int
    paragraph: int
    closing: Closing
    speech: bool
    alone: bool

    @property
    def tokens(self) -> range:
        """The numbers of its tokens."""
        return range(self.start, self.end)


def find_stretches(
    doc: Doc, quotations: Sequence[Quotation], outside: set[int]
) -> list[Stretch]:
    """Return the quotations that stand in no other, in reading order."""
    paragraphs: list[int] = doc._.paragraphs
    sizes = Counter(paragraphs[token.i] for token in doc if token.text[:1].isalnum())
    found: list[Stretch] = []
    for quotation in quotations:
        covered = doc.char_span(
            quotation.span.start, quotation.span.end, alignment_mode="expand"
        )
        if quotation.inner or covered is None or covered.start in outside:
            continue
        start, end = covered.start, covered.end
        if found and start < found[-1].end:
            continue
        found.append(
            Stretch(
                start,
                end,
                paragraphs[start],
                quotation.closing,
                _is_speech(doc, start, end),
                _is_alone(doc, start, end, paragraphs[start], sizes),
            )
        )
    return found


def _is_speech(doc: Doc, start: int, end: int) -> bool:
    words = [token for token in doc[start:end] if token.text[:1].isalnum()]
    before = _before(doc, start)
    if _is_title([token.text for token in words], before):
        return False
    if len(words) < _FEWEST_WORDS:
        inside = doc[end - 2].text if end - start > 1 else ""
        after = doc[end].text if end < len(doc) else ""
        opens = before is None or before[-1:] in _SENTENCE_ENDS
        ends = inside in _BEFORE_SPEECH or (opens and after == ",")
        return bool(words) and ends and words[0].text[:1].isupper()
    opens = before is None or before in _BEFORE_SPEECH or before[-1:] in "\"”'’»)"
    return words[0].text[:1].isupper() or opens


def _is_title(words: Sequence[str], before: str | None) -> bool:
    """Whether words are written as the name of a film or a programme is.

    What follows a comma or a colon may be speech in capitals.
    """
    if before in _BEFORE_SPEECH or len(words) > _LONGEST_TITLE:
        return False
    long = [
        word
        for word in words
        if len(word) > _PREPOSITION and word not in _LONG_PREPOSITIONS
    ]
    capitals = sum(word[0].isupper() for word in long)
    return len(words) > 1 and capitals > 1 and capitals == len(long)


def _before(doc: Doc, start: int) -> str | None:
    """Return the token before, or None at the start of a paragraph."""
    for number in range(start - 1, -1, -1):
        if doc._.paragraphs[number] != doc._.paragraphs[start]:
            return None
        if not doc[number].is_space:
            return doc[number].text
    return None


def _is_alone(
    doc: Doc, start: int, end: int, line: int, sizes: Mapping[int, int]
) -> bool:
    inside = sum(token.text[:1].isalnum() for token in doc[start:end])
    return inside >= _MOST * sizes[line]
