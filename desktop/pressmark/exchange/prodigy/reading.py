"""A task of Prodigy as a bundle.

The offsets of spans count code points; ``token_end`` is the last token itself. Ends of
relations are the last tokens of spans, as in explosion's ``parse_data.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from pressmark.exchange.graph import bundle_of
from pressmark.exchange.graph.parts import Found, Related, graph_from
from pressmark.exchange.json_fields import Wrong
from pressmark.exchange.jsonl_reading import with_extra
from pressmark.exchange.known import OWN, Known, known_from
from pressmark.exchange.normalise import Normalised, is_blank, normalised
from pressmark.exchange.offsets import refound
from pressmark.model.bundle import Bundle
from pressmark.model.document import METADATA_KEYS, Document, DocumentState
from pressmark.model.ids import DocumentId, new_id
from pressmark.model.span import Span
from pressmark.saying import Sentence

EXACT = "exact"
"""Where a span was before it grew to words."""

LEFT, LINKS = "left", "links"
"""The spans that touch no word, and their relations."""

_SESSION = re.compile(r".*?-(?P<name>[^-\d][^-]*)")
_USED = ("text", "tokens", "spans", "relations", "meta", "answer", OWN)
_UNKEPT = ("_input_hash", "_task_hash", "_view_id", "_timestamp", "_is_binary")


def bundle_from(record: dict[str, Any], name: str, remarks: list[str]) -> Bundle:
    """Return the bundle of a task; remarks say what was taken otherwise.

    Raises:
        Wrong: There is no text, or what Pressmark wrote is damaged.
    """
    text = _text(record)
    remarks += text.remarks
    own = record.get(OWN)
    own = own if isinstance(own, dict) else {}
    tokens = _tokens(record.get("tokens"))
    review = _review(record)
    found, ends = _spans(record.get("spans"), tokens, text, review, remarks)
    found += [
        replace(each, id=f"left {each.id}")
        for each in _spans(own.get(LEFT), [], text, review, remarks)[0]
    ]
    names = {str(each.details["id"]): each.id for each in found if "id" in each.details}
    related = list(_related(record.get("relations"), ends, tokens, names))
    related += _kept(own.get(LINKS), names)
    known = _known(record, own, text, name)
    if record.get("answer") == "ignore":
        document = replace(known.document, state=DocumentState.SKIPPED)
        known = replace(known, document=document)
    bundle, more = bundle_of(
        graph_from(known, found, related, remarks), format_name="prodigy"
    )
    remarks += more
    return bundle


def _text(record: Mapping[str, Any]) -> Normalised:
    given = record.get("text")
    if not isinstance(given, str):
        raise Wrong("there is no text")
    text = normalised(given)
    if is_blank(text.text):
        raise Wrong("the text is blank")
    return text


def _review(record: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the answer and the session say of every span."""
    answer = record.get("answer")
    review: dict[str, Any] = {}
    if answer == "accept":
        review["status"] = "accepted"
    elif answer == "reject":
        review["status"] = "rejected"
    given = record.get("_annotator_id") or record.get("_session_id")
    match = _SESSION.fullmatch(given) if isinstance(given, str) else None
    if match is not None:
        review["origin"] = {"annotator": match["name"]}
    return review


def _tokens(given: object) -> list[tuple[int, int]]:
    """Return the places of the tokens by their numbers; none if one is damaged."""
    found: list[tuple[int, int]] = []
    for each in given if isinstance(given, list) else ():
        start, end = (
            (each.get("start"), each.get("end")) if isinstance(each, dict) else (0, 0)
        )
        if not isinstance(start, int) or not isinstance(end, int):
            return []
        found.append((start, end))
    return found


def _spans(
    given: object,
    tokens: list[tuple[int, int]],
    text: Normalised,
    review: Mapping[str, Any],
    remarks: list[str],
) -> tuple[list[Found], dict[tuple[int, int], str]]:
    """Return the spans, and their ids by their places as the file has them."""
    found: list[Found] = []
    places: dict[tuple[int, int], str] = {}
    for number, each in enumerate(given if isinstance(given, list) else ()):
        place = _place(each, tokens) if isinstance(each, dict) else None
        label = each.get("label") if isinstance(each, dict) else None
        span = None if place is None else _span(place, each.get("text"), text)
        if span is None or place is None or not isinstance(label, str) or not label:
            remarks.append(
                Sentence("span {} was not taken: it is none of the text", number)
            )
            continue
        details = dict(each[OWN]) if isinstance(each.get(OWN), dict) else {}
        span = _exact(details.pop(EXACT, None), span, text)
        if not details:
            details = dict(review)
        elif review.get("status") == "rejected":
            details["status"] = "rejected"
        found.append(Found(str(number), label, span, {}, details))
        places.setdefault(place, str(number))
    return found, places


