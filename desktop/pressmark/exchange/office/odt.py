"""The format ``odt``: OpenDocument texts, zipped or as one flat file of XML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from pressmark.errors import FormatError
from pressmark.exchange import safe_xml, safe_zip
from pressmark.exchange.format import Certainty, Exchanged, ReadDocument, Rejected
from pressmark.exchange.normalise import holdable
from pressmark.exchange.office.flow import Found, document_of, headed
from pressmark.exchange.office.odt_text import OdtText, labels_of
from pressmark.exchange.office.properties import Properties
from pressmark.exchange.office.seen import remarks_on
from pressmark.exchange.safe_xml import BadXml, local
from pressmark.exchange.safe_zip import SafeZip

if TYPE_CHECKING:
    from lxml.etree import _Element

_BOUNDS = safe_xml.Bounds(size=100_000_000, depth=250)
_KIND = b"application/vnd.oasis.opendocument.text"
_PROPERTIES = {
    "title": "title",
    "initial-creator": "author",
    "creation-date": "made",
    "language": "language",
}
_OTHERS = ("subject", "keyword", "description", "creator", "date")


@dataclass(frozen=True)
class OpenDocument(Exchanged):
    """OpenDocument texts: paragraphs, headings, tables, notes and text boxes."""

    name: ClassVar[str] = "odt"
    summary: ClassVar[str] = "OpenDocument texts, one article a file"
    suffixes: ClassVar[tuple[str, ...]] = (".odt", ".fodt", ".ott")
    writes: ClassVar[bool] = False
    guarded: ClassVar[bool] = True

    made_is_published: bool = field(
        default=False,
        metadata={
            "label": "Published on the day the file was made",
            "help": "Takes the date in the file's properties for the publication's",
        },
    )

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return whether a file says that it is an OpenDocument text."""
        packed = head.startswith(b"PK") and _KIND in head[:200]
        flat = head.lstrip().startswith(b"<?xml") and b"office:document" in head
        if packed or (flat and _KIND in head):
            return Certainty.SURE
        return super().recognises(path, head)

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the one document of a file, or why there is none."""
        source = holdable(str(path))
        try:
            found = _found(path, made_is_published=self.made_is_published)
        except FormatError as error:
            yield Rejected(source, None, error.sentence)
            return
        yield document_of(found, source=source, name=path.stem, format_name=self.name)


def _found(path: Path, *, made_is_published: bool) -> Found:
    content, styles, meta = _trees(path)
    walk = OdtText(labels_of(*styles))
    text = next((one for one in content.iter("{*}text") if _is_body(one)), None)
    if text is None:
        raise FormatError("there is no text document in it")
    blocks = headed([*walk.blocks(text), *walk.notes])
    properties = Properties() if meta is None else _properties(meta)
    metadata = properties.metadata("odt", blocks, made_is_published=made_is_published)
    if any(
        _is_shown(one) for tree in styles for one in tree.iter("{*}header", "{*}footer")
    ):
        walk.seen["heads"] = 1
    return Found(blocks, metadata, tuple(remarks_on(walk.seen)))


def _trees(path: Path) -> tuple[_Element, list[_Element], _Element | None]:
    """Return the content, what has styles, and the properties."""
    try:
        with path.open("rb") as file:
            packed = file.read(2) == b"PK"
            if not packed:
                file.seek(0)
                flat = safe_xml.tree(file, _BOUNDS)
    except OSError as error:
        raise FormatError("cannot be read: {}", error.strerror) from error
    except BadXml as error:
        raise FormatError("{}", error.sentence) from error
    if not packed:
        return flat, [flat], flat
    with safe_zip.opened(path) as package:
        _refuse_locked(package)
        content = _tree(package, "content.xml")
        others = [n for n in ("styles.xml", "meta.xml") if n in package]
        trees = {name: _tree(package, name) for name in others}
    styles = [trees["styles.xml"]] if "styles.xml" in trees else []
    return content, [*styles, content], trees.get("meta.xml")


def _refuse_locked(package: SafeZip) -> None:
    manifest = "META-INF/manifest.xml"
    if manifest in package and b"encryption-data" in package.read(manifest):
        raise FormatError("the document is locked with a password; save it without one")


def _tree(package: SafeZip, name: str) -> _Element:
    if name not in package:
        raise FormatError("there is no text document in it")
    try:
        with package.open(name) as stream:
            return safe_xml.tree(stream, _BOUNDS)
    except BadXml as error:
        raise FormatError("“{}” in it: {}", name, error.sentence) from error


def _is_body(element: _Element) -> bool:
    parent = element.getparent()
    return parent is not None and local(parent) == "body"


def _is_shown(element: _Element) -> bool:
    return bool("".join(element.itertext()).strip())


def _properties(meta: _Element) -> Properties:
    texts: dict[str, str] = {}
    for holder in meta.iter("{*}meta"):
        for one in holder:
            texts.setdefault(local(one), (one.text or "").strip())
    own = {ours: texts.get(name, "") for name, ours in _PROPERTIES.items()}
    own["author"] = own["author"] or texts.get("creator", "")
    return Properties(**own, others={name: texts.get(name, "") for name in _OTHERS})
