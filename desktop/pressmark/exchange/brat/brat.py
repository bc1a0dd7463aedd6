"""The format ``brat``: for each text ``x.txt`` a file ``x.ann`` of annotations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from pressmark.errors import FormatError
from pressmark.exchange.brat.lines import lines_of
from pressmark.exchange.brat.metadata import Table, known_of
from pressmark.exchange.brat.output import write_collection
from pressmark.exchange.brat.reading import bundle_from
from pressmark.exchange.brat.shelf import (
    Entry,
    Shelf,
    entries,
    is_collection,
    shelf_of,
    texts_for,
)
from pressmark.exchange.decode import NotText, decode
from pressmark.exchange.format import (
    Certainty,
    Dataset,
    Exchanged,
    Loss,
    ReadDocument,
    Rejected,
)
from pressmark.exchange.json_fields import Wrong
from pressmark.exchange.known import Known
from pressmark.exchange.normalise import holdable, is_blank, normalised
from pressmark.model.bundle import check_bundle
from pressmark.model.document import Document
from pressmark.model.ids import DocumentId, new_id
from pressmark.model.progress import Progress
from pressmark.saying import Sentence

ALL = "all"


@dataclass(frozen=True)
class Brat(Exchanged):
    """brat's stand-off files, and PolNeAR's, which are a dialect of them."""

    name = "brat"
    summary = "brat standoff (and PolNeAR): .txt and .ann in a folder, or a .zip"
    suffixes = ("", ".ann", ".zip")

    annotator: str = field(
        default="",
        metadata={
            "only": "reading",
            "label": "Annotator",
            "help": "Where several people have annotated a text: whose annotations are"
            " read. Empty: the first by name; “all”: everybody's, in one document.",
        },
    )
    details: bool = field(
        default=True,
        metadata={
            "only": "writing",
            "label": "Keep what only Pressmark knows",
            "help": "Writes ids, origins, scores and times as comments, from which"
            " Pressmark reads everything back.",
        },
    )
    polnear: bool = field(
        default=False,
        metadata={
            "only": "writing",
            "label": "PolNeAR's names",
            "help": "Calls a quote without a source Attribution-no-source.",
        },
    )

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return how sure it is: a folder with ``.ann`` files, or one such file."""
        if path.is_dir():
            return Certainty.SURE if is_collection(path) else Certainty.NO
        if path.suffix.lower() != ".ann":
            return Certainty.NO
        lines = lines_of(head.decode("utf-8", "replace"))
        return Certainty.SURE if lines.bounds or not head else Certainty.POSSIBLE

    def companions(self, path: Path) -> Iterable[Path]:
        """Yield the text of a file of annotations, and the table of metadata."""
        if path.suffix.lower() == ".ann":
            yield from (path.parent / name for name, _ in texts_for(path.name))
            yield path.parent / "metadata.tsv"

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the document of each text; annotations without a text are rejected."""
        try:
            with shelf_of(path) as shelf:
                yield from self._documents(shelf)
        except OSError as error:
            source = holdable(str(path))
            yield Rejected(source, None, Sentence("cannot be read: {}", error.strerror))

    def _documents(self, shelf: Shelf) -> Iterator[ReadDocument | Rejected]:
        found, alone = entries(shelf.names)
        for name in alone:
            reason = Sentence("the text that it annotates is not there")
            yield Rejected(shelf.shown(name), None, reason)
        if not found and not alone:
            yield Rejected(
                shelf.source, None, Sentence("there are no .txt and .ann files in it")
            )
        tables = [Table(path) for path in shelf.tables]
        for entry in found:
            chosen = self._chosen(entry)
            yield _document(shelf, entry, chosen, tables)
            for annotator in sorted(set(entry.annotations) - set(chosen)):
                reason = Sentence(
                    "the same text is read as annotated by {}; for {} set the option"
                    " “annotator”",
                    ", ".join(chosen) or Sentence("nobody"),
                    annotator or Sentence("nobody"),
                )
                yield Rejected(shelf.shown(entry.annotations[annotator]), None, reason)

    def _chosen(self, entry: Entry) -> list[str]:
        """Return the annotators whose annotations of a text are read."""
        everybody = sorted(entry.annotations)
        if self.annotator == ALL:
            return everybody
        if self.annotator and len(everybody) > 1:
            return [each for each in everybody if each == self.annotator]
        return everybody[:1]

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write a text and its annotations for each document, and the configuration.

        Raises:
            FormatError: The output cannot be written, or something is in its place.
            Cancelled: The progress said to stop; nothing has been written.
        """
        return write_collection(
            dataset,
            output,
            progress=progress,
            details=self.details,
            polnear=self.polnear,
        )


def _document(
    shelf: Shelf, entry: Entry, chosen: list[str], tables: list[Table]
) -> ReadDocument | Rejected:
    shown = entry.annotations[chosen[0]] if chosen else entry.text
    source = shelf.shown(shown)
    try:
        decoded = decode(shelf.read(entry.text))
        contents = {
            each: decode(data).text if (data := shelf.read(name)) else ""
            for each, name in entry.annotations.items()
            if each in chosen
        }
        text = normalised(decoded.text)
        if is_blank(text.text):
            return Rejected(source, None, Sentence("there is nothing to read in it"))
        stem = PurePosixPath(entry.text).stem
        document = Document(DocumentId(new_id()), holdable(stem), text.text)
        known, told = _known(document, stem, tables)
        bundle, remarks = bundle_from(known, decoded.text, text, contents)
    except (NotText, FormatError) as error:
        return Rejected(source, None, error.sentence)
    if problems := check_bundle(bundle):
        return Rejected(source, None, Sentence("{}", problems[0]))
    remarks = [*decoded.remarks, *text.remarks, *told, *remarks]
    return ReadDocument(bundle, source, None, tuple(remarks))


def _known(
    document: Document, stem: str, tables: list[Table]
) -> tuple[Known, list[str]]:
    """Return what the tables know of a document, and what is to be said of it."""
    for table in tables:
        if stem in table:
            try:
                return known_of(document, table.row(stem)), []
            except Wrong as error:
                return Known(document), [error.sentence]
    return Known(document), []
