"""What is in a line of the native format just as Pressmark writes it.

Nearly all annotations are, and there are very many. For any other value the answer is
None, and it is for :mod:`pressmark.exchange.jsonl_parts` to take it field by field, to
tell what is wrong with it or mend it. What both make of the same value is the same.
"""

from __future__ import annotations

import re
from datetime import datetime
from functools import lru_cache
from typing import Any

from pressmark.exchange.json_fields import LARGEST
from pressmark.model.attribution import Act, Attribution, QuoteKind
from pressmark.model.entity import Entity, Mention
from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.review import (
    Origin,
    OriginKind,
    Review,
    Status,
    by_annotator,
    by_import,
    by_pipeline,
)
from pressmark.model.span import Fragments, Span

UUID_AS_WRITTEN = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
"""An id as we write it, which nearly all are; Python's own parser takes far longer."""

HIGHEST_SCORE = 1000

_is_uuid = UUID_AS_WRITTEN.fullmatch

_REVIEW = ("status", "origin", "score", "corrects", "at")
_ENTITY = ("id", "name", "type", "aliases", "link")
_MENTION = ("id", "start", "end", "label", "entity", *_REVIEW)
_ATTRIBUTION = (
    *("id", "kind", "act", "source", "cue", "content"),
    *("speaker", "printed", "parent"),
    *_REVIEW,
)
_STATUSES = {one.value: one for one in Status}
_KINDS = {one.value: one for one in QuoteKind}
_ACTS: dict[str | None, Act | None] = {None: None, **{one.value: one for one in Act}}


def usual_entity(value: Any) -> Entity | None:  # noqa: ANN401  (any JSON value)
    """Return the entity of a value, or None for a doubt."""
    if type(value) is not dict or tuple(value) != _ENTITY:
        return None
    key, name, label, aliases, link = value.values()
    if (
        type(key) is str
        and _is_uuid(key)
        and _is_text(name)
        and _is_text(label)
        # What is in a list is looked at by whoever finds one that is not empty.
        and aliases == []
        and (link is None or type(link) is str)
    ):
        return Entity(EntityId(key), name, label, (), link)
    return None


def usual_mention(value: Any) -> Mention | None:  # noqa: ANN401  (any JSON value)
    """Return the mention of a value, or None for a doubt."""
    if type(value) is not dict or tuple(value) != _MENTION:
        return None
    key, start, end, label, entity, *review = value.values()
    if not (
        type(key) is str
        and _is_uuid(key)
        and type(start) is int
        and type(end) is int
        and 0 <= start < end < LARGEST
        and _is_text(label)
        and _is_link(entity)
    ):
        return None
    found = _review(*review)
    if found is None:
        return None
    return Mention(AnnotationId(key), Span(start, end), label, entity, found)


def usual_attribution(
    value: Any,  # noqa: ANN401  (any JSON value)
) -> Attribution | None:
    """Return the attribution of a value, or None for a doubt."""
    if type(value) is not dict or tuple(value) != _ATTRIBUTION:
        return None
    key, kind, act, source, cue, content, *links = list(value.values())[:9]
    parts = _fragments(source), _fragments(cue), _fragments(content)
    if not (
        type(key) is str
        and _is_uuid(key)
        and type(kind) is str
        and kind in _KINDS
        and (act is None or type(act) is str)
        and act in _ACTS
        and all(map(_is_link, links))
        and parts[2]
    ):
        return None
    found = _review(*list(value.values())[9:])
    if found is None or parts[0] is None or parts[1] is None:
        return None
    return Attribution(
        AnnotationId(key),
        _KINDS[kind],
        parts[2],
        found,
        parts[0],
        parts[1],
        _ACTS[act],
        *links,
    )


def _is_text(value: object) -> bool:
    return type(value) is str and bool(value.strip())


def _is_link(value: object) -> bool:
    return value is None or (type(value) is str and _is_uuid(value) is not None)


def _fragments(pairs: object) -> Fragments | None:
    """Return the spans of sorted pairs that do not touch, or None for a doubt."""
    if type(pairs) is not list:
        return None
    found = []
    before = -1
    for pair in pairs:
        if type(pair) is not list or len(pair) != 2:  # noqa: PLR2004  (a pair)
            return None
        start, end = pair
        if not (
            type(start) is int and type(end) is int and before < start < end < LARGEST
        ):
            return None
        found.append(Span(start, end))
        before = end
    return tuple(found)


def _review(
    status: object, origin: object, score: object, corrects: object, at: object
) -> Review | None:
    if (
        corrects is not None
        or type(status) is not str
        or type(origin) is not dict
        or type(at) is not str
        or not (score is None or type(score) is int)
        or not all(map(_is_text, origin.values()))
    ):
        return None
    return _plain_review(status, tuple(origin.items()), score, at)


@lru_cache(maxsize=4096)
def _plain_review(
    status: str, origin: tuple[tuple[str, str], ...], score: int | None, at: str
) -> Review | None:
    known, maker = _STATUSES.get(status), known_origin(origin)
    if known is None or maker is None or not is_time(at):
        return None
    if score is not None and not 0 <= score <= HIGHEST_SCORE:
        return None
    return Review(known, maker, score, None, at)


@lru_cache(maxsize=1024)
def known_origin(given: tuple[tuple[str, str], ...]) -> Origin | None:
    """Return the origin of fields that are all there and text, or None for a doubt."""
    match given:
        case ((OriginKind.PIPELINE.value, name), ("version", version)):
            return by_pipeline(name, version)
        case ((OriginKind.ANNOTATOR.value, name),):
            return by_annotator(name)
        case ((OriginKind.IMPORT.value, name),):
            return by_import(name)
    return None


@lru_cache(maxsize=1024)
def is_time(at: str) -> bool:
    """Whether a text is a time; very many annotations have the same one."""
    try:
        datetime.fromisoformat(at)
    except ValueError:
        return False
    return True
