"""Bundles after a step: only what the step changed is read again."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Protocol, TypeVar

from sqlite_utils import Database

from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Bundle
from pressmark.model.document import Region
from pressmark.model.entity import Mention
from pressmark.model.ids import AnnotationId
from pressmark.model.span import Fragments
from pressmark.store import (
    attributions,
    decidable,
    documents,
    entities,
    notes,
    regions,
    rows,
    stances,
)
from pressmark.store.bundles import telling_damage


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


_One = TypeVar("_One", bound=_Identified)


def touched_annotations(db: Database, step: int) -> frozenset[AnnotationId]:
    """Return the ids of the annotations that a step changed, with all their parts."""
    found = db.execute(
        "select json_extract(coalesce(after, before), '$.uuid') from change"
        " where step = :step"
        " and table_name in ('region', 'mention', 'attribution', 'stance')"
        " union select uuid from attribution where id in"
        " (select json_extract(coalesce(after, before), '$.attribution') from change"
        " where step = :step and table_name = 'fragment')"
        " union select uuid from stance where id in"
        " (select json_extract(coalesce(after, before), '$.stance') from change"
        " where step = :step and table_name = 'evidence')"
        " union select s.uuid from change c"
        " join evidence e on e.id = json_extract(coalesce(after, before), '$.evidence')"
        " join stance s on s.id = e.stance"
        " where c.step = :step and c.table_name = 'passage'",
        {"step": step},
    )
    return frozenset(uuid for (uuid,) in found)


def moved_documents(db: Database, step: int) -> bool:
    """Whether a step brought documents into the project, or took them out."""
    sql = (
        "select 1 from change where step = ? and table_name = 'document'"
        " and json_extract(before, '$.removed') is not json_extract(after, '$.removed')"
    )
    return rows.value(db, sql, [step]) is not None


def updated(
    db: Database,
    key: int,
    before: Bundle,
    ids: frozenset[AnnotationId],
    tables: Collection[str],
) -> Bundle:
    """Return a document's bundle after annotations of some ids and tables changed.

    What did not change is the same object as before, so that it can be told quickly.

    Raises:
        NotFoundError: The document is not there any more.
        ProjectFileError: What is stored of it makes no sense.
    """
    after = before
    with telling_damage(key):
        if "document" in tables:
            document = documents.get(db, key)
            if document != before.document:
                after = replace(after, document=document)
        if not {"entity", "document_entity"}.isdisjoint(tables):
            now = entities.of_document(db, key)
            after = replace(after, entities=_shared(before.entities, now))
        if "note" in tables:
            written = notes.of_document(db, key)
            after = replace(after, notes=_shared(before.notes, written))
        return _with_annotations(db, key, after, ids, tables)


def _with_annotations(
    db: Database,
    key: int,
    before: Bundle,
    ids: frozenset[AnnotationId],
    tables: Collection[str],
) -> Bundle:
    wanted, after = decidable.wanted(db, key, ids), before
    if "region" in tables:
        found = regions.read(db, wanted)
        after = replace(after, regions=_exchanged(before.regions, found, ids, _place))
    if "mention" in tables:
        named = entities.read_mentions(db, wanted)
        after = replace(after, mentions=_exchanged(before.mentions, named, ids, _place))
    if not {"attribution", "fragment"}.isdisjoint(tables):
        said = attributions.read(db, wanted)
        quotes = _exchanged(before.attributions, said, ids, _contents)
        after = replace(after, attributions=quotes)
    if not {"stance", "evidence", "passage"}.isdisjoint(tables):
        # All, for their order is not told by what they are.
        taken = stances.read(db, replace(wanted, ids=None))
        after = replace(after, stances=_shared(before.stances, taken))
    return after


def _place(one: Region | Mention) -> tuple[object, str]:
    return one.span, one.id


def _contents(quote: Attribution) -> tuple[Fragments, str]:
    return quote.content, quote.id


def _shared(before: tuple[_One, ...], now: tuple[_One, ...]) -> tuple[_One, ...]:
    """Return what is now, with the objects from before where they are equal."""
    if before == now:
        return before
    known = {one.id: one for one in before}
    return tuple(
        was if (was := known.get(one.id)) == one and was is not None else one
        for one in now
    )


def _exchanged(
    before: tuple[_One, ...],
    found: tuple[_One, ...],
    ids: frozenset[AnnotationId],
    place: Callable[[_One], tuple[object, str]],
) -> tuple[_One, ...]:
    """Return what was before with what was ``found`` in the place of those of ids."""
    come = {one.id: one for one in found}
    was = {n: one for n, one in enumerate(before) if one.id in ids}
    stay = len(was) == len(come) and all(
        one.id in come and place(one) == place(come[one.id]) for one in was.values()
    )
    if stay:
        if all(one == come[one.id] for one in was.values()):
            return before
        now = list(before)
        for number, one in was.items():
            now[number] = come[one.id]
        return tuple(now)
    kept = [one for one in before if one.id not in ids]
    return tuple(sorted((*kept, *found), key=place))
