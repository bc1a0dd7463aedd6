"""Finds which entity the source of an attribution is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from spacy.tokens import Doc

from pressmark.extraction.findings import FoundAttribution, FoundMention
from pressmark.extraction.genders import Gender, find_genders, of_noun, of_pronoun
from pressmark.extraction.labels import is_personal
from pressmark.extraction.syntax import SUBJECTS

_PERSON = frozenset({"he", "she", "his", "her", "him"})
_BODY = frozenset({"it", "its"})
_BODIES = frozenset({"ORG", "GPE"})
_FARTHEST = 400  # tokens back to which a pronoun can reach
_FAR = 60  # tokens within which “he” is rather who spoke last than anybody else
_SOMEBODY = frozenset({"a", "an", "another", "one"})


@dataclass(slots=True)
class _Reading:
    """What has been read of a document so far: who spoke last, and where."""

    doc: Doc
    named: Mapping[int, FoundMention]
    genders: dict[int, Gender]
    last: tuple[int, int] | None = None
    unnamed: int = field(default=-1)  # where somebody without a name last spoke


def find_speakers(
    doc: Doc, found: Sequence[FoundAttribution]
) -> list[FoundAttribution]:
    """Return the attributions, which are in reading order, with who said each.

    The speaker is the entity that the source's main word names. “He” and “she” are a
    person of that gender named since in the paragraph, or the last who spoke shortly
    before, or was a subject; “it” the last body or country that did. Words without a
    source are the last speaker's, or of who has come up since.
    """
    named = {n: one for one in doc._.mentions for n in range(one.start, one.end)}
    reading = _Reading(doc, named, find_genders(doc))
    spoken: list[FoundAttribution] = []
    for attribution in found:
        speaker = _speaker(reading, attribution)
        spoken.append(replace(attribution, speaker=speaker))
        end = max(attribution.content | attribution.source)
        if speaker is not None:
            reading.last = speaker, end
        elif _is_somebody(doc, attribution.source) or _is_he_or_she(
            doc, attribution.source
        ):
            reading.unnamed = end
    return spoken


def _speaker(reading: _Reading, attribution: FoundAttribution) -> int | None:
    if not attribution.source:
        return None if attribution.cue else _going_on(reading, attribution)
    words = [reading.doc[n] for n in sorted(attribution.source)]
    if len(words) == 1 and words[0].lower_ in _PERSON | _BODY:
        return _meant(reading, words[0].i, attribution.content)
    return _named(reading.doc, attribution.source, reading.named)


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


def _is_he_or_she(doc: Doc, source: frozenset[int]) -> bool:
    return len(source) == 1 and doc[min(source)].lower_ in _PERSON


def _is_somebody(doc: Doc, source: frozenset[int]) -> bool:
    """Whether a source is one person without a name: “A second mate”."""
    row = sorted(source)
    if not row or doc[row[0]].lower_ not in _SOMEBODY:
        return False
    return any(doc[n].head.i not in source and is_personal(doc[n]) for n in row)


def _going_on(reading: _Reading, attribution: FoundAttribution) -> int | None:
    """Return who speaks on without a cue: the last, or who has come up since."""
    if reading.last is None:
        return None
    start = min(attribution.content)
    paragraphs: list[int] = reading.doc._.paragraphs
    brought = [
        mention
        for mention in _before(reading, start, frozenset())
        if mention.start > reading.last[1]
        and mention.label == "PERSON"
        and paragraphs[start] - paragraphs[mention.start] <= 1
        and _is_subject(reading.doc, mention)
    ]
    return brought[0].entity if brought else reading.last[0]


def _before(
    reading: _Reading, place: int, without: frozenset[int]
) -> list[FoundMention]:
    """Return the mentions before a place, the nearest first, less those in tokens."""
    found: list[FoundMention] = []
    for number in range(place - 1, max(-1, place - _FARTHEST), -1):
        mention = reading.named.get(number)
        if mention is not None and mention.end == number + 1 and number not in without:
            found.append(mention)
    return found


def _meant(reading: _Reading, place: int, content: frozenset[int]) -> int | None:
    """Return whom a pronoun most likely means."""
    doc = reading.doc
    gender = of_pronoun(doc[place].text)
    labels = {"PERSON"} if doc[place].lower_ in _PERSON else _BODIES
    before = [
        mention
        for mention in _before(reading, place, content)
        if mention.label in labels
        and (gender is None or reading.genders.get(mention.entity, gender) is gender)
    ]
    spoke = {mention.entity for mention in before}
    last = reading.last
    if last is not None and (place - last[1] > _FAR or last[0] not in spoke):
        last = None
    since = last[1] if last else -1
    here = _here(doc, place, before, since)
    if here is not None:
        if gender is not None:
            reading.genders.setdefault(here, gender)
        return here
    if gender is not None and _is_unnamed(reading, place, since):
        return None
    if last is not None:
        if gender is not None and doc._.paragraphs[last[1]] == doc._.paragraphs[place]:
            reading.genders.setdefault(last[0], gender)
        return last[0]
    chosen = [mention for mention in before if _is_subject(doc, mention)] or before
    return chosen[0].entity if chosen else None


def _here(
    doc: Doc, place: int, before: Sequence[FoundMention], since: int
) -> int | None:
    """Return who has come up in the paragraph since the last speech, if one has."""
    paragraph = doc._.paragraphs[place]
    near = [
        mention
        for mention in before
        if mention.start > since and doc._.paragraphs[mention.start] == paragraph
    ]
    subjects = [mention for mention in near if _is_subject(doc, mention)]
    if subjects:
        return subjects[0].entity
    return near[0].entity if len({mention.entity for mention in near}) == 1 else None


def _is_unnamed(reading: _Reading, place: int, since: int) -> bool:
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


def _is_subject(doc: Doc, mention: FoundMention) -> bool:
    """Whether a mention is a clause's subject, or in apposition to one."""
    root = doc[mention.start : mention.end].root
    if root.dep_ == "appos":
        root = root.head
    return root.dep_ in SUBJECTS
