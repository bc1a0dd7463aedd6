"""Whatever is called saved is there after a kill at any operation on the disk."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random

import pytest

from tests.faults.children import Children
from tests.faults.promises import recorded
from tests.faults.scenes import SCENES, Begun, Judged, Scene
from tests.faults.shim import Shim, events
from tests.thoroughness import Tally, Tries

_HALFWAY = 0.5
"""How often a process is killed in the middle of a write and not before it."""


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_a_kill_at_an_operation_loses_nothing_that_was_called_saved(
    scene: Scene,
    tmp_path: Path,
    shim: Shim,
    children: Children,
    *,
    begun: Begun,
    tries: Tries,
    tally: Tally,
) -> None:
    begin, work = begun(scene.begin), tmp_path / scene.folder
    path, before = work / begin.name, recorded(begin)
    log, noted = tmp_path / "log", tmp_path / "noted"

    def run(environment: dict[str, str]) -> bool:
        shutil.rmtree(work, ignore_errors=True)
        shutil.copytree(begin.parent, work)
        noted.unlink(missing_ok=True)
        return children.run(
            scene.activity,
            path,
            seed=1,
            noted=noted,
            deeds=scene.deeds * tries(1, 2),
            environment=environment,
        )

    assert run(shim.environment(work, log=log))
    there = sum(one.operation != "N" for one in events(log))
    random = Random(scene.name)  # noqa: S311  (nothing secret)
    at = random.sample(range(1, there + 1), min(there, tries(2, 50)))
    judged: dict[int, Judged] = {}
    for number in sorted(at):
        halfway = random.random() < _HALFWAY
        run(shim.environment(work, kill_at=number, halfway=halfway))
        judged[number] = scene.judge(path, noted, before)
    tally(
        f"killed at an operation: {scene.name}",
        tries=len(judged),
        acknowledged=sum(one.acknowledged for one in judged.values()),
        lost=sum(one.lost for one in judged.values()),
        opened=sum(not one.trouble for one in judged.values()),
    )
    wrong = {n: one for n, one in judged.items() if one.lost or one.trouble or one.left}
    assert wrong == {}
