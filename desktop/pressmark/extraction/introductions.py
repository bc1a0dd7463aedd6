"""Learns how a text introduces people and bodies: what they are, and of where.

What stands before a name (“Russian President …”, “the news agency …”) or after it
between commas (“…, the mayor of Oslo,”) is what they may later be called by.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from pressmark.extraction.findings import FoundMention
from pressmark.extraction.names import HONORIFICS, OFFICES, TITLES, folded, words
from pressmark.extraction.nations import nation, ruled

RANKS = words(
    "former ex acting deputy vice foreign interior defense defence finance prime senior"
    " then incoming outgoing junior justice"
)
"""Words that tell one office from another of the same name."""

BODY_NOUNS = words(
    "agency party ministry commission committee council court bank company group"
    " organization organisation university union league association network newspaper"
    " alliance coalition department institute foundation army parliament senate bureau"
    " firm broadcaster federation club tribunal militia movement think-tank daily"
    " magazine website channel airline carmaker bloc automaker retailer lender insurer"
    " manufacturer chain startup publisher giant watchdog regulator"
)
"""What bodies are, as texts call them once they are known."""

_BEFORE = 9  # words before a name that can introduce it
_AFTER = 12  # words of an apposition
_FARTHEST_OFFICE = 6  # words before the comma
_BETWEEN = words("of to and party 's ’s -") | HONORIFICS
_NATIONS = frozenset({"NORP", "GPE"})
_STATE = words("state government republic")
_WRITTEN_OUT = {
    "gov": "governor",
    "sen": "senator",
    "rep": "representative",
    "gen": "general",
    "col": "colonel",
    "capt": "captain",
    "lt": "lieutenant",
    "prof": "professor",
    "ex": "former",
}
_HEAD_OF = {"government": ("premier",)}
_PRIME_MINISTER = frozenset({"prime", "minister"})
_RULED_BY = words("administration presidency")
_OFFICES = OFFICES - words("state father mother sister brother major general")


@dataclass(slots=True)
class Known:
    """What is known of a person or body: what they are, and of which places."""

    offices: set[str] = field(default_factory=set)
    nations: set[str] = field(default_factory=set)

    def add(self, other: Known) -> None:
        """Add what else is known."""
        self.offices |= other.offices
        self.nations |= other.nations

    def __bool__(self) -> bool:
        """Whether anything is known."""
        return bool(self.offices or self.nations)


def is_office(token: Token) -> bool:
    """Whether a word is what a person can be called by: “president”, “mayor”."""
    return token.tag_ in ("NN", "NNP") and folded(token.text) in _OFFICES


def place(token: Token) -> str | None:
    """Return which place a word speaks of, for comparing: a nation, or the word."""
    found = nation(token.text) or ruled(token.text)
    if found is None and token.ent_type_ in _NATIONS:
        return folded(token.text)
    return found


def described(tokens: Iterable[Token]) -> Known:
    """Return the offices and places that some words speak of."""
    known = Known()
    for token in tokens:
        word = folded(token.text)
        if word in _STATE:
            known.offices.discard("head" if word in _HEAD_OF else "")
            known.offices.update(_HEAD_OF.get(word, ()))
            continue
        if word in OFFICES or word in RANKS or word in BODY_NOUNS:
            known.offices.add(_WRITTEN_OUT.get(word, word))
        elif (where := place(token)) is not None:
            known.nations.add(where)
    if known.offices >= _PRIME_MINISTER or "chancellor" in known.offices:
        known.offices.add("premier")
    return known


def introduced(doc: Doc, mention: FoundMention) -> Known:
    """Return what stands around a mention and says what it is."""
    known = described(_before(doc, mention))
    if mention.label != "PERSON":
        inside = doc[mention.start : mention.end]
        known.offices.update(w for t in inside if (w := folded(t.text)) in BODY_NOUNS)
    after = described(_after(doc, mention))
    if after.offices:
        known.add(after)
    ruling = doc[mention.end].lower_ if mention.end < len(doc) else ""
    if mention.label == "PERSON" and ruling in _RULED_BY:
        known.offices.add("president")
    return known


def _before(doc: Doc, mention: FoundMention) -> Iterator[Token]:
    """Yield the words right before a name that are offices, places and links.

    A comma may stand between: “the mayor of Halvern, Ines Lindqvist,”.
    """
    number = mention.start - 1
    if number > 0 and doc[number].text == "," and _closes(doc, mention.end):
        for office in range(number - 1, max(-1, number - _FARTHEST_OFFICE), -1):
            if doc[office].is_punct or doc[office].tag_.startswith("V"):
                return
            if folded(doc[office].text) in _OFFICES:
                yield from doc[office + 1 : number]
                number = office
                break
    body = mention.label != "PERSON"
    while number > 1 and doc[number].text == ")" and doc[number - 2].text == "(":
        number -= 3
    for place_ in range(number, max(-1, number - _BEFORE), -1):
        token = doc[place_]
        word = folded(token.text)
        is_noun = body and (word in BODY_NOUNS or word in ("news", "state"))
        if word in TITLES or place(token) is not None or is_noun:
            yield token
        elif word not in _BETWEEN and token.ent_type_ != "ORG":
            return


def _closes(doc: Doc, end: int) -> bool:
    return end < len(doc) and doc[end].text in (",", ".")


def _after(doc: Doc, mention: FoundMention) -> Iterator[Token]:
    """Yield the words of an apposition: “…, the president of the company,”."""
    start = mention.end + 1
    if start + 1 >= len(doc) or doc[mention.end].text != ",":
        return
    first = doc[start]
    opens = first.lower_ in ("the", "a", "an", "its", "his", "her", "their")
    if not opens and place(first) is None and not is_office(first):
        return
    row: list[Token] = []
    for token in doc[start : start + _AFTER]:
        if token.is_punct or token.tag_.startswith(("VB", "W", "PRP", "MD")):
            ends = token.is_punct or token.tag_.startswith("W")
            yield from row if ends else ()
            return
        row.append(token)
