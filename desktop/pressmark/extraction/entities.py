"""Finds mentions among the model's named entities, and gathers them into entities."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from pressmark.extraction.coreference import Gathered, gather
from pressmark.extraction.descriptions import find_descriptions
from pressmark.extraction.findings import FoundEntity, FoundMention
from pressmark.extraction.labels import is_person, weighed
from pressmark.extraction.mentions import LIKELY_NAMES, Name, capital_lines, find_names
from pressmark.extraction.name_edges import unseen
from pressmark.extraction.names import ADDRESSES, TITLES, folded, key
from pressmark.model.document import RegionLabel

NAME = "entities"

OUTSIDE = (RegionLabel.FURNITURE, RegionLabel.BYLINE, RegionLabel.DATE)
"""Regions in which nothing is looked for."""

_SPREAD_SCORE = 700  # of a name that the model saw elsewhere and not here
_LONGEST_PERSON = 3  # words in a person's name that was taken for something else
_LANDS = ("stan", "land")


@Language.component(
    NAME,
    requires=["doc.ents", "doc._.regions"],
    assigns=["doc._.mentions", "doc._.entities"],
)
def component(doc: Doc) -> Doc:
    """Leave mentions in ``doc._.mentions`` and entities in ``doc._.entities``."""
    outside = tokens_in_regions(doc, OUTSIDE)
    seen = find_names(doc, outside)
    names = _relabelled(weighed(doc, [*seen, *_unseen(doc, seen, outside)]))
    names += _addressed(doc, names, outside)
    names = sorted([*names, *_spread(doc, names, outside)], key=lambda n: n.start)
    gathered = gather(names)
    doc._.entities = [_entity(one) for one in gathered]
    named = sorted(
        (
            FoundMention(name.start, name.end, one.label, name.text, number, name.score)
            for number, one in enumerate(gathered)
            for name in one.names
        ),
        key=lambda mention: mention.start,
    )
    described = find_descriptions(doc, named, doc._.entities)
    kept = (mention for mention in described if mention.start not in outside)
    doc._.mentions = sorted([*named, *kept], key=lambda mention: mention.start)
    return doc


def tokens_in_regions(doc: Doc, labels: Sequence[str]) -> set[int]:
    """Return the numbers of the tokens in regions of some labels."""
    found: set[int] = set()
    for region in doc._.regions:
        if region.label in labels:
            covered = doc.char_span(
                region.span.start, region.span.end, alignment_mode="expand"
            )
            if covered is not None:
                found.update(range(covered.start, covered.end))
    return found


def _relabelled(names: list[Name]) -> list[Name]:
    """Give every occurrence of one name one label: the person's, else the commonest."""
    parts = {
        folded(word)
        for name in names
        if name.label == "PERSON" and len(name.words) > 1
        for word in (name.words[0], name.words[-1])
    }
    single = {folded(n.text) for n in names if n.label == "PERSON"}
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for name in names:
        counts[key(name.text)][name.label] += 1
    return [replace(name, label=_label(name, counts, parts, single)) for name in names]


def _label(
    name: Name, counts: dict[str, Counter[str]], parts: set[str], single: set[str]
) -> str:
    if len(name.words) == 1 and folded(name.words[0]) in parts:
        return "PERSON"
    if 1 < len(name.words) <= _LONGEST_PERSON and folded(name.words[-1]) in single:
        return "PERSON"
    label = counts[key(name.text)].most_common(1)[0][0]
    if label == "NORP" and name.text.endswith(_LANDS):
        return "GPE"
    return label


def _unseen(doc: Doc, names: Sequence[Name], outside: set[int]) -> Iterator[Name]:
    """Yield the full names of people that the model has not seen."""
    taken = {n for name in names for n in range(name.start, name.end)} | outside
    taken |= capital_lines(doc)
    for start, end in unseen(doc, taken):
        row = tuple(token.text for token in doc[start:end])
        name = Name(start, end, "PERSON", row, " ".join(row), _SPREAD_SCORE)
        if is_person(doc, name):
            yield name


def _addressed(doc: Doc, names: Sequence[Name], outside: set[int]) -> Iterator[Name]:
    """Yield the names after a form of address that the model has not seen."""
    taken = {n for name in names for n in range(name.start, name.end)} | outside
    for token in doc[1:]:
        before = folded(doc[token.i - 1].text)
        if (
            before in ADDRESSES
            and token.i not in taken
            and token.tag_ in LIKELY_NAMES
            and token.text[:1].isupper()
        ):
            word = token.text
            yield Name(token.i, token.i + 1, "PERSON", (word,), word, _SPREAD_SCORE)


def _spread(doc: Doc, names: Sequence[Name], outside: set[int]) -> Iterator[Name]:
    """Yield the known names where the model has not seen them."""
    taken = {n for name in names for n in range(name.start, name.end)} | outside
    known = _known(doc, names)
    for token in doc:
        if token.tag_ not in LIKELY_NAMES:
            continue
        for row, name in known.get(token.text, ()):
            here = range(token.i, min(len(doc), token.i + len(row)))
            same = taken.isdisjoint(here) and tuple(doc[n].text for n in here) == row
            if same and not _in_longer_name(doc, here.start, here.stop):
                taken.update(here)
                start, end = here.start, here.stop
                yield replace(name, start=start, end=end, score=_SPREAD_SCORE)
                break


Rows = dict[str, list[tuple[tuple[str, ...], Name]]]
"""Names by their first words, with all of their words, the longest first."""


def _known(doc: Doc, names: Sequence[Name]) -> Rows:
    rows: dict[tuple[str, ...], Name] = {}
    for name in names:
        rows[tuple(token.text for token in doc[name.start : name.end])] = name
        if name.label == "PERSON" and len(name.words) > 1:
            last = name.words[-1]
            rows.setdefault((last,), replace(name, words=(last,), text=last))
    known: Rows = {}
    for row in sorted(rows, key=len, reverse=True):
        known.setdefault(row[0], []).append((row, rows[row]))
    return known


def _in_longer_name(doc: Doc, start: int, end: int) -> bool:
    """Whether words stand inside a row of capitals, such as a body's name."""
    after = doc[end] if end < len(doc) else None
    before = doc[start - 1] if start else None
    return bool(
        after is not None
        and after.tag_ in LIKELY_NAMES
        and folded(after.text) not in TITLES
    ) or bool(
        before is not None
        and before.tag_ in LIKELY_NAMES
        and folded(before.text) not in TITLES
    )


def _entity(one: Gathered) -> FoundEntity:
    counts = Counter(name.text for name in one.names)
    best = max(counts, key=lambda text: (len(text.split()), len(text), counts[text]))
    aliases = tuple(dict.fromkeys(n.text for n in one.names if n.text != best))
    return FoundEntity(best, one.label, aliases)
