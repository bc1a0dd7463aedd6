"""Whether a file is a project of ours that can be opened, before anything trusts it."""

from __future__ import annotations

import os
from pathlib import Path

from sqlite_utils import Database

from pressmark.errors import (
    DamagedProjectError,
    NotAProjectError,
    ProjectFileError,
    ReadOnlyError,
)
from pressmark.store import rows, seals
from pressmark.store.checked import refuse_unread
from pressmark.store.migrations import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    expected_objects,
    schema_objects,
)

QUICK_CHECK_BYTES = 64_000_000
"""The size up to which all of a file is looked through on opening: some 0.2 seconds."""


def check_regular(path: Path) -> None:
    """Refuse a pipe or a device, which whoever opens it may wait for without end.

    Raises:
        NotAProjectError: It is one.
    """
    if path.exists() and not (path.is_file() or path.is_dir()):
        raise NotAProjectError(
            "{} is a pipe or a device, not a project file. Choose another file.", path
        )


def check_place(path: Path, *, read_only: bool) -> None:
    """Refuse a path that cannot be a project file.

    Raises:
        ProjectFileError: It is missing, a folder, or a name that no file can have.
        ReadOnlyError: It is to be written to and cannot be.
    """
    try:
        os.stat(path)  # noqa: PTH116  (pathlib hides what is wrong with a name)
    except (FileNotFoundError, NotADirectoryError):
        pass
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise ProjectFileError("{!a} cannot be opened: {}.", str(path), why) from error
    if path.is_dir():
        raise ProjectFileError("{} is a folder, not a project file.", path)
    check_regular(path)
    if not path.exists():
        raise ProjectFileError(
            "There is no file {}. Make a project with “pressmark new {}”.",
            path,
            path.name,
        )
    if not read_only and not os.access(path, os.W_OK):
        raise ReadOnlyError(
            "{} is read-only. Change its permissions, or open a copy of it.", path
        )
    if not read_only and (names := path.stat().st_nlink) > 1:
        # What SQLite writes beside a file lies beside one of its names only: opened by
        # another one after a crash, it would lose that, or be damaged by it.
        raise ReadOnlyError(
            "{} has {} names (hard links) and is not written to. Delete the others, or"
            " open a copy of it.",
            path,
            names,
        )


def check_identity(db: Database, path: Path) -> None:
    """Refuse a database that is not a project, is newer, or holds code of its own.

    Raises:
        ProjectFileError: It is one of these.
    """
    if rows.value(db, "pragma application_id") != APPLICATION_ID:
        raise NotAProjectError("{} is not a Pressmark project.", path)
    version = rows.value(db, "pragma user_version")
    if version > SCHEMA_VERSION:
        raise ProjectFileError(
            "{} was made by a newer Pressmark (schema {}, this one knows {})."
            " Update Pressmark to open it; it was not changed.",
            path,
            version,
            SCHEMA_VERSION,
        )
    # Triggers and views of a stranger's file would run as soon as it is written to.
    foreign = rows.value(
        db, "select name from sqlite_schema where type in ('trigger', 'view')"
    )
    if foreign is not None:
        raise ProjectFileError(
            "{} holds “{}”, which Pressmark did not make. It was not opened,"
            " because such things can change your work unseen.",
            path,
            foreign,
        )


def check_contents(db: Database, path: Path) -> None:
    """Refuse a project with tables that are not those of its schema, or damaged.

    Raises:
        ProjectFileError: It is not as Pressmark made it.
    """
    if schema_objects(db) != expected_objects(rows.value(db, "pragma user_version")):
        raise DamagedProjectError(
            "The tables of {} are not those of a Pressmark project. Run"
            " “pressmark check” on it, or restore a backup.",
            path,
        )
    for table, key in seals.last_keys(db).items():
        if key >= rows.BEYOND:
            raise DamagedProjectError(
                "{} has a row in “{}” with a number beyond all reason. Run “pressmark"
                " check --repair” on it, or restore a backup.",
                path,
                table,
            )
    for check in _checks(db):
        if (trouble := rows.value(db, check)) != "ok":
            refuse_unread(str(trouble), path)
            raise DamagedProjectError(
                "{} is damaged ({}). Run “pressmark check” on it, or restore a backup.",
                path,
                str(trouble).removeprefix("*** in database main ***\n"),
            )


def _checks(db: Database) -> list[str]:
    """Return what looks through a file, and whether it holds what its schema allows.

    Reading every page of a large file takes seconds; “pressmark check” does it. Most
    of one are texts and the journal, which are read with care wherever they are read.
    """
    pages, size = (rows.value(db, f"pragma page_{of}") for of in ("count", "size"))
    if pages * size <= QUICK_CHECK_BYTES:
        return ["pragma quick_check(1)"]
    tables = (one for one in seals.SEALED if one != "text")
    return [f"pragma quick_check({table})" for table in tables]
