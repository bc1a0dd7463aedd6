"""Lines put together as paragraphs and headings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from pressmark.exchange.office.flow import Block
from pressmark.exchange.office.hyphens import HYPHENS, Hyphens
from pressmark.exchange.office.pdf_columns import Line
from pressmark.model.document import RegionLabel

_LARGER = 1.15
_HEADLINE = 1.35
_OTHER_SIZE = 0.12
_INDENT = 0.8
_LEADING = 1.35
_SHORT = 0.8
"""Shares: from which type is a heading's and a headline's, by which it differs, by how
much a paragraph is indented and set apart, and the width a full line has."""

_ENOUGH = 3
"""Distances of lines that are needed to tell the usual one."""

_ENDS = tuple('.!?:…”"’»)')
_LONGEST_HEADING = 4
"""Lines that a heading has at most; large type may also be that of a lead."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together."""

    lines: tuple[Line, ...]

    @property
    def size(self) -> float:
        """The size of most of its type."""
        return max(self.lines, key=lambda line: len(line.text)).size


def blocks_of(pages: Sequence[Sequence[Line]], hyphens: Hyphens) -> list[Block]:
    """Return the paragraphs and headings of a document, across columns and pages."""
    body = _body_size(line for page in pages for line in page)
    paragraphs = list(_paragraphs(pages, body))
    largest = max((p.size for p in paragraphs[:_FIRST]), default=0.0)
    blocks = []
    headed = in_table = False
    for paragraph in paragraphs:
        label = _label(paragraph, body)
        if label and not headed and paragraph.size >= max(_HEADLINE * body, largest):
            label, headed = RegionLabel.HEADLINE, True
        tabular = paragraph.lines[0].tabular
        blocks.append(_block(paragraph, label, hyphens, tight=tabular and in_table))
        in_table = tabular
    return blocks


_FIRST = 15
"""Paragraphs among which the headline is looked for."""


def _body_size(lines: Iterable[Line]) -> float:
    """Return the size in which most of the text is set."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return max(sizes, key=lambda size: sizes[size], default=0.0)


def _paragraphs(pages: Sequence[Sequence[Line]], body: float) -> Iterator[Paragraph]:
    open_lines: list[Line] = []
    for page in pages:
        leading = _leading(page)
        for line in page:
            if open_lines and not _continues(open_lines, line, leading, body):
                yield Paragraph(tuple(open_lines))
                open_lines = []
            open_lines.append(line)
        if open_lines:
            # The next page begins another column, whatever its number.
            open_lines[-1] = _last_of_page(open_lines[-1])
    if open_lines:
        yield Paragraph(tuple(open_lines))


def _last_of_page(line: Line) -> Line:
    return replace(line, column=-1)


def _leading(lines: Sequence[Line]) -> dict[float, float]:
    """Return the usual distance of lines in each size of type."""
    steps: dict[float, list[float]] = {}
    for line, below in pairwise(lines):
        step = line.y - below.y
        same = line.column == below.column and abs(line.size - below.size) < 1
        if same and 0 < step < 3 * line.size:
            steps.setdefault(round(line.size), []).append(step)
    return {size: median(ones) for size, ones in steps.items() if len(ones) >= _ENOUGH}


def _continues(
    lines: Sequence[Line], line: Line, leading: dict[float, float], body: float
) -> bool:
    """Whether a line belongs to the paragraph of the lines before it."""
    last = lines[-1]
    if last.tabular or line.tabular:
        return False
    if abs(last.size - line.size) > _OTHER_SIZE * max(last.size, line.size):
        return False
    if last.column != line.column:
        return _goes_on(last, line)
    usual = leading.get(round(line.size), 1.2 * line.size)
    if not 0 <= last.y - line.y <= _LEADING * max(usual, line.size):
        return False
    if line.size >= _LARGER * body:
        # Headings are centred, and end wherever their words do.
        return True
    first = lines[0] if len(lines) == 1 or lines[1].column != line.column else lines[1]
    indented = line.x - first.x > _INDENT * line.size and line.x > line.left + 1
    return not indented and not (_is_short(last) and _ended(last))


def _goes_on(last: Line, line: Line) -> bool:
    """Whether a paragraph goes on in the next column or on the next page."""
    indented = line.x - line.left > _INDENT * line.size
    if indented or _is_short(last):
        return last.text.endswith(tuple(HYPHENS)) and line.text[:1].islower()
    return not _ended(last) or line.text[:1].islower()


def _is_short(line: Line) -> bool:
    return line.end - line.left < _SHORT * (line.right - line.left)


def _ended(line: Line) -> bool:
    return line.text.endswith(_ENDS)


def _label(paragraph: Paragraph, body: float) -> RegionLabel | None:
    large = (
        paragraph.size >= _LARGER * body and len(paragraph.lines) <= _LONGEST_HEADING
    )
    return RegionLabel.SUBHEADING if large else None


def _block(
    paragraph: Paragraph,
    label: RegionLabel | None,
    hyphens: Hyphens,
    *,
    tight: bool,
) -> Block:
    text = paragraph.lines[0].text
    for line in paragraph.lines[1:]:
        text = hyphens.join(text, line.text)
    return Block(text, label, tight=tight, guessed=True)
