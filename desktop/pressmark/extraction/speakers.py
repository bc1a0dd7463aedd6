"""Finds which entity the source of an attribution is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from pressmark.extraction.antecedents import (
    Reading,
    body_meant,
    is_subject,
    noun_meant,
    person_meant,
    person_near,
)
from pressmark.extraction.findings import FoundAttribution
from pressmark.extraction.introductions import BODY_NOUNS
from pressmark.extraction.labels import is_personal
from pressmark.extraction.names import words
from pressmark.extraction.sources import Sort, Source, read_source
from pressmark.extraction.syntax import is_passive, subject

_SOMEBODY = frozenset({"a", "an", "another", "one"})
_QUOTED = words("quote quotes quoted quoting cite cites cited citing")
_AS_SAYING = 12  # tokens from “quoted” to “as saying”
_SHORTLY = 40  # tokens within which a source that was dropped is who spoke last


def find_speakers(
    doc: Doc, found: Sequence[FoundAttribution]
) -> list[FoundAttribution]:
    """Return the attributions, which are in reading order, with who said each.

    The speaker is the entity that the source's main word names, or whom its pronoun
    means; of “quoted Keller as saying” it is Keller. A source that was dropped is the
    subject of the cue, or who spoke last, or who has come up since. Several at once,
    and people without a name, are nobody.
    """
    reading = Reading.of(doc, {n for one in found for n in one.content})
    spoken: list[FoundAttribution] = []
    for attribution in found:
        source = _source(reading, attribution)
        speaker = _speaker(reading, attribution, source)
        spoken.append(replace(attribution, speaker=speaker))
        end = max(attribution.content | attribution.source)
        if speaker is not None:
            reading.last = speaker, end
        elif source.sort is Sort.HE_OR_SHE or _is_somebody(doc, attribution.source):
            reading.unnamed = end
    return spoken


def _source(reading: Reading, attribution: FoundAttribution) -> Source:
    """Return who speaks as it is printed, whoever is marked as the source."""
    doc, quoted = reading.doc, _who_is_quoted(reading.doc, attribution)
    source = read_source(doc, attribution.source, reading.named)
    if quoted is not None:
        source = _of_token(reading, quoted)
    elif source.sort is Sort.NOTHING and attribution.cue:
        who = _of_cue(doc, attribution)
        source = source if who is None else _of_token(reading, who)
    if source.sort is Sort.WHO and source.token is not None:
        noun = noun_meant(reading, source.token)
        source = Source(Sort.UNNAMED) if noun is None else _of_token(reading, noun)
    return source


def _of_token(reading: Reading, token: Token) -> Source:
    return read_source(reading.doc, (token.i,), reading.named)


def _speaker(
    reading: Reading, attribution: FoundAttribution, source: Source
) -> int | None:
    content = attribution.content
    if source.mention is not None:
        return source.mention.entity
    if source.sort is Sort.HE_OR_SHE and source.token is not None:
        return person_meant(reading, source.token.i, content)
    if source.sort is Sort.IT and source.token is not None:
        return body_meant(reading, source.token.i, content)
    if source.sort is Sort.UNNAMED and source.token is not None:
        return _called(reading, source.token, attribution.source, content)
    if source.sort is Sort.NOTHING:
        return _going_on(reading, attribution)
    return None


def _who_is_quoted(doc: Doc, attribution: FoundAttribution) -> Token | None:
    """Return the name in “quoted Keller as saying”, or who “was quoted as saying”."""
    for number in sorted(attribution.cue):
        if doc[number].lower_ not in _QUOTED:
            continue
        ahead = doc[number + 1 : number + _AS_SAYING]
        saying = next(
            (t.i for t in ahead if t.lower_ == "as" and _is_gerund(doc, t.i + 1)), None
        )
        if saying is None:
            return None
        if is_passive(doc[number]):
            return subject(doc[number])
        between = [t for t in doc[number + 1 : saying] if not t.is_punct]
        return between[-1] if between else None
    return None


def _is_gerund(doc: Doc, number: int) -> bool:
    return number < len(doc) and doc[number].tag_ == "VBG"


def _of_cue(doc: Doc, attribution: FoundAttribution) -> Token | None:
    """Return the subject of a cue, as far as it is not what was said."""
    for number in sorted(attribution.cue):
        if doc[number].tag_.startswith("VB"):
            who = subject(doc[number])
            if who is not None and who.i not in attribution.content:
                return who
            return None
    return None


def _is_active(doc: Doc, attribution: FoundAttribution) -> bool:
    """Whether a cue is a verb whose subject speaks: no “demand”, no “it was said”."""
    verbs = [doc[n] for n in attribution.cue if doc[n].tag_.startswith("VB")]
    return bool(verbs) and not any(is_passive(verb) for verb in verbs)


def _is_somebody(doc: Doc, source: Collection[int]) -> bool:
    """Whether a source is one person without a name: “A second mate”."""
    row = sorted(source)
    if not row or doc[row[0]].lower_ not in _SOMEBODY:
        return False
    return any(doc[n].head.i not in source and is_personal(doc[n]) for n in row)


def _called(
    reading: Reading, noun: Token, source: Iterable[int], content: Collection[int]
) -> int | None:
    """Return whom “the group” or “the diplomat” means, where nothing else tells.

    A person is who spoke last, a body the one that spoke last or the only one near.
    """
    doc = reading.doc
    first = doc[min(source, default=noun.i)]
    if first.lower_ != "the" or noun.tag_ not in ("NN", "NNP"):
        return None
    if is_personal(noun):
        if reading.last is None:
            return person_near(reading, noun.i, content)
        return _last_person(reading, first.i)
    if noun.lower_ not in BODY_NOUNS:
        return None
    paragraphs = doc._.paragraphs
    near = [
        mention
        for mention in reading.before(noun.i, content)
        if mention.label == "ORG"
        and paragraphs[noun.i] - paragraphs[mention.start] <= 1
    ]
    here = [m for m in near if paragraphs[m.start] == paragraphs[noun.i]]
    for some in (here, near):
        if len({mention.entity for mention in some}) == 1:
            return some[0].entity
    bodies = {mention.entity for mention in near}
    last = reading.last
    return last[0] if last is not None and last[0] in bodies else None


def _last_person(reading: Reading, place: int) -> int | None:
    """Return who spoke last, if that is a person and was in this paragraph or before.

    Nobody without a name has spoken since.
    """
    if reading.last is None:
        return None
    who, end = reading.last
    paragraphs = reading.doc._.paragraphs
    near = end < place and paragraphs[place] - paragraphs[end] <= 1
    person = reading.doc._.entities[who].type == "PERSON"
    return who if near and person and reading.unnamed < end else None


def _going_on(reading: Reading, attribution: FoundAttribution) -> int | None:
    """Return who speaks on without a source: the last, or who has come up since."""
    if reading.last is None:
        return None
    who, end = reading.last
    start = min(attribution.content)
    if attribution.cue:
        near = 0 <= min(attribution.cue) - end <= _SHORTLY
        goes_on = near and reading.unnamed < end
        return who if goes_on and _is_active(reading.doc, attribution) else None
    paragraphs: list[int] = reading.doc._.paragraphs
    for mention in reading.before(start, frozenset()):
        if mention.start <= end or paragraphs[start] - paragraphs[mention.start] > 1:
            break
        if mention.label == "PERSON" and is_subject(reading.doc, mention):
            return mention.entity
    return who
