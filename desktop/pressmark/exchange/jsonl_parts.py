"""The annotations of a line of the native format, each from its JSON object."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, TypeVar
from uuid import NAMESPACE_OID, UUID, uuid5

from pressmark.exchange.json_fields import Fields
from pressmark.exchange.jsonl_usual import (
    HIGHEST_SCORE,
    UUID_AS_WRITTEN,
    is_time,
    known_origin,
)
from pressmark.model.attribution import Act, Attribution, QuoteKind
from pressmark.model.document import Region
from pressmark.model.entity import Entity, Mention
from pressmark.model.ids import AnnotationId, EntityId, NoteId, new_id
from pressmark.model.note import Note
from pressmark.model.review import (
    Origin,
    OriginKind,
    Review,
    Status,
    by_annotator,
    by_import,
    by_pipeline,
    now,
)
from pressmark.model.stance import Evidence, Stance

Made = TypeVar("Made")

_FORMAT = "jsonl"


def lasting_id(given: str, within: str) -> str:
    """Return a UUID for an id: itself if it is one, else always the same one for it.

    ``within`` keeps apart what two documents call alike.
    """
    if UUID_AS_WRITTEN.fullmatch(given):
        return given
    try:
        return str(UUID(given))
    except ValueError:
        return str(uuid5(NAMESPACE_OID, f"{within} {given}"))


class Parts:
    """Makes the annotations of one document.

    ``extra`` gathers the unknown keys of each annotation under ``list/id``.
    """

    def __init__(self, document: str, extra: dict[str, Any]) -> None:
        self._document = document
        self._extra = extra
        self._now = now()

    def region(self, fields: Fields) -> Region:
        """Return a region.

        Raises:
            Wrong: A field is wrong or missing.
        """
        region = Region(
            id=AnnotationId(self._own_id(fields)),
            span=fields.span(),
            label=fields.text("label"),
            review=self._review(fields),
        )
        return self._kept(region, "regions", region.id, fields)

    def entity(self, fields: Fields) -> Entity:
        """Return an entity.

        Raises:
            Wrong: A field is wrong or missing.
        """
        entity = Entity(
            id=EntityId(self._own_id(fields)),
            name=fields.text("name"),
            type=fields.text("type"),
            aliases=fields.texts("aliases"),
            link=fields.maybe_text("link"),
        )
        return self._kept(entity, "entities", entity.id, fields)

    def mention(self, fields: Fields) -> Mention:
        """Return a mention.

        Raises:
            Wrong: A field is wrong or missing.
        """
        mention = Mention(
            id=AnnotationId(self._own_id(fields)),
            span=fields.span(),
            label=fields.text("label"),
            entity=self._entity(fields, "entity"),
            review=self._review(fields),
        )
        return self._kept(mention, "mentions", mention.id, fields)

    def attribution(self, fields: Fields) -> Attribution:
        """Return an attribution.

        Raises:
            Wrong: A field is wrong or missing.
        """
        kind = fields.choice("kind", QuoteKind)
        content = fields.spans("content")
        if kind is None or not content:
            raise fields.wrong("content" if kind else "kind", "is missing")
        attribution = Attribution(
            id=AnnotationId(self._own_id(fields)),
            kind=kind,
            content=content,
            review=self._review(fields),
            source=fields.spans("source"),
            cue=fields.spans("cue"),
            act=fields.choice("act", Act),
            speaker=self._entity(fields, "speaker"),
            printed=self._entity(fields, "printed"),
            parent=self._annotation(fields, "parent"),
        )
        return self._kept(attribution, "attributions", attribution.id, fields)

    def stance(self, fields: Fields) -> Stance:
        """Return a stance.

        Raises:
            Wrong: A field is wrong or missing.
        """
        target, topic = self._target(fields)
        stance = Stance(
            id=AnnotationId(self._own_id(fields)),
            holder=self._holder(fields),
            target=target,
            topic=topic,
            polarity=fields.text("polarity"),
            review=self._review(fields),
            explicit=fields.flag("explicit"),
            evidence=tuple(
                self._evidence(piece) for piece in fields.objects("evidence")
            ),
            note=fields.maybe_text("note") or "",
        )
        return self._kept(stance, "stances", stance.id, fields)

    def note(self, fields: Fields) -> Note:
        """Return a note.

        Raises:
            Wrong: A field is wrong or missing.
        """
        on = fields.maybe_id("on")
        note = Note(
            id=NoteId(self._own_id(fields)),
            on=None if on is None else lasting_id(on, self._document),
            text=fields.maybe_text("text") or "",
            resolved=bool(fields.flag("resolved")),
            author=fields.maybe_text("author") or "",
            at=_time(fields, self._now),
        )
        return self._kept(note, "notes", note.id, fields)

    def _kept(self, made: Made, layer: str, key: str, fields: Fields) -> Made:
        """Return what was made, after its unknown keys have been kept."""
        if fields.rest:
            self._extra[f"{layer}/{key}"] = fields.rest
        return made

    def _own_id(self, fields: Fields) -> str:
        given = fields.maybe_id("id")
        return new_id() if given is None else lasting_id(given, self._document)

    def _entity(self, fields: Fields, key: str) -> EntityId | None:
        given = fields.maybe_id(key)
        return None if given is None else EntityId(lasting_id(given, self._document))

    def _annotation(self, fields: Fields, key: str) -> AnnotationId | None:
        given = fields.maybe_id(key)
        return (
            None if given is None else AnnotationId(lasting_id(given, self._document))
        )

    def _holder(self, fields: Fields) -> EntityId | None:
        holder = fields.mapping("holder") or {}
        if holder == {"document": True}:
            return None
        if set(holder) != {"entity"}:
            raise fields.wrong(
                "holder", 'is neither {"entity": id} nor {"document": true}'
            )
        inner = Fields(f"{fields.where}.holder", holder, [])
        return EntityId(lasting_id(inner.id("entity"), self._document))

    def _target(self, fields: Fields) -> tuple[EntityId | None, str | None]:
        target = fields.mapping("target") or {}
        inner = Fields(f"{fields.where}.target", target, [])
        if set(target) == {"entity"}:
            return EntityId(lasting_id(inner.id("entity"), self._document)), None
        if set(target) == {"topic"}:
            return None, inner.text("topic")
        raise fields.wrong("target", 'is neither {"entity": id} nor {"topic": text}')

    def _evidence(self, piece: Fields) -> Evidence:
        keys = set(piece.rest)
        if keys == {"attribution"}:
            given = lasting_id(piece.id("attribution"), self._document)
            return Evidence(attribution=AnnotationId(given))
        spans = piece.spans("spans") if keys == {"spans"} else ()
        if not spans:
            raise piece.wrong("attribution or spans", "is missing, or there is more")
        return Evidence(spans=spans)

    def _review(self, fields: Fields) -> Review:
        origin = _origin(fields)
        by_machine = origin.kind is OriginKind.PIPELINE
        usual = Status.SUGGESTED if by_machine else Status.ACCEPTED
        score = fields.maybe_whole("score")
        if score is not None and score > HIGHEST_SCORE:
            raise fields.wrong(
                "score", "is {}; it is in thousandths, up to 1000", score
            )
        status = fields.choice("status", Status) or usual
        corrects = fields.mapping("corrects")
        at = _time(fields, self._now)
        if corrects is None:
            return _plain_review(status, origin, score, at)
        return Review(status, origin, score, corrects, at)


@lru_cache(maxsize=4096)
def _plain_review(status: Status, origin: Origin, score: int | None, at: str) -> Review:
    """Return a review that corrects nothing; the many that are alike are the same."""
    return Review(status, origin, score, None, at)


def _origin(fields: Fields) -> Origin:
    given = fields.mapping("origin")
    if given is None:
        return by_import(_FORMAT)
    # Nearly all are of two shapes, and very many are the same.
    if all(type(value) is str and value.strip() for value in given.values()):
        found = known_origin(tuple(given.items()))
        if found is not None:
            return found
    inner = Fields(f"{fields.where}.origin", given, [])
    if set(given) == {OriginKind.ANNOTATOR}:
        return by_annotator(inner.text("annotator"))
    if set(given) == {OriginKind.IMPORT}:
        return by_import(inner.text("import"))
    if set(given) <= {OriginKind.PIPELINE, "version"} and given:
        return by_pipeline(inner.text("pipeline"), inner.maybe_text("version") or "")
    raise fields.wrong("origin", "names neither annotator, pipeline nor import")


def _time(fields: Fields, usual: str) -> str:
    """Take ``at``; missing is the usual.

    Raises:
        Wrong: It is not a time in ISO 8601.
    """
    at = fields.text("at", usual)
    if not is_time(at):
        raise fields.wrong("at", "is not a time such as 2026-01-31T12:00:00Z")
    return at
