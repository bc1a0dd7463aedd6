"""All that a project holds, as JSON values, to be compared after it was migrated."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pressmark.model.restriction import EVERYTHING
from pressmark.project.project import Project
from pressmark.project.transfer import export_project
from pressmark.store import properties, rows

DERIVED = ("_search", "_sqlite_migrations", "sqlite_sequence", "seal")
"""Parts of the names of tables that can be made again from the others."""

WHO = "Bo Reviewer"
"""Who took the last steps, and so can take them back."""

BACK = 12
"""How many steps are taken back to see that the history is whole."""


def held(project: Project) -> dict[str, Any]:
    """Return what a person would miss if it were gone."""
    db = project.db
    return {
        "documents": _exported(project),
        "scheme": json.loads(rows.value(db, "select definition from scheme")),
        "names": properties.name_list(db),
        "quote_marks": properties.quote_marks(db).value,
        "told_apart": sorted(sorted(pair) for pair in properties.told_apart(db)),
        "filters": properties.saved_filters(db),
    }


def told(project: Project) -> dict[str, Any]:
    """Return what is held now, before the last steps and after them, and every row."""
    found: dict[str, Any] = {"now": held(project), "rows": _rows(project)}
    found["undone"] = [project.undo() for _ in range(BACK)]
    found["before"] = held(project)
    found["redone"] = [project.redo() for _ in range(BACK)]
    found["again"] = held(project)
    read: dict[str, Any] = json.loads(json.dumps(found))
    return read


def told_of(sample: Path, folder: Path) -> dict[str, Any]:
    """Return what a copy of a sample holds; the sample stays as it is."""
    copy = Path(shutil.copy(sample, folder))
    with Project.open(copy, WHO) as project:
        return told(project)


def _exported(project: Project) -> list[Any]:
    with TemporaryDirectory() as folder:
        output = Path(folder, "all.jsonl")
        export_project(project, "jsonl", output, statuses=EVERYTHING)
        return [json.loads(line) for line in output.read_text("utf-8").splitlines()]


def _rows(project: Project) -> dict[str, list[dict[str, Any]]]:
    names = project.db.execute(
        "select name from sqlite_schema where type = 'table' order by name"
    ).fetchall()
    return {
        name: list(project.db.table(name).rows_where(order_by="id"))
        for (name,) in names
        if not any(part in name for part in DERIVED)
    }
