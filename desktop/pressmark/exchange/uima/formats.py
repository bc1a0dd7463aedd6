"""The formats ``uima-xmi`` and ``uima-json``: a CAS a document, for INCEpTION.

Written is a folder or a zip archive with a file for each document, the type system and
INCEpTION's layers, which a project there takes in first. Read is a file, with the type
system beside it if there is one, or a zip archive of them.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import ClassVar

from pressmark.bounded import beginning
from pressmark.errors import FormatError
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
from pressmark.exchange.safe_xml import BadXml
from pressmark.exchange.safe_zip import SafeZip, opened
from pressmark.exchange.tokens import tokenised
from pressmark.exchange.uima.cas import BadCas, Cas
from pressmark.exchange.uima.json_reading import cas_of_json
from pressmark.exchange.uima.json_writing import json_of
from pressmark.exchange.uima.layering import layered_of
from pressmark.exchange.uima.layers import LAYERS_FILE, inception_layers, type_system
from pressmark.exchange.uima.numbering import Numbered, numbered
from pressmark.exchange.uima.reading import graph_of_layers
from pressmark.exchange.uima.showing import layered
from pressmark.exchange.uima.xmi_reading import Types, cas_of_xmi, types_of
from pressmark.exchange.uima.xmi_writing import xmi_of
from pressmark.exchange.zip_writing import folder_or_zip
from pressmark.model.bundle import Bundle
from pressmark.model.progress import Progress
from pressmark.saying import Sentence

_TYPES = "TypeSystem.xml"
_TYPE_FILES = (_TYPES, "typesystem.xml")
_LARGEST = 500_000_000
"""The bytes beyond which a file is no article, and would only fill the memory."""


@dataclass(frozen=True)
class _Uima(Exchanged, ABC):
    """What both formats have in common."""

    member: ClassVar[str]
    """The suffix of the file of a document."""

    named_entities: bool = field(
        default=True,
        metadata={
            "only": "writing",
            "label": "Mentions also as named entities",
            "help": "besides Pressmark's own layer, as DKPro Core's NamedEntity",
        },
    )
    tokens: bool = field(
        default=True,
        metadata={
            "only": "writing",
            "label": "Sentences and tokens",
            "help": "as DKPro Core has them; without, INCEpTION makes its own",
        },
    )

    def companions(self, path: Path) -> Iterable[Path]:
        """Yield the type system and the layers beside a file."""
        for name in (*_TYPE_FILES, LAYERS_FILE):
            if (beside := path.parent / name).is_file():
                yield beside

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the document of a file, or those of an archive.

        Raises:
            FormatError: An archive is damaged or goes too far.
        """
        source = holdable(str(path))
        if path.suffix.lower() == ".zip":
            with opened(path) as archive:
                yield from self._members(archive, source)
            return
        try:
            data = beginning(path, _LARGEST + 1)
        except OSError as error:
            yield Rejected(source, None, Sentence("cannot be read: {}", error.strerror))
            return
        if len(data) > _LARGEST:
            yield Rejected(source, None, Sentence("the file is larger than 500 MB"))
        else:
            yield self._document(data, self._types_beside(path), source, path.stem)

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
            files.put(_TYPES, type_system())
            files.put(LAYERS_FILE, inception_layers())
            for bundle in dataset:
                name = names.of(bundle.document.name)
                files.put(f"{name}{self.member}", self._bytes(bundle, losses))
                written += 1
                progress.report(written, dataset.total)
        return written, losses.told()

    def _bytes(self, bundle: Bundle, losses: Losses) -> bytes:
        graph, document = graph_of(bundle), bundle.document
        language = str(document.metadata.get("language") or "")
        tokens = tokenised(document.text, language) if self.tokens else None
        made = layered(graph, named_entities=self.named_entities)
        losses.add(
            "roles and stances in several parts",
            "each part is a span of its own, and relations lead from part to part",
            sum(len(node.spans) > 1 for node in graph.nodes),
        )
        return self._encoded(numbered(made, document, tokens), losses)

    @abstractmethod
    def _encoded(self, made: Numbered, losses: Losses) -> bytes:
        """Return the bytes of a document's file."""

    @abstractmethod
    def _cas(self, data: bytes, types: Types | None) -> Cas:
        """Return what a document's file holds."""

    def _members(
        self, archive: SafeZip, source: str
    ) -> Iterator[ReadDocument | Rejected]:
        for name, why in archive.refused:
            yield Rejected(f"{source}/{name}", None, why)
        named = [
            each for each in archive.names if each.lower().endswith(_TYPES.lower())
        ]
        types = _types(archive.read(named[0])) if named else None
        members = [
            each
            for each in archive.names
            if each.lower().endswith(self.member) and not each.endswith(LAYERS_FILE)
        ]
        if not members:
            raise FormatError("{}: there is no {} file in it.", source, self.member)
        for name in members:
            stem = PurePosixPath(name).stem
            where = f"{source}/{holdable(name)}"
            yield self._document(archive.read(name), types, where, stem)

    def _document(
        self, data: bytes, types: Types | None, source: str, stem: str
    ) -> ReadDocument | Rejected:
        try:
            layers, remarks = layered_of(self._cas(data, types))
        except BadCas as error:
            return Rejected(source, None, error.sentence)
        graph, more = graph_of_layers(layers, name=stem, format_name=self.name)
        remarks = (*remarks, *more)
        return found(graph, source=source, format_name=self.name, remarks=remarks)

    def _types_beside(self, path: Path) -> Types | None:
        for name in _TYPE_FILES:
            try:
                return _types(beginning(path.parent / name, _LARGEST))
            except OSError:
                continue
        return None


