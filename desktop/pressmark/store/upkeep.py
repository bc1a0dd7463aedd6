"""What is done to a project file that is not open: check, mend, copy, replace."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlite_utils import Database

from pressmark.errors import ProjectFileError
from pressmark.lasting import sync_folder
from pressmark.model.progress import NoProgress, Progress
from pressmark.saying import Sentence
from pressmark.store import beside, copying, doctor, identity, owner, rows, upgrading
from pressmark.store.connection import Connection, connect, connect_alone
from pressmark.store.doctor import Problem
from pressmark.store.interrupting import bounded, interruptible
from pressmark.store.migrations import expected_objects, schema_objects
from pressmark.store.schema import SEARCHED
from pressmark.store.sqlite_words import is_damage, sqlite_errors
from pressmark.unfinished import coming

_BESIDE = ("-wal", "-journal")
"""What the names of files end with in which SQLite keeps what is not written back."""


@contextmanager
def opened(path: Path, *, write: bool = False) -> Iterator[Connection]:
    """Give a project file that is not open, as it is, to the body.

    Raises:
        ProjectFileError: It is missing or not a project.
        ProjectBusyError: It is open elsewhere.
    """
    identity.check_place(path, read_only=not write)
    with sqlite_errors(path):
        beside.check_log(path)
        db = connect_alone(path, "rw") if write else connect(path, "ro")
        try:
            with bounded(db, path):
                identity.check_identity(db, path)
            yield db
        finally:
            db.close()


def examine(
    path: Path, progress: Progress | None = None, *, senseless: bool = True
) -> tuple[Problem, ...]:
    """Return everything that is wrong in a project file, changing nothing.

    One of an older schema is examined as what it becomes in this version. The progress
    is only asked whether to go on. With ``senseless`` false only damage is looked for.

    Raises:
        Cancelled: The progress was told to stop.
        ProjectFileError: It is missing or not a project.
        ProjectBusyError: It is open elsewhere.
    """
    told = progress or NoProgress()
    with opened(path) as found:
        try:
            with bounded(found, path):
                strange = _strange_tables(found)
            if strange:
                return strange
            with (
                upgrading.seen_as_now(found, path) as db,
                interruptible(db, lambda: told.report(0, 0)),
            ):
                return tuple(doctor.examine(db, senseless=senseless))
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
            return (Problem("sqlite", "file", str(error)),)


def _strange_tables(db: Database) -> tuple[Problem, ...]:
    version = rows.value(db, "pragma user_version")
    present, expected = schema_objects(db), expected_objects(version)
    return tuple(
        Problem("sqlite", f"{kind} {name}", "is not as a Pressmark project has it")
        for kind, name in sorted(present.keys() | expected.keys(), key=str)
        if present.get((kind, name)) != expected.get((kind, name))
    )


def examine_index(path: Path) -> tuple[Problem, ...]:
    """Return where the index of words is not as the texts are, changing nothing.

    SQLite compares them only where it might write, so a file that must not be written
    to, or has its log beside it, is taken to be in order.

    Raises:
        ProjectFileError: It is not a project.
        ProjectBusyError: It is open elsewhere.
    """
    beside_it = (path.with_name(path.name + ending) for ending in _BESIDE)
    if not os.access(path, os.W_OK) or any(one.exists() for one in beside_it):
        return ()
    with opened(path, write=True) as db:
        return tuple(
            Problem("search", index, Sentence("is not as the texts are"))
            for index in ("text_search", *SEARCHED)
            if not _is_in_order(db, index)
        )


def _is_in_order(db: Database, index: str) -> bool:
    db.execute("begin")
    try:
        db.execute(f"insert into {index} ({index}, rank) values ('integrity-check', 1)")
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        return False
    finally:
        db.execute("rollback")
    return True


def mend(path: Path) -> None:
    """Mend what can be mended without guessing, in one transaction.

    Raises:
        ProjectBusyError: It is open elsewhere.
    """
    with opened(path, write=True) as db, db.atomic():
        doctor.repair(db)


def copy_closed(path: Path, target: Path, progress: Progress | None = None) -> None:
    """Copy a project file that is not open.

    Raises:
        Cancelled: The progress was told to stop; there is no copy.
        ProjectFileError: It is missing, not a project, or the copy cannot be written.
        ProjectBusyError: It is open elsewhere.
    """
    with opened(path) as db:
        copying.copy(db, target, progress)


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Keep others from opening a file while the body works on it.

    It may be missing, and anything may be wrong with it.

    Raises:
        ProjectBusyError: It is open elsewhere.
    """
    identity.check_regular(path)
    with closing(owner.take(path)):
        if path.exists():
            _check_unlocked(path)
        yield


