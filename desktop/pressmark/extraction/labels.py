"""Weighs what a name is by all that a document tells about it.

The model labels each mention by itself; in a short text about unknown people and places
it is often wrong. What stands around a name and how it ends say more.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from spacy.tokens import Doc, Token

from pressmark.extraction.cues import is_speech
from pressmark.extraction.name_edges import is_of_state
from pressmark.extraction.name_words import (
    ACT_ENDINGS,
    ADDRESSES,
    BODY_ENDINGS,
    FACILITY_ENDINGS,
    PERSONAL,
    PLACES_OF,
    TOWN_THINGS,
)
from pressmark.extraction.names import folded, key, person_words
from pressmark.extraction.nations import CAPITALS, COUNTRIES, PEOPLES
from pressmark.model.document import RegionLabel

if TYPE_CHECKING:
    from pressmark.extraction.mentions import Name

WEIGHED_SCORE = 700
"""Of a name whose label is not the model's own."""

_ENOUGH = 0.5  # evidence, for a name that the model has not seen
_MOST_TIMES = 2  # that one kind of evidence counts
_ONCE = frozenset({"in", "speaks", "taken up"})  # evidence that others can have too
_LONGEST_PERSON = 4  # words
_LONGEST_TOWN = 2  # words, of one that the model does not know
_SPOKEN_WORDS = 2  # from which a name that speaks is a whole person's
_OLDEST = 120
_YOUNGEST = 10
_NO_PARTS = frozenset({"of", "on", "for", "the", "and", "in", "through"})
_UNLIKELY = frozenset({"PRODUCT", "FAC", "WORK_OF_ART", "LAW", "LANGUAGE"})
_ARTICLES = frozenset({"a", "an", "the", "its"})
_PLACES = frozenset({"GPE", "NORP", "LOC"})
_TRUST = {"PERSON": 1.0, "GPE": 1.2, "NORP": 1.2, "ORG": 0.9, "LOC": 0.9, "EVENT": 0.8}
_DOUBT = 0.4  # of labels that the model gives most easily to what it does not know
_HE_OR_SHE = frozenset({"he", "she"})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_KNOWN = 2.0  # evidence that a country or a capital is a place
_GONE_BY = 40  # tokens in which “he” or “she” may take a name up

Evidence = tuple[str, str, float]
"""A kind of evidence, the label it speaks for, and how strongly."""


def weighed(doc: Doc, names: Sequence[Name]) -> list[Name]:
    """Return the names with one label each: what most evidence in the text is for."""
    groups: defaultdict[str, list[Name]] = defaultdict(list)
    for name in names:
        groups[key(name.text)].append(name)
    datelines = _datelines(doc)
    chosen = {
        plain: _chosen(doc, group, datelines=datelines)
        for plain, group in groups.items()
    }
    return [
        name if (label := chosen[key(name.text)]) == name.label else _as(name, label)
        for name in names
    ]


def is_person(doc: Doc, name: Name) -> bool:
    """Whether what stands around a name is enough to take it for a person's."""
    return (
        sum(weight for _, label, weight in _around(doc, name) if label == "PERSON")
        >= _ENOUGH
    )


def _as(name: Name, label: str) -> Name:
    row = person_words(name.words) if label == "PERSON" else name.words
    return replace(name, label=label, words=row or name.words, score=WEIGHED_SCORE)


def _chosen(doc: Doc, group: Sequence[Name], *, datelines: set[str]) -> str:
    """Return the label of the mentions of one name."""
    votes: defaultdict[str, float] = defaultdict(float)
    for name in group:
        votes[name.label] += _TRUST.get(name.label, _DOUBT) / len(group)
    by_kind: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
    for name in group:
        for kind, label, weight in _around(doc, name):
            by_kind[kind, label].append(weight)
    for (kind, label), weights in by_kind.items():
        most = 1 if kind in _ONCE else _MOST_TIMES
        votes[label] += sum(weights[:most])
    first = group[0]
    if _is_known_place(first):
        votes["GPE"] += _KNOWN
    elif folded(first.text) in PEOPLES:
        votes["NORP"] += _KNOWN
    for label, weight in _formed(doc, first):
        votes[label] += weight
    if first.text.casefold() in datelines:
        votes["GPE"] += 1.5
    return max(votes, key=lambda label: (votes[label], label == first.label))


