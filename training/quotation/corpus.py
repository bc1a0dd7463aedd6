"""PolNeAR as training material: parsed texts with their attributions as words.

Newell, Margolin and Ruths: “An attribution relations corpus for political news”, LREC
2018. Its annotations are brat standoff; offsets are code points, ends exclusive.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from spacy.tokens import Doc, DocBin
from tokenizers import Tokenizer

from pressmark.extraction import attributions, entities, regions
from pressmark.extraction.pipeline import language_model
from pressmark.extraction.quotation.words import Words, words_of

Spans = tuple[tuple[int, int], ...]

_SPAN = re.compile(r"(T\d+)\t\S+ (\d+ \d+(?:;\d+ \d+)*)\t")
_EVENT = re.compile(r"E\d+\t(\S+)((?: \S+)*)")
_NUMBER = re.compile(r"\d+$")


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
    names = sorted(path.stem for path in (part / "text").glob("*.txt"))
    docs = _parsed([part / "text" / f"{name}.txt" for name in names], cache)
    annotated = _first_annotators(part / "attributions")
    examples = []
    for name, doc in zip(names, docs, strict=True):
        words = words_of(doc, tokenizer)
        gold = tuple(_golds(doc, words, annotated[name])) if name in annotated else ()
        examples.append(Example(name, words, gold))
    return examples


def _parsed(paths: Sequence[Path], cache: Path) -> list[Doc]:
    model = language_model({regions.NAME, entities.NAME, attributions.NAME})
    if not cache.exists():
        kept = DocBin(attrs=["HEAD", "DEP", "TAG", "SENT_START", "SPACY"])
        for path in paths:
            with path.open(encoding="utf-8", newline="") as file:
                kept.add(model(file.read()))
        kept.to_disk(cache)
    return list(DocBin().from_disk(cache).get_docs(model.vocab))


def _first_annotators(folder: Path) -> dict[str, Path]:
    """Return one file of annotations a text: the first annotator's, by number."""
    found: dict[str, Path] = {}
    for path in sorted(folder.glob("*.ann")):
        found.setdefault(path.stem.rsplit("_", 1)[0], path)
    return found


def _golds(doc: Doc, words: Words, path: Path) -> Iterator[Gold]:
    token_starts = np.array([token.idx for token in doc])[words.token]
    token_ends = token_starts + np.array([len(token) for token in doc])[words.token]

    def rows(spans: Spans) -> frozenset[int]:
        inside: set[int] = set()
        for start, end in spans:
            touched = (token_starts < end) & (token_ends > start)
            inside.update(np.flatnonzero(touched).tolist())
        return frozenset(inside)

    for roles in _events(path.read_text(encoding="utf-8")):
        cue = rows(roles["cue"])
        if cue:
            source, content = rows(roles["source"]), rows(roles["content"])
            yield Gold(min(cue), max(cue) + 1, source, content)


def _events(text: str) -> Iterator[dict[str, Spans]]:
    spans: dict[str, Spans] = {}
    events = []
    for line in text.split("\n"):
        if found := _SPAN.match(line):
            pairs = (pair.split() for pair in found[2].split(";"))
            spans[found[1]] = tuple((int(start), int(end)) for start, end in pairs)
        elif found := _EVENT.match(line):
            events.append(found[2].split())
    for arguments in events:
        roles: dict[str, Spans] = {"source": (), "cue": (), "content": ()}
        for argument in arguments:
            role, _, place = argument.partition(":")
            role = _NUMBER.sub("", role).lower()
            if role in roles:
                roles[role] += spans.get(place, ())
        yield roles
