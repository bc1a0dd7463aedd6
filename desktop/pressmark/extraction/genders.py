"""Tells who is “he” and who is “she”, as far as the text itself says so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum

from spacy.tokens import Doc, Token

from pressmark.extraction.findings import FoundMention
from pressmark.extraction.first_names import HERS, HIS
from pressmark.extraction.names import TITLES, folded, words

_HE_FORMS = frozenset({"he", "his", "him", "himself"})
_SHE_FORMS = frozenset({"she", "her", "hers", "herself"})
_HE_BEFORE = words(
    "mr sir lord king prince herr monsieur señor signor husband father brother son"
    " grandfather uncle nephew widower baron duke"
)
_SHE_BEFORE = words(
    "mrs ms miss mme madame frau dame lady queen princess señora signora wife mother"
    " sister daughter grandmother aunt niece widow baroness duchess actress"
)
_NO_MEN = words("german roman norman human woman ottoman")
_OBJECTS = frozenset({"dobj", "dative", "pobj"})
_SURE = 3
_PASSING = 1
_FULL_NAME = 2  # words
_FARTHEST = 6  # words of an apposition after a name


class Gender(Enum):
    """Which pronoun a person has."""

    HE = "he"
    SHE = "she"


def of_pronoun(word: str) -> Gender | None:
    """Return whom a pronoun can mean, or None where it does not say."""
    plain = word.lower()
    if plain in _HE_FORMS:
        return Gender.HE
    return Gender.SHE if plain in _SHE_FORMS else None


def of_noun(word: str) -> Gender | None:
    """Return what a word such as “Mrs.” or “chairwoman” says of a person."""
    plain = folded(word)
    if plain in _SHE_BEFORE or plain.endswith("woman"):
        return Gender.SHE
    man = plain.endswith("man") and plain not in _NO_MEN
    return Gender.HE if plain in _HE_BEFORE or man else None


def find_genders(doc: Doc) -> dict[int, Gender]:
    """Return the people, as places in ``doc._.entities``, whose pronoun is known.

    A title or an apposition outweighs first names and pronouns. Pronouns count in
    sentences with nobody else in them.
    """
    votes: defaultdict[int, dict[Gender, int]] = defaultdict(
        lambda: dict.fromkeys(Gender, 0)
    )
    people = [m for m in doc._.mentions if m.label == "PERSON"]
    for mention in people:
        for gender in _of_words_beside(doc, mention):
            votes[mention.entity][gender] += _SURE
        first = _of_first_name(doc, mention)
        if first is not None:
            votes[mention.entity][first] += _PASSING
    for who, gender in _of_pronouns(doc, people):
        votes[who][gender] += _PASSING
    return {
        who: max(both, key=lambda gender: both[gender])
        for who, both in votes.items()
        if both[Gender.HE] != both[Gender.SHE]
    }


def _of_first_name(doc: Doc, mention: FoundMention) -> Gender | None:
    """Return what the first of two names says of a person."""
    if mention.end - mention.start < _FULL_NAME:
        return None
    first = folded(doc[mention.start].text)
    if first in HIS:
        return Gender.HE
    return Gender.SHE if first in HERS else None


def _of_words_beside(doc: Doc, mention: FoundMention) -> Iterator[Gender]:
    for number in range(mention.start - 1, max(-1, mention.start - 4), -1):
        token = doc[number]
        gender = of_noun(token.text)
        if gender is not None:
            yield gender
            return
        if folded(token.text) not in TITLES and not token.is_space:
            break
    if mention.end < len(doc) and doc[mention.end].text == ",":
        yield from _of_apposition(doc[mention.end + 1 : mention.end + 1 + _FARTHEST])


def _of_apposition(after: Iterable[Token]) -> Iterator[Gender]:
    """Yield what “…, a lobsterman” says; nothing where a clause or a list begins."""
    for token in after:
        gender = of_noun(token.text) if token.tag_ in ("NN", "NNP") else None
        if gender is not None:
            yield gender
            return
        if token.tag_.startswith(("VB", "W", "PRP")) or token.text in {",", "."}:
            return


def _of_pronouns(
    doc: Doc, people: Sequence[FoundMention]
) -> Iterator[tuple[int, Gender]]:
    """Yield whom pronouns can only mean: the one person of their sentence so far."""
    starts = {mention.start: mention for mention in people}
    for sentence in doc.sents:
        here: set[int] = set()
        for token in sentence:
            if token.i in starts:
                here.add(starts[token.i].entity)
            gender = of_pronoun(token.text)
            # Whom somebody helps or tells something is another: “who sold her …”.
            other = token.dep_ in _OBJECTS or token.lower_ == "him"
            if gender is not None and not other and len(here) == 1:
                yield next(iter(here)), gender
