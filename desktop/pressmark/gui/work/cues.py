"""Where a cue is, whether it is taken, and whom a proposal for it names.

Pure functions over a bundle and its text; nothing here knows of widgets.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pressmark.gui.work.review import entity_named, entity_under
from pressmark.model.review import Status
from pressmark.model.span import Span

if TYPE_CHECKING:
    from pressmark.extraction.proposal import Speaker
    from pressmark.model.attribution import Attribution
    from pressmark.model.bundle import Bundle
    from pressmark.model.ids import EntityId
    from pressmark.model.span import Fragments

_WORD = re.compile(r"\w+(?:[’'-]\w+)*")
_LONGEST = 80
"""Code points around a position in which its word is looked for."""


def word_at(text: str, position: int) -> Span | None:
    """Return the word that a position is in or at an edge of, or None.

    Between two words that touch it is the later one.
    """
    found = None
    start, end = max(0, position - _LONGEST), position + _LONGEST
    for match in _WORD.finditer(text, start, end):
        if match.start() <= position <= match.end():
            found = Span(*match.span())
    return found


def quote_of_cue(bundle: Bundle, cue: Span) -> Attribution | None:
    """Return the quote with some of these words as its cue, if it is not rejected.

    Of several it is the one that has most of them.
    """
    shared = {
        quote.id: sum(
            max(0, min(span.end, cue.end) - max(span.start, cue.start))
            for span in quote.cue
        )
        for quote in bundle.attributions
        if quote.review.status is not Status.REJECTED
    }
    found = [quote for quote in bundle.attributions if shared.get(quote.id)]
    return max(found, key=lambda quote: shared[quote.id], default=None)


def speaker_of(
    bundle: Bundle, source: Fragments, proposed: Speaker | None
) -> EntityId | None:
    """Return the article's entity that speaks: whom the source names, else proposed.

    Somebody who is no entity of the article yet is nobody.
    """
    entity = entity_under(bundle, source)
    if entity is None and proposed is not None:
        entity = entity_named(bundle, proposed.name, proposed.type)
    return None if entity is None else entity.id
