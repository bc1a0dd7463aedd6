"""Opening and closing a project file."""

from __future__ import annotations

import os
from contextlib import closing, suppress
from pathlib import Path
from uuid import uuid4

from sqlite_utils import Database

from pressmark.errors import (
    DamagedProjectError,
    DiskError,
    ProjectBusyError,
    ProjectFileError,
)
from pressmark.lasting import sync_folder
from pressmark.model.review import now
from pressmark.model.scheme import Scheme
from pressmark.store import (
    beside,
    doctor,
    identity,
    journal,
    owner,
    rows,
    schemes,
    seals,
    search,
    upgrading,
)
from pressmark.store.connection import (
    Connection,
    configure,
    connect,
    connect_alone,
)
from pressmark.store.interrupting import bounded
from pressmark.store.migrations import migrate
from pressmark.store.owner import real_path
from pressmark.store.sqlite_words import expected, sqlite_errors
from pressmark.unfinished import coming

_LONGEST_NAME = 239
"""Bytes of a project's name: file systems take 255, and much is written beside it."""


def create(path: Path, scheme: Scheme) -> Connection:
    """Make a project file for a scheme and open it for writing.

    Raises:
        ProjectFileError: The path is taken, or nothing can be written there.
    """
    if not path.parent.is_dir():
        raise ProjectFileError(
            "There is no folder {} to make {} in.", path.parent, path
        )
    if len(os.fsencode(path.name)) > _LONGEST_NAME:
        raise ProjectFileError(
            "The name {} is too long: files are written beside it with longer ones."
            " Choose one of at most {} bytes.",
            path.name,
            _LONGEST_NAME,
        )
    # Of two that make the same one at the same time, one is refused.
    with closing(owner.take(path, take_over=True)), sqlite_errors(path):
        if path.exists() or path.is_symlink():
            raise ProjectFileError(
                "{} already exists. Choose another name, or open it instead.", path
            )
        if (log := _left_beside(path)) is not None:
            raise ProjectFileError(
                "{} lies there, of a project that was there before. Choose another"
                " name, or move that away.",
                path.with_name(log),
            )
        try:
            _make(path, scheme)
        except OSError as error:
            told = expected(error, path) or ProjectFileError(
                "{} could not be made: {}.", path, error.strerror
            )
            raise told from error
    return open_(path)


def _make(path: Path, scheme: Scheme) -> None:
    """Make a project file that is there whole or not at all, whatever happens."""
    with coming(path) as unfinished:
        # Nobody else is to read articles that only the person has.
        unfinished.touch(mode=0o600, exist_ok=False)
        _fill(unfinished, scheme)
        unfinished.rename(path)
        sync_folder(path.parent)


def _fill(path: Path, scheme: Scheme) -> None:
    with closing(connect(path, "rw")) as db:
        # What a crash leaves of it is never gone on with.
        db.execute("pragma journal_mode = memory")
        db.execute("pragma synchronous = full")
        with db.atomic():
            migrate(db)
            rows.add(db, "property", {"name": "uuid", "value": str(uuid4())})
            rows.add(db, "property", {"name": "created_at", "value": now()})
            schemes.add_scheme(db, scheme)
            seals.renew(db)


def open_(
    path: Path, *, read_only: bool = False, take_over: bool = False
) -> Connection:
    """Open a project file; with ``take_over``, even if another computer seems to.

    Raises:
        ProjectFileError: The file is missing, not a project, newer or damaged.
        ProjectBusyError: It is open elsewhere.
        ProjectElsewhereError: It seems to be open on another computer.
        ReadOnlyError: It cannot be written to, and was not asked for read-only.
    """
    identity.check_place(path, read_only=read_only)
    with sqlite_errors(path):
        beside.check_log(path)
        lacks_log = beside.lacks_log(path)
        if lacks_log or path.with_name(f"{path.name}-wal").exists():
            # A connection that may write would write it back, also in what is refused.
            _check_unseen(path, thoroughly=lacks_log)
        db = (
            connect(path, "ro")
            if read_only
            else connect_alone(path, "rw", take_over=take_over)
        )
        try:
            # Before anything is written: what is refused is to stay as it was.
            with bounded(db, path):
                identity.check_identity(db, path)
                identity.check_contents(db, path)
            if read_only:
                db = upgrading.as_of_this_version(db, path)
            else:
                configure(db, path)
                upgrading.bring_up_to_date(db, path)
            journal.install(db)
            search.install(db)
            db.lacks_log = lacks_log
        except BaseException:
            db.close()
            raise
    return db


def _check_unseen(path: Path, *, thoroughly: bool) -> None:
    db = connect(path, "ro")
    try:
        with bounded(db, path):
            identity.check_identity(db, path)
            identity.check_contents(db, path)
        if thoroughly:
            _check_without_log(db, path)
    finally:
        db.close()


def _check_without_log(db: Database, path: Path) -> None:
    with upgrading.seen_as_now(db, path) as seen:
        problem = next(doctor.examine(seen), None)
    if problem is not None:
        raise DamagedProjectError(
            "{} is damaged ({}: {}), and the log of what was done last in it is gone."
            " Try “pressmark check --repair” on it, or restore a backup.",
            path,
            problem.where,
            problem.what,
        )


def _tidy_up(path: Path) -> None:
    """Remove what is empty of meaning beside a file that is one whole file again.

    Whoever only read it after a crash has left the one, and SQLite leaves the other of
    a process that was killed, where nothing is to be taken back: it begins with zero.
    """
    with suppress(OSError):
        path.with_name(f"{path.name}-shm").unlink(missing_ok=True)
    journal = path.with_name(f"{path.name}-journal")
    with suppress(OSError):
        with journal.open("rb") as file:
            is_needed = file.read(1) > b"\0"
        if not is_needed:
            journal.unlink()


def close(db: Database, path: Path, *, read_only: bool = False) -> None:
    """Close a project and leave it as one plain file that can be copied and mailed.

    Raises:
        DiskError: The disk did not let it become one file; nothing is lost.
    """
    try:
        if not read_only:
            # An error that is being told may hold a half-read answer, which only keeps
            # the file from becoming one; the next opening tidies it up.
            with suppress(ProjectBusyError), sqlite_errors(path):
                db.execute("pragma wal_checkpoint(truncate)")
                db.execute("pragma journal_mode = delete")
                _tidy_up(path)
    except DiskError as error:
        db.close()
        left = _left_beside(path)
        if left is not None:
            raise DiskError(
                "{} Everything that was said to be saved is; but keep {} beside it"
                " until it has been opened and closed again.",
                error.sentence.values[0],
                left,
            ) from error
    finally:
        db.close()


def open_anew(db: Connection, path: Path) -> Connection:
    """Close a connection that met an error and open the file again.

    What SQLite thinks is in a file, and what is, may differ after an error.

    Raises:
        ProjectFileError: It cannot be opened again; the connection is closed then.
    """
    with suppress(DiskError), sqlite_errors(path):
        db.close()
    return open_(path)


def _left_beside(path: Path) -> str | None:
    """Return the name of the file beside a project with what is not in it yet."""
    real = real_path(path)
    logs = [real.with_name(f"{real.name}-{kind}") for kind in ("wal", "journal")]
    return next((log.name for log in logs if log.exists()), None)
