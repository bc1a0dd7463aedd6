"""Words and places as brat can have them: on one line, and without blanks in types."""

from __future__ import annotations

import re
import unicodedata

from pressmark.exchange.brat.lines import LINE_END
from pressmark.model.span import Fragments, Span

_LINE_ENDS = re.compile(rf"[ \t]*(?:{LINE_END.pattern}[ \t]*)+")
_UNSAFE = re.compile(r"[^A-Za-z0-9_-]+")


def pieces(text: str, spans: Fragments) -> Fragments:
    """Return spans split at line ends, which no annotation in brat may hold.

    Blanks beside a line end go with it, as when one marks lines in brat itself.
    """
    found: list[Span] = []
    for span in spans:
        start = span.start
        for match in _LINE_ENDS.finditer(text, span.start, span.end):
            if start < match.start():
                found.append(Span(start, match.start()))
            start = match.end()
        if start < span.end:
            found.append(Span(start, span.end))
    return tuple(found)


def over_blanks(text: str, spans: Fragments) -> Fragments:
    """Return spans with those joined that only blanks and line ends are between."""
    found = list(spans[:1])
    for span in spans[1:]:
        if text[found[-1].end : span.start].isspace():
            found[-1] = Span(found[-1].start, span.end)
        else:
            found.append(span)
    return tuple(found)


def one_line(words: str) -> str:
    """Return words with a blank for every run of line ends, tabs and blanks."""
    return " ".join(words.split())


def type_of(label: str) -> str:
    """Return a label as the name of a type: letters of ASCII, digits, ``_`` and ``-``.

    A label that has none of them is named by its code points.
    """
    plain = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode()
    safe = _UNSAFE.sub("_", plain).strip("_")
    return safe or "_".join(f"U{ord(each):X}" for each in label[:8]) or "Label"
