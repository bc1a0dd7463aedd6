"""What can be told of a page's short lines: their shape, place, wording, neighbours.

The features are the input of the classifier in :mod:`line_scores`; training and use
share this module, so that they cannot differ. Long lines have none: what of them is
furniture is told by :mod:`furniture` alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pressmark.extraction import furniture
from pressmark.extraction.layout import Line
from pressmark.extraction.names import words

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SHORT = 3  # letters of words that say little
_LENGTHS = (0, 1, 2, 3, 5, 8, 12, 18, 28, 45)
_SHARES = (0.0, 0.1, 0.25, 0.5, 0.8, 0.99)
_FUNCTION = words(
    "the of and to in a that is was for on with as by at from it has have had an are"
    " were his her he she they which who not be this said after but their will its"
    " would been when also than more about into over could one i"
)
_READER = words("you your yours you're you’re you'll you’ll")
_SITE = words("we our us we're we’re")
_SIGNS = {
    "address": re.compile(r"https?://|www\.|\b[\w-]+\.(?:com|org|net|co|tv|info)\b"),
    "mail": re.compile(r"\S@\S|(?:^|\s)@\w"),
    "tag": re.compile(r"(?:^|\s)#\w"),
    "bar": re.compile(r"\s[|•·»/›>]\s"),
    "arrow": re.compile(r"[»›→►▶⟩]\s*$"),
    "rights": re.compile(r"©|\([cC]\) ?\d"),
    "year": re.compile(r"\b(?:19|20)\d\d\b"),
    "clock": re.compile(r"\b\d{1,2}[:.]\d\d\b|\b\d{1,2}\s?[ap]\.?m\b", re.IGNORECASE),
    "label": re.compile(r"^\W*(?:[\w’']+ ){0,3}[\w’']+\s?:(?:\s|$)"),
    "bracketed": re.compile(r"^[(\[].*[)\]]$"),
    "says": re.compile(r"\b(?:said|says|told|added|according to)\b"),
    "quoted": re.compile(r"[“”\"«»„]|[‘']\w"),
    "speaks": re.compile(r"^[\"'“‘«„]"),
    "glued": re.compile(r"[a-z][A-Z]"),
    "bullet": re.compile(r"^(?:[•▪●■*+·-]|–|—|\d{1,2}\.)\s"),
    "pointer": re.compile(r"^(?:>|»|►|▶|→|➤|↓)"),
    "file": re.compile(r"\w_\w|\.(?:jpe?g|png|gif|mp4)\b"),
    "past": re.compile(r"\b(?:\w{2,}ed|was|were|had|went|took|made|came)\b"),
    "finite": re.compile(r"\b(?:is|are|has|have|will|would|can|could|does|says)\b"),
    "credit at end": re.compile(r"[(/|–—-][^()/|]{2,40}\)?$"),
    "capitals": re.compile(r"^[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*$"),
}
_ENDS = {".": "stop", "!": "call", "?": "question", ":": "colon", "…": "open"}
_CLOSING = "\"'”’»“)]"


LONGEST = 28
"""Words up to which a line is short enough to be looked at one word at a time."""


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a text with what is the same for all of them."""

    lines: Sequence[Line]
    words: Sequence[tuple[str, ...]]
    known: Sequence[tuple[str, ...]]
    running: Sequence[int]
    times: Counter[str]
    frequent: Counter[str]

    @classmethod
    def of(cls, lines: Sequence[Line]) -> Page:
        """Look at the lines of a text."""
        split = [tuple(_WORD.findall(line.text.lower())) for line in lines]
        running = [n for n, line in enumerate(lines) if line.is_running]
        return cls(
            lines,
            split,
            [() if line.is_endless else tuple(_known(line)) for line in lines],
            running,
            Counter(line.text for line in lines),
            Counter(word for n in running for word in set(split[n])),
        )


def features(page: Page, number: int) -> Iterator[tuple[str, float]]:
    """Yield the features of a line by name, most of them 1 if they are there."""
    line, split = page.lines[number], page.words[number]
    yield "bias", 1.0
    yield from _shape(line, split)
    yield from _place(page, number)
    yield from _kinship(page, number)
    yield from _wording(line, split)
    for name in page.known[number]:
        yield name, 1.0


