"""The format ``newsmtsc``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import orjson

from pressmark.exchange.format import (
    Certainty,
    Dataset,
    Exchanged,
    Loss,
    ReadDocument,
    Rejected,
)
from pressmark.exchange.losses import Losses
from pressmark.exchange.newsmtsc.reading import documents
from pressmark.exchange.newsmtsc.writing import lines
from pressmark.exchange.normalise import holdable
from pressmark.exchange.tokenised.options import LanguageOption, count_language
from pressmark.exchange.tokenised.unheld import (
    count_metadata,
    count_reviews,
    count_unheld,
)
from pressmark.exchange.tokens import tokenised
from pressmark.exchange.whole_file import whole_file
from pressmark.model.layer import Layer
from pressmark.model.progress import Progress
from pressmark.saying import Sentence

_SURE = re.compile(rb'"sentence_normalized"\s*:')
_LIKELY = tuple(
    re.compile(rb'"%b"\s*:' % key) for key in (b"mention", b"polarity", b"sentence")
)
"""Keys that follow one another in a line."""


@dataclass(frozen=True)
class NewsMtsc(LanguageOption, Exchanged):
    """A JSON object a sentence, with the polarity towards each target in it."""

    name = "newsmtsc"
    summary = "sentences with targets and polarities as in NewsMTSC: one a line, JSON"
    suffixes = (".jsonl",)

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return how sure it is: by the keys of the first lines."""
        del path
        if _SURE.search(head):
            return Certainty.SURE
        is_likely = any(map(_has_keys, head.split(b"\n")))
        return Certainty.LIKELY if is_likely else Certainty.NO

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the documents that the sentences are from, in order of the first."""
        source = holdable(str(path))
        try:
            yield from documents(path, source)
        except OSError as error:
            yield Rejected(source, None, Sentence("cannot be read: {}", error.strerror))

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write the sentences that say something of a target.

        Raises:
            FormatError: The output cannot be written.
            Cancelled: The progress said to stop; nothing has been written.
        """
        losses, written = Losses(), 0
        with whole_file(output) as file:
            for bundle in dataset:
                tokens = tokenised(bundle.document.text, self.language_of(bundle))
                for line in lines(bundle, tokens, losses):
                    file.write(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE))
                count_language(losses, tokens)
                count_unheld(losses, bundle, {Layer.STANCES, Layer.ENTITIES})
                count_reviews(losses, bundle.stances)
                count_metadata(losses, bundle)
                losses.add("texts", "only the sentences that name a target are written")
                written += 1
                progress.report(written, dataset.total)
        return written, losses.told()


def _has_keys(line: bytes) -> bool:
    at = 0
    for key in _LIKELY:
        found = key.search(line, at)
        if found is None:
            return False
        at = found.end()
    return True