def _formed(doc: Doc, name: Name) -> Iterator[tuple[str, float]]:
    """Yield what a name's own words tell."""
    last = folded(doc[name.end - 1].text)
    if len(name.words) > 1 and last in BODY_ENDINGS:
        yield "ORG", 2.5
    elif last in BODY_ENDINGS:
        yield "ORG", 0.5
    elif len(name.words) > 1 and last in FACILITY_ENDINGS:
        yield "FAC", 2.5
    inside = doc[name.start : name.end]
    linked = any(t.text == "&" or t.lower_ in _NO_PARTS for t in inside)
    if linked or (len(name.words) > 1 and last in ACT_ENDINGS):
        yield "PERSON", -2.0
    if len(name.words) > _LONGEST_PERSON:
        yield "PERSON", -1.0


def _around(doc: Doc, name: Name) -> Iterator[Evidence]:
    """Yield what stands around a mention and tells what it is."""
    before = _beside(doc, name.start - 1, -1)
    after = _beside(doc, name.end, 1)
    if before is not None:
        yield from _before(doc, name, before, after)
    if after is not None:
        yield from _after(doc, name, after)
    alone = before is None or before.lower_ not in ("the", "a", "an")
    alone = alone and (name.label not in _PLACES or _could_be_surname(name))
    if alone and len(name.words) <= _LONGEST_PERSON and _speaks(doc, name):
        yield from _spoken(name)
    if alone and _is_taken_up(doc, name):
        yield "taken up", "PERSON", 0.5


def _before(
    doc: Doc, name: Name, before: Token, after: Token | None
) -> Iterator[Evidence]:
    word = folded(before.text)
    possessed = after is not None and after.tag_ == "POS"
    if word in ADDRESSES:
        yield "address", "PERSON", 3.0
    elif (
        is_personal(before)
        or is_of_state(doc, before.i)
        or _is_introduced(doc, name, before, after)
    ):
        yield "title", "PERSON", 1.5
    elif word == "in" and not possessed and _could_be_town(name):
        yield "in", "GPE", 0.5 if name.label == "PERSON" else 1.0
    elif word == "of" and _lower(doc, name.start - 2) in PLACES_OF:
        yield "town of", "GPE", 1.2
    elif word == "the" and len(name.words) == 1 and doc[name.start].tag_ == "NNP":
        nouns = after is not None and after.tag_ in _NOUNS
        yield "the", "PERSON", 0.0 if nouns else -1.0
        yield "the", "ORG", 0.0 if nouns else 0.4


def _is_introduced(doc: Doc, name: Name, before: Token, after: Token | None) -> bool:
    """Whether a name stands between commas after what somebody is: “the mayor, …,”."""
    office = _token(doc, name.start - 2)
    return (
        before.text == ","
        and after is not None
        and after.text in (",", ".")
        and office is not None
        and is_personal(office)
        and len(name.words) > 1
    )


def _is_known_place(name: Name) -> bool:
    plain = folded(name.text)
    return plain in COUNTRIES or plain in CAPITALS


def _could_be_surname(name: Name) -> bool:
    """Whether a place may rather be a person whose name the model does not know."""
    return (
        name.label == "GPE"
        and len(name.words) == 1
        and not name.text.isupper()
        and not _is_known_place(name)
    )


def _could_be_town(name: Name) -> bool:
    known = name.label in ("LOC", "NORP", "EVENT", "LAW", "FAC")
    return not known and not name.text.isupper() and len(name.words) <= _LONGEST_TOWN


