"""The forms of the names and lines that are suggested in a document and not decided."""

from __future__ import annotations

from dataclasses import dataclass

from sqlite_utils import Database

from pressmark.model.ids import AnnotationId
from pressmark.store import forms


@dataclass(frozen=True, slots=True)
class OpenName:
    """A suggestion that takes a form for an entity of a name: a mention, or a quote.

    Of a quote, its source is taken for its speaker.
    """

    annotation: AnnotationId
    form: str
    name: str
    is_mention: bool


def names(db: Database, document: int) -> list[OpenName]:
    """Return the open mentions with an entity and the open quotes with a speaker."""
    forms.ensure(db)
    found = db.execute(
        "select m.uuid, f.form, e.name, 1 from mention m"
        " join mention_form f on f.id = m.id join entity e on e.id = m.entity"
        " where m.document = :document and m.status = 'suggested'"
        " union all"
        " select q.uuid, f.form, e.name, 0 from attribution q"
        " join fragment g on g.attribution = q.id join fragment_form f on f.id = g.id"
        " join entity e on e.id = q.speaker"
        " where q.document = :document and q.status = 'suggested'",
        {"document": document},
    )
    return [
        OpenName(AnnotationId(uuid), form, name, bool(is_mention))
        for uuid, form, name, is_mention in found
    ]


def lines(db: Database, document: int) -> list[tuple[AnnotationId, str]]:
    """Return the open furniture of a document with the form of each of its lines."""
    forms.ensure(db)
    found = db.execute(
        "select r.uuid, f.form from region r join region_form f on f.id = r.id"
        " where r.document = ? and r.status = 'suggested' and r.label = 'furniture'",
        [document],
    )
    return [(AnnotationId(uuid), form) for uuid, form in found]
