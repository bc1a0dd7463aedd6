"""What is half written: noted while it is, so that what a crash leaves is removed.

A note is a file of ours that is locked as long as the program lives which wrote it. A
note that nobody locks is of one that was killed, and what it names was never finished.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from uuid import uuid4
from weakref import finalize

from pressmark import paths

if sys.platform != "win32":
    import fcntl

BEGINNING, ENDING = ".pressmark-", ".tmp"
"""How the names of what is not finished begin and end; no other name is touched."""

_TEMPORARY = "pressmark-"
_LONGEST = 100_000
"""Bytes of a note: two paths."""


def sibling(target: Path) -> Path:
    """Return a name beside a file or folder that nothing has, for a while."""
    return target.with_name(f"{BEGINNING}{uuid4().hex}{ENDING}")


@contextmanager
def noted(unfinished: Path, *, instead_of: Path | None = None) -> Iterator[None]:
    """Note that a file or folder is not finished while the body runs.

    ``instead_of`` says that it is what was at another place, and belongs there again if
    nothing has come there. The note stays if the body ends and could remove nothing,
    as on a disk that fails. Where no note can be kept, the body runs without.
    """
    note = _folder() / f"{uuid4().hex}.json"
    descriptor = _begun(note, unfinished, instead_of)
    try:
        yield
    finally:
        if descriptor is not None:
            # Removed while it is still locked: nobody takes it for a dead one's.
            with suppress(OSError):
                if not unfinished.exists():
                    note.unlink()
            os.close(descriptor)


@contextmanager
def coming(target: Path) -> Iterator[Path]:
    """Give a name for a file that is to come to a place when it is whole.

    What the body does not rename is gone when it ends, with what SQLite wrote beside.
    """
    unfinished = sibling(target)
    with noted(unfinished):
        try:
            yield unfinished
        finally:
            with suppress(OSError):
                _unlink(unfinished)


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """Give an empty folder in the system's place for such, gone at the end."""
    name = Path(tempfile.mkdtemp(prefix=_TEMPORARY))
    with noted(name):
        try:
            yield name
        finally:
            shutil.rmtree(name, ignore_errors=True)


class PassingFolder:
    """Such a folder that is there until it is let go of, or nobody has it any more."""

    def __init__(self) -> None:
        """Make it.

        Raises:
            OSError: There is no room for it.
        """
        held = ExitStack()
        self.path = held.enter_context(temporary_folder())
        self._let_go = finalize(self, held.close)

    def cleanup(self) -> None:
        """Remove it with all that is in it."""
        self._let_go()


def clear() -> None:
    """Remove what programs left half written that ended before their time."""
    with suppress(OSError):
        for note in sorted(_folder().glob("*.json")):
            _clear(note)


def _folder() -> Path:
    return paths.data_folder() / "unfinished"


def _begun(note: Path, unfinished: Path, instead_of: Path | None) -> int | None:
    what = {
        "unfinished": str(unfinished.absolute()),
        "instead_of": None if instead_of is None else str(instead_of.absolute()),
    }
    with suppress(OSError):
        note.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(note, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        if _lock(descriptor) and os.write(descriptor, json.dumps(what).encode()):
            return descriptor
        os.close(descriptor)
    return None


def _clear(note: Path) -> None:
    with suppress(OSError, ValueError, TypeError, KeyError):
        descriptor = os.open(note, os.O_RDWR)
        try:
            if not _lock(descriptor):
                return
            found = json.loads(os.read(descriptor, _LONGEST))
        finally:
            os.close(descriptor)
            if sys.platform == "win32":
                # It cannot be removed there while the program lives that wrote it.
                note.unlink()
        unfinished, instead_of = Path(found["unfinished"]), found["instead_of"]
        if instead_of is not None and not unfinished.parent.exists():
            # It is on a disk that is not there now, and is wanted when it is.
            return
        try:
            _remove(unfinished, instead_of)
        except OSError:
            # The disk fails: the next time it may not.
            return
    with suppress(OSError):
        note.unlink(missing_ok=True)


def _remove(unfinished: Path, instead_of: str | None) -> None:
    """Remove what is not finished, or put it back where it was taken from."""
    name = unfinished.name
    is_sibling = name.startswith(BEGINNING) and name.endswith(ENDING)
    is_temporary = name.startswith(_TEMPORARY) and unfinished.parent == Path(
        tempfile.gettempdir()
    )
    if not (is_sibling or is_temporary) or unfinished.is_symlink():
        return
    if instead_of is not None and not Path(instead_of).exists():
        unfinished.rename(instead_of)
    elif unfinished.is_dir():
        shutil.rmtree(unfinished, ignore_errors=True)
    else:
        _unlink(unfinished)


def _unlink(unfinished: Path) -> None:
    # Itself last: what goes with it is found by it.
    for ending in ("-wal", "-shm", "-journal", ""):
        unfinished.with_name(unfinished.name + ending).unlink(missing_ok=True)


def _lock(descriptor: int) -> bool:
    """Lock a note; whether nobody else has."""
    if sys.platform == "win32":
        # Nobody can remove a note there that is open, which does as well.
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
