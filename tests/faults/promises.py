"""What a program called saved, and whether a project holds it."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from pressmark.project.maintenance import check
from pressmark.project.project import Changed, Project
from pressmark.store import journal
from pressmark.store.connection import Connection, connect

_TIDYING = "clear_staged"
"""The step that the opening itself makes where an import was cut off."""


@dataclass(frozen=True)
class Promised:
    """What was called saved: each step with its hash, and the state after the last."""

    steps: dict[int, str] = field(default_factory=dict)
    state: str | None = None
    said: tuple[str, ...] = ()


@dataclass(frozen=True)
class Found:
    """What a project was found to hold: its steps with their hashes, and its state.

    ``lost`` are steps that were called saved and are not there or not as they were;
    ``ahead`` were saved without anybody having been told; ``same`` says whether the
    rest of the project, too, is as it was after the last step that was told.
    """

    steps: dict[int, str]
    state: str
    lost: tuple[int, ...]
    ahead: tuple[int, ...]
    same: bool

    @property
    def whole(self) -> bool:
        """Whether all that was promised is there, and at most one step besides."""
        return not self.lost and len(self.ahead) <= 1 and self.same

    def promises(self) -> Promised:
        """Return all that is there as promised, for what comes after."""
        return Promised(self.steps, self.state)


class Notes:
    """A file that what was called saved is appended to, line by line."""

    def __init__(self, file: int) -> None:
        self._file = file

    @staticmethod
    @contextmanager
    def appended_to(path: Path) -> Iterator[Notes]:
        """Open the file; it is not to be below the folder that is watched."""
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            yield Notes(file)
        finally:
            os.close(file)

    def say(self, what: str) -> None:
        """Note something that was told to the person."""
        self._append({"said": what})

    def step(self, step: int, hash_: str, state: str) -> None:
        """Note a step that was called saved, and the state it left."""
        self._append({"step": step, "hash": hash_, "state": state})

    def follow(self, project: Project) -> Callable[[], None]:
        """Note each step of a project as soon as the project calls it saved."""

        def heard(changed: Changed) -> None:
            db = project.db
            self.step(changed.step, hashes(db)[changed.step], state_of(db))

        return project.subscribe(heard)

    def _append(self, what: object) -> None:
        os.write(self._file, json.dumps(what).encode() + b"\n")


def promised(notes: Path, before: Promised | None = None) -> Promised:
    """Return what a file of notes says, on top of what was promised ``before``."""
    raw = notes.read_bytes() if notes.exists() else b""
    told = [json.loads(line) for line in raw.splitlines()]
    steps = [one for one in told if "step" in one]
    before = before or Promised()
    return Promised(
        before.steps | {one["step"]: one["hash"] for one in steps},
        steps[-1]["state"] if steps else before.state,
        tuple(one["said"] for one in told if "said" in one),
    )


def recorded(path: Path) -> Promised:
    """Return the steps in a file that need not be a sound project, unopened."""
    with closing(connect(path, "ro")) as db:
        return Promised(hashes(db), state_of(db))


def check_whole(path: Path, acknowledged: Promised | None = None) -> Found:
    """Open a project as a person would, examine it, and compare it with what was told.

    It opens without a question, nothing is wrong in it, all that was called saved is
    in it, and at most the one step that was under way besides.
    """
    found = held(path, acknowledged)
    assert acknowledged is None or found.whole, (found.lost, found.ahead, found.same)
    return found


def held(path: Path, acknowledged: Promised | None = None) -> Found:
    """Open, examine and close a project; return what it holds of what was told."""
    _examine(path)
    with Project.open(path, "ro") as project:
        stored = hashes(project.db)
        kinds = {int(step.id): step.kind for step in journal.steps(project.db)}
        state = state_of(project.db)
    for ending in ("-wal", "-shm", "-journal"):
        beside = path.with_name(f"{path.name}{ending}")
        assert not beside.exists(), (beside.name, beside.stat().st_size)
    _examine(path)
    return _compared(stored, kinds, state, acknowledged or Promised())


def _examine(path: Path) -> None:
    report = check(path)
    assert report.ok, report.problems


def _compared(
    stored: dict[int, str], kinds: dict[int, str], state: str, told: Promised
) -> Found:
    tidied = {one for one, kind in kinds.items() if kind == _TIDYING}
    lost = {one for one, hash_ in told.steps.items() if stored.get(one) != hash_}
    ahead = stored.keys() - told.steps.keys() - tidied
    newest = max(stored.keys() - tidied, default=0)
    if newest in lost & stored.keys() and not ahead:
        # Typing on goes into the same step, which then has another hash.
        ahead, lost = {newest}, lost - {newest}
    moved_on = bool(ahead or tidied - told.steps.keys())
    same = moved_on or told.state in {None, state}
    return Found(stored, state, tuple(sorted(lost)), tuple(sorted(ahead)), same)


def hashes(db: Connection) -> dict[int, str]:
    """Return the hash of each step, which is of all steps before it too."""
    return dict(db.execute("select id, hash from step").fetchall())


def state_of(db: Connection) -> str:
    """Return a hash of every row of a project."""
    digest = sha256()
    tables = db.execute(
        "select name from main.sqlite_schema where type = 'table'"
        " and name not like 'sqlite_%' and sql not like 'create virtual%' order by name"
    ).fetchall()
    for (table,) in tables:
        if "_search" in table:
            continue
        rows = db.execute(f'select * from main."{table}"')  # noqa: S608  (its own names)
        for row in sorted(map(repr, rows)):
            digest.update(f"{table}{row}".encode())
    return digest.hexdigest()
