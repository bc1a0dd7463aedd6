"""What lies beside a project file, or should: the log of a program that was cut off.

SQLite plays back whatever lies there under the right name, also the log of another
file, which some program that keeps folders the same, or a person, put there.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from pressmark.errors import DamagedProjectError, ProjectFileError
from pressmark.store import salvage, sqlite_logs
from pressmark.store.sqlite_logs import Logged
from pressmark.store.sqlite_pages import Bytes, reading

_MODES_AT = slice(18, 20)
_WITH_LOG = b"\x02\x02"
"""What a file has there while its newest changes are in a log beside it."""


def logs_of(path: Path) -> tuple[Path, Path]:
    """Return where SQLite keeps what is not written back to a file, if anything."""
    wal, journal = (path.with_name(path.name + one) for one in ("-wal", "-journal"))
    return wal, journal


def check_log(path: Path) -> None:
    """Refuse a file that SQLite would put pages of another project into.

    Raises:
        ProjectFileError: What stands at the place of a log is no ordinary file.
        DamagedProjectError: A log of another project lies beside it.
    """
    path = Path(os.path.realpath(path))
    for ending, read in (("-wal", sqlite_logs.wal), ("-journal", sqlite_logs.journal)):
        log = path.with_name(path.name + ending)
        if os.path.lexists(log) and (log.is_symlink() or not log.is_file()):
            raise ProjectFileError(
                "{} was not opened, because {} is no ordinary file, and SQLite keeps"
                " there what was done last. Move that away.",
                path,
                log,
            )
        if not _size(log) or (logged := read(path)) is None:
            continue
        # What cannot be read SQLite tells better.
        with suppress(OSError), reading(path) as data:
            if _is_foreign(data, logged):
                raise DamagedProjectError(
                    "{} was not opened, because {} is of another project and would"
                    " be mixed into it. Nothing was changed. Move that file away if"
                    " you know whose it is; “pressmark check --repair” reads the"
                    " project without it.",
                    path,
                    log.name,
                )


def lacks_log(path: Path) -> bool:
    """Whether a file was cut off, and the log with what was done last is gone.

    It may be gone because nothing was done yet.
    """
    path = Path(os.path.realpath(path))
    try:
        with path.open("rb") as file:
            modes = file.read(_MODES_AT.stop)[_MODES_AT]
    except OSError:
        return False
    return modes == _WITH_LOG and not path.with_name(f"{path.name}-wal").exists()


def _is_foreign(data: Bytes, logged: Logged) -> bool:
    alone, mixed = (salvage.pages_with(data, one) for one in (None, logged))
    mine, its = (salvage.project_of(one) for one in (alone, mixed))
    if None not in {mine, its} and mine != its:
        return True
    # A log seldom has the page with the id; it always has seals, of all small tables.
    return not salvage.kept_seals(alone) <= salvage.kept_seals(mixed)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
