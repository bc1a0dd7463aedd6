"""Finds whom descriptions such as “the Russian president” mean.

What stands before a name when a person is introduced (“Russian President …”) is what
they may later be called by.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from pressmark.extraction.findings import FoundEntity, FoundMention
from pressmark.extraction.names import HONORIFICS, OFFICES, folded, words

SCORE = 600
_HEADS = frozenset({"leader", "head", "president", "chief", "ruler", "premier"})
_LONGEST = 5  # words between the article and the office
_NEAR = 60  # tokens
_SAME_LETTERS = 4  # “China” and “Chinese”, “Turkey” and “Turkish”
_NATIONS = frozenset({"NORP", "GPE"})
_OFFICES = OFFICES - words("state father mother sister brother major general")
_BETWEEN = words("of and party 's ’s former") | HONORIFICS


@dataclass(slots=True)
class Known:
    """What is known of a person: the offices and nations they were introduced with."""

    offices: set[str] = field(default_factory=set)
    nations: set[str] = field(default_factory=set)


def find_descriptions(
    doc: Doc, mentions: Sequence[FoundMention], entities: Sequence[FoundEntity]
) -> Iterator[FoundMention]:
    """Yield the descriptions that can mean but one person of those named before."""
    taken = {n for mention in mentions for n in range(mention.start, mention.end)}
    coming = deque(m for m in mentions if entities[m.entity].type == "PERSON")
    known: defaultdict[int, Known] = defaultdict(Known)
    latest: list[FoundMention] = []
    for token in doc:
        while coming and coming[0].start < token.i:
            latest.append(coming.popleft())
            _learn(doc, latest[-1], known[latest[-1].entity])
        if token.i in taken or not _is_office(token):
            continue
        span = _description(doc, token, taken)
        if span is None:
            continue
        who = _meant(_described(doc, *span), known, latest, token.i)
        if who is not None:
            name = doc[span[0] : span[1]].text
            yield FoundMention(*span, "PERSON", name, who, SCORE)


def _is_office(token: Token) -> bool:
    return token.tag_ in ("NN", "NNP") and folded(token.text) in _OFFICES


def _learn(doc: Doc, mention: FoundMention, known: Known) -> None:
    """Add the offices and nations right before a name to what is known."""
    for number in range(mention.start - 1, max(-1, mention.start - 9), -1):
        token = doc[number]
        word = folded(token.text)
        if word in OFFICES:
            known.offices.add(word)
        elif token.ent_type_ in _NATIONS:
            known.nations.add(word)
        elif word not in _BETWEEN:
            return


def _description(doc: Doc, office: Token, taken: set[int]) -> tuple[int, int] | None:
    """Return the tokens of “the … office” or “a nation's office” around an office."""
    end = office.i + 1
    if folded(office.text) == "head" and doc[end : end + 2].text == "of state":
        end += 2
    if end < len(doc) and (doc[end].tag_ in ("NNP", "NN", "NNS") or end in taken):
        return None
    for start in range(office.i - 1, max(-1, office.i - _LONGEST), -1):
        token = doc[start]
        if token.lower_ == "the":
            return start, end
        if token.tag_ == "POS" and start and doc[start - 1].ent_type_ == "GPE":
            return start - 1, end
        plain = folded(token.text) in OFFICES or token.ent_type_ in _NATIONS
        if not plain:
            return None
    return None


def _described(doc: Doc, start: int, end: int) -> Known:
    known = Known()
    for token in doc[start:end]:
        if token.ent_type_ in _NATIONS:
            known.nations.add(folded(token.text))
        elif folded(token.text) in OFFICES:
            known.offices.add(folded(token.text))
    return known


def _meant(
    described: Known,
    known: Mapping[int, Known],
    latest: Sequence[FoundMention],
    place: int,
) -> int | None:
    """Return the one person a description fits, or None if it fits none or several."""
    fitting = [
        person
        for person, what in known.items()
        if _fits_nation(described, what) and _fits_office(described, what)
    ]
    if not fitting and described.offices & _HEADS:
        # Nobody was introduced so: then it is whoever is spoken of, if unknown.
        last = latest[-1] if latest and place - latest[-1].start < _NEAR else None
        if last is not None and known[last.entity] == Known():
            return last.entity
    if len(fitting) > 1 and not described.nations:
        return next(m.entity for m in reversed(latest) if m.entity in fitting)
    return fitting[0] if len(fitting) == 1 else None


def _fits_nation(described: Known, what: Known) -> bool:
    if not described.nations:
        return bool(what.offices)
    return any(
        one[:_SAME_LETTERS] == other[:_SAME_LETTERS]
        for one in described.nations
        for other in what.nations
    )


def _fits_office(described: Known, what: Known) -> bool:
    if described.offices & what.offices:
        return True
    return bool(described.nations) and bool(
        described.offices & _HEADS and what.offices & _HEADS
    )
