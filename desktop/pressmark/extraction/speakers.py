"""Finds which entity the source of an attribution is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc

from pressmark.extraction.findings import FoundAttribution, FoundMention

_HE = frozenset({"he", "she", "him", "her", "his"})
_IT = frozenset({"it", "its"})


def find_speakers(
    doc: Doc, found: Sequence[FoundAttribution]
) -> list[FoundAttribution]:
    """Return the attributions with the speakers that can be told."""
    spoken: list[FoundAttribution] = []
    last: int | None = None
    for attribution in found:
        speaker = _speaker(doc, attribution, last)
        spoken.append(replace(attribution, speaker=speaker))
        last = speaker if speaker is not None else last
    return spoken


def _speaker(doc: Doc, attribution: FoundAttribution, last: int | None) -> int | None:
    if not attribution.source:
        return last if not attribution.cue else None
    words = [doc[n] for n in sorted(attribution.source)]
    if len(words) == 1 and words[0].text.lower() in _HE | _IT:
        return _pronoun(doc, words[0].i, attribution, last)
    return _named(doc, attribution)


def _named(doc: Doc, attribution: FoundAttribution) -> int | None:
    """Return the entity whose mention has the source's main word, or else its name."""
    within = [
        m for m in doc._.mentions if attribution.source & set(range(m.start, m.end))
    ]
    heads = {n for n in attribution.source if doc[n].head.i not in attribution.source}
    for mention in within:
        if heads & set(range(mention.start, mention.end)):
            return mention.entity
    people = [m for m in within if m.label == "PERSON" and _is_apposed(doc, m)]
    return people[0].entity if people else None


def _is_apposed(doc: Doc, mention: FoundMention) -> bool:
    root = doc[mention.start : mention.end].root
    return root.dep_ == "appos"


def _pronoun(
    doc: Doc, place: int, attribution: FoundAttribution, last: int | None
) -> int | None:
    """Return the last subject before a pronoun that it can stand for."""
    wants_person = doc[place].text.lower() in _HE
    best: FoundMention | None = None
    for mention in doc._.mentions:
        if mention.start >= place:
            break
        if (mention.label == "PERSON") != wants_person or mention.label == "NORP":
            continue
        best = mention
    return best.entity if best is not None else None
