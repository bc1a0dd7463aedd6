"""Noticing that an open project file is no longer there, or was changed by others.

A synchronising program puts another file in its place, git writes over it, a person
moves or deletes it. Nothing may be written then: nobody would find it, or it would
damage what is there now.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from enum import Enum
from pathlib import Path

from pressmark.errors import ChangeDisplacedError, PressmarkError, ProjectDisplacedError
from pressmark.store import database, owner, rows
from pressmark.store.connection import CACHE, Connection
from pressmark.store.kept import Kept
from pressmark.store.sqlite_words import sqlite_errors
from pressmark.store.stamps import IDENTITY, SIZE, Stamp, stamp
from pressmark.store.surroundings import surroundings

_SURELY_KEPT = CACHE * 1024 // 2
"""Bytes of pages that a step changes without any being written before it is saved.

SQLite writes them when nine tenths of its memory for pages hold such.
"""


class Fate(Enum):
    """What has become of the file of an open project."""

    IN_PLACE = "in place"
    MOVED = "moved"
    CHANGED = "changed"


class Watch:
    """Knows which file was opened, and how it was when this process last wrote to it.

    For reading only nothing is watched: what is read was there when it was opened.
    """

    def __init__(self, db: Connection, path: Path, *, read_only: bool) -> None:
        self._db = db
        self._path = path
        self._read_only = read_only
        # What is written to a network drive may get its time and size there later.
        self._heeds_times = os.name == "posix" and not surroundings(path).network
        self._mode = str(rows.value(db, "pragma journal_mode"))
        real = owner.real_path(path)
        ending = "-wal" if self._mode == "wal" else "-journal"
        self._log = real.with_name(real.name + ending)
        self._is_aside = False
        self._is_closed = False
        self._was_changed = False
        self.kept = Kept(db, path)
        self._free: int | None = None
        self._log_stamp: Stamp = ()
        self._stamp = stamp(path)
        self.renew()

    def renew(self) -> None:
        """Take the file as it is now for what this process has written."""
        if self.fate() is Fate.MOVED:
            return
        self._stamp = stamp(self._path)
        self._log_stamp = stamp(self._log)
        if self._mode != "wal":
            self._free = self._free_pages()

    def fate(self) -> Fate:
        """Return what has become of the file."""
        if self._read_only:
            return Fate.IN_PLACE
        now = stamp(self._path)
        if now[:IDENTITY] != self._stamp[:IDENTITY]:
            return Fate.MOVED
        if self._was_changed:
            return Fate.CHANGED
        if now == self._stamp or not self._heeds_times or self._is_aside:
            return Fate.IN_PLACE
        # SQLite writes to the file only when it has written to the log before.
        is_ours = self._has_log() and stamp(self._log) != self._log_stamp
        return Fate.IN_PLACE if is_ours else Fate.CHANGED

    def check(self, *, is_for_change: bool = True) -> None:
        """Refuse to write to a file that nobody would find, or that others changed.

        It is told as what became of a change, or of the project when nobody has asked
        for one.

        Raises:
            ProjectDisplacedError: It is one of these, or was opened on another computer
                meanwhile.
            ProjectBusyError: Another process has it open by now.
        """
        found = self.fate()
        if found is Fate.MOVED:
            self._step_aside()
        _refuse(found, self._path, is_for_change=is_for_change)
        self._check_alone(is_for_change=is_for_change)
        self.kept.drop()
        if not self._read_only and (self._is_aside or not self._has_log()):
            self._begin_log()

    def check_again(self) -> None:
        """Refuse to commit a step, as :meth:`check` refused to begin it.

        Raises:
            ProjectDisplacedError: The file was moved or replaced meanwhile.
        """
        found = self.fate()
        if found is Fate.IN_PLACE and not self._may_have_spilled():
            now = stamp(self._path)
            found = Fate.CHANGED if now != self._stamp else found
        # Giving the step up must not take what others wrote for what it wrote.
        self._was_changed = found is Fate.CHANGED
        _refuse(found, self._path, is_for_change=True)

    def _may_have_spilled(self) -> bool:
        """Whether the file may have been written to by a step that is not saved yet.

        Only without a log, and only by one that changes more than SQLite keeps in mind.
        """
        if self._read_only or self._is_aside or not self._heeds_times:
            return True
        if self._mode == "wal":
            return False
        size = rows.value(self._db, "pragma page_size")
        new = rows.value(self._db, "pragma page_count") * size - self._stamp[SIZE]
        free = self._free_pages()
        if free is None or self._free is None:
            return True
        # The journal holds what was in pages before; what was in free ones it does not,
        # of which some may be pages that were freed, and are in it, too.
        taken = max(0, self._free - free) * size
        journal = stamp(self._log) or (0,) * len(self._stamp)
        return bool(new + taken + 2 * journal[SIZE] > _SURELY_KEPT)

    def _free_pages(self) -> int | None:
        with suppress(sqlite3.Error):
            return int(rows.value(self._db, "pragma freelist_count"))
        return None

    def fold_in_log(self) -> None:
        """Put what the log holds into the file itself, if that is still in its place.

        Raises:
            ProjectFileError: The disk does not let it; the log holds all as before.
        """
        if self._read_only or self._mode != "wal" or self._is_aside:
            return
        # Where the log is another one, the next change begins a new one.
        if self.fate() is Fate.IN_PLACE and self._has_log():
            with sqlite_errors(self._path):
                rows.value(self._db, "pragma wal_checkpoint(passive)")
            self.renew()

    def close(self, *, keep: bool) -> None:
        """Close the project; ``keep`` what one held that is not what was opened.

        Closing it once more does nothing.

        Raises:
            ProjectDisplacedError: It was kept; says where the copy is.
        """
        if self._is_closed:
            return
        self._is_closed = True
        found = self.fate()
        if found is Fate.IN_PLACE or not keep:
            self.kept.end()
        if found is Fate.IN_PLACE:
            if self._is_aside:
                self._begin_log()
            database.close(self._db, self._path, read_only=self._read_only)
            return
        try:
            kept = self.kept.make() if keep else None
        except PressmarkError as error:
            raise ProjectDisplacedError(
                "{} was moved, deleted, replaced or changed by another program while it"
                " was open, and what was saved in it could not be kept: {} Restore a"
                " backup.",
                self._path,
                error,
            ) from error
        finally:
            self._leave(found)
        if kept is not None:
            raise ProjectDisplacedError(_RESCUED[found], self._path, kept)

    def _leave(self, found: Fate) -> None:
        if found is Fate.MOVED:
            self._step_aside()
        elif self._has_log():
            # Closing would write what the log holds over what is there now.
            with suppress(OSError):
                os.truncate(self._log, 0)
        others = self._log.with_name(f"{self._log.name} of others")
        # Closing would delete the log by its name, whosever it is now.
        is_strange = not self._has_log()
        if is_strange:
            with suppress(OSError):
                self._log.rename(others)
        self._db.close()
        if is_strange:
            with suppress(OSError):
                others.rename(self._log)

    def _check_alone(self, *, is_for_change: bool) -> None:
        hold = self._db.hold
        if hold is None or hold.descriptor is None or hold.is_ours():
            return
        other = owner.owner_of(self._path)
        if other is not None and not other.is_here:
            displaced = ChangeDisplacedError if is_for_change else ProjectDisplacedError
            raise displaced(
                "{} was opened on {} at {}, while it is open here. Nothing can be"
                " changed here until it is closed there.",
                self._path,
                other.host,
                other.since,
            )
        # The note is gone, or another's: who has the project is found out anew.
        self._db.hold = owner.take(self._path, take_over=True)
        hold.close()

    def _has_log(self) -> bool:
        """Whether the log beside the file is still the one that SQLite writes to."""
        before = self._log_stamp[:IDENTITY]
        return not before or stamp(self._log)[:IDENTITY] == before

    def _step_aside(self) -> None:
        """Leave no log beside another file: SQLite would take it for that file's."""
        if self._is_aside:
            return
        with suppress(PressmarkError, OSError), sqlite_errors(self._path):
            if rows.value(self._db, "pragma wal_checkpoint(truncate)") != 0:
                # A copy is being made. The next check tries again.
                return
            # SQLite itself leaves no log any more once its file was moved.
            if self._has_log():
                self._log.unlink(missing_ok=True)
            self._is_aside = True

    def _begin_log(self) -> None:
        """Have a log beside the file: there is none, or one that SQLite knows not."""
        with sqlite_errors(self._path):
            self._db.execute("pragma wal_checkpoint(truncate)")
            self._db.execute("pragma journal_mode = delete")
            self._db.execute(f"pragma journal_mode = {self._mode}")
            # SQLite opens a log when it is needed, and cannot if the file is gone then.
            self._db.execute("begin exclusive")
            self._db.execute("commit")
        self._is_aside = False
        self.renew()