@dataclass(frozen=True)
class UimaXmi(_Uima):
    """UIMA CAS in XML."""

    name = "uima-xmi"
    summary = "UIMA CAS as XMI, for INCEpTION and DKPro: a file a document"
    suffixes: ClassVar[tuple[str, ...]] = ("", ".xmi", ".zip")
    member = ".xmi"

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return whether a file begins as XMI does, or an archive holds some."""
        if b"http://www.omg.org/XMI" in head:
            return Certainty.SURE
        return _by_name(path, head, self.member)

    def _encoded(self, made: Numbered, losses: Losses) -> bytes:
        data, replaced = xmi_of(made)
        losses.add(
            "control characters",
            "XML cannot hold them; a space is in the place of each",
            replaced,
        )
        return data

    def _cas(self, data: bytes, types: Types | None) -> Cas:
        return cas_of_xmi(data, types)


@dataclass(frozen=True)
class UimaJson(_Uima):
    """UIMA CAS in JSON."""

    name = "uima-json"
    summary = "UIMA CAS as JSON, for INCEpTION: a file a document"
    suffixes: ClassVar[tuple[str, ...]] = ("", ".json", ".zip")
    member = ".json"

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return whether a file begins as a CAS does."""
        if b'"%TYPES"' in head or b'"%FEATURE_STRUCTURES"' in head:
            return Certainty.SURE
        if path.suffix.lower() == ".json":
            return Certainty.NO
        return _by_name(path, head, self.member)

    def _encoded(self, made: Numbered, losses: Losses) -> bytes:
        del losses
        return json_of(made)

    def _cas(self, data: bytes, types: Types | None) -> Cas:
        del types
        return cas_of_json(data)


def _by_name(path: Path, head: bytes, member: str) -> Certainty:
    if path.suffix.lower() == member:
        return Certainty.POSSIBLE
    if path.suffix.lower() != ".zip" or not head.startswith(b"PK"):
        return Certainty.NO
    try:
        with opened(path) as archive:
            names = [name.lower() for name in archive.names]
    except FormatError:
        return Certainty.NO
    typed = any(name.endswith(_TYPES.lower()) for name in names)
    held = any(
        name.endswith(member) and not name.endswith(LAYERS_FILE) for name in names
    )
    return Certainty.SURE if typed and held else Certainty.NO


def _types(data: bytes) -> Types | None:
    try:
        return types_of(data)
    except BadXml:
        return None
