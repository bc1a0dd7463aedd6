"""The tables of a dataset: the columns of each, and a bundle's rows in them.

CSV, XLSX and Parquet have the same tables. What can be read back is in its own columns;
others repeat it in words, for people and for spreadsheets.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum, auto
from typing import Any

import orjson

from pressmark.exchange.jsonl_writing import metadata_record
from pressmark.model.bundle import Annotation, Bundle
from pressmark.model.document import METADATA_KEYS
from pressmark.model.ids import EntityId
from pressmark.model.review import Origin
from pressmark.model.span import Fragments, covered
from pressmark.model.stance import Evidence

Value = str | int | bool | Fragments | tuple[str, ...] | None
"""What stands in a column, by its kind; None is nothing."""

Row = Sequence[Value]

ARTICLE = "(the article)"
"""The name of the holder of a stance that is the article's own."""


class Kind(Enum):
    """What a column holds; ``SAID`` and ``COUNTED`` follow from other columns."""

    TEXT = auto()
    SAID = auto()
    COUNTED = auto()
    JSON = auto()
    WHOLE = auto()
    FLAG = auto()
    PLACES = auto()
    TEXTS = auto()


def _columns(kinds: Mapping[Kind, str], order: str) -> dict[str, Kind]:
    """Return columns in an order; what no kind lists is text."""
    listed = {name: kind for kind, names in kinds.items() for name in names.split()}
    return {name: listed.get(name, Kind.TEXT) for name in order.split()}


_OF = "document_id document_name"
_SPAN = "start end label text"
_REVIEW = "status origin origin_name origin_version score at corrects"
_USUAL = {
    Kind.SAID: "document_name text source_text cue_text content_text evidence_text"
    " entity_name speaker_name printed_name holder_name target_name",
    Kind.JSON: "corrects",
    Kind.WHOLE: "start end score",
    Kind.FLAG: "explicit",
    Kind.PLACES: "source cue content",
}

TABLES: Mapping[str, Mapping[str, Kind]] = {
    "documents": _columns(
        {Kind.JSON: "more"},
        f"id name sha256 state {' '.join(METADATA_KEYS)} more text",
    ),
    "regions": _columns(_USUAL, f"id {_OF} {_SPAN} {_REVIEW}"),
    "entities": _columns(
        {
            Kind.SAID: "document_name",
            Kind.TEXTS: "aliases",
            Kind.COUNTED: "mentions",
        },
        f"id {_OF} name type aliases link mentions",
    ),
    "mentions": _columns(_USUAL, f"id {_OF} {_SPAN} entity_id entity_name {_REVIEW}"),
    "attributions": _columns(
        _USUAL,
        f"id {_OF} kind act source source_text cue cue_text content content_text"
        f" speaker_id speaker_name printed_id printed_name parent_id {_REVIEW}",
    ),
    "stances": _columns(
        _USUAL,
        f"id {_OF} holder_id holder_name target_id target_name topic polarity explicit"
        f" evidence evidence_text note {_REVIEW}",
    ),
    "notes": _columns(
        {Kind.SAID: "document_name", Kind.FLAG: "resolved"},
        f"id {_OF} on text resolved author at",
    ),
}
"""The columns of each table with what they hold, in their order."""


def rows_of(bundle: Bundle) -> dict[str, Iterator[Row]]:
    """Return a bundle's rows for each table, in the order of ``TABLES``."""
    return {
        "documents": iter([_document(bundle)]),
        "regions": _regions(bundle),
        "entities": _entities(bundle),
        "mentions": _mentions(bundle),
        "attributions": _attributions(bundle),
        "stances": _stances(bundle),
        "notes": _notes(bundle),
    }


def places(spans: Fragments) -> str:
    """Return fragments as ``start-end;start-end``, in code points."""
    return ";".join(f"{span.start}-{span.end}" for span in spans)


def origin_words(origin: Origin) -> str:
    """Return an origin as ``kind: name version``."""
    return f"{origin.kind}: {origin.name} {origin.version}".rstrip()


def _document(bundle: Bundle) -> Row:
    document = bundle.document
    metadata = metadata_record(document)
    known = [_words(metadata.pop(key, None)) for key in METADATA_KEYS]
    return (
        *(document.id, document.name, document.sha256, document.state.value),
        *(*known, _json(metadata) if metadata else None, document.text),
    )


def _regions(bundle: Bundle) -> Iterator[Row]:
    text = bundle.document.text
    for region in bundle.regions:
        span = region.span
        yield (
            *(region.id, *_of(bundle), span.start, span.end, str(region.label)),
            *(span.covered(text), *_review(region)),
        )


def _entities(bundle: Bundle) -> Iterator[Row]:
    for entity in bundle.entities:
        mentions = sum(mention.entity == entity.id for mention in bundle.mentions)
        yield (
            *(entity.id, *_of(bundle), entity.name, entity.type),
            *(entity.aliases, entity.link, mentions),
        )


def _mentions(bundle: Bundle) -> Iterator[Row]:
    text = bundle.document.text
    for mention in bundle.mentions:
        span = mention.span
        yield (
            *(mention.id, *_of(bundle), span.start, span.end, mention.label),
            *(span.covered(text), *_named(bundle, mention.entity), *_review(mention)),
        )


def _attributions(bundle: Bundle) -> Iterator[Row]:
    text = bundle.document.text
    for quote in bundle.attributions:
        act = None if quote.act is None else quote.act.value
        yield (
            *(quote.id, *_of(bundle), quote.kind.value, act),
            *(quote.source, covered(text, quote.source)),
            *(quote.cue, covered(text, quote.cue)),
            *(quote.content, covered(text, quote.content)),
            *(*_named(bundle, quote.speaker), *_named(bundle, quote.printed)),
            *(quote.parent, *_review(quote)),
        )


def _stances(bundle: Bundle) -> Iterator[Row]:
    for stance in bundle.stances:
        holder_id, holder_name = _named(bundle, stance.holder)
        yield (
            *(stance.id, *_of(bundle), holder_id, holder_name or ARTICLE),
            *(*_named(bundle, stance.target), stance.topic, stance.polarity),
            *(stance.explicit, " | ".join(map(_evidence, stance.evidence)) or None),
            " | ".join(_shown(bundle, piece) for piece in stance.evidence),
            *(stance.note, *_review(stance)),
        )


def _notes(bundle: Bundle) -> Iterator[Row]:
    for note in bundle.notes:
        yield (
            *(note.id, *_of(bundle), note.on, note.text),
            *(note.resolved, note.author, note.at),
        )


def _of(bundle: Bundle) -> tuple[str, str]:
    return bundle.document.id, bundle.document.name


def _named(
    bundle: Bundle, identifier: EntityId | None
) -> tuple[str | None, str | None]:
    entity = bundle.entity(identifier)
    return (None, None) if entity is None else (entity.id, entity.name)


def _review(annotation: Annotation) -> Row:
    review, origin = annotation.review, annotation.review.origin
    corrects = None if review.corrects is None else _json(dict(review.corrects))
    return (
        *(review.status.value, origin_words(origin), origin.name, origin.version),
        *(review.score, review.at, corrects),
    )


def _evidence(piece: Evidence) -> str:
    return piece.attribution or places(piece.spans)


def _shown(bundle: Bundle, piece: Evidence) -> str:
    if piece.attribution is None:
        return covered(bundle.document.text, piece.spans)
    quote = next(each for each in bundle.attributions if each.id == piece.attribution)
    return covered(bundle.document.text, quote.content)


def _json(value: dict[str, Any]) -> str:
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS).decode()


def _words(value: object) -> str | None:
    return None if value is None else str(value)
