"""What an import would do, before it is done.

Only rows are kept of what is read, never the texts, so that a very large import can be
looked at. What is chosen of it is read again when it is imported.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.model.ids import DocumentId
from pressmark.project.differing import difference
from pressmark.project.importing import (
    AsVersion,
    Import,
    ImportReport,
    Outcome,
    Verdict,
)
from pressmark.project.near_texts import Ask, KnownTexts, document_like
from pressmark.project.preview_rows import Brought, Fate, PreviewRow
from pressmark.saying import Sentence
from pressmark.store import documents

if TYPE_CHECKING:
    from pressmark.project.project import Project

__all__ = [
    "NEW",
    "Choices",
    "Fate",
    "Looked",
    "Preview",
    "PreviewRow",
    "chosen",
    "is_harmless",
    "is_questionable",
    "looked",
    "plan",
]

FIRST_LINES = 200
"""How many code points of a text are kept in a row."""

_SNIFFED = 4_096

NEW = "new"
"""What a plan says of that which becomes a document."""

Item = ReadDocument | Rejected


@dataclass(frozen=True, slots=True)
class Looked:
    """Something that was read, with what was found out about it on the way."""

    format: str
    item: Item
    near: tuple[tuple[int, int], ...] = ()


def looked(
    read: Iterable[tuple[str, Item]], known: KnownTexts, ask: Ask
) -> Iterator[Looked]:
    """Yield what was read with the texts that are nearly the same. Any thread."""
    known.begin()
    for format_name, item in read:
        near: tuple[tuple[int, int], ...] = ()
        if isinstance(item, ReadDocument):
            near = tuple(known.near(item.bundle.document.text, ask))
        yield Looked(format_name, item, near)


class Preview:
    """What an import would do, as rows in the order of what is read."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._trying = Import(project, dry_run=True)
        self._encodings: tuple[str, str] = ("", "")
        self._formats: dict[str, str] = {}
        self._brought: dict[Brought, Brought] = {}
        self.rows: list[PreviewRow] = []

    def add(self, batch: Sequence[Looked]) -> list[PreviewRow]:
        """Take what was read, and return the rows of it."""
        outcomes = self._trying.add([one.item for one in batch])
        made = [
            self._row(number, one, outcome)
            for number, (one, outcome) in enumerate(
                zip(batch, outcomes, strict=True), len(self.rows)
            )
        ]
        self.rows += made
        return made

    def report(self) -> ImportReport:
        """Return what an import of everything as new would do."""
        return self._trying.finish()

    def _row(self, number: int, one: Looked, outcome: Outcome) -> PreviewRow:
        item = one.item
        name = self._formats.setdefault(one.format, one.format)
        if isinstance(item, Rejected):
            return PreviewRow(
                number, item.source, item.line, name, outcome.verdict, outcome.reason
            )
        document = item.bundle.document
        text, metadata = document.text, document.metadata
        # Most rows share theirs: very many are kept.
        brought = Brought.of(item.bundle)
        row = PreviewRow(
            number=number,
            source=item.source,
            line=item.line,
            format=name,
            verdict=outcome.verdict,
            reason=outcome.reason,
            remarks=item.remarks,
            encoding=self._encoding(item),
            title=_said(metadata.get("headline")) or document.name,
            outlet=_said(metadata.get("outlet")),
            published=_said(metadata.get("published")),
            packed_lines=text[:FIRST_LINES].encode("utf-8"),
            length=len(text),
            digest=bytes.fromhex(document.sha256),
            brought=self._brought.setdefault(brought, brought),
        )
        return self._as_version(row, one.near, text)

    def _as_version(
        self, row: PreviewRow, near: Sequence[tuple[int, int]], text: str
    ) -> PreviewRow:
        """Return a row with the document that it may be a new text of."""
        if row.verdict is not Verdict.NEW:
            return row
        found = document_like(self._project, near, row.outlet)
        if found is None:
            return row
        db = self._project.db
        before = documents.get(db, documents.key_of(db, found.document)).text
        return replace(
            row,
            verdict=Verdict.VERSION,
            version_of=found.document,
            version_title=found.title,
            likeness=found.likeness,
            same_outlet=found.same_outlet,
            difference=difference(before, text),
        )

    def _encoding(self, item: ReadDocument) -> str:
        for remark in item.remarks:
            if isinstance(remark, Sentence) and remark.pattern.startswith("read as {}"):
                return str(remark.values[0])
        source, known = self._encodings
        if source != item.source:
            known = "UTF-8" if _is_utf8(item.source) else ""
            self._encodings = (item.source, known)
        return known


