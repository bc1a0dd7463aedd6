"""What is proposed for a cue that a person points at. Does not import spaCy."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pressmark.model.attribution import Act, QuoteKind
from pressmark.model.entity import Entity
from pressmark.model.ids import EntityId, new_id
from pressmark.model.span import Fragments, Span

PAGE = 12_000
"""Code points up to which a text is read as a whole: two thousand words.

A longer one is read in pages about so long, so that nobody waits.
"""

_MARGIN = 3_000
"""Code points around a cue that are on its page: for whom “he” means, and who began."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is taken to speak: an entity's name in the text, and its type."""

    name: str
    type: str

    def as_entity(self) -> Entity:
        """Return an entity that has no other place yet."""
        return Entity(EntityId(new_id()), self.name, self.type)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A quote as it is proposed for a cue; nothing of it is decided."""

    cue: Fragments
    content: Fragments
    source: Fragments
    kind: QuoteKind
    act: Act | None
    speaker: Speaker | None = None

    def moved(self, by: int) -> Proposal:
        """Return the proposal with its positions counted from further ahead."""
        cue, content, source = (
            tuple(Span(span.start + by, span.end + by) for span in spans)
            for spans in (self.cue, self.content, self.source)
        )
        return replace(self, cue=cue, content=content, source=source)


def page_of(text: str, cue: Span, page: Span | None = None) -> Span:
    """Return the part of a text that is read for a cue: whole lines where it can.

    ``page`` is what was read last of the same text; it is returned where it does.
    """
    if len(text) <= PAGE:
        return Span(0, max(1, len(text)))
    if page is not None and _serves(page, text, cue):
        return page
    start = max(0, cue.start - PAGE // 2)
    end = min(len(text), max(cue.end, start + PAGE))
    line = text.find("\n", start, cue.start)
    if start and line >= 0:
        start = line + 1
    line = text.rfind("\n", cue.end, end)
    if end < len(text) and line >= 0:
        end = line
    return Span(start, end)


def _serves(page: Span, text: str, cue: Span) -> bool:
    before = page.start == 0 or page.start + _MARGIN <= cue.start
    return before and (page.end == len(text) or cue.end + _MARGIN <= page.end)
