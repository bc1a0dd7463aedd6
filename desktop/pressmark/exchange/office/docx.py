"""The format ``docx``: Word documents, one article a file.

The package is read member by member, and nothing outside it: a relationship that leads
elsewhere is not followed, and macros are never looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING, ClassVar

from pressmark.errors import FormatError
from pressmark.exchange import safe_xml, safe_zip
from pressmark.exchange.format import Certainty, Exchanged, ReadDocument, Rejected
from pressmark.exchange.normalise import holdable
from pressmark.exchange.office.flow import Block, Found, document_of, headed
from pressmark.exchange.office.properties import Properties
from pressmark.exchange.office.seen import remarks_on
from pressmark.exchange.office.word_text import WordText, attribute, labels_of
from pressmark.exchange.safe_xml import BadXml, local
from pressmark.exchange.safe_zip import SafeZip

if TYPE_CHECKING:
    from lxml.etree import _Element

_BOUNDS = safe_xml.Bounds(size=100_000_000, depth=250)
_LOCKED = b"\xd0\xcf\x11\xe0"
_HEAD = re.compile(r"^word/(?:header|footer)\d*\.xml$")
_NOTES = {"footnotes": "footnote", "endnotes": "endnote"}
_PROPERTIES = {
    "title": "title",
    "creator": "author",
    "created": "made",
    "language": "language",
}
_OTHERS = (
    "subject",
    "keywords",
    "description",
    "category",
    "lastModifiedBy",
    "modified",
)


@dataclass(frozen=True)
class Word(Exchanged):
    """Word documents: paragraphs, headings, tables, notes and text boxes."""

    name: ClassVar[str] = "docx"
    summary: ClassVar[str] = "Word documents, one article a file"
    suffixes: ClassVar[tuple[str, ...]] = (".docx", ".docm", ".dotx")
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
        """Return whether a file is a package with a Word document in it."""
        usual = super().recognises(path, head)
        if not head.startswith(b"PK"):
            return usual
        try:
            with safe_zip.opened(path) as package:
                return Certainty.LIKELY if "word/document.xml" in package else usual
        except FormatError:
            return usual

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the one document of a file, or why there is none."""
        source = holdable(str(path))
        try:
            found = word_found(path, made_is_published=self.made_is_published)
        except FormatError as error:
            yield Rejected(source, None, error.sentence)
            return
        yield document_of(found, source=source, name=path.stem, format_name=self.name)


def word_found(path: Path, *, made_is_published: bool = False) -> Found:
    """Return what is in a Word document.

    Raises:
        FormatError: It is none, is locked or damaged.
    """
    _refuse_others(path)
    with safe_zip.opened(path) as package:
        main = _main(package)
        targets = _related(package, main)
        walk = (
            WordText(labels_of(_tree(package, targets["styles"])))
            if ("styles" in targets)
            else WordText({})
        )
        blocks = list(walk.blocks(_body(_tree(package, main))))
        blocks += _notes(package, targets, walk)
        properties = _properties(package)
        walk.seen["heads"] = sum(map(_is_shown, _heads(package)))
    blocks = headed(blocks)
    metadata = properties.metadata("docx", blocks, made_is_published=made_is_published)
    return Found(blocks, metadata, tuple(remarks_on(walk.seen)))


def _refuse_others(path: Path) -> None:
    try:
        with path.open("rb") as file:
            head = file.read(4)
    except OSError as error:
        raise FormatError("cannot be read: {}", error.strerror) from error
    if head == _LOCKED:
        raise FormatError(
            "the document is locked with a password, or of the old format “.doc”; save"
            " it as .docx without a password"
        )
    if not head.startswith(b"PK"):
        raise FormatError("this is no Word document")


def _tree(package: SafeZip, name: str) -> _Element:
    try:
        with package.open(name) as stream:
            return safe_xml.tree(stream, _BOUNDS)
    except BadXml as error:
        raise FormatError("“{}” in it: {}", name, error.sentence) from error


def _main(package: SafeZip) -> str:
    """Return the name of the part that is the document."""
    main = _targets(package, "_rels/.rels", "").get("officeDocument", "")
    for name in (main, "word/document.xml"):
        if name in package:
            return name
    raise FormatError("there is no Word document in it")


def _related(package: SafeZip, part: str) -> dict[str, str]:
    folder, _, name = part.rpartition("/")
    return _targets(package, f"{folder}/_rels/{name}.rels", part)


def _targets(package: SafeZip, relationships: str, part: str) -> dict[str, str]:
    """Return the parts in the package that a part refers to, by their kinds."""
    if relationships not in package:
        return {}
    targets: dict[str, str] = {}
    for one in _tree(package, relationships):
        target = attribute(one, "Target")
        place = normpath(join("/", dirname(part), target)).lstrip("/")
        if attribute(one, "TargetMode") != "External" and place in package:
            targets.setdefault(attribute(one, "Type").rpartition("/")[2], place)
    return targets


def _body(document: _Element) -> _Element:
    for child in document:
        if local(child) == "body":
            return child
    raise FormatError("there is no Word document in it")


def _heads(package: SafeZip) -> Iterator[_Element]:
    return (_tree(package, name) for name in package.names if _HEAD.search(name))


def _is_shown(part: _Element) -> bool:
    return bool("".join(part.itertext()).strip())


def _notes(
    package: SafeZip, targets: dict[str, str], walk: WordText
) -> Iterator[Block]:
    """Yield the notes in the order in which the text refers to them."""
    wanted = list(walk.notes)
    notes: dict[tuple[str, str], list[Block]] = {}
    for part, kind in _NOTES.items():
        if part in targets and any(one == kind for one, _ in wanted):
            for note in _tree(package, targets[part]):
                notes[kind, attribute(note, "id")] = list(walk.blocks(note))
    for key in dict.fromkeys(wanted):
        walk.seen["notes"] += key in notes
        yield from notes.get(key, ())


def _properties(package: SafeZip) -> Properties:
    part = _targets(package, "_rels/.rels", "").get("core-properties")
    if part is None:
        return Properties()
    texts = {local(one): (one.text or "").strip() for one in _tree(package, part)}
    own = {ours: texts.get(name, "") for name, ours in _PROPERTIES.items()}
    return Properties(**own, others={name: texts.get(name, "") for name in _OTHERS})
