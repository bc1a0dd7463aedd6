"""Write paragraphs, a word a line with its label."""

from __future__ import annotations

from collections.abc import Iterator

from pressmark.exchange.directquote.labels import LEFT, OUT, RIGHT, SPEAKER, UNKNOWN
from pressmark.exchange.losses import Losses
from pressmark.exchange.tokenised.layers import Labelled, Placed, apart, held, placed
from pressmark.exchange.tokenised.tagging import Tagging, tags_of
from pressmark.exchange.tokens import Alignment, Tokens
from pressmark.model.attribution import QuoteKind
from pressmark.model.bundle import Bundle
from pressmark.model.span import Fragments, Span


def paragraph_lines(
    bundle: Bundle, tokens: Tokens, alignment: Alignment, losses: Losses
) -> Iterator[str]:
    """Yield each paragraph with an empty line after it."""
    paragraphs = list(_paragraphs(tokens))
    spans = apart(placed(tokens, _labelled(bundle, losses), alignment, losses), losses)
    parts = list(_parted(spans, paragraphs, losses))
    at = 0
    for paragraph in paragraphs:
        inside: list[tuple[range, str]] = []
        while at < len(parts) and parts[at].numbers.start < paragraph.stop:
            numbers = parts[at].numbers
            first = numbers.start - paragraph.start
            inside.append((range(first, first + len(numbers)), parts[at].label))
            at += 1
        tags = tags_of(inside, len(paragraph), Tagging.IOB1, outside=OUT)
        rows = zip(paragraph, tags, strict=True)
        yield "".join(f"{tokens.word(n)} {tag}\n" for n, tag in rows) + "\n"


def _paragraphs(tokens: Tokens) -> Iterator[range]:
    """Yield the tokens of each line of the text."""
    first = 0
    for number in range(len(tokens)):
        if number + 1 == len(tokens) or "\n" in tokens.blanks_after(number):
            yield range(first, number + 1)
            first = number + 1


def _labelled(bundle: Bundle, losses: Losses) -> Iterator[Labelled]:
    text = bundle.document.text
    for quote in held(bundle.attributions):
        if quote.kind is QuoteKind.INDIRECT:
            losses.add(
                "indirect quotes", "only direct and mixed ones are in DirectQuote"
            )
            continue
        for span in quote.content:
            yield Labelled(span, _direction(text, span, quote.source), quote.id)
        for span in quote.source:
            yield Labelled(span, SPEAKER, quote.id)


def _direction(text: str, content: Span, source: Fragments) -> str:
    """Return where the speaker of a part of a quote is, in the same paragraph."""
    start = text.rfind("\n", 0, content.start) + 1
    end = text.find("\n", content.end)
    paragraph = Span(start, end if end >= 0 else len(text))
    near = [span for span in source if paragraph.covers(span)]
    if not near:
        return UNKNOWN
    nearest = min(near, key=lambda span: _gap(span, content))
    return LEFT if nearest.start < content.start else RIGHT


def _gap(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end)


def _parted(
    spans: list[Placed], paragraphs: list[range], losses: Losses
) -> Iterator[Placed]:
    """Yield spans parted at the ends of paragraphs."""
    at = 0
    for span in spans:
        while paragraphs[at].stop <= span.numbers.start:
            at += 1
        inside, start = at, span.numbers.start
        while start < span.numbers.stop:
            stop = min(paragraphs[inside].stop, span.numbers.stop)
            yield Placed(range(start, stop), span.label, span.id)
            losses.add(
                "quotes over the end of a paragraph",
                "each paragraph has a part of them as a quote of its own",
                int(start == span.numbers.start and stop < span.numbers.stop),
            )
            start, inside = stop, inside + 1
