"""What is on the page besides running text, as cards: headline, byline, furniture."""

from __future__ import annotations

from pressmark.gui.inspector.card_list import Listing
from pressmark.gui.inspector.cards import (
    Badge,
    Card,
    Row,
    RowKind,
    Shown,
    count_rejected,
    in_order,
    is_listed,
    reason_words,
    standing_details,
    status_words,
)
from pressmark.model.ids import AnnotationId


def rows(shown: Shown, *, rejected: bool, current: str | None) -> list[Row]:
    """Return a row a region, in reading order."""
    return [
        Row(RowKind.ANNOTATION, region.id)
        for region in in_order(shown.bundle.regions)
        if is_listed(region, rejected=rejected, current=current)
    ]


def card(shown: Shown, row: Row, *, current: bool) -> Card:
    """Return the card of a region: its label and its text."""
    region = shown.regions[AnnotationId(row.id)]
    text = shown.words((region.span,))
    standing = status_words(region.review) + reason_words(shown, region)
    return Card(
        title="",
        sentence=f"{shown.page_label(region.label)}, {standing}: {text}",
        status=region.review.status,
        badge=Badge(shown.page_label(region.label)),
        score=region.review.score,
        excerpt=text,
        excerpt_lines=8 if current else 2,
        flagged=region.id in shown.open_notes,
        details=standing_details(shown, region) if current else (),
    )


def _count(shown: Shown) -> int:
    return len(shown.bundle.regions) - _count_rejected(shown)


def _count_rejected(shown: Shown) -> int:
    return count_rejected(shown.bundle.regions)


REGIONS = Listing(
    title="Page",
    empty=(
        "Nothing on this page is marked yet.\n"
        "Select an advert or a read-more line and press {furniture}."
    ),
    rows=rows,
    card=card,
    count=_count,
    rejected=_count_rejected,
)
"""What the tab of regions lists."""
