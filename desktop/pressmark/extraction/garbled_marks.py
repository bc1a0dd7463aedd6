"""Finds quotation marks that do not belong together, or have lost each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from pressmark.extraction.findings import FoundGarble, Garble
from pressmark.extraction.quotation_marks import Closing, Quotation
from pressmark.model.span import Span

_GUILLEMETS = frozenset("«»")
_CLOSING = re.compile(r"(?<=[^\s(\[{—–/\d-])[”»\"](?!\w)")  # nor inches
_FORGOTTEN = 1500  # code points after an open mark in which a stray one may be its own
_LOOKED_AT = 5_000  # code points of a line on either side of a mark
_SHOWN = 5  # words


def find_garbled_marks(
    doc: Doc, quotations: Sequence[Quotation], outside: set[int]
) -> Iterator[FoundGarble]:
    """Yield the quotations with marks that are missing or of two styles."""
    text: str = doc.text
    for quotation in quotations:
        if quotation.inner or quotation.single:
            continue
        start, end = quotation.span.start, quotation.span.end
        words = _opening_words(quotation.inside.covered(text))
        if words[0] == ">" or text[max(0, start - 1)] == "=":
            continue  # an attribute in HTML
        if quotation.closing is Closing.MISSING and not _are_even(text, start):
            said = f"The quotation mark before “{words}” is never closed."
            yield from _garble(doc, Garble.OPEN_MARK, quotation.span, said, outside)
        elif quotation.closing is Closing.CLOSED and _is_mixed(
            text[start], text[end - 1]
        ):
            said = (
                f"The quotation “{words}” is opened by {text[start]} and closed by"
                f" {text[end - 1]}."
            )
            yield from _garble(doc, Garble.MIXED_MARKS, quotation.span, said, outside)
    yield from _strays(doc, quotations, outside)


def _are_even(text: str, start: int) -> bool:
    """Whether straight marks are as many as they must be, so that some are nested."""
    if text[start] != '"':
        return False
    line_start = text.rfind("\n", max(0, start - _LOOKED_AT), start) + 1
    first = line_start or max(0, start - _LOOKED_AT)
    line = text[first : start + _LOOKED_AT].split("\n", 1)[0]
    return line.count('"') % 2 == 0


def _is_mixed(opening: str, closing: str) -> bool:
    return (opening in _GUILLEMETS) != (closing in _GUILLEMETS)


def _strays(
    doc: Doc, quotations: Sequence[Quotation], outside: set[int]
) -> Iterator[FoundGarble]:
    """Yield the closing marks that close nothing."""
    text: str = doc.text
    left_open = [q.span.end for q in quotations if q.closing is not Closing.CLOSED]
    coming = sorted((q.span.start, q.span.end) for q in quotations if not q.single)
    reached, place = -1, 0
    for match in _CLOSING.finditer(text):
        while place < len(coming) and coming[place][0] <= match.start():
            reached = max(reached, coming[place][1])
            place += 1
        if match.start() < reached or _may_close(match.start(), left_open):
            continue
        line = text.rfind("\n", 0, match.start()) + 1
        if text.rfind("<", line, match.start()) > text.rfind(">", line, match.start()):
            continue  # in a tag of HTML
        words = " ".join(text[line : match.start()].split()[-_SHOWN:])
        said = f"The quotation mark after “{words}” closes nothing: one is missing."
        yield from _garble(doc, Garble.STRAY_MARK, Span(*match.span()), said, outside)


def _may_close(position: int, left_open: Sequence[int]) -> bool:
    """Whether a quotation was left open shortly before, as over some paragraphs."""
    return any(0 <= position - end <= _FORGOTTEN for end in left_open)


def _opening_words(inside: str) -> str:
    row = inside.split()
    return " ".join(row[:_SHOWN]) + (" …" if len(row) > _SHOWN else "")


def _garble(
    doc: Doc, kind: Garble, span: Span, said: str, outside: set[int]
) -> Iterator[FoundGarble]:
    covered = doc.char_span(span.start, span.end, alignment_mode="expand")
    if covered is not None and covered.start not in outside:
        yield FoundGarble(kind, covered.start, covered.end, said)
