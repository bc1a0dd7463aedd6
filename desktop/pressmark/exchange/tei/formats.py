"""The format ``tei``: TEI P5, a file an article or a corpus of them in one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO, ClassVar

from pressmark.exchange.format import (
    Certainty,
    Dataset,
    Exchanged,
    Loss,
    ReadDocument,
    Rejected,
)
from pressmark.exchange.found import found
from pressmark.exchange.losses import Losses
from pressmark.exchange.normalise import holdable
from pressmark.exchange.safe_names import SafeNames
from pressmark.exchange.safe_xml import BadXml, elements, local
from pressmark.exchange.safe_zip import opened
from pressmark.exchange.tei.foreign import Edition
from pressmark.exchange.tei.own import data_of, own_graph
from pressmark.exchange.tei.standoff import NAMESPACE
from pressmark.exchange.tei.writing import write_corpus_header, write_document
from pressmark.exchange.whole_file import whole_file
from pressmark.exchange.xml_writing import XmlWriter
from pressmark.exchange.zip_writing import folder_or_zip
from pressmark.model.bundle import Bundle
from pressmark.model.progress import Progress
from pressmark.model.restriction import restricted
from pressmark.model.review import Status
from pressmark.saying import Sentence

_STANDING = {Status.ACCEPTED, Status.SUGGESTED}


@dataclass(frozen=True)
class Tei(Exchanged):
    """Articles in TEI P5."""

    name = "tei"
    summary = "TEI P5: a file an article in a folder or .zip, or a corpus as one .xml"
    suffixes: ClassVar[tuple[str, ...]] = ("", ".xml", ".tei", ".zip")

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return whether a file begins as TEI does."""
        if NAMESPACE.encode() in head:
            return Certainty.SURE
        if path.suffix.lower() in (".xml", ".tei"):
            return Certainty.POSSIBLE
        return Certainty.NO

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield each document of a file, or of the files of an archive.

        Raises:
            FormatError: An archive is damaged or goes too far.
        """
        source = holdable(str(path))
        if path.suffix.lower() == ".zip":
            with opened(path) as archive:
                for name, why in archive.refused:
                    yield Rejected(f"{source}/{name}", None, why)
                for name in archive.names:
                    if name.lower().endswith((".xml", ".tei")):
                        stem = Path(name).stem
                        with archive.open(name) as file:
                            yield from _documents(file, f"{source}/{name}", stem)
            return
        try:
            with path.open("rb") as file:
                yield from _documents(file, source, path.stem)
        except OSError as error:
            yield Rejected(source, None, Sentence("cannot be read: {}", error.strerror))

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write a document for each bundle and return how many.

        Raises:
            FormatError: The output cannot be written.
            Cancelled: The progress said to stop; nothing has been written.
        """
        losses, written = Losses(), 0
        if output.suffix.lower() in (".xml", ".tei"):
            with whole_file(output) as file, _corpus(file, dataset) as xml:
                for bundle in dataset:
                    written += 1
                    _write(xml, bundle, written, losses)
                    progress.report(written, dataset.total)
            return written, losses.told()
        names = SafeNames()
        with folder_or_zip(output) as files:
            for bundle in dataset:
                written += 1
                whole = BytesIO()
                _write(XmlWriter(whole, indented=True), bundle, written, losses)
                name = names.of(bundle.document.name)
                files.put(f"{name}.xml", whole.getvalue())
                progress.report(written, dataset.total)
        return written, losses.told()


@contextmanager
def _corpus(file: BinaryIO, dataset: Dataset) -> Iterator[XmlWriter]:
    """Give what writes into a corpus, or a file of one document if there is but one."""
    xml = XmlWriter(file, indented=True)
    if dataset.total == 1:
        yield xml
        return
    with xml.element("teiCorpus", {"xmlns": NAMESPACE}):
        write_corpus_header(xml, dataset.name)
        yield xml


def _write(xml: XmlWriter, bundle: Bundle, number: int, losses: Losses) -> None:
    losses.add(
        "rejected annotations",
        "the format cannot say that something was rejected, so they are left out",
        sum(each.review.status is Status.REJECTED for each in bundle.annotations()),
    )
    before = xml.replaced
    write_document(xml, restricted(bundle, _STANDING), number)
    losses.add(
        "control characters",
        "XML cannot hold them; a space is in the place of each",
        xml.replaced - before,
    )


def _documents(
    file: BinaryIO, source: str, stem: str
) -> Iterator[ReadDocument | Rejected]:
    count = 0
    try:
        for count, element in enumerate(elements(file, ("TEI", "TEI.2")), 1):
            name = stem if count == 1 else f"{stem}-{count}"
            yield _document(element, source, name)
    except BadXml as error:
        yield Rejected(source, None, error.sentence)
        return
    if count == 0:
        reason = Sentence("it is XML, but no TEI: there is no element TEI in it")
        yield Rejected(source, None, reason)


def _document(
    element: Any,  # noqa: ANN401  (an element of lxml)
    source: str,
    name: str,
) -> ReadDocument | Rejected:
    if all(local(child) != "text" for child in element):
        return Rejected(source, None, Sentence("a document in it has no text"))
    data = data_of(element)
    if data is None:
        graph, remarks = Edition(element, name).graph()
    else:
        graph, remarks = own_graph(element, data, name)
    return found(graph, source=source, format_name="tei", remarks=remarks)
