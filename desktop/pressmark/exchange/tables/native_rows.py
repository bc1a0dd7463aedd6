"""A row of a table of annotations as an object of the native format."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pressmark.exchange.json_fields import Wrong
from pressmark.exchange.offsets import refound
from pressmark.exchange.tables.cells import evidence_of, native_of
from pressmark.exchange.tables.layout import TABLES, Kind
from pressmark.model.attribution import Role
from pressmark.model.review import OriginKind
from pressmark.saying import Sentence

_RENAMED = {
    "entity_id": "entity",
    "speaker_id": "speaker",
    "printed_id": "printed",
    "parent_id": "parent",
}
_NEARLY_CUT = 16_000
"""The characters from which words may be cut, since spreadsheets end a cell."""

_REVIEWED = frozenset({"regions", "mentions", "attributions", "stances"})


def native_cells(table: str, cells: Mapping[str, Any]) -> dict[str, Any]:
    """Return the cells of a row as the native format has their values.

    Columns that only repeat others are left out; those that nobody knows are kept.

    Raises:
        Wrong: A cell does not hold what its column does.
    """
    kinds = TABLES[table]
    found: dict[str, Any] = {}
    for column, given in cells.items():
        kind = kinds.get(column, Kind.TEXT)
        if kind in (Kind.SAID, Kind.COUNTED):
            continue
        try:
            value = native_of(kind, given)
        except Wrong as error:
            raise Wrong("{}: {}", column, error) from error
        if value is not None:
            found[_RENAMED.get(column, column)] = value
    return found


def record_of(table: str, cells: Mapping[str, Any], format_name: str) -> dict[str, Any]:
    """Return a row of annotations, entities or notes as an object.

    Raises:
        Wrong: A cell does not hold what its column does.
    """
    found = native_cells(table, cells)
    found.pop("document_id", None)
    if table in _REVIEWED:
        found["origin"] = _origin(found, format_name)
    if table == "stances":
        holder, target = found.pop("holder_id", None), found.pop("target_id", None)
        topic = found.pop("topic", None)
        found["holder"] = {"entity": holder} if holder else {"document": True}
        found["target"] = {"entity": target} if target else {"topic": topic}
        found["evidence"] = evidence_of(found.get("evidence"))
    return found


def _origin(found: dict[str, Any], format_name: str) -> dict[str, str]:
    kind, _, words = (found.pop("origin", None) or "").partition(":")
    name = found.pop("origin_name", None) or words.strip()
    version = found.pop("origin_version", None) or ""
    if not kind or not name:
        return {OriginKind.IMPORT.value: format_name}
    if kind == OriginKind.PIPELINE:
        return {kind: name, "version": version}
    return {kind: name}


def refind(
    table: str, cells: Mapping[str, Any], record: dict[str, Any], text: str
) -> list[Sentence]:
    """Move spans to where their words are, if these are not where they are said to be.

    Returns what was moved, or could not be found, in words.
    """
    if table in ("regions", "mentions"):
        pair = [record.get("start"), record.get("end")]
        record["start"], record["end"], said = _refound(pair, cells.get("text"), text)
        return said
    remarks: list[Sentence] = []
    for role in Role if table == "attributions" else ():
        # Of several passages the words stand together, and cannot be told apart.
        if len(pairs := record.get(role) or []) == 1:
            start, end, said = _refound(pairs[0], cells.get(f"{role}_text"), text)
            record[role.value] = [[start, end]]
            remarks += said
    return remarks


def _refound(
    pair: list[Any], words: object, text: str
) -> tuple[Any, Any, list[Sentence]]:
    start, end = pair
    known = isinstance(words, str) and words and isinstance(start, int)
    if not known or not isinstance(end, int):
        return start, end, []
    there = text[start:end]
    sought = str(words)
    is_cut = len(sought) >= _NEARLY_CUT and there.startswith(sought)
    if there == sought or is_cut:
        return start, end, []
    found, shown = refound(text, start, end, sought), sought[:40]
    if found is None:
        wrong = Sentence("“{}” is not at {}-{}: “{}” is", shown, start, end, there[:40])
        return start, end, [wrong]
    if (found.start, found.end) == (start, end):
        return start, end, []
    where = (start, end, found.start, found.end)
    moved = Sentence("“{}” is not at {}-{}: taken at {}-{}", shown, *where)
    return found.start, found.end, [moved]
