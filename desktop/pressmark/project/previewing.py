"""What an import would do, before it is done.

Only rows are kept of what is read, never the texts, so that a very large import can be
looked at. What is chosen of it is read again when it is imported.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.model.ids import DocumentId
from pressmark.project.choosing import NEW, Choices, chosen, plan
from pressmark.project.differing import Difference, difference
from pressmark.project.importing import (
    Import,
    ImportReport,
    Outcome,
    Verdict,
)
from pressmark.project.near_texts import Ask, KnownTexts, document_like
from pressmark.project.preview_rows import Brought, Fate, PreviewRow
from pressmark.project.same_import import Came, CameBefore, TextsSoFar
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

Item = ReadDocument | Rejected


@dataclass(frozen=True, slots=True)
class Looked:
    """Something that was read, with what was found out about it on the way.

    ``near`` are texts of the project that are like it, by their keys, and ``before``
    what came before in the same reading, by numbers; each with the likeness, in
    thousandths. ``difference`` is that from the likest of these. Its ``number`` among
    what was read is None where it was not compared.
    """

    format: str
    item: Item
    near: tuple[tuple[int, int], ...] = ()
    before: tuple[tuple[int, int], ...] = ()
    difference: Difference | None = None
    number: int | None = None


def looked(
    read: Iterable[tuple[str, Item]], known: KnownTexts, ask: Ask
) -> Iterator[Looked]:
    """Yield what was read with the texts that are nearly the same. Any thread."""
    from pressmark.measures.near_duplicates import (  # noqa: PLC0415  (slow, and only wanted here)
        sketch_of,
    )

    known.begin()
    so_far = TextsSoFar()
    for number, (format_name, item) in enumerate(read):
        if isinstance(item, Rejected):
            yield Looked(format_name, item, number=number)
            continue
        text = item.bundle.document.text
        sketch = sketch_of(text)
        near = tuple(known.near(text, ask, sketch))
        before, found = so_far.near(number, text, sketch)
        yield Looked(format_name, item, near, before, found, number)


class Preview:
    """What an import would do, as rows in the order of what is read."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._trying = Import(project, dry_run=True)
        self._encodings: tuple[str, str] = ("", "")
        self._formats: dict[str, str] = {}
        self._brought: dict[Brought, Brought] = {}
        self._before = CameBefore()
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
        if row.verdict is not Verdict.NEW:
            return row
        return self._as_version(row, one.near, text) or self._as_later(row, one)

    def _as_version(
        self, row: PreviewRow, near: Sequence[tuple[int, int]], text: str
    ) -> PreviewRow | None:
        """Return a row with the document that it may be a new text of, if of any."""
        found = document_like(self._project, near, row.outlet)
        if found is None:
            return None
        db = self._project.db
        before = documents.get(db, documents.key_of(db, found.document)).text
        if found.same_outlet:
            came = _came(row, found.title, found.document)
            self._before.add(row.number, came)
        return replace(
            row,
            verdict=Verdict.VERSION,
            version_of=found.document,
            version_title=found.title,
            likeness=found.likeness,
            same_outlet=found.same_outlet,
            difference=difference(before, text),
        )

    def _as_later(self, row: PreviewRow, one: Looked) -> PreviewRow:
        """Return a row with what it may be a new text of that came before it."""
        found = self._before.like(one.before, _came(row, row.title))
        if found is not None:
            row = replace(
                row,
                verdict=Verdict.VERSION,
                version_of=found.came.document,
                version_number=None if found.came.document else found.number,
                version_title=found.came.title,
                likeness=found.likeness,
                same_outlet=found.same_outlet,
                same_date=found.same_date,
                same_file=found.same_file,
                difference=one.difference,
            )
        if found is not None and row.is_update:
            self._before.add_version(row.number, found.number)
        else:
            self._before.add(row.number, _came(row, row.title))
        return row

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


def _came(row: PreviewRow, title: str, document: DocumentId | None = None) -> Came:
    """Return what is known of a row for those that come after it."""
    return Came(row.digest, title, row.outlet, row.published, row.source, document)


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
