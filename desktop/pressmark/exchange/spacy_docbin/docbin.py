"""The format ``spacy``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from pressmark.errors import FormatError
from pressmark.exchange.format import (
    Certainty,
    Dataset,
    Exchanged,
    Loss,
    ReadDocument,
    Rejected,
)
from pressmark.exchange.json_fields import Wrong
from pressmark.exchange.known import count_open
from pressmark.exchange.losses import Losses
from pressmark.exchange.normalise import holdable
from pressmark.exchange.spacy_docbin.groups import Spancat
from pressmark.exchange.spacy_docbin.reading import documents
from pressmark.exchange.spacy_docbin.writing import Packing, add, new_bin
from pressmark.exchange.tokenised.options import TokenOptions, count_language
from pressmark.exchange.whole_file import whole_file, whole_folder
from pressmark.model.layer import Layer
from pressmark.model.progress import Progress
from pressmark.saying import Sentence

if TYPE_CHECKING:
    from spacy.tokens import DocBin

MOST_IN_FILE = 250
"""The documents in a file of a folder, so that the memory needed has a bound."""

MOST_IN_ALL = 5_000
"""The documents in a file that is the only one; all of them are in memory at once."""

_ZLIB = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")
"""What packed data begin with (RFC 1950), by how hard they were packed."""


@dataclass(frozen=True)
class SpacyDocBin(TokenOptions, Exchanged):
    """Documents of spaCy: entities, groups of spans, relations, and what is besides."""

    name = "spacy"
    summary = "spaCy's DocBin, to train with: a folder of .spacy files, or a single one"
    suffixes = ("", ".spacy")
    guarded = True
    holds_splits = True

    spancat: Spancat = field(
        default=Spancat.ROLES,
        metadata={
            "only": "writing",
            "label": "Spans to learn",
            "help": "What the group “sc” holds, from which a span categorizer learns.",
            "choices": {
                "roles": "sources, cues and contents of quotes",
                "mentions": "mentions",
                "regions": "parts of the page",
                "all": "all of them",
            },
        },
    )

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return how sure it is: by the suffix of a file and how it begins."""
        found = super().recognises(path, head)
        if found is Certainty.POSSIBLE and head.startswith(_ZLIB):
            return Certainty.LIKELY
        return found

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the documents of a file, in order.

        One that Pressmark wrote comes back as it was, unless its spans were changed.
        """
        source = holdable(str(path))
        try:
            yield from documents(path, source)
        except OSError as error:
            yield Rejected(source, None, Sentence("cannot be read: {}", error.strerror))
        except Wrong as error:
            yield Rejected(source, None, error.sentence)

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write one file, or several to a folder, and return what changed on the way.

        In a folder each split has its files.

        Raises:
            FormatError: The output cannot be written.
            Cancelled: The progress said to stop; nothing has been written.
        """
        losses = Losses()
        if output.suffix.lower() == ".spacy":
            if dataset.total > MOST_IN_ALL:
                raise FormatError(
                    "{}: one file holds no more than {:,} articles. Give the name of a"
                    " folder instead.",
                    output,
                    MOST_IN_ALL,
                )
            with whole_file(output) as file:
                for pack in self._packs(dataset, MOST_IN_ALL, losses, progress):
                    file.write(pack.to_bytes())
        else:
            names = [name for _, listed in _files(dataset) for name in listed]
            with whole_folder(output, names) as folder:
                for part, listed in _files(dataset):
                    packs = self._packs(part, MOST_IN_FILE, losses, progress)
                    for name, pack in zip(listed, packs, strict=True):
                        (folder / name).write_bytes(pack.to_bytes())
        return dataset.total, losses.told()

    def _packs(
        self, dataset: Dataset, most: int, losses: Losses, progress: Progress
    ) -> Iterator[DocBin]:
        """Yield packs of up to so many documents; there is always one."""
        packing = Packing(
            self.alignment, self.spancat, Layer.MENTIONS in dataset.scheme.layers
        )
        pack = new_bin()
        for done, bundle in enumerate(dataset, start=1):
            tokens = add(bundle, pack, packing, losses, self.language_of(bundle))
            count_language(losses, tokens)
            count_open(bundle, losses)
            progress.report(done, dataset.total)
            if done % most == 0 and done < dataset.total:
                yield pack
                pack = new_bin()
        yield pack


def _files(dataset: Dataset) -> Iterator[tuple[Dataset, list[str]]]:
    """Yield the parts of a dataset in a folder, with the names of their files."""
    splits = sorted(set(dataset.splits.values()))
    for split in splits or ["all"]:
        part = dataset.part(split) if splits else dataset
        count = max(1, ceil(part.total / MOST_IN_FILE))
        numbered = [f"{split}-{number:04}.spacy" for number in range(1, count + 1)]
        yield part, numbered if count > 1 else [f"{split}.spacy"]
