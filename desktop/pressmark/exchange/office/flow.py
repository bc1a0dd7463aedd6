"""A document made of blocks: paragraphs, headings, rows of tables, in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.normalise import Normalised, holdable, is_blank, normalised
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document, Region, RegionLabel
from pressmark.model.ids import AnnotationId, DocumentId, new_id
from pressmark.model.review import Review, Status, by_import, now
from pressmark.model.span import Span, trimmed
from pressmark.saying import Sentence


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading or row of a table, and what it is if no running text.

    ``tight`` blocks follow the one before on the next line, as the rows of a table do;
    others stand after an empty line. ``guessed`` labels are suggestions only.
    """

    text: str
    label: RegionLabel | None = None
    tight: bool = False
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in a file: its blocks, what is known of it, and remarks."""

    blocks: Sequence[Block]
    metadata: Mapping[str, Any]
    remarks: tuple[str, ...] = ()


def document_of(
    found: Found, *, source: str, name: str, format_name: str, line: int | None = None
) -> ReadDocument | Rejected:
    """Return the document that blocks make, or why there is none."""
    text, pieces = _joined(found.blocks)
    holding = normalised(text)
    if is_blank(holding.text):
        reason = Sentence("there is nothing to read in the file")
        why = Sentence.joined((reason, *found.remarks), "; ")
        return Rejected(source, line, why if found.remarks else reason)
    document = Document(
        DocumentId(new_id()),
        holdable(name),
        holding.text,
        metadata=_held(found.metadata),
    )
    regions = tuple(_regions(holding, pieces, format_name))
    remarks = (*found.remarks, *holding.remarks)
    return ReadDocument(Bundle(document, regions), source, line, remarks)


def headed(blocks: list[Block]) -> list[Block]:
    """Return the blocks with a heading that begins the text as its headline."""
    labels = [block.label for block in blocks if block.text.strip()]
    if RegionLabel.HEADLINE in labels or labels[:1] != [RegionLabel.SUBHEADING]:
        return blocks
    first = next(n for n, block in enumerate(blocks) if block.text.strip())
    head = Block(blocks[first].text, RegionLabel.HEADLINE)
    return [*blocks[:first], head, *blocks[first + 1 :]]


def _joined(blocks: Iterable[Block]) -> tuple[str, list[tuple[int, int, Block]]]:
    parts: list[str] = []
    pieces: list[tuple[int, int, Block]] = []
    length = 0
    for block in blocks:
        words = block.text.strip()
        if not words:
            continue
        between = ("\n" if block.tight else "\n\n") if parts else ""
        start = length + len(between)
        length = start + len(words)
        parts += [between, words]
        pieces.append((start, length, block))
    return "".join(parts), pieces


def _regions(
    holding: Normalised, pieces: Iterable[tuple[int, int, Block]], format_name: str
) -> Iterator[Region]:
    at = now()
    for start, end, block in pieces:
        if block.label is None:
            continue
        span = trimmed(holding.text, holding.position(start), holding.position(end))
        status = Status.SUGGESTED if block.guessed else Status.ACCEPTED
        review = Review(status, by_import(format_name), at=at)
        if isinstance(span, Span):
            yield Region(AnnotationId(new_id()), span, block.label.value, review)


def _held(value: Mapping[str, Any]) -> dict[str, Any]:
    """Return metadata with texts that a project can hold, and without empty ones."""
    return {
        key: _held(one) if isinstance(one, Mapping) else holdable(str(one).strip())
        for key, one in value.items()
        if one
    }