_RESCUED = {
    Fate.MOVED: (
        "{} was moved, deleted or replaced while it was open. What was saved in it is"
        " in {}."
    ),
    Fate.CHANGED: (
        "{} was changed by another program while it was open, and was left as it is"
        " now. What was saved in it is in {}, as far as it could still be read: run"
        " “pressmark check” on that."
    ),
}


_REFUSED = {
    Fate.MOVED: (
        "{} was moved, deleted or replaced while it was open, so the change was not"
        " made. Put the file back, or close the project: what was saved until now is"
        " then kept in a new file."
    ),
    Fate.CHANGED: (
        "{} was changed by another program while it was open, so the change was not"
        " made. Close the project: what was saved until now is then kept in a new file."
    ),
}

_NOTICED = {
    Fate.MOVED: (
        "{} was moved, deleted or replaced while it was open. All that was saved until"
        " now is still here, but nothing can be changed as long as that is so."
    ),
    Fate.CHANGED: (
        "{} was changed by another program while it was open. What was saved until now"
        " is still here, as far as it can be read, but nothing can be changed any more."
    ),
}


def _refuse(found: Fate, path: Path, *, is_for_change: bool) -> None:
    if found is Fate.IN_PLACE:
        return
    if is_for_change:
        raise ChangeDisplacedError(_REFUSED[found], path)
    raise ProjectDisplacedError(_NOTICED[found], path)
