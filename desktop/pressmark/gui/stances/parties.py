"""Who can have a stance and what it can be about, as choices in a useful order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from pressmark.gui.dialogs.picker import Choice
from pressmark.gui.label_words import named
from pressmark.gui.work.review import nearest_entities
from pressmark.model.bundle import Bundle
from pressmark.model.entity import Entity
from pressmark.model.ids import EntityId
from pressmark.model.review import Status
from pressmark.model.scheme import Scheme
from pressmark.model.stance_table import StanceTable, Target
from pressmark.project.queries import KnownTarget

_STILL_NAMED = 12
"""Entities that are proposed before those of other articles."""


def holder_choices(
    bundle: Bundle, scheme: Scheme, near: int, first: EntityId | None
) -> list[Choice]:
    """Return who can have a stance: ``first``, then speakers, then who is near.

    The value of a choice is an entity's id, or None for the article itself, which comes
    first where nobody else is to.
    """
    speakers = dict.fromkeys(speakers_of(bundle))
    near_by = nearest_entities(bundle, near)
    by_id = {entity.id: entity for entity in (*bundle.entities, *near_by)}
    ordered = dict.fromkeys((*speakers, *(entity.id for entity in near_by), *by_id))
    choices = [
        Choice(one, by_id[one].name, _holder_detail(by_id[one], scheme, speakers))
        for one in ordered
        if one in by_id
    ]
    article = Choice(None, article_words(), _said("in its own voice"))
    return sorted([*choices, article], key=lambda choice: choice.value != first)


def target_choices(
    bundle: Bundle, scheme: Scheme, near: int, known: Sequence[KnownTarget]
) -> list[Choice]:
    """Return what a stance can be about; the value of a choice is a ``Target``.

    What the newest stances are about comes first, then the entities near a position.
    """
    found: dict[Target, Choice] = {}
    entities = nearest_entities(bundle, near)
    used, rest = known[:_STILL_NAMED], known[_STILL_NAMED:]
    for choice in (
        *_known(used, scheme),
        *(
            Choice(Target(one.id), one.name, _type(one.type, scheme))
            for one in entities
        ),
        *_known(rest, scheme),
    ):
        found.setdefault(choice.value, choice)
    return list(found.values())


def speakers_of(bundle: Bundle) -> Iterator[EntityId]:
    """Yield who speaks in quotes that are not rejected, in the order of the text."""
    for quote in sorted(bundle.attributions, key=lambda one: one.content[0].start):
        rejected = quote.review.status is Status.REJECTED
        if quote.speaker is not None and not rejected:
            yield quote.speaker


def table_holders(bundle: Bundle) -> list[EntityId | None]:
    """Return the rows of an article's table: speakers, other holders, the article."""
    table = StanceTable.of(bundle.stances)
    others = [one for one in table.holders() if one is not None]
    return [*dict.fromkeys((*speakers_of(bundle), *others)), None]


def article_words() -> str:
    """Return what the article is called where it has a stance itself."""
    return _said("The article itself")


def _known(known: Sequence[KnownTarget], scheme: Scheme) -> Iterator[Choice]:
    for one in known:
        detail = _type(one.type, scheme) if one.type else _said("topic")
        yield Choice(one.target, one.name, detail)


def _holder_detail(
    entity: Entity, scheme: Scheme, speakers: dict[EntityId, None]
) -> str:
    kind = _type(entity.type, scheme)
    return f"{kind} · {_said('speaks')}" if entity.id in speakers else kind


def _type(label: str, scheme: Scheme) -> str:
    return named(scheme.mention_labels, label)


def _said(words: str) -> str:
    return QCoreApplication.translate("Stances", words)
