"""Whether a bundle fits a filter, and where in its text what is searched for is."""

from __future__ import annotations

from collections.abc import Callable

from pressmark.model.bundle import Bundle
from pressmark.model.document import Document
from pressmark.model.filters.annotations import fits_annotations, layer_of
from pressmark.model.filters.comparing import fits_notes, fits_value, holds, in_dates
from pressmark.model.filters.layers import document_part
from pressmark.model.filters.tree import (
    PLAIN,
    Condition,
    Exact,
    Filter,
    Value,
    Words,
)
from pressmark.model.review import Status
from pressmark.model.span import Span
from pressmark.model.words import places


def fits(bundle: Bundle, asked: Filter) -> bool:
    """Whether an article fits a filter: it and the annotations it has to have.

    All plain words are in the text, or all of them are in headline, outlet, byline and
    name.
    """
    conditions = document_part(asked).conditions
    plain = [one for one in conditions if one.field == PLAIN and not one.negated]
    return (
        (_all_in_text(bundle, plain) or _all_in_titles(bundle, plain))
        and all(_fits(bundle, one) for one in conditions if one not in plain)
        and fits_annotations(bundle, asked)
    )


def found_words(asked: Filter) -> tuple[Words, ...]:
    """Return the words that a filter looks for in texts."""
    return tuple(
        value
        for one in asked.of((PLAIN, "text"))
        for value in one.values
        if isinstance(value, Words) and not one.negated
    )


def text_places(text: str, asked: Filter) -> tuple[Span, ...]:
    """Return where the words of a filter are in a text; side by side, as one."""
    found = sorted(
        place
        for words in dict.fromkeys(found_words(asked))
        for place in places(text, words.phrase, begun=words.begun)
    )
    joined: list[Span] = []
    for start, end in found:
        beside = joined and (
            start <= joined[-1].end or text[joined[-1].end : start] == " "
        )
        if beside:
            joined[-1] = Span(joined[-1].start, max(end, joined[-1].end))
        else:
            joined.append(Span(start, end))
    return tuple(joined)


def _all_in_text(bundle: Bundle, plain: list[Condition]) -> bool:
    return all(
        any(_in_text(bundle.document, value) for value in one.values) for one in plain
    )


def _all_in_titles(bundle: Bundle, plain: list[Condition]) -> bool:
    return all(
        any(_in_titles(bundle.document, value) for value in one.values) for one in plain
    )


def _fits(bundle: Bundle, condition: Condition) -> bool:
    test = _TESTS[condition.field]
    found = any(test(bundle, value) for value in condition.values)
    return found is not condition.negated


def _in_text(document: Document, value: Value) -> bool:
    return isinstance(value, Words) and holds(document.text, value)


def _in_titles(document: Document, value: Value) -> bool:
    metadata = document.metadata
    named = [str(metadata.get(key) or "") for key in ("headline", "outlet", "byline")]
    return isinstance(value, Words) and any(
        holds(text, value) for text in (document.name, *named)
    )


def _anywhere(bundle: Bundle, value: Value) -> bool:
    return _in_text(bundle.document, value) or _in_titles(bundle.document, value)


def _metadata(key: str) -> Callable[[Bundle, Value], bool]:
    return lambda bundle, value: fits_value(_text(bundle, key), value)


def _text(bundle: Bundle, key: str) -> str | None:
    found = bundle.document.metadata.get(key)
    return None if found is None else str(found)


def _title(bundle: Bundle, value: Value) -> bool:
    return fits_value(_text(bundle, "headline"), value) or _name(bundle, value)


def _name(bundle: Bundle, value: Value) -> bool:
    return fits_value(bundle.document.name, value)


def _date(bundle: Bundle, value: Value) -> bool:
    return in_dates(_text(bundle, "published"), value)


def _state(bundle: Bundle, value: Value) -> bool:
    return fits_value(bundle.document.state, value)


def _has(bundle: Bundle, value: Value) -> bool:
    wanted = value.text if isinstance(value, Exact) else ""
    if wanted == "notes":
        return bool(bundle.notes)
    kept = (a for a in bundle.annotations() if a.review.status is not Status.REJECTED)
    if wanted == "suggestions":
        return any(one.review.status is Status.SUGGESTED for one in kept)
    return any(layer_of(one) == wanted for one in kept)


def _note(bundle: Bundle, value: Value) -> bool:
    return fits_notes(bundle.notes, value)


def _flagged(bundle: Bundle, value: Value) -> bool:
    wanted = isinstance(value, Exact) and value.text == "yes"
    return fits_notes(bundle.notes, Exact("open")) is wanted


_TESTS: dict[str, Callable[[Bundle, Value], bool]] = {
    PLAIN: _anywhere,
    "text": lambda bundle, value: _in_text(bundle.document, value),
    "title": _title,
    "outlet": _metadata("outlet"),
    "byline": _metadata("byline"),
    "name": _name,
    "date": _date,
    "language": _metadata("language"),
    "state": _state,
    "has": _has,
    "note": _note,
    "flagged": _flagged,
}
