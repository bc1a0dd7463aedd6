"""The schema as the list of changes that made it.

A change that has been released is never edited; the next one is added below it.
"""

from __future__ import annotations

from functools import cache

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from pressmark.store import seals
from pressmark.store.schema import SEALS, TABLES

APPLICATION_ID = 0x50524D4B
"""“PRMK” in the file's header, by which `file(1)` and we know a project."""

SCHEMA_VERSION = 2
"""The schema of this version, kept in the file as `user_version`."""

migrations = Migrations("pressmark")


@migrations()
def m0001_first_schema(db: Database) -> None:
    """Make every table of the first release."""
    for statement in TABLES:
        db.execute(statement)


@migrations()
def m0002_seals(db: Database) -> None:
    """Seal the rows that no hash covered."""
    db.execute(SEALS)
    seals.renew(db)


def migrate(db: Database, *, to: int | None = None) -> None:
    """Bring a project, new or old, to the schema of this version, or of another.

    All in one transaction: what interrupts it leaves the schema that was.
    """
    version = SCHEMA_VERSION if to is None else to
    later = [one.name for one in migrations.pending(db) if _number(one.name) > version]
    with db.atomic():
        migrations.apply(db, stop_before=later)
        db.execute(f"pragma application_id = {APPLICATION_ID}")
        db.execute(f"pragma user_version = {version}")


def _number(name: str) -> int:
    """Return the schema that a migration leads to, which its name begins with."""
    return int(name[1:5])


def schema_objects(db: Database) -> dict[tuple[str, str], str]:
    """Return the statement of each object in the file, by type and name."""
    return {
        (row["type"], row["name"]): row["sql"] or ""
        for row in db.query("select type, name, sql from sqlite_schema")
    }


@cache
def expected_objects(version: int | None = None) -> dict[tuple[str, str], str]:
    """Return what :func:`schema_objects` gives for a project nobody tampered with.

    It is one of this version, or of an earlier schema.
    """
    db = Database(memory=True, execute_plugins=False)
    try:
        migrate(db, to=version)
        return schema_objects(db)
    finally:
        db.close()
