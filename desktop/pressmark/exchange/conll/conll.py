"""The format ``conll``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from pressmark.exchange.conll.columns import DOCUMENT, SAMPLE, guessed
from pressmark.exchange.conll.reading import documents
from pressmark.exchange.conll.writing import document_lines
from pressmark.exchange.decode import NotText
from pressmark.exchange.format import (
    Certainty,
    Dataset,
    Exchanged,
    Loss,
    ReadDocument,
    Rejected,
)
from pressmark.exchange.losses import Losses
from pressmark.exchange.normalise import holdable
from pressmark.exchange.tokenised.layers import TokenLayer
from pressmark.exchange.tokenised.lines import lines_of
from pressmark.exchange.tokenised.options import TokenOptions, count_language
from pressmark.exchange.tokenised.tagging import Tagging
from pressmark.exchange.tokenised.unheld import (
    count_metadata,
    count_reviews,
    count_unheld,
)
from pressmark.exchange.tokens import Tokens, tokenised
from pressmark.exchange.whole_file import whole_file
from pressmark.model.bundle import Bundle
from pressmark.model.layer import Layer
from pressmark.model.progress import Progress
from pressmark.saying import Sentence

_WRITTEN = {
    TokenLayer.MENTIONS: Layer.MENTIONS,
    TokenLayer.REGIONS: Layer.REGIONS,
}
_COLUMN = {"least": 0, "most": 1000}


@dataclass(frozen=True)
class Conll(TokenOptions, Exchanged):
    """A word a line with its tag; an empty line ends a sentence."""

    name = "conll"
    summary = "a word a line with its tag, as in CoNLL-2003: one layer a file"
    suffixes = (".conll", ".conll2003", ".iob", ".bio")

    layer: TokenLayer = field(
        default=TokenLayer.MENTIONS,
        metadata={
            "label": "Layer",
            "help": "What the tags say; a file has room for one layer.",
            "choices": {
                "mentions": "mentions",
                "roles": "sources, cues and contents of quotes",
                "sources": "sources of quotes",
                "cues": "cues of quotes",
                "contents": "contents of quotes",
                "regions": "parts of the page",
            },
        },
    )
    tagging: Tagging = field(
        default=Tagging.IOB2,
        metadata={
            "only": "writing",
            "label": "Tags",
            "help": (
                "How tags show where a span begins: most programs expect IOB2, the data"
                " of 2003 are in IOB1. Reading takes all of them."
            ),
            "choices": {"iob2": "IOB2", "iob1": "IOB1", "bilou": "BILOU"},
        },
    )
    word_column: int = field(
        default=0,
        metadata={
            "only": "reading",
            "label": "Column of the words",
            "help": "When reading, counted from 1; 0 lets it be guessed.",
            **_COLUMN,
        },
    )
    tag_column: int = field(
        default=0,
        metadata={
            "only": "reading",
            "label": "Column of the tags",
            "help": "When reading, counted from 1; 0 lets it be guessed.",
            **_COLUMN,
        },
    )

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return how sure it is: by what begins a document, by its suffix."""
        if head.removeprefix(b"\xef\xbb\xbf").startswith(DOCUMENT.encode()):
            return Certainty.SURE
        return super().recognises(path, head)

    def proposed(self, path: Path) -> Conll:
        """Return itself with the columns that a file seems to have."""
        try:
            lines = [text for _, text in islice(lines_of(path, []), SAMPLE)]
        except (OSError, NotText):
            return self
        columns = guessed(lines)
        if columns is None:
            return self
        return replace(
            self,
            word_column=self.word_column or columns.word + 1,
            tag_column=self.tag_column or columns.tag + 1,
        )

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the documents of a file, which begin with -DOCSTART-, in order."""
        source = holdable(str(path))
        remarks: list[str] = []
        try:
            yield from documents(
                lines_of(path, remarks),
                word=self.word_column,
                tag=self.tag_column,
                name=path.stem,
                source=source,
                remarks=remarks,
            )
        except OSError as error:
            yield Rejected(source, None, Sentence("cannot be read: {}", error.strerror))
        except NotText as error:
            yield Rejected(source, None, error.sentence)

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write one layer of every document, and return what has no place in it.

        Raises:
            FormatError: The output cannot be written.
            Cancelled: The progress said to stop; nothing has been written.
        """
        losses, written = Losses(), 0
        with whole_file(output) as file:
            for bundle in dataset:
                tokens = tokenised(bundle.document.text, self.language_of(bundle))
                lines = document_lines(
                    bundle,
                    tokens,
                    losses,
                    layer=self.layer,
                    tagging=self.tagging,
                    alignment=self.alignment,
                )
                file.writelines(line.encode() for line in lines)
                self._count(losses, bundle, tokens)
                written += 1
                progress.report(written, dataset.total)
        return written, losses.told()

    def _count(self, losses: Losses, bundle: Bundle, tokens: Tokens) -> None:
        count_language(losses, tokens)
        written = _WRITTEN.get(self.layer, Layer.ATTRIBUTIONS)
        count_unheld(losses, bundle, {written})
        count_reviews(losses, getattr(bundle, written))
        count_metadata(losses, bundle)
        losses.add("texts", "their words are in the file, but not what is between them")
