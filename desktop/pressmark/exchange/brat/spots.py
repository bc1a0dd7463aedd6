"""Where the words of a brat file stand in its text, whatever its offsets count."""

from __future__ import annotations

from collections.abc import Callable

from pressmark.exchange.brat.lines import TextBound
from pressmark.exchange.normalise import Normalised
from pressmark.exchange.offsets import refound
from pressmark.model.span import Fragments, Span, fragments
from pressmark.saying import Sentence

Mover = Callable[[int], int]


def mover_of(raw: str, text: Normalised, bounds: list[TextBound]) -> Mover:
    """Return what turns the offsets of a file into positions in the normalised text.

    brat counts a CR LF as one or as two, by its version and the system; what makes more
    of the words stand where they should is taken.
    """
    if not text.removed:
        return lambda offset: offset
    after = sum(_stands(text.text, bound, lambda offset: offset) for bound in bounds)
    before = sum(_stands(text.text, bound, text.position) for bound in bounds)
    if raw.startswith("\ufeff") or before > after:
        return text.position
    return lambda offset: offset


def place_of(
    text: str, bound: TextBound, move: Mover, remarks: list[str]
) -> Fragments | None:
    """Return where the words of a line stand, or None where they cannot be found."""
    if _stands(text, bound, move):
        found = [Span(move(start), move(end)) for start, end in bound.places]
    else:
        moved = _moved(text, bound, move)
        if moved is None:
            remarks.append(
                Sentence(
                    "{} was not taken: “{}” is not to be found where it should be",
                    bound.id,
                    bound.words[:40],
                )
            )
            return None
        found = moved
        remarks.append(
            Sentence("{} stands elsewhere in the text than the file says", bound.id)
        )
    joined = fragments(found)
    if len(joined) != len(found):
        remarks.append(Sentence("{}: parts that overlap were joined", bound.id))
    return joined


def _stands(text: str, bound: TextBound, move: Mover) -> bool:
    pairs = [(move(start), move(end)) for start, end in bound.places]
    if not all(0 <= start < end <= len(text) for start, end in pairs):
        return False
    words = bound.words.split()
    # Without a blank between: so did brat before 1.3.
    slices = [text[start:end] for start, end in pairs]
    return (
        not words
        or " ".join(slices).split() == words
        or "".join(slices).split() == words
    )


def _moved(text: str, bound: TextBound, move: Mover) -> list[Span] | None:
    """Return where the words of each part stand near its place, or None."""
    rest, found = bound.words, list[Span]()
    for number, (start, end) in enumerate(bound.places, start=1):
        last = number == len(bound.places)
        part = rest if last else rest[: max(0, end - start)]
        rest = rest[len(part) :].removeprefix(" ")
        span = refound(text, move(start), move(end), part)
        if span is None:
            return None
        found.append(span)
    return found
