"""The layers of a bundle as labelled tokens, each as a format of tokens can hold it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from pressmark.exchange.losses import Losses
from pressmark.exchange.tokens import Alignment, Tokens
from pressmark.model.attribution import Role
from pressmark.model.bundle import Annotation, Bundle
from pressmark.model.review import Status
from pressmark.model.span import Span

Thing = TypeVar("Thing", bound=Annotation)


class TokenLayer(StrEnum):
    """What can be written as labels of tokens."""

    MENTIONS = "mentions"
    ROLES = "roles"
    """Sources, cues and contents of quotes together."""

    SOURCES = "sources"
    CUES = "cues"
    CONTENTS = "contents"
    REGIONS = "regions"


_ROLES = {
    TokenLayer.ROLES: tuple(Role),
    TokenLayer.SOURCES: (Role.SOURCE,),
    TokenLayer.CUES: (Role.CUE,),
    TokenLayer.CONTENTS: (Role.CONTENT,),
}


@dataclass(frozen=True, slots=True)
class Labelled:
    """A span with its label, and the id of the annotation it is from."""

    span: Span
    label: str
    id: str


@dataclass(frozen=True, slots=True)
class Placed:
    """The numbers of the tokens of a span, with its label and the annotation's id."""

    numbers: range
    label: str
    id: str


def labelled(bundle: Bundle, layer: TokenLayer) -> Iterator[Labelled]:
    """Yield the spans of a layer that are not rejected, by their position.

    The label of a role is its name in capitals.
    """
    spans = _spans(bundle, layer)
    yield from sorted(spans, key=lambda one: (one.span, one.label, one.id))


def _spans(bundle: Bundle, layer: TokenLayer) -> Iterator[Labelled]:
    if layer is TokenLayer.MENTIONS:
        for mention in held(bundle.mentions):
            yield Labelled(mention.span, mention.label, mention.id)
    elif layer is TokenLayer.REGIONS:
        for region in held(bundle.regions):
            yield Labelled(region.span, region.label, region.id)
    for quote in held(bundle.attributions) if layer in _ROLES else ():
        for role in _ROLES[layer]:
            for span in quote.fragments(role):
                yield Labelled(span, role.name, quote.id)


def held(things: Iterable[Thing]) -> Iterator[Thing]:
    """Yield the annotations that are not rejected."""
    return (one for one in things if one.review.status is not Status.REJECTED)


def placed(
    tokens: Tokens, spans: Iterable[Labelled], alignment: Alignment, losses: Losses
) -> Iterator[Placed]:
    """Yield spans as tokens; those that do not fit are aligned and counted."""
    for one in spans:
        numbers = tokens.aligned(one.span, alignment)
        if numbers is None:
            losses.add(
                "spans that do not begin and end with a token",
                "no whole token is in them, or they were to be left out",
            )
            continue
        if not tokens.fits(one.span, numbers):
            losses.add(
                "edges of spans",
                "a span begins or ends within a token, or with a blank",
            )
        yield Placed(numbers, one.label, one.id)


def apart(spans: Iterable[Placed], losses: Losses) -> list[Placed]:
    """Return spans of which no two share a token, by their position.

    Of those that overlap the longest stays, and of those of one length the first, as
    spaCy's ``filter_spans`` has it.
    """
    kept: list[Placed] = []
    taken: set[int] = set()
    order = sorted(spans, key=lambda one: (-len(one.numbers), one.numbers.start))
    for one in order:
        if taken.isdisjoint((one.numbers[0], one.numbers[-1])):
            kept.append(one)
            taken.update(one.numbers)
        else:
            losses.add(
                "spans that overlap",
                "of those that overlap only the longest was written",
            )
    return sorted(kept, key=lambda one: one.numbers.start)


def by_sentence(
    tokens: Tokens, spans: Iterable[Placed], losses: Losses
) -> Iterator[Placed]:
    """Yield spans parted at the ends of sentences, counting those that were."""
    for one in spans:
        parts = list(tokens.parts(one.numbers))
        if len(parts) > 1:
            losses.add(
                "spans over the end of a sentence",
                "each sentence has a part of them as a span of its own",
            )
        for part in parts:
            yield Placed(part, one.label, one.id)
