"""Names as words: what belongs to them, and which of them name the same thing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache


def words(text: str) -> frozenset[str]:
    """Return the words of a list that is written as a text."""
    return frozenset(text.split())


HONORIFICS = words(
    "mr mrs ms miss mx dr prof sir dame lord lady m mm mme mlle monsieur madame herr"
    " frau signor signora señor señora sheikh rev reverend fr st"
)
"""Forms of address, without full stops and in small letters."""

ADDRESSES = words("mr mrs ms miss mx dr prof sir mme herr frau")
"""Those of them after which there is always a name."""

OFFICES = words(
    "president vice prime minister premier chancellor king queen prince princess pope"
    " emperor senator sen representative rep congressman congresswoman governor gov"
    " mayor judge justice attorney general gen colonel col captain capt major maj"
    " sergeant sgt lieutenant lt admiral commander ambassador secretary undersecretary"
    " chairman chairwoman chair director chief leader head spokesman spokeswoman"
    " spokesperson professor archbishop bishop cardinal imam rabbi father sister"
    " brother state candidate nominee counterpart envoy commissioner speaker lawmaker"
    " deputy analyst expert host founder boss ruler dictator strongman coach officer"
    " official"
)
"""Words for what people are, which stand before their names."""

_BEFORE_OFFICES = words(
    "former ex acting deputy foreign interior defense defence finance senior then late"
    " incoming outgoing"
)
TITLES = HONORIFICS | OFFICES | _BEFORE_OFFICES
"""Words that can stand before a person's name and are no part of it."""

_NO_NAMES = frozenset({"jr", "sr", "ii", "iii", "iv", ",", "-"})
_SAME_PLACE = (
    ("united states", "us", "usa", "america", "united states of america"),
    ("united kingdom", "uk", "britain", "great britain"),
    ("united arab emirates", "uae", "emirates"),
    ("european union", "eu"),
    ("united nations", "un"),
)
_SAME = {name: names[0] for names in _SAME_PLACE for name in names}
_LINKING = words("of the and for in on de la du des &")
_SHORTEST_ACRONYM = 2
_LONG = 5  # letters of a first name of which the consonants are enough
_LETTERS = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae"}
)
_SILENT = re.compile(r"([kgd])h")
_DOUBLED = re.compile(r"([a-z])\1+")
_POSSESSIVE = re.compile(r"['’‘`´]s$")
_WORD = re.compile(r"[^\W_]+(?:[.'’&-][^\W_]+)*")


def folded(word: str) -> str:
    """Return a word for comparing: small letters, without full stops."""
    return word.replace(".", "").casefold()


@lru_cache(maxsize=4096)
def bare(word: str) -> str:
    """Return a word as :func:`folded`, and without marks on letters: “Erdoğan”."""
    plain = folded(word)
    if plain.isascii():
        return plain
    apart = unicodedata.normalize("NFKD", plain.translate(_LETTERS))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


@lru_cache(maxsize=4096)
def sounded(word: str) -> str:
    """Return a word so that ways of writing one foreign name in Latin fall together.

    “Zelensky” and “Zelenskiy”, “Kasym” and “Kassym”: y, i and j are one, h after a
    consonant is silent, and no letter is doubled.
    """
    plain = _SILENT.sub(r"\1", bare(word).replace("y", "i").replace("j", "i"))
    return _DOUBLED.sub(r"\1", plain)


def without_possessive(name: str) -> str:
    """Return a name without “’s”, with whatever mark it is written."""
    return _POSSESSIVE.sub("", name)


def key(name: str) -> str:
    """Return a name for comparing: no article, no full stops, one form of a country."""
    words = [bare(word) for word in without_possessive(name).split()]
    if words and words[0] == "the":
        words = words[1:]
    plain = " ".join(words)
    return _SAME.get(plain, plain)


def acronym(name: str) -> str:
    """Return an acronym for comparing, or nothing where a name cannot be one."""
    letters = name.replace(".", "")
    is_one = (
        len(letters) >= _SHORTEST_ACRONYM and letters.isalpha() and letters.isupper()
    )
    return letters.casefold() if is_one else ""


def initials(name: str) -> set[str]:
    """Return the acronyms that a name of several words can have."""
    parts = [word.casefold() for word in _WORD.findall(name)]
    if len(parts) < _SHORTEST_ACRONYM:
        return set()
    main = [word for word in parts if word not in _LINKING]
    return {"".join(word[0] for word in row) for row in (parts, main)}


def person_words(row: Iterable[str]) -> tuple[str, ...]:
    """Return the words of a person's name, less “Jr” and marks."""
    return tuple(word for word in row if folded(word) not in _NO_NAMES)


def same_person(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names of two or more words can be one person's.

    One has all the words of the other, or they share the last word and one has the
    initial of the other's first (“J. Smith”, “Jane Smith”), or the first names are one
    name in other letters (“Ebrahim”, “Ibrahim”).
    """
    first, second = [sounded(w) for w in one], [sounded(w) for w in other]
    if set(first) <= set(second) or set(second) <= set(first):
        return True
    if first[-1] != second[-1]:
        return False
    shorter, longer = sorted((first[0], second[0]), key=len)
    if len(shorter) == 1:
        return longer.startswith(shorter)
    return len(shorter) >= _LONG and _consonants(shorter) == _consonants(longer)


def _consonants(word: str) -> tuple[str, str]:
    """Return the consonants of a word and its last letter."""
    return "".join(letter for letter in word if letter not in "aeiou"), word[-1:]