def is_questionable(row: PreviewRow) -> bool:
    """Whether a person should look at a row before it is imported.

    There is nothing to see in plain text and in Pressmark's own files where all is
    clear; in any other format, something had to be made of what stands there.
    """
    if row.verdict in (Verdict.REJECTED, Verdict.VERSION):
        return True
    if row.verdict is Verdict.UNCHANGED:
        return False
    return row.format not in _PLAIN or not all(map(is_harmless, row.remarks))


def is_harmless(remark: str) -> bool:
    """Whether a remark says only what nobody has to look at."""
    return isinstance(remark, Sentence) and remark.pattern in _HARMLESS


_PLAIN = frozenset({"text", "jsonl"})
_HARMLESS = frozenset(
    {
        "a leading byte-order mark removed",
        "CRLF turned into LF ({})",
        "{} turned into LF ({})",
    }
)
"""What is changed on the way in without anything being lost or guessed."""


@dataclass
class Choices:
    """What is to become of what was looked at, where that is not the usual.

    Rows are known by their numbers, so that it holds for what is not read yet, too.
    """

    left_out: set[int] = field(default_factory=set)
    versions: set[int] = field(default_factory=set)
    fresh: set[int] = field(default_factory=set)

    def fate(self, row: PreviewRow) -> Fate | None:
        """Return what is to become of a row; None where nothing can."""
        if not row.fates:
            return None
        if row.number in self.left_out:
            return Fate.LEFT_OUT
        if row.number in self.versions:
            return Fate.VERSION
        return Fate.NEW if row.number in self.fresh else row.usual

    def choose(self, row: PreviewRow, fate: Fate) -> None:
        """Have something become of a row."""
        kept = {
            Fate.LEFT_OUT: self.left_out,
            Fate.VERSION: self.versions,
            Fate.NEW: self.fresh,
        }
        for numbers in kept.values():
            numbers.discard(row.number)
        kept[fate].add(row.number)


def plan(choices: Choices, rows: Sequence[PreviewRow]) -> list[tuple[str, str]]:
    """Return what was chosen, as it can be kept: each row's hash and what is done.

    That is nothing, ``new``, or the id of the document whose text it is to be.
    """
    told = []
    for row in rows:
        fate = choices.fate(row)
        what = NEW
        if fate is Fate.VERSION and row.version_of is not None:
            what = row.version_of
        elif fate is Fate.LEFT_OUT:
            what = ""
        told.append((row.digest.hex(), what))
    return told


def chosen(
    read: Iterable[tuple[str, Item]],
    planned: Sequence[tuple[str, str]],
    first: int = 0,
) -> Iterator[Item | AsVersion]:
    """Yield what is to be imported of what is read again, as it was planned.

    What is read has the numbers from ``first`` on. What is not as it was is rejected.
    """
    for number, (_, item) in enumerate(read, start=first):
        if isinstance(item, Rejected):
            yield item
            continue
        digest, what = planned[number] if number < len(planned) else ("", "")
        if digest != item.bundle.document.sha256:
            yield Rejected(
                item.source,
                item.line,
                Sentence("it has changed since you looked at it; import it again"),
            )
        elif what == NEW:
            yield item
        elif what:
            yield AsVersion(item, DocumentId(what))


def _said(value: object) -> str:
    return value if isinstance(value, str) else ""


def _is_utf8(source: str) -> bool:
    """Whether a file begins as UTF-8 does; what is no file of text does not."""
    try:
        with Path(source).open("rb") as file:
            head = file.read(_SNIFFED)
    except (OSError, ValueError):
        return False
    if b"\0" in head:
        return False
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        # A character may be cut where the sample ends.
        return len(head) == _SNIFFED and error.start >= _SNIFFED - 3
    return True
