"""Opening, closing and copying a project file.

One connection a project, locked for it alone: two connections can damage a WAL file in
SQLite before 3.51.3 (the WAL-reset race), and one writer is what an annotator expects.
"""

from __future__ import annotations

import json
import os
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from sqlite_utils import Database

from pressmark.errors import (
    InvalidChangeError,
    PressmarkError,
    ProjectBusyError,
    ProjectFileError,
    ReadOnlyError,
)
from pressmark.model.progress import NoProgress, Progress
from pressmark.model.review import now
from pressmark.model.scheme import Scheme
from pressmark.paths import PROJECT_SUFFIX
from pressmark.saying import Sentence
from pressmark.store import journal, rows, schemes, search
from pressmark.store.migrations import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    expected_objects,
    migrate,
    schema_objects,
)

Connection = Database
"""An open project file: what every function of the store takes first."""

BACKUP_PAGES = 2000
"""Pages copied at a time, so that a copy can be stopped and others can write."""

QUICK_CHECK_BYTES = 64_000_000
"""The size up to which a file is looked through on opening: about 0.2 seconds."""

_CACHE = 49_152
"""Kibibytes of pages that are kept in memory; used only as far as they are needed."""

_FULL = 2
"""`pragma synchronous` for FULL: a commit is on the disk before it is acknowledged."""


def create(path: Path, scheme: Scheme) -> Database:
    """Make a project file for a scheme and open it for writing.

    Raises:
        ProjectFileError: The path is taken, or nothing can be written there.
    """
    if path.exists():
        raise ProjectFileError(
            "{} already exists. Choose another name, or open it instead.", path
        )
    if not path.parent.is_dir():
        raise ProjectFileError(
            "There is no folder {} to make {} in.", path.parent, path
        )
    with sqlite_errors(path):
        db = connect(path, "rwc")
        try:
            _configure(db, path)
            with db.atomic():
                migrate(db)
                rows.add(db, "property", {"name": "uuid", "value": str(uuid4())})
                rows.add(db, "property", {"name": "created_at", "value": now()})
                schemes.add_scheme(db, scheme)
            journal.install(db)
            search.install(db)
        except BaseException:
            db.close()
            path.unlink(missing_ok=True)
            raise
    _say_who(path)
    return db


def open_(path: Path, *, read_only: bool = False) -> Database:
    """Open a project file.

    Raises:
        ProjectFileError: The file is missing, not a project, newer or damaged.
        ProjectBusyError: It is open elsewhere.
        ReadOnlyError: It cannot be written to, and was not asked for read-only.
    """
    check_place(path, read_only=read_only)
    with sqlite_errors(path):
        db = connect(path, "ro" if read_only else "rw")
        try:
            check_identity(db, path)
            if not read_only:
                _configure(db, path)
                _bring_up_to_date(db, path)
            _check_contents(db, path)
            journal.install(db)
            search.install(db)
        except BaseException:
            db.close()
            raise
    if not read_only:
        _say_who(path)
    return db


def close(db: Database, path: Path, *, read_only: bool = False) -> None:
    """Close a project and leave it as one plain file that can be copied and mailed."""
    try:
        if not read_only:
            # An error that is being told may hold a half-read answer, which only keeps
            # the file from becoming one; the next opening tidies it up.
            with suppress(ProjectBusyError), sqlite_errors(path):
                db.execute("pragma wal_checkpoint(truncate)")
                db.execute("pragma journal_mode = delete")
            _owner_file(path).unlink(missing_ok=True)
    finally:
        db.close()


def copy(db: Database, target: Path, progress: Progress | None = None) -> None:
    """Copy the open project to a new file, page by page, while work goes on.

    SQLite copies nothing while a step is under way, so the copy holds whole ones.

    Raises:
        Cancelled: The copy was stopped; no file is left.
    """
    told = progress or NoProgress()
    try:
        with sqlite_errors(target):
            connection = sqlite3.connect(target)
            try:
                db.conn.backup(
                    connection,
                    pages=BACKUP_PAGES,
                    progress=lambda _, left, total: told.report(total - left, total),
                )
                connection.execute("pragma journal_mode = delete")
            finally:
                connection.close()
    except BaseException:
        target.unlink(missing_ok=True)
        raise


@contextmanager
def sqlite_errors(path: Path) -> Iterator[None]:
    """Turn what SQLite raises into words for the person.

    Raises:
        ProjectBusyError: The file is locked.
        ProjectFileError: The file is damaged, or the disk is full or failing.
        ReadOnlyError: The file cannot be written to.
        InvalidChangeError: A text holds half a character, as a cut emoji leaves.
    """
    try:
        yield
    except UnicodeEncodeError as error:
        raise InvalidChangeError(
            "{!a} holds half a character. Leave it out.", error.object
        ) from error
    except sqlite3.IntegrityError:
        raise
    except UnicodeDecodeError as error:
        # What a damaged file has where a name should be, said while it is opened.
        raise _damaged(error, path) from error
    except sqlite3.Error as error:
        raise _in_words(error, path) from error


