"""Where a name begins and ends: grown over its other words, shrunk from titles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from spacy.tokens import Doc, Token

from pressmark.extraction.name_words import BODY_ENDINGS, FACILITY_ENDINGS, PERSONAL
from pressmark.extraction.names import TITLES, folded

if TYPE_CHECKING:
    from pressmark.extraction.mentions import Name

_NAMES = frozenset({"NNP", "NNPS"})
_FUNCTION = frozenset({"CC", "IN", "DT", "TO", "RB", "WDT", "WP", "PRP", "MD"})
_OPENING = frozenset({"CC", "IN", "WRB"})  # of a sentence, as in “Though Keller”
_NO_FIRST_NAME = BODY_ENDINGS | FACILITY_ENDINGS
_FULL_NAME = (2, 3)  # words
_FEWEST_AFTER_TITLE = 2  # words, for a name with a title inside to be a person's


def after_title(doc: Doc, start: int, end: int) -> int:
    """Return where the person's name begins in “Halvern Mayor Ines Lindqvist”.

    That is after the last word that says what somebody is, if a first and a last name
    follow it.
    """
    for number in range(end - _FEWEST_AFTER_TITLE - 1, start - 1, -1):
        if folded(doc[number].text) in PERSONAL:
            rest = doc[number + 1 : end]
            return (
                number + 1
                if all(_is_of_person(token) for token in rest if not token.is_space)
                else start
            )
    return start


def is_of_state(doc: Doc, number: int) -> bool:
    """Whether a token is the last of “Secretary of State”, which ends no name."""
    return (
        number > 1
        and doc[number].lower_ == "state"
        and doc[number - 1].lower_ == "of"
        and folded(doc[number - 2].text) in TITLES
    )


def without_function_words(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """Return a piece without the small words it begins or ends with: “Orm and”."""
    while start < end and _is_function(doc[end - 1]):
        end -= 1
    while start < end and _is_function(doc[start]):
        start += 1
    return start, end


def grown(doc: Doc, names: Sequence[Name]) -> Iterator[Name]:
    """Yield the names in reading order, people's with all words that belong to them.

    A single name that stands right before or after another, or beside a word that is
    tagged as a name and is none by itself, is half of a full name.
    """
    taken = {n for name in names for n in range(name.start, name.end)}
    waiting: Name | None = None
    for name in names:
        if waiting is not None and _belong_together(doc, waiting, name):
            waiting = _over(doc, waiting, waiting.start, name.end)
            continue
        if waiting is not None:
            yield waiting
        waiting = _grown(doc, name, taken)
    if waiting is not None:
        yield waiting


def unseen(doc: Doc, taken: set[int]) -> Iterator[tuple[int, int]]:
    """Yield the rows of two or three words that could be people's full names.

    They have capitals and are tagged as names, and none of them is taken.
    """
    start = -1
    for token in doc:
        fits = token.i not in taken and not token.ent_type_ and _is_of_person(token)
        if fits and start < 0:
            start = token.i
        elif not fits and start >= 0:
            other = token.tag_ in _NAMES or token.i in taken
            before = doc[start - 1] if start else None
            alone = before is None or before.tag_ not in _NAMES or _is_title(before)
            alone = alone or (before is not None and before.ent_type_ == "DATE")
            if token.i - start in _FULL_NAME and alone and not other:
                yield start, token.i
            start = -1


def _is_title(token: Token) -> bool:
    return folded(token.text) in TITLES or folded(token.text) in PERSONAL


def _belong_together(doc: Doc, one: Name, other: Name) -> bool:
    return (
        one.label == other.label == "PERSON"
        and len(one.words) == len(other.words) == 1
        and all(t.is_space and "\n" not in t.text for t in doc[one.end : other.start])
        and doc._.paragraphs[one.start] == doc._.paragraphs[other.start]
        and _is_of_person(doc[other.start])
    )


def _grown(doc: Doc, name: Name, taken: set[int]) -> Name:
    initial = len(name.words[0].rstrip(".")) == 1
    if name.label != "PERSON" or (len(name.words) > 1 and not initial):
        return name
    start, end = name.start, name.end
    if start and _is_first_name(doc, start - 1, taken):
        start -= 1
    else:
        last = end + (end < len(doc) and doc[end].text == "\xa0")
        if last < len(doc) and _is_last_name(doc, last, taken):
            end = last + 1
    return (
        name if end - start == name.end - name.start else _over(doc, name, start, end)
    )


def _is_first_name(doc: Doc, number: int, taken: set[int]) -> bool:
    token = doc[number]
    if number in taken or token.ent_type_ or not _is_of_person(token):
        return False
    before = doc[number - 1] if number else None
    return (
        before is None
        or not before.text[:1].isupper()
        or before.is_sent_start is True
        or _is_title(before)
    )


def _is_last_name(doc: Doc, number: int, taken: set[int]) -> bool:
    token = doc[number]
    if number in taken or not _is_of_person(token):
        return False
    after = doc[number + 1] if number + 1 < len(doc) else None
    return after is None or not after.text[:1].isupper()


def _is_of_person(token: Token) -> bool:
    """Whether a word can be one of a person's names."""
    word = folded(token.text)
    return (
        token.tag_ in _NAMES
        and token.text[:1].isupper()
        and not (token.is_upper and len(token) > 1)
        and word not in TITLES
        and word not in PERSONAL
        and word not in _NO_FIRST_NAME
    )


def _over(doc: Doc, name: Name, start: int, end: int) -> Name:
    row = tuple(token.text for token in doc[start:end] if not token.is_space)
    return replace(name, start=start, end=end, words=row, text=" ".join(row))


def _is_function(token: Token) -> bool:
    if token.is_sent_start:
        return token.tag_ in _OPENING
    return token.text[:1].islower() and token.tag_ in _FUNCTION
