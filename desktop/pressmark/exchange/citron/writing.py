"""A bundle as a document of Citron."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from pressmark.exchange.known import count_open
from pressmark.exchange.losses import Losses
from pressmark.exchange.own_record import KEY, own_record
from pressmark.exchange.tokenised.layers import held
from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Bundle
from pressmark.model.entity import Mention
from pressmark.model.ids import EntityId
from pressmark.model.span import Fragments, Span

Record = dict[str, Any]


def record(bundle: Bundle, losses: Losses) -> Record:
    """Return a bundle as Citron's JSON object, counting what it does not see of it.

    What it does not know of stands under ``pressmark``.
    """
    count_open(bundle, losses)
    return {
        "text": bundle.document.text,
        # Before the quotes, so that these are where a file is recognised by them.
        KEY: own_record(bundle),
        **quotes_of(bundle, losses),
    }


def quotes_of(bundle: Bundle, losses: Losses) -> Record:
    """Return the quotes and the groups of mentions that are one."""
    mentions = sorted(held(bundle.mentions), key=lambda one: (one.span, one.id))
    groups: dict[EntityId, list[Mention]] = {}
    for mention in mentions:
        if mention.entity is not None:
            groups.setdefault(mention.entity, []).append(mention)
    text = bundle.document.text
    return {
        "quotes": [_quote(quote, bundle, groups) for quote in _apart(bundle, losses)],
        "coreference_groups": [
            _spans((one.span for one in group), text)
            for group in groups.values()
            if len(group) > 1
        ],
    }


def _apart(bundle: Bundle, losses: Losses) -> Iterator[Attribution]:
    """Yield the quotes that Citron can have: with a cue, and none within another."""
    kept: list[Span] = []
    quotes = held(bundle.attributions)
    for quote in sorted(quotes, key=lambda one: (one.content[0].start, -_length(one))):
        if not quote.cue:
            losses.add("quotes without a cue", "Citron knows of none that has no cue")
        elif any(one.overlaps(other) for one in quote.content for other in kept):
            losses.add(
                "quotes within quotes",
                "Citron knows of none that overlap; the outer one is written",
            )
        else:
            kept += quote.content
            losses.add(
                "parts of cues",
                "a cue is one span in Citron: the first part of it is written",
                len(quote.cue) - 1,
            )
            yield quote


def _length(quote: Attribution) -> int:
    return sum(map(len, quote.content))


def _quote(
    quote: Attribution, bundle: Bundle, groups: dict[EntityId, list[Mention]]
) -> Record:
    text = bundle.document.text
    known = groups.get(quote.speaker, []) if quote.speaker else []
    made = {
        "id": quote.id,
        "cue": _spans(quote.cue[:1], text)[0],
        "sources": _spans(quote.source, text),
        "contents": _spans(quote.content, text),
        "coreferences": _spans(_named(quote.source, known), text),
    }
    score = quote.review.score
    return made if score is None else {**made, "confidence": score / 1000}


def _named(source: Fragments, mentions: Iterable[Mention]) -> Fragments:
    """Return the mention that says best who a source is: the longest elsewhere."""
    others = [
        one.span
        for one in mentions
        if not any(one.span.overlaps(span) for span in source)
    ]
    return (max(others, key=lambda span: (len(span), -span.start)),) if others else ()


def _spans(spans: Iterable[Span], text: str) -> list[Record]:
    return [
        {"start": span.start, "end": span.end, "text": span.covered(text)}
        for span in spans
    ]