def _step(value: float, steps: Sequence[float]) -> int:
    return bisect_left(steps, value)


def _shape(line: Line, split: Sequence[str]) -> Iterator[tuple[str, float]]:
    text, count = line.text, len(split)
    yield f"words {_step(count, _LENGTHS)}", 1.0
    end = text.rstrip(_CLOSING)[-1:]
    yield f"ends {_ENDS.get(end, 'open' if end.isalnum() else 'sign')}", 1.0
    first = text[0]
    kind = "upper" if first.isupper() else "lower" if first.islower() else "sign"
    yield f"starts {'digit' if first.isdigit() else kind}", 1.0
    printed = _WORD.findall(text)
    if printed:
        upper = sum(word[0].isupper() for word in printed) / count
        plain = sum(word in _FUNCTION for word in split) / count
        yield f"capitals {_step(upper, _SHARES)}", 1.0
        if count > 3:  # noqa: PLR2004  (fewer words have no share)
            yield f"function {_step(plain, _SHARES)}", 1.0
    digits = sum(letter.isdigit() for letter in text) / len(text)
    yield f"digits {_step(digits, _SHARES)}", 1.0
    for name, sign in _SIGNS.items():
        if sign.search(text):
            yield f"has {name}", 1.0


def _place(page: Page, number: int) -> Iterator[tuple[str, float]]:
    line = page.lines[number]
    after = bisect_left(page.running, number)
    where = "top" if after == 0 else "mid"
    where = "end" if after == len(page.running) else where
    yield f"place {where}", 1.0
    if line.is_running:
        yield "running", 1.0
        yield f"running {'first' if number == page.running[0] else where}", 1.0
    yield f"place {where} {'head' if line.is_heading else 'sentence'}", 1.0
    yield f"place {where} {min(len(page.words[number]), 6)}", 1.0
    for step, side in ((-1, "before"), (1, "after")):
        other = number + step
        if not 0 <= other < len(page.lines):
            yield f"{side} nothing", 1.0
            continue
        near = page.lines[other]
        gap = "next" if near.block == line.block else "apart"
        kind = "head" if near.is_heading else "sentence"
        kind = "running" if near.is_running else kind
        yield f"{side} {where} {gap} {kind}", 1.0
        for name in page.known[other]:
            yield f"{side} {name}", 1.0


def _kinship(page: Page, number: int) -> Iterator[tuple[str, float]]:
    """Yield how much of a line is said elsewhere on the page."""
    line, split = page.lines[number], set(page.words[number])
    if page.times[line.text] > 1:
        yield "again", 1.0
    content = [word for word in split if word not in _FUNCTION and len(word) > _SHORT]
    if not content:
        return
    own = 1 if line.is_running else 0
    shared = sum(page.frequent[word] > own for word in content) / len(content)
    yield f"kin {'running' if own else 'short'} {_step(shared, _SHARES)}", 1.0


def _wording(line: Line, split: Sequence[str]) -> Iterator[tuple[str, float]]:
    if not split:
        return
    speaks = _SIGNS["speaks"].match(line.text) is not None
    if not speaks:
        for name, some in (("reader", _READER), ("site", _SITE)):
            if any(word in some for word in split):
                yield f"{name} {'running' if line.is_running else 'short'}", 1.0
    # Half as much as traits count, so that learning trusts traits first.
    for word in set(split):
        yield f"w {word}", 1 / max(2.0, len(split) ** 0.5)
    yield f"first {split[0]}", 0.5


def _known(line: Line) -> Iterator[str]:
    """Yield what the patterns of :mod:`furniture` say of a line."""
    text, count = line.text, line.words
    if furniture.is_furniture(text, count) or furniture.is_offer(text):
        yield "known furniture"
    if furniture.is_credit(text, count):
        yield "known credit"
    if furniture.is_caption(text, count):
        yield "known caption"
    if furniture.is_list_heading(text, count):
        yield "known list"
    if furniture.is_masthead(text):
        yield "known masthead"
