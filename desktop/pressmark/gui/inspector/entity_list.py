"""The entities of an article as cards; the current one has its mentions under it."""

from __future__ import annotations

import re
from functools import lru_cache

from pressmark.gui.inspector.card_list import Listing
from pressmark.gui.inspector.cards import (
    Badge,
    Card,
    Row,
    RowKind,
    Shape,
    Shown,
    count_rejected,
    is_listed,
    reason_words,
    status_words,
    tell,
    tell_count,
)
from pressmark.gui.plain import disguise_words
from pressmark.gui.translation import said
from pressmark.gui.wording import quoted
from pressmark.model.entity import Entity, Mention
from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.review import Status
from pressmark.model.span import Span

_CONTEXT = 32
"""Code points shown on either side of a mention."""

_BLANKS = re.compile(r"\s+")


def rows(shown: Shown, *, rejected: bool, current: str | None) -> list[Row]:
    """Return a row an entity by first mention, with mentions under the current one.

    Mentions of no entity come last, under a heading.
    """
    opened = _entity_around(shown, current)
    listed: list[Row] = []
    for entity in _ordered(shown, rejected=rejected, opened=opened):
        listed.append(_entity_row(entity))
        if entity == opened:
            listed += _mention_rows(shown, entity, rejected=rejected, current=current)
    stray = _mention_rows(shown, None, rejected=rejected, current=current)
    return [*listed, *([Row(RowKind.HEADING, "")] if stray else []), *stray]


@lru_cache(maxsize=10_000)
def _entity_row(entity: EntityId) -> Row:
    """Return the row of an entity, which is the same after every decision."""
    return Row(RowKind.ENTITY, entity)


def _mention_rows(
    shown: Shown, entity: EntityId | None, *, rejected: bool, current: str | None
) -> list[Row]:
    return [
        Row(RowKind.ANNOTATION, mention.id)
        for mention in shown.mentions_of.get(entity, [])
        if is_listed(mention, rejected=rejected, current=current)
    ]


def _ordered(
    shown: Shown, *, rejected: bool, opened: EntityId | None
) -> list[EntityId]:
    """Return the entities by first mention; those only spoken of by name come last.

    An entity all of whose mentions are rejected is listed with the rejected.
    """
    gone = set() if rejected else shown.rejected_entities - {opened}
    return [
        *(e for e in shown.mentions_of if e is not None and e not in gone),
        *(e for e in shown.entities if e not in shown.mentions_of),
    ]


def _open_or_accepted(shown: Shown, entity: EntityId) -> list[Mention]:
    return [
        mention
        for mention in shown.mentions_of.get(entity, [])
        if mention.review.status is not Status.REJECTED
    ]


def _entity_around(shown: Shown, current: str | None) -> EntityId | None:
    """Return the entity that is current itself or by one of its mentions."""
    if current is None:
        return None
    annotation = shown.annotations.get(current)
    if isinstance(annotation, Mention):
        return annotation.entity
    return EntityId(current)


def card(shown: Shown, row: Row, *, current: bool) -> Card:
    """Return the card of an entity, the line of a mention, or the last heading."""
    if row.kind is RowKind.HEADING:
        title = tell("Without an entity")
        return Card(title=title, sentence=title, shape=Shape.HEADING)
    if row.kind is RowKind.ENTITY:
        return _entity_card(shown, shown.entities[EntityId(row.id)])
    mention = shown.mentions[AnnotationId(row.id)]
    return _mention_line(shown, mention, current=current)


def _entity_card(shown: Shown, entity: Entity) -> Card:
    mentions = _open_or_accepted(shown, entity.id)
    waiting = sum(m.review.status is Status.SUGGESTED for m in mentions)
    label = shown.label_name(entity.type)
    number = tell_count("%Ln mentions", len(mentions))
    names = ", ".join(map(quoted, _other_names(shown, entity)))
    reason = _reason(shown, mentions)
    also = tell("also {}").format(names) if names else ""
    disguise = disguise_words(entity.name)
    is_open = tell_count("%Ln open", waiting)
    return Card(
        title=entity.name,
        sentence=", ".join(
            filter(None, (entity.name, disguise, label, number, is_open, reason, also))
        ),
        shape=Shape.ENTITY,
        badge=Badge(label, shown.tone(entity.type)),
        trailing=_standing(len(mentions), waiting),
        status=Status.SUGGESTED if waiting and waiting == len(mentions) else None,
        excerpt=" · ".join(filter(None, (disguise, reason, names))),
        tone=shown.tone(entity.type),
    )


def _reason(shown: Shown, mentions: list[Mention]) -> str:
    """Return why the first of the mentions that has a reason is there."""
    reasons = (shown.reasons.get(mention.id) for mention in mentions)
    return said(next(filter(None, reasons), ""))


def _standing(mentions: int, waiting: int) -> str:
    """Return how many mentions there are and how many of them are open, in short."""
    if waiting and waiting == mentions:
        return tell_count("%Ln open", waiting)
    number = tell_count("%Ln mentions", mentions)
    return f"{number} · {tell_count('%Ln open', waiting)}" if waiting else number


def _other_names(shown: Shown, entity: Entity) -> list[str]:
    """Return what else an entity is called: its aliases, then the article's words."""
    printed = [shown.words((m.span,)) for m in _open_or_accepted(shown, entity.id)]
    names = dict.fromkeys((*entity.aliases, *printed))
    return [name for name in names if name != entity.name]


def _mention_line(shown: Shown, mention: Mention, *, current: bool) -> Card:
    words = shown.words((mention.span,))
    before, after = _around(shown, mention.span)
    label = shown.label_name(mention.label)
    standing = status_words(mention.review) + reason_words(shown, mention)
    return Card(
        title=words,
        sentence=tell("Mention “{}”, {}, {}: {}").format(
            words, label, standing, f"{before}{words}{after}"
        ),
        shape=Shape.LINE,
        status=mention.review.status,
        badge=Badge(label, shown.tone(mention.label)) if not mention.entity else None,
        trailing=_aside(shown, mention) if current else "",
        before=before,
        after=after,
        tone=shown.tone(mention.label),
    )


def _aside(shown: Shown, mention: Mention) -> str:
    """Return what is said beside the current mention: a note on it, or its reason."""
    for note in shown.open_notes.get(mention.id, ()):
        garbled = note.author in shown.pipelines
        return tell("looks garbled") if garbled else tell("note")
    return said(shown.reasons.get(mention.id, ""))


def _around(shown: Shown, span: Span) -> tuple[str, str]:
    text = shown.bundle.document.text
    before = text[max(0, span.start - _CONTEXT) : span.start]
    after = text[span.end : span.end + _CONTEXT]
    return _BLANKS.sub(" ", before), _BLANKS.sub(" ", after)


def stands_for(shown: Shown, entity: EntityId) -> AnnotationId | None:
    """Return the mention to show for an entity: the first open one, else the first."""
    mentions = _open_or_accepted(shown, entity)
    waiting = [m for m in mentions if m.review.status is Status.SUGGESTED]
    return next((mention.id for mention in (*waiting, *mentions)), None)


def _count(shown: Shown) -> int:
    return len(_ordered(shown, rejected=False, opened=None))


def _count_rejected(shown: Shown) -> int:
    return count_rejected(shown.bundle.mentions)


ENTITIES = Listing(
    title="Entities",
    empty="No entities yet.\nSelect a name and press {entity}.",
    rows=rows,
    card=card,
    count=_count,
    rejected=_count_rejected,
)
"""What the tab of entities lists."""
