"""Mentions, and the entities they refer to."""

from __future__ import annotations

from dataclasses import dataclass

from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.review import Review
from pressmark.model.span import Span


@dataclass(frozen=True, slots=True)
class Entity:
    """What mentions refer to: a person, an organization, a place.

    ``type`` is a mention label such as PERSON; ``aliases`` are other names in the order
    they were given; ``link`` is an identifier elsewhere, such as a Wikidata number.
    """

    id: EntityId
    name: str
    type: str
    aliases: tuple[str, ...] = ()
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that refers to an entity, or to one nobody has named yet."""

    id: AnnotationId
    span: Span
    label: str
    entity: EntityId | None
    review: Review
