"""Finds whom a pronoun means, among those whom a text has named and who have spoken."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from pressmark.extraction.findings import FoundMention
from pressmark.extraction.genders import Gender, find_genders, of_noun, of_pronoun
from pressmark.extraction.labels import is_personal
from pressmark.extraction.sources import Named
from pressmark.extraction.syntax import SUBJECTS

BODIES = frozenset({"ORG", "GPE"})
"""The labels of what is “it”."""

_OPENING = frozenset({"“", "«", '"', "„", "``", "''"})
_CLOSING = frozenset({"”", "»", '"', "“", "''"})
_FARTHEST = 400  # tokens back to which a pronoun can reach
_FAR = 60  # tokens within which “he” is rather who spoke last than anybody else
_WHO_BACK = 7  # tokens between a name and “who”
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})


@dataclass(slots=True)
class Reading:
    """What has been read of a document so far: who spoke last, and where.

    ``said`` are the tokens that somebody is reported to have said: who is named there
    is seldom who speaks next.
    """

    doc: Doc
    named: Named
    said: Collection[int]
    genders: dict[int, Gender]
    last: tuple[int, int] | None = None
    unnamed: int = field(default=-1)  # where somebody without a name last spoke

    @classmethod
    def of(cls, doc: Doc, said: set[int]) -> Reading:
        """Return a document of which nothing has been read."""
        named: dict[int, FoundMention] = {}
        # A description holds the name of a nation: the longer of two counts.
        for one in sorted(doc._.mentions, key=lambda one: one.end - one.start):
            named.update(dict.fromkeys(range(one.start, one.end), one))
        return cls(doc, named, quoted_tokens(doc) | said, find_genders(doc))

    def before(self, place: int, without: Collection[int]) -> Iterator[FoundMention]:
        """Yield the mentions before a place, the nearest first, not those in tokens."""
        for number in range(place - 1, max(-1, place - _FARTHEST), -1):
            mention = self.named.get(number)
            if (
                mention is not None
                and mention.end == number + 1
                and number not in without
            ):
                yield mention


def quoted_tokens(doc: Doc) -> set[int]:
    """Return the tokens between quotation marks of one paragraph, as far as it goes."""
    found: set[int] = set()
    opened: int | None = None
    for token in doc:
        if "\n" in token.text:
            opened = None
        elif token.text in _OPENING and opened is None:
            opened = token.i
        elif token.text in _CLOSING and opened is not None:
            found.update(range(opened, token.i))
            opened = None
    return found


def person_meant(reading: Reading, place: int, content: Collection[int]) -> int | None:
    """Return whom “he” or “she” at a place most likely means.

    That is who has come up in the paragraph since the last speech, else who spoke last
    if that was shortly before, else who was last a subject; each if the gender fits.
    """
    gender = of_pronoun(reading.doc[place].text)
    before = [
        mention
        for mention in reading.before(place, content)
        if mention.label == "PERSON"
        and (gender is None or reading.genders.get(mention.entity, gender) is gender)
    ]
    last = _who_spoke(reading, place, before, content)
    since = last[1] if last else -1
    here = _here(reading, place, before, since)
    if here is None and gender is not None and _is_unnamed(reading, place, since):
        return None
    if here is not None:
        _learn(reading, here, gender)
        return here
    if last is not None:
        paragraphs = reading.doc._.paragraphs
        if paragraphs[last[1]] == paragraphs[place]:
            _learn(reading, last[0], gender)
        return last[0]
    return _subject(reading, before)


def person_near(reading: Reading, place: int, content: Collection[int]) -> int | None:
    """Return the last person who did something in this paragraph or the one before."""
    paragraphs = reading.doc._.paragraphs
    for mention in reading.before(place, content):
        if paragraphs[place] - paragraphs[mention.start] > 1:
            return None
        told = mention.label == "PERSON" and mention.start not in reading.said
        if told and is_subject(reading.doc, mention):
            return mention.entity
    return None


def body_meant(reading: Reading, place: int, content: Collection[int]) -> int | None:
    """Return which body or country “it” at a place most likely means."""
    before = [one for one in reading.before(place, content) if one.label in BODIES]
    last = _who_spoke(reading, place, before, content)
    here = _here(reading, place, before, last[1] if last else -1)
    if here is not None:
        return here
    return last[0] if last is not None else _subject(reading, before)


def noun_meant(reading: Reading, who: Token) -> Token | None:
    """Return the noun that “who” takes up, or None.

    Of a noun and a name in apposition to it (“the owner, Ines Lindqvist, who”) it is
    the name.
    """
    noun = who.head.head if who.head.dep_ == "relcl" else None
    if noun is not None and (noun.i > who.i or noun.tag_ not in _NOUNS):
        noun = None
    if noun is not None and noun.ent_type_ in ("DATE", "TIME"):
        noun = None
    if noun is not None and noun.i in reading.named:
        return noun
    for number in range(who.i - 1, max(-1, who.i - _WHO_BACK), -1):
        mention = reading.named.get(number)
        if mention is not None and mention.label in ("PERSON", "ORG"):
            return reading.doc[number]
        if reading.doc[number].is_sent_start or (noun and number <= noun.i):
            break
    return noun


def is_subject(doc: Doc, mention: FoundMention) -> bool:
    """Whether a mention is a clause's subject, or in apposition to one."""
    root = doc[mention.start : mention.end].root
    if root.dep_ == "appos":
        root = root.head
    return root.dep_ in SUBJECTS


def _learn(reading: Reading, who: int, gender: Gender | None) -> None:
    if gender is not None:
        reading.genders.setdefault(who, gender)


def _who_spoke(
    reading: Reading,
    place: int,
    before: Sequence[FoundMention],
    content: Collection[int],
) -> tuple[int, int] | None:
    """Return who spoke last and where, if that was not long ago and can be meant."""
    last = reading.last
    if last is None:
        return None
    quoted = sum(last[1] < number < place for number in content)
    if place - last[1] - quoted > _FAR:
        return None
    return last if any(mention.entity == last[0] for mention in before) else None


def _subject(reading: Reading, before: Sequence[FoundMention]) -> int | None:
    telling = [one for one in before if one.start not in reading.said] or before
    chosen = [one for one in telling if is_subject(reading.doc, one)] or telling
    return chosen[0].entity if chosen else None


def _here(
    reading: Reading, place: int, before: Sequence[FoundMention], since: int
) -> int | None:
    """Return who has come up in the paragraph since the last speech, if one has."""
    paragraphs = reading.doc._.paragraphs
    near = [
        mention
        for mention in before
        if mention.start > since
        and paragraphs[mention.start] == paragraphs[place]
        and mention.start not in reading.said
    ]
    subjects = [mention for mention in near if is_subject(reading.doc, mention)]
    if subjects:
        return subjects[0].entity
    return near[0].entity if len({mention.entity for mention in near}) == 1 else None


def _is_unnamed(reading: Reading, place: int, since: int) -> bool:
    """Whether it is rather somebody without a name who came up in the paragraph."""
    doc = reading.doc
    paragraph = doc._.paragraphs[place]
    if reading.unnamed > since and place - reading.unnamed <= _FAR:
        return True
    gender = of_pronoun(doc[place].text)
    for number in range(place - 1, max(since, place - _FAR, -1), -1):
        token = doc[number]
        if doc._.paragraphs[number] != paragraph:
            return False
        if token.dep_ in SUBJECTS and number not in reading.named:
            other = of_noun(token.text)
            return is_personal(token) and (other is None or other is gender)
    return False
