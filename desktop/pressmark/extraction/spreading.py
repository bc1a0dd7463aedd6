"""Finds names that the model has not seen, by what the document tells elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from pressmark.extraction.introductions import RANKS
from pressmark.extraction.labels import is_person
from pressmark.extraction.mentions import LIKELY_NAMES, Name
from pressmark.extraction.name_edges import unseen
from pressmark.extraction.name_words import BODY_ENDINGS, FACILITY_ENDINGS, PERSONAL
from pressmark.extraction.names import ADDRESSES, TITLES, folded, initials
from pressmark.extraction.nations import CAPITALS, COUNTRIES
from pressmark.model.document import RegionLabel

SCORE = 700
"""Of a name that the model saw elsewhere and not here."""

_PAGE_SCORE = 450  # of a name between the lines of the page, which few want marked
_AUTHOR_SCORE = 550
_LONGEST_PLACE = 3  # words
_SHORTEST_SHOUTED = 4  # letters of a name that may stand in capitals
_ACRONYM = range(2, 7)  # letters of one that stands for a name in another language
_LONGEST_AUTHOR = 4  # words
_ENDINGS = BODY_ENDINGS | FACILITY_ENDINGS
_NO_AUTHOR = TITLES | _ENDINGS | PERSONAL | {"by", "on", "in", "staff"}
_NO_COUNTRY = frozenset({"jordan", "georgia", "chad", "niger", "guinea"})

Rows = dict[str, list[tuple[tuple[str, ...], Name]]]
"""Names by their first words, with all of their words, the longest first."""


def full_names(doc: Doc, taken: set[int]) -> Iterator[Name]:
    """Yield the full names of people that the model has not seen."""
    for start, end in unseen(doc, taken):
        name = _name(doc, start, end, "PERSON")
        if is_person(doc, name):
            yield name


def addressed(doc: Doc, taken: set[int]) -> Iterator[Name]:
    """Yield the names after a form of address that the model has not seen."""
    for token in doc[1:]:
        before = folded(doc[token.i - 1].text)
        if (
            before in ADDRESSES
            and folded(token.text) not in TITLES
            and token.i not in taken
            and token.tag_ in LIKELY_NAMES
            and token.text[:1].isupper()
        ):
            yield _name(doc, token.i, token.i + 1, "PERSON")


def places_of_writing(doc: Doc, taken: set[int]) -> Iterator[Name]:
    """Yield the places in datelines: “LONDON”, “Berlin, Paris”."""
    for start, end in _tokens_of(doc, RegionLabel.DATELINE):
        first = start
        for number in range(start, end + 1):
            inside = number < end and doc[number].is_alpha
            if inside and doc[number].text[:1].isupper():
                continue
            row = range(first, number)
            if 0 < len(row) <= _LONGEST_PLACE and taken.isdisjoint(row):
                yield _name(doc, first, number, "GPE")
            first = number + 1
            if number < end and doc[number].text == "(":
                break


def bodies(doc: Doc, taken: set[int]) -> Iterator[Name]:
    """Yield the rows of capitals that end as bodies' and places' names do."""
    for token in doc:
        ends = token.lower_ in _ENDINGS and token.is_title
        if not ends or token.i in taken or token.tag_ not in LIKELY_NAMES:
            continue
        start = token.i
        while start and _is_of_body(doc[start - 1]):
            if start - 1 in taken and doc[start - 1].ent_type_ != "NORP":
                break
            start -= 1
        while doc[start].tag_ in ("POS", "CC", "IN"):
            start += 1
        if token.i - start and not _in_longer(doc, range(start, token.i + 1), set()):
            label = "ORG" if token.lower_ in BODY_ENDINGS else "FAC"
            yield _name(doc, start, token.i + 1, label)


def countries(doc: Doc, taken: set[int]) -> Iterator[Name]:
    """Yield the countries and capitals in one word that the model has not seen.

    Translations write some capitals small: “in kyiv”.
    """
    for token in doc:
        plain = folded(token.text)
        if plain not in COUNTRIES and plain not in CAPITALS:
            continue
        known = plain in COUNTRIES and plain not in _NO_COUNTRY
        named = known and token.tag_ in LIKELY_NAMES
        here = range(token.i, token.i + 1)
        free = token.i not in taken and not _in_longer(doc, here, set())
        if free and (named or plain in CAPITALS):
            yield _name(doc, here.start, here.stop, "GPE")


def short_forms(doc: Doc, names: Iterable[Name], taken: set[int]) -> Iterator[Name]:
    """Yield the acronyms in brackets after what they stand for."""
    for name in names:
        here = name.end + 1
        if here + 1 >= len(doc) or here in taken or doc[name.end].text != "(":
            continue
        short = doc[here].text
        closed = doc[here + 1].text == ")" and name.label == "ORG"
        foreign = closed and short.isalpha() and len(short) in _ACRONYM
        known = short.casefold() in initials(name.text)
        if short.isupper() and (known or foreign):
            yield replace(_name(doc, here, here + 1, name.label), score=SCORE)


def authors(doc: Doc, taken: set[int]) -> Iterator[Name]:
    """Yield the people in bylines."""
    for start, end in _tokens_of(doc, RegionLabel.BYLINE):
        first = start
        for number in range(start, end + 1):
            if number < end and _is_of_author(doc[number], taken):
                continue
            if 1 < number - first <= _LONGEST_AUTHOR:
                yield replace(_name(doc, first, number, "PERSON"), score=_AUTHOR_SCORE)
            first = number + 1


def spread(
    doc: Doc, names: Sequence[Name], taken: set[int], *, loose: set[int]
) -> Iterator[Name]:
    """Yield the known names where the model has not seen them.

    In the tokens ``loose``, which are headings and lines of the page, tags say little:
    there every word with a capital counts.
    """
    known = _known(doc, names)
    for token in doc:
        sure = token.tag_ in LIKELY_NAMES or token.is_upper
        sure = sure or (token.is_title and not token.is_sent_start)
        if not sure and token.i not in loose:
            continue
        for row, name in known.get(_spelled(token), ()):
            here = range(token.i, min(len(doc), token.i + len(row)))
            same = tuple(_spelled(doc[n]) for n in here) == row
            if same and taken.isdisjoint(here) and not _in_longer(doc, here, loose):
                taken.update(here)
                yield replace(name, start=here.start, end=here.stop, score=SCORE)
                break


def on_page(names: Iterable[Name], outside: set[int]) -> Iterator[Name]:
    """Yield the names with the score of those between the lines of the page."""
    for name in names:
        yield replace(name, score=_PAGE_SCORE) if name.start in outside else name


def _spelled(token: Token) -> str:
    """Return a word as it is compared: “MOSCOW” is “Moscow”, “WHO” is not “Who”."""
    shouted = token.is_upper and len(token) >= _SHORTEST_SHOUTED
    return token.text.title() if shouted else token.text


def _known(doc: Doc, names: Sequence[Name]) -> Rows:
    rows: dict[tuple[str, ...], Name] = {}
    for name in names:
        row = tuple(_spelled(token) for token in doc[name.start : name.end])
        rows[row] = name
        if name.label == "PERSON" and len(name.words) > 1:
            last = name.words[-1]
            rows.setdefault((last,), replace(name, words=(last,), text=last))
    known: Rows = {}
    for row in sorted(rows, key=len, reverse=True):
        known.setdefault(row[0], []).append((row, rows[row]))
    return known


def _in_longer(doc: Doc, here: range, loose: set[int]) -> bool:
    """Whether words stand inside a row of capitals, such as a body's name."""
    after = doc[here.stop] if here.stop < len(doc) else None
    if here.start in loose:
        return after is not None and folded(after.text) in _ENDINGS
    before = doc[here.start - 1] if here.start else None
    return any(
        beside is not None
        and beside.tag_ in LIKELY_NAMES
        and folded(beside.text) not in TITLES
        for beside in (before, after)
    )


def _is_of_body(token: Token) -> bool:
    small = token.text in ("'", "’", "'s", "’s") and token.tag_ == "POS"
    capital = token.is_title and token.tag_ in (*LIKELY_NAMES, "JJ", "NN", "NNS")
    title = folded(token.text) in TITLES - RANKS
    return small or (capital and not token.is_sent_start and not title)


def _is_of_author(token: Token, taken: set[int]) -> bool:
    return (
        token.i not in taken
        and token.is_title
        and token.is_alpha
        and token.ent_type_ not in ("DATE", "TIME")
        and folded(token.text) not in _NO_AUTHOR
    )


def _tokens_of(doc: Doc, label: str) -> Iterator[tuple[int, int]]:
    for region in doc._.regions:
        if region.label == label:
            span = doc.char_span(
                region.span.start, region.span.end, alignment_mode="expand"
            )
            if span is not None:
                yield span.start, span.end


def _name(doc: Doc, start: int, end: int, label: str) -> Name:
    row = tuple(token.text for token in doc[start:end])
    return Name(start, end, label, row, " ".join(row), SCORE)
