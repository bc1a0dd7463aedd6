"""The copy of what was saved in a project whose file is not in its place."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path
from threading import Lock
from uuid import uuid4

from pressmark import paths
from pressmark.before_end import before_end
from pressmark.errors import PressmarkError
from pressmark.model.progress import Cancelled, Progress
from pressmark.paths import PROJECT_SUFFIX
from pressmark.store import copying
from pressmark.store.backup_files import short_stem
from pressmark.store.connection import Connection
from pressmark.store.stamps import Stamp, stamp


class Kept:
    """Makes the copy once for each time that the file goes, and removes it if need be.

    One thread may make it while another finds that it is needed no more.
    """

    def __init__(self, db: Connection, path: Path) -> None:
        self._db = db
        self._path = path
        self._copy: Path | None = None
        self._stamp: Stamp = ()
        self._times_dropped = 0
        self._making = Lock()
        self._changing = Lock()

    @property
    def is_there(self) -> bool:
        """Whether there is a copy of all that was saved."""
        return self._copy is not None and self._copy.exists()

    def make(self, progress: Progress | None = None) -> Path:
        """Copy the project to where it will be found, if that was not done before.

        It goes beside where it was, to this person's data if that is gone, or else to
        where the system keeps what is temporary. Waits for another thread that does so.

        Raises:
            Cancelled: The copy was stopped, or is needed no more; no file is left.
            ProjectFileError: It can be written to none of these.
        """
        with before_end(), self._making:
            if self._copy is not None and self._copy.exists():
                return self._copy
            before = self._times_dropped
            copy = _copied(self._db, self._path, progress)
            with self._changing:
                if self._times_dropped == before:
                    self._copy, self._stamp = copy, stamp(copy)
                    return copy
            # The file was in its place meanwhile, and may have gone on without this.
            with suppress(OSError):
                copy.unlink()
            raise Cancelled

    def drop(self) -> None:
        """Remove the copy, which nobody needs now, unless somebody works on it."""
        with self._changing:
            self._times_dropped += 1
            gone, self._copy = self._copy, None
        if gone is not None and stamp(gone) == self._stamp:
            with suppress(OSError):
                gone.unlink()

    def end(self) -> None:
        """Drop the copy, also one that another thread still makes; wait for that."""
        self.drop()
        with self._making:
            """Nobody reads the project any more."""


def _copied(db: Connection, path: Path, progress: Progress | None) -> Path:
    name = f"{short_stem(path.stem)} rescued {uuid4().hex[:8]}{PROJECT_SUFFIX}"
    with suppress(PressmarkError):
        copying.copy_whole(db, path.with_name(name), progress)
        return path.with_name(name)
    own, last = paths.data_folder(), Path(tempfile.gettempdir())
    with suppress(PressmarkError, OSError):
        own.mkdir(parents=True, exist_ok=True)
        copying.copy_whole(db, own / name, progress)
        return own / name
    copying.copy_whole(db, last / name, progress)
    return last / name
