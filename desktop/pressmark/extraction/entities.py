"""Finds mentions among the model's named entities, and gathers them into entities."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.language import Language
from spacy.tokens import Doc, Token

from pressmark.extraction.bodies import find_bodies
from pressmark.extraction.coreference import Gathered, gather
from pressmark.extraction.descriptions import find_descriptions
from pressmark.extraction.findings import FoundEntity, FoundMention
from pressmark.extraction.names import TITLES, folded, key
from pressmark.model.document import RegionLabel

NAME = "entities"

SCORES = {
    "PERSON": 900,
    "GPE": 900,
    "NORP": 900,
    "ORG": 750,
    "LOC": 750,
    "EVENT": 650,
    "FAC": 550,
    "LAW": 550,
    "LANGUAGE": 550,
    "PRODUCT": 450,
    "WORK_OF_ART": 400,
}
"""The labels that are suggested; dates and numbers name nobody. About how often the
model is right with each, in thousandths."""

OUTSIDE = (RegionLabel.FURNITURE, RegionLabel.BYLINE, RegionLabel.DATE)
"""Regions in which nothing is looked for."""

_LIKELY_NAMES = frozenset({"NNP", "NNPS"})
_BODY_SCORE = 600
_SPREAD_SCORE = 700  # of a name that the model saw elsewhere and not here
_BEFORE_NAMES = frozenset({"the", "a", "an", "this", "that"}) | TITLES
_POSSESSIVES = frozenset({"'s", "’s", "'", "’", "`s"})
_LANDS = ("stan", "land")


@dataclass(frozen=True, slots=True)
class Name:
    """A mention before it is known what it refers to: tokens ``[start, end)``."""

    start: int
    end: int
    label: str
    words: tuple[str, ...]
    text: str
    score: int


@Language.component(
    NAME,
    requires=["doc.ents", "doc._.regions"],
    assigns=["doc._.mentions", "doc._.entities"],
)
def component(doc: Doc) -> Doc:
    """Leave mentions in ``doc._.mentions`` and entities in ``doc._.entities``."""
    outside = tokens_in_regions(doc, OUTSIDE)
    names = _relabelled([*_names(doc, outside), *_bodies(doc, outside)])
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


def _names(doc: Doc, outside: set[int]) -> Iterator[Name]:
    """Yield the model's named entities, mended, without those that cannot be names."""
    for entity in doc.ents:
        label = entity.label_
        if label not in SCORES or entity.start in outside:
            continue
        for start, end in _pieces(doc, entity.start, entity.end):
            start, end = _trimmed(doc, start, end)  # noqa: PLW2901  (the same piece)
            if start < end and _can_be_name(doc, start, end, label):
                words = tuple(token.text for token in doc[start:end])
                text = " ".join(doc[start:end].text.split())
                yield Name(start, end, label, words, text, SCORES[label])


def _bodies(doc: Doc, outside: set[int]) -> Iterator[Name]:
    """Yield the bodies that are described, where the model saw no name of one."""
    for start, end in find_bodies(doc):
        named = any(token.ent_type_ == "ORG" for token in doc[start:end])
        if not named and start not in outside:
            row = tuple(token.text for token in doc[start:end])
            yield Name(start, end, "ORG", row, doc[start:end].text, _BODY_SCORE)


def _pieces(doc: Doc, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the parts of a named entity between brackets; nothing after its line."""
    piece = start
    for number in range(start, end):
        if "\n" in doc[number].text:
            end = number
            break
        if doc[number].text in "()[]/":
            yield piece, number
            piece = number + 1
    yield piece, end


def _trimmed(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """Return a piece without articles, titles, possessives and marks at its edges."""
    while start < end and (
        not _has_letter(doc[start]) or folded(doc[start].text) in _BEFORE_NAMES
    ):
        # “President” alone is a title, “Prime Minister's Office” is a name.
        if folded(doc[start].text) in TITLES and not _is_before_name(doc, start, end):
            break
        start += 1
    while start < end and (
        doc[end - 1].text in _POSSESSIVES or not _has_letter_or_digit(doc[end - 1])
    ):
        end -= 1
    return start, end


def _is_before_name(doc: Doc, start: int, end: int) -> bool:
    return all(doc[n].text[:1].isupper() for n in range(start, end)) and (
        doc[start].ent_type_ == "PERSON"
    )


def _has_letter(token: Token) -> bool:
    return any(letter.isalpha() or letter.isdigit() for letter in token.text)


def _has_letter_or_digit(token: Token) -> bool:
    return any(letter.isalnum() for letter in token.text)


def _can_be_name(doc: Doc, start: int, end: int, label: str) -> bool:
    """Whether a piece has a capital, and is no common word at a sentence's start."""
    tokens = [doc[number] for number in range(start, end)]
    if not any(token.text[:1].isupper() for token in tokens):
        return False
    if all(folded(token.text) in TITLES for token in tokens):
        return False
    if label in ("GPE", "NORP"):
        return True
    return (
        len(tokens) > 1 or tokens[0].tag_ in _LIKELY_NAMES or tokens[0].text.isupper()
    )


def _relabelled(names: list[Name]) -> list[Name]:
    """Give every occurrence of one name one label: the person's, else the commonest."""
    parts = {
        folded(word)
        for name in names
        if name.label == "PERSON" and len(name.words) > 1
        for word in (name.words[0], name.words[-1])
    }
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for name in names:
        counts[key(name.text)][name.label] += 1
    return [replace(name, label=_label(name, counts, parts)) for name in names]


def _label(name: Name, counts: dict[str, Counter[str]], parts: set[str]) -> str:
    if len(name.words) == 1 and folded(name.words[0]) in parts:
        return "PERSON"
    label = counts[key(name.text)].most_common(1)[0][0]
    if label == "NORP" and name.text.endswith(_LANDS):
        return "GPE"
    return label


def _spread(doc: Doc, names: Sequence[Name], outside: set[int]) -> Iterator[Name]:
    """Yield the known one-word names where the model has not seen them."""
    taken = {n for name in names for n in range(name.start, name.end)} | outside
    known = {name.words[0]: name.label for name in names if len(name.words) == 1}
    for name in names:
        if name.label == "PERSON" and len(name.words) > 1:
            known.setdefault(name.words[-1], "PERSON")
    for token in doc:
        label = known.get(token.text)
        if label and token.i not in taken and token.tag_ in _LIKELY_NAMES:
            if _in_longer_name(doc, token.i):
                continue
            word = token.text
            yield Name(token.i, token.i + 1, label, (word,), word, _SPREAD_SCORE)


def _in_longer_name(doc: Doc, number: int) -> bool:
    """Whether a word stands inside a row of capitals, such as a body's name."""
    after = doc[number + 1] if number + 1 < len(doc) else None
    before = doc[number - 1] if number else None
    return bool(after is not None and after.tag_ in _LIKELY_NAMES) or bool(
        before is not None
        and before.tag_ in _LIKELY_NAMES
        and folded(before.text) not in TITLES
    )


def _entity(one: Gathered) -> FoundEntity:
    counts = Counter(name.text for name in one.names)
    best = max(counts, key=lambda text: (len(text.split()), len(text), counts[text]))
    aliases = tuple(dict.fromkeys(n.text for n in one.names if n.text != best))
    return FoundEntity(best, one.label, aliases)
