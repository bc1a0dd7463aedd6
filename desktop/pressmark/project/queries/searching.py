"""Where in the articles something is: words, or annotations that fit a filter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pressmark.model import filters
from pressmark.model.bundle import Bundle, spans_of
from pressmark.model.document import Document
from pressmark.model.filters import Filter
from pressmark.model.filters.layers import asked_layers
from pressmark.model.ids import AnnotationId, DocumentId
from pressmark.model.span import Span, hull
from pressmark.project.queries.asking import asking
from pressmark.store import bundles, documents, filtering
from pressmark.store.sqlite_words import sqlite_errors

if TYPE_CHECKING:
    from pressmark.project.project import Project

CONTEXT = 60
"""How many code points a search result shows on either side of a match."""

_LONGEST = 400
"""How many code points of a match are shown."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A match: where it is (code points) and the text around it.

    ``annotation`` is what was found, where annotations were looked for.
    """

    document: DocumentId
    name: str
    title: str
    start: int
    end: int
    before: str
    match: str
    after: str
    annotation: AnnotationId | None = None


def hits(project: Project, asked: Filter, most: int | None = None) -> Iterator[Hit]:
    """Yield what fits a filter, article by article, read as it is asked for.

    That is each annotation that fits the conditions about annotations; without such
    conditions each place with the searched words; without words the first line of each
    article. ``most`` is how many articles are looked into.
    """
    with sqlite_errors(project.path):
        for looked_into, key in enumerate(filtering.keys(project.db, asked)):
            if most is not None and looked_into >= most:
                return
            yield from _in_document(project, key, asked)


@asking
def search(project: Project, query: str, limit: int = 100) -> list[Hit]:
    """Return what fits a filter as it is written, in at most ``limit`` documents.

    Raises:
        FilterError: The filter makes no sense.
    """
    return list(hits(project, filters.typed(query), limit))


def matches(text: str, asked: Filter) -> tuple[Span, ...]:
    """Return where the words of a filter are in a text; side by side, as one."""
    return filters.text_places(text, asked)


def places_in(
    bundle: Bundle, asked: Filter
) -> tuple[tuple[Span, AnnotationId | None], ...]:
    """Return the places in an article that :func:`hits` gives, in their order."""
    if asked_layers(asked):
        return tuple(_annotated(bundle, asked))
    return tuple((span, None) for span in _worded(bundle.document, asked))


def _in_document(project: Project, key: int, asked: Filter) -> Iterator[Hit]:
    if asked_layers(asked):
        bundle = bundles.load(project.db, key)
        for span, annotation in _annotated(bundle, asked):
            yield hit_in(bundle.document, span.start, span.end, annotation)
        return
    document = documents.get(project.db, key)
    for span in _worded(document, asked):
        yield hit_in(document, span.start, span.end)


def _annotated(bundle: Bundle, asked: Filter) -> Iterator[tuple[Span, AnnotationId]]:
    wanted = filters.chosen(bundle, asked)
    found = []
    for annotation in bundle.annotations():
        if annotation.id in wanted:
            span = _place(bundle, annotation.id)
            found.append((span, annotation.id))
    yield from sorted(found, key=lambda one: (one[0].start, one[0].end, one[1]))


def _place(bundle: Bundle, identifier: AnnotationId) -> Span:
    """Return where an annotation is shown: a quote by its content."""
    quotes = {quote.id: quote for quote in bundle.attributions}
    if identifier in quotes:
        return hull(quotes[identifier].content) or _first_line(bundle.document)
    annotation = bundle.annotation(identifier)
    spans = spans_of(annotation) if annotation is not None else ()
    for stance in bundle.stances:
        if stance.id == identifier and not spans:
            leads = [
                quotes.get(one.attribution)
                for one in stance.evidence
                if one.attribution
            ]
            spans = next((quote.content for quote in leads if quote is not None), ())
    return hull(tuple(sorted(spans))) or _first_line(bundle.document)


def _worded(document: Document, asked: Filter) -> tuple[Span, ...]:
    found = filters.text_places(document.text, asked)
    return found or (_first_line(document),)


def _first_line(document: Document) -> Span:
    end = document.text.find("\n")
    return Span(0, end if end > 0 else max(1, len(document.text)))


def hit_in(
    document: Document, start: int, end: int, annotation: AnnotationId | None = None
) -> Hit:
    """Return a place in a document (code points) with the text around it."""
    text = document.text
    return Hit(
        document=document.id,
        name=document.name,
        title=document.title,
        start=start,
        end=end,
        before=text[max(0, start - CONTEXT) : start],
        match=text[start : min(end, start + _LONGEST)],
        after=text[end : end + CONTEXT],
        annotation=annotation,
    )
