"""A document from its rows in the tables of a dataset.

Each row becomes an object of the native format, and is checked as those of its lines
are. A row that cannot be taken is rejected by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.json_fields import Fields, Wrong
from pressmark.exchange.json_line import cleaned, moved
from pressmark.exchange.jsonl_parts import Parts, lasting_id
from pressmark.exchange.normalise import Normalised, is_blank, normalised
from pressmark.exchange.tables.native_rows import native_cells, record_of, refind
from pressmark.model.bundle import (
    Annotation,
    Bundle,
    check_bundle,
    entity_links,
    quote_links,
    spans_of,
)
from pressmark.model.document import METADATA_KEYS, Document, DocumentState, text_hash
from pressmark.model.entity import Entity
from pressmark.model.ids import DocumentId, new_id
from pressmark.model.note import Note
from pressmark.saying import Sentence

Thing = Annotation | Entity | Note

_LAYERS = ("entities", "regions", "mentions", "attributions", "stances", "notes")
_LONGEST_CELL = 32_767
"""The characters at which spreadsheets cut a cell."""


@dataclass(frozen=True, slots=True)
class Found:
    """A row with where it is: its file, its line, and its cells by their columns."""

    source: str
    line: int
    cells: Mapping[str, Any]


def document_of(
    row: Found, rows: Mapping[str, Iterable[Found]], format_name: str
) -> Iterator[ReadDocument | Rejected]:
    """Yield the document of a row of documents with what its other rows hold.

    Those of its rows that cannot be taken come before it.
    """
    try:
        cells = cleaned(native_cells("documents", row.cells))
        text, is_whole = _text(cells)
        extra: dict[str, Any] = {}
        document = _document(cells, text.text, extra)
    except Wrong as error:
        yield Rejected(row.source, row.line, error.sentence)
        return
    # Positions are in the text that was hashed, whatever became of its line ends.
    place = Normalised(text.text) if is_whole else text
    taking = _Taking(Parts(document.id, extra), place, format_name)
    for layer in _LAYERS:
        taking.take(layer, rows.get(layer, ()))
    bundle = taking.bundle(_with_extra(document, extra))
    yield from taking.rejected
    if problems := check_bundle(bundle):
        yield Rejected(row.source, row.line, Sentence.joined(problems[:3], "; "))
    else:
        remarks = (*text.remarks, *taking.remarks)
        yield ReadDocument(bundle, row.source, row.line, remarks)


def _text(cells: dict[str, Any]) -> tuple[Normalised, bool]:
    """Take the text, and whether its hash says that it is as it was written.

    Raises:
        Wrong: There is none, or another one was hashed.
    """
    given = cells.pop("text", "")
    text = normalised(given)
    if is_blank(text.text):
        raise Wrong("there is no text")
    hashed = cells.pop("sha256", "")
    if hashed and hashed.strip().lower() != text_hash(text.text):
        if len(given) >= _LONGEST_CELL:
            raise Wrong(
                "the text is not the one its sha256 was made of: a spreadsheet cuts"
                " cells after 32,767 characters"
            )
        raise Wrong("the text is not the one its sha256 was made of: it was changed")
    return text, bool(hashed)


def _document(cells: dict[str, Any], text: str, extra: dict[str, Any]) -> Document:
    fields = Fields("", cells, [])
    given = fields.maybe_id("id")
    identifier = new_id() if given is None else lasting_id(given, "document")
    name = fields.text("name", identifier)
    state = fields.choice("state", DocumentState) or DocumentState.TODO
    more = fields.mapping("more") or {}
    known = {key: fields.maybe_text(key) for key in METADATA_KEYS}
    extra.update(fields.rest)
    metadata = {**{key: value for key, value in known.items() if value}, **more}
    return Document(DocumentId(identifier), name, text, state, metadata)


def _with_extra(document: Document, extra: dict[str, Any]) -> Document:
    """Return a document that keeps what stands in columns that nobody knows."""
    if not extra:
        return document
    before = document.metadata.get("extra", {})
    kept = before if isinstance(before, dict) else {"extra": before}
    metadata = {**document.metadata, "extra": {**kept, **extra}}
    return replace(document, metadata=metadata)


@dataclass
class _Taking:
    """Takes the rows of one document, layer by layer, and refuses what does not fit."""

    parts: Parts
    text: Normalised
    format_name: str
    remarks: list[str] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    _ids: set[str] = field(default_factory=set)
    _entities: set[str] = field(default_factory=set)
    _made: dict[str, list[tuple[Found, Any]]] = field(default_factory=dict)

    def take(self, layer: str, rows: Iterable[Found]) -> None:
        """Make the things of a layer."""
        makers: dict[str, Callable[[Fields], Thing]] = {
            "regions": self.parts.region,
            "entities": self.parts.entity,
            "mentions": self.parts.mention,
            "attributions": self.parts.attribution,
            "stances": self.parts.stance,
            "notes": self.parts.note,
        }
        self._made[layer] = []
        for row in rows:
            remarks: list[str] = []
            try:
                record = cleaned(record_of(layer, row.cells, self.format_name))
                if self.text.removed:
                    record = moved(record, self.text)
                remarks += refind(layer, row.cells, record, self.text.text)
                made = makers[layer](Fields(layer, record, remarks))
                self._check(made)
            except Wrong as error:
                self._reject(row, error.sentence)
            else:
                self.remarks += remarks
                self._made[layer].append((row, made))

    def bundle(self, document: Document) -> Bundle:
        """Return the bundle, without what refers to something that is not there."""
        quotes = {made.id for _, made in self._made["attributions"]}
        stances = self._those("stances", lambda one: set(quote_links(one)) <= quotes)
        attributions = []
        for _, made in self._made["attributions"]:
            if made.parent is not None and made.parent not in quotes:
                remark = "the quote {} was within another that is not there"
                self.remarks.append(Sentence(remark, made.id))
                made = replace(made, parent=None)  # noqa: PLW2901  (the same, mended)
            attributions.append(made)
        things = {one: self._those(one, bool) for one in ("regions", "mentions")}
        entities = self._those("entities", bool)
        known = {
            each.id
            for each in (*attributions, *stances, *entities)
            + things["regions"]
            + things["mentions"]
        }
        notes = self._those("notes", lambda one: one.on is None or one.on in known)
        return Bundle(
            document,
            entities=entities,
            attributions=tuple(attributions),
            stances=stances,
            notes=notes,
            **things,
        )

    def _check(self, made: Thing) -> None:
        """Take a thing up if it fits to what is there.

        Raises:
            Wrong: Its id is taken, it leaves the text or refers to an unknown entity.
        """
        if made.id in self._ids:
            raise Wrong("its id {} is there twice", made.id)
        if not isinstance(made, Entity | Note):
            length = len(self.text.text)
            if any(span.end > length for span in spans_of(made)):
                raise Wrong("it ends beyond the text of {:,} characters", length)
            for entity in entity_links(made):
                if entity not in self._entities:
                    raise Wrong("there is no entity {} in its document", entity)
        self._ids.add(made.id)
        if isinstance(made, Entity):
            self._entities.add(made.id)

    def _those(self, layer: str, fits: Callable[[Any], bool]) -> tuple[Any, ...]:
        """Return the things of a layer that fit; the rows of others are rejected."""
        kept = []
        for row, made in self._made[layer]:
            if fits(made):
                kept.append(made)
            else:
                reason = Sentence("it refers to something that is not in its document")
                self._reject(row, reason)
        return tuple(kept)

    def _reject(self, row: Found, reason: Sentence) -> None:
        self.rejected.append(Rejected(row.source, row.line, reason))
