"""The format ``prodigy``: a task a line, cut into tokens as Prodigy cuts it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import orjson

from pressmark.exchange.format import (
    Certainty,
    Dataset,
    Exchanged,
    Loss,
    ReadDocument,
    Rejected,
)
from pressmark.exchange.graph import graph_of
from pressmark.exchange.graph.parts import (
    PART,
    Mark,
    count_places,
    details_of,
    marks_of,
    shown_label,
)
from pressmark.exchange.json_fields import Wrong
from pressmark.exchange.json_items import Item, Spoilt, further, items_of
from pressmark.exchange.known import OWN, count_reviews, known_record, without_rejected
from pressmark.exchange.losses import Losses
from pressmark.exchange.normalise import holdable
from pressmark.exchange.prodigy.reading import EXACT, LEFT, LINKS, bundle_from
from pressmark.exchange.tokenised.options import TokenOptions, count_language
from pressmark.exchange.tokens import Tokens, tokenised
from pressmark.exchange.whole_file import whole_file
from pressmark.model.bundle import Bundle, check_bundle
from pressmark.model.document import METADATA_KEYS, DocumentState
from pressmark.model.progress import Progress
from pressmark.model.review import Status
from pressmark.saying import Sentence

_SURE = re.compile(rb'"(?:token_start|_input_hash|_task_hash|_session_id|_view_id)"')
_LIKELY = re.compile(
    rb'"spans"\s*:\s*\[\s*\{\s*"(?:start|end|label|text)"'
    rb'|"tokens"\s*:\s*\[\s*\{\s*"(?:text|start|end|id)"'
)

_WORDLESS = "spans that begin or end within a word"
_TO_WORDS = "Prodigy marks whole words; Pressmark reads the exact places back"
_NO_WORD = "spans that touch no whole word"
_NO_SPAN = "they are no spans in Prodigy; Pressmark reads them back"
_OVERLAPPING = "texts with spans that overlap"
_IN_SPANS = "Prodigy shows them in its view for spans, not in that for relations"


@dataclass(frozen=True)
class Prodigy(TokenOptions, Exchanged):
    """The tasks of Prodigy."""

    name = "prodigy"
    summary = "Prodigy: a task a line, with tokens, spans and relations"
    suffixes = (".jsonl",)

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return how sure it is, by the keys that only Prodigy has."""
        if head.lstrip()[:1] not in (b"[", b"{") or b'"text"' not in head:
            return Certainty.NO
        if _SURE.search(head):
            return Certainty.SURE
        likely = _LIKELY.search(further(path, head))
        return Certainty.LIKELY if likely else Certainty.NO

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the document of each task; bad ones are rejected one by one."""
        source = holdable(str(path))
        try:
            for item in items_of(path):
                if isinstance(item, Spoilt):
                    yield Rejected(source, item.line, item.reason)
                else:
                    yield _document(item, source, f"{holdable(path.stem)}-{item.line}")
        except OSError as error:
            yield Rejected(source, None, Sentence("cannot be read: {}", error.strerror))

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write a task for each document.

        Raises:
            FormatError: The output cannot be written.
            Cancelled: The progress said to stop; nothing has been written.
        """
        losses, done = Losses(), 0
        with whole_file(output) as file:
            for done, bundle in enumerate(dataset, start=1):
                task = self._task(bundle, losses)
                file.write(orjson.dumps(task, option=orjson.OPT_APPEND_NEWLINE))
                progress.report(done, dataset.total)
        return done, losses.told()

    def _task(self, bundle: Bundle, losses: Losses) -> dict[str, Any]:
        kept = without_rejected(bundle)
        count_reviews(bundle, losses)
        document, graph = bundle.document, graph_of(kept)
        tokens = tokenised(document.text, self.language_of(bundle))
        count_language(losses, tokens)
        spans: dict[str, dict[str, Any]] = {}
        left: list[dict[str, Any]] = []
        parts: list[tuple[str, str]] = []
        for mark in marks_of(document.text, graph.nodes):
            details = details_of(mark, graph.links)
            span = self._span(mark, tokens, details, losses)
            if span is None:
                place = {"start": mark.span.start, "end": mark.span.end}
                label = shown_label(mark.node)
                left.append({**place, "label": label, OWN: details})
                continue
            spans[mark.id] = span
            if mark.number > 1 and mark.node.id in spans:
                parts.append((mark.node.id, mark.id))
        losses.add(_OVERLAPPING, _IN_SPANS, int(_overlap(spans)))
        links = [(link.type.value, link.origin, link.target) for link in graph.links]
        links += [(PART, *pair) for pair in parts]
        own = known_record(kept, kept.notes)
        if left:
            own[LEFT] = left
            own[LINKS] = [
                link for link in links if not {link[1], link[2]} <= spans.keys()
            ]
        given = document.metadata
        meta = {key: given[key] for key in METADATA_KEYS if given.get(key)}
        task = {
            "text": document.text,
            "tokens": _token_records(tokens),
            "spans": sorted(spans.values(), key=_by_place),
            "relations": [
                {
                    **_relation(label, spans[origin], spans[target]),
                    OWN: [origin, target],
                }
                for label, origin, target in links
                if origin in spans and target in spans
            ],
            "meta": {"name": document.name, **meta},
            OWN: own,
        }
        return {**task, **_answer(kept)}

    def _span(
        self, mark: Mark, tokens: Tokens, details: dict[str, Any], losses: Losses
    ) -> dict[str, Any] | None:
        """Return a mark as a span of whole words, or None where there are none."""
        count_places(mark, losses)
        numbers = tokens.aligned(mark.span, self.alignment)
        if numbers is None:
            losses.add(_NO_WORD, _NO_SPAN)
            return None
        span = tokens.span(numbers)
        if span != mark.span:
            losses.add(_WORDLESS, _TO_WORDS)
            exact = [mark.span.start, mark.span.end, span.start, span.end]
            details[EXACT] = exact
        return {
            "start": span.start,
            "end": span.end,
            "token_start": numbers[0],
            "token_end": numbers[-1],
            "label": shown_label(mark.node),
            OWN: details,
        }


