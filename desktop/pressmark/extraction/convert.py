"""From a Doc with findings to a Bundle: tokens become code points."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from spacy.tokens import Doc

from pressmark.extraction import PIPELINE, VERSION
from pressmark.extraction.findings import FoundAttribution, FoundGarble, FoundMention
from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document, Region
from pressmark.model.entity import Entity, Mention
from pressmark.model.ids import AnnotationId, EntityId, NoteId, new_id
from pressmark.model.layer import Layer
from pressmark.model.note import Note
from pressmark.model.review import Review, Status, by_pipeline, now
from pressmark.model.span import Fragments, Span, fragments, trimmed


def to_bundle(doc: Doc, document: Document, layers: Collection[Layer]) -> Bundle:
    """Return what was found in a document, as far as it was asked for.

    The bundle's document has the metadata that was found and no other.
    """
    at = now()
    entities = _entities(doc) if Layer.ENTITIES in layers else []
    with_quotes = Layer.ATTRIBUTIONS in layers
    found = Bundle(
        document=replace(
            document,
            metadata=dict(doc._.metadata) if Layer.METADATA in layers else {},
        ),
        regions=_regions(doc, at) if Layer.REGIONS in layers else (),
        entities=tuple(entities),
        mentions=_mentions(doc, entities, at) if Layer.MENTIONS in layers else (),
        attributions=_attributions(doc, entities, at) if with_quotes else (),
    )
    return replace(found, notes=_notes(doc, found, at)) if with_quotes else found


def code_points(doc: Doc, tokens: Iterable[int]) -> Fragments:
    """Return tokens as spans of the text, sorted, not touching, without stray blanks.

    Tokens with only blanks between them form one span, unless one is a blank line.
    """
    spans: list[Span] = []
    last = -1
    for number in sorted(set(tokens)):
        token = doc[number]
        if token.is_space:
            continue
        inside = trimmed(token.text, 0, len(token))
        if inside is None:
            continue
        span = Span(token.idx + inside.start, token.idx + inside.end)
        if spans and _flows(doc, last, number):
            spans[-1] = Span(spans[-1].start, span.end)
        else:
            spans.append(span)
        last = number
    return fragments(spans)


def _flows(doc: Doc, last: int, number: int) -> bool:
    between = doc[last + 1 : number]
    return all(token.is_space and token.text.count("\n") < 2 for token in between)  # noqa: PLR2004  (a blank line)


def _review(score: int, at: str) -> Review:
    origin = by_pipeline(PIPELINE, VERSION)
    return Review(Status.SUGGESTED, origin, max(0, min(1000, score)), None, at)


def _regions(doc: Doc, at: str) -> tuple[Region, ...]:
    return tuple(
        Region(
            AnnotationId(new_id()), found.span, found.label, _review(found.score, at)
        )
        for found in sorted(doc._.regions, key=lambda found: found.span)
    )


def _entities(doc: Doc) -> list[Entity]:
    return [
        Entity(EntityId(new_id()), found.name, found.type, found.aliases)
        for found in doc._.entities
    ]


def _mentions(doc: Doc, entities: list[Entity], at: str) -> tuple[Mention, ...]:
    found: list[FoundMention] = doc._.mentions
    mentions = [
        Mention(
            AnnotationId(new_id()),
            span,
            mention.label,
            entities[mention.entity].id if entities else None,
            _review(mention.score, at),
        )
        for mention in found
        for span in code_points(doc, range(mention.start, mention.end))[:1]
    ]
    return tuple(sorted(mentions, key=lambda mention: mention.span))


def _attributions(doc: Doc, entities: list[Entity], at: str) -> tuple[Attribution, ...]:
    found: list[FoundAttribution] = doc._.attributions
    ids = [AnnotationId(new_id()) for _ in found]
    contents = [code_points(doc, attribution.content) for attribution in found]
    kept = [bool(content) for content in contents]
    made = []
    for number, attribution in enumerate(found):
        if not kept[number]:
            continue
        parent = attribution.parent
        made.append(
            Attribution(
                id=ids[number],
                kind=attribution.kind,
                content=contents[number],
                review=_review(attribution.score, at),
                source=code_points(doc, attribution.source),
                cue=code_points(doc, attribution.cue),
                act=attribution.act,
                speaker=_entity_id(entities, attribution.speaker),
                printed=_entity_id(entities, attribution.printed),
                parent=ids[parent] if parent is not None and kept[parent] else None,
            )
        )
    return tuple(sorted(made, key=lambda quote: (quote.content, quote.id)))


def _entity_id(entities: list[Entity], place: int | None) -> EntityId | None:
    return entities[place].id if entities and place is not None else None


def _notes(doc: Doc, found: Bundle, at: str) -> tuple[Note, ...]:
    """Return what is garbled as notes by the pipeline, on what they concern.

    That is the quote, else the mention, else the document.
    """
    garbles: list[FoundGarble] = doc._.garbles
    quotes = {(one.content, one.source, one.cue): one.id for one in found.attributions}
    mentions = {one.span: one.id for one in found.mentions}
    notes = []
    for garble in garbles:
        on: AnnotationId | None = None
        if garble.attribution is not None:
            quote: FoundAttribution = doc._.attributions[garble.attribution]
            on = quotes.get(_place(doc, quote))
        if on is None and garble.mention is not None:
            mention: FoundMention = doc._.mentions[garble.mention]
            spans = code_points(doc, range(mention.start, mention.end))
            on = mentions.get(spans[0]) if spans else None
        notes.append(
            Note(
                NoteId(new_id()),
                on,
                garble.text,
                resolved=False,
                author=PIPELINE,
                at=at,
            )
        )
    return tuple(notes)


def _place(doc: Doc, quote: FoundAttribution) -> tuple[Fragments, Fragments, Fragments]:
    content, source, cue = (
        code_points(doc, tokens) for tokens in (quote.content, quote.source, quote.cue)
    )
    return content, source, cue
