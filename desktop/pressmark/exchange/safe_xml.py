"""XML read with nothing but what is in the file, in bounded time and memory.

Entities, DTDs and the network are off, a document type is refused, and how deep and how
large a file may be is bounded (OWASP, “XML External Entity Prevention”). Every format
that is XML is read through here.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any, BinaryIO

from pressmark.saying import Sentence, Telling

if TYPE_CHECKING:
    from lxml.etree import XMLPullParser, XMLSyntaxError, _Element

_CHUNK = 64 * 1024
_DOCTYPE = re.compile(rb"(?>\s+|<\?.*?\?>|<!--.*?-->)*+<!DOCTYPE", re.DOTALL)
"""A document type after nothing but declarations, blanks and comments."""

_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_HAS_DOCTYPE = (
    "it has a document type (<!DOCTYPE …>), which could pull in other files; take"
    " that line out if the file is trusted"
)
_PLAIN = (
    ("Text node too long", "a text in it is longer than ten million characters"),
    ("AttValue length too long", "an attribute is longer than ten million characters"),
    ("Buffer size limit", "an attribute is longer than ten million characters"),
    ("Excessive depth", "it is nested too deeply"),
    ("amplification", "its entities swell without end"),
)
"""What the parser refuses because it is too much, in plain words."""


class BadXml(Telling):
    """XML that is not read. The words say why."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much of XML is read.

    ``size`` is in bytes; ``depth`` is how deep elements nest; ``attributes`` is how
    many one element has; ``elements`` is how many are in the memory at once.
    """

    size: int = 500_000_000
    depth: int = 100
    attributes: int = 1_000
    elements: int = 2_000_000


USUAL = Bounds()
"""More than any project of a person holds."""


def tree(source: bytes | BinaryIO, bounds: Bounds = USUAL) -> _Element:
    """Return the root of a document that is read whole.

    Comments and processing instructions are left out.

    Raises:
        BadXml: It is no XML, has a document type, or is beyond the bounds.
    """
    *_, root = _read(source, None, bounds)
    return root


def elements(
    source: bytes | BinaryIO, names: Collection[str], bounds: Bounds = USUAL
) -> Iterator[_Element]:
    """Yield the elements of some local names as they end, freeing what was read.

    An element is whole when it is yielded, and empty afterwards; one inside another of
    them comes first. Its ancestors have their attributes, but not what came before.

    Raises:
        BadXml: It is no XML, has a document type, or is beyond the bounds. What was
            yielded before stands.
    """
    yield from _read(source, frozenset(names), bounds)


def check(source: bytes | BinaryIO, bounds: Bounds = USUAL) -> None:
    """Refuse XML that would not be read here, before a library reads it by itself.

    Raises:
        BadXml: It is no XML, has a document type, or is beyond the bounds.
    """
    for _ in _read(source, frozenset(), bounds):
        pass


def local(element: _Element) -> str:
    """Return an element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def words_of(element: _Element) -> str:
    """Return all character content of an element, of its children too."""
    return "".join(element.itertext())


def _read(
    source: bytes | BinaryIO, names: frozenset[str] | None, bounds: Bounds
) -> Iterator[_Element]:
    """Yield as ``elements`` does; without names, the root alone, when all is read."""
    from lxml.etree import XMLSyntaxError  # noqa: PLC0415  (slow, and only wanted here)

    walk = _Walk(names, bounds)
    try:
        for events in _events(source, bounds):
            for event, element in events:
                if event == "start":
                    walk.enter(element)
                elif walk.leave(element):
                    yield element
                    walk.free(element)
    except XMLSyntaxError as error:
        raise BadXml(_plain(error)) from error
    except (LookupError, ValueError) as error:
        # An encoding that nobody knows, or bytes that are none of it.
        raise BadXml("it is not well-formed XML: {}", error) from error


class _Walk:
    """Where the reading is: how deep, and in which elements that are wanted."""

    def __init__(self, names: frozenset[str] | None, bounds: Bounds) -> None:
        self._names = names
        self._bounds = bounds
        self._depth = 0
        self._inside = 0
        self._held = 0

    def enter(self, element: _Element) -> None:
        """Note that an element begins, if there may be one more."""
        if self._depth == 0 and element.getroottree().docinfo.doctype:
            raise BadXml(_HAS_DOCTYPE)
        self._depth += 1
        self._held += 1
        if self._depth > self._bounds.depth:
            raise BadXml("it is nested deeper than {:,} elements", self._bounds.depth)
        if len(element.attrib) > self._bounds.attributes:
            raise BadXml(
                "an element has more than {:,} attributes", self._bounds.attributes
            )
        if self._held > self._bounds.elements:
            raise BadXml("it has more than {:,} elements", self._bounds.elements)
        self._inside += self._is_wanted(element)

    def leave(self, element: _Element) -> bool:
        """Note that an element ends; whether it is wanted."""
        self._depth -= 1
        if self._names is None:
            return self._depth == 0
        wanted = self._is_wanted(element)
        self._inside -= wanted
        if not wanted:
            self.free(element)
        return wanted

    def free(self, element: _Element) -> None:
        """Let go of what was read, unless a wanted element is still open around it."""
        if self._names is None or self._inside:
            return
        element.clear(keep_tail=True)
        while element.getprevious() is not None:
            del element.getparent()[0]
        self._held = self._depth

    def _is_wanted(self, element: _Element) -> bool:
        return self._names is not None and local(element) in self._names


def _events(
    source: bytes | BinaryIO, bounds: Bounds
) -> Iterator[Iterator[tuple[str, _Element]]]:
    file = BytesIO(source) if isinstance(source, bytes) else source
    parser, size = _parser(), 0
    while chunk := file.read(_CHUNK):
        if size == 0 and _has_doctype(chunk):
            raise BadXml(_HAS_DOCTYPE)
        size += len(chunk)
        if size > bounds.size:
            raise BadXml("it is larger than {:,} bytes", bounds.size)
        try:
            parser.feed(chunk)
        finally:
            # What stands before an error is read all the same.
            yield parser.read_events()
    if size == 0:
        raise BadXml("it is empty")
    parser.close()
    yield parser.read_events()


def _parser() -> XMLPullParser:
    from lxml.etree import XMLPullParser  # noqa: PLC0415  (slow, and only wanted here)

    options: dict[str, Any] = {
        "resolve_entities": False,
        "load_dtd": False,
        "no_network": True,
        "huge_tree": False,
        "remove_comments": True,
        "remove_pis": True,
    }
    return XMLPullParser(events=("start", "end"), **options)


def _has_doctype(head: bytes) -> bool:
    for mark in _MARKS:
        head = head.removeprefix(mark)
    # UTF-16 has a NUL beside each letter of the markup.
    return _DOCTYPE.match(head.replace(b"\0", b"")) is not None


def _plain(error: XMLSyntaxError) -> Sentence:
    said, line = str(error.msg), error.lineno
    if not line and (last := error.error_log.last_error) is not None:
        said, line = last.message, last.line
    for sign, words in _PLAIN:
        if sign in said:
            return Sentence(words)
    said = said.partition(", line ")[0].strip()
    return Sentence("it is not well-formed XML: {} (line {})", said, line)
