"""Stances as a table: who stands where, cell by cell, and what is wrong in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.review import Status
from pressmark.model.scheme import Scheme
from pressmark.model.stance import Stance

WITHOUT_STANCE = frozenset({"none", "unclear"})
"""Polarities that say that no stance is expressed, or that it cannot be told.

What is not there cannot be shown: they never need evidence.
"""

_OPPOSED = ({"favor", "against"},)
"""Polarities that one holder cannot have towards one target at once."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a stance is about: an entity, or a topic in words."""

    entity: EntityId | None = None
    topic: str | None = None

    def __post_init__(self) -> None:
        """Refuse a target that is neither or both.

        Raises:
            ValueError: Not exactly one of the two is given.
        """
        if (self.entity is None) == (self.topic is None):
            raise ValueError("a target is an entity or a topic, one of the two")


def target_of(stance: Stance) -> Target:
    """Return what a stance is about."""
    return Target(stance.target, stance.topic)


def standing(stances: Iterable[Stance]) -> list[Stance]:
    """Return the stances that are not rejected."""
    return [one for one in stances if one.review.status is not Status.REJECTED]


def needs_evidence(stance: Stance, scheme: Scheme) -> bool:
    """Whether a scheme asks for evidence that a stance does not have."""
    return scheme.evidence_required and is_bare(stance)


def is_bare(stance: Stance) -> bool:
    """Whether a stance has no evidence although it says where the holder stands."""
    return not stance.evidence and stance.polarity not in WITHOUT_STANCE


def contradicted(stances: Iterable[Stance]) -> frozenset[AnnotationId]:
    """Return the stances that another one of the same holder and target opposes."""
    return frozenset(
        stance.id
        for cell in StanceTable.of(stances).cells.values()
        if _is_opposed(cell)
        for stance in cell
    )


@dataclass(frozen=True)
class StanceTable:
    """The stances of a document by holder (None: the article) and target.

    Rejected ones are left out. A pair that is not in ``cells`` was not looked at.
    """

    cells: dict[tuple[EntityId | None, Target], tuple[Stance, ...]] = field(
        default_factory=dict
    )

    @classmethod
    def of(cls, stances: Iterable[Stance]) -> StanceTable:
        """Return the table of some stances."""
        gathered: defaultdict[tuple[EntityId | None, Target], list[Stance]]
        gathered = defaultdict(list)
        for stance in standing(stances):
            gathered[stance.holder, target_of(stance)].append(stance)
        return cls({pair: tuple(cell) for pair, cell in gathered.items()})

    def cell(self, holder: EntityId | None, target: Target) -> tuple[Stance, ...]:
        """Return the stances of a holder on a target."""
        return self.cells.get((holder, target), ())

    def is_contradicted(self, holder: EntityId | None, target: Target) -> bool:
        """Whether a holder is both for and against a target."""
        return _is_opposed(self.cell(holder, target))

    def holders(self) -> list[EntityId | None]:
        """Return who has a stance, in the order in which they were made."""
        return list(dict.fromkeys(holder for holder, _ in self.cells))

    def targets(self) -> list[Target]:
        """Return what stances are about, in the order in which they were made."""
        return list(dict.fromkeys(target for _, target in self.cells))


def _is_opposed(cell: Iterable[Stance]) -> bool:
    taken = {stance.polarity for stance in cell}
    return any(pair <= taken for pair in _OPPOSED)
