"""A bundle as a line of a release: the native record without what the article says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import orjson

from pressmark.exchange.jsonl_writing import record_of
from pressmark.exchange.losses import Losses
from pressmark.exchange.standoff.anchors import anchors_of
from pressmark.exchange.standoff.hashed_words import HashedWords, fingerprint
from pressmark.model.bundle import Bundle, spans_of
from pressmark.model.shingles import shingles_of
from pressmark.model.span import Span

VERSION = 1
"""The version of the format of releases."""

IN_A_ROW = 5
"""So many words in a row of an article are in no text of a release."""

LEFT_OUT = "(left out)"
"""What stands for a text that is wanted but would repeat the article."""

_METADATA = ("outlet", "published", "language")
_NEEDED = frozenset({"label", "topic", "polarity", "type", "annotator", "pipeline"})

_TEXTS = "texts of articles"
_NAMES = "names of articles"
_HEADLINES = "headlines, bylines and other metadata"
_ENTITIES = "names of entities"
_NOTES = "notes and remarks"
_REPEATED = "texts that repeat five words of the article"
_WHY = {
    _TEXTS: "a release has none; “pressmark rehydrate” puts back what somebody holds",
    _NAMES: "they may tell the headline; the ids are kept",
    _HEADLINES: "they are text of the article; outlet, date and language are kept",
    _ENTITIES: "an option puts them in; else each has that of a mention again later",
    _NOTES: "they may quote the article",
    _REPEATED: "they would give it away",
}


def line_of(bundle: Bundle, losses: Losses, *, entity_names: bool, urls: bool) -> bytes:
    """Return a document as a line of a release, counting what it leaves out."""
    document = bundle.document
    record = record_of(bundle)
    guard = _Guard(document.text, losses)
    words = HashedWords(document.text, document.id)
    made = {
        "pressmark_standoff": VERSION,
        "id": document.id,
        "sha256": document.sha256,
        "length": len(document.text),
        "fingerprint": fingerprint(document.text),
        "state": record["state"],
        "metadata": guard.kept(_metadata(record["metadata"], losses, urls=urls)),
        "regions": guard.kept(record["regions"]),
        "entities": [
            guard.kept(_entity(one, losses, entity_names=entity_names))
            for one in record["entities"]
        ],
        "mentions": guard.kept(record["mentions"]),
        "attributions": guard.kept(record["attributions"]),
        "stances": [guard.kept(_stance(one, losses)) for one in record["stances"]],
        "anchors": [one.as_json() for one in anchors_of(words, _spans(bundle))],
    }
    _count(losses, _TEXTS)
    _count(losses, _NAMES)
    _count(losses, _NOTES, len(bundle.notes))
    return orjson.dumps(made, option=orjson.OPT_APPEND_NEWLINE)


class _Guard:
    """Takes out every text that repeats words in a row of an article."""

    def __init__(self, text: str, losses: Losses) -> None:
        self._losses = losses
        rows = shingles_of(text, IN_A_ROW)
        self._rows = {row for row in rows if row.count(" ") == IN_A_ROW - 1}

    def kept(self, value: Any, key: str = "") -> Any:  # noqa: ANN401  (any JSON value)
        """Return a value without such texts; empty where one is needed."""
        if isinstance(value, str):
            if self._rows.isdisjoint(shingles_of(value, IN_A_ROW)):
                return value
            _count(self._losses, _REPEATED)
            return LEFT_OUT if key in _NEEDED else None
        if isinstance(value, Mapping):
            return {
                str(self.kept(name) or LEFT_OUT): (
                    # What a remark was before it was changed.
                    "" if name == "note" else self.kept(each, name)
                )
                for name, each in value.items()
            }
        if isinstance(value, list | tuple):
            found = (self.kept(each, key) for each in value)
            return [each for each in found if each is not None]
        return value


def _metadata(
    given: Mapping[str, Any], losses: Losses, *, urls: bool
) -> dict[str, Any]:
    wanted = (*_METADATA, "url") if urls else _METADATA
    kept = {key: given[key] for key in wanted if key in given}
    _count(losses, _HEADLINES, len(given) - len(kept))
    return kept


def _entity(
    given: dict[str, Any], losses: Losses, *, entity_names: bool
) -> dict[str, Any]:
    if entity_names:
        return given
    _count(losses, _ENTITIES)
    return {key: given[key] for key in given if key not in ("name", "aliases")}


def _stance(given: dict[str, Any], losses: Losses) -> dict[str, Any]:
    _count(losses, _NOTES, int(bool(given["note"])))
    return {**given, "note": ""}


def _spans(bundle: Bundle) -> Iterator[Span]:
    for annotation in bundle.annotations():
        yield from spans_of(annotation)


def _count(losses: Losses, what: str, count: int = 1) -> None:
    losses.add(what, _WHY[what], count)
