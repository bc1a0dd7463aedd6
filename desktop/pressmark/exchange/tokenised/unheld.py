"""Count what formats of tokens have no room for."""

from __future__ import annotations

from collections.abc import Collection

from pressmark.exchange.losses import Losses
from pressmark.model.bundle import Bundle
from pressmark.model.layer import Layer
from pressmark.model.review import Status
from pressmark.saying import Sentence


def count_unheld(losses: Losses, bundle: Bundle, held: Collection[Layer] = ()) -> None:
    """Count what of a bundle is in none of the layers that a format holds.

    ``held`` are layers of which the spans and labels are kept; what is known of them
    besides, such as who decided on them, is counted too.
    """
    no_room = Sentence("the format has no place for them")
    layers = {
        Layer.REGIONS: (Sentence("parts of the page"), bundle.regions),
        Layer.MENTIONS: (Sentence("mentions"), bundle.mentions),
        Layer.ATTRIBUTIONS: (Sentence("quotes"), bundle.attributions),
        Layer.STANCES: (Sentence("stances"), bundle.stances),
    }
    for layer, (words, things) in layers.items():
        rejected = sum(one.review.status is Status.REJECTED for one in things)
        losses.add(
            Sentence("rejected annotations"),
            Sentence("what a person rejected is not written as if it held"),
            rejected,
        )
        losses.add(
            words if layer not in held else Sentence("reviews of annotations"),
            no_room
            if layer not in held
            else Sentence("the format cannot say who made or decided on them, and when"),
            len(things) - rejected,
        )
    if Layer.ENTITIES not in held:
        losses.add(Sentence("entities"), no_room, len(bundle.entities))
    losses.add(Sentence("notes"), no_room, len(bundle.notes))


def count_metadata(losses: Losses, bundle: Bundle) -> None:
    """Count a document whose metadata a format has no room for."""
    losses.add(
        Sentence("documents with metadata"),
        Sentence("headline, outlet, date and the like are not in the file"),
        int(bool(bundle.document.metadata)),
    )