def _in_words(error: sqlite3.Error, path: Path) -> PressmarkError:
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return ProjectBusyError(_busy_words(path))
    if name.startswith("SQLITE_READONLY"):
        return ReadOnlyError(
            "{} is read-only. Change its permissions, or open a copy of it.", path
        )
    if name.startswith("SQLITE_FULL"):
        return ProjectFileError(
            "The disk with {} is full. The last change was not saved; everything"
            " before it was. Make room and try again.",
            path,
        )
    if name.startswith("SQLITE_NOTADB"):
        return ProjectFileError(
            "{} is not a Pressmark project ({}). Choose another file; if it was"
            " one, restore a backup.",
            path,
            error,
        )
    if name.startswith("SQLITE_CORRUPT"):
        return _damaged(error, path)
    return ProjectFileError("{} could not be read or written: {}.", path, error)


def _damaged(error: Exception, path: Path) -> ProjectFileError:
    return ProjectFileError(
        "{} is damaged ({}). Try “pressmark check --repair” on it, or restore a"
        " backup.",
        path,
        error,
    )


def connect(path: Path, mode: str) -> Database:
    """Connect to a file in SQLite's mode `ro`, `rw` or `rwc`; trust nothing in it."""
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        timeout=0.5,
        # Only a snapshot is taken from another thread, and SQLite serializes that.
        check_same_thread=False,
    )
    db = Database(connection, execute_plugins=False)
    db.execute("pragma trusted_schema = off")
    db.execute("pragma cell_size_check = on")
    db.execute("pragma mmap_size = 0")
    db.execute("pragma foreign_keys = on")
    # Ids are random, so that an import touches pages everywhere in their indexes.
    db.execute(f"pragma cache_size = -{_CACHE}")
    return db


def _configure(db: Database, path: Path) -> None:
    db.execute("pragma locking_mode = exclusive")
    db.execute("pragma secure_delete = on")
    db.execute("pragma journal_mode = wal")
    db.execute("pragma synchronous = full")
    if rows.value(db, "pragma synchronous") != _FULL:
        raise ProjectFileError("{} cannot be written to safely on this disk.", path)
    db.execute("begin immediate")
    db.execute("commit")


def check_place(path: Path, *, read_only: bool) -> None:
    """Refuse a path that cannot be a project file.

    Raises:
        ProjectFileError: It is missing or a folder.
        ReadOnlyError: It is to be written to and cannot be.
    """
    if path.is_dir():
        raise ProjectFileError("{} is a folder, not a project file.", path)
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


def check_identity(db: Database, path: Path) -> None:
    """Refuse a database that is not a project, is newer, or holds code of its own.

    Raises:
        ProjectFileError: It is one of these.
    """
    if rows.value(db, "pragma application_id") != APPLICATION_ID:
        raise ProjectFileError("{} is not a Pressmark project.", path)
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


def _bring_up_to_date(db: Database, path: Path) -> None:
    version = rows.value(db, "pragma user_version")
    if version < SCHEMA_VERSION:
        before = f"{path.stem} before schema {SCHEMA_VERSION}{PROJECT_SUFFIX}"
        copy(db, path.with_name(before))
        migrate(db)


def _check_contents(db: Database, path: Path) -> None:
    version = rows.value(db, "pragma user_version")
    if version < SCHEMA_VERSION:
        raise ReadOnlyError(
            "{} is of an older Pressmark. Open it for writing once, so that it"
            " can be brought up to date.",
            path,
        )
    if schema_objects(db) != expected_objects():
        raise ProjectFileError(
            "The tables of {} are not those of a Pressmark project. Run"
            " “pressmark check” on it, or restore a backup.",
            path,
        )
    # Reading every page of a large file takes seconds; “pressmark check” does it.
    if path.stat().st_size > QUICK_CHECK_BYTES:
        return
    if (trouble := rows.value(db, "pragma quick_check(1)")) != "ok":
        raise ProjectFileError(
            "{} is damaged ({}). Run “pressmark check” on it, or restore a backup.",
            path,
            trouble,
        )


def _owner_file(path: Path) -> Path:
    return path.with_name(f".{path.name}.open")


def _say_who(path: Path) -> None:
    # Only for the message of a second opener: the lock itself is SQLite's, so a file
    # left behind by a crash does no harm, and neither does a folder closed to us.
    owner = {"process": os.getpid(), "host": socket.gethostname(), "since": now()}
    with suppress(OSError):
        _owner_file(path).write_text(json.dumps(owner), "utf-8")


def _busy_words(path: Path) -> Sentence:
    with suppress(OSError, ValueError, KeyError, TypeError):
        owner = json.loads(_owner_file(path).read_text("utf-8"))
        return Sentence(
            "{} is open elsewhere by process {} on {} since {}. Close it there first.",
            path,
            owner["process"],
            owner["host"],
            owner["since"],
        )
    return Sentence("{} is open elsewhere. Close it there first.", path)