def _check_unlocked(path: Path) -> None:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=0.5
    )
    try:
        with sqlite_errors(path):
            try:
                # What is damaged may have names in it that cannot even be told.
                with suppress(UnicodeDecodeError):
                    connection.execute("select count(*) from sqlite_schema").fetchone()
            except sqlite3.DatabaseError as error:
                name = getattr(error, "sqlite_errorname", "")
                if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
                    raise
    finally:
        connection.close()


def replace(
    source: Path, path: Path, kept: Path, progress: Progress | None = None
) -> None:
    """Put a copy of one project in the place of another, which goes to ``kept``.

    What lies beside a project that is gone goes there, too: SQLite would play it into
    the copy.

    Raises:
        Cancelled: The progress was told to stop; nothing was changed.
        ProjectFileError: The copy cannot be written; nothing was changed.
    """
    with coming(path) as fresh:
        copy_closed(source, fresh, progress)
        try:
            with fresh.open("rb+") as written:
                os.fsync(written.fileno())
            _set_aside(path, kept)
            if path.exists():
                # Who could read the project before still can, and nobody else.
                shutil.copymode(path, fresh)
            fresh.replace(path)
            sync_folder(path.parent)
        except OSError as error:
            raise ProjectFileError(
                "{} could not be replaced: {}.", path, error
            ) from error


def _set_aside(path: Path, kept: Path) -> None:
    """Copy a file as it is to ``kept``, with what a crash left unwritten beside it.

    It is copied and not renamed: there is no moment without a project at the path, and
    no file that has two names.
    """
    try:
        for ending in _BESIDE:
            if (beside := _with_ending(path, ending)).exists():
                _copy_bytes(beside, _with_ending(kept, ending))
        if path.exists():
            with coming(kept) as unfinished:
                _copy_bytes(path, unfinished)
                unfinished.rename(kept)
        sync_folder(kept.parent)
    except BaseException:
        for made in (kept, *(_with_ending(kept, one) for one in _BESIDE)):
            made.unlink(missing_ok=True)
        raise
    _write_back(path)
    for ending in _BESIDE:
        # Beside another file, SQLite would take what is in it for that file's.
        _with_ending(path, ending).unlink(missing_ok=True)


def _copy_bytes(source: Path, target: Path) -> None:
    # Nobody else is to read articles that only the person has.
    target.touch(mode=0o600)
    with source.open("rb") as read, target.open("wb") as written:
        shutil.copyfileobj(read, written)
        written.flush()
        os.fsync(written.fileno())


def _write_back(path: Path) -> None:
    """Let a file hold all that was saved in it, unless it is damaged.

    A crash between what is done next and the replacement so loses nothing.
    """
    logs = (_with_ending(path, ending) for ending in _BESIDE)
    if not path.exists() or not any(log.exists() for log in logs):
        return
    with suppress(sqlite3.Error):
        db = connect(path, "rw")
        try:
            db.execute("pragma journal_mode = delete")
        finally:
            db.close()


def _with_ending(path: Path, ending: str) -> Path:
    return path.with_name(f"{path.name}{ending}")
