"""Finds whom descriptions mean: “the Russian president”, “the ministry”."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from pressmark.extraction.findings import FoundEntity, FoundMention
from pressmark.extraction.introductions import (
    BODY_NOUNS,
    RANKS,
    Known,
    described,
    introduced,
    is_office,
    place,
)
from pressmark.extraction.names import OFFICES, folded, words

SCORE = 600
"""Of a description, in thousandths."""

GUESS_SCORE = 450
"""Of a description of which the text does not tell whom it means."""

_DESCRIBED = frozenset({"PERSON", "ORG"})
_HEADS = words("leader head president chief ruler premier boss strongman dictator")
_ALONE = words("president premier chancellor governor mayor king queen pope candidate")
_TELLING = words("vice deputy")  # ranks that a description never leaves out
_PAST = words("former ex")
_OFTEN = 2
_ANY_BODY = words(
    "company group firm organization organisation automaker carmaker retailer lender"
    " insurer manufacturer chain startup publisher giant club airline"
)
_LONGEST = 5  # words between the article and the office
_OF = 4  # words after “of”
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_STATE = words("state government")
_AREAS = words("country nation state city town region island republic province capital")
_OTHERS = words("new next other own same previous various different main only local")
_LINKS = words("and party 's ’s")
_SAME_LETTERS = 4  # of places that no list has: “Halvern”, “Halvernian”


def find_descriptions(
    doc: Doc, mentions: Sequence[FoundMention], entities: Sequence[FoundEntity]
) -> Iterator[FoundMention]:
    """Yield the descriptions that can mean but one of those whom the text names.

    What is unclear at first is tried again with what the rest of the text tells.
    """
    reading = _Reading(doc, mentions, entities)
    unclear: list[tuple[int, int, str]] = []
    for start, end, noun in _descriptions(doc, reading.taken):
        found = reading.meant(start, end, noun)
        if found is None:
            unclear.append((start, end, noun))
        else:
            yield found
    for start, end, noun in unclear:
        found = reading.meant(start, end, noun)
        if found is not None:
            yield found


def _descriptions(doc: Doc, taken: set[int]) -> Iterator[tuple[int, int, str]]:
    """Yield the tokens of descriptions with their main words."""
    for token in doc:
        if token.i in taken:
            continue
        word = folded(token.text)
        if is_office(token) or (word in BODY_NOUNS and token.tag_ == "NN"):
            span = _description(doc, token, taken)
            if span is not None:
                yield *span, word


class _Reading:
    """What a text tells of those it names, and where it names them."""

    def __init__(
        self,
        doc: Doc,
        mentions: Sequence[FoundMention],
        entities: Sequence[FoundEntity],
    ) -> None:
        self.doc = doc
        self.taken = {n for m in mentions for n in range(m.start, m.end)}
        self._types = [entity.type for entity in entities]
        self._mentions = [m for m in mentions if self._types[m.entity] in _DESCRIBED]
        self._starts = [mention.start for mention in self._mentions]
        self._known: defaultdict[int, Known] = defaultdict(Known)
        for mention in self._mentions:
            self._known[mention.entity].add(introduced(doc, mention))

    def meant(self, start: int, end: int, noun: str) -> FoundMention | None:
        """Return the mention that a description is, if it is clear of whom."""
        body = noun in BODY_NOUNS
        found = self._body(start, noun) if body else self._person(start, end)
        if found is None:
            return None
        label = "ORG" if body else "PERSON"
        who, score = found
        return FoundMention(start, end, label, self.doc[start:end].text, who, score)

    def _before(self, number: int) -> Iterator[FoundMention]:
        """Yield the mentions before a token, the nearest first."""
        for place_ in range(bisect_left(self._starts, number) - 1, -1, -1):
            yield self._mentions[place_]

    def _body(self, start: int, noun: str) -> tuple[int, int] | None:
        """Return the body last named that is or was called so."""
        for mention in self._before(start):
            of_body = self._types[mention.entity] == "ORG"
            if of_body and noun in self._known[mention.entity].offices:
                return mention.entity, SCORE
        return self._main_body() if noun in _ANY_BODY else None

    def _main_body(self) -> tuple[int, int] | None:
        """Return the body that a text is about: named twice as often as any other."""
        bodies = Counter(
            mention.entity
            for mention in self._mentions
            if self._types[mention.entity] == "ORG"
        ).most_common(2)
        if not bodies or bodies[0][1] < _OFTEN * (bodies[1][1] if bodies[1:] else 1):
            return None
        return bodies[0][0], GUESS_SCORE

    def _person(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the person whom a description fits, and the score of that.

        That is whoever is named right after (“the mayor, Ines Lindqvist”) or is
        introduced so; if nobody is, who was spoken of last.
        """
        what = described(self.doc[start:end])
        next_ = bisect_left(self._starts, end)
        coming = self._mentions[next_] if next_ < len(self._mentions) else None
        if coming is not None and _is_named_next(self.doc, end, coming):
            self._known[coming.entity].add(what)
            return coming.entity, SCORE
        people = [who for who, type_ in enumerate(self._types) if type_ == "PERSON"]
        fitting = [who for who in people if _fits(what, self._known[who])]
        exact = [who for who in fitting if what.offices <= self._known[who].offices]
        told = [who for who in fitting if self._known[who].offices]
        for some in (exact, told, fitting):
            if len(some) == 1:
                return some[0], SCORE
            if some and not what.nations:
                latest = (m.entity for m in self._before(start) if m.entity in some)
                who = next(latest, None)
                return None if who is None else (who, GUESS_SCORE)
        return None if fitting else self._guessed(what, start, people)

    def _guessed(
        self, what: Known, start: int, people: Sequence[int]
    ) -> tuple[int, int] | None:
        """Return who is left, where nobody was introduced so.

        That is the one of whom the text tells the office and no nation while it
        introduces all others, or the one person named since the paragraph began.
        """
        if not what.offices & (_HEADS if what.nations else _ALONE):
            return None
        left = [who for who in people if not self._known[who].nations]
        heads = [who for who in left if self._known[who].offices & _HEADS]
        if what.nations and len(heads) == 1 and all(self._known[who] for who in left):
            return heads[0], GUESS_SCORE
        unknown = [who for who in people if not self._known[who]]
        if not what.nations and len(unknown) == 1 and self._is_main(unknown[0]):
            return unknown[0], GUESS_SCORE
        paragraph = self.doc._.paragraphs[start]
        near = {
            mention.entity
            for mention in self._before(start)
            if self.doc._.paragraphs[mention.start] == paragraph
            and self._types[mention.entity] == "PERSON"
        }
        if len(near) != 1 or self._known[who := near.pop()]:
            return None
        self._known[who].add(what)
        return who, GUESS_SCORE

    def _is_main(self, who: int) -> bool:
        """Whether nobody is named more often."""
        people = Counter(
            mention.entity
            for mention in self._mentions
            if self._types[mention.entity] == "PERSON"
        )
        return people[who] == max(people.values())


