"""Where in a text the selectors of a Web Annotation point."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pressmark.exchange.normalise import Normalised
from pressmark.exchange.offsets import refound
from pressmark.model.span import Span
from pressmark.saying import Sentence

CONTEXT = 32
"""How many code points before and after a quote are written with it."""

_CHARACTERS = re.compile(r"(?:.*#)?char=(\d{1,15}),(\d{1,15})")
"""A range of characters in a fragment of plain text (RFC 5147)."""

_UNSELECTED = frozenset(
    ("rangeselector", "xpathselector", "cssselector", "svgselector")
)
_DATA = "datapositionselector"


def selector_of(text: str, span: Span) -> list[dict[str, Any]]:
    """Return the selectors of a span: by its position, and by its words."""
    return [
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        {
            "type": "TextQuoteSelector",
            "exact": span.covered(text),
            "prefix": text[max(0, span.start - CONTEXT) : span.start],
            "suffix": text[span.end : span.end + CONTEXT],
        },
    ]


def span_of(
    selector: object, text: Normalised, name: str, remarks: list[str]
) -> Span | None:
    """Return where selectors point, or None with a remark where they point nowhere."""
    position: tuple[int, int] | None = None
    quote: Mapping[str, Any] | None = None
    passed_over: list[str] = []
    for each in _selectors(selector):
        kind = kind_of(each).lower()
        if kind in _UNSELECTED or kind == _DATA:
            passed_over.append(kind_of(each))
        elif isinstance(each.get("exact"), str) and each["exact"].strip():
            quote = each
        elif place := _position(each):
            position = text.position(place[0]), text.position(place[1])
    span = _found(text.text, position, quote)
    if span is None:
        words = quote["exact"][:40] if quote else ", ".join(passed_over)
        remarks.append(
            Sentence(
                "{} was not taken: “{}” points to no place in the text", name, words
            )
        )
    elif position is not None and (span.start, span.end) != position:
        remarks.append(
            Sentence("{} stands elsewhere in the text than the file says", name)
        )
    return span


def kind_of(thing: Mapping[str, Any]) -> str:
    """Return the type of a thing, without its prefix."""
    given = thing.get("type", thing.get("@type"))
    several = given if isinstance(given, list) else [given]
    names = [each for each in several if isinstance(each, str)]
    return re.split("[#:/]", names[0])[-1] if names else ""


def _selectors(given: object) -> Iterator[Mapping[str, Any]]:
    """Yield selectors: one or several, and those that refine others."""
    waiting, seen = [given], 0
    while waiting and seen < 100:  # noqa: PLR2004  (more are no selectors of one place)
        each = waiting.pop(0)
        seen += 1
        if isinstance(each, list):
            waiting[:0] = each
        elif isinstance(each, dict):
            yield each
            waiting += [each.get(key) for key in ("refinedBy", "items", "members")]


def _position(selector: Mapping[str, Any]) -> tuple[int, int] | None:
    start, end = selector.get("start"), selector.get("end")
    value = selector.get("value")
    if isinstance(value, str) and (match := _CHARACTERS.fullmatch(value.strip())):
        start, end = int(match[1]), int(match[2])
    if isinstance(start, int) and isinstance(end, int) and 0 <= start < end:
        return start, end
    return None


def _found(
    text: str, position: tuple[int, int] | None, quote: Mapping[str, Any] | None
) -> Span | None:
    if quote is None:
        inside = position is not None and position[0] < position[1] <= len(text)
        return Span(*position) if inside and position is not None else None
    if position is not None:
        return refound(text, *position, quote["exact"])
    return _quoted(text, quote)


def _quoted(text: str, quote: Mapping[str, Any]) -> Span | None:
    """Return where a quote stands by its words and what is around them."""
    words = r"\s+".join(map(re.escape, quote["exact"].split()))
    before, after = (
        " ".join(given.split()) if isinstance(given := quote.get(key), str) else ""
        for key in ("prefix", "suffix")
    )
    places = [Span(*match.span()) for match in re.finditer(words, text)]
    fitting = [
        place
        for place in places
        if _ends(text[: place.start], before) and _begins(text[place.end :], after)
    ]
    for found in (fitting, places):
        if len(found) == 1:
            return found[0]
    return None


def _ends(text: str, words: str) -> bool:
    return " ".join(text[-len(words) - CONTEXT :].split()).endswith(words)


def _begins(text: str, words: str) -> bool:
    return " ".join(text[: len(words) + CONTEXT].split()).startswith(words)
