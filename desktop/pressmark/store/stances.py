"""Stances and their evidence: rows to model and back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping

from sqlite_utils import Database

from pressmark.model.entity import Entity
from pressmark.model.ids import EntityId
from pressmark.model.review import Origin
from pressmark.model.span import Span
from pressmark.model.stance import Evidence, Stance
from pressmark.store import decidable, rows
from pressmark.store.decidable import REVIEWED, Wanted


def insert(
    db: Database,
    document: int,
    stances: Collection[Stance],
    entities: Mapping[EntityId, int],
    known: dict[Origin, int],
) -> None:
    """Store new stances of a document with their evidence."""
    # One by one: there are few of them, and the keys of their evidence are needed.
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


def read(db: Database, wanted: Wanted) -> tuple[Stance, ...]:
    """Return those of one document that are wanted, in the order of their making."""
    return tuple(read_all(db, wanted)[wanted.documents[0]])


def read_all(db: Database, wanted: Wanted) -> defaultdict[int, list[Stance]]:
    """Return those that are wanted by their document, in the order of their making."""
    evidence = _evidence(db, wanted)
    found: defaultdict[int, list[Stance]] = defaultdict(list)
    for row in db.execute(
        "select a.document, a.id, a.uuid, a.holder, a.target, a.topic, a.polarity,"
        f" a.explicit, a.note, {REVIEWED} from stance a"
        f" where {wanted.where} order by a.id",
        wanted.parameters,
    ):
        document, key, uuid, holder, target, topic, polarity, *more = row
        explicit, note, *review = more
        found[document].append(
            Stance(
                id=uuid,
                holder=wanted.entity(holder),
                target=wanted.entity(target),
                topic=topic,
                polarity=polarity,
                explicit=None if explicit is None else bool(explicit),
                evidence=tuple(evidence[key]),
                note=note,
                review=wanted.reviews(tuple(review)),
            )
        )
    return found


def _evidence(db: Database, wanted: Wanted) -> defaultdict[int, list[Evidence]]:
    """Return the evidence of stances by their keys, in order."""
    passages: defaultdict[int, list[Span]] = defaultdict(list)
    for piece, start, end in db.execute(
        'select e.id, p."start", p."end" from stance a'
        " join evidence e on e.stance = a.id join passage p on p.evidence = e.id"
        f' where {wanted.where} order by p."start", p."end"',
        wanted.parameters,
    ):
        passages[piece].append(Span(start, end))
    found: defaultdict[int, list[Evidence]] = defaultdict(list)
    for stance, piece, quote in db.execute(
        "select a.id, e.id, q.uuid from stance a join evidence e on e.stance = a.id"
        " left join attribution q on q.id = e.attribution and q.document = a.document"
        f" where {wanted.where}"
        " order by e.id",
        wanted.parameters,
    ):
        found[stance].append(Evidence(quote, tuple(passages[piece])))
    return found
