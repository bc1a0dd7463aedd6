"""Finds which paper or site an article is from, by what its page says."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

from pressmark.extraction.dates import find_date
from pressmark.extraction.findings import FoundRegion
from pressmark.extraction.names import words
from pressmark.model.document import RegionLabel

_SURE = 100
_LIKELY = 60
_POSSIBLE = 40
_LONGEST = 5  # words
_SHORT = 160  # code points up to which a line can be about the page
_MOST = 50  # such lines that are looked at
_TOP = 600  # code points in which a page names itself
_NAME = r"[A-Z][\w’'&.-]*(?: (?:(?:of|the|and|&|de|la|der) )?[A-Z][\w’'&.-]*){0,4}"
_COPYRIGHT = re.compile(
    r"(?:©|\([cC]\)|[Cc]opyright)\s*(?:(?:19|20)\d\d\s*)?(?:by\s+)?"
    r"(?P<outlet>[A-Z][\w&.’' -]{2,40}?)"
    r"(?:\s*[.,|]|\s+(?:(?:19|20)\d\d|All\b)|$)",
    re.MULTILINE,
)
_AFTER_PLACE = re.compile(
    rf"^[A-Z][A-Z.’' ,/-]{{1,60}}(?:[A-Z][a-z]+\.? \d+ )?\((?P<outlet>{_NAME})\)"
    r"\s*[-–—:]",
    re.MULTILINE,
)
_AGENCY = re.compile(r"\((?P<outlet>Reuters|AP|AFP|dpa|DPA|EFE|ANSA|Xinhua|TASS)\)")
_MORE = re.compile(
    r"^[^\w\n]{0,20}(?:"
    rf"(?:More|Read more|Also) (?:from|in|on) (?:the )?(?P<from>{_NAME})"
    rf"|.*\b(?:photo|picture|image)\w*\b.*\bfor (?:the )?(?P<for>{_NAME})"
    rf"|.*\b(?:[Ww]rite|[Cc]ontact|[Ee]-?mail|tips?)\b.* (?:at|to) the (?P<at>{_NAME})"
    rf"|By the (?P<team>{_NAME}) (?:team|staff)"
    rf"|(?:Source|Published (?:by|in)) ?:? (?:the )?(?P<source>{_NAME}))"
    r"[^\w\n]{0,20}$",
    re.MULTILINE,
)
_FIRST_OF_ROW = re.compile(rf"^(?P<outlet>{_NAME})(?:\s*[|•·]\s|,\s)")
_TAIL = re.compile(rf"\s+\|\s+(?P<outlet>{_NAME})$")
_PAPERS = words(
    "gazette courier herald tribune journal ledger chronicle telegraph wire times post"
    " news mail daily star observer guardian mirror record bulletin register echo argus"
    " examiner sentinel standard press broadcasting tv radio online magazine review"
    " tageblatt zeitung"
)
_SECTIONS = words(
    "world business sport sports local latest top breaking international politics"
    " opinion culture related more other all"
)


def find_outlet(text: str, regions: Sequence[FoundRegion]) -> str:
    """Return the name of the paper or site, or nothing where the page is not clear."""
    text = text.replace("\xa0", " ")
    points: defaultdict[str, int] = defaultdict(int)
    printed: dict[str, str] = {}
    for name, sure in (*_in_lines(text), *_in_top(text, regions)):
        name = name.rstrip(" .,")  # noqa: PLW2901  (the same name)
        plain = _plain(name)
        points[plain] = max(points[plain], sure)
        if plain not in printed or printed[plain].isupper():
            printed[plain] = name
    best, most = "", 0
    for plain, sure in points.items():
        known = _confirmed(text, printed[plain], regions)
        if sure + known > most and sure + known >= _LIKELY:
            best, most = plain, sure + known
    return _as_printed(text, printed[best]) if best else ""


def is_papers_name(name: str) -> bool:
    """Whether a name ends as papers' names do, and is none of a part of a paper."""
    first, *_, last = name.casefold().split() * 2
    return last in _PAPERS and first not in _SECTIONS


def _plain(name: str) -> str:
    return name.casefold().removeprefix("the ").strip()


def _in_lines(text: str) -> Iterator[tuple[str, int]]:
    """Yield names where pages say whose they are, with how sure that is."""
    for match in islice(_COPYRIGHT.finditer(text), _MOST):
        yield match["outlet"].strip(), _SURE
    for match in _AFTER_PLACE.finditer(text[: _TOP * 2]):
        yield match["outlet"], _SURE - 1
    for match in _AGENCY.finditer(text[: _TOP * 8]):
        yield match["outlet"], _LIKELY
    short = "\n".join(line for line in text.split("\n") if len(line) <= _SHORT)
    for match in islice(_MORE.finditer(short), _MOST):
        name = next(group for group in match.groups() if group)
        yield name, _LIKELY if match["team"] else _POSSIBLE


def _in_top(text: str, regions: Sequence[FoundRegion]) -> Iterator[tuple[str, int]]:
    """Yield names in short lines above the headline, and beside the date."""
    headline = next((r for r in regions if r.label == RegionLabel.HEADLINE), None)
    if headline is None:
        return
    tail = _TAIL.search(headline.span.covered(text))
    if tail:
        yield tail["outlet"], _LIKELY
    start = 0
    for line in text[: headline.span.end + _TOP].split("\n"):
        above = start < headline.span.start
        start += len(line) + 1
        stripped = line.strip()
        if len(stripped.split()) <= _LONGEST and above and _is_name(stripped):
            yield stripped, _POSSIBLE
        elif (row := _FIRST_OF_ROW.match(stripped)) and (
            above or find_date(stripped[row.end() - 1 :]) is not None
        ):
            yield row["outlet"], _POSSIBLE // 2


def _is_name(line: str) -> bool:
    return re.fullmatch(_NAME, line) is not None and find_date(line) is None


def _confirmed(text: str, name: str, regions: Sequence[FoundRegion]) -> int:
    """Return how much more likely a name is for its last word and other lines."""
    sure = 0
    if is_papers_name(name):
        sure += _POSSIBLE
    elsewhere = len(re.findall(rf"\b{re.escape(name)}\b", text, re.IGNORECASE)) - 1
    in_furniture = sum(
        name.casefold() in region.span.covered(text).casefold()
        for region in regions
        if region.label == RegionLabel.FURNITURE
    )
    return sure + (_POSSIBLE // 2) * min(2, elsewhere * bool(in_furniture))


def _as_printed(text: str, name: str) -> str:
    """Return a name in capitals as the text has it elsewhere, or with small letters."""
    if not name.isupper() or " " not in name:
        return name
    for match in re.finditer(rf"\b{re.escape(name)}\b", text, re.IGNORECASE):
        if not match[0].isupper() and match[0][0].isupper():
            return match[0]
    return name.title()
