"""Stances and their evidence: rows to model and back."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlite_utils import Database

from pressmark.model.entity import Entity
from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.review import Origin
from pressmark.model.span import Span
from pressmark.model.stance import Evidence, Stance
from pressmark.store import decidable, rows


def insert(
    db: Database,
    document: int,
    stances: Collection[Stance],
    entities: Mapping[EntityId, int],
    known: dict[Origin, int],
) -> None:
    """Store new stances of a document with their evidence."""
    for stance in stances:
        holder, target = stance.holder, stance.target
        key = rows.add(
            db,
            "stance",
            {
                "uuid": stance.id,
                "document": document,
                "holder": None if holder is None else entities[holder],
                "target": None if target is None else entities[target],
                "topic": stance.topic,
                "polarity": stance.polarity,
                "explicit": None if stance.explicit is None else int(stance.explicit),
                "note": stance.note,
                **decidable.review_columns(stance.review, known, db),
            },
        )
        set_evidence(db, key, stance.evidence)


def set_evidence(db: Database, stance: int, pieces: tuple[Evidence, ...]) -> None:
    """Put other evidence in the place of that of a stance."""
    for row in rows.query(db, "select * from evidence where stance = ?", [stance]):
        for passage in rows.query(
            db, "select id from passage where evidence = ?", [row["id"]]
        ):
            rows.delete(db, "passage", passage["id"])
        rows.delete(db, "evidence", row["id"])
    for piece in pieces:
        attribution = rows.optional_id(db, "attribution", piece.attribution)
        key = rows.add(db, "evidence", {"stance": stance, "attribution": attribution})
        rows.add_all(
            db,
            "passage",
            [
                {"evidence": key, "start": span.start, "end": span.end}
                for span in piece.spans
            ],
        )


def keep_words(db: Database, attribution: int) -> int:
    """Make passages of a quote’s content where it is evidence; return where.

    Called before the quote goes, so that no stance loses what justifies it.
    """
    pieces = rows.ids_where(db, "evidence", {"attribution": attribution})
    wanted = {"attribution": attribution, "role": "content"}
    content = [
        rows.get(db, "fragment", key) for key in rows.ids_where(db, "fragment", wanted)
    ]
    for key in pieces:
        rows.change(db, "evidence", key, {"attribution": None})
        rows.add_all(
            db,
            "passage",
            [
                {"evidence": key, "start": span["start"], "end": span["end"]}
                for span in content
            ],
        )
    return len(pieces)


def recent_targets(db: Database, limit: int) -> list[tuple[Entity | None, str | None]]:
    """Return what the newest stances are about: entity or topic, the newest first.

    Only so many stances are looked at, however many there are.
    """
    found = db.execute(
        "select e.uuid, e.name, e.type, s.topic from stance s"
        " left join entity e on e.id = s.target"
        " where s.status <> 'rejected' order by s.id desc limit ?",
        [limit],
    )
    return list(
        dict.fromkeys(
            (None if uuid is None else Entity(EntityId(uuid), name, type_), topic)
            for uuid, name, type_, topic in found
        )
    )


def of_document(
    db: Database,
    document: int,
    origins: Mapping[int, Origin],
) -> tuple[Stance, ...]:
    """Return the stances of a document, in the order in which they were made."""
    found = decidable.of_document(db, "stance", document)
    uuids = decidable.entity_uuids(db, document)
    evidence = _evidence(db, [row["id"] for row in found])
    return tuple(
        Stance(
            id=AnnotationId(row["uuid"]),
            holder=None if row["holder"] is None else uuids[row["holder"]],
            target=None if row["target"] is None else uuids[row["target"]],
            topic=row["topic"],
            polarity=row["polarity"],
            explicit=None if row["explicit"] is None else bool(row["explicit"]),
            evidence=evidence[row["id"]],
            note=row["note"],
            review=decidable.review_of(row, origins),
        )
        for row in found
    )


def _evidence(db: Database, stances: list[int]) -> dict[int, tuple[Evidence, ...]]:
    pieces = decidable.children(db, "evidence", "stance", stances)
    listed = [row for group in pieces.values() for row in group]
    passages = decidable.children(
        db, "passage", "evidence", [row["id"] for row in listed]
    )
    quotes = [row["attribution"] for row in listed if row["attribution"] is not None]
    uuids: dict[int, AnnotationId] = {}
    for batch in decidable.batches(quotes):
        marks = ", ".join("?" * len(batch))
        sql = f"select id, uuid from attribution where id in ({marks})"
        uuids.update((key, AnnotationId(uuid)) for key, uuid in db.execute(sql, batch))
    return {
        stance: tuple(_piece(row, passages[row["id"]], uuids) for row in group)
        for stance, group in pieces.items()
    }


def _piece(
    row: rows.Row, passages: list[rows.Row], uuids: Mapping[int, AnnotationId]
) -> Evidence:
    if row["attribution"] is not None:
        return Evidence(attribution=uuids[row["attribution"]])
    return Evidence(
        spans=tuple(sorted(Span(one["start"], one["end"]) for one in passages))
    )