def _place(
    span: Mapping[str, Any], tokens: list[tuple[int, int]]
) -> tuple[int, int] | None:
    """Return where a span is said to be, by its offsets or else by its tokens."""
    start, end = span.get("start"), span.get("end")
    if not isinstance(start, int) or not isinstance(end, int):
        first, last = span.get("token_start"), span.get("token_end")
        if not isinstance(first, int) or not isinstance(last, int):
            return None
        if not 0 <= first <= last < len(tokens):
            return None
        start, end = tokens[first][0], tokens[last][1]
    return (start, end) if 0 <= start < end else None


def _span(place: tuple[int, int], words: object, text: Normalised) -> Span | None:
    start, end = map(text.position, place)
    if isinstance(words, str) and words.strip():
        return refound(text.text, start, end, words)
    return Span(start, end) if start < end <= len(text.text) else None


def _exact(given: object, span: Span, text: Normalised) -> Span:
    """Return where a span was before it grew to words, if it still is there."""
    if isinstance(given, list) and all(isinstance(each, int) for each in given):
        match given:
            case [start, end, first, last] if (first, last) == (span.start, span.end):
                if 0 <= start < end <= len(text.text):
                    return Span(start, end)
    return span


def _related(
    given: object,
    ends: Mapping[tuple[int, int], str],
    tokens: list[tuple[int, int]],
    names: Mapping[str, str],
) -> Iterator[Related]:
    for each in given if isinstance(given, list) else ():
        if isinstance(each, dict):
            own = each.get(OWN)
            if isinstance(own, list) and all(isinstance(one, str) for one in own):
                known = [names[one] for one in own if one in names]
                # Parts are known by their spans, and need no relation.
                if len(known) == 2:  # noqa: PLR2004  (both ends)
                    yield Related(str(each.get("label")), *known)
                continue
            origin, target = (
                _end(each.get(f"{end}_span"), each.get(end), ends, tokens)
                for end in ("head", "child")
            )
            yield Related(str(each.get("label")), origin, target)


def _kept(given: object, names: Mapping[str, str]) -> Iterator[Related]:
    """Yield the relations of spans that touch no word."""
    for each in given if isinstance(given, list) else ():
        match each:
            case [str(label), str(origin), str(target)]:
                ends = names.get(origin, ""), names.get(target, "")
                yield Related(label, *ends)


def _end(
    span: object,
    token: object,
    ends: Mapping[tuple[int, int], str],
    tokens: list[tuple[int, int]],
) -> str:
    """Return the id of the span that a relation begins or ends at."""
    if isinstance(span, dict):
        place = _place(span, tokens)
        if place is not None and place in ends:
            return ends[place]
    if isinstance(token, int) and 0 <= token < len(tokens):
        start, end = tokens[token]
        last = [name for place, name in ends.items() if place[1] == end]
        around = [
            name
            for place, name in ends.items()
            if place[0] <= start and end <= place[1]
        ]
        for name in (*last, *around):
            return name
    return ""


def _known(
    record: Mapping[str, Any], own: Mapping[str, Any], text: Normalised, name: str
) -> Known:
    meta = record.get("meta")
    given = dict(meta) if isinstance(meta, dict) else {}
    others = {
        key: value
        for key, value in record.items()
        if key not in (*_USED, *_UNKEPT) and not key.startswith("_")
    }
    metadata: dict[str, Any] = {}
    for key in METADATA_KEYS:
        if isinstance(given.get(key), str):
            metadata[key] = given.pop(key)
    named = given.pop("name", None) or given.pop("id", None)
    kept = {**others, **({"meta": given} if given else {})}
    if kept and not own:
        metadata = with_extra(metadata, {"prodigy": kept})
    whole = str(named) if isinstance(named, str | int) and str(named).strip() else name
    document = Document(DocumentId(new_id()), whole, text.text, metadata=metadata)
    return known_from(document, own) if own else Known(document)
