"""PolNeAR as training material: parsed texts with their attributions as words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from spacy.tokens import Doc, DocBin
from tokenizers import Tokenizer

from evaluation.polnear import read_part
from pressmark.extraction import attributions, entities, regions
from pressmark.extraction.pipeline import language_model
from pressmark.extraction.quotation.words import Words, words_of
from pressmark.model.attribution import Attribution
from pressmark.model.span import Fragments


@dataclass(frozen=True, slots=True)
class Gold:
    """One attribution that a person marked, in rows of the text's words."""

    start: int
    end: int
    source: frozenset[int]
    content: frozenset[int]


@dataclass(frozen=True, slots=True)
class Example:
    """A text with what people marked in it."""

    name: str
    words: Words
    gold: tuple[Gold, ...]


def read(part: Path, tokenizer: Tokenizer, cache: Path) -> list[Example]:
    """Return a part of the corpus, such as its folder ``train``.

    Parsing takes minutes, so the parses are kept in the file ``cache``.
    """
    bundles = read_part(part)
    docs = _parsed([bundle.document.text for bundle in bundles], cache)
    examples = []
    for bundle, doc in zip(bundles, docs, strict=True):
        words = words_of(doc, tokenizer)
        gold = tuple(_golds(doc, words, bundle.attributions))
        examples.append(Example(bundle.document.name, words, gold))
    return examples


def _parsed(texts: Sequence[str], cache: Path) -> list[Doc]:
    model = language_model({regions.NAME, entities.NAME, attributions.NAME})
    if not cache.exists():
        kept = DocBin(attrs=["HEAD", "DEP", "TAG", "SENT_START", "SPACY"])
        for text in texts:
            kept.add(model(text))
        kept.to_disk(cache)
    return list(DocBin().from_disk(cache).get_docs(model.vocab))


def _golds(doc: Doc, words: Words, marked: Sequence[Attribution]) -> Iterator[Gold]:
    starts = np.array([token.idx for token in doc])[words.token]
    ends = starts + np.array([len(token) for token in doc])[words.token]

    def rows(fragments: Fragments) -> frozenset[int]:
        inside: set[int] = set()
        for span in fragments:
            touched = (starts < span.end) & (ends > span.start)
            inside.update(np.flatnonzero(touched).tolist())
        return frozenset(inside)

    for quote in marked:
        if cue := rows(quote.cue):
            source, content = rows(quote.source), rows(quote.content)
            yield Gold(min(cue), max(cue) + 1, source, content)
