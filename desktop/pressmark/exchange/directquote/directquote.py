"""The format ``directquote``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pressmark.exchange.decode import NotText
from pressmark.exchange.directquote.reading import MOST_WORDS, document, paragraphs
from pressmark.exchange.directquote.writing import paragraph_lines
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
from pressmark.exchange.tokenised.lines import lines_of
from pressmark.exchange.tokenised.options import TokenOptions, count_language
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

_ROW = re.compile(rb"\S+[ \t]+(?:Out|(?:[BI]-)?(?:Unknown|(?:Left|Right)?Speaker))\r?")
_TOLD = re.compile(rb"(?:Left|Right)Speaker\r?\n")


@dataclass(frozen=True)
class DirectQuote(TokenOptions, Exchanged):
    """A word a line with its label; an empty line ends a paragraph."""

    name = "directquote"
    summary = "direct quotes and speakers as in the corpus DirectQuote: a word a line"
    suffixes = (".txt",)

    paragraphs_apart: bool = field(
        default=True,
        metadata={
            "only": "reading",
            "label": "Every paragraph is an article",
            "help": "When reading: the corpus has paragraphs of very many articles in"
            " one file. Without this a file is one article.",
        },
    )

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return how sure it is: whether all rows are a word and a label of these."""
        del path
        rows = [row for row in head.split(b"\n")[:-1] if row.strip()]
        if not rows or not all(map(_ROW.fullmatch, rows)):
            return Certainty.NO
        return Certainty.SURE if _TOLD.search(head) else Certainty.LIKELY

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the paragraphs of a file as documents, or the file as one."""
        source = holdable(str(path))
        remarks: list[str] = []
        found = 0
        try:
            parts = paragraphs(lines_of(path, remarks))
            if self.paragraphs_apart:
                for found, part in enumerate(parts, start=1):
                    yield document([part], f"{path.stem}-{found}", source, remarks)
            else:
                whole, words = [], 0
                for part in parts:
                    words += len(part.words)
                    if words > MOST_WORDS:
                        reason = Sentence("the document is too long")
                        yield Rejected(source, part.line, reason)
                        return
                    whole.append(part)
                if found := len(whole):
                    yield document(whole, path.stem, source, remarks)
        except OSError as error:
            yield Rejected(source, None, Sentence("cannot be read: {}", error.strerror))
            return
        except NotText as error:
            yield Rejected(source, None, error.sentence)
            return
        if not found:
            yield Rejected(source, None, Sentence("there is no word in the file"))

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write the paragraphs of every document, and return what has no place.

        Raises:
            FormatError: The output cannot be written.
            Cancelled: The progress said to stop; nothing has been written.
        """
        losses, written = Losses(), 0
        with whole_file(output) as file:
            for bundle in dataset:
                tokens = tokenised(bundle.document.text, self.language_of(bundle))
                lines = paragraph_lines(bundle, tokens, self.alignment, losses)
                file.writelines(line.encode() for line in lines)
                _count(losses, bundle, tokens)
                written += 1
                progress.report(written, dataset.total)
        return written, losses.told()


def _count(losses: Losses, bundle: Bundle, tokens: Tokens) -> None:
    count_language(losses, tokens)
    losses.add(
        "cues of quotes",
        "the format has no place for them",
        sum(bool(quote.cue) for quote in bundle.attributions),
    )
    count_unheld(losses, bundle, {Layer.ATTRIBUTIONS})
    count_reviews(losses, bundle.attributions)
    count_metadata(losses, bundle)
    losses.add("texts", "their words are in the file, but not what is between them")
    losses.add("articles", "their paragraphs follow each other without any sign of it")
