"""The format ``conllu``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from pressmark.exchange.conllu.reading import document
from pressmark.exchange.conllu.rows import documents_of, sentences_of
from pressmark.exchange.conllu.writing import document_lines
from pressmark.exchange.decode import NotText
from pressmark.exchange.format import (
    Certainty,
    Dataset,
    Exchanged,
    Loss,
    ReadDocument,
    Rejected,
)
from pressmark.exchange.known import count_open
from pressmark.exchange.losses import Losses
from pressmark.exchange.normalise import holdable
from pressmark.exchange.tokenised.lines import lines_of
from pressmark.exchange.tokenised.options import TokenOptions, count_language
from pressmark.exchange.tokens import tokenised
from pressmark.exchange.whole_file import whole_file
from pressmark.model.progress import Progress
from pressmark.saying import Sentence

_ROW = re.compile(rb"(?m)^1(?:-\d+)?\t[^\t\n]+(?:\t[^\t\n]*){8}\r?$")


@dataclass(frozen=True)
class Conllu(TokenOptions, Exchanged):
    """A word a line in ten columns; layers and blanks are in the last."""

    name = "conllu"
    summary = "CoNLL-U of Universal Dependencies, with all layers in its last column"
    suffixes = (".conllu",)

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return how sure it is: by its suffix and ten columns."""
        found = super().recognises(path, head)
        if _ROW.search(head):
            return Certainty.SURE if found else Certainty.LIKELY
        return found

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the documents of a file; one with a wrong row is rejected."""
        source = holdable(str(path))
        remarks: list[str] = []
        try:
            found = documents_of(sentences_of(lines_of(path, remarks)))
            first, second = next(found, None), next(found, None)
            if first is None:
                yield Rejected(source, None, Sentence("there is no word in the file"))
                return
            rest = chain([] if second is None else [second], found)
            several = second is not None
            for number, rows in enumerate(chain([first], rest), start=1):
                name = f"{path.stem}-{number}" if several else path.stem
                yield document(rows, name, source, remarks)
        except OSError as error:
            yield Rejected(source, None, Sentence("cannot be read: {}", error.strerror))
        except NotText as error:
            yield Rejected(source, None, error.sentence)

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write every document, and return what did not fit the words.

        Raises:
            FormatError: The output cannot be written.
            Cancelled: The progress said to stop; nothing has been written.
        """
        losses, written = Losses(), 0
        with whole_file(output) as file:
            for bundle in dataset:
                tokens = tokenised(bundle.document.text, self.language_of(bundle))
                for lines in document_lines(bundle, tokens, self.alignment, losses):
                    file.write(lines.encode())
                count_language(losses, tokens)
                count_open(bundle, losses)
                written += 1
                progress.report(written, dataset.total)
        return written, losses.told()
