"""The values that a project has for fields of the filter language."""

from __future__ import annotations

from sqlite_utils import Database

from pressmark.model.words import words_in

_DISTINCT = {
    "outlet": "select distinct outlet from document indexed by document_by_outlet"
    " where removed = 0 and outlet like ? escape '\\' limit ?",
    "language": "select distinct language from document"
    " where removed = 0 and language like ? escape '\\' limit ?",
    "by": "select distinct name from origin where name like ? escape '\\' limit ?",
    "polarity": "select distinct polarity from stance"
    " where polarity like ? escape '\\' limit ?",
}
_NAMES = frozenset({"entity", "speaker", "holder", "target"})


def values(db: Database, field: str, typed: str, limit: int) -> list[str]:
    """Return values of a field that begin as typed, in their order."""
    if field in _NAMES:
        return _names(db, typed, limit)
    if field not in _DISTINCT:
        return []
    for mark in ("\\", "%", "_"):
        typed = typed.replace(mark, f"\\{mark}")
    found = db.execute(_DISTINCT[field], [f"{typed}%", limit]).fetchall()
    return sorted(value for (value,) in found if value)


def _names(db: Database, typed: str, limit: int) -> list[str]:
    words = words_in(typed)
    if not words:
        return []
    match = f'"{" ".join(words)}"*'
    found = db.execute(
        "select distinct e.name from entity_search s join entity e on e.id = s.rowid"
        " where entity_search match ? limit ?",
        [f"name : {match}", limit],
    )
    return [name for (name,) in found]
