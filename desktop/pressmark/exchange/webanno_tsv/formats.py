"""The format ``webanno-tsv``: WebAnno TSV 3.3, as INCEpTION and WebAnno have it.

The format is described in an appendix of INCEpTION's user's guide. Positions are UTF-16
units; a file holds a document.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from pressmark.bounded import beginning
from pressmark.exchange.format import (
    Certainty,
    Dataset,
    Exchanged,
    Loss,
    ReadDocument,
    Rejected,
)
from pressmark.exchange.found import found
from pressmark.exchange.graph import graph_of
from pressmark.exchange.losses import Losses
from pressmark.exchange.normalise import holdable
from pressmark.exchange.safe_names import SafeNames
from pressmark.exchange.safe_zip import opened
from pressmark.exchange.tokens import Tokens, tokenised
from pressmark.exchange.uima.layers import LAYERS_FILE, inception_layers
from pressmark.exchange.uima.reading import graph_of_layers
from pressmark.exchange.uima.showing import layered
from pressmark.exchange.webanno_tsv.reading import BadTsv, layered_of
from pressmark.exchange.webanno_tsv.writing import tsv_of
from pressmark.exchange.zip_writing import folder_or_zip
from pressmark.model.bundle import Bundle
from pressmark.model.progress import Progress
from pressmark.saying import Sentence

_LARGEST = 200_000_000
"""The bytes beyond which a file is no article, and would only fill the memory."""


@dataclass(frozen=True)
class WebannoTsv(Exchanged):
    """WebAnno's table of tokens."""

    name = "webanno-tsv"
    summary = "WebAnno TSV 3.3, for INCEpTION and WebAnno: a file a document"
    suffixes: ClassVar[tuple[str, ...]] = ("", ".tsv", ".zip")

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return whether a file begins as WebAnno's do."""
        del path
        begins = head.removeprefix(b"\xef\xbb\xbf").startswith(b"#FORMAT=WebAnno TSV")
        return Certainty.SURE if begins else Certainty.NO

    def companions(self, path: Path) -> Iterable[Path]:
        """Yield the layers beside a file."""
        if (beside := path.parent / LAYERS_FILE).is_file():
            yield beside

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the document of a file, or those of the files of an archive.

        Raises:
            FormatError: An archive is damaged or goes too far.
        """
        source = holdable(str(path))
        if path.suffix.lower() == ".zip":
            with opened(path) as archive:
                for name, why in archive.refused:
                    yield Rejected(f"{source}/{name}", None, why)
                for name in archive.names:
                    if name.lower().endswith(".tsv"):
                        where = f"{source}/{name}"
                        yield _document(archive.read(name), where, Path(name).stem)
            return
        try:
            data = beginning(path, _LARGEST + 1)
        except OSError as error:
            yield Rejected(source, None, Sentence("cannot be read: {}", error.strerror))
            return
        if len(data) > _LARGEST:
            yield Rejected(source, None, Sentence("the file is larger than 200 MB"))
        else:
            yield _document(data, source, path.stem)

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write a file for each bundle and return how many.

        Raises:
            FormatError: The output cannot be written.
            Cancelled: The progress said to stop; nothing has been written.
        """
        losses, names, written = Losses(), SafeNames(), 0
        with folder_or_zip(output) as files:
            files.put(LAYERS_FILE, inception_layers())
            for bundle in dataset:
                name = names.of(bundle.document.name)
                files.put(f"{name}.tsv", _bytes(bundle, losses))
                written += 1
                progress.report(written, dataset.total)
        return written, losses.told()


def _bytes(bundle: Bundle, losses: Losses) -> bytes:
    document = bundle.document
    language = str(document.metadata.get("language") or "")
    tokens = tokenised(document.text, language)
    _count(bundle, tokens, losses)
    made = layered(graph_of(bundle), named_entities=False)
    return tsv_of(made, tokens, losses)


def _count(bundle: Bundle, tokens: Tokens, losses: Losses) -> None:
    """Count what the format has no place for."""
    document = bundle.document
    losses.add(
        "metadata of articles",
        "the format holds text and annotations only",
        sum(bool(value) for value in document.metadata.values()),
    )
    losses.add("notes", "the format holds text and annotations only", len(bundle.notes))
    losses.add(
        "blanks between sentences",
        "the format holds sentences only; what was between them is guessed",
        _blanks(document.text, tokens),
    )
    losses.add(
        "stances without a passage",
        "an annotation needs words to stand at",
        sum(not node.spans for node in graph_of(bundle).nodes),
    )
    losses.add(
        "evidence that is a quote",
        "the words of the quote are the evidence instead",
        sum(
            piece.attribution is not None
            for stance in bundle.stances
            for piece in stance.evidence
        ),
    )
    reviews = [each.review for each in bundle.annotations()]
    losses.add(
        "who made annotations, when and how surely",
        "there are columns for what they say only",
        len(reviews),
    )
    losses.add(
        "aliases and links of entities",
        "an entity is a name in a column",
        sum(bool(each.aliases or each.link) for each in bundle.entities),
    )


def _blanks(text: str, tokens: Tokens) -> int:
    """Return at how many places the text would be read back otherwise."""
    edges = [tokens.span(numbers) for numbers in tokens.sentences]
    count, end = 0, 0
    for span in edges:
        gap = text[end : span.start]
        usual = " " if len(gap) == 1 and end else ("\n" if end else " ") * len(gap)
        count += gap != usual
        end = span.end
    return count + bool(text[end:])


def _document(data: bytes, source: str, stem: str) -> ReadDocument | Rejected:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return Rejected(source, None, Sentence("it is not in UTF-8"))
    try:
        layers, remarks = layered_of(text.split("\n"))
    except BadTsv as error:
        return Rejected(source, error.line, error.sentence)
    graph, more = graph_of_layers(layers, name=stem, format_name="webanno-tsv")
    remarks = (*remarks, *more)
    return found(graph, source=source, format_name="webanno-tsv", remarks=remarks)
