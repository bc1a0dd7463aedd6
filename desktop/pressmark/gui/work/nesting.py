"""Which quote reports another, and which one goes on: what P and Shift+V take.

Pure functions over a bundle; nothing here knows of widgets.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from pressmark.gui.work.review import possible_parents
from pressmark.model.bundle import start_of
from pressmark.model.review import Status
from pressmark.model.span import Fragments, hull

if TYPE_CHECKING:
    from pressmark.model.attribution import Attribution
    from pressmark.model.bundle import Bundle


def only_parent(
    candidates: Sequence[Attribution], quote: Attribution
) -> Attribution | None:
    """Return the one quote that can be meant to report another, or None.

    It is the only candidate, or the smallest in whose content the quote lies as a
    whole, cue and content.
    """
    if len(candidates) == 1:
        return candidates[0]
    return around(candidates, (*quote.content, *quote.cue))


def around(quotes: Iterable[Attribution], spans: Fragments) -> Attribution | None:
    """Return the smallest quote, not rejected, in whose content some spans lie."""
    found = [
        (len(whole), quote.id, quote)
        for quote in quotes
        if quote.review.status is not Status.REJECTED
        and (whole := hull(quote.content)) is not None
        and all(whole.covers(span) for span in spans)
    ]
    return min(found)[-1] if found else None


def next_to_join(bundle: Bundle, quote: Attribution) -> Attribution | None:
    """Return the quote that begins next after another one and can be joined to it.

    What is nested in it, or reports it, cannot.
    """
    above = set()
    parent = quote.parent
    while parent is not None and parent not in above:
        above.add(parent)
        parent = next((q.parent for q in bundle.attributions if q.id == parent), None)
    here = (start_of(quote), quote.id)
    after = [
        other
        for other in possible_parents(bundle, quote)
        if other.id not in above and (start_of(other), other.id) > here
    ]
    return min(after, key=lambda other: (start_of(other), other.id), default=None)
