"""A text cut wherever an annotation begins or ends, with what is on each piece."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pressmark.model.attribution import Role
from pressmark.model.bundle import Bundle
from pressmark.model.review import Status
from pressmark.model.span import Span


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text on which the same annotations are.

    ``begins`` are the numbers of the quotes whose content begins with it.
    """

    text: str
    marks: tuple[str, ...]
    begins: tuple[int, ...] = ()


def pieces_of(bundle: Bundle, classes: dict[str, str]) -> Iterator[Piece]:
    """Yield the text of a bundle in pieces.

    ``classes`` gives the mark of each label of mentions. The other marks are those of
    roles, ``region`` and the region's label, and ``open`` for what is only suggested.
    """
    text = bundle.document.text
    marked = sorted(_marked(bundle, classes))
    begins: dict[int, list[int]] = {}
    for number, quote in enumerate(bundle.attributions, start=1):
        begins.setdefault(quote.content[0].start, []).append(number)
    edges = {0, len(text), *begins}
    edges.update(edge for span, _ in marked for edge in (span.start, span.end))
    here: list[tuple[Span, str]] = []
    at, coming = 0, iter([*marked, None])
    upcoming = next(coming)
    for edge in sorted(edges)[1:]:
        while upcoming is not None and upcoming[0].start <= at:
            here.append(upcoming)
            upcoming = next(coming)
        here = [pair for pair in here if pair[0].end > at]
        marks = tuple(sorted({mark for _, marks in here for mark in marks.split()}))
        yield Piece(text[at:edge], marks, tuple(begins.get(at, ())))
        at = edge


def _marked(bundle: Bundle, classes: dict[str, str]) -> Iterator[tuple[Span, str]]:
    for region in bundle.regions:
        yield region.span, "region"
    for mention in bundle.mentions:
        mark = classes.get(mention.label, "other")
        yield mention.span, f"mention {mark}"
    for quote in bundle.attributions:
        is_open = quote.review.status is Status.SUGGESTED
        for role in Role:
            for span in quote.fragments(role):
                yield span, f"{role.value} open" if is_open else role.value
    for stance in bundle.stances:
        for piece in stance.evidence:
            for span in piece.spans:
                yield span, "evidence"