def _is_named_next(doc: Doc, end: int, coming: FoundMention) -> bool:
    """Whether only a comma or further offices stand before the next name."""
    if coming.label != "PERSON" or not 0 < coming.start - end <= _OF:
        return False
    between = doc[end : coming.start]
    closed = coming.end < len(doc) and doc[coming.end].is_punct
    if len(between) == 1:
        return between[0].text == "," and closed
    return all(folded(t.text) in OFFICES or folded(t.text) in _LINKS for t in between)


def _fits(what: Known, known: Known) -> bool:
    """Whether one who was introduced so can be described so."""
    if what.nations and not any(
        one[:_SAME_LETTERS] == other[:_SAME_LETTERS]
        for one in what.nations
        for other in known.nations
    ):
        return False
    offices, theirs = what.offices - _PAST, known.offices
    if (offices & _TELLING) != (theirs & _TELLING):
        return False
    if offices <= theirs:
        return bool(offices)
    heads = offices & _HEADS and (theirs & _HEADS or not theirs)
    return bool(what.nations and heads)


def _description(doc: Doc, noun: Token, taken: set[int]) -> tuple[int, int] | None:
    """Return the tokens of “the … office” or “a nation's office” around an office."""
    end = _end(doc, noun.i + 1, taken)
    if end is None:
        return None
    for start in range(noun.i - 1, max(-1, noun.i - _LONGEST), -1):
        token = doc[start]
        if token.lower_ == "the":
            return start, end
        if token.tag_ == "POS" and start and place(doc[start - 1]) is not None:
            return start - 1, end
        whose = start > 1 and token.tag_ == "POS" and doc[start - 2].lower_ == "the"
        if whose and doc[start - 1].lower_ in _AREAS:
            return start - 2, end
        word = folded(token.text)
        plain = word in OFFICES or word in RANKS or word == "state"
        plain = plain or word in ("-", "based")
        plain = plain or (token.tag_ == "JJ" and word not in _OTHERS)
        if not plain and place(token) is None:
            return _bare(doc, start + 1, end)
    return None


def _bare(doc: Doc, start: int, end: int) -> tuple[int, int] | None:
    """Return an office that does something without an article: “Prime minister said”.

    Texts translated from languages without articles have such.
    """
    first = doc[start]
    opens = first.is_sent_start is True or (
        start > 0 and (doc[start - 1].is_space or doc[start - 1].text == ",")
    )
    acts = end < len(doc) and doc[end].tag_ in ("VBD", "VBZ", "MD")
    return (start, end) if opens and acts and first.text[:1].isupper() else None


def _end(doc: Doc, end: int, taken: set[int]) -> int | None:
    """Return where a description ends whose office does, or None where it is none.

    It takes in “of state” and “of the Kremlin”; “the head of the queue” is none.
    """
    if end >= len(doc):
        return end
    if doc[end].lower_ == "of":
        for number in range(end + 1, min(len(doc), end + _OF)):
            token = doc[number]
            if folded(token.text) in _STATE or place(token) is not None:
                after = doc[number + 1] if number + 1 < len(doc) else None
                goes_on = after is not None and after.tag_ in _NOUNS
                return None if goes_on else number + 1
            if token.lower_ != "the":
                break
        return None
    return None if doc[end].tag_ in _NOUNS or end in taken else end
