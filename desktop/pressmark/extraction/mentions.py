"""Finds names among the model's named entities, and mends them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from pressmark.extraction.bodies import find_bodies
from pressmark.extraction.name_edges import (
    after_title,
    grown,
    is_of_state,
    without_function_words,
)
from pressmark.extraction.name_words import PERSONAL
from pressmark.extraction.names import (
    TITLES,
    folded,
    person_words,
    without_possessive,
    words,
)

SCORES = {
    "PERSON": 900,
    "GPE": 900,
    "NORP": 900,
    "ORG": 750,
    "LOC": 750,
    "EVENT": 650,
    "FAC": 550,
    "LAW": 550,
    "LANGUAGE": 550,
    "PRODUCT": 450,
    "WORK_OF_ART": 400,
}
"""The labels that are suggested; dates and numbers name nobody. About how often the
model is right with each, in thousandths."""

LIKELY_NAMES = frozenset({"NNP", "NNPS"})
"""The tags of names."""

POSSESSIVES = frozenset({"'s", "’s", "'", "’", "`s"})
"""What follows a name that has something."""

_BODY_SCORE = 600
_BEFORE_NAMES = words("the a an this that") | TITLES
_NO_PERSON = words("IN VBD VBZ VBN VBP VB MD CC TO WRB PRP WP")
_PORTFOLIO_OF = frozenset({"Minister", "Secretary", "Ministers"})
_DAYS = words("monday tuesday wednesday thursday friday saturday sunday")
_OF = words("of from at in for")  # after a person, what they belong to
_FEWEST_CAPITALS = 4  # words in a line that is set in capitals, as headings are
_CAPITALS_SHARE = 0.85
_SMALL = 3  # letters up to which a word may be small there


@dataclass(frozen=True, slots=True)
class Name:
    """A mention before it is known what it refers to: tokens ``[start, end)``."""

    start: int
    end: int
    label: str
    words: tuple[str, ...]
    text: str
    score: int


def find_names(doc: Doc, outside: set[int], headings: set[int]) -> list[Name]:
    """Return the names in a document, in order, without those in some tokens.

    In headings where every word has a capital the model takes anything for a name:
    there only what other lines have too is kept.
    """
    found = [*grown(doc, list(_names(doc, outside))), *_bodies(doc, outside)]
    in_headings = [name for name in found if name.start in headings]
    if in_headings:
        other = "".join(t.text_with_ws for t in doc if t.i not in headings)
        found = [n for n in found if n not in in_headings or n.text in other]
    return sorted(found, key=lambda name: name.start)


def capital_lines(doc: Doc) -> set[int]:
    """Return the tokens of lines in which nearly every word has a capital."""
    found: set[int] = set()
    line: list[Token] = []
    for token in doc:
        line.append(token)
        if "\n" in token.text or token.i == len(doc) - 1:
            long = [t for t in line if t.is_alpha and len(t) > _SMALL]
            capital = sum(t.text[0].isupper() for t in long)
            if len(long) >= _FEWEST_CAPITALS and capital >= _CAPITALS_SHARE * len(long):
                found.update(t.i for t in line)
            line = []
    return found


def _names(doc: Doc, outside: set[int]) -> Iterator[Name]:
    """Yield the model's named entities, mended, without those that cannot be names."""
    for entity in doc.ents:
        label, last = entity.label_, entity.end
        if label not in SCORES or entity.start in outside:
            continue
        if label == "NORP" and (body := _body_of_people(doc, last)) > last:
            label, last = "ORG", body
        for start, end in _pieces(doc, entity.start, last, label):
            start, end = _trimmed(doc, start, end)  # noqa: PLW2901  (the same piece)
            if start < end and _can_be_name(doc, start, end, label):
                row = tuple(t.text for t in doc[start:end] if not t.is_space)
                whole = (label == "PERSON" and person_words(row)) or row
                text = without_possessive(" ".join(doc[start:end].text.split()))
                yield Name(start, end, label, whole, text, SCORES[label])


