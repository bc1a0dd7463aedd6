"""The groups of spans that a document of spaCy gets."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from pressmark.exchange.tokenised.layers import Labelled, TokenLayer, held, labelled
from pressmark.model.attribution import Attribution, Role
from pressmark.model.bundle import Bundle

SPANCAT = "sc"
"""The group that spaCy's span categorizer learns from unless told otherwise."""

QUOTES = "quotes"
"""The contents of quotes, each part of one by itself."""

STANCES = "stances"
"""The passages that are evidence of stances; the label is the polarity."""


class Spancat(StrEnum):
    """What the group for the span categorizer holds."""

    ROLES = "roles"
    MENTIONS = "mentions"
    REGIONS = "regions"
    ALL = "all"


def groups_of(bundle: Bundle, spancat: Spancat) -> dict[str, list[Labelled]]:
    """Return the spans of each group, by their position."""
    layers = {
        "mentions": list(labelled(bundle, TokenLayer.MENTIONS)),
        "regions": list(labelled(bundle, TokenLayer.REGIONS)),
        "roles": list(labelled(bundle, TokenLayer.ROLES)),
    }
    wanted = layers if spancat is Spancat.ALL else (spancat.value,)
    chosen = [one for name in wanted for one in layers[name]]
    return {
        SPANCAT: sorted(chosen, key=lambda one: (one.span, one.label, one.id)),
        QUOTES: list(labelled(bundle, TokenLayer.CONTENTS)),
        "sources": list(labelled(bundle, TokenLayer.SOURCES)),
        "cues": list(labelled(bundle, TokenLayer.CUES)),
        "mentions": layers["mentions"],
        "regions": layers["regions"],
        STANCES: sorted(_evidence(bundle), key=lambda one: (one.span, one.id)),
    }


def _evidence(bundle: Bundle) -> Iterator[Labelled]:
    for stance in held(bundle.stances):
        for piece in stance.evidence:
            for span in piece.spans:
                yield Labelled(span, stance.polarity, stance.id)


def relations_of(bundle: Bundle) -> Iterator[tuple[str, Labelled, Labelled]]:
    """Yield what is related: from contents to sources, cues and what reports them.

    Of a role in several parts the first one stands for all.
    """
    quotes = {quote.id: quote for quote in held(bundle.attributions)}
    for quote in quotes.values():
        content = _first(quote, Role.CONTENT)
        for role, label in ((Role.SOURCE, "SPEAKER"), (Role.CUE, "CUE")):
            if quote.fragments(role):
                yield label, content, _first(quote, role)
        if quote.parent in quotes:
            yield "PARENT", content, _first(quotes[quote.parent], Role.CONTENT)


def _first(quote: Attribution, role: Role) -> Labelled:
    return Labelled(quote.fragments(role)[0], role.name, quote.id)
