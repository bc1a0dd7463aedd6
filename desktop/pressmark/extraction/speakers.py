"""Finds which entity the source of an attribution is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from spacy.tokens import Doc

from pressmark.extraction.findings import FoundAttribution, FoundMention
from pressmark.extraction.syntax import SUBJECTS

_PERSON = frozenset({"he", "she", "his", "her", "him"})
_BODY = frozenset({"it", "its"})
_BODIES = frozenset({"ORG", "GPE"})
_FARTHEST = 400  # tokens back to which a pronoun can reach
_FAR = 60  # tokens within which “he” is rather who spoke last than anybody else


def find_speakers(
    doc: Doc, found: Sequence[FoundAttribution]
) -> list[FoundAttribution]:
    """Return the attributions, which are in reading order, with who said each.

    The speaker is the entity that the source's main word names. “He” and “she” are the
    last person who spoke shortly before, or was a subject; “it” the last body or
    country that did. Words without a source are the last speaker's.
    """
    named = {n: one for one in doc._.mentions for n in range(one.start, one.end)}
    spoken: list[FoundAttribution] = []
    last: tuple[int, int] | None = None  # who, and the token where they spoke
    for attribution in found:
        speaker = _speaker(doc, attribution, last, named)
        spoken.append(replace(attribution, speaker=speaker))
        if speaker is not None:
            last = speaker, max(attribution.content | attribution.source)
    return spoken


def _speaker(
    doc: Doc,
    attribution: FoundAttribution,
    last: tuple[int, int] | None,
    named: Mapping[int, FoundMention],
) -> int | None:
    if not attribution.source:
        return last[0] if last and not attribution.cue else None
    words = [doc[n] for n in sorted(attribution.source)]
    if len(words) == 1 and words[0].lower_ in _PERSON | _BODY:
        return _meant(doc, words[0].i, last, named)
    return _named(doc, attribution.source, named)


def _named(
    doc: Doc, source: frozenset[int], named: Mapping[int, FoundMention]
) -> int | None:
    """Return the entity of the source's main word, or of the name in apposition."""
    for number in sorted(source):
        head = doc[number].head.i
        if number in named and (head == number or head not in source):
            both = any(one.dep_ == "conj" for one in doc[number].children)
            return None if both else named[number].entity
    for number in sorted(source):
        mention = named.get(number)
        if mention is not None and mention.label == "PERSON":
            root = doc[mention.start : mention.end].root
            if root.dep_ == "appos":
                return mention.entity
    return None


def _meant(
    doc: Doc,
    place: int,
    last: tuple[int, int] | None,
    named: Mapping[int, FoundMention],
) -> int | None:
    """Return whom a pronoun most likely means."""
    labels = {"PERSON"} if doc[place].lower_ in _PERSON else _BODIES
    near = range(place - 1, max(-1, place - _FARTHEST), -1)
    before = [m for n in near if (m := named.get(n)) is not None and m.label in labels]
    subjects = [mention for mention in before if _is_subject(doc, mention)]
    spoke = {m.entity for m in before}
    if last is not None and place - last[1] <= _FAR and last[0] in spoke:
        since = [mention for mention in subjects if mention.start > last[1]]
        return since[0].entity if since else last[0]
    chosen = subjects or before
    return chosen[0].entity if chosen else None


def _is_subject(doc: Doc, mention: FoundMention) -> bool:
    """Whether a mention is a clause's subject, or in apposition to one."""
    root = doc[mention.start : mention.end].root
    if root.dep_ == "appos":
        root = root.head
    return root.dep_ in SUBJECTS
