"""Finds names that are two people's, run together by a bad translation or copy.

Both people must be known in the document by other names, because what is said here is
read by a person.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from pressmark.extraction.findings import FoundGarble, FoundMention, Garble
from pressmark.extraction.name_words import BODY_ENDINGS, FACILITY_ENDINGS
from pressmark.extraction.names import TITLES, folded, person_words

_NO_PERSONS = BODY_ENDINGS | FACILITY_ENDINGS | {"house"}
_TWICE = 2
_LONGEST = 6  # words of two names
_LONGEST_NAME = 3


@dataclass(frozen=True, slots=True)
class Printed:
    """A person's name as it is printed; ``words`` are folded for comparing."""

    start: int
    end: int
    words: tuple[str, ...]
    text: str
    entity: int


@dataclass(frozen=True, slots=True)
class Known:
    """By which words the people of a document are known.

    ``full`` counts the names of several words, ``alone`` those of one; ``words`` are
    all of theirs.
    """

    full: Counter[tuple[str, ...]] = field(default_factory=Counter)
    alone: Counter[str] = field(default_factory=Counter)
    words: set[str] = field(default_factory=set)

    def named(self, word: str, without: str) -> set[tuple[str, ...]]:
        """Return the full names of people called by a word, less those with another.

        That is their last word, or the first where they are never called by the last.
        """
        return {
            name
            for name in self.full
            if without not in name
            and (name[-1] == word or (name[0] == word and self._by_first(name)))
        }

    def has(self, token: Token) -> bool:
        """Whether a token is a word of somebody's name."""
        return token.text[:1].isupper() and folded(token.text) in self.words

    def _by_first(self, name: tuple[str, ...]) -> bool:
        return self.alone[name[0]] >= _TWICE and not self.alone[name[-1]]


def printed_names(doc: Doc) -> list[Printed]:
    """Return the names of people, in reading order, without descriptions."""
    mentions: list[FoundMention] = doc._.mentions
    found = []
    for mention in mentions:
        tokens = [t for t in doc[mention.start : mention.end] if not t.is_space]
        row = person_words(folded(token.text) for token in tokens)
        if mention.label == "PERSON" and row and all(map(_is_of_name, tokens)):
            found.append(
                Printed(mention.start, mention.end, row, mention.name, mention.entity)
            )
    return found


def _is_of_name(token: Token) -> bool:
    return (
        token.text[0].isalpha()
        and folded(token.text) not in TITLES | _NO_PERSONS
        and not token.tag_.startswith(("DT", "POS", "IN"))
    )


def find_fused_names(doc: Doc, names: Sequence[Printed]) -> Iterator[FoundGarble]:
    """Yield the names that are made of two people's."""
    known = Known()
    for name in names:
        if len(name.words) > 1:
            known.full[name.words] += 1
        else:
            known.alone[name.words[0]] += 1
        known.words.update(name.words)
    for start, end in dict.fromkeys(_grown(doc, name, known) for name in names):
        row = person_words(folded(token.text) for token in doc[start:end])
        people = _people_in(row, known) if 1 < len(row) <= _LONGEST else None
        if people is not None and not _is_before_noun(doc, end):
            text = " ".join(doc[start:end].text.split())
            said = (
                f"“{text}” reads like two names run together:"
                f" {_as_name(people[0])} and {_as_name(people[1])}."
            )
            yield FoundGarble(Garble.FUSED_NAME, start, end, said)


def _grown(doc: Doc, name: Printed, known: Known) -> tuple[int, int]:
    """Return a name with the words of other names right before and after it."""
    start, end = name.start, name.end
    while start > 0 and end - start <= _LONGEST and known.has(doc[start - 1]):
        start -= 1
    while end < len(doc) and end - start <= _LONGEST and known.has(doc[end]):
        end += 1
    return start, end


def _is_before_noun(doc: Doc, end: int) -> bool:
    """Whether names stand for what is between people: “the Holm Brandt debate”."""
    after = doc[end] if end < len(doc) else None
    return after is not None and after.tag_ in ("NN", "NNS") and after.text.islower()


def _people_in(
    row: tuple[str, ...], known: Known
) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """Return the full names of the two people that a row of words names."""
    if known.full[row] > 1:
        return None
    alone = known.alone[row[0]] + known.alone[row[-1]]
    for cut in range(1, len(row)):
        first, second = row[:cut], row[cut:]
        one, other = _whose(first, second, known), _whose(second, first, known)
        pairs = [(a, b) for a in one for b in other if a != b and row not in (a, b)]
        if cut > 1 and len(second) == 1:
            continue  # as who marries is called: “Ann Smith Brown”
        if not alone and len(first) == 1:
            continue
        if pairs and not one & other:
            return min(pairs)
    return None


def _whose(
    part: tuple[str, ...], rest: tuple[str, ...], known: Known
) -> set[tuple[str, ...]]:
    """Return the full names of whom a part of a name is, if the rest is not theirs."""
    if len(part) > 1:
        whole = known.full[part] and len(part) <= _LONGEST_NAME
        return {part} if whole and rest[-1] not in part else set()
    return known.named(part[0], rest[-1])


def _as_name(row: tuple[str, ...]) -> str:
    return " ".join(word.capitalize() for word in row)
