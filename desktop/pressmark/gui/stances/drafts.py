"""What a stance that is being made begins with, and what has been said of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pressmark.gui.dialogs.picker import Choice
from pressmark.model.ids import EntityId
from pressmark.model.scheme import Label
from pressmark.model.stance import Evidence


@dataclass(frozen=True, slots=True)
class StanceDraft:
    """What a card or dialog was left with; of ``target`` and ``topic`` one is given."""

    holder: EntityId | None
    target: EntityId | None
    topic: str | None
    polarity: str
    explicit: bool | None
    evidence: tuple[Evidence, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Offer:
    """What a card begins with: choices, the holder, and what is offered as evidence.

    ``words`` are those of each piece of evidence; ``required`` says that the project
    asks for some.
    """

    holders: Sequence[Choice]
    targets: Sequence[Choice]
    polarities: Sequence[Label]
    evidence: tuple[Evidence, ...] = ()
    words: tuple[str, ...] = ()
    required: bool = False
