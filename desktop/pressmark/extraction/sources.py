"""Tells what the source of an attribution is: a name, a pronoun, several people.

A source is any set of tokens: a pronoun, a description, a name with all that stands
around it, half of a name, or nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from spacy.tokens import Doc, Token

from pressmark.extraction.findings import FoundMention
from pressmark.extraction.introductions import BODY_NOUNS
from pressmark.extraction.labels import is_personal
from pressmark.extraction.names import TITLES, folded, words

_HE_OR_SHE = words("he she his her him himself herself")
_IT = words("it its itself")
_WHO = words("who whom which that")
_PLURAL = words("they them their we us our you both others")
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_INSIDE = frozenset({*_NOUNS, "JJ", "POS", "DT", "CD", "HYPH", "PRP$", "JJR", "JJS"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_OPENS = frozenset({",", "[", "—", "–", "-", ";", ":"})
_AND = frozenset({"and", "&"})
_SPEAK = ("PERSON", "ORG")


class Sort(Enum):
    """What can be said of a source."""

    NAMED = "named"
    HE_OR_SHE = "he or she"
    IT = "it"
    WHO = "who"
    SEVERAL = "several"
    UNNAMED = "unnamed"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Source:
    """What a source is, the mention it names, and its main word."""

    sort: Sort
    mention: FoundMention | None = None
    token: Token | None = None


Named = Mapping[int, FoundMention]
"""The mention that each token is in."""


def read_source(doc: Doc, tokens: Iterable[int], named: Named) -> Source:
    """Return what the tokens of a source say of who speaks."""
    row = _without_brackets([doc[n] for n in sorted(tokens) if _says_something(doc[n])])
    if not row:
        return Source(Sort.NOTHING)
    phrase, rest = _parted(row, named)
    if len(phrase) == 1 and phrase[0].i not in named:
        sort = _of_pronoun(phrase[0])
        if sort is not None:
            return Source(sort, token=phrase[0])
    heads = list(_heads(phrase, named))
    if len(heads) > 1 or (
        heads
        and (_is_joined(doc, phrase, heads[0]) or _is_listed(rest, heads[0], named))
    ):
        return Source(Sort.SEVERAL, token=phrase[-1])
    if heads:
        return Source(Sort.NAMED, heads[0], doc[heads[0].end - 1])
    other = _beside(doc, phrase, rest, named)
    if other is not None:
        return Source(Sort.NAMED, other, doc[other.end - 1])
    return Source(Sort.UNNAMED, token=_main(phrase))


def _says_something(token: Token) -> bool:
    return any(letter.isalnum() for letter in token.text) or token.text in _OPENS


def _without_brackets(row: Sequence[Token]) -> list[Token]:
    """Return words without a short form in brackets: “the Bank (BoE) governor”."""
    kept: list[Token] = []
    for token in row:
        doc = token.doc
        inside = 0 < token.i < len(doc) - 1 and doc[token.i - 1].text == "("
        if token.text not in "()" and not (inside and doc[token.i + 1].text == ")"):
            kept.append(token)
    return kept


def _of_pronoun(token: Token) -> Sort | None:
    word = token.lower_
    for sort, pronouns in (
        (Sort.HE_OR_SHE, _HE_OR_SHE),
        (Sort.IT, _IT),
        (Sort.WHO, _WHO),
        (Sort.SEVERAL, _PLURAL),
    ):
        if word in pronouns:
            return sort
    return None


def _parted(row: Sequence[Token], named: Named) -> tuple[list[Token], list[Token]]:
    """Return the words up to the first clause or apposition, and those after."""
    first = next((n for n, t in enumerate(row) if t.text not in _OPENS), 0)
    for number in range(first + 1, len(row)):
        token = row[number]
        if token.i in named and named[token.i].start < token.i:
            continue
        after = row[number + 1] if number + 1 < len(row) else None
        participle = token.tag_ in ("VBG", "VBN") and (
            after is None or after.tag_ not in _NOUNS
        )
        if (
            token.text in _OPENS
            or token.tag_ in _FINITE
            or (token.lower_ in _WHO and token.tag_ != "DT")
            or participle
        ):
            return list(row[first:number]), list(row[number:])
    return list(row[first:]), []


def _heads(phrase: Sequence[Token], named: Named) -> Iterator[FoundMention]:
    """Yield the mentions that a phrase is about: “Keller”, not “Keller's lawyer”.

    Half of a name stands for the whole.
    """
    seen: set[int] = set()
    inside = {token.i for token in phrase}
    for token in phrase:
        mention = named.get(token.i)
        if mention is None or mention.start in seen:
            continue
        seen.add(mention.start)
        after = _after(token.doc, mention.end)
        goes_on = after is not None and after.i in inside and _modifies(after, phrase)
        if mention.label == "NORP" and token.tag_ not in ("NNPS", "NNS"):
            continue
        if not goes_on and not _is_away(token.doc, phrase[0].i, mention, named):
            yield mention


def _after(doc: Doc, end: int) -> Token | None:
    while end < len(doc) and doc[end].is_space:
        end += 1
    return doc[end] if end < len(doc) else None


def _modifies(after: Token, phrase: Sequence[Token]) -> bool:
    """Whether what stands before a word says only whose or which it is.

    A possessive that ends a source is of who speaks: “Keller's demand that …”. What
    a body is does not make it another: “the IRNA news agency”.
    """
    if after.tag_ == "POS":
        return after.i < phrase[-1].i
    kind = after.text[:1].islower() and phrase[-1].lower_ in BODY_NOUNS
    return after.tag_ in _NOUNS and not kind


def _is_away(doc: Doc, first: int, mention: FoundMention, named: Named) -> bool:
    """Whether a mention is another's complement: “the lawyer of …”, “aides to …”.

    It is none where the words between name an office: “Secretary of State …”.
    """
    between: list[Token] = []
    for number in range(mention.start - 1, first - 1, -1):
        token = doc[number]
        if token.tag_ in ("IN", "TO"):
            told = [t for t in between if t.tag_ in _NOUNS and _tells(t, named)]
            return mention.label != "PERSON" or not told
        if token.tag_ == "CC":
            return False
        if token.tag_ not in _INSIDE and folded(token.text) not in TITLES:
            return bool(token.tag_.startswith("VB"))
        between.append(token)
    return False


def _tells(token: Token, named: Named) -> bool:
    """Whether a word between “of” and a name belongs to the office, as “State” does."""
    address = folded(token.text) in ("mr", "mrs", "ms", "dr", "sen", "rep", "gov")
    return not address and (token.i in named or token.tag_ in ("NNP", "NN", "NNPS"))


def _is_joined(doc: Doc, phrase: Sequence[Token], head: FoundMention) -> bool:
    """Whether “and” and somebody else stand beside a name: “Keller and her lawyer”."""
    first, last = phrase[0].i, phrase[-1].i
    after = _after(doc, head.end)
    if after is not None and after.lower_ in _AND and after.i < last:
        return any(doc[n].tag_ in _NOUNS for n in range(after.i, last + 1))
    for number in range(head.start - 1, first, -1):
        token = doc[number]
        if token.lower_ in _AND:
            # “head of state and party leader Solberg” is one person.
            return doc[number + 1].tag_ in ("DT", "PRP$") or number + 1 == head.start
        if token.tag_ not in _INSIDE:
            return False
    return False


def _is_listed(rest: Sequence[Token], head: FoundMention, named: Named) -> bool:
    """Whether further names and “and” follow a comma: “Keller, Amara and others”."""
    if not rest or rest[0].text != "," or not any(t.lower_ in _AND for t in rest):
        return False
    after = next((named[t.i] for t in rest[1:3] if t.i in named), None)
    return after is not None and after.label == head.label != "GPE"


def _beside(
    doc: Doc, phrase: Sequence[Token], rest: Sequence[Token], named: Named
) -> FoundMention | None:
    """Return who is in apposition: “the mayor of the town, Ines Lindqvist”.

    A source that stops short of the name is taken to go on.
    """
    start = rest[0].i if rest else phrase[-1].i + 1
    comma = start < len(doc) and doc[start].text in _OPENS
    if rest and not comma:
        return None
    start += comma
    while not rest and start < len(doc) and start not in named and _goes_on(doc[start]):
        start += 1
    mention = named.get(start)
    main = _main(phrase)
    if mention is None or (comma and main.tag_ != "NN" and not is_personal(main)):
        return None
    return mention if mention.label in (("PERSON",) if comma else _SPEAK) else None


def _goes_on(token: Token) -> bool:
    return token.tag_ in _NOUNS and token.text[:1].islower()


def _main(phrase: Sequence[Token]) -> Token:
    """Return the main word of a phrase: the last before “of” or another preposition."""
    last = phrase[0]
    for token in phrase:
        if token.tag_ in ("IN", "TO") and token.i > phrase[0].i:
            break
        last = token
    return last