def _body_of_people(doc: Doc, end: int) -> int:
    """Return where the name goes on that a people's begins: “Islamic State”."""
    while end < len(doc):
        token = doc[end]
        known = token.ent_type_ or folded(token.text) in TITLES | PERSONAL
        if known or token.tag_ not in LIKELY_NAMES or not token.is_title:
            break
        end += 1
    return end


def _bodies(doc: Doc, outside: set[int]) -> Iterator[Name]:
    """Yield the bodies that are described, where the model saw no name of one."""
    for start, end in find_bodies(doc):
        named = any(
            token.ent_type_ == "ORG" and token.text[:1].isupper()
            for token in doc[start:end]
        )
        if not named and start not in outside:
            row = tuple(token.text for token in doc[start:end])
            yield Name(start, end, "ORG", row, doc[start:end].text, _BODY_SCORE)


def _pieces(doc: Doc, start: int, end: int, label: str) -> Iterator[tuple[int, int]]:
    """Yield the parts of a named entity between brackets, within its paragraph.

    What a person has or does is no part of the person: nothing after a possessive or
    a verb.
    """
    piece = start
    for number in range(start, end):
        had = label == "PERSON" and _is_no_person(doc[number])
        away = doc._.paragraphs[number] != doc._.paragraphs[start]
        of = label == "PERSON" and number - start > 1 and doc[number].lower_ in _OF
        if away or of or (had and number > start):
            end = number
            break
        if doc[number].text in "()[]/":
            yield piece, number
            piece = number + 1
    yield piece, end


def _trimmed(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """Return a piece without articles, titles, possessives and marks at its edges."""
    while start < end and (
        not _has_letter(doc[start]) or folded(doc[start].text) in _BEFORE_NAMES
    ):
        # “President” alone is a title, “Prime Minister's Office” is a name.
        if folded(doc[start].text) in TITLES and not _is_before_name(doc, start, end):
            break
        start += 1
    while start < end and (
        doc[end - 1].text in POSSESSIVES or not _has_letter(doc[end - 1])
    ):
        end -= 1
    while end - start > 1 and _is_kind(doc[end - 1]) and doc[start].is_upper:
        end -= 1
    start = after_title(doc, start, end)
    if start < end - 1 and is_of_state(doc, start):
        start += 1
    return without_function_words(doc, start, end)


def _is_kind(token: Token) -> bool:
    """Whether a word only says what a body is: “IRNA news agency”."""
    return token.text[:1].islower() and token.tag_ == "NN"


def _is_before_name(doc: Doc, start: int, end: int) -> bool:
    return all(doc[n].text[:1].isupper() for n in range(start, end)) and (
        doc[start].ent_type_ == "PERSON"
    )


def _has_letter(token: Token) -> bool:
    return any(letter.isalnum() for letter in token.text)


def _is_no_person(token: Token) -> bool:
    capital = token.text[:1].isupper() or token.tag_ == "CC"
    return token.text in POSSESSIVES or (capital and token.tag_ in _NO_PERSON)


def _can_be_name(doc: Doc, start: int, end: int, label: str) -> bool:
    """Whether a piece has a capital, and is no common word at a sentence's start."""
    tokens = [doc[number] for number in range(start, end)]
    if not any(token.text[:1].isupper() for token in tokens):
        return False
    if all(folded(t.text) in TITLES for t in tokens if _has_letter(t)):
        return False
    if label == "PERSON" and any(token.lower_ in _DAYS for token in tokens):
        return False
    if label == "ORG" and len(tokens) == 1 and _is_portfolio(doc, start):
        return False
    if label in ("GPE", "NORP"):
        return True
    return len(tokens) > 1 or tokens[0].tag_ in LIKELY_NAMES or tokens[0].text.isupper()


def _is_portfolio(doc: Doc, number: int) -> bool:
    """Whether a word says what a minister is for: “Transport Minister”."""
    after = doc[number + 1].text if number + 1 < len(doc) else ""
    return after in _PORTFOLIO_OF and not doc[number].is_upper
