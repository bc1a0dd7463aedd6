"""Read a token a line, with tags in any of the usual ways."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, islice

from pressmark.exchange.conll.columns import DOCUMENT, SAMPLE, Columns, guessed
from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.graph import Graph, Node, role_of
from pressmark.exchange.tokenised.reading import (
    document_named,
    joined_roles,
    moved,
    read_document,
)
from pressmark.exchange.tokenised.tagging import spans_of
from pressmark.exchange.tokenised.together import put_together
from pressmark.saying import Sentence

Line = tuple[int, str]

MOST_WORDS = 500_000
"""The words a document may have: more than any, and less than fills the memory."""


@dataclass
class Rows:
    """The rows of one document under way, sentence by sentence."""

    line: int
    words: list[list[str]] = field(default_factory=list)
    tags: list[list[str]] = field(default_factory=list)
    count: int = 0
    ragged: int = 0
    open: bool = False

    def end_sentence(self) -> None:
        """Let the next row begin a sentence."""
        self.open = False

    def add(self, word: str, tag: str) -> None:
        """Add a row."""
        if not self.open:
            self.words.append([])
            self.tags.append([])
            self.open = True
        self.words[-1].append(word)
        self.tags[-1].append(tag)
        self.count += 1


def documents(
    lines: Iterator[Line],
    *,
    word: int,
    tag: int,
    name: str,
    source: str,
    remarks: list[str],
) -> Iterator[ReadDocument | Rejected]:
    """Yield the documents of lines; ``word`` and ``tag`` are columns from 1, or 0.

    What is 0 is guessed. ``remarks`` are those on the file.
    """
    sample = list(islice(lines, SAMPLE))
    columns = guessed([text for _, text in sample])
    if columns is None:
        yield Rejected(source, None, Sentence("there is no word in the file"))
        return
    chosen = _chosen(columns, word, tag)
    if isinstance(chosen, Sentence):
        yield Rejected(source, None, chosen)
        return
    only = True
    for number, rows, is_last in _numbered(_parted(chain(sample, lines), chosen)):
        if isinstance(rows, Rejected):
            yield Rejected(source, rows.line, rows.reason)
            continue
        only = only and is_last
        title = name if only else f"{name}-{number}"
        yield _document(rows, title, source, [*remarks, *_told(chosen)])


def _numbered(
    found: Iterator[Rows | Rejected],
) -> Iterator[tuple[int, Rows | Rejected, bool]]:
    """Yield each with its number from 1, and whether it is the last."""
    before = next(found, None)
    number = 1
    while before is not None:
        following = next(found, None)
        yield number, before, following is None
        before = following
        number += 1


def _chosen(columns: Columns, word: int, tag: int) -> Columns | Sentence:
    if columns.count < 2:  # noqa: PLR2004  (a word and a tag)
        return Sentence("there is one column only: no tags stand beside the words")
    if max(word, tag) > columns.count:
        return Sentence("there are only {} columns", columns.count)
    return Columns(
        columns.count,
        columns.tab,
        word - 1 if word else columns.word,
        tag - 1 if tag else columns.tag,
    )


def _told(columns: Columns) -> Iterator[Sentence]:
    if (columns.word, columns.tag) != (0, columns.count - 1):
        yield Sentence(
            "words from column {}, tags from column {} of {}",
            columns.word + 1,
            columns.tag + 1,
            columns.count,
        )
    yield Sentence("the text was put together from the words; its blanks are a guess")


def _parted(lines: Iterable[Line], columns: Columns) -> Iterator[Rows | Rejected]:
    """Yield the rows of each document."""
    rows: Rows | None = None
    for number, line in lines:
        cells = columns.cells(line)
        if line.startswith(DOCUMENT):
            if rows is not None and rows.count:
                yield rows
            rows = Rows(number + 1)
        elif not line.strip():
            if rows is not None:
                rows.end_sentence()
        elif not columns.is_comment(line):
            rows = rows or Rows(number)
            _take(rows, cells, columns)
            if rows.count > MOST_WORDS:
                yield Rejected("", rows.line, Sentence("the document is too long"))
                return
    if rows is not None and rows.count:
        yield rows


def _take(rows: Rows, cells: list[str], columns: Columns) -> None:
    if len(cells) <= max(columns.word, columns.tag):
        rows.ragged += 1
        rows.add(cells[min(columns.word, len(cells) - 1)].strip() or "_", "O")
    else:
        rows.add(cells[columns.word].strip() or "_", cells[columns.tag].strip())


def _document(
    rows: Rows, name: str, source: str, remarks: list[str]
) -> ReadDocument | Rejected:
    text, places = put_together(rows.words)
    document, held = document_named(name, text)
    nodes: list[Node] = []
    for spans, tags in zip(places, rows.tags, strict=True):
        for numbers, label in spans_of(tags):
            where = (spans[numbers[0]].start, spans[numbers[-1]].end)
            nodes.append(
                Node(str(len(nodes)), role_of(label), label, moved([where], held))
            )
    if rows.ragged:
        remarks.append(
            Sentence("{} lines with too few columns were taken untagged", rows.ragged)
        )
    links = joined_roles(document.text, nodes)
    if links:
        remarks.append(
            Sentence("sources and cues were joined to the contents nearest to them")
        )
    return read_document(
        Graph(document, tuple(nodes), links),
        format_name="conll",
        source=source,
        line=rows.line,
        remarks=[*remarks, *held.remarks],
    )
