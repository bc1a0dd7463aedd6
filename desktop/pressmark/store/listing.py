"""The list of documents: which there are, in pieces as a window shows them."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlite_utils import Database

from pressmark.store import rows
from pressmark.store.schema import ANNOTATION_TABLES

_FLAGGED = "exists (select 1 from note n where n.document = d.id and n.resolved = 0)"


def entries(db: Database, wanted: Sequence[int]) -> list[rows.Row]:
    """Return what the list shows of documents, in the order of the keys."""
    counts = " + ".join(
        f"(select count(*) from {table} a where a.document = d.id"
        " and a.status = 'suggested')"
        for table in ANNOTATION_TABLES
    )
    found = {
        row["id"]: row
        for row in db.query(
            "select d.id, d.uuid, d.name, d.headline, d.outlet, d.published, d.state,"
            f" {counts} as open_suggestions, {_FLAGGED} as flagged from document d"
            " where d.id in (select value from json_each(?))",
            [json.dumps(list(wanted))],
        )
    }
    return [found[key] for key in wanted if key in found]
