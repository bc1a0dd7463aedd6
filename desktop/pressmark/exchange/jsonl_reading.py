"""A line of the native format as a bundle, checked in every part."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.json_fields import Fields, Wrong
from pressmark.exchange.json_line import cleaned, may_need_cleaning, moved, value_of
from pressmark.exchange.jsonl_parts import Parts, lasting_id
from pressmark.exchange.jsonl_usual import (
    usual_attribution,
    usual_entity,
    usual_mention,
)
from pressmark.exchange.jsonl_writing import VERSION
from pressmark.exchange.normalise import Normalised, is_blank, normalised
from pressmark.model.bundle import Bundle, check_bundle
from pressmark.model.document import METADATA_KEYS, Document, DocumentState, text_hash
from pressmark.model.ids import DocumentId, new_id
from pressmark.saying import Sentence

_SHOWN_PROBLEMS = 3


def document_of(
    line: bytes, *, source: str, number: int, name: str
) -> ReadDocument | Rejected:
    """Return the document of a line, or why it has none.

    ``name`` is what the document is called where the line does not say.
    """
    try:
        fields = Fields("", value_of(line), [])
        if may_need_cleaning(line):
            _clean(fields)
        bundle = _bundle(fields, name)
        _check(bundle)
    except Wrong as error:
        return Rejected(source, number, error.sentence)
    return ReadDocument(bundle, source, number, tuple(fields.remarks))


def _clean(fields: Fields) -> None:
    """Clean every field but the text, whose changes are told one by one."""
    text = fields.rest.pop("text", None)
    clean = cleaned(fields.rest)
    if clean != fields.rest:
        fields.remarks.append(
            Sentence("code points that nothing can hold replaced by U+FFFD")
        )
    fields.rest = {**clean, "text": text}


def _bundle(fields: Fields, name: str) -> Bundle:
    _check_version(fields)
    text = _text(fields)
    if text.removed:
        fields.rest = moved(fields.rest, text)
    fields.remarks.extend(text.remarks)
    given = fields.maybe_id("id")
    identifier = new_id() if given is None else lasting_id(given, "document")
    name = fields.text("name", name)
    state = fields.choice("state", DocumentState) or DocumentState.TODO
    metadata = _metadata(fields)
    extra: dict[str, Any] = {}
    parts = Parts(identifier, extra)
    regions = tuple(map(parts.region, fields.objects("regions")))
    entities = fields.made("entities", usual_entity, parts.entity)
    mentions = fields.made("mentions", usual_mention, parts.mention)
    attributions = fields.made("attributions", usual_attribution, parts.attribution)
    stances = tuple(map(parts.stance, fields.objects("stances")))
    notes = tuple(map(parts.note, fields.objects("notes")))
    metadata = with_extra(metadata, {**fields.rest, **extra})
    document = Document(DocumentId(identifier), name, text.text, state, metadata)
    return Bundle(document, regions, entities, mentions, attributions, stances, notes)


def _check_version(fields: Fields) -> None:
    version = fields.maybe_whole("pressmark")
    if version is not None and version > VERSION:
        raise Wrong(
            "the line is of version {} of the format, made by a later"
            " Pressmark; this one knows version {}",
            version,
            VERSION,
        )


def _text(fields: Fields) -> Normalised:
    """Take the text and make it holdable; its hash may be of either form.

    Raises:
        Wrong: There is no text, or it is not the one that was hashed.
    """
    given = fields.text("text")
    text = normalised(given)
    if is_blank(text.text):
        raise fields.wrong("text", "is blank")
    hashed = fields.maybe_text("sha256")
    if hashed is not None and hashed.lower() not in (
        text_hash(text.text),
        sha256(given.encode("utf-8", "surrogatepass")).hexdigest(),
    ):
        raise Wrong("the text is not the one its sha256 was made of: it was changed")
    return text


def _metadata(fields: Fields) -> dict[str, Any]:
    given = fields.mapping("metadata") or {}
    inner = Fields("metadata", given, fields.remarks)
    known = {key: inner.maybe_text(key) for key in METADATA_KEYS}
    return {**{key: value for key, value in known.items() if value}, **inner.rest}


def with_extra(metadata: dict[str, Any], extra: dict[str, Any]) -> dict[str, Any]:
    """Return the metadata with the unknown keys of the line under ``extra``."""
    if not extra:
        return metadata
    before = metadata.get("extra", {})
    kept = before if isinstance(before, dict) else {"extra": before}
    return {**metadata, "extra": {**kept, **extra}}


def _check(bundle: Bundle) -> None:
    problems = check_bundle(bundle)
    if bundle.notes:
        known = {each.id for each in (*bundle.annotations(), *bundle.entities)}
        problems += [
            Sentence("{}: is on {}, which is not in the line", note.id, note.on)
            for note in bundle.notes
            if note.on is not None and note.on not in known
        ]
    if problems:
        more = len(problems) - _SHOWN_PROBLEMS
        rest = [Sentence("and {:,} more", more)] if more > 0 else []
        raise Wrong(Sentence.joined((*problems[:_SHOWN_PROBLEMS], *rest), between="; "))
