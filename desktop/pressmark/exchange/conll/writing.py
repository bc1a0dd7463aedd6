"""Write a token a line with its tag."""

from __future__ import annotations

from collections.abc import Iterator

from pressmark.exchange.losses import Losses
from pressmark.exchange.tokenised.layers import (
    TokenLayer,
    apart,
    by_sentence,
    labelled,
    placed,
)
from pressmark.exchange.tokenised.tagging import Tagging, tags_of
from pressmark.exchange.tokens import Alignment, Tokens
from pressmark.model.bundle import Bundle

_START = "-DOCSTART- -X- -X- O\n\n"


def document_lines(
    bundle: Bundle,
    tokens: Tokens,
    losses: Losses,
    *,
    layer: TokenLayer,
    tagging: Tagging,
    alignment: Alignment,
) -> Iterator[str]:
    """Yield a document: its beginning, and each sentence with an empty line after it.

    There are four columns as in CoNLL-2003; parts of speech and chunks are not known.
    """
    yield _START
    spans = apart(placed(tokens, labelled(bundle, layer), alignment, losses), losses)
    parts = (
        (one.numbers, _label(one.label)) for one in by_sentence(tokens, spans, losses)
    )
    tags = _tags(list(parts), tokens, tagging)
    for sentence in tokens.sentences:
        yield "".join(f"{tokens.word(n)} -X- _ {tags[n]}\n" for n in sentence) + "\n"


def _tags(
    parts: list[tuple[range, str]], tokens: Tokens, tagging: Tagging
) -> list[str]:
    """Return the tags of all tokens; what one sentence has is nothing to the next."""
    tags: list[str] = []
    at = 0
    for sentence in tokens.sentences:
        inside = []
        while at < len(parts) and parts[at][0].start < sentence.stop:
            numbers, label = parts[at]
            first = numbers.start - sentence.start
            inside.append((range(first, first + len(numbers)), label))
            at += 1
        tags += tags_of(inside, len(sentence), tagging)
    return tags


def _label(label: str) -> str:
    """Return a label without blanks, which part the columns."""
    return "_".join(label.split())
