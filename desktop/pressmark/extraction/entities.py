"""Finds mentions among the model's named entities, and gathers them into entities."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from pressmark.extraction.capitals import governments
from pressmark.extraction.coreference import Gathered, gather
from pressmark.extraction.descriptions import find_descriptions
from pressmark.extraction.findings import FoundEntity, FoundMention
from pressmark.extraction.labels import weighed
from pressmark.extraction.mentions import Name, capital_lines, find_names
from pressmark.extraction.names import folded, key
from pressmark.extraction.nations import COUNTRIES
from pressmark.extraction.spreading import (
    addressed,
    authors,
    bodies,
    countries,
    full_names,
    on_page,
    places_of_writing,
    short_forms,
    spread,
)
from pressmark.model.document import RegionLabel

NAME = "entities"

OUTSIDE = (RegionLabel.FURNITURE, RegionLabel.BYLINE, RegionLabel.DATE)
"""Regions in which nothing is looked for."""

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
    names = _names(doc, outside)
    gathered = gather(names)
    if doc._.guidance.capitals_speak:
        gathered = governments(doc, gathered)
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


def _names(doc: Doc, outside: set[int]) -> list[Name]:
    """Return the names in a document, in order, whoever found them."""
    headings = capital_lines(doc)
    seen = find_names(doc, outside, headings)
    taken = {n for name in seen for n in range(name.start, name.end)} | outside
    people = full_names(doc, taken | headings)
    names = _relabelled(weighed(doc, [*seen, *people]))
    for find in (places_of_writing, addressed, countries, bodies):
        names += _further(find(doc, taken), taken)
    names += _further(short_forms(doc, names, taken), taken)
    page = tokens_in_regions(doc, (RegionLabel.DATE,))
    taken = taken - outside | page
    names += _further(authors(doc, taken), taken)
    names += on_page(spread(doc, names, taken, loose=headings | outside), outside)
    return sorted(names, key=lambda name: name.start)


def _further(names: Iterable[Name], taken: set[int]) -> list[Name]:
    """Return names, after taking note of where they are."""
    found = list(names)
    taken.update(n for name in found for n in range(name.start, name.end))
    return found


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


def _entity(one: Gathered) -> FoundEntity:
    """Return an entity under the name that tells most: a country's, the longest."""
    counts = Counter(name.text for name in one.names)
    best = max(
        counts,
        key=lambda text: (
            folded(text) in COUNTRIES,
            len(text.split()),
            len(text),
            counts[text],
        ),
    )
    aliases = tuple(dict.fromkeys(n.text for n in one.names if n.text != best))
    return FoundEntity(best, one.label, aliases)
