"""Build bundles from text with marked spans, so that tests read like sentences.

``[words:label]`` marks a span; marks may nest. The label says what it is:

- ``source``, ``cue``, ``content``: parts of a quote. A number tells quotes apart and
  several marks of one role are its fragments: ``[“We agree,”:content 1] [she:source 1]
  [said:cue 1], [“and we sign.”:content 1]``. ``content=indirect`` gives the kind.
- in capitals, such as ``PERSON``: a mention; ``PERSON=Ann Smith`` names its entity,
  which a bundle has once however often it is named.
- ``headline``, ``furniture`` and the other region labels: a region.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import partial
from uuid import NAMESPACE_URL, uuid5

from pressmark.exchange.format import Dataset
from pressmark.model.attribution import Attribution, QuoteKind
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document, Region, RegionLabel
from pressmark.model.entity import Entity, Mention
from pressmark.model.ids import AnnotationId, DocumentId, EntityId
from pressmark.model.progress import Cancelled
from pressmark.model.review import Review, Status, by_pipeline
from pressmark.model.scheme import NEWS, Scheme
from pressmark.model.span import Span, fragments

AT = "2026-01-02T03:04:05Z"
"""The time at which everything in tests was made."""

SUGGESTED = Review(Status.SUGGESTED, by_pipeline("rules", "1"), 800, None, AT)
"""The review that built annotations have when a test does not say."""

_TOKEN = re.compile(r"\[|:(?P<label>\w+)(?: (?P<number>\d+))?(?:=(?P<value>[^\]]*))?\]")
_REGIONS = frozenset(RegionLabel)
_ROLES = ("source", "cue", "content")


class Stopped:
    """A progress that has been told to stop."""

    def report(self, done: int, total: int) -> None:
        """Stop the work."""
        del done, total
        raise Cancelled


@dataclass(frozen=True)
class Mark:
    """One marked span: what its brackets said."""

    span: Span
    label: str
    number: str
    value: str | None


def bundle(
    marked: str, *, name: str = "article", review: Review = SUGGESTED, **metadata: str
) -> Bundle:
    """Return the bundle that a marked text describes; its ids depend on ``name``."""
    text, marks = unmarked(marked)
    entities = _entities(marks, name)
    quotes = _quotes(marks, name, review)
    return Bundle(
        document=Document(DocumentId(made_id(name)), name, text, metadata=metadata),
        regions=tuple(
            Region(_id(name, "region", n), mark.span, mark.label, review)
            for n, mark in enumerate(m for m in marks if m.label in _REGIONS)
        ),
        entities=tuple(entities.values()),
        mentions=tuple(
            Mention(
                _id(name, "mention", n),
                mark.span,
                mark.label,
                entities[mark.value].id if mark.value else None,
                review,
            )
            for n, mark in enumerate(m for m in marks if m.label.isupper())
        ),
        attributions=quotes,
    )


def unmarked(marked: str) -> tuple[str, list[Mark]]:
    """Return the text without its marks, and the marks in order of their start."""
    text, marks, opened, at = "", list[Mark](), list[int](), 0
    for token in _TOKEN.finditer(marked):
        text, at = text + marked[at : token.start()], token.end()
        if token["label"] is None:
            opened.append(len(text))
            continue
        span = Span(opened.pop(), len(text))
        marks.append(Mark(span, token["label"], token["number"] or "", token["value"]))
    if opened:
        raise ValueError(f"a mark is not closed: {marked}")
    text += marked[at:]
    return text, sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end))


def made_id(*parts: object) -> str:
    """Return the same UUID for the same parts."""
    return str(uuid5(NAMESPACE_URL, "/".join(map(str, parts))))


def span_of(text: str, words: str) -> Span:
    """Return where words stand in a text, the first time."""
    start = text.index(words)
    return Span(start, start + len(words))


def _id(name: str, layer: str, number: object) -> AnnotationId:
    return AnnotationId(made_id(name, layer, number))


def _entities(marks: list[Mark], name: str) -> dict[str, Entity]:
    found: dict[str, Entity] = {}
    for mark in marks:
        if mark.label.isupper() and mark.value and mark.value not in found:
            identifier = EntityId(made_id(name, "entity", mark.value))
            found[mark.value] = Entity(identifier, mark.value, mark.label)
    return found


def _quotes(marks: list[Mark], name: str, review: Review) -> tuple[Attribution, ...]:
    spans: dict[str, dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    kinds: dict[str, QuoteKind] = {}
    for mark in marks:
        if mark.label in _ROLES:
            spans[mark.number][mark.label].append(mark.span)
            if mark.value:
                kinds[mark.number] = QuoteKind(mark.value)
    return tuple(
        Attribution(
            _id(name, "attribution", number),
            kinds.get(number, QuoteKind.DIRECT),
            fragments(roles["content"]),
            review,
            source=fragments(roles["source"]),
            cue=fragments(roles["cue"]),
        )
        for number, roles in spans.items()
    )


def dataset(*bundles: Bundle, scheme: Scheme = NEWS) -> Dataset:
    """Return bundles as what an export is given."""
    return Dataset(partial(iter, bundles), scheme, len(bundles), "test")
