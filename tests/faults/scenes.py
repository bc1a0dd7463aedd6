"""Where each sort of work begins, and how what it left is judged."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from pressmark import settings, unfinished
from pressmark.errors import PressmarkError
from pressmark.exchange.staged import MANIFEST, listed_files
from pressmark.project.backups import listed
from pressmark.project.maintenance import check
from tests.faults import upkeep
from tests.faults.activities import begin
from tests.faults.promises import Found, Promised, held, promised, recorded


@dataclass
class Judged:
    """What was left after something went wrong, and what is wrong with that."""

    acknowledged: int = 0
    lost: int = 0
    trouble: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    """What nobody needs any more, and which only a power cut may leave."""

    def found(self, found: Found, told: Promised, before: Promised) -> Judged:
        """Add what was found in a project."""
        self.acknowledged += len(told.steps) - len(before.steps)
        self.lost += len(found.lost)
        if not found.whole:
            self.trouble.append(f"{found.lost} {found.ahead} {found.same}")
        return self


Judge = Callable[[Path, Path, Promised], Judged]
"""Takes the project's path, the notes, and what was there before; looks at it all."""


Begun = Callable[[Callable[[Path], Path]], Path]
"""Returns a project that a function made in a folder; it is made once and copied."""


@dataclass(frozen=True)
class Scene:
    """A place to work in and the judge of what becomes of it."""

    activity: str
    begin: Callable[[Path], Path]
    judge: Judge
    deeds: int = 6
    folder: str = "work"

    @property
    def name(self) -> str:
        """What is tried, and where, if that is no ordinary folder."""
        return self.activity if self.folder == "work" else f"{self.activity}, synced"


def _steps(path: Path, noted: Path, before: Promised) -> Judged:
    told = promised(noted, before)
    judged = Judged().found(held(path, told), told, before)
    for backup in listed(path):
        _sound(backup.path, judged)
    return judged


def _migrated(path: Path, noted: Path, before: Promised) -> Judged:
    # The tables of the new schema are not those that were there.
    return _steps(path, noted, Promised(before.steps))


def _sound(path: Path, judged: Judged) -> None:
    try:
        report = check(path)
    except PressmarkError as error:
        judged.trouble.append(f"{path.name}: {error}")
        return
    judged.trouble += [f"{path.name}: {one}" for one in report.problems]


def _restored(path: Path, noted: Path, before: Promised) -> Judged:
    """Find all that was ever saved in the project or in one of its backups."""
    judged = Judged()
    places = [path, *(one.path for one in listed(path))]
    for place in places:
        _sound(place, judged)
    histories = [held(place).steps for place in places]
    sessions = _sessions(noted, before)
    for steps in sessions:
        judged.acknowledged += len(steps) - len(before.steps)
        if not any(steps.items() <= there.items() for there in histories):
            judged.lost += 1
    now, last = histories[0], sessions[-1]
    if not (last.items() <= now.items() or now == before.steps):
        judged.trouble.append("neither the backup nor the project as it was")
    if len(now) > len(last) + 1:
        judged.trouble.append("more than was saved")
    return judged


def _sessions(noted: Path, before: Promised) -> list[dict[int, str]]:
    """Return what was saved after the beginning, and after each restoring."""
    sessions = [dict(before.steps)]
    for line in noted.read_bytes().splitlines() if noted.exists() else []:
        told = json.loads(line)
        if "said" in told:
            sessions.append(dict(before.steps))
        else:
            sessions[-1][told["step"]] = told["hash"]
    return sessions


def _repaired(path: Path, noted: Path, before: Promised) -> Judged:
    """Find the project as it was or mended; what is not can be mended now."""
    judged = Judged()
    said = promised(noted).said
    if "repaired" in said and not check(path).ok:
        judged.lost += 1
    judged.acknowledged += len(said)
    if not check(path).ok and not check(path, repair=True).ok:
        judged.trouble.append("can no longer be repaired")
    judged.lost += recorded(path).steps != before.steps
    return judged


def _created(path: Path, noted: Path, before: Promised) -> Judged:
    del before
    judged, said = Judged(), promised(noted).said
    judged.acknowledged = len(said)
    judged.lost = sum(not path.with_name(name).exists() for name in said)
    unfinished.clear()
    judged.left += [one.name for one in path.parent.glob(".*.tmp*")]
    for made in path.parent.glob("*.pressmark"):
        try:
            held(made)
        except PressmarkError as error:
            judged.trouble.append(f"{made.name}: {error}")
    return judged


def _set(path: Path, noted: Path, before: Promised) -> Judged:
    del before
    said = [int(one) for one in promised(noted).said]
    judged = Judged(acknowledged=len(said))
    found, error = settings.load_or_reset(path.with_name("settings.toml"))
    if error is not None:
        judged.trouble.append(error)
    last = said[-1] if said else 100
    if found.zoom not in {last, last + 1 if said else 50}:
        judged.lost += 1
    return judged


def _exported(path: Path, noted: Path, before: Promised) -> Judged:
    """Find each dataset as it was or as it was to be, and nothing of a third sort."""
    # The next start does so.
    unfinished.clear()
    judged = _steps(path, noted, before)
    said = promised(noted).said
    judged.acknowledged += len(said)
    judged.left += [one.name for one in path.parent.glob(".*.tmp*")]
    single, many = path.with_name("all.jsonl"), path.with_name("tables")
    if single.exists():
        content = single.read_bytes()
        [json.loads(line) for line in content.splitlines()]
        if not content.endswith(b"\n"):
            judged.trouble.append("a file that ends early")
    elif any(one.startswith("all.jsonl") for one in said):
        judged.lost += 1
    if many.exists():
        there = listed_files(many / MANIFEST)
        for name, expected in there.items():
            if sha256((many / name).read_bytes()).hexdigest() != expected:
                judged.trouble.append(f"{name} is not of this export")
        if not there:
            judged.trouble.append("a folder without its manifest")
    elif any(one.startswith("tables") for one in said):
        judged.lost += 1
    return judged


SCENES = [
    Scene("everything", begin, _steps, deeds=10),
    # In a folder that is synced SQLite keeps another journal.
    Scene("everything", begin, _steps, deeds=6, folder="Dropbox"),
    Scene("import", begin, _steps),
    Scene("suggest", begin, _steps),
    Scene("backup", begin, _steps, deeds=4),
    Scene("export", begin, _exported),
    Scene("restore", upkeep.with_backup, _restored, deeds=2),
    Scene("repair", upkeep.damaged, _repaired, deeds=1),
    Scene("migrate", upkeep.of_the_first_schema, _migrated, deeds=1),
    Scene("new project", begin, _created, deeds=2),
    Scene("settings", begin, _set),
]
"""Where faults are tried at each single operation."""
