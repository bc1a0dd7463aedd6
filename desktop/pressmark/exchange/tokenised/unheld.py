"""Count what formats of tokens have no room for."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from pressmark.exchange.losses import Losses
from pressmark.model.bundle import Annotation, Bundle
from pressmark.model.layer import Layer
from pressmark.model.review import Status

_NO_ROOM = "the format has no place for them"


def count_unheld(losses: Losses, bundle: Bundle, held: Collection[Layer] = ()) -> None:
    """Count what of a bundle is in none of the layers that a format holds.

    ``held`` are layers of which the spans and labels are kept; what is known of them
    besides, such as who decided on them, is counted too.
    """
    losses.add(
        "rejected annotations",
        "what a person rejected is not written as if it held",
        sum(one.review.status is Status.REJECTED for one in bundle.annotations()),
    )
    if Layer.REGIONS not in held:
        losses.add("parts of the page", _NO_ROOM, _number(bundle.regions))
    if Layer.MENTIONS not in held:
        losses.add("mentions", _NO_ROOM, _number(bundle.mentions))
    if Layer.ATTRIBUTIONS not in held:
        losses.add("quotes", _NO_ROOM, _number(bundle.attributions))
    if Layer.STANCES not in held:
        losses.add("stances", _NO_ROOM, _number(bundle.stances))
    if Layer.ENTITIES not in held:
        losses.add("entities", _NO_ROOM, len(bundle.entities))
    losses.add("notes", _NO_ROOM, len(bundle.notes))


def count_reviews(losses: Losses, things: Iterable[Annotation]) -> None:
    """Count annotations that are written without who made or decided on them."""
    losses.add(
        "reviews of annotations",
        "the format cannot say who made or decided on them, and when",
        _number(things),
    )


def count_metadata(losses: Losses, bundle: Bundle) -> None:
    """Count a document whose metadata a format has no room for."""
    losses.add(
        "documents with metadata",
        "headline, outlet, date and the like are not in the file",
        int(bool(bundle.document.metadata)),
    )


def _number(things: Iterable[Annotation]) -> int:
    return sum(one.review.status is not Status.REJECTED for one in things)
