"""The schema as the list of changes that made it.

A change that has been released is never edited; the next one is added below it.
"""

from __future__ import annotations

from functools import cache

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from pressmark.store.schema import TABLES

APPLICATION_ID = 0x50524D4B
"""“PRMK” in the file's header, by which `file(1)` and we know a project."""

SCHEMA_VERSION = 1
"""The schema of this version, kept in the file as `user_version`."""

migrations = Migrations("pressmark")


@migrations()
def m0001_first_schema(db: Database) -> None:
    """Make every table of the first release."""
    for statement in TABLES:
        db.execute(statement)


def migrate(db: Database) -> None:
    """Bring a project, new or old, to the schema of this version."""
    migrations.apply(db)
    db.execute(f"pragma application_id = {APPLICATION_ID}")
    db.execute(f"pragma user_version = {SCHEMA_VERSION}")


def schema_objects(db: Database) -> dict[tuple[str, str], str]:
    """Return the statement of each object in the file, by type and name."""
    return {
        (row["type"], row["name"]): row["sql"] or ""
        for row in db.query("select type, name, sql from sqlite_schema")
    }


@cache
def expected_objects() -> dict[tuple[str, str], str]:
    """Return what :func:`schema_objects` gives for a project nobody tampered with."""
    db = Database(memory=True, execute_plugins=False)
    try:
        migrate(db)
        return schema_objects(db)
    finally:
        db.close()
