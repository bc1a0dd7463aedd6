"""The format ``tagged``: a line a document, with names as ``[PERSON Ann Smith]``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from pressmark.exchange.format import (
    Dataset,
    Exchanged,
    Loss,
    ReadDocument,
    Rejected,
)
from pressmark.exchange.graph import Graph, Node, NodeType, bundle_of
from pressmark.exchange.losses import Losses
from pressmark.exchange.normalise import normalised
from pressmark.exchange.whole_file import whole_file
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document
from pressmark.model.ids import DocumentId, new_id
from pressmark.model.progress import Progress
from pressmark.model.span import Span
from pressmark.saying import Sentence

_TAG = re.compile(r"\[(?P<label>[A-Z]+) (?P<words>[^\[\]]+)\]")
_WHY = "the format has names only"


@dataclass(frozen=True)
class Tagged(Exchanged):
    """Texts with names in brackets.

    The fields are the options: the window makes a form of them, and the command line
    takes them as ``--option unknown=MISC``.
    """

    name = "tagged"
    summary = "a line a document, with names as [PERSON Ann Smith]"
    suffixes: ClassVar[tuple[str, ...]] = (".tagged",)

    unknown: str = field(
        default="",
        metadata={
            "label": "Label of all names",
            "help": "Read every name under this label; empty: as the file says.",
        },
    )

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the document of each line; lines without words are rejected."""
        with path.open(encoding="utf-8", errors="replace", newline="\n") as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    yield self._document(normalised(line).text, path, number)
                else:
                    yield Rejected(str(path), number, Sentence("the line is blank"))

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write a line a document, and return how many and what had no place in it.

        Raises:
            FormatError: The output cannot be written.
            Cancelled: The progress said to stop; nothing has been written.
        """
        losses = Losses()
        written = 0
        with whole_file(output) as file:
            for bundle in dataset:
                file.write(f"{_line(bundle, losses)}\n".encode())
                written += 1
                progress.report(written, dataset.total)
        return written, losses.told()

    def _document(self, line: str, path: Path, number: int) -> ReadDocument:
        text, nodes = "", []
        end = 0
        for place, tag in enumerate(_TAG.finditer(line.rstrip("\n"))):
            text += line[end : tag.start()]
            span = Span(len(text), len(text) + len(tag["words"]))
            label = self.unknown or tag["label"]
            nodes.append(Node(str(place), NodeType.MENTION, label, (span,)))
            text += tag["words"]
            end = tag.end()
        text += line[end:].rstrip("\n")
        document = Document(DocumentId(new_id()), f"{path.stem}-{number}", text)
        made, remarks = bundle_of(Graph(document, tuple(nodes)), format_name=self.name)
        return ReadDocument(made, str(path), number, remarks)


def _line(bundle: Bundle, losses: Losses) -> str:
    text = bundle.document.text
    losses.add("quotes", _WHY, len(bundle.attributions))
    losses.add("stances", _WHY, len(bundle.stances))
    losses.add("parts of the page", _WHY, len(bundle.regions))
    line, end = "", 0
    for mention in sorted(bundle.mentions, key=lambda each: each.span):
        if mention.span.start < end:
            losses.add("names within names", "brackets cannot stand in brackets")
            continue
        line += text[end : mention.span.start]
        line += f"[{mention.label} {mention.span.covered(text)}]"
        end = mention.span.end
    broken = text.count("\n")
    losses.add("line ends", "a document is one line; they became blanks", broken)
    return (line + text[end:]).replace("\n", " ")