def _after(doc: Doc, name: Name, after: Token) -> Iterator[Evidence]:
    second = _token(doc, name.end + 1)
    third = _token(doc, name.end + 2)
    comma = after.text == "," and second is not None
    who = after.lower_ == "who" or (comma and _lower(doc, name.end + 1) == "who")
    if who and name.label != "NORP":
        yield "who", "PERSON", 2.0
    elif after.text == "," and second is not None and third is not None:
        years = int(second.text) if second.text.isdecimal() else 0
        of = _token(doc, name.start - 1)
        away = of is not None and of.tag_ == "IN"
        if third.text in (",", "(") and not away and _YOUNGEST <= years <= _OLDEST:
            yield "age", "PERSON", 3.0
        elif second.lower_ in _ARTICLES and _is_role(doc, name):
            yield "role", "PERSON", 1.5
    elif after.tag_ == "POS" and second is not None and second.lower_ in TOWN_THINGS:
        yield "town's", "GPE", 1.2
    elif after.text[:1].isupper() and folded(after.text) in ("mayor", "mayors"):
        yield "town's", "GPE", 1.5


def _is_role(doc: Doc, name: Name) -> bool:
    """Whether the words of an apposition end in what people are.

    After a place it is somebody else: “in Oslo, the mayor said”.
    """
    if name.label in _PLACES:
        return False
    for token in doc[name.end + 2 : name.end + 6]:
        if is_personal(token):
            return True
        if token.tag_ not in _NOUNS and not token.tag_.startswith("JJ"):
            return False
    return False


def _spoken(name: Name) -> Iterator[Evidence]:
    if len(name.words) < _SPOKEN_WORDS:
        yield "speaks", "PERSON", 0.3
    elif name.label in _UNLIKELY:
        yield "speaks", "PERSON", 1.0
    else:
        yield "speaks", "PERSON", 0.6


def _speaks(doc: Doc, name: Name) -> bool:
    """Whether a verb of speech stands right after a name, or before it: “said …”."""
    before = _beside(doc, name.start - 1, -1)
    after = _beside(doc, name.end, 1)
    if before is not None and folded(before.text) == "to":
        return _lower(doc, name.start - 2) == "according"
    if before is not None and before.tag_ in ("VBD", "VBZ") and is_speech(before.text):
        return True
    if after is not None and after.tag_ in ("RB", "VBZ", "VBD", "MD"):
        next_ = _token(doc, name.end + 1)
        if after.tag_.startswith("VB") and is_speech(after.text):
            return True
        return (
            next_ is not None and next_.tag_.startswith("VB") and is_speech(next_.text)
        )
    return False


def _is_taken_up(doc: Doc, name: Name) -> bool:
    """Whether “he” or “she” is the next that could be a name, in the same paragraph."""
    for token in doc[name.end : name.end + _GONE_BY]:
        if doc._.paragraphs[token.i] != doc._.paragraphs[name.start]:
            return False
        if token.lower_ in _HE_OR_SHE:
            return True
        if token.i > name.end and (token.tag_ in ("NNP", "NNPS") or is_personal(token)):
            return False
    return False


def is_personal(token: Token) -> bool:
    """Whether a word is what a person is: “mayor”, “spokeswoman”, “fisherman”."""
    word = folded(token.text)
    return word in PERSONAL or (
        token.tag_ in ("NN", "NNP")
        and word.endswith(("woman", "sman", "erman", "ologist"))
    )


def _datelines(doc: Doc) -> set[str]:
    return {
        part.strip().casefold()
        for region in doc._.regions
        if region.label == RegionLabel.DATELINE
        for part in region.span.covered(doc.text).split(",")
    }


def _token(doc: Doc, number: int) -> Token | None:
    return doc[number] if 0 <= number < len(doc) else None


def _beside(doc: Doc, number: int, step: int) -> Token | None:
    """Return the token at a place, or the next one if there is a blank."""
    token = _token(doc, number)
    blank = token is not None and token.is_space and "\n" not in token.text
    return _token(doc, number + step) if blank else token


def _lower(doc: Doc, number: int) -> str:
    return doc[number].lower_ if 0 <= number < len(doc) else ""
