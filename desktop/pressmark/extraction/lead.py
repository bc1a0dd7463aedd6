"""Finds where running text begins, the headline, and what else is above the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pressmark.extraction.findings import FoundRegion
from pressmark.extraction.furniture import is_masthead, names_a_scene
from pressmark.extraction.layout import Line
from pressmark.extraction.stamps import (
    find_stamp,
    has_clock,
    is_byline,
    is_date,
    is_names,
    is_stamp,
    named_in,
)
from pressmark.model.document import RegionLabel
from pressmark.model.span import Span

_SHORT_FIRST = 18  # words up to which a first line that ends a sentence is a headline
_SHORT_SENTENCE = 14  # if it ends with a full stop
_LONGEST = 30  # words of a headline
_FEW = 6  # words of a line under the headline that can be a label
_FEWEST = 4  # words of a headline where another line could be a site's name
_TOLD = 12  # lines of running text that a headline is compared with
_AS_MUCH = 0.6  # of the most that a line above them has in common with them
_OF_THE_TEXT = 0.4  # of a line's wording that the text has, to be about it
_STEM = 6  # letters
_SAME = 12  # letters that a line has to share with another to be the same
_FURNITURE = 0.5
_CERTAIN = 0.85  # likelihood from which a line under the headline is no subheading

_PLAIN = re.compile(r"[\W_]+")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")


def first_of_body(page: Sequence[Line], labels: dict[int, tuple[str, int]]) -> int:
    """Return the number of the line with which running text begins."""
    for number, line in enumerate(page):
        if number in labels or not line.is_running or is_date(line.text):
            continue
        if number == 0 and len(page) > 1 and _could_be_headline(page):
            continue
        if line.text.endswith("?") and line.is_heading:
            continue
        if is_byline(line.text):
            continue
        return number
    return len(page)


def _could_be_headline(page: Sequence[Line]) -> bool:
    first, second = page[0], page[1]
    longer = second.words > first.words
    most = _SHORT_SENTENCE if first.text.endswith(".") else _SHORT_FIRST
    return first.words <= most and (
        longer or is_stamp(second.text) or plain(first) == plain(second)
    )


def find_headline(
    page: Sequence[Line], labels: dict[int, tuple[str, int]], body: int
) -> int | None:
    """Return the number of the headline: the first line that the text is about.

    A site's name has few words; where nothing longer comes, it was the headline.
    """
    lead = [
        number
        for number in range(min(body, len(page)))
        if number not in labels and _could_head(page[number])
    ]
    if body >= len(page):
        return None
    if not any(page[number].words >= _FEWEST for number in lead):
        lead += [
            number
            for number in range(body)
            if number in labels
            and labels[number][0] == RegionLabel.FURNITURE
            and page[number].words >= _FEW
            and _could_head(page[number])
            and _about(page, number, body) > _AS_MUCH
        ]
    if not lead:
        return None
    long = [number for number in lead if page[number].words >= _FEWEST]
    if not long:
        told = _told(page, body)
        named = (number for number in lead if page[number].words > 1)
        short = (number for number in lead if _content(page[number]) & told)
        return next(short, next(named, None))
    repeated = [number for number in long if _again(page, number, long)]
    if repeated:
        return repeated[0]
    about = {number: _about(page, number, body) for number in long}
    most = max(about.values())
    return next(number for number in long if about[number] >= _AS_MUCH * most)


def _could_head(line: Line) -> bool:
    return (
        not line.is_endless
        and not is_stamp(line.text)
        and not is_masthead(line.text)
        and line.words <= _LONGEST
        and any(letter.isalpha() for letter in line.text)
    )


def _content(line: Line) -> set[str]:
    """Return the longer words of a line by their stems."""
    return {word[:_STEM] for word in _LONG_WORD.findall(line.text.lower())}


def _told(page: Sequence[Line], body: int) -> set[str]:
    return {word for line in page[body : body + _TOLD] for word in _content(line)}


def _about(page: Sequence[Line], number: int, body: int) -> float:
    """Return how much of a line's wording the text has, from 0 to 1."""
    some = _content(page[number])
    return len(some & _told(page, body)) / len(some) if some else 0.0


def _again(page: Sequence[Line], number: int, others: Sequence[int]) -> bool:
    """Whether the text of a line is in another, more than which it is not."""
    text = plain(page[number])
    return len(text) >= _SAME and any(
        text in plain(page[other]) for other in others if other != number
    )


def plain(line: Line) -> str:
    """Return the letters and digits of a line, in small letters."""
    return _PLAIN.sub("", line.text).lower()


def read_lead(
    page: Sequence[Line],
    headline: int | None,
    labels: dict[int, tuple[str, int]],
    body: int,
    scores: Sequence[float],
) -> Iterator[FoundRegion]:
    """Yield the regions of the lines above running text, but the headline's."""
    for number in range(min(body, len(page))):
        if number == headline:
            continue
        if page[number].is_endless:
            continue
        clock = _is_clock(page, number, headline, body)
        stamp = [] if clock else find_stamp(page[number])
        if stamp:
            yield from stamp
        elif number in labels:
            yield _region(page[number], *labels[number])
        else:
            label, score = _beside(page, number, headline, body, scores[number])
            yield from _labelled(page[number], label, score)


def _beside(
    page: Sequence[Line], number: int, headline: int | None, body: int, score: float
) -> tuple[str, float]:
    """Return what a line above or under the headline is, if anything."""
    line = page[number]
    if headline is not None and (
        number < headline or plain(page[headline]) in plain(line)
    ):
        return RegionLabel.FURNITURE, max(0.6, score)
    if headline is not None and is_names(line):
        return RegionLabel.BYLINE, score
    certain = score > _CERTAIN or headline is None or line.words < _FEW
    if headline is not None and score < _CERTAIN and names_a_scene(line.text):
        return RegionLabel.CAPTION, 0.6
    under = headline is not None and number == headline + 1
    if line.words >= _FEW and (under or _about(page, number, body) >= _OF_THE_TEXT):
        return (RegionLabel.SUBHEADING if line.is_heading else ""), _FURNITURE
    if score > _FURNITURE and certain:
        return RegionLabel.FURNITURE, score
    return (
        RegionLabel.SUBHEADING if headline is not None and line.is_heading else ""
    ), 0.5


def _is_clock(
    page: Sequence[Line], number: int, headline: int | None, body: int
) -> bool:
    """Whether a date above the headline is the page's, not the article's.

    There is another under the headline, or it stands alone and the site's name follows.
    """
    if headline is None or number > headline:
        return False
    if any(is_date(page[n].text) for n in range(headline + 1, min(body, len(page)))):
        return True
    bare = not has_clock(page[number].text)
    return bare and number == 0 and headline > 1


def _labelled(line: Line, label: str, score: float) -> Iterator[FoundRegion]:
    if label == RegionLabel.BYLINE:
        if (found := named_in(line)) is not None:
            yield found
    elif label:
        yield _region(line, label, round(1000 * score))


def _region(line: Line, label: str, score: int) -> FoundRegion:
    return FoundRegion(Span(line.start, line.end), label, score)
