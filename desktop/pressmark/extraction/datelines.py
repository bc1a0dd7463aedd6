"""Finds the place with which an article's running text begins."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from pressmark.extraction.findings import FoundRegion
from pressmark.extraction.layout import Line
from pressmark.extraction.names import words
from pressmark.model.document import RegionLabel
from pressmark.model.span import Span, trimmed

_FARTHEST = 4  # lines of running text that can come before
_SURE = 900
_RUN_IN_SCORE = 600

_PLACE = r"[A-Z][\w.’'-]*(?:[ ,/]+[A-Z][\w.’'-]*){0,6}"
_DAY = (
    r"(?:\d{1,2}\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r"[a-z]*\.?(?:\s+\d{1,2})?(?:,?\s+\d{4})?"
)
_DASH = r"\s*(?:\s[—–―-]{1,2}\s|[—―]\s?|–\s|\s\|\s|:\s)"
# “NORRVIK —”, “NORRVIK, Ostmark (Reuters) -”, “Norrvik |”, “NORRVIK, May 3 –”.
_MARKED = re.compile(
    rf"(?P<place>{_PLACE}?)(?:[,.]?\s+{_DAY})?(?:\s*\([^)]{{2,60}}\)(?:\s?[—–-]{{1,2}}(?=\w))?)?(?:{_DASH}|(?<=\)[—–-])|(?<=\)\s[—–-]))"
)
# “NORRVIK (Wire, 3 May) The ferry …”: the brackets alone set the place apart.
_BRACKETED = re.compile(
    r"(?P<place>[A-Z][A-Z.’'-]+(?:[ ,/]+[A-Z][\w.’'-]*){0,4})\s*"
    r"\((?=[^)]*(?:[A-Z]|\d{4}))[^)]{2,60}\)\s+(?=[A-Z“\"])"
)
# A place that the layout set apart, run into the sentence: “Dublin The harbour …”.
_OPENER = (
    r"(?:The|A|An|In|On|At|It|He|She|They|We|After|Before|With|For|Only|When|As|There"
    r"|This|That|These|If|While|Since|From|By|Two|Three|More|Many|Some|Under|No|Not"
    r"|According|Despite|Just|His|Her|Their|Its|Until|To|Now|Even|Although|But|And"
    r"|Because|During|Both|Most|Several|Hundreds|Thousands|Shortly|Four|Five)"
)
_RUN_IN = re.compile(
    r"(?P<place>[A-Z][a-zà-ÿ’'-]+(?:(?:,|/|,? and)? ?[A-Z][a-zà-ÿ’'-]+){0,5}) "
    rf"{_OPENER} (?:[a-z0-9]|[A-Z][\w-]+ [a-z])"
)
_OPENERS = words(
    "the a an in on at it he she they we after before with for only when as there this"
    " that these if while since from by two three more many some under no not according"
    " despite just his her their its until to now even although but and because during"
    " both most several hundreds thousands shortly four five"
)
_NO_PLACES = words(
    "breaking exclusive watch live update updated analysis opinion file photo video"
    " monday tuesday wednesday thursday friday saturday sunday q a question answer"
    " editor note correction read more president minister"
)
_ENDS_WORD = re.compile(r"[^\W\d]{3}\.$")  # “ORM.”, and not “D.C.”


def find_dateline(body: Iterable[Line]) -> FoundRegion | None:
    """Return the place that one of the first lines of running text begins with."""
    for number, line in enumerate(islice(body, _FARTHEST)):
        found = _marked(line)
        if found is None and number < _FARTHEST // 2:
            found = _RUN_IN.match(line.text)
        if found is None or _is_no_place(found["place"]):
            continue
        start, end = found.span("place")
        if _ENDS_WORD.search(found["place"]):
            end -= 1
        span = trimmed(line.text, start, end)
        if span is not None:
            first = line.start + span.start
            score = _RUN_IN_SCORE if found.re is _RUN_IN else _SURE
            return FoundRegion(
                Span(first, first + len(span)), RegionLabel.DATELINE, score
            )
    return None


def _marked(line: Line) -> re.Match[str] | None:
    found = _MARKED.match(line.text) or _BRACKETED.match(line.text)
    if found is None:
        return None
    place = found["place"]
    colon = line.text[: found.end()].rstrip().endswith(":")
    plain = line.text[found.end("place") : found.end()].strip(" —–―-")
    shouted = sum(letter.isupper() for letter in place) > len(place) / 3
    if colon and not (shouted or plain.rstrip(":")):
        return None
    # “Ada Lund - a skipper” begins no report: a place in small letters says more.
    sure = shouted or plain or "|" in found[0] or "—" in found[0] or "–" in found[0]
    return found if sure else None


def _is_no_place(place: str) -> bool:
    first = place.split(maxsplit=1)[0].lower().strip(",.'’")
    return first in _OPENERS or first in _NO_PLACES
