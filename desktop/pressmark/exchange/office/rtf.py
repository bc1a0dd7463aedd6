"""The format ``rtf``: Rich Text Format, one article a file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from pressmark.bounded import beginning
from pressmark.errors import FormatError
from pressmark.exchange.format import Certainty, Exchanged, ReadDocument, Rejected
from pressmark.exchange.normalise import holdable
from pressmark.exchange.office.flow import Block, Found, document_of, headed
from pressmark.exchange.office.properties import Properties
from pressmark.exchange.office.rtf_parts import (
    LABELS,
    LINE,
    ROW,
    Parts,
    ascii_of,
    font_table,
    parts_of,
)
from pressmark.exchange.office.seen import remarks_on
from pressmark.saying import Sentence

_LARGEST = 200_000_000
_BEGINNING = b"{\\rtf"
_CODE_PAGE = re.compile(r"\\ansicpg(\d{1,5})")
_MACINTOSH = re.compile(r"\\mac(?![a-z])")
_TIME = re.compile(r"\\(yr|mo|dy)(\d{1,4})")
_OTHERS = {"subject": "subject", "keywords": "keywords", "doccomm": "comment"}


@dataclass(frozen=True)
class RichText(Exchanged):
    """Rich Text Format: paragraphs, headings, tables, notes and text boxes."""

    name: ClassVar[str] = "rtf"
    summary: ClassVar[str] = "Rich Text Format, one article a file"
    suffixes: ClassVar[tuple[str, ...]] = (".rtf",)
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
        """Return whether a file begins as RTF does."""
        if head.lstrip().startswith(_BEGINNING):
            return Certainty.LIKELY
        return super().recognises(path, head)

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the one document of a file, or why there is none."""
        source = holdable(str(path))
        try:
            found = rtf_found(path, made_is_published=self.made_is_published)
        except FormatError as error:
            yield Rejected(source, None, error.sentence)
            return
        yield document_of(found, source=source, name=path.stem, format_name=self.name)


def rtf_found(path: Path, *, made_is_published: bool = False) -> Found:
    """Return what is in an RTF document.

    Raises:
        FormatError: It is none or cannot be read.
    """
    rtf, was_utf8 = ascii_of(_bytes(path))
    parts = parts_of(rtf)
    page = _code_page(rtf)
    blocks = list(_blocks(_text(parts, parts.body, page)))
    for what in ("boxes", "notes"):
        texts = [_text(parts, one, page) for one in parts.aside.get(what, ())]
        blocks += (block for text in texts for block in _blocks(text))
        count = sum(bool(text.strip()) for text in texts)
        parts.seen["last boxes" if what == "boxes" else what] = count
    parts.seen["comments"] = len(parts.aside.get("comments", ()))
    parts.seen["heads"] = sum(
        bool(_text(parts, one, page).strip()) for one in parts.aside.get("heads", ())
    )
    blocks = headed(blocks)
    metadata = _properties(parts, page).metadata(
        "rtf", blocks, made_is_published=made_is_published
    )
    utf8 = (Sentence("read as {}, a guess", "UTF-8"),) if was_utf8 else ()
    return Found(blocks, metadata, (*utf8, *remarks_on(parts.seen)))


def _bytes(path: Path) -> bytes:
    try:
        data = beginning(path, _LARGEST + 1)
    except OSError as error:
        raise FormatError("cannot be read: {}", error.strerror) from error
    if len(data) > _LARGEST:
        raise FormatError("the file is larger than 200 MB")
    if not data.lstrip().startswith(_BEGINNING):
        raise FormatError("this is no RTF document")
    return data


def _code_page(rtf: str) -> str:
    found = _CODE_PAGE.search(rtf)
    if found is None:
        return "mac_roman" if _MACINTOSH.search(rtf[:200]) else "cp1252"
    try:
        b"a".decode(f"cp{found[1]}")
    except LookupError:
        return "mac_roman" if found[1] == "10000" else "cp1252"
    return f"cp{found[1]}"


def _text(parts: Parts, part: list[str], page: str) -> str:
    """Return the text of a part, with the fonts of the document told before it."""
    from striprtf.striprtf import (  # noqa: PLC0415  (only wanted here)
        rtf_to_text,
    )

    rtf = "".join(("{", font_table(parts), *part, "}"))
    try:
        text = str(rtf_to_text(rtf, encoding=page, errors="replace"))  # type: ignore[no-untyped-call]  # it has none
    except (LookupError, OverflowError, TypeError, ValueError) as error:
        raise FormatError("the RTF is damaged: {}", error) from error
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _blocks(text: str) -> Iterator[Block]:
    """Yield the paragraphs and the rows of tables in a text with marks."""
    for paragraph in text.split("\n"):
        rows = paragraph.split(ROW)
        tight = False
        for row in rows[:-1]:
            cells = "\t".join(cell.strip() for cell in row.rstrip("\t").split("\t"))
            yield _block(cells, tight=tight)
            tight = True
        yield _block(rows[-1])


def _block(text: str, *, tight: bool = False) -> Block:
    label = next((LABELS[one] for one in text if one in LABELS), None)
    for mark in LABELS:
        text = text.replace(mark, "")
    return Block(text.replace(LINE, "\n"), label, tight=tight)


def _properties(parts: Parts, page: str) -> Properties:
    texts = {
        what.removeprefix("info "): _text(parts, ones[0], page).strip()
        for what, ones in parts.aside.items()
        if what.startswith("info ")
    }
    made = dict(_TIME.findall("".join(parts.aside.get("info creatim", [[]])[0])))
    day = "-".join(made.get(part, "").zfill(2) for part in ("yr", "mo", "dy"))
    return Properties(
        texts.get("title", ""),
        texts.get("author", "") or texts.get("operator", ""),
        day if len(made) == 3 else "",  # noqa: PLR2004  (a year, a month and a day)
        others={name: texts.get(word, "") for word, name in _OTHERS.items()},
    )
