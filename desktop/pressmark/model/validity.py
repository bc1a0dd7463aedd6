"""What an annotation lacks, or what is worth a second look. Never a prohibition."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from pressmark.model.attribution import Attribution, QuoteKind
from pressmark.model.bundle import Annotation, Bundle
from pressmark.model.entity import Mention
from pressmark.model.ids import AnnotationId
from pressmark.model.review import Status
from pressmark.model.scheme import Rule
from pressmark.model.span import Fragments, Span, covered
from pressmark.model.stance import Stance
from pressmark.model.stance_table import WITHOUT_STANCE

_MARKS = frozenset('“”„«»"')
_OPENING, _CLOSING = re.compile("[“„«]"), re.compile("[”»]")
_STRAIGHT = re.compile('"')
_AGAIN = re.compile('\n\\s*[“„«"]')
"""A mark that opens a paragraph of speech that goes on from the one before."""


def broken(
    bundle: Bundle, annotation: Annotation, rules: Collection[Rule]
) -> tuple[Rule, ...]:
    """Return which of some rules an annotation breaks; rejected ones break none."""
    found = missing(annotation)
    if isinstance(annotation, Attribution):
        found += doubts(bundle.document.text, annotation, bundle.attributions)
    return tuple(rule for rule in found if rule in rules)


def missing(annotation: Annotation) -> tuple[Rule, ...]:
    """Return the parts that an annotation lacks, whether or not they are asked for.

    A stance that is none or cannot be told needs no evidence, and rejected annotations
    need nothing.
    """
    if annotation.review.status is Status.REJECTED:
        return ()
    return tuple(rule for rule, lacks in _lacks(annotation) if lacks)


def _lacks(annotation: Annotation) -> tuple[tuple[Rule, bool], ...]:
    if isinstance(annotation, Attribution):
        return (
            (Rule.SPEAKER, annotation.speaker is None),
            (Rule.SOURCE, not annotation.source),
            (Rule.CUE, not annotation.cue),
        )
    if isinstance(annotation, Mention):
        return ((Rule.ENTITY, annotation.entity is None),)
    if isinstance(annotation, Stance):
        says = annotation.polarity not in WITHOUT_STANCE
        return (
            (Rule.EVIDENCE, says and not annotation.evidence),
            (Rule.EXPLICIT, says and annotation.explicit is None),
        )
    return ()


def doubts(
    text: str, quote: Attribution, others: Iterable[Attribution]
) -> tuple[Rule, ...]:
    """Return what is worth a second look at a quote, among the others of its article.

    Quotes that are rejected are neither doubted nor compared with.
    """
    if quote.review.status is Status.REJECTED:
        return ()
    return tuple(_doubts(text, quote, others))


def kind_of(text: str, content: Fragments) -> QuoteKind:
    """Return the kind of a quote by the quotation marks in and around its content."""
    if _is_in_marks(text, content) or all(
        not _MARKS.isdisjoint(text[max(0, span.start - 1) : span.start])
        and not _MARKS.isdisjoint(text[span.end : span.end + 2])
        for span in content
    ):
        return QuoteKind.DIRECT
    marked = not _MARKS.isdisjoint(covered(text, content))
    return QuoteKind.MIXED if marked else QuoteKind.INDIRECT


def _doubts(
    text: str, quote: Attribution, others: Iterable[Attribution]
) -> Iterator[Rule]:
    if quote.kind is QuoteKind.DIRECT and not _has_marks(text, quote.content):
        yield Rule.UNMARKED
    if quote.kind is QuoteKind.INDIRECT and _is_in_marks(text, quote.content):
        yield Rule.IN_MARKS
    if _has_open_mark(text, quote.content):
        yield Rule.OPEN_MARK
    if any(said.covers(who) for said in quote.content for who in quote.source):
        yield Rule.SOURCE_INSIDE
    if _overlaps(quote, list(others)):
        yield Rule.OVERLAP


def _has_marks(text: str, content: Fragments) -> bool:
    return any(
        not _MARKS.isdisjoint(text[max(0, span.start - 1) : span.end + 2])
        for span in content
    )


def _is_in_marks(text: str, content: Fragments) -> bool:
    return all(
        span.covered(text)[0] in _MARKS and span.covered(text)[-1] in _MARKS
        for span in content
        if len(span) > 1
    )


def _has_open_mark(text: str, content: Fragments) -> bool:
    words = covered(text, content)
    again = len(_AGAIN.findall(words))
    opened, closed = len(_OPENING.findall(words)), len(_CLOSING.findall(words))
    straight = len(_STRAIGHT.findall(words))
    if straight:
        return (straight + opened + closed - again) % 2 == 1
    return opened != closed and opened - again != closed


def _overlaps(quote: Attribution, others: list[Attribution]) -> bool:
    known = {other.id: other for other in others}
    return any(
        other.id != quote.id
        and other.review.status is not Status.REJECTED
        and not _reports(known, other, quote)
        and not _reports(known, quote, other)
        and _share(quote.content, other.content)
        for other in others
    )


def _share(ones: Iterable[Span], others: Fragments) -> bool:
    return any(one.overlaps(other) for one in ones for other in others)


def _reports(
    known: Mapping[AnnotationId, Attribution], outer: Attribution, one: Attribution
) -> bool:
    """Whether a quote is nested in another, at however many removes."""
    parent, seen = one.parent, set[AnnotationId]()
    while parent is not None and parent not in seen:
        if parent == outer.id:
            return True
        seen.add(parent)
        above = known.get(parent)
        parent = None if above is None else above.parent
    return False
