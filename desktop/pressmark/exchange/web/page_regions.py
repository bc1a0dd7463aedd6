"""Which lines of a page are kept, and what each of them is.

The rule: kept is what the part of the page shows that has the article (``main``, else
``article``, else the smallest that has all of it), and the readers' comments, without
menus, the head and the foot of the site, and notices about cookies. What is kept and is
not the article is furniture, or what the page itself calls it: caption, byline, date.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from pressmark.exchange.dates import date_of
from pressmark.exchange.web.article_lines import Line, plain
from pressmark.exchange.web.page_parts import Parts, Place
from pressmark.model.document import RegionLabel

_HEAD = 3
"""The lines of the article among which a byline or a date may still stand."""

_LONGEST_STAMP = 160  # code points of a line that is a byline or a date
_LONGEST_DATE = 60  # code points of a line that is a date
_SHOUTED = 3  # capitals of a place, and not of an abbreviation
_SHORT, _LONG = 12, 100  # letters of a headline, and of a paragraph
_SHORTEST_LEAD = 50  # code points of a line that introduces the article
_MOST_LINKED = 0.5
_ALL_LINKED = 0.95
_BY = re.compile(r"(?i:by|von|par|por|di|door|af|av)\s+(?=[^\W\d_a-z])")
_ENDS = re.compile(r"[.!?…]\W*$")
_PART = re.compile(r"[^|•·\n]+")
_DATELINE = re.compile(
    r"(?P<place>[^\W\d_a-z][^\W\d_]*(?:[ ,./’'-]+[^\W\d_a-z][^\W\d_]*){0,5})"
    r"(?:,? [^()—–]{2,25})?\s?(?P<agency>\([^)]{2,40}\))?\s?(?P<dash>—|–|--|-)\s"
)


@dataclass(frozen=True)
class Page:
    """The lines of a page, which of them are the article, and what its parts are."""

    text: str
    lines: Sequence[Line]
    article: frozenset[int]
    parts: Parts
    headline: str
    byline: str
    title: str = ""
    outlet: str = ""

    def headline_line(self) -> int | None:
        """Return the line that is the headline, or None where there is none.

        It is a heading with the words of the page's headline, else any such line, else
        a heading with a part of them or of the page's title, else the last heading of
        the first level above the article, else a line there with a part of the title.
        """
        said, first = plain(self.headline), min(self.article)
        levels = {n: self._level(line) for n, line in enumerate(self.lines)}
        same = [n for n, line in enumerate(self.lines) if said and line.plain == said]
        part = [n for n in levels if levels[n] and self._is_titled(n)]
        tops = [n for n in levels if levels[n] == 1 and n <= first and self._says(n)]
        for found in ([n for n in same if levels[n]], same, part, tops[-1:]):
            if found:
                return found[0]
        return next(filter(self._is_titled, self._above()), None)

    def _is_titled(self, n: int) -> bool:
        words = self.lines[n].plain
        titles = (plain(self.headline), plain(self.title))
        return self._says(n) and any(words in title for title in titles)

    def _says(self, n: int) -> bool:
        """Whether a line is more than the name of the site."""
        words = self.lines[n].plain
        return len(words) >= _SHORT and words not in plain(self.outlet)

    def _above(self) -> Iterator[int]:
        """Yield the lines of the article until its first paragraph."""
        for n in sorted(self.article):
            if len(self.lines[n].plain) > _LONG and not self._is_titled(n):
                return
            yield n

    def kept(self, within: Place, comments: frozenset[int]) -> list[int]:
        """Return the lines that are kept, of those of a place and of the comments."""
        start, end = within
        needed = sorted(self.lines[n].start for n in self._needed())
        menus = [
            place
            for place in self.parts.menus
            if bisect_left(needed, place[0]) == bisect_left(needed, place[1])
        ]
        return [
            n
            for n, line in enumerate(self.lines)
            if n in comments or (start <= line.start < end and not _in_any(line, menus))
        ]

    def labelled(self, kept: Sequence[int]) -> Iterator[tuple[RegionLabel, Place]]:
        """Yield what is not running text in the lines that are kept."""
        headline, head = self.headline_line(), self._head()
        for n in kept:
            line = self.lines[n]
            if n == headline:
                yield RegionLabel.HEADLINE, (line.start, line.end)
            elif _in_any(line, self.parts.captions):
                yield RegionLabel.CAPTION, (line.start, line.end)
            elif n <= head and (stamps := list(self._stamps(line))):
                yield from stamps
            elif n in self.article and not self._is_link(n, line, headline):
                if self._level(line):
                    yield RegionLabel.SUBHEADING, (line.start, line.end)
            elif not self._is_lead(n, line, headline):
                yield RegionLabel.FURNITURE, (line.start, line.end)
        yield from self._dateline(headline)

    def _needed(self) -> set[int]:
        headline = self.headline_line()
        return {*self.article, *(() if headline is None else (headline,))}

    def _head(self) -> int:
        return sorted(self.article)[: _HEAD + 1][-1]

    def _level(self, line: Line) -> int:
        for level, (start, end) in self.parts.headings:
            if start <= line.start and line.end <= end:
                return level
        return 0

    def _stamps(self, line: Line) -> Iterator[tuple[RegionLabel, Place]]:
        """Yield the byline and the date that a short line consists of."""
        if line.end - line.start > _LONGEST_STAMP:
            return
        on = _in_line(line, self.parts.dates)
        by = self._named(line, on)
        if by is None and on is None:
            by, on = self._read(line)
        for label, place in ((RegionLabel.BYLINE, by), (RegionLabel.DATE, on)):
            trimmed = _trimmed(self.text, place)
            if trimmed and (led := _BY.match(self.text, *trimmed)):
                trimmed = (led.end(), trimmed[1])
            if trimmed:
                yield label, trimmed

    def _read(self, line: Line) -> tuple[Place | None, Place | None]:
        """Return the byline and the date by the words of a line, or of its parts."""
        by = on = None
        said = plain(self.byline)
        for part in _PART.finditer(self.text, line.start, line.end):
            words = part[0].strip()
            if by is None and (_BY.match(words) or (said and said in plain(words))):
                by = part.span()
            elif on is None and len(words) <= _LONGEST_DATE and date_of(words):
                on = part.span()
        return by, on

    def _named(self, line: Line, on: Place | None) -> Place | None:
        """Return where a line names its authors, as the page says."""
        inner = [
            (start, end)
            for start, end in self.parts.bylines
            if line.start <= start
            and end <= line.end
            and not (on and start < on[1] and on[0] < end)
        ]
        if not inner:
            whole = (line.start, line.end)
            return whole if on is None and _in_any(line, self.parts.bylines) else None
        return min(inner)[0], max(place[1] for place in inner)

    def _is_lead(self, n: int, line: Line, headline: int | None) -> bool:
        """Whether a line is the sentence or two between the headline and the text."""
        if headline is None or not headline < n < min(self.article - {headline}):
            return False
        enough = line.end - line.start >= _SHORTEST_LEAD
        return enough and self._linked(line) < _MOST_LINKED

    def _is_link(self, n: int, line: Line, headline: int | None) -> bool:
        """Whether a line is a link elsewhere, or stands above the headline."""
        if headline is not None and n < headline:
            return True
        if self._level(line):
            return False
        ends = _ENDS.search(self.text, line.start, line.end) is not None
        return self._linked(line) > (_ALL_LINKED if ends else _MOST_LINKED)

    def _linked(self, line: Line) -> float:
        """Return which share of a line is links."""
        linked = sum(
            min(end, line.end) - max(start, line.start)
            for start, end in self.parts.links
            if start < line.end and line.start < end
        )
        return linked / (line.end - line.start)

    def _dateline(self, headline: int | None) -> Iterator[tuple[RegionLabel, Place]]:
        known = sorted(self.article - {headline})
        long = (n for n in known if len(self.lines[n].plain) >= _SHORTEST_LEAD)
        for line in (self.lines[n] for n in islice(long, _HEAD)):
            place = _in_line(line, self.parts.datelines)
            if place is None:
                found = _DATELINE.match(self.text, line.start, line.end)
                if found and (found["agency"] or _is_set_apart(found)):
                    place = found.span("place")
            if place and place[0] == line.start and place[1] < line.end:
                yield RegionLabel.DATELINE, place
                return


def _is_set_apart(found: re.Match[str]) -> bool:
    """Whether a place is in capitals, or parted from the text by more than a hyphen."""
    first = re.split(r"\W", found["place"], maxsplit=1)[0]
    return (first.isupper() and len(first) >= _SHOUTED) or found["dash"] in "–—"


def _in_any(line: Line, places: Sequence[Place]) -> bool:
    return any(start <= line.start and line.end <= end for start, end in places)


def _in_line(line: Line, places: Sequence[Place]) -> Place | None:
    """Return the first of some places in a line, or the line if it is in one."""
    for start, end in places:
        if start <= line.start and line.end <= end:
            return line.start, line.end
        if line.start <= start and end <= line.end:
            return start, end
    return None


def _trimmed(text: str, place: Place | None) -> Place | None:
    if place is None:
        return None
    words = text[place[0] : place[1]]
    left = len(words) - len(words.lstrip(" \t|•·–—-,/"))
    right = len(words) - len(words.rstrip(" \t|•·–—-,/"))
    return (place[0] + left, place[1] - right) if left < len(words) else None
