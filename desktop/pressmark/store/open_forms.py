"""The names and lines that are suggested and not decided, by their forms."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from pressmark.model.ids import AnnotationId
from pressmark.model.layer import Layer
from pressmark.model.span import Span
from pressmark.store import forms, rows, search


@dataclass(frozen=True, slots=True)
class OpenName:
    """A suggestion that takes a form for an entity of a name: a mention, or a quote.

    Of a quote, its source is taken for its speaker.
    """

    annotation: AnnotationId
    form: str
    name: str
    is_mention: bool


@dataclass(frozen=True, slots=True)
class OpenLink:
    """A suggested mention or quote and what it leads to: keys, and the name and type.

    ``label`` is that of a mention.
    """

    key: int
    document: int
    label: str | None
    entity: int | None
    name: str | None
    type: str | None


@dataclass(frozen=True, slots=True)
class MarkedRegion:
    """Where a region is, and whether it is a suggestion that is not decided."""

    key: int
    span: Span
    is_open: bool


# What a person has finished stays as they left it.
_AT_WORK = "(d.id = :here or d.removed = 0 and d.state in ('todo', 'open'))"

_MENTIONS = f"""select m.id, m.document, m.label, m.entity, e.name, e.type
    from mention_form f
    join mention m on m.id = f.id
    join document d on d.id = m.document and {_AT_WORK}
    left join entity e on e.id = m.entity
    where f.form = :form and f.status = 'suggested'"""

_QUOTES = f"""select q.id, q.document, null, q.speaker, e.name, e.type
    from fragment_form f
    join fragment g on g.id = f.id
    join attribution q on q.id = g.attribution and q.status = 'suggested'
    join document d on d.id = q.document and {_AT_WORK}
    left join entity e on e.id = q.speaker
    where f.form = :form"""

_FURNITURE = f"""select r.id, r.document from region_form f
    join region r on r.id = f.id and r.label = 'furniture'
    join document d on d.id = r.document and {_AT_WORK}
    where f.form = :form and f.status = 'suggested'
    and (select count(*) from region_form where id = r.id) = 1"""

# A cross join keeps the order: first the texts with the words.
_CANDIDATES = """select d.id, t.content from text_search
    cross join document d on d.text = text_search.rowid and d.removed = 0
        and d.state in ('todo', 'open')
    cross join text t on t.id = d.text
    where text_search match :query and d.id <> :here
    and exists (select 1 from extracted where document = d.id and layer = :layer)
    and d.id not in (select a.document from {table}_form f
        join {table} a on a.id = f.id
        where f.form = :form and (a.status <> 'suggested' or {as_wanted}))"""

_AS_WANTED = {"mention": "1", "region": "a.label = 'furniture'"}


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


def forms_of(db: Database, table: str, key: int) -> list[str]:
    """Return the forms of a mention, a region's lines or a quote's sources."""
    forms.ensure(db)
    sql = f"select form from {table}_form where id = ?"
    if table == "attribution":
        sql = (
            "select f.form from fragment g join fragment_form f on f.id = g.id"
            " where g.attribution = ?"
        )
    return [form for (form,) in db.execute(sql, [key])]


def mentions(db: Database, form: str, here: int) -> list[OpenLink]:
    """Return the open mentions of a form, here and where a person is not finished."""
    forms.ensure(db)
    found = db.execute(_MENTIONS, {"form": form, "here": here})
    return [OpenLink(*row) for row in found]


def quotes(db: Database, form: str, here: int) -> list[OpenLink]:
    """Return the open quotes whose source has a form, likewise."""
    forms.ensure(db)
    found = db.execute(_QUOTES, {"form": form, "here": here})
    return [OpenLink(*row) for row in found]


def furniture(db: Database, form: str, here: int) -> list[tuple[int, int]]:
    """Return the open furniture of one line of a form, and its documents, likewise."""
    forms.ensure(db)
    return db.execute(_FURNITURE, {"form": form, "here": here}).fetchall()


def candidates(
    db: Database, layer: Layer, table: str, form: str, here: int
) -> Iterator[tuple[int, str]]:
    """Yield the documents, with their texts, that could have a form unmarked.

    They have its words, a run has looked for the layer in them, nothing of the form is
    marked in them, and a person is not finished with them.
    """
    forms.ensure(db)
    query = search.match_words(form)
    if query is not None:
        parameters = {"query": query, "here": here, "layer": layer, "form": form}
        sql = _CANDIDATES.format(table=table, as_wanted=_AS_WANTED[table])
        yield from db.execute(sql, parameters).fetchall()


def taken(db: Database, document: int, outside: Collection[str]) -> list[Span]:
    """Return where no mention can be: at another, or in regions of some labels."""
    found = db.execute(
        'select "start", "end" from mention where document = :document union all'
        ' select "start", "end" from region where document = :document'
        " and status <> 'rejected'"
        " and label in (select value from json_each(:outside))",
        {"document": document, "outside": json.dumps(list(outside))},
    )
    return [Span(start, end) for start, end in found]


def regions(db: Database, document: int) -> list[MarkedRegion]:
    """Return the regions of a document, in no order."""
    found = db.execute(
        'select id, "start", "end", status from region where document = ?', [document]
    )
    return [
        MarkedRegion(key, Span(start, end), status == "suggested")
        for key, start, end, status in found
    ]


def entity_like(db: Database, document: int, entity: int) -> int | None:
    """Return the key of a document's entity of the same name and type as another."""
    found = rows.value(
        db,
        "select e.id from entity w join document_entity p on p.document = ?"
        " join entity e on e.id = p.entity and e.name = w.name and e.type = w.type"
        " where w.id = ?",
        [document, entity],
    )
    return None if found is None else int(found)


def withdraw(db: Database, table: str, keys: Collection[int]) -> None:
    """Delete suggestions, but for those that a note is on."""
    db.execute(
        f"delete from {table} as gone where id in (select value from json_each(?))"
        ' and not exists (select 1 from note n where n."on" = gone.uuid'
        " and n.document = gone.document)",
        [json.dumps(list(keys))],
    )
