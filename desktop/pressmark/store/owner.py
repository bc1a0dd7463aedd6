"""Who has a project open: a note beside it, locked as long as that is so.

SQLite's own lock goes with the first file that this process closes which happens to be
the project (POSIX locks are the process's, not the file's), as when a folder is
imported that the project lies in. The lock of the note is not lost so. And a folder
that is kept the same on several computers brings the note along, but no lock.
"""

from __future__ import annotations

import json
import os
import socket
import stat
import sys
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

from pressmark.errors import ProjectBusyError, ProjectElsewhereError, ReadOnlyError
from pressmark.model.review import now
from pressmark.saying import Sentence

if sys.platform != "win32":
    import fcntl

_LONGEST = 2000
"""Bytes of a note that are read; ours has a tenth of them."""

_MACHINE_IDS = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))

_SAFELY = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
"""No link is followed, and no pipe waited for, that a stranger put there."""


@dataclass(frozen=True, slots=True)
class Owner:
    """Which process has a project open, on which computer, since when."""

    process: int
    host: str
    since: str
    machine: str

    @property
    def is_here(self) -> bool:
        """Whether that is this computer, whatever its name is now."""
        return self.machine == _machine()


@dataclass(slots=True)
class Hold:
    """A project that this process holds; ``descriptor`` is its open note, if any."""

    path: Path
    descriptor: int | None = None

    def close(self) -> None:
        """Let others have the project."""
        if self.descriptor is None:
            return
        with suppress(OSError):
            if self.is_ours():
                self.path.unlink()
        os.close(self.descriptor)
        self.descriptor = None

    def is_ours(self) -> bool:
        """Whether the note beside the project is still the one that was written."""
        if self.descriptor is None:
            return False
        try:
            there = self.path.lstat()
        except OSError:
            return False
        return os.path.samestat(there, os.fstat(self.descriptor))


def take(path: Path, *, take_over: bool = False) -> Hold:
    """Hold a project for this process; what a crash left behind is no hindrance.

    A folder in which nothing can be written is none either: SQLite's lock is there.

    Raises:
        ReadOnlyError: What stands at the place of the note is none. Without a note two
            processes could write to the project, each of which lost SQLite's lock.
        ProjectBusyError: Another process holds it.
        ProjectElsewhereError: It seems to be open on another computer, and shall not be
            taken over.
    """
    hold = Hold(note_of(path))
    if not _may_be_a_note(hold.path):
        raise ReadOnlyError(
            "{} is not written to, because {} stands where Pressmark notes who has it"
            " open, and is no such note. Move that away.",
            path,
            hold.path,
        )
    try:
        hold.descriptor = os.open(hold.path, os.O_RDWR | os.O_CREAT | _SAFELY, 0o644)
    except OSError:
        return hold
    try:
        _check_free(path, hold.descriptor, take_over=take_over)
        _write(hold.descriptor)
    except BaseException:
        # The note is of whoever holds the project: it stays.
        os.close(hold.descriptor)
        raise
    return hold


def _check_free(path: Path, descriptor: int, *, take_over: bool) -> None:
    if not _lock(descriptor):
        raise ProjectBusyError(busy_words(path))
    before = owner_of(path)
    if before is not None and not before.is_here and not take_over:
        raise ProjectElsewhereError(
            "{} seems to be open on {} since {}. Close it there first. If it is not"
            " open there any more, delete {} and try again.",
            path,
            before.host,
            before.since,
            note_of(path),
        )


def check_free(path: Path) -> None:
    """Refuse to read a project that is being written to.

    Raises:
        ProjectBusyError: A process holds it.
    """
    with suppress(OSError):
        descriptor = os.open(note_of(path), os.O_RDONLY | _SAFELY)
        try:
            is_free = _lock(descriptor)
        finally:
            os.close(descriptor)
        if not is_free:
            raise ProjectBusyError(busy_words(path))


def real_path(path: Path) -> Path:
    """Return where a file is, whatever links lead there; they may lead nowhere."""
    return Path(os.path.realpath(path))


def note_of(path: Path) -> Path:
    """Return where the note of a project is, the same for every link to it."""
    real = real_path(path)
    return real.with_name(f".{real.name}.open")


def owner_of(path: Path) -> Owner | None:
    """Return who wrote the note of a project, or None where there is no sound one."""
    try:
        descriptor = os.open(note_of(path), os.O_RDONLY | _SAFELY)
    except OSError:
        return None
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            return None
        read = json.loads(os.read(descriptor, _LONGEST))
        return Owner(
            int(read["process"]),
            _plain(read["host"]),
            _plain(read["since"]),
            _plain(read["machine"]),
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    finally:
        os.close(descriptor)


def busy_words(path: Path) -> Sentence:
    """Say who has a project open, as far as that is known."""
    owner = owner_of(path)
    if owner is None:
        return Sentence("{} is open elsewhere. Close it there first.", path)
    return Sentence(
        "{} is open elsewhere by process {} on {} since {}. Close it there first.",
        path,
        owner.process,
        owner.host,
        owner.since,
    )


def _may_be_a_note(place: Path) -> bool:
    try:
        found = place.lstat()
    except OSError:
        return True
    return stat.S_ISREG(found.st_mode) and found.st_nlink <= 1


def _lock(descriptor: int) -> bool:
    """Lock a note for this process; whether nobody else has."""
    if sys.platform == "win32":
        # SQLite's locks are the file's there, and are not lost.
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        # A file system that knows no locks.
        return True
    return True


def _write(descriptor: int) -> None:
    note = {
        "process": os.getpid(),
        "host": socket.gethostname(),
        "since": now(),
        "machine": _machine(),
    }
    with suppress(OSError):
        os.ftruncate(descriptor, 0)
        os.write(descriptor, json.dumps(note).encode())


@cache
def _machine() -> str:
    """Return what tells this computer from others, without telling which it is."""
    for file in _MACHINE_IDS:
        with suppress(OSError):
            if found := file.read_bytes().strip():
                return sha256(b"pressmark " + found).hexdigest()[:16]
    return socket.gethostname()


def _plain(value: object) -> str:
    return "".join(one for one in str(value)[:80] if one.isprintable())
