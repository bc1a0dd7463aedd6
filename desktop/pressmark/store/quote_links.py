"""What leads to quotes: those nested in one, its notes, stances it is evidence of."""

from __future__ import annotations

from sqlite_utils import Database

from pressmark.store import notes, rows


def lead_elsewhere(db: Database, joined: int, kept: int) -> None:
    """Let everything that leans on one quote lean on another of its document.

    Where a stance has both as evidence, it has the other once.
    """
    gone, stays = (rows.get(db, "attribution", key) for key in (joined, kept))
    notes.let_go(db, gone["document"], gone["uuid"], stays["uuid"])
    for nested in rows.ids_where(db, "attribution", {"parent": joined}):
        rows.change(db, "attribution", nested, {"parent": kept})
    for piece in rows.ids_where(db, "evidence", {"attribution": joined}):
        stance = rows.get(db, "evidence", piece)["stance"]
        if rows.ids_where(db, "evidence", {"stance": stance, "attribution": kept}):
            rows.delete(db, "evidence", piece)
        else:
            rows.change(db, "evidence", piece, {"attribution": kept})


def is_above(db: Database, quote: int, other: int) -> bool:
    """Whether a quote reports another, at however many removes."""
    above: int | None = other
    while above is not None:
        above = rows.get(db, "attribution", above)["parent"]
        if above == quote:
            return True
    return False
