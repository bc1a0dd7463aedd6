"""What was worked out for one picture of an article and holds for the next."""

from __future__ import annotations

from collections.abc import Sequence

from pressmark.gui.inspector.cards import Shown
from pressmark.model.bundle import Annotation
from pressmark.model.differences import differences
from pressmark.model.entity import Mention
from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.review import Status

_BY_ID = ("annotations", "mentions", "quotes", "stances", "regions")


def carry_over(before: Shown | None, after: Shown) -> None:
    """Take over into ``after`` what was looked up before, where it still holds.

    That is where annotations of the same document are decided on in their places; else
    everything is looked up anew when it is asked for.
    """
    if before is None or before.bundle.document is not after.bundle.document:
        return
    was, now = before.bundle, after.bundle
    found = differences(was, now)
    instead = {one.id: one for one in found.come}
    if was.entities is not now.entities or not _in_place(found.gone, instead):
        return
    known, carried = vars(before), vars(after)
    if "entities" in known:
        carried["entities"] = known["entities"]
    for name in _BY_ID:
        if name in known:
            mine = known[name]
            carried[name] = {**mine, **{i: a for i, a in instead.items() if i in mine}}
    if "mentions_of" in known:
        _carry_mentions(before, after, instead)


def _in_place(
    gone: Sequence[Annotation], instead: dict[AnnotationId, Annotation]
) -> bool:
    """Whether annotations are only decided on: each is where and whose it was."""
    if len(gone) != len(instead):
        return False
    for one in gone:
        now = instead.get(one.id)
        if type(one) is not type(now):
            return False
        if isinstance(one, Mention) and isinstance(now, Mention):
            same = (one.span, one.entity) == (now.span, now.entity)
            if not same:
                return False
    return True


def _carry_mentions(
    before: Shown, after: Shown, instead: dict[AnnotationId, Annotation]
) -> None:
    changed = {i: one for i, one in instead.items() if isinstance(one, Mention)}
    entities = after.entities
    known = {m.entity if m.entity in entities else None for m in changed.values()}
    mentions_of = dict(before.mentions_of)
    rejected = set(before.rejected_entities) if _has_rejected(before) else None
    for entity in known:
        mine = [changed.get(m.id, m) for m in mentions_of[entity]]
        mentions_of[entity] = mine
        if rejected is not None:
            _note_rejected(rejected, entity, mine)
    carried = vars(after)
    carried["mentions_of"] = mentions_of
    if rejected is not None:
        carried["rejected_entities"] = rejected


def _has_rejected(shown: Shown) -> bool:
    return "rejected_entities" in vars(shown)


def _note_rejected(
    rejected: set[EntityId | None], entity: EntityId | None, mentions: list[Mention]
) -> None:
    if all(mention.review.status is Status.REJECTED for mention in mentions):
        rejected.add(entity)
    else:
        rejected.discard(entity)
