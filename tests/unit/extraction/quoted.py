"""What an extraction found, as a reader would tell it."""

from __future__ import annotations

from pressmark.model.attribution import Attribution, QuoteKind
from pressmark.model.bundle import Bundle
from pressmark.model.span import covered
from tests.unit.extraction.conftest import Extract


def shown(bundle: Bundle, quote: Attribution) -> tuple[str, str, str]:
    text = bundle.document.text
    return (
        covered(text, quote.source),
        covered(text, quote.cue),
        covered(text, quote.content),
    )


def quotes(extract: Extract, text: str) -> list[tuple[str, str, str]]:
    bundle = extract(text)
    return [shown(bundle, quote) for quote in bundle.attributions]


def kinds(extract: Extract, text: str) -> list[QuoteKind]:
    return [quote.kind for quote in extract(text).attributions]
