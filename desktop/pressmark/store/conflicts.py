"""Copies that a synchronising program makes of a project that two computers changed."""

from __future__ import annotations

import re
from pathlib import Path

from pressmark.errors import PressmarkError
from pressmark.paths import PROJECT_SUFFIX
from pressmark.store import properties, upkeep
from pressmark.store.owner import real_path

_SURE = re.compile(
    # Dropbox, Nextcloud, ownCloud and others, in the languages they speak.
    r" ?\([^()]*[ck]onfli[ck]?t[^()]*\)"
    # Syncthing; older ownCloud; Resilio Sync.
    r"|\.sync-conflict-\d{8}-\d{6}(-\w+)?|_conflict-\d{8}-\d{6}|\.conflict",
    re.IGNORECASE,
)
"""What such a program adds to a name, and nobody else."""

_PERHAPS = re.compile(r" ?\(\d+\)| \d+|-\S+")
"""What Google Drive, iCloud and OneDrive add, and people do as well."""

_AT_MOST = 20
"""Files that are looked into."""


def conflict_copies(path: Path, uuid: str) -> tuple[Path, ...]:
    """Return the copies beside a project that hold what another computer did in it.

    One whose name could be anybody's is one if it is of the same project, which has the
    id ``uuid``.
    """
    real = real_path(path)
    try:
        beside = sorted(real.parent.glob(f"*{PROJECT_SUFFIX}"))
    except OSError:
        return ()
    added = {
        one: one.stem.removeprefix(real.stem)
        for one in beside
        if one != real and one.stem.startswith(real.stem)
    }
    sure = {one for one, rest in added.items() if _SURE.fullmatch(rest)}
    perhaps = [one for one, rest in added.items() if _PERHAPS.fullmatch(rest)]
    alike = {one for one in perhaps[:_AT_MOST] if _uuid(one) == uuid}
    return tuple(sorted(sure | alike))


def _uuid(path: Path) -> str:
    try:
        with upkeep.opened(path) as db:
            return properties.uuid(db)
    except PressmarkError:
        return ""
