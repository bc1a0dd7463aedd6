"""Finds which entity the source of an attribution is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc

from pressmark.extraction.findings import FoundAttribution, FoundMention
from pressmark.extraction.syntax import SUBJECTS

_PERSON = frozenset({"he", "she", "his", "her", "him"})
_BODY = frozenset({"it", "its"})
_BODIES = frozenset({"ORG", "GPE"})
_FAR = 60  # tokens within which “he” is rather who spoke last than anybody else


def find_speakers(
    doc: Doc, found: Sequence[FoundAttribution]
) -> list[FoundAttribution]:
    """Return the attributions, which are in reading order, with who said each.

    The speaker is the entity that the source's main word names. “He” and “she” are the
    last person who spoke shortly before, or was a subject; “it” the last body or
    country that did. Words without a source are the last speaker's.
    """
    spoken: list[FoundAttribution] = []
    last: tuple[int, int] | None = None  # who, and the token where they spoke
    for attribution in found:
        speaker = _speaker(doc, attribution, last)
        spoken.append(replace(attribution, speaker=speaker))
        if speaker is not None:
            last = speaker, max(attribution.content | attribution.source)
    return spoken


def _speaker(
    doc: Doc, attribution: FoundAttribution, last: tuple[int, int] | None
) -> int | None:
    if not attribution.source:
        return last[0] if last and not attribution.cue else None
    words = [doc[n] for n in sorted(attribution.source)]
    if len(words) == 1 and words[0].lower_ in _PERSON | _BODY:
        return _meant(doc, words[0].i, last)
    return _named(doc, attribution.source)


def _named(doc: Doc, source: frozenset[int]) -> int | None:
    """Return the entity of the source's main word, or of the name in apposition."""
    mentions: list[FoundMention] = [
        one
        for one in doc._.mentions
        if not source.isdisjoint(range(one.start, one.end))
    ]
    heads = {n for n in source if doc[n].head.i not in source or doc[n].head.i == n}
    for mention in mentions:
        if not heads.isdisjoint(range(mention.start, mention.end)):
            return mention.entity
    for mention in mentions:
        root = doc[mention.start : mention.end].root
        if mention.label == "PERSON" and root.dep_ == "appos":
            return mention.entity
    return None


def _meant(doc: Doc, place: int, last: tuple[int, int] | None) -> int | None:
    """Return whom a pronoun most likely means."""
    labels = {"PERSON"} if doc[place].lower_ in _PERSON else _BODIES
    before: list[FoundMention] = [
        one for one in doc._.mentions if one.start < place and one.label in labels
    ]
    if last is not None and place - last[1] <= _FAR:
        near = {one.entity for one in before}
        if last[0] in near:
            return last[0]
    subjects = [one for one in before if doc[one.start : one.end].root.dep_ in SUBJECTS]
    chosen = subjects or before
    return chosen[-1].entity if chosen else None
