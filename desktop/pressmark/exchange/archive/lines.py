"""The lines of a file, whatever kind it is: plain text, RTF, Word or HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from pressmark.errors import FormatError
from pressmark.exchange.decode import NotText, decode
from pressmark.exchange.normalise import normalised
from pressmark.exchange.office.docx import word_found
from pressmark.exchange.office.rtf import rtf_found

_LARGEST = 200_000_000
_BLOCKS = frozenset(
    {
        *("address", "article", "aside", "blockquote", "body", "br", "center", "dd"),
        *("div", "dl", "dt", "figcaption", "figure", "footer", "form", "h1", "h2"),
        *("h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p"),
        *("pre", "section", "table", "tbody", "thead", "tr", "ul"),
    }
)
_UNSEEN = frozenset({"script", "style", "head", "template", "noscript"})
_PROLOG = re.compile(r"\s*<\?xml[^>]*\?>")
_WRAPPED = range(45, 101)
"""The longest lines of texts that were broken at a fixed width, in characters."""

_MOST = 0.02
"""The share of lines that may be longer all the same, as addresses are."""

_RAGGED = 20
"""By how many characters a line that was broken may be shorter than the longest."""


def lines_of(path: Path) -> list[str]:
    """Return the lines of a file; empty ones stand between paragraphs.

    Raises:
        FormatError: It is none of the kinds that can be read.
    """
    head = _bytes(path, 8)
    if head.startswith((b"PK", b"\xd0\xcf\x11\xe0")):
        return [
            line for one in word_found(path).blocks for line in (*_cut(one.text), "")
        ]
    if head.lstrip().startswith(b"{\\rtf"):
        return [
            line for one in rtf_found(path).blocks for line in (*_cut(one.text), "")
        ]
    try:
        text = normalised(decode(_bytes(path, _LARGEST)).text).text
    except NotText as error:
        raise FormatError("{}", error.sentence) from error
    if re.match(
        r"(?i)\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)", text
    ):
        return list(_of_html(text))
    return text.split("\n")


def paragraphs_of(lines: Sequence[str], *, wrapped: bool) -> Iterator[str]:
    """Yield the paragraphs of lines, which may have been broken at a fixed width."""
    open_lines: list[str] = []
    for line in (*lines, ""):
        indented = line[:2].isspace() and bool(open_lines)
        if open_lines and (not wrapped or not line.strip() or indented):
            yield " ".join(open_lines)
            open_lines = []
        if line.strip():
            open_lines.append(line.strip())


def are_wrapped(lines: Sequence[str]) -> bool:
    """Whether lines look as if they had been broken at a fixed width.

    Then most lines that another one follows are nearly as long as the longest.
    """
    full = sorted(len(line.rstrip()) for line in lines if line.strip())
    inner = [len(a.rstrip()) for a, b in pairwise(lines) if a.strip() and b.strip()]
    if not full or not inner:
        return False
    longest = full[int((len(full) - 1) * (1 - _MOST))]
    near = sum(length >= longest - _RAGGED for length in inner)
    return longest in _WRAPPED and 2 * near >= len(inner)


def _cut(text: str) -> list[str]:
    return text.split("\n")


def _bytes(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise FormatError("cannot be read: {}", error.strerror) from error
    if len(data) > _LARGEST:
        raise FormatError("the file is larger than 200 MB")
    return data


def _of_html(text: str) -> Iterator[str]:
    """Yield the lines of a page: one a block, cells of a row with tabs between."""
    from lxml import etree  # noqa: PLC0415  (slow, and only wanted here)

    parser = etree.HTMLParser(no_network=True, remove_comments=True, remove_pis=True)
    root = etree.fromstring(_PROLOG.sub("", text, count=1), parser)
    if root is None:
        return
    parts: list[str] = []
    unseen = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        name = str(element.tag)
        if name in _UNSEEN:
            unseen += 1 if event == "start" else -1
        said = element.text if event == "start" else element.tail
        if name in _BLOCKS:
            yield from _finished(parts)
        elif name in ("td", "th") and event == "end":
            parts.append("\t")
        if said and not unseen:
            parts.append(re.sub(r"\s+", " ", said))
    yield from _finished(parts)


def _finished(parts: list[str]) -> Iterator[str]:
    line = "".join(parts).strip()
    parts.clear()
    if line:
        yield re.sub(r" *\t *", "\t", line)
        yield ""
