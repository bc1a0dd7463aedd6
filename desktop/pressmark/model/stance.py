"""Stances: who stands where, with the evidence."""

from __future__ import annotations

from dataclasses import dataclass

from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.review import Review
from pressmark.model.span import Fragments

POLARITIES = ("favor", "against", "neutral", "mixed", "none", "unclear")
"""The polarities of the native format; a scheme may bring its own.

``neutral`` is a position taken, ``none`` says that a pair was looked at and no stance
is expressed, ``unclear`` that it cannot be told (after SemEval-2016 task 6).
"""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What justifies a stance: an attribution, or passages of the text.

    Exactly one of the two is given.
    """

    attribution: AnnotationId | None = None
    spans: Fragments = ()

    def __post_init__(self) -> None:
        """Refuse evidence that is neither or both.

        Raises:
            ValueError: Not exactly one of the two is given.
        """
        if (self.attribution is None) == (not self.spans):
            raise ValueError("evidence is an attribution or passages, one of the two")


@dataclass(frozen=True, slots=True)
class Stance:
    """A holder's position towards a target.

    ``holder`` is an entity, or None for the article itself. The target is an entity or,
    in ``topic``, a matter named in words; exactly one of the two is given.
    """

    id: AnnotationId
    holder: EntityId | None
    target: EntityId | None
    topic: str | None
    polarity: str
    review: Review
    explicit: bool | None = None
    evidence: tuple[Evidence, ...] = ()
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse a stance with no target or with two.

        Raises:
            ValueError: Not exactly one of entity and topic is given.
        """
        if (self.target is None) == (self.topic is None):
            raise ValueError("a stance has one target: an entity or a topic")
