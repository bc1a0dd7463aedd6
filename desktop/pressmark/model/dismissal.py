"""Quotation marks that a person says are no part of a quote: titles, scare quotes.

They are kept in a document's metadata, so that every format that gives back metadata
gives them back as well.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from typing import Any

from pressmark.model.span import Span

DISMISSED = "dismissed_quotation_marks"
"""The metadata under which the spans are, as lists of start and end (code points)."""


def dismissed(metadata: Mapping[str, Any]) -> tuple[Span, ...]:
    """Return the dismissed stretches; what makes no sense is left out."""
    listed = metadata.get(DISMISSED)
    found = listed if isinstance(listed, list) else []
    return tuple(sorted(Span(*pair) for pair in found if _is_pair(pair)))


def with_dismissed(
    metadata: Mapping[str, Any], spans: Iterable[Span]
) -> dict[str, Any]:
    """Return metadata in which just these stretches are dismissed."""
    others = {name: value for name, value in metadata.items() if name != DISMISSED}
    pairs = [[span.start, span.end] for span in sorted(set(spans))]
    return {**others, DISMISSED: pairs} if pairs else others


def _is_pair(pair: object) -> bool:
    if not isinstance(pair, list) or [type(one) for one in pair] != [int, int]:
        return False
    start, end = pair
    return bool(0 <= start < end <= sys.maxsize)
