"""Finds attributions that contradict each other or the headline."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from pressmark.extraction.cues import is_speech
from pressmark.extraction.entities import tokens_in_regions
from pressmark.extraction.findings import FoundAttribution, FoundGarble, Garble
from pressmark.extraction.garbled_names import Printed
from pressmark.extraction.genders import Gender, of_noun, of_pronoun
from pressmark.extraction.labels import is_personal
from pressmark.extraction.names import TITLES, folded
from pressmark.extraction.quotation_marks import Closing, Quotation
from pressmark.model.attribution import QuoteKind
from pressmark.model.document import RegionLabel

_FEWEST_WORDS = 5  # for two contents to be the same by no chance
_FEWEST_IN_HEADLINE = 4
_SHOWN = 6  # words
_FULL_NAME = 2  # words
_OTHER = {Gender.HE: Gender.SHE, Gender.SHE: Gender.HE}


def find_garbled_speakers(
    doc: Doc,
    names: Sequence[Printed],
    quotations: Sequence[Quotation],
    outside: set[int],
) -> Iterator[FoundGarble]:
    """Yield the attributions that cannot have the speaker the text gives them."""
    yield from _two_speakers(doc, outside)
    yield from _headline(doc, names)
    yield from _inside(doc, names, quotations, outside)
    yield from _wrong_pronoun(doc, names, outside)
    yield from _surname_first(doc, names, outside)


def _two_speakers(doc: Doc, outside: set[int]) -> Iterator[FoundGarble]:
    """Yield the second of two attributions with the same words and other speakers."""
    said: dict[tuple[str, ...], FoundAttribution] = {}
    for place, quote in enumerate(doc._.attributions):
        row = _words(doc, quote.content)
        if quote.speaker is None or not quote.source or len(row) < _FEWEST_WORDS:
            continue
        if quote.kind is QuoteKind.INDIRECT or not outside.isdisjoint(quote.content):
            continue
        first = said.setdefault(row, quote)
        apart = first.content.isdisjoint(quote.content)
        if apart and first.speaker != quote.speaker and _are_people(doc, first, quote):
            names = [doc._.entities[one.speaker].name for one in (first, quote)]
            text = f"The same words are ascribed to {names[0]} and to {names[1]}."
            yield _on(Garble.TWO_SPEAKERS, quote, place, text)


def _are_people(doc: Doc, *quotes: FoundAttribution) -> bool:
    return all(doc._.entities[quote.speaker].type == "PERSON" for quote in quotes)


def _words(doc: Doc, tokens: frozenset[int]) -> tuple[str, ...]:
    return tuple(doc[n].lower_ for n in sorted(tokens) if doc[n].text[:1].isalnum())


def _headline(doc: Doc, printed: Sequence[Printed]) -> Iterator[FoundGarble]:
    """Yield the attribution whose words the headline puts into another's mouth.

    That is: the headline names one person and has words in marks that the text says
    another said, who is not in the headline.
    """
    heading = tokens_in_regions(doc, (RegionLabel.HEADLINE,))
    names = [name for name in printed if name.start in heading]
    people = {name.entity for name in names}
    if len(people) != 1 or not _ascribes(doc, names[0], heading):
        return
    rows = list(_quoted(doc, heading))
    for place, quote in enumerate(doc._.attributions):
        if not quote.source or quote.speaker is None or quote.speaker in people:
            continue
        if quote.kind is QuoteKind.INDIRECT or not quote.content.isdisjoint(heading):
            continue
        spoken = _words(doc, quote.content)
        for row in rows:
            if _has(spoken, row) and _are_people(doc, quote):
                speaker = doc._.entities[quote.speaker].name
                text = (
                    f"The headline ascribes “{' '.join(row[:_SHOWN])}” to"
                    f" {names[0].text}, the text to {speaker}."
                )
                yield _on(Garble.HEADLINE, quote, place, text)


def _on(kind: Garble, quote: FoundAttribution, place: int, text: str) -> FoundGarble:
    """Return what is wrong with an attribution as a whole."""
    start, end = min(quote.content), max(quote.content) + 1
    return FoundGarble(kind, start, end, text, attribution=place)


def _ascribes(doc: Doc, name: Printed, heading: set[int]) -> bool:
    """Whether a headline says that somebody says: “Holm: …”, “Mayor Holm says …”."""
    after = doc[name.end] if name.end < len(doc) else None
    if after is None or not (after.text == ":" or is_speech(after.text)):
        return False
    before = [doc[number] for number in sorted(heading) if number < name.start]
    return all(
        folded(token.text) in TITLES or token.ent_type_ in ("NORP", "GPE")
        for token in before
    )


def _quoted(doc: Doc, heading: set[int]) -> Iterator[tuple[str, ...]]:
    """Yield the words in marks in a headline, where they are enough to know again."""
    row: list[str] | None = None
    for number in sorted(heading):
        text = doc[number].text
        if text in "“”\"‘’'«»":
            if row is not None and len(row) >= _FEWEST_IN_HEADLINE:
                yield tuple(row)
                row = None
            else:
                row = []
        elif row is not None and text[:1].isalnum():
            row.append(text.lower())


def _has(row: Sequence[str], part: Sequence[str]) -> bool:
    size = len(part)
    return any(tuple(row[n : n + size]) == part for n in range(len(row) - size + 1))


def _inside(
    doc: Doc,
    names: Sequence[Printed],
    quotations: Sequence[Quotation],
    outside: set[int],
) -> Iterator[FoundGarble]:
    """Yield the “…, Holm said, …” inside the marks of what nobody else says."""
    ascribed = {
        number
        for quote in doc._.attributions
        if quote.source and quote.kind is not QuoteKind.INDIRECT
        for number in quote.content
    }
    unasked = ascribed | outside
    for quotation in quotations:
        if quotation.inner or quotation.single:
            continue
        if quotation.closing is not Closing.CLOSED:
            continue
        covered = doc.char_span(*_ends(quotation), alignment_mode="expand")
        if covered is None or not unasked.isdisjoint(range(covered.start, covered.end)):
            continue
        first, last = (_first_after(names, n) for n in (covered.start, covered.end))
        for name in names[first:last]:
            if _is_aside(doc, name, range(covered.start, covered.end)):
                said = doc[name.start : name.end + 1].text
                text = f"“{said}” stands inside the quotation marks, as if it was said."
                kind = Garble.SOURCE_INSIDE
                yield FoundGarble(kind, name.start, name.end + 1, text)


def _ends(quotation: Quotation) -> tuple[int, int]:
    return quotation.span.start, quotation.span.end


def _is_aside(doc: Doc, name: Printed, content: range) -> bool:
    """Whether “Holm said” stands between commas inside a content."""
    before, verb, after = name.start - 1, name.end, name.end + 1
    return (
        all(number in content for number in (before, verb, after))
        and doc[before].text == ","
        and _says(doc[verb])
        and doc[after].text in (",", ".")
    )


def _says(token: Token) -> bool:
    return token.tag_ in ("VBD", "VBZ") and is_speech(token.text)


def _wrong_pronoun(
    doc: Doc, names: Sequence[Printed], outside: set[int]
) -> Iterator[FoundGarble]:
    """Yield the “she” who speaks where only a “Mr.” has been named, or the reverse.

    Nothing where any word nearby could be somebody else.
    """
    for place, quote in enumerate(doc._.attributions):
        number = min(quote.source, default=-1)
        gender = of_pronoun(doc[number].text) if len(quote.source) == 1 else None
        if gender is None or number in outside:
            continue
        near = _named_near(doc, names, number)
        if len({name.entity for name in near}) == 1 and _is_other(doc, near, gender):
            inside = {n for name in near for n in range(name.start - 1, name.end)}
            others = set(range(near[0].start, number)) - inside
            if not any(_could_be(doc[n], gender) for n in others):
                who = doc[near[-1].start - 1 : near[-1].end].text
                text = f"“{doc[number].text}” cannot be “{who}”; nobody else is named."
                kind = Garble.PRONOUN
                yield FoundGarble(kind, number, number + 1, text, attribution=place)


def _named_near(doc: Doc, names: Sequence[Printed], number: int) -> list[Printed]:
    """Return who is named before a token in its paragraph, up to a second person."""
    paragraphs: list[int] = doc._.paragraphs
    near: list[Printed] = []
    for place in range(_first_after(names, number) - 1, -1, -1):
        name = names[place]
        if paragraphs[name.start] != paragraphs[number]:
            break
        near.insert(0, name)
        if name.entity != near[-1].entity:
            break
    return near


def _first_after(names: Sequence[Printed], number: int) -> int:
    return bisect_left(names, number, key=lambda name: name.start)


def _is_other(doc: Doc, near: Sequence[Printed], gender: Gender) -> bool:
    """Whether the words before a person's names all tell the other gender."""
    told = {of_noun(doc[name.start - 1].text) for name in near if name.start}
    return told - {None} == {_OTHER[gender]}


