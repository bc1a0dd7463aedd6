"""The format ``citron``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import orjson

from pressmark.bounded import beginning
from pressmark.errors import FormatError
from pressmark.exchange.citron.reading import document
from pressmark.exchange.citron.writing import record
from pressmark.exchange.format import (
    HEAD,
    Certainty,
    Dataset,
    Exchanged,
    Loss,
    ReadDocument,
    Rejected,
)
from pressmark.exchange.json_fields import Wrong
from pressmark.exchange.json_items import further
from pressmark.exchange.json_line import value_of
from pressmark.exchange.losses import Losses
from pressmark.exchange.normalise import holdable
from pressmark.exchange.safe_names import SafeNames
from pressmark.exchange.whole_file import whole_file, whole_folder
from pressmark.model.progress import Progress
from pressmark.saying import Sentence

_LARGEST = 200_000_000
"""The bytes a file may have; it is one article, or a list of some."""

_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True)
class Citron(Exchanged):
    """A JSON file an article, with its quotes."""

    name = "citron"
    summary = "quotes as the BBC's Citron has them: a JSON file an article"
    suffixes = ("", ".json")

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return how sure it is: by the names of fields at both ends of a file."""
        if super().recognises(path, head) is Certainty.NO:
            return Certainty.NO
        ends = further(path, head) + _tail(path)
        if b'"text"' not in ends or b'"quotes"' not in ends:
            return Certainty.NO
        sure = b'"contents"' in ends or b'"coreference_groups"' in ends
        return Certainty.SURE if sure else Certainty.LIKELY

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the document of a file, or those of a list in it."""
        source = holdable(str(path))
        try:
            data = beginning(path, _LARGEST + 1)
        except OSError as error:
            yield Rejected(source, None, Sentence("cannot be read: {}", error.strerror))
            return
        if len(data) > _LARGEST:
            yield Rejected(source, None, Sentence("the file is larger than 200 MB"))
            return
        try:
            value = value_of(data.removeprefix(_BOM))
        except Wrong as error:
            yield Rejected(source, None, error.sentence)
            return
        if not isinstance(value, list):
            yield document(value, name=path.stem, source=source, number=None)
            return
        for number, each in enumerate(value, start=1):
            name = f"{path.stem}-{number}"
            yield document(each, name=name, source=source, number=number)
        if not value:
            yield Rejected(source, None, Sentence("the file is empty"))

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write a file an article to a folder, and return what Citron cannot have.

        Raises:
            FormatError: The output cannot be written.
            Cancelled: The progress said to stop; nothing has been written.
        """
        losses = Losses()
        if output.suffix.lower() == ".json":
            if dataset.total != 1:
                raise FormatError(
                    "{}: a file holds one article. Give the name of a folder instead.",
                    output,
                )
            with whole_file(output) as file:
                for bundle in dataset:
                    file.write(orjson.dumps(record(bundle, losses)))
            return 1, losses.told()
        with whole_folder(output, ()) as folder:
            names = SafeNames()
            for done, bundle in enumerate(dataset, start=1):
                name = f"{names.of(bundle.document.name)}.json"
                (folder / name).write_bytes(orjson.dumps(record(bundle, losses)))
                progress.report(done, dataset.total)
        return dataset.total, losses.told()


def _tail(path: Path) -> bytes:
    """Return the end of a file, or nothing of what cannot be read."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - HEAD))
            return file.read()
    except OSError:
        return b""
