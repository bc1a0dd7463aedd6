"""Commands on every place that has the same words, each as one step."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from pressmark.model.document import Region
from pressmark.model.entity import Entity, Mention
from pressmark.model.forms import name_form
from pressmark.model.ids import AnnotationId, EntityId, new_id
from pressmark.model.review import Review, Status, now
from pressmark.model.sought import OCCURRENCES, Place
from pressmark.model.span import Span
from pressmark.project.commands.entities import checked_name
from pressmark.project.commands.following import follow
from pressmark.project.commands.step import check_spans, command, own_review, replaced
from pressmark.store import decidable, documents, entities, notes, regions, rows
from pressmark.store import occurrences as stored

if TYPE_CHECKING:
    from pressmark.model.review import Origin
    from pressmark.project.project import Project

_PAGE = 200
_FORMS = 8
"""The most forms of the words that open suggestions elsewhere follow."""


@command
def mark_occurrences(
    project: Project,
    places: Sequence[Place],
    label: str,
    *,
    entity: EntityId | None = None,
    name: str | None = None,
    own: Place | None = None,
) -> int:
    """Mark places as mentions; of an entity, of a new one by ``name``, or of none.

    A suggestion at a place is accepted and corrected instead; a place that is marked
    already stays as it is. ``own`` is the place that the person had selected, which is
    their own mark; the others are marks of :data:`OCCURRENCES`. Returns how many places
    were marked.

    Raises:
        InvalidChangeError: A place does not fit its text, or the name is empty.
        NotFoundError: There is no such document or entity.
    """
    marking = _Marking(project, "mention", places, own)
    key = None
    if entity is not None:
        key = rows.id_of(project.db, "entity", entity)
    elif name is not None and places:
        first = own if own is not None and own in places else places[0]
        made = Entity(EntityId(new_id()), checked_name(name), label)
        here = marking.keys[first.document]
        key = entities.insert(project.db, here, [made])[made.id]
    meant = {} if key is None else stored.entity_in(project.db, marking.all, key)
    _mark_free(project, marking, label, meant)
    for row in marking.suggested:
        columns: dict[str, Any] = {"label": label}
        if row["document"] in meant:
            columns["entity"] = meant[row["document"]]
        was = replaced(row, columns)
        if was.get("entity") is not None:
            was["entity"] = entities.get(project.db, was["entity"]).id
        marking.accept(row, columns, was)
    marking.end()
    _follow(project, marking)
    return marking.count


def _mark_free(
    project: Project, marking: _Marking, label: str, meant: Mapping[int, int]
) -> None:
    """Make mentions where nothing is marked; ``meant`` is the entity by document."""
    ids = {one: entities.get(project.db, one).id for one in set(meant.values())}
    known: dict[Origin, int] = {}
    for document, free in marking.free():
        linked = meant.get(document)
        entity = None if linked is None else ids[linked]
        mentions = [
            Mention(AnnotationId(new_id()), span, label, entity, review)
            for span, review in free
        ]
        keys = {} if linked is None else {ids[linked]: linked}
        entities.insert_mentions(project.db, document, mentions, keys, known)


@command
def mark_lines(
    project: Project, places: Sequence[Place], label: str, *, own: Place | None = None
) -> int:
    """Mark lines as parts of the page; see :func:`mark_occurrences`.

    Raises:
        InvalidChangeError: A place does not fit its text.
        NotFoundError: There is no such document.
    """
    marking = _Marking(project, "region", places, own)
    known: dict[Origin, int] = {}
    for document, free in marking.free():
        made = [
            Region(AnnotationId(new_id()), span, label, review) for span, review in free
        ]
        regions.insert(project.db, document, made, known)
    for row in marking.suggested:
        columns = {"label": label}
        marking.accept(row, columns, replaced(row, columns))
    marking.end()
    return marking.count


@command
def reject_occurrences(project: Project, *wanted: AnnotationId) -> int:
    """Reject suggested mentions or page labels; return how many were open.

    What is not among them stays open, whatever its words.
    """
    rejected = 0
    for table in ("mention", "region"):
        found = [
            row
            for row in stored.located(project.db, table, wanted)
            if row[3] == Status.SUGGESTED
        ]
        columns = {"status": Status.REJECTED.value, "at": now()}
        for key, document, uuid, _ in found:
            rows.change(project.db, table, key, columns)
            notes.settle(project.db, document, uuid)
        stored.begin_work(project.db, {document for _, document, *_ in found})
        rejected += len(found)
    return rejected


class _Marking:
    """Places by document, parted into what is free and what is suggested there."""

    def __init__(
        self, project: Project, table: str, places: Sequence[Place], own: Place | None
    ) -> None:
        self._project = project
        self._table = table
        self._own = own
        self.keys = stored.keys_of(project.db, {place.document for place in places})
        self.all = sorted(self.keys.values())
        self.suggested: list[rows.Row] = []
        self.count = 0
        self.forms: dict[str, tuple[int, Span]] = {}
        self._spans: defaultdict[int, set[Span]] = defaultdict(set)
        for place in places:
            self._spans[self.keys[place.document]].add(place.span)
        self._own_key = None if own is None else self.keys.get(own.document)

    def free(self) -> Iterator[tuple[int, list[tuple[Span, Review]]]]:
        """Yield the documents with what is unmarked in them, and reviews for it."""
        by_hand = own_review(self._project)
        propagated = replace(by_hand, origin=OCCURRENCES)
        for start in range(0, len(self.all), _PAGE):
            batch = self.all[start : start + _PAGE]
            there = stored.marked(self._project.db, self._table, batch)
            for document in batch:
                spans = self._unmarked(document, there[document])
                here = (
                    self._own.span if self._own_key == document and self._own else None
                )
                found = [(s, by_hand if s == here else propagated) for s in spans]
                self.count += len(found)
                if found:
                    yield document, found

    def accept(
        self, row: rows.Row, columns: dict[str, Any], was: dict[str, Any]
    ) -> None:
        """Accept a suggestion with other columns; ``was`` are those that differ."""
        decided = columns | {"status": Status.ACCEPTED.value, "at": now()}
        if was:
            decided["corrects"] = decidable.corrects_text(was)
        rows.change(self._project.db, self._table, row["id"], decided)
        notes.settle(self._project.db, row["document"], row["uuid"])
        self.count += 1

    def end(self) -> None:
        """Note that a person has begun with all the documents."""
        stored.begin_work(self._project.db, self.all)

    def _unmarked(self, document: int, there: list[rows.Row]) -> list[Span]:
        spans = self._spans[document]
        text = documents.get(self._project.db, document).text
        for span in spans:
            check_spans(text, (span,))
            self.forms.setdefault(name_form(span.covered(text)), (document, span))
        on = {
            Span(row["start"], row["end"]): row
            for row in sorted(there, key=lambda row: row["status"] == Status.ACCEPTED)
            if row["status"] != Status.REJECTED
        }
        self.suggested += [
            on[span]
            for span in spans
            if span in on and on[span]["status"] == Status.SUGGESTED
        ]
        return sorted(span for span in spans if span not in on)


def _follow(project: Project, marking: _Marking) -> None:
    """Let open suggestions elsewhere follow what the words were marked as.

    Nothing is suggested anew: whoever saw all places has left out some on purpose.
    """
    told = []
    for document, span in list(marking.forms.values())[:_FORMS]:
        columns = {"document": document, "start": span.start, "end": span.end}
        accepted = columns | {"status": Status.ACCEPTED.value}
        told += rows.ids_where(project.db, "mention", accepted)[:1]
    follow(project, "mention", told, add=False)