def _could_be(token: Token, gender: Gender) -> bool:
    """Whether a word could be somebody whom a pronoun means."""
    return (
        is_personal(token)
        or token.ent_type_ == "PERSON"
        or of_noun(token.text) is gender
        or of_pronoun(token.text) is gender
    )


def _surname_first(
    doc: Doc, names: Sequence[Printed], outside: set[int]
) -> Iterator[FoundGarble]:
    """Yield the speakers with another's surname for a first name: “Holm Brandt said”.

    Nothing where the name stands twice, or its last word elsewhere: that is somebody.
    """
    sources = {number for quote in doc._.attributions for number in quote.source}
    known = Counter(word for name in names for word in set(name.words))
    surnames = {name.words[-1]: name for name in names if len(name.words) > 1}
    for name in names:
        if len(name.words) != _FULL_NAME or name.start not in sources - outside:
            continue
        other = surnames.get(name.words[0])
        alone = not name.start or doc[name.start - 1].tag_ not in ("NNP", "NNPS")
        alone = alone or folded(doc[name.start - 1].text) in TITLES
        if other is not None and alone and known[name.words[1]] == 1:
            text = (
                f"“{name.text}” begins with the surname of {other.text}: two names may"
                " be run together."
            )
            yield FoundGarble(Garble.DOUBTFUL_NAME, name.start, name.end, text)
