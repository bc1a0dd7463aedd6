"""Where the annotations that lead to an entity stand, in all documents."""

from __future__ import annotations

from dataclasses import dataclass

from sqlite_utils import Database

from pressmark.model.ids import AnnotationId
from pressmark.model.review import Status
from pressmark.store.registry import SHOWN


@dataclass(frozen=True, slots=True)
class LinkedPlace:
    """Where an annotation that leads to an entity stands, in code points.

    ``label`` is a mention's label, a quote's kind or a stance's polarity; ``about`` is
    what else is to be said of it: the topic, or the name of the other entity.
    """

    annotation: AnnotationId
    document: int
    start: int
    end: int
    label: str
    status: Status
    about: str = ""


_CONTENT = """(select f."{edge}" from fragment f where f.attribution = a.id
    and f.role = 'content' order by f."start" limit 1)"""

_EVIDENCE = """coalesce((select p."{edge}" from evidence v join passage p
    on p.evidence = v.id where v.stance = a.id order by p."start" limit 1),
    (select f."{edge}" from evidence v join fragment f on f.attribution = v.attribution
    and f.role = 'content' where v.stance = a.id order by f."start" limit 1), 0)"""

_PLACES = {
    "mention": 'a."start", a."end", a.label, a.status, \'\''
    " from mention a where a.entity = :entity",
    "attribution": f"""{_CONTENT.format(edge="start")}, {_CONTENT.format(edge="end")},
        a.kind, a.status, case when a.printed is :entity and a.speaker is not :entity
        then 'printed' else '' end from attribution a
        where (a.speaker = :entity or a.printed = :entity)""",
    "stance": f"""{_EVIDENCE.format(edge="start")}, {_EVIDENCE.format(edge="end")},
        a.polarity, a.status, case when a.holder is :entity
        then coalesce(a.topic, (select name from entity where id = a.target))
        else coalesce((select name from entity where id = a.holder), '') || ' →' end
        from stance a where (a.holder = :entity or a.target = :entity)""",
}


def places(
    db: Database, table: str, entity: int, offset: int, limit: int
) -> list[LinkedPlace]:
    """Return some of the annotations of a table that lead to an entity.

    Those that are not rejected, document by document, in the order of the text.
    """
    found = db.execute(
        f"select a.uuid, a.document, {_PLACES[table]} and a.status <> 'rejected'"
        f" and a.{SHOWN} order by 2, 3, 1 limit :limit offset :offset",
        {"entity": entity, "offset": offset, "limit": limit},
    )
    return [
        LinkedPlace(
            AnnotationId(uuid), document, start, end, label, Status(status), about
        )
        for uuid, document, start, end, label, status, about in found
    ]
