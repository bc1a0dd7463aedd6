"""The rows of the CSV tables: the columns of each, and a bundle's cells for them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import orjson

from pressmark.exchange.jsonl_writing import metadata_record
from pressmark.model.bundle import Annotation, Bundle
from pressmark.model.document import METADATA_KEYS
from pressmark.model.ids import EntityId
from pressmark.model.review import Origin
from pressmark.model.span import Fragments, covered
from pressmark.model.stance import Evidence

Cell = str | int | None
Row = Sequence[Cell]

_DOCUMENT = ("document_id", "document_name")
_REVIEW = ("status", "origin", "score", "at", "corrects")
_ARTICLE = "(the article)"

COLUMNS: dict[str, tuple[str, ...]] = {
    "documents": ("id", "name", "sha256", "state", *METADATA_KEYS, "more", "text"),
    "regions": ("id", *_DOCUMENT, "start", "end", "label", "text", *_REVIEW),
    "entities": ("id", *_DOCUMENT, "name", "type", "aliases", "link", "mentions"),
    "mentions": (
        *(
            "id",
            *_DOCUMENT,
            "start",
            "end",
            "label",
            "text",
            "entity_id",
            "entity_name",
        ),
        *_REVIEW,
    ),
    "attributions": (
        *("id", *_DOCUMENT, "kind", "act", "source", "source_text", "cue", "cue_text"),
        *("content", "content_text", "speaker_id", "speaker_name"),
        *("printed_id", "printed_name", "parent_id", *_REVIEW),
    ),
    "stances": (
        *("id", *_DOCUMENT, "holder_id", "holder_name", "target_id", "target_name"),
        *("topic", "polarity", "explicit", "evidence", "evidence_text", "note"),
        *_REVIEW,
    ),
    "notes": ("id", *_DOCUMENT, "on", "text", "resolved", "author", "at"),
}
"""The columns of each table, by the table's name."""


def rows_of(bundle: Bundle) -> dict[str, Iterator[Row]]:
    """Return a bundle's rows for each table, in the order of ``COLUMNS``."""
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
        *(document.id, document.name, document.sha256, document.state),
        *(*known, _json(metadata), document.text),
    )


def _regions(bundle: Bundle) -> Iterator[Row]:
    text = bundle.document.text
    for region in bundle.regions:
        span = region.span
        yield (
            *(region.id, *_of(bundle), span.start, span.end, region.label),
            *(span.covered(text), *_review(region)),
        )


def _entities(bundle: Bundle) -> Iterator[Row]:
    for entity in bundle.entities:
        mentions = sum(mention.entity == entity.id for mention in bundle.mentions)
        yield (
            *(entity.id, *_of(bundle), entity.name, entity.type),
            *("; ".join(entity.aliases), entity.link, mentions),
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
        yield (
            *(quote.id, *_of(bundle), quote.kind, quote.act),
            *(places(quote.source), covered(text, quote.source)),
            *(places(quote.cue), covered(text, quote.cue)),
            *(places(quote.content), covered(text, quote.content)),
            *(*_named(bundle, quote.speaker), *_named(bundle, quote.printed)),
            *(quote.parent, *_review(quote)),
        )


def _stances(bundle: Bundle) -> Iterator[Row]:
    for stance in bundle.stances:
        holder_id, holder_name = _named(bundle, stance.holder)
        yield (
            *(stance.id, *_of(bundle), holder_id, holder_name or _ARTICLE),
            *(*_named(bundle, stance.target), stance.topic, stance.polarity),
            None if stance.explicit is None else str(stance.explicit).lower(),
            " | ".join(
                piece.attribution or places(piece.spans) for piece in stance.evidence
            ),
            " | ".join(_shown(bundle, piece) for piece in stance.evidence),
            *(stance.note, *_review(stance)),
        )


def _notes(bundle: Bundle) -> Iterator[Row]:
    for note in bundle.notes:
        resolved = str(note.resolved).lower()
        yield (
            *(note.id, *_of(bundle), note.on, note.text),
            *(resolved, note.author, note.at),
        )


def _of(bundle: Bundle) -> tuple[str, str]:
    return bundle.document.id, bundle.document.name


def _named(
    bundle: Bundle, identifier: EntityId | None
) -> tuple[str | None, str | None]:
    entity = bundle.entity(identifier)
    return (None, None) if entity is None else (entity.id, entity.name)


def _review(annotation: Annotation) -> Row:
    review = annotation.review
    corrects = "" if review.corrects is None else _json(dict(review.corrects))
    return (
        *(review.status, origin_words(review.origin), review.score, review.at),
        corrects,
    )


def _shown(bundle: Bundle, piece: Evidence) -> str:
    if piece.attribution is None:
        return covered(bundle.document.text, piece.spans)
    quote = next(each for each in bundle.attributions if each.id == piece.attribution)
    return covered(bundle.document.text, quote.content)


def _json(value: dict[str, Any]) -> str:
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS).decode() if value else ""


def _words(value: object) -> str | None:
    return None if value is None else str(value)
