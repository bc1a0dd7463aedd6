"""Whatever is called saved is there after the power was cut at any moment."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from random import Random

import pytest

from tests.faults.activities import begin
from tests.faults.children import Children
from tests.faults.power import cuts, write
from tests.faults.promises import Found, held, promised
from tests.faults.shim import Shim, events
from tests.thoroughness import Tally, Tries


@pytest.mark.parametrize("activity", ["everything"])
def test_a_power_cut_at_any_moment_loses_nothing_that_was_called_saved(
    activity: str,
    tmp_path: Path,
    shim: Shim,
    children: Children,
    *,
    tries: Tries,
    tally: Tally,
) -> None:
    random = Random(activity)  # noqa: S311  (nothing secret)
    before, work = tmp_path / "before", tmp_path / "work"
    before.mkdir()
    path = begin(before)
    shutil.copytree(before, work)
    log, noted = tmp_path / "log", tmp_path / "noted"
    watched = shim.environment(work, log=log, noted=noted)
    assert children.run(
        activity,
        work / path.name,
        seed=random.getrandbits(32),
        noted=noted,
        deeds=tries(20, 100),
        environment=watched,
    )
    found, counted = list[Found](), 0
    known = held(path).promises()
    happened = events(log)
    rounds = tries(30, 600)
    for files, told_by_then in cuts(before, work, happened, rounds, random):
        with tempfile.TemporaryDirectory(dir=tmp_path) as folder:
            write(files, Path(folder))
            notes = Path(folder, "noted")
            notes.write_bytes(told_by_then)
            told = promised(notes, known)
            counted += len(told.steps) - len(known.steps)
            found.append(held(Path(folder, path.name), told))
    tally(
        f"power cut: {activity}",
        tries=rounds,
        acknowledged=counted,
        lost=sum(len(one.lost) for one in found),
        opened=rounds,
    )
    assert [one for one in found if not one.whole] == []