def _document(item: Item, source: str, name: str) -> ReadDocument | Rejected:
    remarks: list[str] = []
    try:
        bundle = bundle_from(item.value(remarks), name, remarks)
    except Wrong as error:
        return Rejected(source, item.line, error.sentence)
    if problems := check_bundle(bundle):
        return Rejected(source, item.line, Sentence("{}", problems[0]))
    return ReadDocument(bundle, source, item.line, tuple(remarks))


def _answer(bundle: Bundle) -> dict[str, str]:
    """Return what was answered; nothing where nobody has decided on anything."""
    if bundle.document.state is DocumentState.SKIPPED:
        return {"answer": "ignore"}
    decided = any(one.review.status is Status.ACCEPTED for one in bundle.annotations())
    done = bundle.document.state is DocumentState.DONE
    return {"answer": "accept"} if decided or done else {}


def _token_records(tokens: Tokens) -> list[dict[str, Any]]:
    return [
        {
            "text": tokens.word(number),
            "start": token.start,
            "end": token.end,
            "id": number,
            "ws": tokens.blanks_after(number) != "",
        }
        for number, token in enumerate(tokens.tokens)
    ]


def _relation(
    label: str, head: Mapping[str, Any], child: Mapping[str, Any]
) -> dict[str, Any]:
    """Return a relation, whose ends are the last tokens of its spans."""
    return {
        "head": head["token_end"],
        "child": child["token_end"],
        "label": label,
        "head_span": {key: head[key] for key in _SHOWN},
        "child_span": {key: child[key] for key in _SHOWN},
    }


_SHOWN = ("start", "end", "token_start", "token_end", "label")


def _by_place(span: Mapping[str, Any]) -> tuple[int, int]:
    return span["start"], span["end"]


def _overlap(spans: Mapping[str, Mapping[str, Any]]) -> bool:
    ordered = sorted(spans.values(), key=_by_place)
    return any(one["end"] > other["start"] for one, other in pairwise(ordered))
