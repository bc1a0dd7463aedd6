"""Attributions: who said what. Roles as in PARC 3.0 (Pareti 2016) and PolNeAR."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.review import Review
from pressmark.model.span import Fragments


class QuoteKind(StrEnum):
    """Whether the content stands in quotation marks: wholly, not at all, in part."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Act(StrEnum):
    """Whether something was said, or is a wish, plan or belief ascribed to someone."""

    SPEECH = "speech"
    ATTITUDE = "attitude"


class Role(StrEnum):
    """The parts of an attribution that are marked in the text."""

    SOURCE = "source"
    CUE = "cue"
    CONTENT = "content"


@dataclass(frozen=True, slots=True)
class Attribution:
    """The relation of a source, a cue and a content.

    ``content`` has at least one fragment; ``source`` and ``cue`` may have none.
    ``speaker`` is who said it as established, ``printed`` whom the text names where a
    garbled text names another. ``parent`` is the attribution whose content reports this
    one (“state television said that Xi said …”).
    """

    id: AnnotationId
    kind: QuoteKind
    content: Fragments
    review: Review
    source: Fragments = ()
    cue: Fragments = ()
    act: Act | None = None
    speaker: EntityId | None = None
    printed: EntityId | None = None
    parent: AnnotationId | None = None

    def fragments(self, role: Role) -> Fragments:
        """Return the fragments of a role."""
        return dict(self.roles())[role]

    def roles(self) -> tuple[tuple[Role, Fragments], ...]:
        """Return every role with its fragments."""
        return (
            (Role.SOURCE, self.source),
            (Role.CUE, self.cue),
            (Role.CONTENT, self.content),
        )
